using Baodi.Procedures.SpecialWorkReports;
using NodaTime;
using static Baodi.Procedures.SpecialWorkReports.SpecialWorkReportState;

namespace Baodi.Procedures.Tests.Chapter7;

public sealed class SpecialWorkReportTests
{
    private static readonly Officer Supervisor = new("feng", "Feng", Posts.SupervisionOffice);
    private static readonly Officer Bureau = new("wang", "Wang", new Seat(Posts.UnitOfficer, "education-bureau"));
    private static readonly Officer Chief = new("zheng", "Zheng", new Seat(Posts.UnitHead, "education-bureau"));
    private static readonly Officer OtherBureau = new("he", "He", new Seat(Posts.UnitOfficer, "health-bureau"));
    private static readonly Officer Leader = new("chen", "Chen", new Seat(Posts.LeaderInCharge, "education"));
    private static readonly Officer Head = new("zhao", "Zhao", Posts.DistrictHead);

    private static Walk<SpecialWorkReportState, SpecialWorkReport> Letter(Profile? profile = null) =>
        new Procedures.Office(profile ?? TestProfile.Create()).Start(new ReceiveLetter("2021-3", "schools", "heard in March"), Supervisor)
            .Then(new NameDepartments("education-bureau", "education", ["finance-bureau"]), Supervisor);

    private static Walk<SpecialWorkReportState, SpecialWorkReport> Notified() =>
        Letter().Then(new NotifyDepartments("draft the report", TimeAllowed.CalendarDays(20)), Supervisor).Reaches(Drafting);

    private static Walk<SpecialWorkReportState, SpecialWorkReport> Sent() =>
        Notified().Then(new TalkWithCommittees("education committee", "the outline is agreed"), Bureau)
            .Then(new HelpReviseStudyReport("two figures"), Bureau)
            .Then(new DraftReport("the report"), Bureau)
            .Then(new SendToLeader(), Bureau).Reaches(BeforeLeader);

    private static Walk<SpecialWorkReportState, SpecialWorkReport> Waiting() => Sent().Then(new ReadReport(), Leader).Reaches(AwaitingMeeting);

    private static Walk<SpecialWorkReportState, SpecialWorkReport> Heard() =>
        Waiting().Then(new RecordDeliberation("meeting-8", Deliberation.Passed), Supervisor).Reaches(Passed)
            .Then(new SubmitReport(), Bureau).Reaches(Submitted)
            .Then(new CommissionReporter(new Seat(Posts.UnitHead, "education-bureau")), Head)
            .Then(new DeliverReport("31st session"), Chief).Reaches(Delivered);

    private static Instant? DueOf(Case theCase, string limit) =>
        theCase.Limits.Where(running => running.Limit.Name == limit).Select(running => (Instant?)running.Due).SingleOrDefault();

    [Fact]
    public void Report_FromLetterToFile_IsHeardAndItsOpinionsHandled()
    {
        var walk = Heard().Then(new RecordOpinions("committee office, 20 March", "hire teachers", TimeAllowed.CalendarDays(60)), Supervisor).Reaches(HandlingOpinions);
        Assert.Equal(DistrictTime.EndOf(new LocalDate(2021, 3, 15)), DueOf(walk.Case, "handling-report"));
        walk = walk.Then(new DraftHandlingReport("forty were hired"), Bureau).Reaches(HandlingReportBeforeLeader);
        Assert.Empty(walk.Case.Limits);
        walk.Then(new PassHandlingReport("good"), Leader).Reaches(HandlingReportPassed)
            .Then(new SubmitHandlingReport(), Bureau).Reaches(Complete)
            .Then(new FilePapers("F-7"), Supervisor).Reaches(Closed);
    }

    [Fact]
    public void Report_WithoutOpinions_EndsOnceThatIsRecorded() =>
        Heard().Then(new RecordNoOpinions("committee office, 20 March"), Supervisor).Reaches(Complete)
            .Then(new FilePapers("F-7"), Supervisor).Reaches(Closed);

    [Fact]
    public void NotifyDepartments_BeforeTheyAreNamed_IsRefused_AndWithoutAFigureHasNoLimit()
    {
        new Procedures.Office(TestProfile.Create()).Start(new ReceiveLetter("2021-3", "schools", "heard in March"), Supervisor)
            .Refuses(new NotifyDepartments("draft", TimeAllowed.CalendarDays(20)), Supervisor, "duty-owed 7.3.1");
        Assert.Empty(Letter().Then(new NotifyDepartments("draft"), Supervisor).Reaches(Drafting).Case.Limits);
    }

