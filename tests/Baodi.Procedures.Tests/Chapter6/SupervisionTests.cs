using Baodi.Procedures.Supervisions;
using NodaTime;
using static Baodi.Procedures.Supervisions.SupervisionState;

namespace Baodi.Procedures.Tests.Chapter6;

public sealed class SupervisionTests
{
    private static readonly Officer Supervisor = new("feng", "Feng", Posts.SupervisionOffice);
    private static readonly Officer Director = new("li", "Li", Posts.OfficeDirector);
    private static readonly Officer Bureau = new("wang", "Wang", new Seat(Posts.UnitOfficer, "education-bureau"));
    private static readonly Officer OtherBureau = new("he", "He", new Seat(Posts.UnitOfficer, "health-bureau"));

    private static Walk<SupervisionState, SupervisionMatter> Proposal(string? department = null, TimeGiven? limit = null, string? namedIn = "executive meeting 8") =>
        new Procedures.Office(TestProfile.Create()).Start(new ProposeInitiation("mend the roofs", "executive meeting 8", department, limit, NamedIn: namedIn), Supervisor);

    private static Walk<SupervisionState, SupervisionMatter> Listed(string? department = null, TimeGiven? limit = null) =>
        Proposal(department, limit).Then(new AgreeToInitiation(), Director).Then(new RegisterInList("D-1"), Supervisor);

    private static Walk<SupervisionState, SupervisionMatter> Notified() =>
        Listed().Then(new IssueNotice("education-bureau", "mend them", TimeAllowed.WorkingDays(5)), Supervisor).Reaches(Tracked);

    [Fact]
    public void Matter_FromProposalToArchive_IsPressedForAndVerified()
    {
        var walk = Notified();
        Assert.Equal(DistrictTime.EndOf(new LocalDate(2021, 1, 21)), Assert.Single(walk.Case.Limits).Due);
        walk.Then(new CheckProgress("half of them"), Supervisor)
            .Then(new ReportCompletion("all mended", IsSigned: true, IsSealed: true), Bureau).Reaches(Reported)
            .Then(new Verify("seen on site"), Supervisor)
            .Then(new PresentReport([Posts.DistrictHead], CircularNeeded: true), Supervisor)
            .Refuses(new Archive("A-1"), Supervisor, "duty-owed 6.4")
            .Then(new Circulate("well done"), Supervisor)
            .Then(new Archive("A-1"), Supervisor).Reaches(Archived);
    }

    [Fact]
    public void Circular_IsDecidedOnAnew_OnceTheLeaderHasReadTheReport()
    {
        var presented = Notified()
            .Then(new ReportCompletion("all mended", IsSigned: true, IsSealed: true), Bureau).Then(new Verify("seen on site"), Supervisor)
            .Then(new PresentReport([Posts.DistrictHead], CircularNeeded: false), Supervisor)
            .Refuses(new Circulate("well done"), Supervisor, "condition-unmet 6.4");
        var wanted = presented.Then(new DecideOnCircular(true, "the head wants it"), Supervisor).Refuses(new Archive("A-1"), Supervisor, "duty-owed 6.4");
        wanted.Then(new Circulate("well done"), Supervisor).Then(new Archive("A-1"), Supervisor).Reaches(Archived);
        wanted.Then(new DecideOnCircular(false, "needless after all"), Supervisor).Then(new Archive("A-1"), Supervisor).Reaches(Archived);
    }

    [Fact]
    public void RegisterInList_WithDepartmentAndLimitNamed_NeedsNoNoticeAndStartsTheLimit()
    {
        var walk = Listed("education-bureau", TimeAllowed.CalendarDays(10)).Reaches(Tracked);
        Assert.Equal(DistrictTime.EndOf(new LocalDate(2021, 1, 24)), Assert.Single(walk.Case.Limits).Due);
    }

    [Theory]
    [InlineData("education-bureau", false)]
    [InlineData(null, true)]
    public void RegisterInList_WithOnlyOneNamed_AwaitsANotice(string? department, bool limit) =>
        Listed(department, limit ? TimeAllowed.CalendarDays(10) : null).Reaches(AwaitingNotice);

    [Fact]
    public void IssueNotice_WithoutAFigure_IsRefusedAndNotGuessed() =>
        Listed().Refuses(new IssueNotice("education-bureau", "mend them"), Supervisor, "limit-without-figure 6.2");

