using System.Collections.Immutable;
using Baodi.Procedures.OutgoingDocuments;
using Baodi.Procedures.Rules;
using static Baodi.Procedures.OutgoingDocuments.OutgoingDocumentState;

namespace Baodi.Procedures.Tests.Chapter1;

public sealed class OutgoingDocumentTests
{
    private static readonly Seat Trade = new(Posts.LeaderInCharge, "trade");
    private static readonly Seat Finance = new(Posts.LeaderInCharge, "finance");
    private static readonly Seat Traffic = new(Posts.LeaderInCharge, "traffic");

    private static readonly Officer Secretariat = new("sun", "Sun", Posts.SecretariatSection);
    private static readonly Officer Legal = new("qian", "Qian", Posts.LegalAffairsOffice);
    private static readonly Officer Leader = new("wu", "Wu", [Trade]);
    private static readonly Officer FinanceLeader = new("zhao", "Zhao", [Finance]);
    private static readonly Officer TrafficLeader = new("han", "Han", [Traffic]);
    private static readonly Officer Head = new("zheng", "Zheng", Posts.DistrictHead);
    private static readonly Officer Section = new("feng", "Feng", [new(Posts.OfficeSection, "economy")]);
    private static readonly Officer Reader = new("yun", "Yun", [new(Posts.OfficeSection, "economy")]);
    private static readonly Officer Deputy = new("zhou", "Zhou", [new(Posts.DeputyDirectorInCharge, "trade")]);
    private static readonly Officer OtherDeputy = new("chu", "Chu", [new(Posts.DeputyDirectorInCharge, "finance")]);
    private static readonly Officer Director = new("li", "Li", Posts.OfficeDirector);

    private static Walk<OutgoingDocumentState, OutgoingDocument> Drafted() =>
        BaodiOffice.Default.Start(new ReceiveDraft("Rules for markets", "commerce-commission"), Secretariat);

    private static PassFirstCheck Check(params ImmutableArray<TouchedMatter> touches) => new(Submission.EndorseAndForward, "trade", "economy", touches);

    private static Walk<OutgoingDocumentState, OutgoingDocument> Revised(IssuingBody body = IssuingBody.Government, params ImmutableArray<string> otherFields) =>
        Drafted().Then(Check(), Secretariat).Reaches(AwaitingConsent)
            .Then(new ConsentToIssue("agreed"), Leader).Reaches(Revising)
            .Then(new ReviseText("shortened"), Section)
            .Then(new FillSignOffSheet("Rules for markets", body, otherFields), Section).Reaches(WithDeputyDirector);

    private static Walk<OutgoingDocumentState, OutgoingDocument> Final(bool weighty = false, IssuingBody body = IssuingBody.Government, params ImmutableArray<string> otherFields) =>
        Revised(body, otherFields).Then(new ApproveText("to the leader", weighty), Deputy);

    private static Walk<OutgoingDocumentState, OutgoingDocument> Signed() => Final().Then(new SignOffForIssue(), Leader).Reaches(Rechecking);

    [Fact]
    public void Draft_OfOnePortfolio_IsSignedOffByItsLeaderAndReachesTheArchive() =>
        Signed()
            .Then(new Recheck(RecheckResult.FreeOfError), Reader).Reaches(Issuing)
            .Refuses(new Issue(Units: ["commerce-commission"]), Section, "duty-owed 1.3.4", "duty-owed 1.3.4")
            .Refuses(new CheckLayout("conforms"), Reader, "not-yet-done 1.3.4")
            .Then(new RegisterIssue("2017-12"), Section)
            .Then(new CheckLayout("conforms"), Reader)
            .Refuses(new Issue(), Section, "condition-unmet 1.3.4")
            .Then(new Issue([Trade], ["commerce-commission"]), Section).Reaches(Issued)
            .Refuses(new Archive(true, true, "trade", "2017-T-1"), Section, "wrong-post 1.3.5")
            .Refuses(new Archive(true, false, "trade", "2017-T-1"), Secretariat, "condition-unmet 1.3.5")
            .Then(new Archive(true, true, "trade", "2017-T-1"), Secretariat).Reaches(Archived);

    [Fact]
    public void FirstCheck_OfADraftThatFails_ReturnsItWithTheReason() =>
        Drafted()
            .Refuses(new ReturnDraft(" "), Secretariat, "missing-field 1.3.1 R")
            .Then(new ReturnDraft("no annex"), Secretariat).Reaches(Returned)
            .Refuses(Check(), Secretariat, "wrong-state 1.3.1");

    [Theory]
    [InlineData(TouchedMatter.Licensing)]
    [InlineData(TouchedMatter.Penalties)]
    [InlineData(TouchedMatter.Fees)]
    [InlineData(TouchedMatter.CoerciveMeasures)]
    public void FirstCheck_OfATextThatTouchesWhatTheNoticeLists_SendsItToLegalReview(TouchedMatter touched) =>
        Drafted().Then(Check(touched), Secretariat).Reaches(InLegalReview);