    [Fact]
    public void NotifyDepartments_WithAFigureOfTheProfile_StartsIt()
    {
        var walk = Letter(TestProfile.Create().With("special-work-report", "revision", TimeAllowed.CalendarDays(10))).Then(new NotifyDepartments("draft"), Supervisor);
        Assert.Equal(DistrictTime.EndOf(new LocalDate(2021, 1, 24)), DueOf(walk.Case, "revision"));
    }

    [Fact]
    public void SendToLeader_BeforeTheCommitteesWereTalkedWith_IsRefused() =>
        Notified().Then(new DraftReport("the report"), Bureau)
            .Refuses(new SendToLeader(), Bureau, "duty-owed 7.3.2", "duty-owed 7.3.2")
            .Refuses(new TalkWithCommittees("education committee", "fine"), OtherBureau, "wrong-post 7.3.2");

    [Fact]
    public void SendReportBack_HasTheReportRevisedAndReadAnew()
    {
        var walk = Sent().Refuses(new SendReportBack("no figures"), Bureau, "wrong-post 7.3.2 R")
            .Then(new SendReportBack("no figures"), Leader).Reaches(Drafting)
            .Refuses(new SendToLeader(), Bureau, "duty-owed 7.3.2")
            .Then(new DraftReport("with figures"), Bureau).Then(new SendToLeader(), Bureau).Then(new ReadReport("good"), Leader).Reaches(AwaitingMeeting);
        Assert.Equal("with figures", walk.Case.Matter.Report);
    }

    [Fact]
    public void ReadReport_ByWhoDraftedIt_IsRefused()
    {
        var both = new Officer("wang", "Wang", new Seat(Posts.UnitOfficer, "education-bureau"), new Seat(Posts.LeaderInCharge, "education"));
        Notified().Then(new TalkWithCommittees("education committee", "fine"), both).Then(new HelpReviseStudyReport("two figures"), both)
            .Then(new DraftReport("the report"), both).Then(new SendToLeader(), both)
            .Refuses(new ReadReport(), both, "same-hand 7.3.2");
    }

    [Fact]
    public void RecordDeliberation_PutOff_WaitsForTheNextMeetingAndTheLimitRunsOn()
    {
        var waiting = Waiting();
        var due = DueOf(waiting.Case, "revision");
        Assert.Equal(DistrictTime.EndOf(new LocalDate(2021, 2, 3)), due);
        var walk = waiting.Refuses(new RecordDeliberation("meeting-8", Deliberation.PutOff), Supervisor, "condition-unmet 7.3.2")
            .Refuses(new SubmitReport(), Bureau, "wrong-state 7.3.2 R")
            .Then(new RecordDeliberation("meeting-8", Deliberation.PutOff, "no time"), Supervisor).Reaches(AwaitingMeeting)
            .Then(new RecordDeliberation("meeting-9", Deliberation.PutOff, "no time again"), Supervisor).Reaches(AwaitingMeeting);
        Assert.Equal(due, DueOf(walk.Case, "revision"));
        walk = walk.Then(new RecordDeliberation("meeting-10", Deliberation.Passed), Supervisor).Then(new SubmitReport(), Bureau);
        Assert.Null(DueOf(walk.Case, "revision"));
    }

    [Fact]
    public void RecordDeliberation_NotPassed_GoesBackToRevisionAndTheLimitRunsOn()
    {
        var waiting = Waiting();
        var walk = waiting.Then(new RecordDeliberation("meeting-8", Deliberation.NotPassed, "the plan for next year is missing"), Supervisor).Reaches(Drafting);
        Assert.Equal(DueOf(waiting.Case, "revision"), DueOf(walk.Case, "revision"));
        walk.Refuses(new SendToLeader(), Bureau, "duty-owed 7.3.2")
            .Then(new DraftReport("with the plan"), Bureau).Then(new SendToLeader(), Bureau)
            .Refuses(new SubmitReport(), Bureau, "wrong-state 7.3.2 R")
            .Then(new ReadReport(), Leader).Then(new RecordDeliberation("meeting-9", Deliberation.Passed), Supervisor).Reaches(Passed);
    }