    [Fact]
    public void IssueNotice_WithoutAFigureButOneOfTheProfile_IsAccepted()
    {
        var office = new Procedures.Office(TestProfile.Create().With("supervision", "completion", TimeAllowed.CalendarDays(3)));
        var walk = office.Start(new ProposeInitiation("mend the roofs", "a meeting"), Supervisor)
            .Then(new AgreeToInitiation(), Director).Then(new RegisterInList("D-1"), Supervisor)
            .Then(new IssueNotice("education-bureau", "mend them"), Supervisor);
        Assert.Equal(DistrictTime.EndOf(new LocalDate(2021, 1, 17)), Assert.Single(walk.Case.Limits).Due);
    }

    [Fact]
    public void IssueNotice_LimitBeyondTheCalendar_IsRefused() =>
        Listed().Refuses(new IssueNotice("education-bureau", "mend them", TimeAllowed.WorkingDays(3000)), Supervisor, "no-calendar 6.2");

    [Fact]
    public void Urge_OnlyPastTheLimit_GivesANewOne()
    {
        var walk = Notified().Refuses(new Urge("hurry", TimeAllowed.CalendarDays(3)), Supervisor, "limit-not-passed 6.3");
        walk = walk.Then(new Urge("hurry", TimeAllowed.CalendarDays(3)), Supervisor, Assert.Single(walk.Case.Limits).Due + Duration.FromNanoseconds(1));
        Assert.Equal(DistrictTime.EndOf(new LocalDate(2021, 1, 25)), Assert.Single(walk.Case.Limits).Due);
        Assert.Equal(1, walk.Case.Matter.TimesUrged);
    }

    [Fact]
    public void Clock_Stopped_RunsOnAfterIt_AndCannotPassMeanwhile()
    {
        var walk = Notified();
        var due = Assert.Single(walk.Case.Limits).Due;
        walk = walk.Then(new SuspendCompletion("waits for the city", "its letter"), Supervisor);
        Assert.Empty(walk.Case.Limits);
        var standing = Assert.Single(walk.Case.SuspendedLimits);
        Assert.False(standing.IsPassed(due + Duration.FromDays(30)));
        walk = walk.Refuses(new SuspendCompletion("again"), Supervisor, "limit-suspended 6.3 R")
            .Refuses(new Urge("hurry", TimeAllowed.CalendarDays(3)), Supervisor, "limit-not-passed 6.3")
            .Then(new ResumeCompletion("the city answered"), Supervisor, due + Duration.FromDays(30));
        Assert.True(Assert.Single(walk.Case.Limits).Due > due + Duration.FromDays(30));
        walk.Refuses(new ResumeCompletion("again"), Supervisor, "limit-not-suspended 6.3 R")
            .Refuses(new SuspendCompletion("by another"), Director, "wrong-post 6.3 R");
    }

    [Fact]
    public void Clock_Standing_IsMetAndReleasedAsOneThatRuns()
    {
        var standing = Notified().Then(new SuspendCompletion("waits"), Supervisor);
        var met = standing.Then(new ReportCompletion("all mended", IsSigned: true, IsSealed: true), Bureau).Reaches(Reported);
        Assert.Empty(met.Case.SuspendedLimits);
        Assert.Equal(LimitTurn.Met, Assert.Single(met.Events[^1].Limits).Turn);
        Assert.Empty(standing.Then(new CancelSupervision("merged"), Director).Case.SuspendedLimits);
    }

    [Fact]
    public void Extension_IsBoundedByTheProfile_InNumberAndAmount()
    {
        var profile = TestProfile.Create().With(ProcedureIds.Supervision, "completion", new ExtensionRule(2, TimeAllowed.WorkingDays(3)));
        var walk = new Procedures.Office(profile).Start(new ProposeInitiation("mend the roofs", "a meeting", "education-bureau", TimeAllowed.WorkingDays(5), NamedIn: "a meeting"), Supervisor)
            .Then(new AgreeToInitiation(), Director).Then(new RegisterInList("D-1"), Supervisor);
        var due = Assert.Single(walk.Case.Limits).Due;
        walk = walk.Refuses(new ExtendCompletion(TimeAllowed.WorkingDays(4), "more"), Supervisor, "extension-too-long 6.3 R")
            .Refuses(new ExtendCompletion(TimeAllowed.CalendarDays(1), "more"), Supervisor, "extension-in-other-unit 6.3 R")
            .Refuses(new ExtendCompletion(default, "more"), Supervisor, "malformed-field 6.3 R")
            .Then(new ExtendCompletion(TimeAllowed.WorkingDays(3), "more"), Supervisor)
            .Then(new ExtendCompletion(TimeAllowed.WorkingDays(1), "more"), Supervisor)
            .Refuses(new ExtendCompletion(TimeAllowed.WorkingDays(1), "more"), Supervisor, "extension-too-often 6.3 R");
        var extended = Assert.Single(walk.Case.Limits);
        Assert.True(extended.Due > due);
        Assert.Equal(TimeAllowed.WorkingDays(9), extended.Course!.Total);
        var late = walk.Office.Do(walk.Case, new ExtendCompletion(TimeAllowed.WorkingDays(1), "late"), Supervisor, extended.Due + Duration.Epsilon);
        Assert.Equal(ClockProblem.LimitPassed, Assert.IsType<ClockCannotTurn>(Assert.Single(late.Refusal!.Reasons)).Problem);
    }

