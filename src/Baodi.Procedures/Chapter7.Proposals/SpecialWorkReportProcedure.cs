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

        var departmentsAreNamed = Fact("已确定报告部门", m => m.DepartmentsAreNamed, "尚未确定报告部门");
        var outcome = Fact("常务会议审议结果", SpecialWorkReportTerms.Deliberations, m => m.Outcome, "Outcome");
        var sessionIsKnown = Fact("会议时间已知", m => m.Starts is not null, "会议时间尚不明确", "SessionIsKnown");
        var sessionBecameKnown = Fact("会议时间由此明确", m => m.SessionBecameKnown, "会议时间此前已经明确");
        var reasonIsGiven = Fact("未通过或者暂缓的已写明理由", m => m.ReasonIsGiven, "未通过或者暂缓的尚未写明理由");
        var hasTalked = Fact("已与人大相关委室沟通", m => m.HasTalked, "尚未与人大相关委室沟通");
        var isRead = Fact("主管领导已审阅", m => m.IsRead, "主管领导尚未审阅");
        var reporterIsUntold = Fact("改换后的报告部门尚未通知", m => m.ReporterIsUntold, "没有尚未通知的报告部门");
        var isCommissioned = Fact("已委托报告人", m => m.IsCommissioned, "尚未委托报告人");
        var timeIsStated = Fact("人大另行规定了时限", m => m.TimeIsStated, "人大未另行规定时限");
        var hasHandlingReport = Fact("已拟定研究处理情况报告", m => m.HasHandlingReport, "没有研究处理情况报告");
        var headIsCommissioned = Fact("受委托的是报告部门主要负责人", m => m.HeadIsCommissioned, "受委托的不是报告部门主要负责人");
        var headDelivered = Fact("由受委托的报告部门主要负责人作报告", m => m.HeadDelivered, "由他人作报告");
        var correctionIsSaid = Fact("更正内容已写明", m => m.CorrectionIsSaid, "更正内容尚未写明");
        var letterIsTouched = Fact("更正涉及报告事项或者来函安排", m => m.LetterIsTouched, "更正不涉及报告事项和来函安排");

        var revision = LimitIfStated("revision", "修改报告", m => m.RevisionAllowed);
        var comments = BeforeStart("committeeComments", "与委室沟通", m => m.Starts);
        var submission = BeforeStart("submission", "提交专项工作报告", m => m.Starts);
        var handlingReport = LimitIfStated("handlingReport", "拟定研究处理情况报告", m => m.Opinions?.Limit);

        var supervision = Holder(SupervisionOffice);
        var reporting = OfUnit(m => m.Departments?.Reporter, "报告部门", "Reporter");
        var reportingHead = Of(UnitHead, m => m.Departments?.Reporter, "报告部门", "Reporter");
        var leader = Of(LeaderInCharge, m => m.Departments?.Field, "分管领域", "Field");

        Clause("7.3.1",
            Open<ReceiveLetter>("接收人大来函").By(SupervisionOffice).Records().To(Received)
                .Creates(c => new() { Letter = c }),
            In(Received).Must<NameDepartments>("确定报告部门").By(SupervisionOffice).OwedUntil(departmentsAreNamed.Holds)
                .Sets((m, c) => m with { Departments = c }, departmentsAreNamed),
            In(Received).On<NotifyDepartments>("通知相关部门").By(SupervisionOffice).To(Drafting)
                .Sets((m, c) => m with { RevisionAllowed = c.RevisionLimit })
                .Starts(revision)
                .Starts(comments, sessionIsKnown.Holds)
                .Starts(submission, sessionIsKnown.Holds));

        Reading("7.3.1", "报告部门可以说明理由改换并另行通知；报告审议通过前改换的，由新的报告部门重新起草，重新审阅、审议", "the reporting department may be replaced, with a reason, and the new one is notified; where the meeting has not passed the report yet, the new department drafts it, and it is read and deliberated anew",
            In(Drafting).May<ChangeReporter>("改换报告部门").By(SupervisionOffice).Repeatedly().Changes<NameDepartments>()
                .Renews<DraftReport>()
                .Sets((m, c) => m.ReportedBy(c), reporterIsUntold, isCommissioned)
                .Makes(reporterIsUntold.Holds, isCommissioned.HoldsNot),
            In(BeforeLeader, AwaitingMeeting).On<ChangeReporter>("改换报告部门").By(SupervisionOffice).Changes<NameDepartments>().BackTo(Drafting)
                .Renews<DraftReport>()
                .Sets((m, c) => m.ReportedBy(c), reporterIsUntold, isCommissioned)
                .Makes(reporterIsUntold.Holds, isCommissioned.HoldsNot),
            In(Passed, Submitted, Delivered, HandlingOpinions).May<ChangeReporter>("改换报告部门").By(SupervisionOffice).Repeatedly().Changes<NameDepartments>()
                .Sets((m, c) => m.ReportedBy(c), reporterIsUntold, isCommissioned)
                .Makes(reporterIsUntold.Holds, isCommissioned.HoldsNot),
            In(Drafting, Passed, Submitted, Delivered, HandlingOpinions).Must<NotifyReporter>("通知改换后的报告部门").By(SupervisionOffice).Records().OwedUntil(reporterIsUntold.HoldsNot)
                .Sets((m, _) => m with { ReporterIsUntold = false }, reporterIsUntold));

        Reading("7.3.1", "人大确定或者变更会议时间、延长时限的，由督查室登记，时限随之调整", "where the congress fixes or moves the session, or gives more time, the supervision office enters it, and the limits follow",
            In(Received, Submitted).May<MoveSession>("登记会议时间变更").By(SupervisionOffice).Records().Repeatedly().Changes<ReceiveLetter>()
                .Sets((m, c) => m.MovedTo(c.SessionAt), sessionIsKnown, sessionBecameKnown)
                .Makes(sessionIsKnown.Holds),
            In(Drafting).May<MoveSession>("登记会议时间变更").By(SupervisionOffice).Records().Repeatedly().Changes<ReceiveLetter>()
                .Sets((m, c) => m.MovedTo(c.SessionAt), sessionIsKnown, sessionBecameKnown)
                .Makes(sessionIsKnown.Holds)
                .Moves(comments).Moves(submission)
                .Starts(comments, sessionBecameKnown.Holds, hasTalked.HoldsNot)
                .Starts(submission, sessionBecameKnown.Holds),
            In(BeforeLeader, AwaitingMeeting, Passed).May<MoveSession>("登记会议时间变更").By(SupervisionOffice).Records().Repeatedly().Changes<ReceiveLetter>()
                .Sets((m, c) => m.MovedTo(c.SessionAt), sessionIsKnown, sessionBecameKnown)
                .Makes(sessionIsKnown.Holds)
                .Moves(submission)
                .Starts(submission, sessionBecameKnown.Holds),
            In(Drafting, BeforeLeader, AwaitingMeeting, Passed).May<RecordMoreTime>("登记延长时限").By(SupervisionOffice).Records().Repeatedly()
                .Sets((m, c) => m with { RevisionAllowed = c.Limit })
                .Starts(revision),
            In(HandlingOpinions).May<RecordMoreTime>("登记延长时限").By(SupervisionOffice).Records().Repeatedly()
                .Sets((m, c) => m with { Opinions = m.Opinions! with { Limit = c.Limit } })
                .Starts(handlingReport));

        Reading("7.3.1", "来函登记有误的，由督查室说明原因更正；提交前更正涉及报告事项、来函安排的，重新起草、审阅、审议", "the supervision office corrects a wrong entry of the letter, with the reason; where that touches the subject or the arrangements before the report is submitted, the report is drafted, read and deliberated anew",
            In(Received, Submitted, Delivered, HandlingOpinions, HandlingReportBeforeLeader, HandlingReportPassed, Complete).May<CorrectLetter>("更正来函登记").By(SupervisionOffice).Records().Repeatedly().Corrects<ReceiveLetter>()
                .Sets((m, c) => m.Corrected(c), correctionIsSaid, letterIsTouched)
                .Provided(correctionIsSaid.Holds),
            CorrectedIn(Drafting).ToAfresh(Drafting, letterIsTouched.Holds),
            CorrectedIn(BeforeLeader).BackTo(Drafting, letterIsTouched.Holds).Renews<DraftReport>(),
            CorrectedIn(AwaitingMeeting).BackTo(Drafting, letterIsTouched.Holds).Renews<DraftReport>(),
            CorrectedIn(Passed).BackTo(Drafting, letterIsTouched.Holds).Renews<DraftReport>());

        Clause("7.3.2",
            In(Drafting).Must<TalkWithCommittees>("与人大相关委室沟通").By(reporting).Records().OwedUntil(hasTalked.Holds)
                .Sets((m, _) => m with { HasTalked = true }, hasTalked)
                .Meets(comments),
            In(Drafting).Must<HelpReviseStudyReport>("配合修改调研报告").By(reporting).Records(),
            In(Drafting).Must<DraftReport>("起草、修改专项工作报告").By(reporting).Drafts()
                .Paper("专项工作报告", "SpecialWorkReport")
                .Sets((m, c) => m with { Report = c.Text, IsRead = false }, isRead)
                .Makes(isRead.HoldsNot),
            In(Drafting).On<SendToLeader>("报送主管领导").By(reporting).Drafts().To(BeforeLeader)
                .Sets((m, _) => m with { IsRead = false }, isRead)
                .Makes(isRead.HoldsNot),
            In(BeforeLeader).AllOf<ReadReport>("审阅报告", Verb.ReadAndReview, leader).NotBy<DraftReport>().To(AwaitingMeeting)
                .Sets((m, _) => m with { IsRead = true }, isRead)
                .Makes(isRead.Holds),
            In(AwaitingMeeting).On<RecordDeliberation>("记录常务会议审议结果").By(SupervisionOffice, OfficeClerk).Records().Repeatedly()
                .EvenFrom(Drafting, BeforeLeader).PassingOver<ReadReport>()
                .Awaits(ProcedureIds.ExecutiveMeeting)
                .Renews<DraftReport>()
                .Sets((m, c) => m with { Deliberation = c }, outcome, reasonIsGiven)
                .Provided(reasonIsGiven.Holds)
                .To(Passed, outcome.Is(Deliberation.Passed))
                .To(AwaitingMeeting, outcome.Is(Deliberation.PutOff), isRead.Holds)
                .BackTo(Drafting, outcome.Is(Deliberation.PutOff), isRead.HoldsNot)
                .BackTo(Drafting, outcome.Is(Deliberation.NotPassed)));

        Reading("7.3.2", "通过后的报告由报告部门提交人大常委会，也可由督查室提交；来函未写明修改时限的，不计时限，人大补充告知后登记", "the reporting department submits the report that was passed, and the supervision office may; where the letter states no time for the revision there is no limit until the congress states one",
            revision,
            In(Passed).On<SubmitReport>("提交人大常委会").By(reporting, supervision).To(Submitted).Meets(revision, submission));

        Reading("7.3.2", "来函写明会议时间的，与委室沟通和提交报告均在会议之前；法律另有提前天数的从其规定", "where the letter names the time of the session, the talk with the committees and the submission come before it; where a law sets how many days before, that applies",
            comments,
            submission);

        Reading("7.3.2", "主管领导可说明理由退回修改；退回或者会议未通过的，重新修改报送，暂缓的等待下次会议，未经审阅即上会而暂缓的先行报送审阅，时限继续计算，至提交时为止", "the leader in charge may send the report back with a reason; a report that is sent back or not passed is revised and sent again, one that is put off waits for the next meeting, or first goes before the leader where he had not read it, and the limit runs on until it is submitted",
            In(BeforeLeader).On<SendReportBack>("退回修改").ByMemberOf<ReadReport>().BackTo(Drafting)
                .Renews<DraftReport>());

        Reading("7.3.2", "报送、审阅后尚无人办理下一步的，本人可说明理由撤回", "who sent the report to the leader, or read it, may take that back with the reason, as long as nobody has acted on it",
            In(BeforeLeader).On<TakeBackReport>("撤回报送").TakesBack<SendToLeader>().To(Drafting),
            In(AwaitingMeeting).On<TakeBackReading>("撤回审阅意见").TakesBack<ReadReport>().To(BeforeLeader));

        Reading("7.3.2", "人大退回报告的，重新修改、审阅、审议后提交；人大规定了时限的按期提交", "a report that the congress returns is revised, read, deliberated and submitted anew, within the time that the congress set, if any",
            In(Submitted).On<RecordReturn>("登记人大退回报告").By(SupervisionOffice).Records().LeavingBehind().BackTo(Drafting)
                .Renews<DraftReport>()
                .Sets((m, c) => m.Returned(c), timeIsStated, isCommissioned)
                .Makes(isCommissioned.HoldsNot)
                .Starts(revision, timeIsStated.Holds)
                .Moves(comments)
                .Starts(comments, sessionIsKnown.Holds, hasTalked.HoldsNot)
                .Starts(submission, sessionIsKnown.Holds));

        Clause("7.3.3",
            In(Submitted).Must<CommissionReporter>("委托报告人").By(DistrictHead).OwedUntil(isCommissioned.Holds)
                .Sets((m, c) => m with { Commission = c }, isCommissioned, headIsCommissioned)
                .Provided(headIsCommissioned.Holds),
            In(Submitted).On<DeliverReport>("向人大常委会作报告").By(reportingHead, supervision).Records().To(Delivered)
                .Sets((m, c) => m with { DeliveredBy = c.Reporter }, headDelivered)
                .Provided(headDelivered.Holds).DepartableAbout(headDelivered)
                .EvenFrom(Drafting, BeforeLeader, AwaitingMeeting, Passed).PassingOver<ReadReport>().PassingOver<RecordDeliberation>().PassingOver<SubmitReport>());

        Clause("7.3.4",
            In(Delivered).On<RecordOpinions>("接收审议意见").By(SupervisionOffice).Records().To(HandlingOpinions)
                .Sets((m, c) => m with { Opinions = c })
                .Starts(handlingReport),
            In(HandlingOpinions).On<DraftHandlingReport>("拟定研究处理情况报告").By(reporting).Drafts().Replacing().To(HandlingReportBeforeLeader).Meets(handlingReport)
                .Paper("研究处理情况报告", "HandlingReport")
                .Sets((m, c) => m with { HandlingReport = c.Text }, hasHandlingReport)
                .Makes(hasHandlingReport.Holds));

        Reading("7.3.4", "研究处理情况报告由主管领导阅批，主管领导不能阅批的由区长阅批；阅批通过后由报告部门报区人大，也可由督查室上报；来函未写明拟定时限的，不计时限，人大补充告知后登记", "the leader in charge reads and passes the handling report, or the District Head where the leader cannot; the reporting department submits it, and the supervision office may; where the letter states no time for it there is no limit until the congress states one",
            handlingReport,
            In(HandlingReportBeforeLeader).AnyOf<PassHandlingReport>("阅批", Verb.ReadAndPass, leader, Holder(DistrictHead)).NotBy<DraftHandlingReport>().To(HandlingReportPassed),
            In(HandlingReportPassed).On<SubmitHandlingReport>("报区人大").By(reporting, supervision).To(Complete));

        Reading("7.3.4", "阅批后尚未报送的，本人可说明理由撤回", "the leader may take back that he passed the handling report, with the reason, as long as nobody has acted on it",
            In(HandlingReportPassed).On<TakeBackPassing>("撤回阅批意见").TakesBack<PassHandlingReport>().To(HandlingReportBeforeLeader));

        Reading("7.3.4", "主管领导可说明理由退回重拟；人大常委会没有审议意见的，据此记录；材料归卷后办结", "the leader in charge may send the handling report back with a reason; where the Standing Committee has no deliberation opinions, this is recorded; a case is closed when its papers are filed",
            In(HandlingReportBeforeLeader).On<SendHandlingReportBack>("退回重拟").ByMemberOf<PassHandlingReport>().To(HandlingOpinions),
            In(Delivered).On<RecordNoOpinions>("没有审议意见").By(SupervisionOffice).Records().To(Complete),
            In(Complete).On<FilePapers>("材料归卷").By(SupervisionOffice).To(Closed).Files<DraftReport>());

        Reading("7.3.4", "归卷前又有审议意见或者人大退回研究处理情况报告的，重新研究处理、拟定、阅批；阅批中改换报告部门的同样重拟", "where further opinions come before the papers are filed, or the congress returns the handling report, the opinions are studied and the report is drafted and passed anew; it is also redrafted where the reporting department is replaced while it is being passed",
            In(HandlingOpinions, HandlingReportBeforeLeader, HandlingReportPassed, Complete).On<RecordOpinions>("补充审议意见").By(SupervisionOffice).Records().LeavingBehind().Repeatedly().ToAfresh(HandlingOpinions)
                .Sets((m, c) => m with { Opinions = c })
                .Starts(handlingReport),
            In(Complete).On<RecordHandlingReturn>("登记人大退回处理情况报告").By(SupervisionOffice).Records().LeavingBehind().To(HandlingOpinions)
                .When(hasHandlingReport.Holds).FirmAbout(hasHandlingReport.Name)
                .Sets((m, c) => m.HandlingReturned(c), timeIsStated)
                .Starts(handlingReport, timeIsStated.Holds),
            In(HandlingReportBeforeLeader, HandlingReportPassed).On<ChangeReporter>("改换报告部门").By(SupervisionOffice).Changes<NameDepartments>().To(HandlingOpinions)
                .Sets((m, c) => m.ReportedBy(c), reporterIsUntold, isCommissioned)
                .Makes(reporterIsUntold.Holds, isCommissioned.HoldsNot));

        Reading("7.3.1", "人大调整安排、不再听取报告的，由督查室说明理由取消；未办事项和时限随之终止", "where the congress changes its arrangements and will not hear the report, the supervision office cancels it with the reason; open duties close and limits stop",
            In(Received, Drafting, BeforeLeader, AwaitingMeeting, Passed, Submitted).On<CancelReport>("取消报告").By(SupervisionOffice).Records().To(Cancelled).LeavingBehind());

        ActBuilder<SpecialWorkReportState, SpecialWorkReport, CorrectLetter> CorrectedIn(SpecialWorkReportState state) =>
            In(state).On<CorrectLetter>("更正来函登记").By(SupervisionOffice).Records().Repeatedly().Corrects<ReceiveLetter>()
                .Sets((m, c) => m.Corrected(c), correctionIsSaid, letterIsTouched)
                .Provided(correctionIsSaid.Holds)
                .BackTo(state, letterIsTouched.HoldsNot);
    }
}