    [Fact]
    public void RecordReturn_OfTheCongress_HasTheReportRevisedReadAndDeliberatedAnew()
    {
        var submitted = Waiting().Then(new RecordDeliberation("meeting-8", Deliberation.Passed), Supervisor).Then(new SubmitReport(), Bureau).Reaches(Submitted);
        var walk = submitted.Then(new RecordReturn("committee office", "no plan", TimeAllowed.CalendarDays(10)), Supervisor).Reaches(Drafting);
        Assert.NotNull(DueOf(walk.Case, "revision"));
        Assert.Null(DueOf(submitted.Then(new RecordReturn("committee office", "no plan"), Supervisor).Case, "revision"));
        walk.Refuses(new SendToLeader(), Bureau, "duty-owed 7.3.2")
            .Then(new DraftReport("with the plan"), Bureau).Then(new SendToLeader(), Bureau).Then(new ReadReport(), Leader)
            .Then(new RecordDeliberation("meeting-9", Deliberation.Passed), Supervisor).Then(new SubmitReport(), Bureau).Reaches(Submitted)
            .Refuses(new DeliverReport("31st session"), Chief, "duty-owed 7.3.3");
    }

    [Fact]
    public void MoveSession_MovesWhatIsDueBeforeIt_AndMoreTimeCountsFromThen()
    {
        var session = Walk.Start0 + Duration.FromDays(60);
        var known = Waiting().Then(new MoveSession(session, "the congress office"), Supervisor).Reaches(AwaitingMeeting);
        Assert.Equal(session, DueOf(known.Case, "submission"));
        Assert.Equal(session + Duration.FromDays(7), DueOf(known.Then(new MoveSession(session + Duration.FromDays(7), "again"), Supervisor).Case, "submission"));
        var later = known.Then(new RecordMoreTime(TimeAllowed.CalendarDays(40), "the congress office"), Supervisor);
        Assert.Equal(DistrictTime.EndOf(new LocalDate(2021, 2, 23)), DueOf(later.Case, "revision"));
    }

    [Fact]
    public void ChangeReporter_BeforeTheMeeting_HasTheOtherDepartmentNotifiedAndDraft()
    {
        Waiting().Then(new ChangeReporter("health-bureau", "it has the task now"), Supervisor).Reaches(Drafting)
            .Refuses(new DraftReport("x"), Bureau, "wrong-post 7.3.2")
            .Refuses(new SendToLeader(), OtherBureau, "duty-owed 7.3.1 R", "duty-owed 7.3.2")
            .Then(new NotifyReporter("go on with the report"), Supervisor)
            .Then(new DraftReport("the report"), OtherBureau).Then(new SendToLeader(), OtherBureau).Reaches(BeforeLeader);
    }

    [Fact]
    public void CorrectLetter_OfTheSubject_HasTheReportDraftedAnew() =>
        Waiting().Refuses(new CorrectLetter("nothing", Subject: "schools"), Supervisor, "condition-unmet 7.3.1 R")
            .Then(new CorrectLetter("the number", LetterNumber: "2021-4"), Supervisor).Reaches(AwaitingMeeting)
            .Then(new CorrectLetter("a line was left out", Subject: "schools and nurseries"), Supervisor).Reaches(Drafting)
            .Refuses(new SendToLeader(), Bureau, "duty-owed 7.3.2");

    [Fact]
    public void DeliverReport_ThatWasHeardUnpassed_IsRecordedAsADeparture() =>
        Sent().Then(new DeliverReport("31st session"), Supervisor, null, new Departure("wrong-state", "deliver-report", "the session was moved forward"))
            .Reaches(Delivered);

    [Fact]
    public void DeliverReport_ByAnotherThanTheHead_IsRecordedAsADeparture()
    {
        var submitted = Waiting().Then(new RecordDeliberation("meeting-8", Deliberation.Passed), Supervisor).Then(new SubmitReport(), Bureau)
            .Then(new CommissionReporter(new(Posts.UnitHead, "education-bureau")), Head)
            .Refuses(new DeliverReport("31st session", "the deputy head of the bureau"), Supervisor, "condition-unmet 7.3.3");
        var walk = submitted.Then(new DeliverReport("31st session", "the deputy head of the bureau"), Supervisor, null, new Departure("condition-unmet", "head-delivered", "the head is in hospital"));
        Assert.Equal("head-delivered", Assert.Single(walk.Reaches(Delivered).Events[^1].Departures).About);
        submitted.Refuses(new DeliverReport("31st session"), Supervisor, [new("condition-unmet", "head-delivered", "the head is in hospital")], "departure-unneeded 7.3.3");
    }

    [Fact]
    public void RecordDeliberation_OfWhatNobodyRead_IsRecordedAsADeparture() =>
        Notified().Refuses(new RecordDeliberation("meeting-8", Deliberation.Passed), Supervisor, "wrong-state 7.3.2", "passed-over 7.3.2", "passed-over 7.3.2", "passed-over 7.3.2", "passed-over 7.3.2")
            .Then(new RecordDeliberation("meeting-8", Deliberation.Passed), Supervisor, null, new Departure("wrong-state", "record-deliberation", "it went to the meeting directly"))
            .Reaches(Passed);

