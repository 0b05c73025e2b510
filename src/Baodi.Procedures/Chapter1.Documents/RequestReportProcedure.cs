using static Baodi.Procedures.Posts;
using static Baodi.Procedures.RequestReports.RequestReportState;

namespace Baodi.Procedures.RequestReports;

/// <summary>Chapter 1, section 1: how a request or report goes through the office and before the leaders.</summary>
/// <param name="supervise">How a document becomes a matter of supervision.</param>
internal sealed class RequestReportProcedure(OpeningFor supervise)
    : ProcedureDefinition<RequestReportState, RequestReport>(BaodiNotice.Of2017, ProcedureIds.RequestReport, static options => new RequestReportJson(options))
{
    protected override void Define()
    {
        State(Received, "已接收");
        Final(Returned, "已退回");
        State(WithReviewer, "待审签");
        State(BeforeLeaders, "呈送领导");
        State(Handling, "办理中");
        State(Complete, "办理完毕");
        Final(Archived, "已归档");
        Final(Withdrawn, "已撤回");

        var isRequest = Fact("请示", m => m.IsRequest);
        var isOnlyRead = Fact("仅阅知", m => m.IsOnlyRead);
        var hasUnforwarded = Fact("有批示未印转", m => m.HasUnforwarded);
        var awaitsResults = Fact("有单位未反馈", m => m.AwaitsResults);
        var supervisionIsOwed = Fact("需要督办", m => m.SupervisionIsOwed);
        var supervisionRuns = Fact("督查未了结", m => m.SupervisionRuns);

        Clause("1.1.1",
            Open<Receive>("接收").By(OfficeClerk).Creates(c => new() { Document = c }).To(Received),
            In(Received).On<Return>("退回").By(OfficeClerk).To(Returned));

        Clause("1.1.2",
            In(Received).On<Register>("登记并填写呈办单").By(OfficeClerk).Replacing().To(WithReviewer)
                .Paper("请示报告呈办单", "RoutingSlip")
                .Sets((m, c) => m with { Number = c.Number, Field = c.Field, InitialOpinion = c.InitialOpinion, DistrictHeadMustSign = c.DistrictHeadMustSign })
                .Asks(RequestReportDecisions.Reviewer, m => new(m.DistrictHeadMustSign), (m, reviewer) => m with { Reviewer = reviewer }),
            In(WithReviewer).On<ReviewAndSign>("审签").By(Seated(m => m.ReviewerSeat, "审签人")).NotBy<Register>()
                .Sets((m, c) => m.Before(c.Leaders.OrEmpty()) with { FollowUpWanted = c.FollowUp }, supervisionIsOwed, isOnlyRead)
                .To(BeforeLeaders));

        Reading("1.1.2", "审签人认为不归自己审签的，转另一审签人；认为不合要求的，退回经办人", "a reviewer to whom it does not belong hands it to the other one; one who finds it unfit gives it back to the clerk",
            In(WithReviewer).May<HandOver>("转另一审签人").By(Seated(m => m.ReviewerSeat, "审签人")).Repeatedly()
                .Unseparated("只转送，不作审签", "it passes the slip on and judges nothing")
                .Sets((m, _) => m with { Reviewer = m.Reviewer == Reviewer.OfficeDirector ? Reviewer.DeputyDirectorInCharge : Reviewer.OfficeDirector }),
            In(WithReviewer).On<GiveBack>("退回经办人").By(Seated(m => m.ReviewerSeat, "审签人")).To(Received));

        Clause("1.1.3",
            In(BeforeLeaders).InTurn<Instruct>("阅示", Verb.ReadAndInstruct, Named(m => m.Leaders, "呈送领导"))
                .NotBy<Register>()
                .Sets((m, c) => m.Instructed(c.ReferTo, c.FollowUp), hasUnforwarded, awaitsResults, supervisionIsOwed, isOnlyRead)
                .To(Handling, isOnlyRead.HoldsNot)
                .To(Complete, isOnlyRead.Holds));

        Clause("1.1.4",
            In(Handling).Must<Forward>("印转").By(OfficeClerk).When(hasUnforwarded.Holds).Repeatedly()
                .Sets((m, _) => m.Forwarded(), hasUnforwarded)
                .Makes(hasUnforwarded.HoldsNot),
            In(Handling).May<ReportHandling>("反馈办理情况").By(Named(m => m.Handlers, "转办对象")).Repeatedly()
                .Sets((m, c, step) => m.Reported(step.By.Seat, c.Result).Instructed(c.ReferTo, followUp: false), hasUnforwarded, awaitsResults));

        Clause("1.1.5",
            In(Handling).Must<ReferToSupervision>("转督查室督办").By(OfficeClerk).When(supervisionIsOwed.Holds)
                .Sets((m, _) => m with { Supervision = SupervisionStanding.Running }, supervisionIsOwed, supervisionRuns)
                .Makes(supervisionIsOwed.HoldsNot, supervisionRuns.Holds)
                .Opens(ProcedureIds.Supervision, m => supervise(new(ProcedureIds.RequestReport, m.Number, m.Document.Title))));

        Reading("1.1.6", "各转办对象均已反馈、请示已答复、督查事项已了结，即为办理完毕", "handling is complete when every recipient has reported, a request has its answer and the supervision matter is over",
            In(Handling).Must<AnswerRequest>("答复请示").By(OfficeClerk).When(isRequest.Holds)
                .Sets((m, c) => m with { Answer = c.Text }),
            In(Handling).May<RecordSupervisionResult>("记录督查结果").By(SupervisionOffice).When(supervisionRuns.Holds)
                .Awaits(ProcedureIds.Supervision)
                .Sets((m, _) => m with { Supervision = SupervisionStanding.Over }, supervisionRuns)
                .Makes(supervisionRuns.HoldsNot),
            In(Handling).On<CompleteHandling>("办理完毕").By(OfficeClerk).To(Complete)
                .When(awaitsResults.HoldsNot, supervisionRuns.HoldsNot));

        Clause("1.1.6",
            In(Complete).On<Archive>("归档").By(OfficeClerk).To(Archived).Files<Register>());

        Reading("1.1.1", "报送单位可在办理完毕前撤回；未办的职责随之终止", "the unit that sent a document may withdraw it until it is handled; open duties close",
            In(Received, WithReviewer, BeforeLeaders, Handling).On<Withdraw>("撤回").By(OfficeClerk).To(Withdrawn).LeavingBehind());
    }
}
