using Baodi.Procedures.DistrictProposals;
using Baodi.Procedures.Proposals;
using NodaTime;
using static Baodi.Procedures.DistrictProposals.DistrictProposalState;

namespace Baodi.Procedures.Tests.Chapter7;

public sealed class DistrictProposalTests
{
    private static readonly Officer Supervisor = new("feng", "Feng", Posts.SupervisionOffice);
    private static readonly Officer Bureau = new("wang", "Wang", new Seat(Posts.UnitOfficer, "education-bureau"));
    private static readonly Officer BureauHead = new("du", "Du", new Seat(Posts.UnitHead, "education-bureau"));
    private static readonly Officer Health = new("he", "He", new Seat(Posts.UnitOfficer, "health-bureau"));
    private static readonly TimeAllowed ThreeMonths = TimeAllowed.CalendarDays(90);

    private static Walk<DistrictProposalState, DistrictProposal> Received(Procedures.Office? office = null) =>
        (office ?? new(TestProfile.Create())).Start(
            new ReceiveFromSession(ProposalKind.Suggestion, "6-3", "17", "school buses", "more of them", "deputy Zhao", ["deputy Qian"]), Supervisor);

    private static Walk<DistrictProposalState, DistrictProposal> Assigned(params string[] joint) =>
        Received().Then(new Classify("education"), Supervisor)
            .Then(new AssignItem("education-bureau", "answer in person", [.. joint], ThreeMonths), Supervisor).Reaches(Handling);

    private static Walk<DistrictProposalState, DistrictProposal> Drafted(Walk<DistrictProposalState, DistrictProposal> handling) =>
        handling.Then(new Investigate("three lines are full"), Bureau)
            .Then(new TalkWithAuthor("deputy Zhao", handling.Case.LastStepAt, "which lines"), Bureau)
            .Then(new DraftReply("two more buses", "the plan of 2021", "the budget has room"), Bureau).Reaches(AwaitingApproval);

    private static Walk<DistrictProposalState, DistrictProposal> Delivered(Walk<DistrictProposalState, DistrictProposal>? handling = null)
    {
        var approved = Drafted(handling ?? Assigned()).Then(new ApproveReply(), BureauHead).Reaches(Approved);
        return approved.Then(new DeliverReply("deputy Zhao", approved.Case.LastStepAt), Bureau).Reaches(DistrictProposalState.Delivered);
    }

    private static RecordResponse Says(AuthorResponse response, Walk<DistrictProposalState, DistrictProposal> walk) =>
        new("deputy Zhao", walk.Case.LastStepAt, response, "as he put it");

    private static Walk<DistrictProposalState, DistrictProposal> Implemented()
    {
        var walk = Delivered();
        return walk.Then(Says(AuthorResponse.Satisfied, walk), Supervisor).Reaches(Implementing);
    }

    [Fact]
    public void Item_FromSessionToArchive_IsAnsweredInPersonAndChecked()
    {
        var walk = Implemented();
        Assert.Contains(walk.Events.Single(happened => happened.Act.Name == "deliver-reply").Limits, change => change.Turn == LimitTurn.Met);
        Assert.Equal("deputy Zhao", walk.Case.Matter.Rounds[0].Delivery?.ReceivedBy);
        walk.Then(new ReportWork("one bus runs"), Bureau)
            .Refuses(new ConcludeImplementation(ImplementationStanding.Done, "both run"), Bureau, "duty-owed 7.2.3")
            .Then(new CheckImplementation("on site", "it runs"), Supervisor)
            .Then(new CheckImplementation("by telephone", "both run"), Supervisor)
            .Then(new ConcludeImplementation(ImplementationStanding.Done, "both run"), Bureau).Reaches(Concluded)
            .Refuses(new Archive("A-1", "", "1", ""), Supervisor, "missing-field 7.2.6", "missing-field 7.2.6")
            .Then(new Archive("A-1", "E-1", "1", "1", WorkReports: "1"), Supervisor).Reaches(Archived);
    }

    [Fact]
    public void Item_RaisedBetweenSessions_IsEnteredAtAnyTimeAndHandledAlike() =>
        new Procedures.Office(TestProfile.Create())
            .Start(new ReceiveBetweenSessions(ProposalKind.Suggestion, AuthorLevel.Municipal, Occasion.InspectionTour, "a bridge", "mend it", "deputy Sun"), Supervisor)
            .Reaches(DistrictProposalState.Received)
            .Refuses(new AssignItem("education-bureau", "x", [], ThreeMonths), Supervisor, "duty-owed 7.2.1");

