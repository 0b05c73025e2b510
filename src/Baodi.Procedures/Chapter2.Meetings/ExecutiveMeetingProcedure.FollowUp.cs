using Baodi.Procedures.Meetings;
using static Baodi.Procedures.ExecutiveMeetings.ExecutiveMeetingState;
using static Baodi.Procedures.Posts;
using static Baodi.Procedures.TimeUnit;

namespace Baodi.Procedures.ExecutiveMeetings;

/// <content>What becomes of the topics in the meeting, and what follows it.</content>
internal sealed partial class ExecutiveMeetingProcedure
{
    private static Actor Deputy => Of(DeputyDirectorInCharge, m => m.Plan.Field, "会务工作领域");

    private static Offered TopicsThat(Predicate<Topic> wanted) => Offer(m => m.Topics, topic => topic.Number, wanted);

    private static Offered ItemsThat(Predicate<ItemFollowUp> wanted) => Offer(m => m.Items, item => item.Number, wanted);

    private void FollowUp(YesNoFact topicsAreOpen, YesNoFact mediaAreNeeded)
    {
        var minutesAreRead = Fact("会议纪要在审阅审签", m => m.MinutesAreRead);
        var newsIsReleased = Fact("新闻稿已发布", m => m.NewsIsReleased);
        var itemsAwaitReferral = Fact("有议定事项未转督办", m => m.ItemsAwaitReferral);
        var itemsAwaitSupervision = Fact("有议定事项督办未了结", m => m.ItemsAwaitSupervision);
        var itemsAwaitDocumentRequest = Fact("有需出台的文件未协调", m => m.ItemsAwaitDocumentRequest);
        var itemsAwaitDocument = Fact("有文件未出台", m => m.ItemsAwaitDocument);
        var itemsRun = Fact("有议定事项未办结", m => m.ItemsRun);

        var openTopics = TopicsThat(topic => topic.Standing == TopicStanding.OnAgenda);

        var minutesDrafted = Limit("minutesDrafted", "起草会议纪要", 24, Hours);
        var minutesDistributed = Limit("minutesDistributed", "印发会议纪要", 1, CalendarDays);

        Reading("2.1.2.2.4", "每项议题均有结果：议定（写明承办单位、时限和是否需要出台文件）、暂缓或退回", "every topic comes to something: decided, with owner, limit and whether a document is needed, put off, or sent back",
            In(InSession).Must<DecideTopic>("议定").By(OfficeClerk).Repeatedly().When(topicsAreOpen.Holds)
                .OneOf(c => c.Topic, openTopics)
                .Sets((m, c) => m.Decided(c.Topic, c.Items.OrEmpty()), topicsAreOpen, itemsAwaitReferral, itemsAwaitDocumentRequest, itemsRun),
            In(InSession).May<PutOffTopic>("暂缓").By(OfficeClerk).Repeatedly().When(topicsAreOpen.Holds)
                .OneOf(c => c.Topic, openTopics)
                .Sets((m, c) => m.Moved(c.Topic, TopicStanding.PutOff, c.Reason), topicsAreOpen),
            In(InSession).May<SendTopicBack>("退回汇报单位").By(OfficeClerk).Repeatedly().When(topicsAreOpen.Holds)
                .OneOf(c => c.Topic, openTopics)
                .Sets((m, c) => m.Moved(c.Topic, TopicStanding.SentBack, c.Reason), topicsAreOpen));

        Reading("2.1.2.3.1", "会议结束由办公室工作人员记录，起草纪要的时限自此起算", "the office's clerk records that a meeting has ended, and the time for the minutes runs from then",
            In(InSession).On<EndMeeting>("会议结束").By(OfficeClerk).To(Afterwards)
                .Starts(minutesDrafted));

        Clause("2.1.2.3.1",
            minutesDrafted,
            In(Afterwards).Must<DraftMinutes>("起草会议纪要").By(OfficeClerk).Replacing().Meets(minutesDrafted).AsMinutes()
                .Sets((m, _) => m with { MinutesBefore = [new(DeputyDirectorInCharge, m.Plan.Field), OfficeDirector] }, minutesAreRead),
            In(Afterwards).AnyOf<ReviewMinutes>("审阅会议纪要", Verb.ReadAndReview, Deputy, Holder(OfficeDirector)).After<DraftMinutes>().NotBy<DraftMinutes>()
                .Sets((m, _) => m with { MinutesBefore = [DistrictHead] }),
            In(Afterwards).AllOf<SignMinutes>("审签会议纪要", Verb.ReviewAndSign, Holder(DistrictHead)).After<ReviewMinutes>().NotBy<DraftMinutes>()
                .Sets((m, _) => m with { MinutesBefore = [] }, minutesAreRead)
                .Starts(minutesDistributed));

        Reading("2.1.2.3.1", "审阅人、审签人均可说明理由退回重拟；重拟不另计24小时", "whoever has the minutes before him may send them back with a reason; no further 24 hours run for the new draft",
            In(Afterwards).May<SendMinutesBack>("退回会议纪要").By(Named(m => m.MinutesBefore, "审阅人、审签人")).Repeatedly().When(minutesAreRead.Holds)
                .Renews<DraftMinutes>().Renews<ReviewMinutes>()
                .Sets((m, _) => m with { MinutesBefore = [] }, minutesAreRead));

        Clause("2.1.2.3.2",
            minutesDistributed,
            In(Afterwards).Must<DistributeMinutes>("印发会议纪要").By(OfficeClerk).After<SignMinutes>().Meets(minutesDistributed));

        Clause("2.1.2.3.3",
            In(Afterwards).Must<ReferItem>("议定事项转督办").By(OfficeClerk, SupervisionOffice).Repeatedly().When(itemsAwaitReferral.Holds)
                .OneOf(c => c.Item, ItemsThat(item => !item.IsReferred))
                .Sets((m, c) => m.Followed(c.Item, item => item with { IsReferred = true }), itemsAwaitReferral, itemsAwaitSupervision)
                .Opens(ProcedureIds.Supervision, m => supervise(m.Supervision)),
            In(Afterwards).May<LearnProgress>("了解落实情况").By(OfficeClerk, SupervisionOffice).Repeatedly().When(itemsRun.Holds)
                .OneOf(c => c.Item, ItemsThat(item => item.Runs)),
            In(Afterwards).Must<RequestDocument>("协调出台文件").By(OfficeClerk).Repeatedly().When(itemsAwaitDocumentRequest.Holds)
                .OneOf(c => c.Item, ItemsThat(item => item.AwaitsDocumentRequest))
                .Sets((m, c) => m.Followed(c.Item, item => item with { DocumentIsRequested = true }), itemsAwaitDocumentRequest, itemsAwaitDocument)
                .Opens(ProcedureIds.OutgoingDocument, m => draft(m.Draft)));

        Reading("2.1.2.3.3", "督查事项了结或未立项、所需文件出台或不再出台，该议定事项即为办结，逐项记录；事项全部办结、其余工作完成后归档", "an item is done when its supervision is over or was not initiated and the document it needs is out or given up, item by item; a meeting is closed and filed when all items and all other duties are done",
            In(Afterwards).May<RecordItemResult>("记录督办结果").By(OfficeClerk, SupervisionOffice).Repeatedly().When(itemsAwaitSupervision.Holds)
                .Awaits(ProcedureIds.Supervision)
                .OneOf(c => c.Item, ItemsThat(item => item.AwaitsSupervision))
                .Sets((m, c) => m.Followed(c.Item, item => item with { SupervisionCase = c.SupervisionCase, Result = c.Result }), itemsAwaitSupervision, itemsRun),
            In(Afterwards).May<RecordDocument>("记录文件出台").By(OfficeClerk).Repeatedly().When(itemsAwaitDocument.Holds)
                .Awaits(ProcedureIds.OutgoingDocument)
                .OneOf(c => c.Item, ItemsThat(item => item.AwaitsDocument))
                .Sets((m, c) => m.Followed(c.Item, item => item with { DocumentCase = c.DocumentCase, Document = c.Document }), itemsAwaitDocument, itemsRun),
            In(Afterwards).On<CloseMeeting>("会议办结归档").By(OfficeClerk).To(Closed).When(itemsRun.HoldsNot).Files<OrderTopics>().Files<DraftMinutes>());

        Clause("2.1.2.3.4",
            In(Afterwards).Must<CheckNewsCopy>("审核新闻稿").By(OfficeClerk).OwedWhen(mediaAreNeeded.Holds).OnMediaCopy(),
            In(Afterwards).May<RecordNewsRelease>("新闻稿发布").By(OfficeClerk).After<CheckNewsCopy>()
                .Sets((m, _) => m with { NewsIsReleased = true }, newsIsReleased));

        Reading("2.1.2.3.4", "新闻稿不合要求的，说明理由退回，修改后发布前重新审核", "a news copy that does not hold goes back with a reason and is checked again before release",
            In(Afterwards).May<SendNewsCopyBack>("退回新闻稿").By(OfficeClerk).Repeatedly().When(newsIsReleased.HoldsNot)
                .Renews<CheckNewsCopy>());
    }
}
