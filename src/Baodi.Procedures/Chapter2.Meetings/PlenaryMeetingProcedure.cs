using Baodi.Procedures.Meetings;
using static Baodi.Procedures.PlenaryMeetings.PlenaryMeetingState;
using static Baodi.Procedures.Posts;

namespace Baodi.Procedures.PlenaryMeetings;

/// <summary>Chapter 2, section 1, item 1: how Party group and plenary meetings are arranged and served.</summary>
internal sealed class PlenaryMeetingProcedure()
    : NotifiedMeetingDefinition<PlenaryMeetingState, PlenaryMeeting>(ProcedureIds.PlenaryMeeting, static options => new PlenaryMeetingJson(options))
{
    protected override void Define()
    {
        State(Drafting, "起草安排");
        State(AwaitingApproval, "安排送审");
        State(Preparing, "筹备");
        State(InSession, "会议中");
        State(Afterwards, "会后");
        Final(Closed, "已结束");
        Final(Cancelled, "已取消");

        var agendaIsOfTheTopics = Fact("议程与提出的议题一致", m => m.AgendaIsOfTheTopics);
        var timeIsFixed = Fact("会议时间已确定", m => m.TimeIsFixed);
        var noticeNamesTheTime = NoticeNamesTheTime();
        var noticeReachesAll = Fact("通知涵盖安排所列全部参会领导和单位", m => m.NoticeReachesAll);

        var convener = Seated(m => m.Convener, "区长（区政府党组书记）");

        Clause("2.1.1.1",
            Open<PutForwardPartyGroupTopics>("提出党组会议议题").By(PartyGroupSecretary).To(Drafting)
                .Creates(static c => new() { Kind = MeetingKind.PartyGroup, Topics = c.Topics.OrEmpty() })
                .Paper("党组会议议题", "PartyGroupTopics"),
            Open<PutForwardPlenaryTopics>("提出全体会议议题").By(DistrictHead).To(Drafting)
                .Creates(static c => new() { Kind = MeetingKind.Plenary, Topics = c.Topics.OrEmpty() })
                .Paper("全体会议议题", "PlenaryTopics"),
            In(Drafting).On<DraftArrangement>("起草会议安排").By(OfficeClerk).Replacing().To(AwaitingApproval)
                .Paper("会议安排", "MeetingArrangement")
                .Sets((m, c) => m with { Arrangement = c, Starts = c.Starts }, agendaIsOfTheTopics, timeIsFixed, noticeNamesTheTime, noticeReachesAll)
                .Makes(noticeNamesTheTime.HoldsNot, noticeReachesAll.HoldsNot)
                .Provided(agendaIsOfTheTopics.Holds),
            In(AwaitingApproval).AllOf<ApproveArrangement>("审定会议安排", Verb.Approve, convener).NotBy<DraftArrangement>()
                .To(Preparing));

        Reading("2.1.1.1", "会议安排可说明理由退回重新起草，并可同时调整议题；起草后重新审定",
            "the arrangement may be sent back with a reason, and with other topics, to be drafted and approved anew",
            In(AwaitingApproval).On<SendArrangementBack>("退回会议安排").ByMemberOf<ApproveArrangement>().To(Drafting)
                .Sets((m, c) => c.Topics.IsDefaultOrEmpty ? m : m with { Topics = c.Topics }, agendaIsOfTheTopics));

        Reading("2.1.1.2", "审定的安排未定时间的，由区长（区政府党组书记）确定；调整时间须说明理由，已通知的重新通知",
            "a time that the approved arrangement leaves open is fixed by who approved it; moving it needs a reason, and those notified are notified anew",
            In(Preparing).Must<FixTime>("确定会议时间").By(convener).When(timeIsFixed.HoldsNot)
                .AtTime(timeIsFixed, noticeNamesTheTime),
            In(Preparing).May<MoveMeeting>("调整会议时间").By(convener).Repeatedly().When(timeIsFixed.Holds)
                .AtTime(noticeNamesTheTime)
                .Renews<NotifyParticipants>());

        Clause("2.1.1.2",
            In(Preparing).Must<NotifyParticipants>("通知领导和单位参会").By(OfficeClerk).When(timeIsFixed.Holds)
                .WithNotice(c => c.Participants, noticeNamesTheTime, noticeReachesAll));

        Clause("2.1.1.3",
            In(InSession).Must<RecordMeeting>("做好会议记录").By(OfficeClerk).AsRecord(),
            In(InSession).Must<ServeVenue>("会场服务").By(OfficeClerk),
            In(Afterwards).Must<DraftMinutes>("起草会议纪要").By(OfficeClerk).AsMinutes());

        Reading("2.1.1.3", "会议开始、结束由办公室记录；各项职责完成、材料归卷后结束",
            "the office records that a meeting begins and ends; the case is closed when the last duty is done and its papers are filed",
            In(Preparing).On<BeginMeeting>("会议开始").By(OfficeClerk).To(InSession),
            In(InSession).On<EndMeeting>("会议结束").By(OfficeClerk).To(Afterwards),
            In(Afterwards).On<FilePapers>("材料归卷").By(OfficeClerk).To(Closed).Files<DraftArrangement>().Files<RecordMeeting>().Files<DraftMinutes>());

        Reading("2.1.1.1", "会议开始前，提出议题并审定安排的区长（区政府党组书记）可说明理由取消会议；未尽职责随之终止",
            "until the meeting begins who put the topics forward and approves the arrangement may call it off with a reason; open duties close",
            In(Drafting, AwaitingApproval, Preparing).On<CancelMeeting>("取消会议").By(convener).To(Cancelled).LeavingBehind());
    }
}
