using Baodi.Procedures.Incidents;
using Baodi.Procedures.Supervisions;
using NodaTime;

namespace Baodi.Procedures.Tests.Ways;

public sealed class PathTests
{
    private static readonly Officer Supervisor = new("feng", "Feng", Posts.SupervisionOffice);
    private static readonly Officer Director = new("li", "Li", Posts.OfficeDirector);
    private static readonly Officer Bureau = new("wang", "Wang", new Seat(Posts.UnitOfficer, "education-bureau"));

    private static readonly Procedures.Office Office = new(TestProfile.Create());

    private static Walk<SupervisionState, SupervisionMatter> Proposed() => Office.Start(new ProposeInitiation("mend the roofs", "a meeting"), Supervisor);

    private static Walk<SupervisionState, SupervisionMatter> Presented(bool circular) =>
        Tracked().Then(new ReportCompletion("all mended", IsSigned: true, IsSealed: true), Bureau).Then(new Verify("seen"), Supervisor)
            .Then(new PresentReport([Posts.DistrictHead], circular), Supervisor);

    private static Walk<SupervisionState, SupervisionMatter> Tracked() =>
        Proposed().Then(new AgreeToInitiation(), Director).Then(new RegisterInList("D-1"), Supervisor)
            .Then(new IssueNotice("education-bureau", "mend them", TimeAllowed.WorkingDays(5)), Supervisor);

    private static Candidate Asked(Walk<SupervisionState, SupervisionMatter> walk, string act, Officer? by = null, Instant? at = null) =>
        Office.CanDo(walk.Case, by ?? Supervisor, at ?? walk.Case.LastStepAt).Of(act);

    private static string Told(ShortestPath way) => $"{way.Kind}: {string.Join("; ", way.Steps)} -> {string.Join(", ", way.Seats)}";

    [Fact]
    public void Way_OfAnOpenAct_IsEmpty()
    {
        var way = Asked(Proposed(), "agree-to-initiation", Director).ShortestPath();
        Assert.Equal("Open:  -> office-director", Told(way));
        Assert.Equal("'agree to initiation' by the office director", way.ToString());
    }

    [Fact]
    public void Way_WhereOnlyThePostIsWrong_IsEmptyAndNamesWhoMayAct()
    {
        var candidate = Asked(Proposed(), "agree-to-initiation", Bureau);
        Assert.False(candidate.IsOpen);
        Assert.Equal("Open:  -> office-director", Told(candidate.ShortestPath()));
    }

    [Fact]
    public void Way_ThroughStates_NamesEachActWithItsClauseAndTheFactsItNeeds() =>
        Assert.Equal(
            "Found: 6.1: 'agree to initiation' by the office director; 6.1: 'register in list' by the supervision office, so that notice is none -> ",
            Told(Asked(Proposed(), "report-completion").ShortestPath()));

    [Fact]
    public void Way_InChinese_IsSaidInTheWordsOfTheProcedure() =>
        Assert.Equal("由办公室主任审核同意立项；由督查室列入督查事项（使督查通知为“不另发通知”）；再由督查室跟踪检查", Asked(Proposed(), "check-progress").ShortestPath().Label.Chinese);

    [Fact]
    public void Way_AroundADuty_IsTheShorterOne()
    {
        var office = new Procedures.Office(TestProfile.Create());
        var walk = office.Start(new RecordIncident(Walk.Start0, "town", "name", "witness", "12:50", "here", "gas", Finding.NotYetKnown, "none", "none", IncidentKind.Accident), IncidentHistory.Duty)
            .Then(new Judge(Grade.Ordinary), IncidentHistory.Duty).Then(new ReportToDutyDirector(), IncidentHistory.Duty)
            .Then(new DirectHandling("go", InPerson: true, TellDutyLeader: false), IncidentHistory.Director);
        var refusal = Assert.Single(office.CanDo(walk.Case, IncidentHistory.Duty, walk.Case.LastStepAt).Of("end-handling").ShortestPath().Steps.OfType<ActToDo>(), step => step.Act.Name == "decide-not-to-report");
        Assert.Equal("8.3.3 R", refusal.Act.Citation.ToString());
    }

    [Fact]
    public void Way_ToALaterTime_WaitsForTheLimit()
    {
        var walk = Tracked();
        var way = Asked(walk, "urge").ShortestPath();
        var wait = Assert.IsType<TimeToPass>(Assert.Single(way.Steps));
        Assert.Equal(Assert.Single(walk.Case.Limits).Due, wait.Until);
        Assert.Equal("6.2: the limit 'completion', due by 2021-01-21 24:00, passes", wait.ToString());
        Assert.Equal(0, way.Length);
        Assert.Equal(PathKind.Open, Asked(walk, "urge", at: wait.Until + Duration.Epsilon).ShortestPath().Kind);
    }

    [Fact]
    public void Way_WhereADutyIsOwed_IsTheDuty() =>
        Assert.Equal("Found: 6.4: 'circulate' by the supervision office -> supervision-office", Told(Asked(Presented(circular: true), "archive").ShortestPath()));

    [Fact]
    public void Way_WhereTheDutyIsNotOwed_IsOpen() => Assert.Equal(PathKind.Open, Asked(Presented(circular: false), "archive").ShortestPath().Kind);

    [Fact]
    public void Way_ToWhatLiesBehindForGood_IsNone()
    {
        var walk = Machines.SampleOffice.Working();
        Assert.Equal(PathKind.None, walk.Office.CanDo(walk.Case, Supervisor, walk.Case.LastStepAt).Of("endorse").ShortestPath().Kind);
    }

    [Fact]
    public void Way_OfAClosedCaseOrAnOpening_IsNone()
    {
        var closed = Proposed().Then(new DeclineInitiation("no"), Director);
        foreach (var candidate in Office.CanDo(closed.Case, Supervisor, closed.Case.LastStepAt))
        {
            Assert.Equal("there is no way", candidate.ShortestPath().ToString());
        }

        Assert.Equal(PathKind.None, Asked(Proposed(), "propose-initiation").ShortestPath().Kind);
    }

    [Fact]
    public void Way_AskedOfATimeBeforeTheLastStep_WaitsForIt()
    {
        var walk = Proposed();
        var way = Asked(walk, "agree-to-initiation", Director, walk.Case.LastStepAt - Duration.FromDays(1)).ShortestPath();
        var wait = Assert.IsType<TimeToPass>(Assert.Single(way.Steps));
        Assert.Null(wait.Limit);
        Assert.Equal(walk.Case.LastStepAt, wait.Until);
    }

    [Fact]
    public void ToFill_NamesTheRequiredFieldsWithTheirGround()
    {
        var fields = Asked(Tracked(), "report-completion").ToFill;
        Assert.Equal(["text 6.4", "is-signed 6.4", "is-sealed 6.4"], fields.Select(one => $"{one.Field.Name} {one.Field.Citation}"));
        Assert.All(fields, one => Assert.Null(one.Choices));
    }
}
