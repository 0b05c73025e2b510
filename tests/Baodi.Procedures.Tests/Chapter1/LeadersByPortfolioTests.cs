using System.Collections.Immutable;
using Baodi.Procedures.OutgoingDocuments;
using Baodi.Procedures.RequestReports;
using Baodi.Procedures.Rules;
using static Baodi.Procedures.OutgoingDocuments.OutgoingDocumentState;

namespace Baodi.Procedures.Tests.Chapter1;

/// <summary>Leaders are counted by who holds the portfolios, not by fields (1.3.3).</summary>
public sealed class LeadersByPortfolioTests
{
    private static readonly Office Office = OfficeWith(["trade", "traffic"], ["finance", "audit"]);

    private static readonly Officer Secretariat = new("sun", "Sun", Posts.SecretariatSection);
    private static readonly Officer Leader = new("wu", "Wu", [new(Posts.LeaderInCharge, "trade"), new(Posts.LeaderInCharge, "traffic")]);
    private static readonly Officer Other = new("zhao", "Zhao", [new(Posts.LeaderInCharge, "finance"), new(Posts.LeaderInCharge, "audit")]);
    private static readonly Officer Head = new("zheng", "Zheng", Posts.DistrictHead);
    private static readonly Officer Section = new("feng", "Feng", [new(Posts.OfficeSection, "economy")]);
    private static readonly Officer Deputy = new("zhou", "Zhou", [new(Posts.DeputyDirectorInCharge, "trade")]);
    private static readonly Officer Director = new("li", "Li", Posts.OfficeDirector);

    [Fact]
    public void OneLeader_WithTwoFields_SignsAloneAndOnce() =>
        Approved(IssuingBody.Government, isWeighty: false, "traffic").Reaches(SigningOff).Then(new SignOffForIssue(), Leader).Reaches(Rechecking);

    [Fact]
    public void OneLeader_WithTwoFields_MayEntrust() =>
        Approved(IssuingBody.Office, isWeighty: false, "traffic").Reaches(SigningOff)
            .Then(new DelegateSignOff(SignOffDelegate.OfficeDirector, "2017-1"), Leader)
            .Then(new SignOffForIssue(), Director).Reaches(Rechecking);

    [Fact]
    public void AnotherLeader_WithTwoFields_CountersignsOnce() =>
        Approved(IssuingBody.Government, isWeighty: false, "traffic", "finance", "audit").Reaches(Countersigning)
            .Then(new Countersign(), Other).Reaches(SigningOff)
            .Then(new SignOffForIssue(), Leader).Reaches(Rechecking);

    [Fact]
    public void WeightyContent_OfOneLeaderWithTwoFields_IsCountersignedOnceByHim() =>
        Approved(IssuingBody.Government, isWeighty: true, "traffic").Reaches(Countersigning)
            .Then(new Countersign(), Leader).Reaches(SigningOff)
            .Then(new SignOffForIssue(), Head).Reaches(Rechecking);

    [Fact]
    public void AField_ThatNoPortfolioHas_IsRefused_ForNobodyWouldCountersign()
    {
        var wrong = Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Approved(IssuingBody.Government, isWeighty: false, "forestry"));
        Assert.Contains("'other-fields' names 'forestry', which the office does not have", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_DividedOtherwise_AreOtherRules_OfThisProcedureAlone()
    {
        var other = OfficeWith(["trade"], ["finance", "audit", "traffic"]);
        Assert.NotEqual(Office.Procedure<OutgoingDocument>().RulesDigest, other.Procedure<OutgoingDocument>().RulesDigest);
        Assert.Equal(Office.Procedure<RequestReport>().RulesDigest, other.Procedure<RequestReport>().RulesDigest);
        Assert.Equal(Office.Procedure<OutgoingDocument>().RulesDigest, OfficeWith(["trade", "traffic"], ["finance", "audit"]).Procedure<OutgoingDocument>().RulesDigest);
    }

    private static Walk<OutgoingDocumentState, OutgoingDocument> Approved(IssuingBody body, bool isWeighty, params ImmutableArray<string> otherFields) =>
        Office.Start(new ReceiveDraft("Rules for markets", "commerce-commission"), Secretariat)
            .Then(new PassFirstCheck(Submission.EndorseAndForward, "trade", "economy"), Secretariat)
            .Then(new ConsentToIssue(), Leader)
            .Then(new ReviseText("shortened"), Section)
            .Then(new FillSignOffSheet("Rules for markets", body, otherFields), Section)
            .Then(new ApproveText("to the leader", isWeighty), Deputy);

    private static Office OfficeWith(params string[][] portfolios)
    {
        var organisation = portfolios.Aggregate(BaodiOrganisation.Default, (body, fields) => body.With(new Portfolio(
            fields[0], new(fields[0], fields[0]), Posts.LeaderInCharge, [.. fields.Select(field => new FieldOfWork(field, new(field, field)))])));
        return new(BaodiOffice.Profile.With(organisation));
    }
}
