using System.Collections.Immutable;
using Baodi.Procedures.Analysis;
using Baodi.Procedures.RequestReports;
using static Baodi.Procedures.RequestReports.RequestReportState;
using static Baodi.Procedures.Tests.Walk;

namespace Baodi.Procedures.Tests.Chapter1;

/// <summary>What is changed, corrected, sent back, handed on and pressed for in a request or report.</summary>
public sealed class RequestReportChangesTests
{
    private static readonly Seat Agriculture = new(Posts.LeaderInCharge, "agriculture");
    private static readonly Seat Water = new(Posts.LeaderInCharge, "water");
    private static readonly Seat Education = new(Posts.UnitOfficer, "education-bureau");
    private static readonly Seat Finance = new(Posts.UnitOfficer, "finance-bureau");

    private static readonly Officer Clerk = new("sun", "Sun", Posts.OfficeClerk);
    private static readonly Officer Director = new("li", "Li", Posts.OfficeDirector);
    private static readonly Officer Deputy = new("zhou", "Zhou", [new(Posts.DeputyDirectorInCharge, "agriculture")]);
    private static readonly Officer Leader = new("wu", "Wu", [Agriculture]);
    private static readonly Officer Other = new("qian", "Qian", [Water]);
    private static readonly Officer Head = new("zheng", "Zheng", Posts.DistrictHead);
    private static readonly Officer Unit = new("wang", "Wang", [Education]);
    private static readonly Officer UnitHead = new("feng", "Feng", [new(Posts.UnitHead, "education-bureau")]);
    private static readonly Officer Supervisor = new("chu", "Chu", Posts.SupervisionOffice);

    private static Walk<RequestReportState, RequestReport> Registered(bool head = false, UpwardKind kind = UpwardKind.Report) =>
        new Procedures.Office(TestProfile.Create()).Start(new Receive(kind, "education-bureau", "A report"), Clerk)
            .Then(new Register("2017-031", "agriculture", "to the leader", head), Clerk);

    private static Walk<RequestReportState, RequestReport> BeforeTheLeader(UpwardKind kind = UpwardKind.Report) =>
        Registered(kind: kind).Then(new ReviewAndSign("to the leader", [Agriculture], FollowUp: false), Deputy);

    private static Walk<RequestReportState, RequestReport> With(params ImmutableArray<Seat> recipients) =>
        BeforeTheLeader().Then(new Instruct("handle it", FollowUp: false, recipients), Leader).Then(new Forward("to them"), Clerk).Reaches(Handling);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void HandOver_ChangesWhatIsAskedOfTheDistrictHead(bool head)
    {
        var walk = Registered(head).Then(new HandOver("it is not mine"), head ? Director : Deputy);
        Assert.Equal(!head, walk.Case.Matter.DistrictHeadMustSign);
        walk = walk.Then(new ReviewAndSign("in turn", [Agriculture], FollowUp: false), head ? Deputy : Director);
        Assert.Equal<Seat>(head ? [Agriculture] : [Agriculture, Posts.DistrictHead], walk.Case.Matter.Leaders);
    }

    [Fact]
    public void OnlyLeaders_AreAmongTheLeaders() =>
        Registered().Refuses(new ReviewAndSign("to them", [new(Posts.UnitHead, "education-bureau")], FollowUp: false), Deputy, "malformed-field 1.1.3");

    [Fact]
    public void FollowUp_IsAskedForUntilItIsOver_ByWhomMayAsk()
    {
        With(Education)
            .Refuses(new AskForFollowUp("it drags on"), Head, "wrong-post 1.1.5 R")
            .Refuses(new AskForFollowUp("it drags on"), Clerk, "wrong-post 1.1.5 R")
            .Then(new AskForFollowUp("it drags on"), Leader)
            .Then(new ReportHandling("done"), Unit)
            .Refuses(new CompleteHandling(), Clerk, "duty-owed 1.1.5")
            .Then(new ReferToSupervision("the leader wants it"), Clerk)
            .Refuses(new ReferToSupervision("once more"), Clerk, "condition-unmet 1.1.5")
            .Then(new RecordSupervisionResult("S-1", "done"), Supervisor)
            .Then(new CompleteHandling(), Clerk).Reaches(Complete)
            .Then(new AskForFollowUp("look again"), Director).Reaches(Handling)
            .Then(new ReferToSupervision("the Director wants it"), Clerk)
            .Then(new RecordSupervisionResult("S-2", "done"), Clerk)
            .Then(new CompleteHandling(), Clerk).Reaches(Complete);
    }

