using Baodi.Procedures.Meetings;
using static Baodi.Procedures.ExecutiveMeetings.ExecutiveMeetingState;
using static Baodi.Procedures.Posts;

namespace Baodi.Procedures.ExecutiveMeetings;

/// <summary>Chapter 2, section 1, item 2: the executive meeting from its topic pool to the last decided item.</summary>
/// <param name="supervise">How an item becomes a matter of supervision.</param>
/// <param name="draft">How an item becomes a draft to issue.</param>
internal sealed partial class ExecutiveMeetingProcedure(OpeningFor supervise, OpeningFor draft)
    : ProcedureDefinition<ExecutiveMeetingState, ExecutiveMeeting>(BaodiNotice.Of2017, ProcedureIds.ExecutiveMeeting, static options => new ExecutiveMeetingJson(options))
{
    protected override void Define()
    {
        State(Collecting, "征集议题");
        State(InReview, "议题送阅");
        State(AwaitingApproval, "待区长批准");
        State(Preparing, "会前筹备");
        State(InSession, "会议进行");
        State(Afterwards, "会后工作");
        Final(Closed, "已办结归档");
        Final(Cancelled, "已取消");

        // The pool may hold topics of classified documents.
        KeepsAttempts();
        Classified(m => m.Level);

        var topicsAwaitConsent = Fact("有议题待区长同意", m => m.TopicsAwaitConsent);
        var topicsAreOpen = Fact("有已排定议题未议", m => m.TopicsAreOpen);
        var precedence = Fact("议题先后", ExecutiveMeetingTerms.Precedences, m => m.LastPrecedence, "Precedence");
        var sourceIsNamed = Fact("已写明议题来源", m => m.SourceIsNamed);
        var numberIsItsOwn = Fact("议题编号不重复", m => m.NumberIsItsOwn);
        var entry = new TopicEntry(topicsAwaitConsent, sourceIsNamed, numberIsItsOwn, precedence);
        var attendeesAreProposed = Fact("已拟列席人员名单", m => m.AttendeesAreProposed);
        var noneIsListedTwice = Fact("议题没有重复排列", m => m.NoneIsListedTwice);
        var firstComeFirst = Fact("重大紧急议题排在前面", m => m.FirstComeFirst);
        var numberIsSuitable = Fact("议题数量适当", m => m.NumberIsSuitable);
        var latePapersAreOwed = Fact("临时增加议题的材料未呈送", m => m.LatePapersAreOwed);
        var noticeNamesTheTime = Fact("通知所载时间与会议时间一致", m => m.NoticeNamesTheTime);
        var mediaAreNeeded = Fact("需要新闻采录", m => m.MediaAreNeeded);

        var topicsAwaitingConsent = TopicsThat(topic => topic.Standing == TopicStanding.AwaitingConsent);

        var papersSent = BeforeStart("papersSent", "呈送议题及材料", ExecutiveMeeting.PapersWindow, m => m.Starts);
        var venueStaffed = BeforeStart("venueStaffed", "工作人员到场", TimeAllowed.Minutes(15), m => m.Starts);
        var attendanceChecked = BeforeStart("attendanceChecked", "检查到会情况", TimeAllowed.Minutes(15), m => m.Starts);
        var presentersWaiting = BeforeStart("presentersWaiting", "安排汇报人候会", TimeAllowed.Minutes(15), m => m.Starts);
        var attendanceReported = BeforeStart("attendanceReported", "报告出席情况", m => m.Starts);

        Reading("2.1.2.1.1", "每次会议一卷，由办公室工作人员立卷，写明拟定的时间、地点；议题数量上限有规定的一并写明，临时增加议题也不得超过", "each meeting is a case of its own, opened by the office's clerk with the time and place planned and, where there is one, the largest number of topics, which late ones do not exceed either",
            Open<PlanMeeting>("筹划常务会议").By(OfficeClerk).To(Collecting)
                .Creates(c => new() { Plan = c, Starts = c.Starts, Place = c.Place }));

        Clause("2.1.2.1.1",
            In(Collecting).May<CollectTopic>("搜集议题").By(OfficeClerk).Repeatedly()
                .DrawsFrom(ProcedureIds.RequestReport, ProcedureIds.ClassifiedDocument, ProcedureIds.SpecialWorkReport)
                .Enters(entry, Topic.Of),
            In(Collecting, Preparing).Must<ConsentToTopic>("同意议题").By(DistrictHead).Repeatedly().When(topicsAwaitConsent.Holds)
                .NotBy<CollectTopic>().NotBy<EnterLeadersTopic>().NotBy<TakeUpTopic>().NotBy<AddLateTopic>()
                .OneOf(c => c.Topic, topicsAwaitingConsent)
                .Sets((m, c) => m.Consented(c.Topic), topicsAwaitConsent, topicsAreOpen, numberIsSuitable, latePapersAreOwed)
                .Provided(numberIsSuitable.Holds)
                .Renews<NotifyAttendees>());

        Reading("2.1.2.1.1", "区长不同意的议题，说明理由，不入库；尚未排定的议题，可由办公室说明理由撤回", "a topic that the District Head does not consent to stays out of the pool, with the reason; one that is on no list yet may be withdrawn by the office, with a reason",
            In(Collecting, Preparing).May<RefuseTopic>("不同意议题").By(DistrictHead).Repeatedly().When(topicsAwaitConsent.Holds)
                .NotBy<CollectTopic>().NotBy<EnterLeadersTopic>().NotBy<TakeUpTopic>().NotBy<AddLateTopic>()
                .OneOf(c => c.Topic, topicsAwaitingConsent)
                .Sets((m, c) => m.Moved(c.Topic, TopicStanding.Refused, c.Reason), topicsAwaitConsent),
            In(Collecting).May<WithdrawTopic>("撤回议题").By(OfficeClerk).Repeatedly()
                .OneOf(c => c.Topic, TopicsThat(topic => topic.Standing is TopicStanding.AwaitingConsent or TopicStanding.InPool))
                .Sets((m, c) => m.Moved(c.Topic, TopicStanding.Withdrawn, c.Reason), topicsAwaitConsent));

        Reading("2.1.2.1.1", "前次会议暂缓的议题和取消的会议所列议题，可由下次会议接续，仍须区长同意", "a topic that an earlier meeting put off, or that was left when one was cancelled, may be taken up by the next, with the District Head's consent anew",
            In(Collecting).May<TakeUpTopic>("接续议题").By(OfficeClerk).Repeatedly()
                .DrawsFrom(ProcedureIds.ExecutiveMeeting)
                .Enters(entry, Topic.Of));

        Clause("2.1.2.1.2",
            In(Collecting).Must<SolicitTopics>("征集议题").By(OfficeClerk),
            In(Collecting).May<EnterLeadersTopic>("登记领导提出的议题").By(OfficeClerk).Repeatedly()
                .Enters(entry, Topic.Of));

        Clause("2.1.2.1.3",
            In(Collecting).Must<ProposeAttendees>("拟订列席人员建议名单").By(OfficeClerk).Replacing().OwedUntil(attendeesAreProposed.Holds)
                .Paper("列席人员建议名单", "NonVotingAttendeeList")
                .Sets((m, c) => m with { Attendees = c.Attendees.OrEmpty() }, attendeesAreProposed),
            In(Collecting).On<OrderTopics>("排定议题顺序").By(OfficeClerk).Replacing().To(InReview)
                .Paper("议题安排", "TopicList")
                .EachOf(c => c.Topics, TopicsThat(topic => topic.Standing == TopicStanding.InPool))
                .Sets((m, c) => m.Ordered(c.Topics.OrEmpty()), noneIsListedTwice, firstComeFirst, numberIsSuitable, topicsAreOpen)
                .Provided(noneIsListedTwice.Holds, firstComeFirst.Holds, numberIsSuitable.Holds),
            In(InReview).InTurn<ReviewAgenda>("审阅议题安排", Verb.ReadAndReview, Deputy, Holder(OfficeDirector)).To(AwaitingApproval)
                .NotBy<OrderTopics>().NotBy<ProposeAttendees>(),
            In(AwaitingApproval).AllOf<ApproveAgenda>("批准议题安排", Verb.Approve, Holder(DistrictHead)).To(Preparing)
                .NotBy<OrderTopics>().NotBy<ProposeAttendees>()
                .Sets((m, _, step) => m with { SettledAt = step.At })
                .Starts(papersSent).Starts(venueStaffed).Starts(attendanceChecked).Starts(presentersWaiting).Starts(attendanceReported),
            In(Preparing).May<AddLateTopic>("临时增加议题").By(OfficeClerk).Repeatedly()
                .DrawsFrom(ProcedureIds.RequestReport, ProcedureIds.ClassifiedDocument, ProcedureIds.SpecialWorkReport)
                .Enters(entry, Topic.Of));

        Reading("2.1.2.1.3", "审阅人、批准人均可说明理由退回重排；退回后重新审阅、批准", "whoever has the list before him may send it back with a reason to be put in order anew; reading and approval begin anew",
            In(InReview).On<SendAgendaBack>("退回议题安排").ByMemberOf<ReviewAgenda>().BackTo(Collecting)
                .Sets((m, _) => m.Unordered(), topicsAreOpen, numberIsSuitable)
                .Makes(numberIsSuitable.Holds, topicsAreOpen.HoldsNot),
            In(AwaitingApproval).On<SendAgendaBack>("退回议题安排").ByMemberOf<ApproveAgenda>().BackTo(Collecting)
                .Sets((m, _) => m.Unordered(), topicsAreOpen, numberIsSuitable)
                .Makes(numberIsSuitable.Holds, topicsAreOpen.HoldsNot));

        Clause("2.1.2.1.4",
            papersSent,
            In(Preparing).Must<SendPapers>("呈送议题及材料").By(OfficeClerk).Meets(papersSent)
                .EveryOneOf(c => c.Attendees, Offer(m => m.Attendees))
                .Sets((m, _, step) => m.SentAt(step.At)));

        Reading("2.1.2.1.4", "临时增加议题的材料随即呈送，不受会前时限约束；已发会议通知的，列明该议题重新通知", "the materials of a late topic are sent at once and have no window; where the notice has gone, it goes again with the topic on it",
            In(Preparing).Must<SendLatePapers>("呈送临时增加议题的材料").By(OfficeClerk).Repeatedly().When(latePapersAreOwed.Holds)
                .Sets((m, _) => m.Sent(), latePapersAreOwed));

        Clause("2.1.2.2.1",
            In(Preparing).Must<NotifyAttendees>("通知与会人员").By(OfficeClerk)
                .AsNotice()
                .OneOf(c => c.Place, Offer(m => m.Place))
                .EveryOneOf(c => c.Topics, Offer(m => m.Agenda))
                .Sets((m, c) => m with { NotifiedStart = c.Starts, MediaAreNeeded = c.MediaAreNeeded }, noticeNamesTheTime, mediaAreNeeded)
                .Provided(noticeNamesTheTime.Holds),
            In(Preparing).Must<NotifyMedia>("通知区内新闻媒体").By(OfficeClerk).When(mediaAreNeeded.Holds));

        Clause("2.1.2.2.2",
            venueStaffed,
            attendanceChecked,
            presentersWaiting,
            In(Preparing).Must<StaffVenue>("工作人员到场").By(OfficeClerk).Meets(venueStaffed),
            In(Preparing).Must<CheckAttendance>("检查到会情况").By(OfficeClerk).Meets(attendanceChecked),
            In(Preparing).Must<HavePresentersWait>("安排汇报人候会").By(OfficeClerk).Meets(presentersWaiting));

        Clause("2.1.2.2.3",
            attendanceReported,
            In(Preparing).Must<ReportAttendance>("报告出席情况").By(OfficeClerk).After<CheckAttendance>().Meets(attendanceReported));

        Reading("2.1.2.2.3", "会议开始由办公室工作人员记录；开始前应办事项须已办妥", "the office's clerk records that a meeting begins; what is due before it is done by then",
            In(Preparing).On<BeginMeeting>("会议开始").By(OfficeClerk).To(InSession));

        Clause("2.1.2.2.4",
            In(InSession).Must<RecordMeeting>("会议记录").By(OfficeClerk),
            In(InSession).Must<ServeMeeting>("服务保障").By(OfficeClerk));

        FollowUp(topicsAreOpen, mediaAreNeeded);

        Reading("2.1.2.2.1", "会议改期、改地点的，会前各项时限随之调整；已发通知的重新通知，到场、检查、候会、报告重新办理", "moving a meeting moves every limit before it; whoever was notified is notified anew, and venue, attendance and presenters are seen to anew",
            In(Collecting, InReview, AwaitingApproval).May<MoveMeeting>("调整会议时间地点").By(OfficeClerk, DistrictHead).Repeatedly()
                .Sets((m, c) => m with { Starts = c.Starts, Place = c.Place ?? m.Place }),
            In(Preparing).May<MoveMeeting>("调整会议时间地点").By(OfficeClerk, DistrictHead).Repeatedly()
                .Renews<NotifyAttendees>().Renews<NotifyMedia>()
                .Renews<StaffVenue>().Renews<CheckAttendance>().Renews<HavePresentersWait>().Renews<ReportAttendance>()
                .Sets((m, c, step) => m with { Starts = c.Starts, Place = c.Place ?? m.Place, SettledAt = step.At }, noticeNamesTheTime)
                .Moves(papersSent)
                .Starts(venueStaffed).Starts(attendanceChecked).Starts(presentersWaiting).Starts(attendanceReported));

        Reading("2.1.2.1.3", "会议召开前，立卷人或批准人可说明理由取消；未办的职责和时限随之终止", "until it is held, who opened or approved a meeting may cancel it with a reason; open duties close and limits stop",
            In(Collecting, InReview, AwaitingApproval, Preparing).On<CancelMeeting>("取消会议").By(OfficeClerk, DistrictHead).To(Cancelled).LeavingBehind());
    }
}