    [Fact]
    public void FirstCheck_SendingSomethingElseToLegalReview_NeedsAReason() =>
        Drafted()
            .Refuses(Check(TouchedMatter.Other), Secretariat, "condition-unmet 1.3.1")
            .Then(Check(TouchedMatter.Other) with { OtherReason = "it binds contracts" }, Secretariat).Reaches(InLegalReview);

    [Fact]
    public void LegalOpinion_ThatIsAdverse_GoesWithTheDraftToTheLeader()
    {
        var opinion = new GiveLegalOpinion(LegalFinding.Adverse, "no law allows the fee");
        var walk = Drafted().Then(Check(TouchedMatter.Fees), Secretariat)
            .Refuses(new ConsentToIssue(), Leader, "wrong-state 1.3.2")
            .Refuses(opinion, Section, "wrong-post 1.3.1")
            .Then(opinion, Legal).Reaches(AwaitingConsent);
        Assert.Equal(opinion, walk.Case.Matter.LegalOpinion);
        walk.Then(new ConsentToIssue("without the fee"), Leader).Reaches(Revising);
    }

    [Fact]
    public void LegalReview_SentBackToTheCheck_IsDecidedAnew() =>
        Drafted().Then(Check(TouchedMatter.Fees), Secretariat)
            .Then(new SendBackToCheck("which fee?"), Legal).Reaches(Received)
            .Then(Check(TouchedMatter.Fees), Secretariat)
            .Then(new GiveLegalOpinion(LegalFinding.LawfulOnceAmended, "name the law"), Legal)
            .Then(new SendBackToCheck("amend it first"), Leader).Reaches(Received)
            .Then(Check(), Secretariat).Reaches(AwaitingConsent)
            .Then(new ConsentToIssue(), Leader).Reaches(Revising);

    [Fact]
    public void Consent_IsTheLeadersInChargeAndMayBeRefused() =>
        Drafted().Then(Check(), Secretariat)
            .Refuses(new ConsentToIssue(), FinanceLeader, "wrong-post 1.3.2")
            .Then(new DeclineToIssue("superseded"), Leader).Reaches(Declined);

    [Fact]
    public void FillSignOffSheet_BeforeTheTextIsRevised_IsRefused() =>
        Drafted().Then(Check(), Secretariat).Then(new ConsentToIssue(), Leader)
            .Refuses(new FillSignOffSheet("x", IssuingBody.Government), Section, "duty-owed 1.3.2");

    [Fact]
    public void ApproveText_ByWhoRevisedIt_IsRefusedAsTheSameHand() =>
        Revised().Refuses(
            new ApproveText("x", false), new("feng", "Feng", [new(Posts.DeputyDirectorInCharge, "trade")]), "same-hand 1.3.3", "same-hand 1.3.3");

    [Fact]
    public void SignOff_OfSeveralPortfolios_IsInTurnWithTheMainLeaderLast() =>
        Final(otherFields: ["finance", "trade", "traffic", "finance"]).Reaches(Countersigning)
            .Refuses(new Countersign(), TrafficLeader, "not-your-turn 1.3.3")
            .Refuses(new Countersign(), Leader, "wrong-post 1.3.3")
            .Then(new Countersign(), FinanceLeader).Reaches(Countersigning)
            .Then(new Countersign(), TrafficLeader).Reaches(SigningOff)
            .Refuses(new DelegateSignOff(SignOffDelegate.OfficeDirector, "2017-1"), Leader, "condition-unmet 1.3.3 R")
            .Then(new SignOffForIssue(), Leader).Reaches(Rechecking);

    [Fact]
    public void SignOff_OfWeightyContent_IsTheDistrictHeadsAfterTheLeaders() =>
        Final(weighty: true, otherFields: ["finance"]).Reaches(Countersigning)
            .Refuses(new Countersign(), Leader, "not-your-turn 1.3.3")
            .Then(new Countersign(), FinanceLeader)
            .Then(new Countersign(), Leader).Reaches(SigningOff)
            .Refuses(new SignOffForIssue(), Leader, "wrong-post 1.3.3")
            .Then(new SignOffForIssue(), Head).Reaches(Rechecking);

    [Fact]
    public void SignOff_InTheOfficesName_IsTheLeadersOrByWrittenDelegationTheDirectors()
    {
        var walk = Final(body: IssuingBody.Office).Reaches(SigningOff)
            .Refuses(new SignOffForIssue(), Director, "wrong-post 1.3.3")
            .Refuses(new DelegateSignOff(SignOffDelegate.OfficeDirector, ""), Leader, "missing-field 1.3.3 R");
        walk.Then(new SignOffForIssue(), Leader).Reaches(Rechecking);
        walk.Then(new DelegateSignOff(SignOffDelegate.OfficeDirector, "2017-1"), Leader).Then(new SignOffForIssue(), Director).Reaches(Rechecking);
    }