    [Fact]
    public void FollowUp_ByTheClerk_HasAGround_AndAskedForByAReachedLeader_IsOwed()
    {
        With(Education).Refuses(new ReferToSupervision(" "), Clerk, "missing-field 1.1.5").Then(new ReferToSupervision("a month without a word"), Clerk);
        var walk = With(Water).Then(new Instruct("press for it", FollowUp: false, [Posts.SupervisionOffice]), Other);
        Assert.True(walk.Case.Matter.FollowUpWanted);
        walk.Refuses(new CompleteHandling(), Clerk, "duty-owed 1.1.5");
    }

    [Fact]
    public void SendBack_ByALeader_HasItReviewedAndPresentedAnew() =>
        BeforeTheLeader()
            .Refuses(new SendBack("x"), Other, "wrong-post 1.1.3 R")
            .Then(new SendBack("the figures are missing"), Leader).Reaches(WithReviewer)
            .Then(new GiveBack("the figures are missing"), Deputy).Reaches(Received);

    [Fact]
    public void RecallFromLeaders_PresentsItOtherwise() =>
        BeforeTheLeader().Then(new RecallFromLeaders("another leader's field"), Deputy).Reaches(WithReviewer)
            .Then(new ReviewAndSign("to both", [Water, Agriculture], FollowUp: false), Deputy)
            .Refuses(new Instruct("read", FollowUp: false), Leader, "not-your-turn 1.1.3");

    [Fact]
    public void Leader_WhomTheResultDoesNotSatisfy_InstructsAnew() =>
        With(Education)
            .Then(new ReportHandling("done"), Unit)
            .Then(new CompleteHandling(), Clerk).Reaches(Complete)
            .Then(new Instruct("this is not enough", FollowUp: false, [Education]), Leader).Reaches(Handling)
            .Then(new Forward("to the bureau once more"), Clerk)
            .Refuses(new CompleteHandling(), Clerk, "condition-unmet 1.1.6 R")
            .Then(new ReportHandling("done properly"), UnitHead)
            .Then(new CompleteHandling(), Clerk).Reaches(Complete);

    [Fact]
    public void Unit_AnswersByItsHeadOrItsOfficer_TwiceToo_AndByTelephone()
    {
        var walk = With(Education)
            .Then(new ReportHandling("done"), UnitHead)
            .Then(new ReportHandling("done, with the figures"), Unit);
        Assert.Equal("done, with the figures", Assert.Single(walk.Case.Matter.Referrals).Result);
        walk = With(Education).Then(new ReportHandling("done"), Clerk, null, new Circumstances { ToldBy = Unit });
        Assert.False(walk.Case.Matter.AwaitsResults);
    }

    [Fact]
    public void Recipient_WhoIsMisnamedOrSilent_IsReplaced()
    {
        var walk = With(Education, Finance)
            .Then(new ReturnReferral("it is the finance bureau's alone"), UnitHead)
            .Refuses(new ReplaceRecipient(Education, "not theirs"), Unit, "wrong-post 1.1.4 R")
            .Refuses(new ReplaceRecipient(Water, "not theirs"), Leader, "not-among 1.1.4 R")
            .Then(new ReplaceRecipient(Education, "not theirs"), Leader)
            .Refuses(new ReplaceRecipient(Finance, "silent"), Deputy, "condition-unmet 1.1.4 R")
            .Then(new ReplaceRecipient(Finance, "silent", [Education]), Deputy);
        Assert.Equal([true, true, false], walk.Case.Matter.Referrals.Select(referral => referral.ReplacedFor is not null));
        walk.Refuses(new ReportHandling("late"), Unit, "wrong-post 1.1.4")
            .Then(new Forward("to the bureau after all"), Clerk)
            .Then(new ReportHandling("done"), Unit)
            .Then(new CompleteHandling(), Clerk).Reaches(Complete);
    }

    [Fact]
    public void AddedLeader_IsAskedInHisTurn_AndOnlyHeIsTakenOut()
    {
        var walk = Registered(head: true).Then(new ReviewAndSign("in turn", [Agriculture], FollowUp: false), Director)
            .Then(new AddLeader(Water, "his field too"), Leader);
        Assert.Equal<Seat>([Agriculture, Water, Posts.DistrictHead], walk.Case.Matter.Leaders);
        walk.Refuses(new TakeOutLeader(Posts.DistrictHead, "away"), Director, "not-among 1.1.3 R");
        walk.Then(new Instruct("read", FollowUp: false), Leader).Then(new Instruct("read", FollowUp: false), Other)
            .Refuses(new TakeOutLeader(Water, "needless"), Director, "not-among 1.1.3 R");
    }

