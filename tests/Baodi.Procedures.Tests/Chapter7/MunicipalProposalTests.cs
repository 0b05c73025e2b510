using Baodi.Procedures.MunicipalProposals;
using Baodi.Procedures.Proposals;
using NodaTime;
using static Baodi.Procedures.MunicipalProposals.MunicipalProposalState;

namespace Baodi.Procedures.Tests.Chapter7;

public sealed class MunicipalProposalTests
{
    private static readonly Officer Supervisor = new("feng", "Feng", Posts.SupervisionOffice);
    private static readonly Officer Head = new("mao", "Mao", Posts.DistrictHead);
    private static readonly Officer Bureau = new("wang", "Wang", new Seat(Posts.UnitOfficer, "education-bureau"));
    private static readonly Officer Health = new("he", "He", new Seat(Posts.UnitHead, "health-bureau"));
    private static readonly TimeAllowed ThreeMonths = TimeAllowed.CalendarDays(90);

    private static Walk<MunicipalProposalState, MunicipalProposal> Assigned(ItemLevel level = ItemLevel.Municipal) =>
        new Procedures.Office(TestProfile.Create()).Start(
            new ReceiveFromPlatform(ProposalKind.Proposal, level, "14-4", new(2021, 1, 17), "0215", "a canal", "clean it", "member Zhou"), Supervisor);

    private static Walk<MunicipalProposalState, MunicipalProposal> Claimed(params string[] departments) =>
        Assigned().Then(new AnalyseItem("ours", IsWithinAuthority: true), Supervisor)
            .Then(new ClaimItem(departments is [] ? ["education-bureau"] : [.. departments], ThreeMonths), Supervisor).Reaches(Drafting);

    private static Walk<MunicipalProposalState, MunicipalProposal> Approved(Walk<MunicipalProposalState, MunicipalProposal>? drafting = null) =>
        (drafting ?? Claimed()).Then(new GiveOpinion("it can be done"), Bureau)
            .Then(new DraftReply("it will be cleaned"), Supervisor).Reaches(AwaitingApproval)
            .Then(new ApproveReply(), Head).Reaches(Replying);

    private static Walk<MunicipalProposalState, MunicipalProposal> Met(Walk<MunicipalProposalState, MunicipalProposal> replying) =>
        replying.Then(new MeetAuthor("member Zhou", replying.Case.LastStepAt, "by summer"), Supervisor);

    private static GiveReply Given(Walk<MunicipalProposalState, MunicipalProposal> walk) => new("member Zhou", walk.Case.LastStepAt);

    private static FollowUpAuthor Says(AuthorResponse response, Walk<MunicipalProposalState, MunicipalProposal> walk) =>
        new(FollowUpManner.Telephone, "member Zhou", walk.Case.LastStepAt, response, "as he put it");

    private static Walk<MunicipalProposalState, MunicipalProposal> Answered(Walk<MunicipalProposalState, MunicipalProposal>? drafting = null)
    {
        var met = Met(Approved(drafting));
        return met.Then(new SubmitOnPlatform("R-1"), Supervisor).Reaches(Replying).Then(Given(met), Bureau).Reaches(Replied);
    }

    [Fact]
    public void Item_FromClaimToArchive_IsAnsweredFollowedUpAndCarriedOut()
    {
        var walk = Answered();
        Assert.Empty(walk.Case.Limits);
        walk.Then(Says(AuthorResponse.Satisfied, walk), Supervisor).Reaches(Implementing)
            .Refuses(new ConcludeImplementation(ImplementationStanding.Done, "clean"), Supervisor, "duty-owed 7.1.3", "duty-owed 7.1.4")
            .Then(new ReportProgress("half of it"), Bureau)
            .Then(new EnterWorkReport("half of it"), Supervisor)
            .Then(new ReportProgress("all of it"), Bureau)
            .Refuses(new ConcludeImplementation(ImplementationStanding.Continuing, "clean"), Supervisor, "condition-unmet 7.1.4 R")
            .Then(new ConcludeImplementation(ImplementationStanding.Done, "clean"), Supervisor).Reaches(Concluded)
            .Refuses(new Archive("A", "E", "1", "1", ""), Supervisor, "malformed-field 7.1.5")
            .Refuses(new Archive("A", "E", "1", "1"), Supervisor, "condition-unmet 7.1.5")
            .Then(new Archive("A", "E", "1", "1", "1"), Supervisor).Reaches(Archived);
    }

