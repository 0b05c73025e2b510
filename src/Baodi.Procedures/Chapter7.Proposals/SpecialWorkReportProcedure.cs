using static Baodi.Procedures.Posts;
using static Baodi.Procedures.SpecialWorkReports.SpecialWorkReportState;

namespace Baodi.Procedures.SpecialWorkReports;

/// <summary>Chapter 7, section 3: how a special work report comes before the Standing Committee, and what follows its opinions.</summary>
internal sealed class SpecialWorkReportProcedure()
    : ProcedureDefinition<SpecialWorkReportState, SpecialWorkReport>(BaodiNotice.Of2017, ProcedureIds.SpecialWorkReport, static options => new SpecialWorkReportJson(options))
{
    protected override void Define()
    {
        State(Received, "已收函");
        State(Drafting, "起草修改");
        State(BeforeLeader, "待主管领导审阅");
        State(AwaitingMeeting, "待常务会议审议");
        State(Passed, "会议通过");
        State(Submitted, "已提交");
        State(Delivered, "已作报告");
        State(HandlingOpinions, "研究处理审议意见");
        State(HandlingReportBeforeLeader, "处理情况报告待阅批");
        State(HandlingReportPassed, "处理情况报告已阅批");
        State(Complete, "待归卷");
        Final(Closed, "已办结");
        Final(Cancelled, "已取消");

        var outcome = Fact("常务会议审议结果", SpecialWorkReportTerms.Deliberations, m => m.Outcome, "Outcome");
        var sessionIsKnown = Fact("会议时间已知", m => m.Starts is not null, "SessionIsKnown");
        var reasonIsGiven = Fact("未通过或暂缓的已写明理由", m => m.ReasonIsGiven);

        var revision = StatedLimit("revision", "修改报告", m => m.RevisionAllowed);
        var comments = BeforeStart("committeeComments", "与委室沟通", m => m.Starts);
        var submission = BeforeStart("submission", "提交专项工作报告", m => m.Starts);
        var handlingReport = StatedLimit("handlingReport", "拟定研究处理情况报告", m => m.Opinions?.Limit);

        var reporting = OfUnit(m => m.Departments?.Reporter, "报告部门", "Reporter");
        var reportingHead = Of(UnitHead, m => m.Departments?.Reporter, "报告部门", "Reporter");
        var leader = Of(LeaderInCharge, m => m.Departments?.Field, "分管领域", "Field");

        Clause("7.3.1",
            Open<ReceiveLetter>("接收人大来函").By(SupervisionOffice).To(Received)
                .Creates(c => new() { Letter = c }),
            In(Received).Must<NameDepartments>("确定报告部门").By(SupervisionOffice)
                .Sets((m, c) => m with { Departments = c }),
            In(Received).On<NotifyDepartments>("通知相关部门").By(SupervisionOffice).To(Drafting)
                .Sets((m, c) => m with { RevisionAllowed = c.RevisionLimit })
                .Starts(revision)
                .Starts(comments, sessionIsKnown.Holds)
                .Starts(submission, sessionIsKnown.Holds));

        Clause("7.3.2",
            revision,
            In(Drafting).Must<TalkWithCommittees>("与人大相关委室沟通").By(reporting)
                .Meets(comments),
            In(Drafting).Must<HelpReviseStudyReport>("配合修改调研报告").By(reporting),
            In(Drafting).Must<DraftReport>("起草、修改专项工作报告").By(reporting)
                .Paper("专项工作报告", "SpecialWorkReport")
                .Sets((m, c) => m with { Report = c.Text }),
            In(Drafting).On<SendToLeader>("报送主管领导").By(reporting).To(BeforeLeader),
            In(BeforeLeader).AllOf<ReadReport>("审阅报告", Verb.ReadAndReview, leader).NotBy<DraftReport>().To(AwaitingMeeting),
            In(AwaitingMeeting).On<RecordDeliberation>("记录常务会议审议结果").By(SupervisionOffice, OfficeClerk).Repeatedly()
                .Awaits(ProcedureIds.ExecutiveMeeting)
                .Renews<DraftReport>()
                .Sets((m, c) => m with { Deliberation = c }, outcome, reasonIsGiven)
                .Provided(reasonIsGiven.Holds)
                .To(Passed, outcome.Is(Deliberation.Passed))
                .To(AwaitingMeeting, outcome.Is(Deliberation.PutOff))
                .BackTo(Drafting, outcome.Is(Deliberation.NotPassed)),
            In(Passed).On<SubmitReport>("提交人大常委会").By(reporting).To(Submitted).Meets(revision, submission));

        Reading("7.3.2", "来函写明会议时间的，与委室沟通和提交报告均在会议之前；法律另有提前天数的从其规定", "where the letter names the session, the talk with the committees and the submission come before it; a law may say how many days before",
            comments,
            submission);

        Reading("7.3.2", "主管领导可说明理由退回修改；退回或会议未通过的，重新修改报送，暂缓的等待下次会议，时限继续计算，至提交时为止", "the leader in charge may send the report back with a reason; sent back or not passed it is revised and sent again, put off it waits for the next meeting, and the limit runs on until it is submitted",
            In(BeforeLeader).On<SendReportBack>("退回修改").ByMemberOf<ReadReport>().BackTo(Drafting)
                .Renews<DraftReport>());

        Clause("7.3.3",
            In(Submitted).Must<CommissionReporter>("委托报告人").By(DistrictHead),
            In(Submitted).On<DeliverReport>("向人大常委会作报告").By(reportingHead).To(Delivered));

        Clause("7.3.4",
            handlingReport,
            In(Delivered).On<RecordOpinions>("接收审议意见").By(SupervisionOffice).To(HandlingOpinions)
                .Sets((m, c) => m with { Opinions = c })
                .Starts(handlingReport),
            In(HandlingOpinions).On<DraftHandlingReport>("拟定研究处理情况报告").By(reporting).Replacing().To(HandlingReportBeforeLeader).Meets(handlingReport)
                .Paper("研究处理情况报告", "HandlingReport")
                .Sets((m, c) => m with { HandlingReport = c.Text }),
            In(HandlingReportBeforeLeader).AllOf<PassHandlingReport>("阅批", Verb.ReadAndPass, leader).NotBy<DraftHandlingReport>().To(HandlingReportPassed),
            In(HandlingReportPassed).On<SubmitHandlingReport>("报区人大").By(reporting).To(Complete));

        Reading("7.3.4", "主管领导可说明理由退回重拟；人大常委会没有审议意见的，据此记录；材料归卷后办结", "the leader in charge may send the handling report back with a reason; where the Standing Committee has no opinions that is recorded; a case is closed when its papers are filed",
            In(HandlingReportBeforeLeader).On<SendHandlingReportBack>("退回重拟").ByMemberOf<PassHandlingReport>().To(HandlingOpinions),
            In(Delivered).On<RecordNoOpinions>("没有审议意见").By(SupervisionOffice).To(Complete),
            In(Complete).On<FilePapers>("材料归卷").By(SupervisionOffice).To(Closed).Files<DraftReport>());

        Reading("7.3.1", "人大调整安排、不再听取报告的，由督查室说明理由取消；未办的职责和时限随之终止", "where the congress changes its arrangements and hears no such report, the supervision office cancels it with the reason; open duties close and limits stop",
            In(Received, Drafting, BeforeLeader, AwaitingMeeting, Passed, Submitted).On<CancelReport>("取消报告").By(SupervisionOffice).To(Cancelled).LeavingBehind());
    }
}