    [Fact]
    public void DelegateSignOff_ToTheDeputyDirectorWhoReviewed_IsRefused()
    {
        var walk = Final(body: IssuingBody.Office)
            .Refuses(new DelegateSignOff(SignOffDelegate.DeputyDirector, "2017-1", "trade"), Leader, "condition-unmet 1.3.3 R")
            .Refuses(new DelegateSignOff(SignOffDelegate.DeputyDirector, "2017-1"), Leader, "condition-unmet 1.3.3 R")
            .Refuses(new DelegateSignOff(SignOffDelegate.OfficeDirector, "2017-1"), Director, "wrong-post 1.3.3 R")
            .Then(new DelegateSignOff(SignOffDelegate.DeputyDirector, "2017-1", "finance"), Leader)
            .Refuses(new SignOffForIssue(), Director, "wrong-post 1.3.3");
        walk.Refuses(new SignOffForIssue(), new("zhou", "Zhou", [new(Posts.DeputyDirectorInCharge, "finance")]), "same-hand 1.3.3");
        walk.Then(new SignOffForIssue(), OtherDeputy).Reaches(Rechecking);
    }

    [Fact]
    public void SendBackText_FromEveryRound_BeginsTheSignaturesAnew()
    {
        var walk = Final(weighty: true, otherFields: ["finance"]).Then(new Countersign(), FinanceLeader)
            .Refuses(new SendBackText("late"), FinanceLeader, "already-done 1.3.3 R")
            .Then(new SendBackText("the figures"), Leader).Reaches(Revising)
            .Refuses(new FillSignOffSheet("x", IssuingBody.Government), Section, "duty-owed 1.3.2")
            .Then(new ReviseText("figures"), Section)
            .Then(new FillSignOffSheet("x", IssuingBody.Government, ["finance"]), Section)
            .Then(new SendBackText("the title"), Deputy).Reaches(Revising)
            .Then(new ReviseText("title"), Section)
            .Then(new FillSignOffSheet("Rules", IssuingBody.Government, ["finance"]), Section)
            .Then(new ApproveText("to the District Head", true), Deputy)
            .Then(new Countersign(), FinanceLeader).Then(new Countersign(), Leader);
        walk.Then(new SendBackText("not clear"), Head).Reaches(Revising);
        walk.Then(new DeclineToIssue("not now"), Head).Reaches(Declined);
    }

    [Fact]
    public void Recheck_FindingAnErrorOfForm_IsRepeatedOnceItIsMended() =>
        Signed()
            .Refuses(new Recheck(RecheckResult.ErrorOfForm), Reader, "condition-unmet 1.3.4")
            .Then(new Recheck(RecheckResult.ErrorOfForm, "a wrong date"), Reader).Reaches(Mending)
            .Then(new MendForm("date"), Section).Reaches(Rechecking)
            .Then(new Recheck(RecheckResult.FreeOfError), Reader).Reaches(Issuing)
            .Then(new RegisterIssue("2017-12"), Section)
            .Then(new FaultLayout("the margin"), Section).Reaches(Mending)
            .Then(new MendForm("margin"), Section)
            .Then(new Recheck(RecheckResult.FreeOfError), Reader)
            .Refuses(new RegisterIssue("2017-13"), Section, "condition-unmet 1.3.4")
            .Then(new CheckLayout("conforms"), Reader)
            .Then(new Issue(Units: ["commerce-commission"]), Section).Reaches(Issued);

    [Fact]
    public void Recheck_FindingAnErrorOfSubstance_GoesBackToTheSignOff()
    {
        var wrong = new Recheck(RecheckResult.ErrorOfSubstance, "the sum does not add up");
        Signed().Then(wrong, Reader).Reaches(SigningOff).Then(new SignOffForIssue(), Leader).Reaches(Rechecking);
        Final(otherFields: ["finance"]).Then(new Countersign(), FinanceLeader).Then(new SignOffForIssue(), Leader)
            .Then(wrong, Reader).Reaches(Countersigning)
            .Then(new Countersign(), FinanceLeader).Then(new SignOffForIssue(), Leader).Reaches(Rechecking);
    }

    [Fact]
    public void WithdrawDraft_IsForTheUnitAndOnceConsentedToForTheLeaderToo()
    {
        Drafted().Refuses(new WithdrawDraft("x"), Leader, "wrong-post 1.3.1 R").Then(new WithdrawDraft("overtaken"), Secretariat).Reaches(Withdrawn);
        Signed().Refuses(new WithdrawDraft("x"), Section, "wrong-post 1.3.1 R").Then(new WithdrawDraft("overtaken"), Leader).Reaches(Withdrawn);
    }
}
