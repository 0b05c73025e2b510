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
    public void DeliverReply_NotInPersonOrToAnother_IsRecordedAsADeparture()
    {
        var approved = Drafted(Assigned()).Then(new ApproveReply(), BureauHead);
        var at = approved.Case.LastStepAt;
        approved.Refuses(new DeliverReply("a neighbour", at, "by post"), Bureau, "condition-unmet 7.2.2", "condition-unmet 7.2.2")
            .Refuses(new DeliverReply("a neighbour", at), Bureau, "condition-unmet 7.2.2")
            .Then(new DeliverReply("deputy Zhao、deputy Qian", at), Bureau).Reaches(DistrictProposalState.Delivered);
        var walk = approved.Then(new DeliverReply("a neighbour", at, "by post"), Bureau, null, new Departure("condition-unmet", "was-in-person", "he is abroad"), new Departure("condition-unmet", "was-to-author", "he is abroad"))
            .Reaches(DistrictProposalState.Delivered);
        Assert.Equal("by post", walk.Case.Matter.Rounds[^1].Delivery!.OtherManner);
        walk.Then(new CorrectDelivery("it was he", "deputy Zhao", at), Bureau);
    }

    [Fact]
    public void RecordResponse_OfAnotherThanTheAuthor_IsADeparture()
    {
        var walk = Delivered();
        var official = new RecordResponse("an official of the bureau", walk.Case.LastStepAt, AuthorResponse.Satisfied, "fine");
        walk.Refuses(official, Supervisor, "condition-unmet 7.2.3")
            .Then(official, Supervisor, null, new Departure("condition-unmet", "author-spoke", "he passed on what the author had said")).Reaches(Implementing)
            .Then(official with { Person = "deputy Qian", SaidAt = walk.Case.LastStepAt }, Supervisor).Reaches(Implementing);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ReopenReply_OfWhatWasDelivered_BeginsARoundAndKeepsTheEarlierReply(bool isImplementing)
    {
        var walk = isImplementing ? Implemented() : Delivered();
        walk.Refuses(new ReopenReply("wrong figures"), Health, "wrong-post 7.2.2 R");
        Assert.Empty(walk.Then(new ReopenReply("wrong figures"), Bureau).Reaches(Handling).Case.Limits);
        var again = walk.Then(new ReopenReply("wrong figures", "returned by the congress office", TimeAllowed.CalendarDays(10)), Supervisor).Reaches(Handling);
        Assert.Equal("reply", Assert.Single(again.Case.Limits).Limit.Name);
        again = again.Then(new DraftReply("three more buses", "the plan of 2021", "the budget has room"), Bureau).Then(new ApproveReply(), BureauHead).Reaches(Approved);
        again = again.Then(new DeliverReply("deputy Zhao", again.Case.LastStepAt), Bureau).Reaches(DistrictProposalState.Delivered);
        Assert.Equal(["two more buses", "three more buses"], again.Case.Matter.Rounds.Select(round => round.Reply!.Opinion));
        Assert.All(again.Case.Matter.Rounds, round => Assert.NotNull(round.Delivery));
    }

    [Fact]
    public void Implementation_IsReassigned_AndConcludedByTheSupervisionOfficeToo()
    {
        var other = new Officer("lu", "Lu", Posts.SupervisionOffice);
        var walk = Implemented().Then(new ReassignItem("health-bureau", "the bureau was dissolved"), Supervisor).Reaches(Implementing)
            .Refuses(new ReportWork("one bus runs"), Bureau, "wrong-post 7.2.6 R")
            .Then(new CheckImplementation("on site", "it runs"), Supervisor)
            .Then(new ConcludeImplementation(ImplementationStanding.Done, "both run"), Supervisor).Reaches(Concluded);
        walk.Refuses(new ReopenImplementation("not both"), Supervisor, "same-hand 7.2.6 R").Then(new ReopenImplementation("not both"), other).Reaches(Implementing);
    }

    [Fact]
    public void CorrectItem_OfKindAndSession_IsTaken_AndOneBetweenSessionsHasNone()
    {
        var walk = Received().Then(new CorrectItem("wrong", Kind: ProposalKind.Proposal, Session: "6-4"), Supervisor);
        Assert.Equal((ProposalKind.Proposal, "6-4"), (walk.Case.Matter.Paper.Kind, walk.Case.Matter.Session));
        new Procedures.Office(TestProfile.Create())
            .Start(new ReceiveBetweenSessions(ProposalKind.Suggestion, AuthorLevel.District, Occasion.Letter, "a bridge", "mend it", "deputy Sun"), Supervisor)
            .Refuses(new CorrectItem("wrong", Session: "6-4"), Supervisor, "condition-unmet 7.2.1 R");
    }

    [Fact]
    public void CancelItem_EnteredTwice_EndsItBeforeItIsDelivered()
    {
        Assert.Empty(Drafted(Assigned()).Then(new ApproveReply(), BureauHead).Then(new CancelItem("entered twice"), Supervisor).Reaches(Cancelled).Case.Limits);
        Delivered().Refuses(new CancelItem("entered twice"), Supervisor, "wrong-state 7.2.1 R");
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
            .Then(new GiveJointOpinion("on second thoughts, with a condition"), Health);
        Drafted(walk.Then(new GiveJointOpinion("no objection"), Health));
    }

    [Fact]
    public void TalkWithAuthor_AtATimeStillToCome_IsRefused()
    {
        var walk = Assigned();
        walk.Refuses(new TalkWithAuthor("deputy Zhao", walk.Case.LastStepAt + Duration.FromDays(1), "x"), Bureau, "happened-out-of-time 7.2.2");
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

    [Fact]
    public void DeliverReply_LaterThanNow_IsRefusedAndBeforeItsApprovalIsMarked()
    {
        var walk = Drafted(Assigned()).Then(new ApproveReply(), BureauHead);
        walk.Refuses(new DeliverReply("deputy Zhao", walk.Case.LastStepAt + Duration.FromHours(1)), Bureau, "happened-out-of-time 7.2.2")
            .Refuses(new DeliverReply("", walk.Case.LastStepAt), Bureau, "missing-field 7.2.2");
        var early = walk.Then(new DeliverReply("deputy Zhao", walk.Case.LastStepAt - Duration.FromMinutes(2)), Bureau, null, new Departure("given-afterwards", "approve-reply", "the author was about to leave")).Reaches(DistrictProposalState.Delivered);
        Assert.True(early.Case.Matter.Rounds[0].Delivery?.BeforeApproval);
        var corrected = early.Then(new CorrectDelivery("the wrong hour", "deputy Zhao", walk.Case.LastStepAt), Bureau);
        Assert.False(corrected.Case.Matter.Rounds[0].Delivery?.BeforeApproval);
    }

    [Fact]
    public void DeliverReply_BeforeItsReview_IsRecordedAsADepartureAndTheReviewStaysMissing()
    {
        var drafted = Drafted(Assigned());
        var walk = drafted.Refuses(new DeliverReply("deputy Zhao", drafted.Case.LastStepAt), Bureau, "passed-over 7.2.2 R", "wrong-state 7.2.2")
            .Then(new DeliverReply("deputy Zhao", drafted.Case.LastStepAt), Bureau, null, new Departure("wrong-state", "deliver-reply", "the deputy took it along"))
            .Reaches(DistrictProposalState.Delivered);
        Assert.Equal("approve-reply", Assert.Single(walk.Case.PassedOver).Name);
        walk.Refuses(new ApproveReply(), BureauHead, "wrong-state 7.2.2 R");
    }

    [Fact]
    public void JointUnit_ThatStaysSilent_HoldsNobodyUpAndIsEnteredLate()
    {
        var walk = Assigned("health-bureau").Refuses(new GoOnWithoutJointUnit("education-bureau", "pressed"), Bureau, "not-among 7.2.2 R")
            .Then(new GoOnWithoutJointUnit("health-bureau", "pressed twice"), Bureau);
        walk = Drafted(walk).Then(new GiveJointOpinion("no objection"), Health);
        Assert.Equal(new("health-bureau", "no objection", "pressed twice"), Assert.Single(walk.Case.Matter.JointOpinions.Units));
        walk.Refuses(new GiveJointOpinion("again"), Health, "wrong-post 7.2.2 R");
    }

    [Fact]
    public void JointOpinion_ThatADeliveryPassedOver_IsEnteredLate()
    {
        var walk = Assigned("health-bureau");
        walk = walk.Then(new DeliverReply("deputy Zhao", walk.Case.LastStepAt), Bureau, null, new Departure("wrong-state", "deliver-reply", "the deputy took it along"))
            .Reaches(DistrictProposalState.Delivered).Then(new GiveJointOpinion("no objection"), Health);
        Assert.Equal("no objection", Assert.Single(walk.Case.Matter.JointOpinions.Units).Opinion);
        walk.Then(new TakeBackOpinion("the wrong item"), Health).Then(new GiveJointOpinion("on a condition"), Health);
    }

    [Fact]
    public void AddJointUnit_WhileItIsHandled_HasTheReplyWaitForIt() =>
        Assigned().Then(new AddJointUnit("health-bureau", "a clinic stands there"), Supervisor)
            .Refuses(new DraftReply("a", "b", "c"), Bureau, "duty-owed 7.2.2", "duty-owed 7.2.2", "duty-owed 7.2.2");

    [Fact]
    public void ReassignItem_WhileItIsReviewed_HasTheOtherUnitBeginAnewWithinTheSameLimit()
    {
        var drafted = Drafted(Assigned());
        var walk = drafted.Then(new ReassignItem("health-bureau", "by agreement"), Supervisor).Reaches(Handling)
            .Refuses(new Investigate("x"), Bureau, "wrong-post 7.2.2")
            .Refuses(new DraftReply("a", "b", "c"), Health, "duty-owed 7.2.2", "duty-owed 7.2.2");
        Assert.Equal(Assert.Single(drafted.Case.Limits).Due, Assert.Single(walk.Case.Limits).Due);
    }

    [Fact]
    public void CorrectItem_OfTheText_HasTheReplyLookedIntoAndReviewedAnew()
    {
        var approved = Drafted(Assigned()).Then(new ApproveReply(), BureauHead).Reaches(Approved)
            .Refuses(new CorrectItem("nothing is wrong", Title: "school buses"), Supervisor, "condition-unmet 7.2.1 R")
            .Refuses(new CorrectItem("a page was left out", Text: "and more stops"), Bureau, "wrong-post 7.2.1 R")
            .Then(new CorrectItem("the number", Number: "18"), Supervisor).Reaches(Approved);
        var walk = approved.Then(new CorrectItem("a page was left out", Text: "and more stops"), Supervisor).Reaches(Handling);
        Assert.Equal("and more stops", walk.Case.Matter.Paper.Text);
        Drafted(walk).Then(new ApproveReply(), BureauHead).Reaches(Approved);
    }

    [Fact]
    public void ReopenReply_OnceReviewed_HasItDraftedAndReviewedAnew() =>
        Drafted(Assigned()).Then(new ApproveReply(), BureauHead).Then(new ReopenReply("the figures"), Bureau).Reaches(Handling)
            .Then(new DraftReply("three more buses", "b", "c"), Bureau).Reaches(AwaitingApproval);

    [Fact]
    public void OrderRedoing_AsOftenAsNeeded_KeepsEachRoundsLimitAndReply()
    {
        var walk = Delivered();
        for (var round = 2; round <= 3; round++)
        {
            walk = walk.Then(Says(AuthorResponse.NotSatisfied, walk), Supervisor).Reaches(Dissatisfied)
                .Refuses(new OrderRedoing("answer again"), Supervisor, "limit-without-figure 7.2.2")
                .Then(new OrderRedoing("answer again", [], TimeAllowed.CalendarDays(30 * round)), Supervisor).Reaches(Handling)
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
    public void OrderRedoing_MayNameAnotherLead_WhichMayGiveItBackToo()
    {
        var walk = Delivered();
        walk = walk.Then(Says(AuthorResponse.NotSatisfied, walk), Supervisor)
            .Then(new OrderRedoing("again", ["education-bureau"], ThreeMonths, "health-bureau"), Supervisor).Reaches(Handling)
            .Refuses(new Investigate("x"), Bureau, "wrong-post 7.2.2")
            .Then(new GiveBackAssignment("not ours"), Health).Reaches(GivenBack)
            .Refuses(new OrderRedoing("again", [], ThreeMonths), Supervisor, "condition-unmet 7.2.3");
        Assert.Single(walk.Case.Matter.Rounds);
        Delivered(walk.Then(new OrderRedoing("again", [], ThreeMonths, "education-bureau"), Supervisor));
    }

    [Fact]
    public void RecordResponse_BasicallySatisfied_LetsImplementationBegin()
    {
        var walk = Delivered();
        walk.Then(Says(AuthorResponse.BasicallySatisfied, walk), Supervisor).Reaches(Implementing);
    }

    [Fact]
    public void RecordResponse_ThatChanges_CountsAsItIsNow()
    {
        var walk = Implemented();
        walk = walk.Then(Says(AuthorResponse.NotSatisfied, walk), Supervisor).Reaches(Dissatisfied);
        walk.Then(Says(AuthorResponse.Satisfied, walk), Supervisor).Reaches(Implementing);
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