    [Fact]
    public void Extension_Refused_SaysWhichBound()
    {
        var profile = TestProfile.Create().With(ProcedureIds.Supervision, "completion", new ExtensionRule(1, TimeAllowed.WorkingDays(3)));
        var walk = new Procedures.Office(profile).Start(new ProposeInitiation("mend the roofs", "a meeting", "education-bureau", TimeAllowed.WorkingDays(5), NamedIn: "a meeting"), Supervisor)
            .Then(new AgreeToInitiation(), Director).Then(new RegisterInList("D-1"), Supervisor);
        Label LabelOf(TimeAllowed by) => Assert.Single(walk.Office.Do(walk.Case, new ExtendCompletion(by, "more"), Supervisor, walk.Case.LastStepAt).Refusal!.Reasons).Label;
        Assert.Equal("“办结时限”超出每次可延长的幅度（至多1次，每次至多3个工作日）", LabelOf(TimeAllowed.WorkingDays(4)).Chinese);
        Assert.Equal("“办结时限”不以所填的单位计算，应以工作日计", LabelOf(TimeAllowed.CalendarDays(1)).Chinese);
        walk = walk.Then(new ExtendCompletion(TimeAllowed.WorkingDays(3), "more"), Supervisor);
        Assert.Equal("“办结时限”已达可延长的次数（至多1次，每次至多3个工作日）", LabelOf(TimeAllowed.WorkingDays(1)).Chinese);
    }

    [Theory]
    [InlineData("2021-01-29", 29)]
    [InlineData("10 calendar-days from 2021-01-08", 18)]
    [InlineData("10 calendar-days", 24)]
    public void Limit_AsADateFromADayOrFromTheListing_IsDueByItsEnd(string limit, int lastDay)
    {
        Assert.True(TimeGiven.TryParse(limit, out var given));
        var running = Assert.Single(Listed("education-bureau", given).Reaches(Tracked).Case.Limits);
        Assert.Equal((DistrictTime.EndOf(new LocalDate(2021, 1, lastDay)), true), (running.Due, running.IsDueByEndOfDay));
    }

    [Fact]
    public void Limit_AsADate_WhereTheOfficeHasAFigure_GoesByTheDate()
    {
        var office = new Procedures.Office(TestProfile.Create().With("supervision", "completion", TimeAllowed.CalendarDays(3)));
        var walk = office.Start(new ProposeInitiation("mend the roofs", "a meeting", "education-bureau", TimeGiven.Until(new(2021, 1, 29)), NamedIn: "a meeting"), Supervisor)
            .Then(new AgreeToInitiation(), Director).Then(new RegisterInList("D-1"), Supervisor);
        var running = Assert.Single(walk.Case.Limits);
        Assert.Equal((DistrictTime.EndOf(new(2021, 1, 29)), null), (running.Due, running.Course));
        walk.Refuses(new ExtendCompletion(TimeAllowed.CalendarDays(3), "more"), Supervisor, "limit-by-date 6.3 R")
            .Then(new ResetCompletion(TimeGiven.Until(new(2021, 2, 5)), "the Director agreed"), Supervisor);
    }

