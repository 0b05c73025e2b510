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

        var unitIsKnown = Fact("提请单位明确", m => m.UnitIsKnown);
        var attendanceIsSettled = Fact("参会范围已确定", m => m.AttendanceIsSettled);
        var noticeNamesTheTime = NoticeNamesTheTime();
        var noticeReachesAll = Fact("通知涵盖全部参会单位", m => m.NoticeReachesAll);
        var minutesNeeded = Fact("需要会议纪要", m => m.MinutesNeeded);

        var submitters = Named(m => m.Submitters, "提请单位");
        var presenter = OfUnit(m => m.Unit, "汇报单位");
        var chair = Seated(m => m.Chair, "主管副区长或召集会议的区长");

        Clause("2.1.4.1",
            Open<SubmitMatter>("提请研究重要事项").By(UnitOfficer, UnitHead).Replacing().To(Submitted)
                .Creates(static (c, step) => SpecialTopicMeeting.SubmittedBy(c, step.By))
                .Provided(unitIsKnown.Holds)
                .Paper("提请研究事项", "MatterSubmitted"),
            In(Submitted).AllOf<ApproveMatter>("审定同意研究", Verb.Approve, chair).NotBy<SubmitMatter>()
                .To(Preparing));

        Reading("2.1.4.1", "未获同意的说明理由后终结；需补充的说明理由退回，由原单位重新提请审定",
            "a matter not agreed to ends there, with the reason; one to be mended goes back to the unit with the reason and is submitted anew",
            In(Submitted).On<DeclineMatter>("不同意研究").ByMemberOf<ApproveMatter>().NotBy<SubmitMatter>().To(Declined),
            In(Submitted).On<SendMatterBack>("退回补充").ByMemberOf<ApproveMatter>().To(Revising),
            In(Revising).On<SubmitMatter>("重新提请").By(submitters).Replacing().To(Submitted)
                .Sets((m, c) => m with { Subject = c.Subject, Question = c.Question, Chair = new(LeaderInCharge, c.Field) }));

        Reading("2.1.4.2", "区长自行召集的专题会议，直接进入筹备", "a meeting that the District Head calls himself begins with its preparation",
            Open<CallMeeting>("召集专题会议").By(DistrictHead).To(Preparing)
                .Creates(static c => SpecialTopicMeeting.CalledWith(c)));

        Clause("2.1.4.2",
            In(Preparing).Must<FixTime>("确定会议时间").By(chair)
                .AtTime(noticeNamesTheTime),
            In(Preparing).Must<SettleAttendance>("确定参会范围").By(presenter).OwedUntil(attendanceIsSettled.Holds)
                .Sets((m, c) => m with { Attendance = c.Units.OrEmpty() }, attendanceIsSettled, noticeReachesAll)
                .Renews<NotifyUnits>(),
            In(Preparing).Must<PrepareMaterials>("准备会议材料").By(presenter));

        Clause("2.1.4.3",
            In(Preparing).Must<NotifyUnits>("通知参会单位").By(OfficeClerk).After<FixTime>().After<SettleAttendance>()
                .WithNotice(c => c.Participants, noticeNamesTheTime, noticeReachesAll),
            In(InSession).Must<RecordMeeting>("做好会议记录").By(OfficeClerk).AsRecord(),
            In(Afterwards).Must<DraftMinutes>("形成会议纪要").By(OfficeClerk).When(minutesNeeded.Holds).AsMinutes());

        Reading("2.1.4.2", "会议时间可说明理由调整，已通知的须重新通知", "a meeting may be moved with a reason; those notified are notified anew",
            In(Preparing).May<MoveMeeting>("调整会议时间").By(chair).Repeatedly().After<FixTime>()
                .AtTime(noticeNamesTheTime)
                .Renews<NotifyUnits>());

        Reading("2.1.4.3", "会议开始由办公室记录；由主持人宣布结束，并决定是否形成纪要", "the office records that a meeting has begun; who chairs it ends it and says whether minutes are needed",
            In(Preparing).On<BeginMeeting>("会议开始").By(OfficeClerk).To(InSession),
            In(InSession).On<EndMeeting>("会议结束").By(chair).To(Afterwards)
                .Sets((m, c) => m with { MinutesNeeded = c.MinutesNeeded }, minutesNeeded));

        Reading("2.1.4.3", "各项职责完成、材料归卷后结束", "the case is closed when the last duty is done and its papers are filed",
            In(Afterwards).On<FilePapers>("材料归卷").By(OfficeClerk).To(Closed).Files<RecordMeeting>());

        Reading("2.1.4.1", "会议开始前，提请单位可说明理由撤回；同意研究后，主持人也可取消会议；未尽职责随之终止",
            "until the meeting begins who submitted the matter may withdraw it with a reason and, once it is taken up, who chairs may call the meeting off; open duties close",
            In(Submitted, Revising).On<CancelMeeting>("撤回或取消").By(submitters).To(Cancelled).LeavingBehind(),
            In(Preparing).On<CancelMeeting>("撤回或取消").By(submitters, chair).To(Cancelled).LeavingBehind());
    }
}
