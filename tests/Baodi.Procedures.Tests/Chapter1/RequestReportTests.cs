using Baodi.Procedures.RequestReports;
using NodaTime;
using static Baodi.Procedures.Tests.Walk;

namespace Baodi.Procedures.Tests.Chapter1;

public sealed class RequestReportTests
{
    private static readonly Seat Agriculture = new(Posts.LeaderInCharge, "agriculture");
    private static readonly Seat Education = new(Posts.UnitOfficer, "education-bureau");

    private static readonly Officer Clerk = new("sun", "Sun", Posts.OfficeClerk);
    private static readonly Officer Director = new("li", "Li", Posts.OfficeDirector);
    private static readonly Officer Deputy = new("zhou", "Zhou", [new(Posts.DeputyDirectorInCharge, "agriculture")]);
    private static readonly Officer Leader = new("wu", "Wu", [Agriculture]);
    private static readonly Officer Head = new("zheng", "Zheng", Posts.DistrictHead);
    private static readonly Officer Unit = new("wang", "Wang", [Education]);
    private static readonly Officer Supervisor = new("feng", "Feng", Posts.SupervisionOffice);

    private static Walk<RequestReportState, RequestReport> Received(UpwardKind kind = UpwardKind.Report) =>
        new Procedures.Office(TestProfile.Create()).Start(new Receive(kind, "education-bureau", "A report"), Clerk);

    private static Walk<RequestReportState, RequestReport> Registered(bool head = false, UpwardKind kind = UpwardKind.Report) =>
        Received(kind).Then(new Register("2017-031", "agriculture", "to the leader", head), Clerk);

    [Fact]
    public void Report_ReadByItsLeader_IsCompleteOnceTheRoundIsDone() =>
        Registered()
            .Then(new ReviewAndSign("to the leader", [Agriculture], FollowUp: false), Deputy)
            .Then(new Instruct("read", FollowUp: false), Leader).Reaches(RequestReportState.Complete)
            .Then(new Archive("2017-A-1"), Clerk).Reaches(RequestReportState.Archived);

    [Fact]
    public void Request_ForwardedAndAnswered_ReachesTheArchive() =>
        Registered(kind: UpwardKind.Request)
            .Then(new ReviewAndSign("to the leader", [Agriculture], FollowUp: false), Deputy)
            .Then(new Instruct("the bureau handles it", FollowUp: false, [Education]), Leader).Reaches(RequestReportState.Handling)
            .Refuses(new CompleteHandling(), Clerk, "condition-unmet 1.1.6 R", "duty-owed 1.1.4", "duty-owed 1.1.6 R")
            .Then(new Forward("to the bureau"), Clerk)
            .Refuses(new ReportHandling("done"), Leader, "wrong-post 1.1.4")
            .Then(new ReportHandling("done"), Unit)
            .Refuses(new CompleteHandling(), Clerk, "duty-owed 1.1.6 R")
            .Then(new AnswerRequest("agreed"), Clerk)
            .Then(new CompleteHandling(), Clerk)
            .Then(new Archive("2017-A-1"), Clerk).Reaches(RequestReportState.Archived);

    [Fact]
    public void Register_WithDistrictHeadToSign_GoesToTheDirectorAndPutsTheHeadLast()
    {
        var walk = Registered(head: true)
            .Refuses(new ReviewAndSign("", [Agriculture], FollowUp: false), Deputy, "wrong-post 1.1.2", "missing-field 1.1.2")
            .Then(new ReviewAndSign("in this order", [new(Posts.DistrictHead), Agriculture], FollowUp: false), Director);
        Assert.Equal<Seat>([Agriculture, Posts.DistrictHead], walk.Case.Matter.Leaders);
        walk.Refuses(new Instruct("agreed", FollowUp: false), Head, "not-your-turn 1.1.3")
            .Then(new Instruct("agreed", FollowUp: false), Leader).Reaches(RequestReportState.BeforeLeaders)
            .Then(new Instruct("agreed", FollowUp: false, [Education]), Head).Reaches(RequestReportState.Handling);
    }

