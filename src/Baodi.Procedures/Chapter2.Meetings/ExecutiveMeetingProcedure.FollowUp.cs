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

    private void FollowUp(YesNoFact topicsAreOpen, YesNoFact topicsAwaitConsent, YesNoFact latePapersAreOwed, YesNoFact newsCopyIsAwaited)
    {
        var minutesAreRead = Fact("会议纪要已送审阅、审签", m => m.MinutesAreRead, "会议纪要未送审阅、审签");
        var minutesAreDistributed = Fact("会议纪要已印发", m => m.MinutesAreDistributed, "会议纪要尚未印发");
        var newsIsReleased = Fact("新闻稿已发布", m => m.NewsIsReleased, "新闻稿尚未发布");
        var itemsAwaitReferral = Fact("有议定事项未转督办", m => m.ItemsAwaitReferral, "议定事项均已转督办");
        var itemsAwaitSupervision = Fact("有议定事项督办未了结", m => m.ItemsAwaitSupervision, "议定事项的督办均已了结");
        var itemsAwaitDocumentRequest = Fact("有需出台的文件未协调", m => m.ItemsAwaitDocumentRequest, "需出台的文件均已协调");
        var itemsAwaitDocument = Fact("有文件未出台", m => m.ItemsAwaitDocument, "所需文件均已出台或者不再出台");
        var itemsRun = Fact("有议定事项未办结", m => m.ItemsRun, "议定事项均已办结");

        var topicIsConsentedTo = Fact("所议议题已经区长同意", m => m.TopicIsConsentedTo, "所议议题未经区长同意");
        var topicIsListed = Fact("所议议题已排定上会", m => m.TopicIsListed, "所议议题未排定上会");

        var openTopics = TopicsThat(topic => topic.Standing is TopicStanding.OnAgenda or TopicStanding.InPool or TopicStanding.AwaitingConsent);
        var topicsDealtWith = TopicsThat(topic => topic.Standing is TopicStanding.Decided or TopicStanding.PutOff or TopicStanding.SentBack);

        var chairSigns = Option("chairSignsMinutes", "会议纪要由主持会议的领导审签", unlessSet: false);
        var signer = chairSigns ? Seated(m => m.Chair, "主持会议的领导") : Holder(DistrictHead);

        var minutesDrafted = Limit("minutesDrafted", "起草会议纪要", 24, Hours);
        var minutesDistributed = Limit("minutesDistributed", "印发会议纪要", 1, CalendarDays);

        Reading("2.1.2.2.4", "议题的研究结果由办公室逐项记录：议定（写明承办单位、会办单位和是否需要出台文件，会议明确时限的写明时限）、暂缓或者退回；会议已经研究的议题，未经区长同意或者未排定上会的，说明情况后也如实记录；会议结束时尚未议决的议题，由下次会议接续；议定情况记录有误的，说明理由更正，会议纪要重新起草、审阅、审签、印发，已转督办、已协调出台文件的事项不变", "the clerk records the result of each topic: decided (with the undertaking and joint units, whether a document is needed, and the limit where the meeting set one), put off, or sent back; what the meeting made of a topic to which the District Head had not consented, or which was on no list, is recorded too, and says so; a topic that is not decided when the meeting ends waits for the next; a decision that was entered wrongly is corrected with a reason and the minutes are drafted, reviewed, signed and distributed anew, while items already referred and documents already asked for stay as they are",
            In(InSession).May<DecideTopic>("议定").By(OfficeClerk).Records().Repeatedly()
                .OneOf(c => c.Topic, openTopics)
                .Sets((m, c) => m.TakenUp(c.Topic).Decided(c.Topic, c.Items.OrEmpty()), topicsAreOpen, topicsAwaitConsent, topicIsConsentedTo, topicIsListed, latePapersAreOwed, itemsAwaitReferral, itemsAwaitDocumentRequest, itemsRun)
                .Provided(topicIsConsentedTo.Holds, topicIsListed.Holds).DepartableAbout(topicIsConsentedTo, topicIsListed),
            In(InSession).May<PutOffTopic>("暂缓").By(OfficeClerk).Records().Repeatedly()
                .OneOf(c => c.Topic, openTopics)
                .Sets((m, c) => m.Moved(c.Topic, TopicStanding.PutOff, c.Reason), topicsAreOpen, topicsAwaitConsent, latePapersAreOwed),
            In(InSession).May<SendTopicBack>("退回汇报单位").By(OfficeClerk).Records().Repeatedly()
                .OneOf(c => c.Topic, openTopics)
                .Sets((m, c) => m.TakenUp(c.Topic).Moved(c.Topic, TopicStanding.SentBack, c.Reason), topicsAreOpen, topicsAwaitConsent, topicIsConsentedTo, topicIsListed, latePapersAreOwed)
                .Provided(topicIsConsentedTo.Holds, topicIsListed.Holds).DepartableAbout(topicIsConsentedTo, topicIsListed),
            In(InSession).May<CorrectDecision>("更正议定情况").By(OfficeClerk).Corrects<DecideTopic>().Repeatedly()
                .OneOf(c => c.Topic, topicsDealtWith)
                .Sets((m, c) => m.Corrected(c), itemsAwaitReferral, itemsAwaitDocumentRequest, itemsRun),
            In(Afterwards).May<CorrectDecision>("更正议定情况").By(OfficeClerk).Corrects<DecideTopic>().Repeatedly()
                .OneOf(c => c.Topic, topicsDealtWith)
                .Sets((m, c) => m.Corrected(c), itemsAwaitReferral, itemsAwaitDocumentRequest, itemsRun, minutesAreRead, minutesAreDistributed)
                .Makes(minutesAreRead.HoldsNot, minutesAreDistributed.HoldsNot)
                .Ends(minutesDistributed)
                .Renews<DraftMinutes>().Renews<ReviewMinutes>().Renews<SignMinutes>());

        Reading("2.1.2.3.1", "会议结束由办公室工作人员记录，起草纪要的时限自此起算", "the office's clerk records that a meeting has ended, and the time for the minutes runs from then",
            In(InSession).On<EndMeeting>("会议结束").By(OfficeClerk).Records().To(Afterwards)
                .Sets((m, c) => m.Ended(c.Attendance), topicsAreOpen, latePapersAreOwed)
                .Makes(topicsAreOpen.HoldsNot, latePapersAreOwed.HoldsNot)
                .Starts(minutesDrafted));

        Clause("2.1.2.3.1",
            minutesDrafted,
            In(Afterwards).Must<DraftMinutes>("起草会议纪要").By(OfficeClerk).Drafts().Replacing().Meets(minutesDrafted).AsMinutes()
                .Sets((m, _) => m with { MinutesBefore = [new(DeputyDirectorInCharge, m.Plan.Field), OfficeDirector] }, minutesAreRead),
            In(Afterwards).AnyOf<ReviewMinutes>("审阅会议纪要", Verb.ReadAndReview, Deputy, Holder(OfficeDirector)).After<DraftMinutes>().NotBy<DraftMinutes>()
                .Sets((m, _) => m with { MinutesBefore = [chairSigns ? m.Chair : DistrictHead] }),
            In(Afterwards).AllOf<SignMinutes>("审签会议纪要", Verb.ReviewAndSign, signer).After<ReviewMinutes>().NotBy<DraftMinutes>()
                .Sets((m, _) => m with { MinutesBefore = [chairSigns ? m.Chair : DistrictHead] }, minutesAreRead)
                .Starts(minutesDistributed));

        Reading("2.1.2.3.1", "归档前，审阅人、审签人可说明理由退回，办公室可说明理由撤回，重新起草、审阅、审签、印发；重拟不另计24小时", "until the meeting is filed, whoever reviews or signs the minutes may send them back with a reason, and the office may take them back with one; they are drafted, reviewed, signed and distributed anew, and no further 24 hours run for the new draft",
            In(Afterwards).May<SendMinutesBack>("退回、撤回会议纪要").By(Named(m => m.MinutesBefore, "审阅人、审签人"), Holder(OfficeClerk)).Repeatedly().When(minutesAreRead.Holds)
                .Renews<DraftMinutes>().Renews<ReviewMinutes>().Renews<SignMinutes>()
                .Ends(minutesDistributed)
                .Sets((m, _) => m with { MinutesBefore = [], MinutesAreDistributed = false }, minutesAreRead, minutesAreDistributed)
                .Makes(minutesAreRead.HoldsNot, minutesAreDistributed.HoldsNot));

        Clause("2.1.2.3.2",
            minutesDistributed,
            In(Afterwards).Must<DistributeMinutes>("印发会议纪要").By(OfficeClerk).After<SignMinutes>().OwedUntil(minutesAreDistributed.Holds).Meets(minutesDistributed)
                .Sets((m, _) => m with { MinutesAreDistributed = true }, minutesAreDistributed));

        Clause("2.1.2.3.3",
            In(Afterwards).Must<ReferItem>("议定事项转督办").By(OfficeClerk, SupervisionOffice).Repeatedly().When(itemsAwaitReferral.Holds)
                .OneOf(c => c.Item, ItemsThat(item => !item.IsReferred))
                .Sets((m, c) => m.Followed(c.Item, item => item with { IsReferred = true }), itemsAwaitReferral, itemsAwaitSupervision)
                .Opens(ProcedureIds.Supervision, m => supervise(m.Supervision)),
            In(Afterwards).May<LearnProgress>("了解落实情况").By(OfficeClerk, SupervisionOffice).Records().Repeatedly().When(itemsRun.Holds)
                .OneOf(c => c.Item, ItemsThat(item => item.Runs)),
            In(Afterwards).Must<RequestDocument>("协调出台文件").By(OfficeClerk).Repeatedly().When(itemsAwaitDocumentRequest.Holds)
                .OneOf(c => c.Item, ItemsThat(item => item.AwaitsDocumentRequest))
                .Sets((m, c) => m.Followed(c.Item, item => item with { DocumentIsRequested = true }), itemsAwaitDocumentRequest, itemsAwaitDocument)
                .Opens(ProcedureIds.OutgoingDocument, m => draft(m.Draft)));

        Reading("2.1.2.3.3", "督查事项了结或者未立项、所需文件出台或者不再出台的，该议定事项即为办结，逐项记录；事项均已转督办、所需文件均已协调、其余工作完成后即可归档，督办和制发文件在各自办件中继续", "an item is done when its supervision is over or was not initiated and the document it needs has been issued or is no longer wanted, which is recorded item by item; the meeting may be closed and filed once each item is referred, each document asked for and all other duties are done: supervision and issue go on in their own cases",
            In(Afterwards).May<RecordItemResult>("记录督办结果").By(OfficeClerk, SupervisionOffice).Records().Repeatedly().When(itemsAwaitSupervision.Holds)
                .Awaits(ProcedureIds.Supervision)
                .OneOf(c => c.Item, ItemsThat(item => item.AwaitsSupervision))
                .Sets((m, c) => m.Followed(c.Item, item => item with { SupervisionCase = c.SupervisionCase, Result = c.Result }), itemsAwaitSupervision, itemsRun),
            In(Afterwards).May<RecordDocument>("记录文件出台").By(OfficeClerk).Records().Repeatedly().When(itemsAwaitDocument.Holds)
                .Awaits(ProcedureIds.OutgoingDocument)
                .OneOf(c => c.Item, ItemsThat(item => item.AwaitsDocument))
                .Sets((m, c) => m.Followed(c.Item, item => item with { DocumentCase = c.DocumentCase, Document = c.Document }), itemsAwaitDocument, itemsRun),
            In(Afterwards).On<CloseMeeting>("会议办结归档").By(OfficeClerk).To(Closed).Files<OrderTopics>().Files<DraftMinutes>());

        Clause("2.1.2.3.4",
            In(Afterwards).Must<CheckNewsCopy>("审核新闻稿").By(OfficeClerk).OwedWhen(newsCopyIsAwaited.Holds).OnMediaCopy(),
            In(Afterwards).May<RecordNewsRelease>("新闻稿发布").By(OfficeClerk).Records().After<CheckNewsCopy>()
                .Sets((m, _) => m with { NewsIsReleased = true }, newsIsReleased));

        Reading("2.1.2.3.4", "新闻稿不合要求的，说明理由退回，修改后发布前重新审核；媒体没有到会或者没有成稿的，说明理由后不再审核", "a news copy that does not meet the requirements goes back with a reason and is checked again before release; where the media did not come or wrote nothing, this is recorded with the reason and no check is owed",
            In(Afterwards).May<RecordNoNewsCopy>("说明没有新闻稿").By(OfficeClerk).Records()
                .Sets((m, _) => m with { NoNewsCopyComes = true }, newsCopyIsAwaited).Makes(newsCopyIsAwaited.HoldsNot),
            In(Afterwards).May<SendNewsCopyBack>("退回新闻稿").By(OfficeClerk).Repeatedly().When(newsIsReleased.HoldsNot)
                .Renews<CheckNewsCopy>());
    }
}