    [Fact]
    public void SubmitOnPlatform_BeforeApproval_IsRecordedAsADeparture()
    {
        var walk = Claimed().Then(new GiveOpinion("it can be done"), Bureau).Then(new DraftReply("it will be cleaned"), Supervisor).Reaches(AwaitingApproval)
            .Refuses(new SubmitOnPlatform("R-1"), Supervisor, "wrong-state 7.1.2", "passed-over 7.1.2", "condition-unmet 7.1.2")
            .Then(new SubmitOnPlatform("R-1"), Supervisor, null, new Departure("wrong-state", "submit-on-platform", "the limit ended"), new Departure("condition-unmet", "is-approved", "the limit ended")).Reaches(Replying);
        Assert.DoesNotContain(walk.Case.Limits, running => running.Limit.Name == "platform-submission");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ReopenReply_OfWhatWasGiven_BeginsARoundAndKeepsTheEarlierReply(bool isImplementing)
    {
        var walk = Answered();
        walk = isImplementing ? walk.Then(Says(AuthorResponse.Satisfied, walk), Supervisor) : walk;
        walk.Refuses(new ReopenReply("wrong figures"), Bureau, "wrong-post 7.1.2 R");
        Assert.Empty(walk.Then(new ReopenReply("wrong figures"), Supervisor).Reaches(Drafting).Case.Limits);
        var again = walk.Then(new ReopenReply("wrong figures", "returned by the city", TimeAllowed.CalendarDays(10)), Supervisor).Reaches(Drafting);
        Assert.Equal(["platform-submission", "reply"], again.Case.Limits.Select(running => running.Limit.Name).Order());
        again = again.Then(new DraftReply("it will be cleaned by May"), Supervisor).Then(new ApproveReply(), Head).Reaches(Replying)
            .Then(new SubmitOnPlatform("R-2"), Supervisor);
        again = again.Then(Given(again), Supervisor).Reaches(Replied);
        Assert.Equal(["it will be cleaned", "it will be cleaned by May"], again.Case.Matter.Rounds.Select(round => round.Reply!.Text));
    }

    [Fact]
    public void ReopenReply_OfAnOpinionThatTheLeadUnitReturns_IsTakenUntilItIsArchived()
    {
        var walk = Assigned().Then(new ChangeRole("the platform says so", "the city's water bureau"), Supervisor).Then(new AnalyseItem("ours", IsWithinAuthority: true), Supervisor)
            .Then(new ClaimItem(["education-bureau"], ThreeMonths), Supervisor).Then(new GiveOpinion("it can be done"), Bureau)
            .Then(new DraftReply("we can help"), Supervisor).Then(new ApproveReply(), Head).Then(new SubmitOnPlatform("R-1"), Supervisor).Reaches(Concluded)
            .Then(new ReopenReply("no date", "returned by the lead unit", TimeAllowed.CalendarDays(5)), Supervisor).Reaches(Drafting);
        Assert.Equal("platform-submission", Assert.Single(walk.Case.Limits).Limit.Name);
    }

    [Fact]
    public void CancelItem_ThatThePlatformAssignsElsewhere_EndsItInEveryStateBeforeTheReply()
    {
        Assigned().Then(new CancelItem("assigned elsewhere"), Supervisor).Reaches(Cancelled);
        Claimed().Then(new CancelItem("assigned elsewhere"), Supervisor).Reaches(Cancelled);
        Assert.Empty(Approved().Then(new CancelItem("assigned elsewhere"), Supervisor).Reaches(Cancelled).Case.Limits);
        Answered().Refuses(new CancelItem("assigned elsewhere"), Supervisor, "wrong-state 7.1.1 R");
    }

    [Fact]
    public void CorrectItem_OfTheLevel_HasTheItemAnalysedAnew()
    {
        var walk = Assigned(ItemLevel.National).Then(new AnalyseItem("ours", IsWithinAuthority: true), Supervisor)
            .Then(new CorrectItem("wrong", Kind: ProposalKind.Suggestion), Supervisor);
        Assert.NotNull(walk.Case.Matter.Analysis);
        walk.Then(new CorrectItem("wrong", Level: ItemLevel.Municipal), Supervisor)
            .Refuses(new ClaimItem(["education-bureau"], ThreeMonths), Supervisor, "duty-owed 7.1.1", "condition-unmet 7.1.1");
    }

    [Fact]
    public void FollowUpAuthor_OfAnother_IsADeparture()
    {
        var walk = Answered();
        walk.Refuses(Says(AuthorResponse.Satisfied, walk) with { Person = "an official" }, Supervisor, "condition-unmet 7.1.3");
    }

    [Fact]
    public void Item_BeyondTheDistrictsAuthority_IsReturnedWithinTheSession()
    {
        var walk = Assigned().Refuses(new ClaimItem(["education-bureau"], ThreeMonths), Supervisor, "condition-unmet 7.1.1", "duty-owed 7.1.1");
        Assert.Equal(DistrictTime.EndOf(new LocalDate(2021, 1, 17)), Assert.Single(walk.Case.Limits).Due);
        walk.Then(new AnalyseItem("the city's canal", IsWithinAuthority: false), Supervisor)
            .Refuses(new ClaimItem(["education-bureau"], ThreeMonths), Supervisor, "condition-unmet 7.1.1")
            .Refuses(new ReturnItem(""), Supervisor, "missing-field 7.1.1")
            .Then(new ReturnItem("the city's"), Supervisor).Reaches(Returned);
    }

    [Fact]
    public void Item_OfTheNation_TakesTheSameWay() =>
        Assigned(ItemLevel.National).Then(new AnalyseItem("ours", IsWithinAuthority: true), Supervisor)
            .Refuses(new ReturnItem("no"), Supervisor, "condition-unmet 7.1.1")
            .Then(new ClaimItem(["education-bureau"], ThreeMonths), Supervisor).Reaches(Drafting);

    [Fact]
    public void ClaimItem_WithoutAFigure_IsRefusedAndNotGuessed() =>
        Assigned().Then(new AnalyseItem("ours", IsWithinAuthority: true), Supervisor)
            .Refuses(new ClaimItem(["education-bureau"]), Supervisor, "limit-without-figure 7.1.2", "limit-without-figure 7.1.2");

    [Fact]
    public void DraftReply_BeforeEveryDepartmentHasSpoken_IsRefused() =>
        Claimed("education-bureau", "health-bureau")
            .Then(new GiveOpinion("it can be done"), Bureau)
            .Then(new GiveOpinion("with more money"), Bureau)
            .Refuses(new DraftReply("x"), Supervisor, "duty-owed 7.1.2")
            .Then(new GiveOpinion("no objection"), Health)
            .Then(new DraftReply("x"), Supervisor).Reaches(AwaitingApproval);

    [Fact]
    public void ApproveReply_ByWhoDraftedIt_IsRefused()
    {
        var both = new Officer("feng", "Feng", Posts.SupervisionOffice, Posts.DistrictHead);
        Claimed().Then(new GiveOpinion("x"), Bureau).Then(new DraftReply("x"), both).Refuses(new ApproveReply(), both, "same-hand 7.1.2");
    }

    [Fact]
    public void SendReplyBack_FromTheDistrictHead_IsDraftedAndApprovedAnew() =>
        Claimed().Then(new GiveOpinion("x"), Bureau).Then(new DraftReply("x"), Supervisor)
            .Refuses(new SendReplyBack(" "), Head, "missing-field 7.1.2 R")
            .Then(new SendReplyBack("no date"), Head).Reaches(Drafting)
            .Then(new DraftReply("by summer"), Supervisor).Then(new ApproveReply(), Head).Reaches(Replying);

    [Fact]
    public void GiveReply_BeforeTheAuthorWasMet_IsRefused()
    {
        var walk = Approved();
        walk.Refuses(Given(walk), Supervisor, "condition-unmet 7.1.2")
            .Refuses(new MeetAuthor("member Zhou", walk.Case.LastStepAt + Duration.FromDays(2), "x"), Supervisor, "happened-out-of-time 7.1.2 R");
        Assert.True(Met(walk).Then(new GiveReply("member Zhou", Walk.Start0), Supervisor, null, new Departure("given-afterwards", "approve-reply", "the author was about to leave")).Case.Matter.Rounds[0].Delivery?.BeforeApproval);
    }

    [Fact]
    public void SubmissionAndReply_InEitherOrder_AreBothNeeded()
    {
        var met = Met(Approved());
        var given = met.Then(Given(met), Supervisor).Reaches(Replying);
        Assert.Equal("platform-submission", Assert.Single(given.Case.Limits).Limit.Name);
        given.Then(new SubmitOnPlatform("R-1"), Supervisor).Reaches(Replied);
        var submitted = Approved().Then(new SubmitOnPlatform("R-1"), Supervisor).Reaches(Replying);
        Assert.Equal("reply", Assert.Single(submitted.Case.Limits).Limit.Name);
    }

    [Fact]
    public void MeetAuthor_WhileTheReplyIsDrafted_IsEnough()
    {
        var met = Approved(Met(Claimed()));
        met.Then(Given(met), Supervisor).Reaches(Replying);
    }

    [Fact]
    public void GiveReply_Unapproved_IsADepartureAndNothingUnapprovedIsSubmitted()
    {
        var drafted = Met(Claimed().Then(new GiveOpinion("it can be done"), Bureau).Then(new DraftReply("it will be cleaned"), Supervisor).Reaches(AwaitingApproval));
        drafted.Then(Given(drafted), Bureau, null, new Departure("wrong-state", "give-reply", "he took it along")).Reaches(Replying)
            .Refuses(new SubmitOnPlatform("R-1"), Supervisor, "condition-unmet 7.1.2")
            .Then(new ReopenReply("to be approved"), Supervisor).Reaches(Drafting)
            .Then(new DraftReply("it will be cleaned"), Supervisor).Then(new ApproveReply(), Head)
            .Then(new SubmitOnPlatform("R-1"), Supervisor).Reaches(Replying);
    }

    [Fact]
    public void Item_ThatAnotherUnitLeads_EndsWithTheOpinionToIt()
    {
        var claimed = new Procedures.Office(TestProfile.Create())
            .Start(new ReceiveFromPlatform(ProposalKind.Proposal, ItemLevel.Municipal, "14-4", new(2021, 1, 17), "0215", "a canal", "clean it", "member Zhou", LeadUnit: "water authority"), Supervisor)
            .Then(new AnalyseItem("partly ours", IsWithinAuthority: true), Supervisor)
            .Then(new ClaimItem(["education-bureau", "health-bureau"], ThreeMonths), Supervisor).Reaches(Drafting);
        Assert.Equal("platform-submission", Assert.Single(claimed.Case.Limits).Limit.Name);
        var walk = claimed.Then(new GoOnWithoutOpinion("health-bureau", "pressed twice"), Supervisor)
            .Then(new GiveOpinion("it can be done"), Bureau)
            .Then(new DraftReply("our opinion"), Supervisor).Then(new ApproveReply(), Head).Reaches(SendingOpinion)
            .Then(new GiveOpinion("late, and no objection"), Health);
        walk = walk.Refuses(Given(walk), Supervisor, "wrong-state 7.1.2")
            .Then(new SubmitOnPlatform("R-1"), Supervisor).Reaches(Concluded);
        Assert.Empty(walk.Case.Limits);
        walk.Then(new Archive("A", "E", "1", "1"), Supervisor).Reaches(Archived);
    }

    [Fact]
    public void ChangeRole_ToTheLead_StartsTheLimitOfTheReply()
    {
        var walk = Approved().Then(new ChangeRole("the platform says so", "water authority"), Supervisor).Reaches(Drafting);
        Assert.Equal("platform-submission", Assert.Single(walk.Case.Limits).Limit.Name);
        Assert.Equal(2, walk.Then(new ChangeRole("and takes it back"), Supervisor).Case.Limits.Length);
    }

    [Fact]
    public void CorrectItem_OfTheAuthor_HasWhatRestedOnHimDoneAnew()
    {
        var met = Met(Approved());
        met.Then(new CorrectItem("the number", Number: "0216"), Supervisor).Reaches(Replying)
            .Then(new CorrectItem("the author", Author: "member Wu"), Supervisor).Reaches(Drafting)
            .Refuses(new DraftReply("x"), Supervisor, "duty-owed 7.1.2");
        Assigned().Then(new AnalyseItem("ours", IsWithinAuthority: true), Supervisor).Then(new CorrectItem("the text", Text: "fill it in"), Supervisor)
            .Refuses(new ClaimItem(["education-bureau"], ThreeMonths), Supervisor, "condition-unmet 7.1.1", "duty-owed 7.1.1");
        var moved = Assigned().Then(new CorrectItem("the last day", SessionEnds: new LocalDate(2021, 1, 19)), Supervisor);
        Assert.Equal(DistrictTime.EndOf(new LocalDate(2021, 1, 19)), Assert.Single(moved.Case.Limits).Due);
    }

    [Fact]
    public void ReopenImplementation_BeforeItIsArchived_GoesOn()
    {
        var walk = Answered();
        walk.Then(Says(AuthorResponse.BasicallySatisfied, walk), Supervisor).Reaches(Implementing)
            .Then(new ReportProgress("all of it"), Supervisor).Then(new EnterWorkReport("all of it"), Supervisor)
            .Then(new ConcludeImplementation(ImplementationStanding.Done, "clean"), Supervisor)
            .Then(new ReopenImplementation("not the east end"), Supervisor).Reaches(Implementing)
            .Then(new EnterWorkReport("the east end too"), Supervisor);
    }

    [Fact]
    public void FollowUp_WhereNotSatisfied_BringsANewRoundWithItsOwnLimit()
    {
        var walk = Answered();
        walk = walk.Then(Says(AuthorResponse.NotSatisfied, walk), Supervisor).Reaches(Dissatisfied)
            .Refuses(new OrderRedoing("name a date", ["education-bureau"]), Supervisor, "limit-without-figure 7.1.2", "limit-without-figure 7.1.2")
            .Then(new OrderRedoing("name a date", ["education-bureau"], TimeAllowed.CalendarDays(30)), Supervisor).Reaches(Drafting);
        walk = Answered(walk);
        Assert.Equal([ThreeMonths, TimeAllowed.CalendarDays(30)], walk.Case.Matter.Rounds.Select(round => round.Limit!.Value));
        Assert.Equal(AuthorResponse.NotSatisfied, walk.Case.Matter.Rounds[0].Response?.Response);
        walk.Refuses(Says(AuthorResponse.NothingSaid, walk), Supervisor, "condition-unmet 7.1.3");
    }

    [Fact]
    public void TakeSilence_OncePassed_LetsImplementationBeginAndALateWordStillCounts()
    {
        var walk = Answered();
        var asked = new AskForResponse(FollowUpManner.Visit, "member Zhou", walk.Case.LastStepAt);
        walk = walk.Refuses(asked, Supervisor, "limit-without-figure 7.1.3 R")
            .Then(asked with { Limit = TimeAllowed.WorkingDays(10) }, Supervisor)
            .Refuses(new TakeSilence(), Supervisor, "limit-not-passed 7.1.3 R");
        walk = walk.Then(new TakeSilence(), Supervisor, Assert.Single(walk.Case.Limits).Due + Duration.FromMinutes(1)).Reaches(Implementing);
        walk.Then(Says(AuthorResponse.NotSatisfied, walk), Supervisor).Reaches(Dissatisfied);
    }

    [Fact]
    public void Withdraw_WhileReplying_StopsBothLimits()
    {
        var walk = Approved();
        walk = walk.Then(new Withdraw("member Zhou", walk.Case.LastStepAt, "settled"), Supervisor).Reaches(Withdrawn);
        Assert.Equal(2, walk.Events[^1].Limits.Count(change => change.Turn == LimitTurn.Released));
    }
}