    [Fact]
    public void Obligations_OfASessionsYear_AreMetByAReportAndAVisitAndNotByAnItem()
    {
        var office = new Procedures.Office(TestProfile.Create().With(new CongressSession(Congress.District, "6-3", new(2021, 1, 11), new(2021, 1, 14))));
        var owed = office.ObligationsIn(new(new(2021, 6, 1), new(2021, 6, 30))).Where(period => period.Obligation.Citation.Clause.Procedure == "district-proposal").ToList();
        Assert.Equal(["mid-term-push", "special-report", "yearly-inspection"], owed.Select(period => period.Obligation.Name));
        Assert.Equal("inspection-visit", owed[2].Obligation.Opens);
        Assert.Equal("proposal handling report", owed[1].Obligation.Paper?.English);
        Assert.All(owed, period => Assert.Equal(new LocalDate(2022, 1, 10), period.To));
    }

    [Fact]
    public void AssignItem_WithoutAFigure_IsRefusedAndNotGuessed() =>
        Received().Then(new Classify("education"), Supervisor)
            .Refuses(new AssignItem("education-bureau", "answer"), Supervisor, "limit-without-figure 7.2.2");

    [Fact]
    public void AssignItem_WithoutAFigureButOneOfTheProfile_IsAccepted()
    {
        var walk = Received(new(TestProfile.Create().With("district-proposal", "reply", TimeAllowed.CalendarDays(90))))
            .Then(new Classify("education"), Supervisor).Then(new AssignItem("education-bureau", "answer"), Supervisor);
        Assert.Equal(DistrictTime.EndOf(new LocalDate(2021, 4, 14)), Assert.Single(walk.Case.Limits).Due);
    }

    [Fact]
    public void DraftReply_BeforeInvestigationTalkAndJointOpinions_IsRefused()
    {
        var walk = Assigned("health-bureau", "education-bureau", "health-bureau");
        Assert.Equal(["health-bureau"], walk.Case.Matter.JointOpinions.Units.Select(unit => unit.Unit));
        walk.Refuses(new DraftReply("a", "b", "c"), Bureau, "duty-owed 7.2.2", "duty-owed 7.2.2", "duty-owed 7.2.2")
            .Refuses(new GiveJointOpinion("no objection"), Bureau, "wrong-post 7.2.2")
            .Then(new GiveJointOpinion("no objection"), Health)
            .Refuses(new GiveJointOpinion("again"), Health, "condition-unmet 7.2.2", "wrong-post 7.2.2");
        Drafted(walk.Then(new GiveJointOpinion("no objection"), Health));
    }

    [Fact]
    public void TalkWithAuthor_AtATimeStillToCome_IsRefused()
    {
        var walk = Assigned();
        walk.Refuses(new TalkWithAuthor("deputy Zhao", walk.Case.LastStepAt + Duration.FromDays(1), "x"), Bureau, "condition-unmet 7.2.2");
    }

    [Fact]
    public void GiveBackAssignment_ByTheWrongUnit_LeadsToAnotherAssignment()
    {
        var walk = Assigned().Refuses(new GiveBackAssignment("not ours"), Health, "wrong-post 7.2.1 R")
            .Then(new GiveBackAssignment("not ours"), Bureau).Reaches(DistrictProposalState.Received);
        Assert.Empty(walk.Case.Limits);
        Assert.Empty(walk.Case.Matter.Rounds);
        walk.Then(new Classify("health"), Supervisor).Then(new AssignItem("health-bureau", "answer", [], ThreeMonths), Supervisor)
            .Refuses(new Investigate("x"), Bureau, "wrong-post 7.2.2");
    }

    [Fact]
    public void ApproveReply_ByWhoDraftedIt_IsRefused()
    {
        var both = new Officer("wang", "Wang", new Seat(Posts.UnitOfficer, "education-bureau"), new Seat(Posts.UnitHead, "education-bureau"));
        Drafted(Assigned()).Refuses(new ApproveReply(), both, "same-hand 7.2.2 R");
    }

    [Fact]
    public void SendReplyBack_WithAReason_KeepsWhatWasFoundAndTheRoundBeginsAnew()
    {
        Drafted(Assigned()).Refuses(new SendReplyBack(""), BureauHead, "missing-field 7.2.2 R")
            .Then(new SendReplyBack("no figures"), BureauHead).Reaches(Handling)
            .Then(new DraftReply("two more buses, 48 seats", "b", "c"), Bureau).Reaches(AwaitingApproval)
            .Then(new ApproveReply(), BureauHead).Reaches(Approved);
    }