    [Fact]
    public void AddedLeader_WhoIsTakenOutLast_LeavesTheRoundComplete() =>
        BeforeTheLeader().Then(new AddLeader(Water, "his field too"), Leader)
            .Then(new Instruct("read", FollowUp: false), Leader).Reaches(BeforeLeaders)
            .Then(new TakeOutLeader(Water, "told him"), Deputy).Reaches(Complete);

    [Fact]
    public void SilentLeader_IsPressedAndExcusedByWhoNamedHim_AndMayStillRead()
    {
        var walk = Registered().Then(new ReviewAndSign("in turn", [Agriculture, Water], FollowUp: false), Deputy)
            .Then(new PressLeader(Agriculture, "by telephone"), Clerk)
            .Refuses(new ExcuseLeader(Agriculture, "abroad"), Director, "wrong-post 1.1.3 R")
            .Then(new ExcuseLeader(Agriculture, "abroad"), Deputy).Reaches(BeforeLeaders)
            .Refuses(new ExcuseLeader(Agriculture, "abroad"), Deputy, "not-among 1.1.3 R")
            .Refuses(new ExcuseLeader(Water, "abroad"), Deputy, "signer-needed 1.1.3 R")
            .Then(new Instruct("read", FollowUp: false), Other).Reaches(Complete);
        Assert.Empty(walk.Case.Matter.Heard.Where(seat => seat == Agriculture));
        walk.Then(new Instruct("the bureau handles it", FollowUp: false, [Education]), Leader).Reaches(Handling);
    }

    [Fact]
    public void SilentLeader_WhoIsLast_IsExcusedAndTheRoundIsComplete_ButNotTheHeadWhoMustSign()
    {
        Registered().Then(new ReviewAndSign("in turn", [Agriculture, Water], FollowUp: true), Deputy)
            .Then(new Instruct("read", FollowUp: false), Leader)
            .Then(new ExcuseLeader(Water, "abroad"), Deputy).Reaches(Handling);
        Registered(head: true).Then(new ReviewAndSign("in turn", [Agriculture, Water], FollowUp: false), Director)
            .Then(new Instruct("read", FollowUp: false), Leader)
            .Refuses(new ExcuseLeader(Posts.DistrictHead, "abroad"), Director, "not-among 1.1.3 R")
            .Then(new ExcuseLeader(Water, "abroad"), Director).Reaches(BeforeLeaders)
            .Then(new Instruct("agreed", FollowUp: false), Other).Reaches(BeforeLeaders);
    }

    [Fact]
    public void CorrectRegistration_OfANumber_LeavesTheReview_AndOfWhatWasJudged_OwesItAnew()
    {
        var number = new CorrectRegistration("misread", "2017-032", "agriculture", "to the leader", false);
        BeforeTheLeader().Then(number, Clerk).Reaches(BeforeLeaders)
            .Then(number with { Field = "education" }, Clerk).Reaches(WithReviewer)
            .Refuses(new ReviewAndSign("to the leader", [Agriculture], FollowUp: false), Deputy, "wrong-post 1.1.2");
        var both = new Officer("zhou", "Zhou", [new(Posts.OfficeClerk), new(Posts.DeputyDirectorInCharge, "agriculture")]);
        Registered().Then(number, both).Refuses(new ReviewAndSign("to the leader", [Agriculture], FollowUp: false), both, "same-hand 1.1.2");
    }

    [Fact]
    public void CompleteDocument_WaitsForItsArchivingAlone_ThoughItMayBeTakenUpAgain()
    {
        var walk = BeforeTheLeader().Then(new Instruct("read", FollowUp: false), Leader).Reaches(Complete);
        Assert.Equal(["archive"], WaitIndex.Empty(walk.Office).With(walk.Case).OfCase("case-1").Select(wait => wait.Act.Name));
        walk.Then(new AskForFollowUp("it drags on"), Leader).Reaches(Handling);
    }

    [Fact]
    public void CorrectReceipt_ToARequest_OwesTheAnswer() =>
        BeforeTheLeader().Then(new Instruct("read", FollowUp: false), Leader).Reaches(Complete)
            .Then(new CorrectReceipt("misread", UpwardKind.Report, "education-bureau", "The report"), Clerk).Reaches(Complete)
            .Then(new CorrectReceipt("misread", UpwardKind.Request, "education-bureau", "The request"), Clerk).Reaches(Handling)
            .Refuses(new CompleteHandling(), Clerk, "duty-owed 1.1.6 R")
            .Then(new AnswerRequest("agreed"), Clerk)
            .Then(new AnswerRequest("agreed, within the budget"), Clerk)
            .Then(new CompleteHandling(), Clerk).Reaches(Complete);
}