    [Fact]
    public void JointUnits_GiveTheirOpinions_AndASilentOneHoldsNobodyUp()
    {
        var walk = Listed().Then(new IssueNotice("education-bureau", "mend them", TimeAllowed.WorkingDays(5), ["health-bureau", "finance-bureau"], TimeAllowed.WorkingDays(1)), Supervisor);
        Assert.Equal(3, walk.Case.Limits.Length);
        walk = walk.Then(new GiveOpinion("agreed"), OtherBureau).Then(new PressUnit("finance-bureau", "answer", TimeAllowed.WorkingDays(2)), Bureau)
            .Refuses(new PressUnit("health-bureau", "answer"), Supervisor, "not-among 6.2 R");
        Assert.Equal(1, walk.Case.Matter.JointUnits[1].TimesPressed);
        var excused = walk.Then(new ExcuseUnit("finance-bureau", "not needed"), Supervisor);
        Assert.Equal([LimitTurn.Released], excused.Events[^1].Limits.Select(change => change.Turn));
        walk.Then(new ReportCompletion("all mended", IsSigned: true, IsSealed: true), Bureau).Reaches(Reported);
    }

    [Fact]
    public void Leader_WhoFindsItNotDone_BringsItBack()
    {
        var head = new Officer("gao", "Gao", Posts.DistrictHead);
        var walk = Notified().Then(new ReportCompletion("done", IsSigned: true, IsSealed: true), Bureau).Then(new Verify("seen"), Supervisor)
            .Then(new PresentReport([Posts.DistrictHead], CircularNeeded: true), Supervisor);
        walk.Then(new InstructRedoing("not done"), head).Reaches(AwaitingNotice)
            .Refuses(new IssueNotice("education-bureau", "do it"), Supervisor, "limit-without-figure 6.2");
        walk.Then(new InstructRedoing("not done", TimeGiven.Until(new(2021, 3, 1))), head).Reaches(Tracked)
            .Then(new ReportCompletion("done now", IsSigned: true, IsSealed: true), Bureau).Reaches(Reported);
    }

    [Fact]
    public void Correction_OfWhatWasAgreedTo_IsAgreedToAnew()
    {
        var walk = Listed("education-bureau", TimeAllowed.WorkingDays(5)).Then(new CorrectProposal("another meeting", Source: "executive meeting 9"), Supervisor)
            .Then(new ReportCompletion("done", IsSigned: true, IsSealed: true), Bureau).Then(new Verify("seen"), Supervisor)
            .Then(new PresentReport([Posts.DistrictHead], CircularNeeded: false), Supervisor)
            .Refuses(new Archive("A-1"), Supervisor, "duty-owed 6.1 R");
        Assert.Equal("executive meeting 9", walk.Case.Matter.Proposal.Source);
        walk.Then(new AgreeToInitiation(), Director).Then(new Archive("A-1"), Supervisor).Reaches(Archived);
    }

    [Fact]
    public void Remind_IsForTheTimeBeforeTheLimit_ThenUrgingFollows()
    {
        var walk = Notified().Then(new Remind("soon"), Supervisor);
        var due = walk.Case.Limits[0].Due;
        walk = walk.Then(new Remind("today"), Supervisor, due);
        var late = walk.Office.Do(walk.Case, new Remind("still"), Supervisor, due + Duration.FromNanoseconds(1));
        var reason = Assert.IsType<LimitAlreadyPassed>(Assert.Single(late.Refusal!.Reasons));
        Assert.Equal((due, "limit-already-passed", "the limit 'completion' has passed"), (reason.Due, reason.Code, reason.Label.English));
        walk.Then(new Urge("hurry", TimeAllowed.CalendarDays(3)), Supervisor, due + Duration.FromHours(1)).Then(new Remind("by the new limit"), Supervisor);
    }

    [Fact]
    public void Urge_PastTheNewLimitAsWell_IsAcceptedAgain()
    {
        var walk = Notified();
        walk = walk.Then(new Urge("hurry", TimeAllowed.CalendarDays(1)), Supervisor, walk.Case.Limits[0].Due + Duration.FromHours(1));
        walk.Refuses(new Urge("again", TimeAllowed.CalendarDays(1)), Supervisor, "limit-not-passed 6.3");
        walk = walk.Then(new Remind("tomorrow"), Supervisor);
        walk = walk.Then(new Urge("again", TimeAllowed.CalendarDays(1)), Supervisor, walk.Case.Limits[0].Due + Duration.FromHours(1));
        Assert.Equal(2, walk.Case.Matter.TimesUrged);
    }

