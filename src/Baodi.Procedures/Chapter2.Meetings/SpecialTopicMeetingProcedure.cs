using Baodi.Procedures.Meetings;
using static Baodi.Procedures.Posts;
using static Baodi.Procedures.SpecialTopicMeetings.SpecialTopicMeetingState;

namespace Baodi.Procedures.SpecialTopicMeetings;

/// <summary>Chapter 2, section 1, item 4: how a matter that needs coordination comes before a special-topic meeting.</summary>
internal sealed class SpecialTopicMeetingProcedure()
    : NotifiedMeetingDefinition<SpecialTopicMeetingState, SpecialTopicMeeting>(ProcedureIds.SpecialTopicMeeting, static options => new SpecialTopicMeetingJson(options))
{
    protected override void Define()
    {
        State(Submitted, "待审定");
        State(Revising, "补充修改");
        Final(Declined, "未同意研究");
        State(Preparing, "筹备");
        State(InSession, "会议中");
        State(Afterwards, "会后");
        Final(Closed, "已结束");
        Final(Cancelled, "已取消");

        var unitIsKnown = Fact("提请单位明确", m => m.UnitIsKnown, "提请单位不明确");
        var attendanceIsSettled = Fact("参会范围已确定", m => m.AttendanceIsSettled, "参会范围尚未确定");
        var noticeIsGiven = NoticeIsGiven();
        var materialsAreReady = Fact("会议材料已准备", m => m.MaterialsAreReady, "会议材料尚未准备");
        var minutesAreSettled = Fact("是否形成会议纪要已明确", m => m.MinutesAreSettled, "是否形成会议纪要尚未明确");
        var minutesAreNeeded = Fact("需要会议纪要", m => m.MinutesAreNeeded, "不需要会议纪要");

        var timeIsFixed = TimeIsFixed();
        var isOnItsDay = IsOnItsDay();
        var minutesAreSigned = MinutesAreSigned();

        var submitters = Named(m => m.Submitters, "提请单位");
        var presenter = OfUnit(m => m.Unit, "汇报单位");
        var chair = Seated(m => m.Chair, "主管副区长或者召集会议的区长");

        Clause("2.1.4.1",
            Open<SubmitMatter>("提请研究重要事项").By(UnitOfficer, UnitHead).ToldTo(OfficeClerk).Drafts().Replacing().To(Submitted)
                .Creates(static (c, step) => SpecialTopicMeeting.SubmittedBy(c, step.By))
                .Provided(unitIsKnown.Holds)
                .Paper("提请研究事项", "MatterSubmitted"),
            In(Submitted).AllOf<ApproveMatter>("审定同意研究", Verb.Approve, chair).NotBy<SubmitMatter>()
                .To(Preparing));

        Reading("2.1.4.1", "不同意研究的，说明理由后终止；需补充的，说明理由退回，由原单位重新提请审定",
            "a matter that is not agreed to ends there, with the reason; one that needs more goes back to the unit, with the reason, and is submitted anew",
            In(Submitted).On<DeclineMatter>("不同意研究").ByMemberOf<ApproveMatter>().NotBy<SubmitMatter>().To(Declined),
            In(Submitted).On<SendMatterBack>("退回补充").ByMemberOf<ApproveMatter>().To(Revising),
            In(Revising).On<SubmitMatter>("重新提请").By(submitters).ToldTo(OfficeClerk).Drafts().Replacing().To(Submitted)
                .Sets((m, c) => m.SubmittedAnew(c), materialsAreReady).Makes(materialsAreReady.HoldsNot));

        Reading("2.1.4.1", "会议开始前，提请单位可以变更所提事项，重新审定；已确定时间、已通知单位的，重新确定、通知；单位以纸面、电话提请、确定参会范围和报送材料的，由办公室代录", "until the meeting begins the unit that submitted the matter may change it; it is approved anew, and the time is fixed and the units are notified anew; what a unit submits, settles or hands in on paper or by telephone is entered by the office",
            In(Submitted).On<SubmitMatter>("变更提请事项").By(submitters).ToldTo(OfficeClerk).Drafts().Replacing().ToAfresh(Submitted)
                .Sets((m, c) => m.SubmittedAnew(c), materialsAreReady).Makes(materialsAreReady.HoldsNot),
            In(Preparing).On<SubmitMatter>("变更提请事项").By(submitters).ToldTo(OfficeClerk).Drafts().Replacing().To(Submitted).LeavingBehind()
                .Sets((m, c) => m.SubmittedAnew(c), materialsAreReady).Makes(materialsAreReady.HoldsNot));

        Reading("2.1.4.2", "区长自行召集的专题会议，直接进入筹备；由召集人确定时间、主持并宣布结束，可由办公室代录", "a meeting that the District Head calls himself begins with its preparation; whoever calls a meeting fixes its time, chairs and ends it, which the office may enter for him",
            Open<CallMeeting>("召集专题会议").By(DistrictHead).ToldTo(OfficeClerk).Drafts().To(Preparing)
                .Creates(static c => SpecialTopicMeeting.CalledWith(c)));

        Clause("2.1.4.2",
            In(Preparing).Must<FixTime>("确定会议时间").By(chair).ToldTo(OfficeClerk)
                .AtTime(timeIsFixed, noticeIsGiven).Makes(timeIsFixed.Holds),
            In(Preparing).Must<SettleAttendance>("确定参会范围").By(presenter).ToldTo(OfficeClerk).Drafts().OwedUntil(attendanceIsSettled.Holds)
                .Sets((m, c) => m with { Attendance = c.Units.OrEmpty() }, attendanceIsSettled, noticeIsGiven),
            In(Preparing).Must<PrepareMaterials>("准备会议材料").By(presenter).ToldTo(OfficeClerk).Drafts().OwedUntil(materialsAreReady.Holds)
                .Sets((m, c) => m with { Materials = c.Materials }, materialsAreReady));

        Clause("2.1.4.3",
            In(Preparing).Must<NotifyUnits>("通知参会单位").By(OfficeClerk).Records().After<FixTime>().After<SettleAttendance>()
                .WithNotice(c => c.Participants, noticeIsGiven),
            In(InSession).Must<RecordMeeting>("做好会议记录").By(OfficeClerk).Records().AsRecord().NotingWhoCame(),
            In(Afterwards).Must<DraftMinutes>("形成会议纪要").By(OfficeClerk).Drafts().Replacing().OwedWhen(minutesAreNeeded.Holds).AsMinutes());

        Reading("2.1.4.3", "会议纪要是否审签由本办公室规定，未规定的可由主持人审签，不以审签为归卷条件；主持人可说明理由退回重拟，办公室可说明理由撤回重拟，已审签的重新审签；纪要可以印发",
            "the office sets whether the minutes must be signed; where it has not, the chair may sign them, but filing does not wait for it; the chair may send them back with a reason, and the office may take them back with one to draft them anew: what was signed is then signed anew; they may be distributed",
            In(Afterwards).AllOf<SignMinutes>("审签会议纪要", Verb.ReviewAndSign, chair).After<DraftMinutes>().NotBy<DraftMinutes>().OwedWhen(minutesAreNeeded.Holds).SignedWhere(minutesAreSigned),
            In(Afterwards).May<SendMinutesBack>("退回、撤回会议纪要").By(chair, Holder(OfficeClerk)).Repeatedly().After<DraftMinutes>().Renews<DraftMinutes>().Renews<SignMinutes>(),
            In(Afterwards).May<DistributeMinutes>("印发会议纪要").By(OfficeClerk).Repeatedly().After<DraftMinutes>());

        Reading("2.1.4.2", "会议时间可说明理由调整，已通知的须重新通知；通知可以分次发出，如实记录，漏发或者所载时间有误的补发、重发，直至全部通知", "a meeting may be moved with a reason; whoever was notified is notified anew; a notice may go out in parts and is recorded as it went: what was left out, or named another time, goes out again until all have been told",
            In(Preparing).May<MoveMeeting>("调整会议时间").By(chair).ToldTo(OfficeClerk).Repeatedly().When(timeIsFixed.Holds)
                .AtTime(noticeIsGiven));

        Reading("2.1.4.3", "会议开始、结束由办公室或者主持人记录；会议已经开始的，未经同意或者未通知也如实记录，但不早于通知的会议当日，会议提前的先调整时间", "the office or the chair records that a meeting begins and ends; one that has begun is recorded even if it was not agreed to or notice was not given, but not for a day before the one announced: a meeting that is brought forward is moved first",
            In(Preparing).On<BeginMeeting>("会议开始").By(Holder(OfficeClerk), chair).Records().To(InSession)
                .EvenFrom(Submitted, Revising).PassingOver<ApproveMatter>()
                .OnItsDay(isOnItsDay),
            In(InSession).On<EndMeeting>("会议结束").By(Holder(OfficeClerk), chair).Records().To(Afterwards).TellingWhoCame());

        Reading("2.1.4.3", "是否形成会议纪要由主持人决定，没有主持人或者其未明确的由办公室主任决定，可由办公室代录，归卷前可以改变；主持人没有要求的，也可形成",
            "the chair says whether minutes are needed, or the Office Director where there is none or he has not; the office may enter it for them, and it may be changed until the papers are filed; they may be drawn up without that too",
            In(InSession).May<DecideOnMinutes>("明确是否形成会议纪要").By(chair, Holder(OfficeDirector)).ToldTo(OfficeClerk).Repeatedly()
                .Sets((m, c) => m with { MinutesNeeded = c.AreNeeded }, minutesAreSettled, minutesAreNeeded).Makes(minutesAreSettled.Holds),
            In(Afterwards).Must<DecideOnMinutes>("明确是否形成会议纪要").By(chair, Holder(OfficeDirector)).ToldTo(OfficeClerk).OwedUntil(minutesAreSettled.Holds)
                .Sets((m, c) => m with { MinutesNeeded = c.AreNeeded }, minutesAreSettled, minutesAreNeeded));

        Reading("2.1.4.3", "各项工作完成、材料归卷后结束", "the case is closed when the last duty is done and its papers are filed",
            In(Afterwards).On<FilePapers>("材料归卷").By(OfficeClerk).To(Closed).Files<RecordMeeting>());

        Reading("2.1.4.1", "会议开始前，提请单位可说明理由撤回，主持人可说明理由取消会议，可由办公室代录；未办事项随之终止",
            "until the meeting begins the unit that submitted the matter may withdraw it with a reason, and the chair may cancel the meeting, which the office may enter for them; open duties close",
            In(Submitted, Revising, Preparing).On<CancelMeeting>("撤回或者取消").By(submitters, chair).ToldTo(OfficeClerk).To(Cancelled).LeavingBehind());
    }
}
