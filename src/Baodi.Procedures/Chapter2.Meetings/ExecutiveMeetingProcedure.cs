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
        State(InReview, "议题审阅");
        State(AwaitingApproval, "待区长批准");
        State(Preparing, "会前筹备");
        State(InSession, "会议进行");
        State(Afterwards, "会后工作");
        Final(Closed, "已办结归档");
        Final(Cancelled, "已取消");

        // The pool may hold topics of classified documents.
        KeepsAttempts();
        Classified(m => m.Level);

        var topicsAwaitConsent = Fact("有议题待区长同意", m => m.TopicsAwaitConsent, "没有待区长同意的议题");
        var topicsAreOpen = Fact("有已排定议题未议", m => m.TopicsAreOpen, "已排定议题均已议");
        var precedence = Fact("议题先后", ExecutiveMeetingTerms.Precedences, m => m.LastPrecedence, "Precedence");
        var sourceIsNamed = Fact("已写明议题来源", m => m.SourceIsNamed, "没有写明议题来源");
        var numberIsItsOwn = Fact("议题编号不重复", m => m.NumberIsItsOwn, "议题编号有重复");
        var entry = new TopicEntry(topicsAwaitConsent, sourceIsNamed, numberIsItsOwn, precedence);
        var attendeesAreProposed = Fact("列席人员建议名单已拟订", m => m.AttendeesAreProposed, "列席人员建议名单尚未拟订");
        var noneIsListedTwice = Fact("议题没有重复排列", m => m.NoneIsListedTwice, "有议题重复排列");
        var firstComeFirst = Fact("重大紧急议题排在前面", m => m.FirstComeFirst, "重大紧急议题没有排在前面");
        var numberIsSuitable = Fact("议题数量适当或者已说明超出理由", m => m.NumberIsSuitable, "议题超出适当数量且未说明理由");
        var isTheirTopic = Fact("由提出议题的领导或者区长决定", m => m.IsTheirTopic, "决定者不是提出该议题的领导，也不是区长");
        var isOnItsDay = Fact("不早于会议当日", m => m.IsOnItsDay, "早于会议当日");
        var latePapersAreOwed = Fact("有补充材料待呈送", m => m.LatePapersAreOwed, "没有待呈送的补充材料");
        var noticeIsGiven = Fact("已按现定时间、地点和议题通知", m => m.NoticeIsGiven, "尚未按现定时间、地点和议题通知");
        var mediaAreNeeded = Fact("需要新闻采录", m => m.MediaAreNeeded, "不需要新闻采录");

        var newsCopyIsAwaited = Fact("有新闻稿待审核", m => m.NewsCopyIsAwaited, "无需审核新闻稿");
        var levelIsKept = Fact("密级未降低", m => m.LevelIsKept, "密级降低");

        var topicsAwaitingConsent = TopicsThat(topic => topic.Standing == TopicStanding.AwaitingConsent);
        var topicsOnNoList = TopicsThat(topic => topic.Standing is TopicStanding.AwaitingConsent or TopicStanding.InPool);
        var topicsToCome = TopicsThat(topic => topic.Standing is TopicStanding.AwaitingConsent or TopicStanding.InPool or TopicStanding.OnAgenda);
        var topicsOnTheList = TopicsThat(topic => topic.Standing == TopicStanding.OnAgenda);
        var proposers = Named(m => m.Proposers, "提出议题的领导");

        var papersSent = BeforeStart("papersSent", "呈送议题及材料", ExecutiveMeeting.PapersWindow, m => m.Starts);
        var venueStaffed = BeforeStart("venueStaffed", "工作人员到场", TimeAllowed.Minutes(15), m => m.Starts);
        var attendanceChecked = BeforeStart("attendanceChecked", "检查到会情况", m => m.Starts);
        var presentersWaiting = BeforeStart("presentersWaiting", "安排汇报人候会", m => m.Starts);
        var attendanceReported = BeforeStart("attendanceReported", "报告出席情况", m => m.Starts);

        Reading("2.1.2.1.1", "每次会议单独启动，由办公室工作人员写明拟定的时间、地点；适当的议题数量有规定的一并写明", "each meeting is a case of its own, opened by the office's clerk with the planned time and place and, where one is set, the suitable number of topics",
            Open<PlanMeeting>("筹划常务会议").By(OfficeClerk).Drafts().To(Collecting)
                .Creates(c => new() { Plan = c, Starts = c.Starts, Place = c.Place }));

        Clause("2.1.2.1.1",
            In(Collecting).May<CollectTopic>("搜集议题").By(OfficeClerk).Drafts().Repeatedly()
                .DrawsFrom(ProcedureIds.RequestReport, ProcedureIds.ClassifiedDocument, ProcedureIds.SpecialWorkReport)
                .Enters(entry, Topic.Of),
            In(Collecting, Preparing).May<ConsentToTopic>("同意议题").By(DistrictHead).ToldTo(OfficeClerk).Repeatedly().When(topicsAwaitConsent.Holds)
                .NotBy<CollectTopic>().NotBy<EnterLeadersTopic>().NotBy<TakeUpTopic>().NotBy<AddLateTopic>()
                .OneOf(c => c.Topic, topicsAwaitingConsent)
                .Sets((m, c) => m.Consented(c.Topic), topicsAwaitConsent, topicsAreOpen, numberIsSuitable, latePapersAreOwed, noticeIsGiven));

        Reading("2.1.2.1.1", "区长不同意的议题，说明理由，不列入备选；尚未答复的议题不影响其他议题排定上会；未排定的议题有变更或者登记有误的，由办公室说明理由变更、更正，密级只可补录、提高，重新报区长同意；需撤回的，由办公室说明理由撤回；区长口头答复的，由办公室代录；会议开始后提出、研究的议题，同样须区长同意，会上口头同意的随即列入研究", "a topic that the District Head does not consent to stays out of the pool, with the reason, and one that he has not answered yet holds up no other; a topic that is not on the list yet may be changed, corrected or withdrawn by the office, with a reason, its level only be added or raised, and what was changed or corrected needs his consent anew; what he says by word of mouth is entered by the office; a topic that is raised or taken up once the meeting has begun needs his consent too, and one to which he consents there is on the list at once",
            In(InSession).May<ConsentToTopic>("同意议题").By(DistrictHead).ToldTo(OfficeClerk).Repeatedly().When(topicsAwaitConsent.Holds)
                .NotBy<CollectTopic>().NotBy<EnterLeadersTopic>().NotBy<TakeUpTopic>().NotBy<AddLateTopic>()
                .OneOf(c => c.Topic, topicsAwaitingConsent)
                .Sets((m, c) => m.Listed(c.Topic), topicsAwaitConsent, topicsAreOpen, numberIsSuitable, latePapersAreOwed, noticeIsGiven),
            In(Collecting, Preparing, InSession).May<RefuseTopic>("不同意议题").By(DistrictHead).ToldTo(OfficeClerk).Repeatedly().When(topicsAwaitConsent.Holds)
                .NotBy<CollectTopic>().NotBy<EnterLeadersTopic>().NotBy<TakeUpTopic>().NotBy<AddLateTopic>()
                .OneOf(c => c.Topic, topicsAwaitingConsent)
                .Sets((m, c) => m.Moved(c.Topic, TopicStanding.Refused, c.Reason), topicsAwaitConsent),
            In(Collecting).May<ChangeTopic>("变更、更正议题").By(OfficeClerk).Drafts().Corrects<CollectTopic>().Corrects<EnterLeadersTopic>().Corrects<TakeUpTopic>().Repeatedly()
                .Renews<ConsentToTopic>().Renews<RefuseTopic>()
                .OneOf(c => c.Topic, topicsOnNoList)
                .Reenters(entry, levelIsKept),
            In(Collecting).May<WithdrawTopic>("撤回议题").By(OfficeClerk).Repeatedly()
                .OneOf(c => c.Topic, topicsOnNoList)
                .Sets((m, c) => m.Moved(c.Topic, TopicStanding.Withdrawn, c.Reason), topicsAwaitConsent));

        Reading("2.1.2.1.1", "前次会议暂缓的议题和取消的会议所列议题，可由下次会议接续，仍须区长同意", "a topic that an earlier meeting put off, or that was left when one was cancelled, may be taken up by the next, with the District Head's consent anew",
            In(Collecting).May<TakeUpTopic>("接续议题").By(OfficeClerk).Drafts().Repeatedly()
                .DrawsFrom(ProcedureIds.ExecutiveMeeting)
                .Enters(entry, Topic.Of));

        Clause("2.1.2.1.2",
            In(Collecting).Must<SolicitTopics>("征集议题").By(OfficeClerk).Records(),
            In(Collecting).May<EnterLeadersTopic>("登记领导提出的议题").By(OfficeClerk).Drafts().Repeatedly()
                .Enters(entry, Topic.Of));

        Clause("2.1.2.1.3",
            In(Collecting).Must<ProposeAttendees>("拟订列席人员建议名单").By(OfficeClerk).Drafts().Replacing().OwedUntil(attendeesAreProposed.Holds)
                .Paper("列席人员建议名单", "NonVotingAttendeeList")
                .Sets((m, c) => m with { Attendees = c.Attendees.OrEmpty() }, attendeesAreProposed),
            In(Collecting).On<OrderTopics>("排定议题顺序").By(OfficeClerk).Drafts().Replacing().To(InReview)
                .Paper("议题安排", "TopicList")
                .EachOf(c => c.Topics, TopicsThat(topic => topic.Standing == TopicStanding.InPool))
                .Sets((m, c) => m.Ordered(c), noneIsListedTwice, firstComeFirst, numberIsSuitable, topicsAreOpen)
                .Provided(noneIsListedTwice.Holds, firstComeFirst.Holds, numberIsSuitable.Holds),
            In(InReview).InTurn<ReviewAgenda>("审阅议题安排", Verb.ReadAndReview, Deputy, Holder(OfficeDirector)).To(AwaitingApproval)
                .NotBy<OrderTopics>().NotBy<ProposeAttendees>(),
            In(AwaitingApproval).AllOf<ApproveAgenda>("批准议题安排", Verb.Approve, Holder(DistrictHead)).To(Preparing)
                .NotBy<OrderTopics>().NotBy<ProposeAttendees>()
                .Sets((m, _, step) => m with { SettledAt = step.At })
                .Starts(papersSent).Starts(venueStaffed).Starts(attendanceChecked).Starts(presentersWaiting).Starts(attendanceReported),
            In(Preparing, InSession).May<AddLateTopic>("临时增加议题").By(OfficeClerk).Drafts().Repeatedly()
                .DrawsFrom(ProcedureIds.RequestReport, ProcedureIds.ClassifiedDocument, ProcedureIds.SpecialWorkReport)
                .Enters(entry, Topic.Of));

        Reading("2.1.2.1.3", "审阅人、批准人均可说明理由退回重排；退回后重新审阅、批准", "whoever reviews or approves the list may send it back with a reason to be put in order anew; review and approval then begin anew",
            In(InReview).On<SendAgendaBack>("退回议题安排").ByMemberOf<ReviewAgenda>().BackTo(Collecting).Renews<ReviewAgenda>().Renews<ApproveAgenda>()
                .Sets((m, _) => m.Unordered(), topicsAreOpen, numberIsSuitable)
                .Makes(numberIsSuitable.Holds, topicsAreOpen.HoldsNot),
            In(AwaitingApproval).On<SendAgendaBack>("退回议题安排").ByMemberOf<ApproveAgenda>().BackTo(Collecting).Renews<ReviewAgenda>().Renews<ApproveAgenda>()
                .Sets((m, _) => m.Unordered(), topicsAreOpen, numberIsSuitable)
                .Makes(numberIsSuitable.Holds, topicsAreOpen.HoldsNot));

        Reading("2.1.2.1.3", "会议召开前，已排定的议题可说明理由撤下或者延至下次会议，批准前由办公室或者区长办理，批准后由提出议题的领导或者区长决定，可由办公室代录，其余议题的审阅、批准不受影响；议题顺序、列席人员需要调整的，可说明理由重新排定，重新审阅、批准；已发通知的重新通知", "until the meeting a topic may be taken off the list or put off to the next meeting, with a reason: by the office or the District Head before the list is approved, after that by the leader whose topic it is or the District Head, which the office may enter for them; the approval of the others stands; where the order or the attendees are to change, the list is reopened with a reason, and reviewed and approved anew; whoever was notified is notified anew",
            In(InReview, AwaitingApproval).May<WithdrawTopic>("撤下议题").By(OfficeClerk, DistrictHead).Repeatedly()
                .OneOf(c => c.Topic, topicsToCome)
                .Sets((m, c) => m.TakenOff(c.Topic, TopicStanding.Withdrawn, c.Reason), topicsAwaitConsent, topicsAreOpen, numberIsSuitable),
            In(InReview, AwaitingApproval).May<PutOffTopic>("议题延至下次会议").By(OfficeClerk, DistrictHead).Repeatedly()
                .OneOf(c => c.Topic, topicsToCome)
                .Sets((m, c) => m.TakenOff(c.Topic, TopicStanding.PutOff, c.Reason), topicsAwaitConsent, topicsAreOpen, numberIsSuitable),
            In(Preparing).May<WithdrawTopic>("撤下议题").By(proposers, Holder(DistrictHead)).ToldTo(OfficeClerk).Repeatedly()
                .OneOf(c => c.Topic, topicsToCome)
                .Sets((m, c, step) => m.TakenOff(c.Topic, TopicStanding.Withdrawn, c.Reason, step.By), topicsAwaitConsent, topicsAreOpen, numberIsSuitable, latePapersAreOwed, noticeIsGiven, isTheirTopic)
                .Provided(isTheirTopic.Holds),
            In(Preparing).May<PutOffTopic>("议题延至下次会议").By(proposers, Holder(DistrictHead)).ToldTo(OfficeClerk).Repeatedly()
                .OneOf(c => c.Topic, topicsToCome)
                .Sets((m, c, step) => m.TakenOff(c.Topic, TopicStanding.PutOff, c.Reason, step.By), topicsAwaitConsent, topicsAreOpen, numberIsSuitable, latePapersAreOwed, noticeIsGiven, isTheirTopic)
                .Provided(isTheirTopic.Holds),
            In(InReview, AwaitingApproval).On<ReopenAgenda>("调整议题安排").By(OfficeClerk, DistrictHead).BackTo(Collecting).Renews<ReviewAgenda>().Renews<ApproveAgenda>()
                .Sets((m, _) => m.Unordered(), topicsAreOpen, numberIsSuitable)
                .Makes(numberIsSuitable.Holds, topicsAreOpen.HoldsNot),
            In(Preparing).On<ReopenAgenda>("调整议题安排").By(OfficeClerk, DistrictHead).BackTo(Collecting).LeavingBehind().Renews<ReviewAgenda>().Renews<ApproveAgenda>()
                .Sets((m, _) => m.Reopened(), topicsAreOpen, numberIsSuitable, latePapersAreOwed, noticeIsGiven)
                .Makes(numberIsSuitable.Holds, topicsAreOpen.HoldsNot, latePapersAreOwed.HoldsNot, noticeIsGiven.HoldsNot)
                .Ends(papersSent, venueStaffed, attendanceChecked, presentersWaiting, attendanceReported));

        Clause("2.1.2.1.4",
            papersSent,
            In(Preparing).Must<SendPapers>("呈送议题及材料").By(OfficeClerk).Records().Meets(papersSent)
                .EveryOneOf(c => c.Attendees, Offer(m => m.Attendees))
                .Sets((m, _, step) => m.SentAt(step.At), latePapersAreOwed)
                .Makes(latePapersAreOwed.HoldsNot));

        Reading("2.1.2.1.4", "临时增加议题的材料、更换的材料随即呈送，不受会前1至2天时限约束；已发会议通知的，列明临时增加的议题重新通知", "the materials of a late topic, and materials that replace others, are sent at once and have no window; where the notice has gone, it goes again with the late topic on it",
            In(Preparing).May<ReplaceMaterials>("更换议题材料").By(OfficeClerk).Drafts().Repeatedly()
                .OneOf(c => c.Topic, topicsOnTheList)
                .Sets((m, c) => m.Supplied(c), latePapersAreOwed),
            In(Preparing).Must<SendLatePapers>("呈送补充材料").By(OfficeClerk).Records().Repeatedly().When(latePapersAreOwed.Holds)
                .Sets((m, _) => m.Sent(), latePapersAreOwed));

        Clause("2.1.2.2.1",
            In(Preparing).Must<NotifyAttendees>("通知与会人员").By(OfficeClerk).Records()
                .AsNotice().Repeatedly().OwedWhen(noticeIsGiven.HoldsNot)
                .EachOf(c => c.Topics, TopicsThat(static _ => true))
                .Sets((m, c) => m with { Notice = c, MediaAreNeeded = c.MediaAreNeeded }, noticeIsGiven, mediaAreNeeded, newsCopyIsAwaited),
            In(Preparing).Must<NotifyMedia>("通知区内新闻媒体").By(OfficeClerk).Records().When(mediaAreNeeded.Holds));

        Clause("2.1.2.2.2",
            venueStaffed,
            In(Preparing).Must<StaffVenue>("工作人员到场").By(OfficeClerk).Records().Meets(venueStaffed)
                .OnItsDay(isOnItsDay),
            In(Preparing).Must<CheckAttendance>("检查到会情况").By(OfficeClerk).Records().Meets(attendanceChecked)
                .Sets((m, c, step) => m.Checked(c, step.At), isOnItsDay).Provided(isOnItsDay.Holds),
            In(Preparing).Must<HavePresentersWait>("安排汇报人候会").By(OfficeClerk).Records().Meets(presentersWaiting)
                .OnItsDay(isOnItsDay));

        Reading("2.1.2.2.2", "“提前15分钟”是工作人员到场的时限，检查到会情况和安排汇报人等候在会议开始前办妥；到场、检查、候会和会议开始均不早于会议当日，会议提前的先调整会议时间", "the fifteen minutes are for the arrival of the staff; checking attendance and having presenters wait are due before the start; none of this, nor the start of the meeting, is entered for an earlier day than that of the meeting: a meeting that is brought forward is moved first",
            attendanceChecked,
            presentersWaiting);

        Clause("2.1.2.2.3",
            attendanceReported,
            In(Preparing).Must<ReportAttendance>("报告出席情况").By(OfficeClerk).Records().After<CheckAttendance>().Meets(attendanceReported));

        Reading("2.1.2.2.3", "会议开始由办公室工作人员记录；会议已经开始的，议题安排未经批准或者会前事项未办妥也如实记录，没有排定议题的，会议研究区长已同意的备选议题", "the office's clerk records that a meeting begins; one that has begun is recorded even if its list was not approved or something was not ready, and where no list was made it takes up the topics in the pool",
            In(Preparing).On<BeginMeeting>("会议开始").By(OfficeClerk).Records().To(InSession)
                .EvenFrom(Collecting, InReview, AwaitingApproval).PassingOver<OrderTopics>().PassingOver<ReviewAgenda>().PassingOver<ApproveAgenda>()
                .Sets((m, c, step) => m.Begun(c.Chair, step.At), topicsAreOpen, isOnItsDay, numberIsSuitable, latePapersAreOwed, noticeIsGiven)
                .Provided(isOnItsDay.Holds));

        Clause("2.1.2.2.4",
            In(InSession).Must<RecordMeeting>("会议记录").By(OfficeClerk).Records(),
            In(InSession).Must<ServeMeeting>("服务保障").By(OfficeClerk).Records());

        FollowUp(topicsAreOpen, topicsAwaitConsent, latePapersAreOwed, newsCopyIsAwaited);

        Reading("2.1.2.2.1", "会议时间、地点由区长调整，可由办公室代录，会前各项时限随之调整；已发通知的重新通知，到场、检查、候会、报告重新办理；已发出的通知如实记录，所载时间、地点、议题有误或者有遗漏的重发", "when the District Head moves a meeting, which the office may enter for him, every limit before it moves too; whoever was notified is notified anew, and venue, attendance and presenters are seen to anew; a notice is recorded as it went out, and goes out again where it named another time or place or not the topics",
            In(Collecting, InReview, AwaitingApproval).May<MoveMeeting>("调整会议时间地点").By(DistrictHead).ToldTo(OfficeClerk).Repeatedly()
                .Sets((m, c) => m.MovedTo(c)),
            In(Preparing).May<MoveMeeting>("调整会议时间地点").By(DistrictHead).ToldTo(OfficeClerk).Repeatedly()
                .Renews<NotifyMedia>()
                .Renews<StaffVenue>().Renews<CheckAttendance>().Renews<HavePresentersWait>().Renews<ReportAttendance>()
                .Sets((m, c, step) => m.MovedTo(c) with { SettledAt = step.At }, noticeIsGiven)
                .Moves(papersSent)
                .Starts(venueStaffed).Starts(attendanceChecked).Starts(presentersWaiting).Starts(attendanceReported));

        Reading("2.1.2.1.3", "会议召开前，区长可说明理由取消，可由办公室代录；未办事项和时限随之终止", "until a meeting is held the District Head may cancel it with a reason, which the office may enter for him; open duties close and limits stop",
            In(Collecting, InReview, AwaitingApproval, Preparing).On<CancelMeeting>("取消会议").By(DistrictHead).ToldTo(OfficeClerk).To(Cancelled).LeavingBehind());
    }
}