    [Fact]
    public void WhatGoesToTheCongress_DoesNotHangOnOnePairOfHands() =>
        Waiting().Then(new RecordDeliberation("meeting-8", Deliberation.Passed), Supervisor).Then(new SubmitReport(), Supervisor).Reaches(Submitted)
            .Then(new CommissionReporter(new(Posts.UnitHead, "education-bureau")), Head).Then(new DeliverReport("31st session"), Chief)
            .Then(new RecordOpinions("committee office", "hire teachers"), Supervisor).Then(new DraftHandlingReport("forty were hired"), Bureau)
            .Refuses(new PassHandlingReport(), Chief, "wrong-post 7.3.4 R")
            .Then(new PassHandlingReport("good"), Head).Reaches(HandlingReportPassed)
            .Then(new SubmitHandlingReport(), Supervisor).Reaches(Complete);

    [Fact]
    public void RecordHandlingReturn_AndFurtherOpinions_HaveTheHandlingReportDraftedAnew()
    {
        var walk = Heard().Then(new RecordOpinions("committee office", "hire teachers", TimeAllowed.CalendarDays(60)), Supervisor)
            .Then(new DraftHandlingReport("forty were hired"), Bureau).Then(new PassHandlingReport(), Leader).Then(new SubmitHandlingReport(), Bureau).Reaches(Complete);
        walk.Then(new RecordHandlingReturn("committee office", "by when?", TimeAllowed.CalendarDays(15)), Supervisor).Reaches(HandlingOpinions);
        walk.Then(new RecordOpinions("committee office", "and build", TimeAllowed.CalendarDays(30)), Supervisor).Reaches(HandlingOpinions);
        Heard().Then(new RecordNoOpinions("committee office"), Supervisor)
            .Refuses(new RecordHandlingReturn("x", "y"), Supervisor, "condition-unmet 7.3.4 R")
            .Then(new RecordOpinions("late ones", "hire", TimeAllowed.CalendarDays(30)), Supervisor).Reaches(HandlingOpinions);
    }

    [Fact]
    public void DeliverReport_IsForThePrincipalHeadAndByCommission() =>
        Waiting().Then(new RecordDeliberation("meeting-8", Deliberation.Passed), Supervisor).Then(new SubmitReport(), Bureau)
            .Refuses(new DeliverReport("31st session"), Chief, "duty-owed 7.3.3")
            .Refuses(new CommissionReporter(new(Posts.UnitHead, "education-bureau")), Leader, "wrong-post 7.3.3")
            .Refuses(new CommissionReporter(new(Posts.UnitHead, "health-bureau")), Head, "condition-unmet 7.3.3")
            .Then(new CommissionReporter(new(Posts.UnitHead, "education-bureau")), Head)
            .Refuses(new DeliverReport("31st session"), Bureau, "wrong-post 7.3.3")
            .Then(new DeliverReport("31st session"), Chief).Reaches(Delivered);

    [Fact]
    public void RecordOpinions_WithoutAFigure_HasNoLimitUntilTheCongressStatesOne()
    {
        var walk = Heard().Then(new RecordOpinions("committee office", "hire teachers"), Supervisor).Reaches(HandlingOpinions);
        Assert.Empty(walk.Case.Limits);
        Assert.NotNull(DueOf(walk.Then(new RecordMoreTime(TimeAllowed.CalendarDays(30), "committee office, by telephone"), Supervisor).Case, "handling-report"));
    }

    [Fact]
    public void SendHandlingReportBack_HasItDraftedAndPassedAnew() =>
        Heard().Then(new RecordOpinions("committee office", "hire teachers", TimeAllowed.WorkingDays(30)), Supervisor)
            .Then(new DraftHandlingReport("some were hired"), Bureau)
            .Refuses(new SubmitHandlingReport(), Bureau, "wrong-state 7.3.4 R")
            .Then(new SendHandlingReportBack("how many?"), Leader).Reaches(HandlingOpinions)
            .Then(new DraftHandlingReport("forty were hired"), Bureau).Then(new PassHandlingReport(), Leader).Reaches(HandlingReportPassed);

    [Fact]
    public void CancelReport_BeforeItIsDelivered_StopsTheLimit()
    {
        var walk = Waiting().Refuses(new CancelReport("moved to next year"), Bureau, "wrong-post 7.3.1 R")
            .Then(new CancelReport("moved to next year, says the congress office"), Supervisor).Reaches(Cancelled);
        Assert.Empty(walk.Case.Limits);
        Heard().Refuses(new CancelReport("too late"), Supervisor, "wrong-state 7.3.1 R");
    }
}