    [Theory]
    [InlineData(-60)]
    [InlineData(60)]
    public void DeliverReply_ReceivedBeforeItsApprovalOrLaterThanNow_IsRefused(int minutes)
    {
        var walk = Drafted(Assigned()).Then(new ApproveReply(), BureauHead);
        walk.Refuses(new DeliverReply("deputy Zhao", walk.Case.LastStepAt + Duration.FromMinutes(minutes)), Bureau, "condition-unmet 7.2.2")
            .Refuses(new DeliverReply("", walk.Case.LastStepAt), Bureau, "missing-field 7.2.2");
    }

    [Fact]
    public void OrderRedoing_AsOftenAsNeeded_KeepsEachRoundsLimitAndReply()
    {
        var walk = Delivered();
        for (var round = 2; round <= 3; round++)
        {
            walk = walk.Then(Says(AuthorResponse.NotSatisfied, walk), Supervisor).Reaches(Dissatisfied)
                .Refuses(new OrderRedoing("answer again"), Supervisor, "limit-without-figure 7.2.2")
                .Then(new OrderRedoing("answer again", [], TimeAllowed.CalendarDays(30 * round)), Supervisor).Reaches(Handling)
                .Refuses(new GiveBackAssignment("not ours"), Bureau, "condition-unmet 7.2.1 R")
                .Refuses(new DraftReply("a", "b", "c"), Bureau, "duty-owed 7.2.2", "duty-owed 7.2.2");
            walk = Delivered(walk);
        }

        Assert.Equal([ThreeMonths, TimeAllowed.CalendarDays(60), TimeAllowed.CalendarDays(90)], walk.Case.Matter.Rounds.Select(round => round.Limit!.Value));
        Assert.Equal([AuthorResponse.NotSatisfied, AuthorResponse.NotSatisfied, null], walk.Case.Matter.Rounds.Select(round => round.Response?.Response));
        walk.Then(Says(AuthorResponse.Satisfied, walk), Supervisor).Reaches(Implementing);
    }

    [Fact]
    public void RecordResponse_OfNothing_IsNoResponse()
    {
        var walk = Delivered();
        walk.Refuses(Says(AuthorResponse.NothingSaid, walk), Supervisor, "condition-unmet 7.2.3")
            .Refuses(new TakeSilence(), Supervisor, "limit-not-passed 7.2.3 R")
            .Refuses(new AskForResponse(), Supervisor, "limit-without-figure 7.2.3 R");
    }

    [Fact]
    public void TakeSilence_OncePassed_LetsImplementationBeginAndALateWordStillCounts()
    {
        var walk = Delivered().Then(new AskForResponse(TimeAllowed.WorkingDays(10)), Supervisor)
            .Refuses(new TakeSilence(), Supervisor, "limit-not-passed 7.2.3 R");
        walk = walk.Then(new TakeSilence(), Supervisor, Assert.Single(walk.Case.Limits).Due + Duration.FromMinutes(1)).Reaches(Implementing);
        Assert.Empty(walk.Case.Limits);
        walk.Then(Says(AuthorResponse.Satisfied, walk), Supervisor).Reaches(Implementing);
        var late = walk.Then(Says(AuthorResponse.NotSatisfied, walk), Supervisor).Reaches(Dissatisfied);
        Delivered(late.Then(new OrderRedoing("again", [], ThreeMonths), Supervisor));
    }

    [Fact]
    public void RecordResponse_OnceTheAuthorHasSpoken_IsRefusedWhileImplementing()
    {
        var walk = Implemented();
        walk.Refuses(Says(AuthorResponse.NotSatisfied, walk), Supervisor, "condition-unmet 7.2.3 R");
    }

    [Fact]
    public void ConcludeImplementation_AsContinuing_StatesWhyAndMayBeSentBack()
    {
        Implemented().Then(new CheckImplementation("on site", "half done"), Supervisor)
            .Refuses(new ConcludeImplementation(ImplementationStanding.Continuing, "one bus"), Bureau, "condition-unmet 7.2.6 R")
            .Refuses(new ConcludeImplementation(ImplementationStanding.Continuing, "one bus", " "), Bureau, "malformed-field 7.2.6 R")
            .Then(new ConcludeImplementation(ImplementationStanding.Continuing, "one bus", "the second is built"), Bureau)
            .Then(new ReopenImplementation("one more month"), Supervisor).Reaches(Implementing)
            .Then(new ConcludeImplementation(ImplementationStanding.Done, "both run"), BureauHead).Reaches(Concluded);
    }

    [Fact]
    public void Withdraw_WhileHandled_ClosesWhatIsOpen()
    {
        var walk = Assigned("health-bureau");
        walk = walk.Then(new Withdraw("deputy Zhao", walk.Case.LastStepAt, "settled"), Supervisor).Reaches(Withdrawn);
        Assert.Empty(walk.Case.Limits);
        Assigned().Then(new Merge("case-2", "the same line"), Supervisor).Reaches(Merged);
    }
}
