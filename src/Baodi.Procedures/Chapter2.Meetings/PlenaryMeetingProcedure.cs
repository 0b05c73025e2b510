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

        var agendaIsOfTheTopics = Fact("议程与提出的议题一致", m => m.AgendaIsOfTheTopics, "议程与提出的议题不一致");
        var timeIsFixed = TimeIsFixed();
        var noticeIsGiven = NoticeIsGiven();
        var isOnItsDay = IsOnItsDay();
        var minutesAreSigned = MinutesAreSigned();

        var convener = Seated(m => m.Convener, "区长（区政府党组书记）");

        Clause("2.1.1.1",
            Open<PutForwardPartyGroupTopics>("提出党组会议议题").By(PartyGroupSecretary).ToldTo(OfficeClerk).Drafts().To(Drafting)
                .Creates(static c => new() { Kind = MeetingKind.PartyGroup, Topics = c.Topics.OrEmpty() })
                .Paper("党组会议议题", "PartyGroupTopics"),
            Open<PutForwardPlenaryTopics>("提出全体会议议题").By(DistrictHead).ToldTo(OfficeClerk).Drafts().To(Drafting)
                .Creates(static c => new() { Kind = MeetingKind.Plenary, Topics = c.Topics.OrEmpty() })
                .Paper("全体会议议题", "PlenaryTopics"),
            In(Drafting).On<DraftArrangement>("起草会议安排").By(OfficeClerk).Drafts().Replacing().To(AwaitingApproval)
                .Paper("会议安排", "MeetingArrangement")
                .Sets((m, c) => m with { Arrangement = c, Starts = c.Starts, Notice = null }, agendaIsOfTheTopics, timeIsFixed, noticeIsGiven)
                .Makes(noticeIsGiven.HoldsNot)
                .Provided(agendaIsOfTheTopics.Holds),
            In(AwaitingApproval).AllOf<ApproveArrangement>("审定会议安排", Verb.Approve, convener).NotBy<DraftArrangement>()
                .To(Preparing));

        Reading("2.1.1.1", "会议安排可说明理由退回重新起草，并可同时调整议题；起草后重新审定",
            "the arrangement may be sent back with a reason, together with changed topics, to be drafted and approved anew",
            In(AwaitingApproval).On<SendArrangementBack>("退回会议安排").ByMemberOf<ApproveArrangement>().To(Drafting)
                .Sets((m, c) => c.Topics.IsDefaultOrEmpty ? m : m with { Topics = c.Topics }, agendaIsOfTheTopics));

        Reading("2.1.1.1", "会议开始前，区长（区政府党组书记）可说明理由调整议题，区长（区政府党组书记）、办公室可说明理由调整已报审或者已审定的安排，重新起草、审定、通知；区长（区政府党组书记）口头提出、确定、调整、取消的，由办公室代录",
            "until the meeting begins the District Head (secretary of the Party group) may change the topics, and he or the office may reopen an arrangement that is submitted or approved, with a reason: it is then drafted, approved and notified anew; what he puts forward, fixes, moves or cancels by word of mouth is entered by the office",
            In(Drafting).May<ChangeTopics>("调整议题").By(convener).ToldTo(OfficeClerk).Drafts().Repeatedly()
                .Sets((m, c) => m with { Topics = c.Topics.OrEmpty() }, agendaIsOfTheTopics),
            In(AwaitingApproval, Preparing).On<ReopenArrangement>("调整会议安排").By(convener, Holder(OfficeClerk)).To(Drafting).LeavingBehind().Renews<ApproveArrangement>());

        Reading("2.1.1.2", "审定的安排未定时间的，由区长（区政府党组书记）确定；调整时间须说明理由，已通知的重新通知；通知可以分次发出，如实记录，漏发或者所载时间有误的补发、重发，直至全部通知",
            "a time that the approved arrangement leaves open is fixed by the District Head (secretary of the Party group); moving it needs a reason, and whoever was notified is notified anew; a notice may go out in parts and is recorded as it went: what was left out, or named another time, goes out again until all have been told",
            In(Preparing).Must<FixTime>("确定会议时间").By(convener).ToldTo(OfficeClerk).When(timeIsFixed.HoldsNot)
                .AtTime(timeIsFixed, noticeIsGiven),
            In(Preparing).May<MoveMeeting>("调整会议时间").By(convener).ToldTo(OfficeClerk).Repeatedly().When(timeIsFixed.Holds)
                .AtTime(noticeIsGiven));

        Clause("2.1.1.2",
            In(Preparing).Must<NotifyParticipants>("通知领导和单位参会").By(OfficeClerk).Records().After<FixTime>(timeIsFixed.HoldsNot)
                .WithNotice(c => c.Participants, noticeIsGiven));

        Clause("2.1.1.3",
            In(InSession).Must<RecordMeeting>("做好会议记录").By(OfficeClerk).Records().AsRecord().NotingWhoCame(),
            In(InSession).Must<ServeVenue>("会场服务").By(OfficeClerk).Records(),
            In(Afterwards).Must<DraftMinutes>("起草会议纪要").By(OfficeClerk).Drafts().Replacing().AsMinutes());

        Reading("2.1.1.3", "会议纪要是否审签由本办公室规定，未规定的可以审签，不以审签为归卷条件；审签人可说明理由退回重拟，办公室可说明理由撤回重拟，已审签的重新审签；纪要可以印发",
            "the office sets whether the minutes must be signed; where it has not, they may be signed, but filing does not wait for it; the signatory may send them back with a reason, and the office may take them back with one to draft them anew: what was signed is then signed anew; they may be distributed",
            In(Afterwards).AllOf<SignMinutes>("审签会议纪要", Verb.ReviewAndSign, convener).After<DraftMinutes>().NotBy<DraftMinutes>().SignedWhere(minutesAreSigned),
            In(Afterwards).May<SendMinutesBack>("退回、撤回会议纪要").By(convener, Holder(OfficeClerk)).Repeatedly().After<DraftMinutes>().Renews<DraftMinutes>().Renews<SignMinutes>(),
            In(Afterwards).May<DistributeMinutes>("印发会议纪要").By(OfficeClerk).Repeatedly().After<DraftMinutes>());

        Reading("2.1.1.3", "会议开始、结束由办公室记录；会议已经开始的，安排未经审定或者未通知也如实记录，但不早于通知的会议当日，会议提前的先调整时间；各项工作完成、材料归卷后结束",
            "the office records that a meeting begins and ends; one that has begun is recorded even if its arrangement was not approved or notice was not given, but not for a day before the one announced: a meeting that is brought forward is moved first; the case is closed when the last duty is done and its papers are filed",
            In(Preparing).On<BeginMeeting>("会议开始").By(OfficeClerk).Records().To(InSession)
                .EvenFrom(Drafting, AwaitingApproval).PassingOver<DraftArrangement>().PassingOver<ApproveArrangement>()
                .OnItsDay(isOnItsDay),
            In(InSession).On<EndMeeting>("会议结束").By(OfficeClerk).Records().To(Afterwards).TellingWhoCame(),
            In(Afterwards).On<FilePapers>("材料归卷").By(OfficeClerk).To(Closed).Files<DraftArrangement>().Files<RecordMeeting>().Files<DraftMinutes>());

        Reading("2.1.1.1", "会议开始前，区长（区政府党组书记）可说明理由取消会议；未办事项随之终止",
            "until the meeting begins the District Head (secretary of the Party group) may cancel it with a reason; open duties close",
            In(Drafting, AwaitingApproval, Preparing).On<CancelMeeting>("取消会议").By(convener).ToldTo(OfficeClerk).To(Cancelled).LeavingBehind());
    }
}