    [Fact]
    public void ProposeInitiation_WithABlankDepartment_IsRefused()
    {
        var outcome = new Procedures.Office(TestProfile.Create()).Open("c", new ProposeInitiation("mend the roofs", "a meeting", "  "), Supervisor, Walk.Start0);
        Assert.Equal("malformed-field 6.1", Assert.Single(outcome.Refusal!.Reasons) is var reason ? $"{reason.Code} {reason.Citation}" : "");
    }

    [Fact]
    public void IssueNotice_WithOneFieldMissingOrByAnother_NamesIt() =>
        Listed()
            .Refuses(new IssueNotice("education-bureau", "", TimeAllowed.CalendarDays(1)), Director, "missing-field 6.2", "wrong-post 6.2")
            .Refuses(new ReportCompletion("done", IsSigned: true, IsSealed: true), Bureau, "passed-over 6.2", "wrong-post 6.4", "wrong-state 6.4");

    [Fact]
    public void Archive_WhereNoCircularIsNeeded_WaitsForNone() =>
        Notified()
            .Then(new ReportCompletion("done", IsSigned: true, IsSealed: true), Bureau)
            .Refuses(new PresentReport([Posts.DistrictHead], CircularNeeded: false), Supervisor, "wrong-state 6.4")
            .Then(new Verify("seen"), Supervisor)
            .Then(new PresentReport([Posts.DistrictHead], CircularNeeded: false), Supervisor)
            .Refuses(new Circulate("well done"), Supervisor, "condition-unmet 6.4")
            .Then(new Archive("A-1"), Supervisor).Reaches(Archived);

    [Fact]
    public void Cancel_BeforeItIsAgreedTo_IsForWhoProposed() =>
        Proposal()
            .Refuses(new CancelSupervision("overtaken"), Director, "wrong-post 6.1 R")
            .Refuses(new CancelSupervision(""), Supervisor, "missing-field 6.1 R")
            .Then(new CancelSupervision("overtaken"), Supervisor).Reaches(Cancelled);

    [Fact]
    public void Cancel_ByWhoProposedOnceAgreedTo_IsTheDirectors() =>
        Notified().Refuses(new CancelSupervision("overtaken"), Supervisor, "wrong-post 6.1 R")
            .Then(new CancelSupervision("overtaken"), Supervisor, null, new Circumstances { ToldBy = Director }).Reaches(Cancelled);

    [Fact]
    public void RegisterInList_WhereNoDocumentOrMeetingNamesDepartmentAndLimit_AwaitsANotice() =>
        Proposal("education-bureau", TimeAllowed.CalendarDays(10), namedIn: null).Then(new AgreeToInitiation(), Director).Then(new RegisterInList("D-1"), Supervisor).Reaches(AwaitingNotice);

    [Fact]
    public void ReportCompletion_OnPaper_IsEnteredForTheDepartment_AndVerifiedByAnother()
    {
        var other = new Officer("tang", "Tang", Posts.SupervisionOffice);
        Notified().Then(new ReportCompletion("done", IsSigned: true, IsSealed: true), Supervisor, null, new Circumstances { ToldBy = Bureau }).Reaches(Reported)
            .Refuses(new Verify("seen"), Supervisor, "same-hand 6.4")
            .Then(new Verify("seen"), other).Reaches(Verified);
    }

    [Fact]
    public void CorrectProposal_RaisesALevelAndNeverLowersIt()
    {
        var cleared = Supervisor.Cleared(ClassificationLevel.TopSecret);
        var walk = Proposal().Then(new CorrectProposal("left out", Level: ClassificationLevel.HighlySecret), cleared);
        Assert.Equal(ClassificationLevel.HighlySecret, walk.Case.Matter.Proposal.Level);
        walk.Refuses(new CorrectProposal("too high", Level: ClassificationLevel.Secret), cleared, "condition-unmet 6.1 R");
    }

    [Theory]
    [InlineData("4 working-days", true)]
    [InlineData("5 working-days", false)]
    [InlineData("6 working-days", false)]
    [InlineData("4 calendar-days", false)]
    [InlineData("4 working-days from 2021-01-13", false)]
    [InlineData("2021-01-15", false)]
    public void ResetCompletion_OfAnAmount_OnlyShortensIt(string limit, bool isTaken)
    {
        Assert.True(TimeGiven.TryParse(limit, out var given));
        var walk = Notified();
        if (isTaken)
        {
            Assert.Equal(DistrictTime.EndOf(new LocalDate(2021, 1, 20)), Assert.Single(walk.Then(new ResetCompletion(given, "wrong"), Supervisor, walk.Case.LastStepAt + Duration.FromDays(2)).Case.Limits).Due);
        }
        else
        {
            walk.Refuses(new ResetCompletion(given, "wrong"), Supervisor, "condition-unmet 6.3 R");
        }
    }

