using Baodi.Procedures.Rules;
using Baodi.Procedures.Tests.Rules;

namespace Baodi.Procedures.Tests.Offices;

/// <summary>Whatever is wrong with an office is told when it starts, all at once.</summary>
public sealed class OfficeValidationTests
{
    [Fact]
    public void Validate_TheBuiltInOffices_FindsNothing()
    {
        Assert.Empty(BaodiOffice.Default.Validate());
        Assert.Empty(new Procedures.Office(NationalLaw.Profile).Validate());
    }

    [Fact]
    public void Validate_AProcedureThatThereIsNot_IsTold_WithTheOneThatWasMeant()
    {
        var finding = Assert.Single(Of(BaodiOffice.Profile.With("supervisoin", "handling", TimeAllowed.WorkingDays(3))));
        Assert.Equal((OfficeFindingKind.UnknownName, "supervisoin"), (finding.Kind, finding.Name));
        Assert.Equal("supervision", finding.Nearest[0]);
        Assert.Equal("the profile sets a limit of the procedure 'supervisoin', which there is not; near to it: supervision", finding.Label.English);
        Assert.Equal("时限设置所指流程“supervisoin”不存在；相近的有：supervision", finding.Label.Chinese);
    }

    [Fact]
    public void Validate_ALimitThatThereIsNot_IsTold_BesideEverythingElse()
    {
        var findings = Of(BaodiOffice.Profile.With("petition", "handlin", TimeAllowed.WorkingDays(3)).With("nothing-like-it-at-all", "x", TimeAllowed.WorkingDays(3)));
        Assert.Equal([(OfficeFindingKind.Definition, "petition"), (OfficeFindingKind.UnknownName, "nothing-like-it-at-all")], findings.Select(one => (one.Kind, one.Name)));
        Assert.Contains("near to it: handling", findings[0].Label.English, StringComparison.Ordinal);
        Assert.Empty(findings[1].Nearest);
    }

    [Fact]
    public void Validate_AnOfficeWithoutRuleSets_TellsEveryProcedureThatNeedsOne()
    {
        var findings = Of(new Profile("bare", new("无", "bare"), WorkingCalendar.MainlandChina, []));
        Assert.True(findings.Length >= 8);
        Assert.All(findings, finding => Assert.Equal(OfficeFindingKind.Definition, finding.Kind));
    }

    [Fact]
    public void Validate_ARuleSetWithAFault_IsTold()
    {
        var gap = new OwnRules<Visit, VisitLead>(VisitRules.Whole, ["no such rule"]);
        var finding = Assert.Single(Of(BaodiOffice.Profile.With(gap)));
        Assert.Equal((OfficeFindingKind.RuleSet, gap.Id), (finding.Kind, finding.Name));
        Assert.Contains("cannot be taken out", finding.Label.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_ADelegationForAnActThatThereIsNot_IsTold_WithTheOneThatWasMeant()
    {
        var lent = new Delegation(Posts.OfficeDirector, "li", "2017-9", new(2017, 1, 1), new(2017, 12, 31)) { Scope = DelegationScope.Of("petitoin", "request-report/reveiw-and-sign", "supervision") };
        var roster = Roster.Of(
            BaodiOrganisation.Default, new Person("li", "Li"), new Person("sun", "Sun"), new Appointment("li", Posts.OfficeDirector, new(2017, 1, 1)), new Grant("sun", lent));
        Assert.Equal([("petitoin", "petition"), ("reveiw-and-sign", "review-and-sign")], BaodiOffice.Default.Validate(roster).Select(one => (one.Name, one.Nearest[0])));
    }

    [Fact]
    public void Validate_AStandInThatTheOfficeDoesNotHave_IsTold()
    {
        var body = BaodiOrganisation.Default.With(new StandInOrder(Posts.OfficeDirector, [new(Posts.OfficeClerk, "quantum")]));
        Assert.Equal("office-clerk:quantum", Assert.Single(Of(BaodiOffice.Profile.With(body))).Name);
    }

    private static System.Collections.Immutable.ImmutableArray<OfficeFinding> Of(Profile profile) => new Procedures.Office(profile).Validate();

    [Fact]
    public void Validate_OfDepartures_TellsWhatMayHaveToWait()
    {
        var firm = new DepartureSetting("incident", "fax-written-report", "not-yet-done", "fetch-seal");
        var findings = new Procedures.Office(BaodiOffice.Profile.With(firm).With(firm with { About = "sign-written-report", ConsentOf = Posts.DutyLeader }).With(firm with { Procedure = "incidents" })).Validate();
        Assert.Equal(
            [(OfficeFindingKind.Blocking, "incident/fax-written-report: not-yet-done fetch-seal"), (OfficeFindingKind.Blocking, "incident/fax-written-report: not-yet-done sign-written-report"), (OfficeFindingKind.UnknownName, "incidents")],
            findings.Select(one => (one.Kind, one.Name)));
        Assert.Contains("waits where it cannot be had: after 'fetch seal'", findings[0].Label.English, StringComparison.Ordinal);
        Assert.Contains("duty leader", findings[1].Label.English, StringComparison.Ordinal);
    }
}