    [Fact]
    public void Instruct_AskingForFollowUp_OwesTheReferralToSupervision() =>
        Registered()
            .Then(new ReviewAndSign("to the leader", [Agriculture], FollowUp: false), Deputy)
            .Then(new Instruct("follow it up", FollowUp: true), Leader).Reaches(RequestReportState.Handling)
            .Refuses(new CompleteHandling(), Clerk, "duty-owed 1.1.5")
            .Then(new ReferToSupervision("the leader wants it"), Clerk)
            .Refuses(new CompleteHandling(), Clerk, "condition-unmet 1.1.6 R")
            .Then(new RecordSupervisionResult("S-1", "done"), Supervisor)
            .Then(new CompleteHandling(), Clerk).Reaches(RequestReportState.Complete);

    [Fact]
    public void Reviewer_HandsOverOrGivesBack_WithAReason() =>
        Registered()
            .Then(new HandOver("the Director's field"), Deputy)
            .Refuses(new GiveBack("unfit"), Deputy, "wrong-post 1.1.2 R")
            .Then(new GiveBack("no annex"), Director).Reaches(RequestReportState.Received)
            .Then(new Return("no annex"), Clerk).Reaches(RequestReportState.Returned);

    [Fact]
    public void ReviewAndSign_ByTheClerkWhoDrafted_IsRefusedAsTheSameHand() =>
        Received()
            .Then(new Register("1", "agriculture", "x", false), new("sun", "Sun", [new(Posts.OfficeClerk), new(Posts.DeputyDirectorInCharge, "agriculture")]))
            .Refuses(new ReviewAndSign("x", [Agriculture], FollowUp: false), new("sun", "Sun", [new(Posts.DeputyDirectorInCharge, "agriculture")]), "same-hand 1.1.2");

    [Fact]
    public void Instruct_NamingALeader_LetsHimSendItOn() =>
        Registered()
            .Then(new ReviewAndSign("to the leader", [Agriculture], FollowUp: false), Deputy)
            .Then(new Instruct("to the District Head", FollowUp: false, [new(Posts.DistrictHead)]), Leader)
            .Then(new Forward("to the District Head"), Clerk)
            .Refuses(new ReportHandling("the bureau handles it"), Head, "wrong-post 1.1.4")
            .Then(new Instruct("the bureau handles it", FollowUp: false, [Education]), Head)
            .Refuses(new CompleteHandling(), Clerk, "condition-unmet 1.1.6 R", "duty-owed 1.1.4")
            .Then(new Forward("to the bureau"), Clerk)
            .Then(new ReportHandling("done"), Unit)
            .Then(new CompleteHandling(), Clerk).Reaches(RequestReportState.Complete);

    [Fact]
    public void Withdraw_WhileBeforeLeaders_LeavesDutiesBehind() =>
        Registered()
            .Then(new ReviewAndSign("to the leader", [Agriculture], FollowUp: false), Deputy)
            .Then(new Withdraw("the bureau's officer", Start0, "overtaken"), Clerk).Reaches(RequestReportState.Withdrawn)
            .Refuses(new Archive("1"), Clerk, "wrong-state 1.1.6");

    [Fact]
    public void Withdraw_SaysWhoSaidSoAndWhen() =>
        Registered().Refuses(new Withdraw("", Start0, "overtaken"), Clerk, "missing-field 1.1.1 R");

    [Fact]
    public void DistrictHead_IsPresentedWith_OnlyWhatTheDirectorReviewed()
    {
        var walk = Registered()
            .Refuses(new ReviewAndSign("to both", [Agriculture, new(Posts.DistrictHead)], FollowUp: false), Deputy, "condition-unmet 1.1.2");
        walk.Then(new ReviewAndSign("to the leader", [Agriculture], FollowUp: false), Deputy)
            .Refuses(new AddLeader(Posts.DistrictHead, "weighty"), Leader, "condition-unmet 1.1.3 R");
        walk.Then(new HandOver("the District Head must see it"), Deputy)
            .Then(new ReviewAndSign("to both", [Agriculture], FollowUp: false), Director).Reaches(RequestReportState.BeforeLeaders);
    }
}