    [Fact]
    public void ReportCompletion_UnsealedUnsignedOrByAnotherBureau_IsRefused() =>
        Notified()
            .Refuses(new ReportCompletion("done", IsSigned: false, IsSealed: true), Bureau, "condition-unmet 6.4")
            .Refuses(new ReportCompletion("done", IsSigned: true, IsSealed: false), Bureau, "condition-unmet 6.4")
            .Refuses(new ReportCompletion("done", IsSigned: true, IsSealed: true), OtherBureau, "wrong-post 6.4");

    [Fact]
    public void SendBackReport_WithANewLimit_TracksAgain() =>
        Notified()
            .Then(new ReportCompletion("done", IsSigned: true, IsSealed: true), Bureau)
            .Refuses(new SendBackReport("not done"), Supervisor, "limit-without-figure 6.2")
            .Then(new SendBackReport("not done", TimeAllowed.WorkingDays(2)), Supervisor).Reaches(Tracked)
            .Then(new ReportCompletion("now done", IsSigned: true, IsSealed: true), Bureau).Reaches(Reported);

    [Fact]
    public void Initiation_ByTheProposerHimself_IsRefused()
    {
        var both = new Officer("feng", "Feng", Posts.SupervisionOffice, Posts.OfficeDirector);
        new Procedures.Office(TestProfile.Create()).Start(new ProposeInitiation("x", "y"), both)
            .Refuses(new AgreeToInitiation(), both, "same-hand 6.1")
            .Then(new DeclineInitiation("not ours"), Director).Reaches(NotInitiated);
    }

    [Fact]
    public void Verify_ByWhoReported_IsRefused()
    {
        var both = new Officer("wang", "Wang", new Seat(Posts.UnitOfficer, "education-bureau"), Posts.SupervisionOffice);
        Notified().Then(new ReportCompletion("done", IsSigned: true, IsSealed: true), both).Refuses(new Verify("yes"), both, "same-hand 6.4", "must-recuse 6.4 R");
    }

    [Fact]
    public void Verify_ByTheHeadOfTheDepartment_IsRefusedThoughAnotherReported()
    {
        var both = new Officer("zhao", "Zhao", new Seat(Posts.UnitHead, "education-bureau"), Posts.SupervisionOffice);
        Notified().Then(new ReportCompletion("done", IsSigned: true, IsSealed: true), Bureau)
            .Refuses(new Verify("yes"), both, "must-recuse 6.4 R")
            .Refuses(new SendBackReport("no", TimeAllowed.WorkingDays(1)), both, "must-recuse 6.4 R")
            .Then(new Verify("yes"), Supervisor);
    }

    [Fact]
    public void Archive_OfWhatWasCancelled_FilesWhatThereIs() =>
        Notified().Then(new CancelSupervision("overtaken"), Director).Reaches(Cancelled)
            .Then(new Archive("S-1"), Supervisor).Reaches(Archived);

    [Fact]
    public void Cancel_WhileTracked_StopsTheLimit()
    {
        var walk = Notified().Then(new CancelSupervision("overtaken"), Director).Reaches(Cancelled);
        Assert.Empty(walk.Case.Limits);
        Assert.Contains(walk.Events[^1].Limits, change => change.Turn == LimitTurn.Released);
    }

    [Fact]
    public void RegisterInList_WhereTheOfficesTableHasNoRule_IsRefused()
    {
        var office = new Procedures.Office(TestProfile.Create().With(new NoRuleAtAll()));
        office.Start(new ProposeInitiation("x", "y"), Supervisor).Then(new AgreeToInitiation(), Director)
            .Refuses(new RegisterInList("D-1"), Supervisor, "no-rule 6.1");
    }

    private sealed class NoRuleAtAll : IDecider<NoticeQuestion, NoticeOfSupervision>
    {
        public Decision Decision => SupervisionDecisions.Notice;

        public Answer<NoticeOfSupervision> Decide(in NoticeQuestion question) => new Answer<NoticeOfSupervision>();

        public void WriteTo(System.Text.Json.Utf8JsonWriter json) => json.WriteStringValue("no rule at all");
    }
}
