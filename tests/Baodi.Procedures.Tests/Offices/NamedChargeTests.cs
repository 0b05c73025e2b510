using System.Collections.Immutable;
using Baodi.Procedures.RequestReports;
using Baodi.Procedures.Rules;
using NodaTime;

namespace Baodi.Procedures.Tests.People;

/// <summary>Units, sections, fields of work and seats that a command names are those of the office, as far as it says which it has.</summary>
public sealed class NamedChargeTests
{
    private static readonly Instant At = Instant.FromUtc(2017, 4, 5, 1, 0);
    private static readonly Officer Clerk = new("sun", "Sun", Posts.OfficeClerk);
    private static readonly Officer Director = new("li", "Li", Posts.OfficeDirector);

    private static readonly Organisation Body = BaodiOrganisation.Default
        .With(new Unit("education-bureau", new("教育局", "education bureau"), UnitKind.Department))
        .With(new Portfolio("schools", new("分管教育", "schools"), Posts.DeputyDirectorInCharge, [new("education", new("教育", "education"))]))
        .With(new Portfolio("deputy", new("分管教育副区长", "deputy head"), Posts.LeaderInCharge, [new("education", new("教育", "education"))]));

    private static readonly Office Declared = new(BaodiOffice.Profile.With(Body));

    [Fact]
    public void Charge_ThatNoPortfolioBears_IsRefused_AndNamedWithItsField()
    {
        var wrong = Wrong(Declared.Do(Received(Declared).Case, new Register("1", "quantum", "x", DistrictHeadMustSign: false), Clerk, At));
        Assert.Equal((FieldFault.NotOfOffice, "field", "quantum"), (wrong.Fault, wrong.Field.Name, wrong.Value));
        Assert.Equal(new Label("“工作领域”所填“quantum”，本机关没有", "'field' names 'quantum', which the office does not have"), wrong.Label);
    }

    [Fact]
    public void Charge_OfAnOfficeThatDoesNotSayWhichItHas_IsTaken()
    {
        var office = BaodiOffice.Default;
        Assert.True(office.Do(Received(office).Case, new Register("1", "quantum", "x", DistrictHeadMustSign: false), Clerk, At).IsAccepted);
        Assert.True(new Office(TestProfile.Create()).Open("1", new Receive(UpwardKind.Report, "nobody", "x"), Clerk, At).IsAccepted);
    }

    [Fact]
    public void Unit_ThatTheOfficeDoesNotHave_IsRefused()
    {
        var wrong = Wrong(Declared.Open("1", new Receive(UpwardKind.Report, "moon-bureau", "x"), Clerk, At));
        Assert.Equal((FieldFault.NotOfOffice, "unit", "moon-bureau"), (wrong.Fault, wrong.Field.Name, wrong.Value));
    }

    [Fact]
    public void Seats_ThatNobodyCanHold_OrThatTheClauseDoesNotName_AreRefused_EachOnItsOwn()
    {
        var registered = Declared.Do(Received(Declared).Case, new Register("1", "education", "x", DistrictHeadMustSign: true), Clerk, At);
        var refused = Declared.Do(registered.Case, new ReviewAndSign("x", [new(Posts.LeaderInCharge, "quantum"), Posts.DutyOfficer, Posts.DistrictHead], FollowUp: false), Director, At);
        var reasons = refused.Refusal!.Reasons.Cast<FieldWrong>().ToImmutableArray();
        Assert.Equal([(FieldFault.NotOfOffice, "leader-in-charge:quantum"), (FieldFault.WrongPost, "duty-officer")], reasons.Select(wrong => (wrong.Fault, wrong.Value!)));
        Assert.Equal(
            new Label(
                "“呈送领导”所填“duty-officer”不在可填岗位之列：区长、党组书记、区委书记、常务副区长、分管领导、值班区领导",
                "'leaders' names 'duty-officer', which is none of these: district head, party group secretary, district party secretary, executive deputy head, leader in charge, duty leader"),
            reasons[1].Label);
        Assert.True(Declared.Do(registered.Case, new ReviewAndSign("x", [new(Posts.LeaderInCharge, "education"), Posts.DistrictHead], FollowUp: false), Director, At).IsAccepted);
    }

    [Fact]
    public void Unit_ThatIsGivenUp_LeavesWhatWasDoneBefore_AsItWas()
    {
        var file = Declared.OpenFile("1", new Receive(UpwardKind.Report, "education-bureau", "x"), Clerk, At).File.Sealed();
        var other = new Office(BaodiOffice.Profile.With(BaodiOrganisation.Default.With(new Unit("water-bureau", new("水务局", "water bureau"), UnitKind.Department))));
        var bytes = new System.Buffers.ArrayBufferWriter<byte>();
        file.WriteTo(bytes);
        Assert.Equal(Rederivation.Agrees, Verification.Of(bytes.WrittenSpan, other, file.Dossier.Seal!.Value).Steps);
    }

    [Fact]
    public void EveryField_ThatIsAUnitOrAFieldOfWork_SaysWhoseChargeItIs()
    {
        string[] labels = ["工作领域", "主要领域", "会务工作领域", "主管部门", "承办部门", "汇报单位", "汇报部门", "主办单位", "会办单位", "主管科室", "有关部门", "报告部门", "承接部门", "报送单位"];
        var fields = BaodiOffice.Default.Procedures.SelectMany(procedure => procedure.Acts).SelectMany(act => act.Form.Fields).Where(field => labels.Contains(field.Label.Chinese)).Distinct().ToList();
        Assert.True(fields.Count >= 25, $"{fields.Count}");

        // What is chosen from what the case offers was named before, and one field is free text.
        string[] chosen = ["department", "departments", "unit"];
        Assert.Empty(fields.Where(field => !field.NamesSomething && !chosen.Contains(field.Name)).Select(field => $"{field.Name} {field.Label}"));
    }

    private static Outcome<RequestReportState, RequestReport> Received(Office office) => office.Open("1", new Receive(UpwardKind.Request, "education-bureau", "x"), Clerk, At);

    private static FieldWrong Wrong(Outcome outcome) => Assert.IsType<FieldWrong>(Assert.Single(outcome.Refusal!.Reasons));
}
