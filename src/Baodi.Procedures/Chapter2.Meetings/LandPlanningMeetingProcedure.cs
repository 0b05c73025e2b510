using Baodi.Procedures.Meetings;
using static Baodi.Procedures.LandPlanningMeetings.LandPlanningMeetingState;
using static Baodi.Procedures.Posts;

namespace Baodi.Procedures.LandPlanningMeetings;

/// <summary>Chapter 2, section 1, item 5: how topics of land and planning come before the joint meeting.</summary>
internal sealed class LandPlanningMeetingProcedure()
    : NotifiedMeetingDefinition<LandPlanningMeetingState, LandPlanningMeeting>(ProcedureIds.LandPlanningMeeting, static options => new LandPlanningMeetingJson(options))
{
    protected override void Define()
    {
        State(Collecting, "汇总议题");
        State(AwaitingApproval, "议题送审");
        State(Preparing, "筹备");
        State(InSession, "会议中");
        State(Afterwards, "会后");
        Final(Archived, "已归档");
        Final(Cancelled, "已取消");

        var hasTopics = Fact("已有议题", m => m.HasTopics);
        var topicsRemain = Fact("尚有议题上会", m => m.TopicsRemain);
        var opinionIsNeeded = Fact("有议题需工信委事先研究", m => m.OpinionIsNeeded);
        var opinionsCoverAll = Fact("工信委意见涵盖全部有关议题", m => m.OpinionsCoverAll);
        var noticeNamesTheTime = NoticeNamesTheTime();
        var noticeReachesPresenters = Fact("通知涵盖全部汇报部门", m => m.NoticeReachesPresenters);

        var presenters = BeforeStart("presentersTold", "提前通知汇报部门", m => m.Starts);
        var opinions = BeforeStart("priorOpinions", "工信委提前研究", m => m.Starts);
        var leader = Of(LeaderInCharge, m => m.Field, "主管区长");

        Reading("2.1.5.1", "由办公室汇总议题并提出会议时间", "the office collects the topics and proposes the time",
            Open<StartCollecting>("开始征集议题").By(OfficeClerk).To(Collecting)
                .Creates(static c => new() { Field = c.Field }));

        Clause("2.1.5.1",
            In(Collecting).Must<CollectTopic>("收集议题").By(OfficeClerk).OwedUntil(hasTopics.Holds)
                .Sets((m, c) => m.With(c), hasTopics)
                .Asks(LandPlanningDecisions.PriorOpinion, m => m.Question, (m, answer) => m.Answered(answer), opinionIsNeeded, opinionsCoverAll, noticeReachesPresenters),
            In(Collecting).On<CompileTopics>("整理汇总议题报审").By(OfficeClerk).Replacing().To(AwaitingApproval)
                .Paper("议题单", "TopicList")
                .EachOf(c => c.Topics, Offer(m => m.Topics, topic => topic.Title))
                .Sets((m, c) => m with { Listed = c.Topics.OrEmpty(), Starts = c.Starts }, topicsRemain, opinionIsNeeded, opinionsCoverAll, noticeNamesTheTime, noticeReachesPresenters)
                .Makes(noticeNamesTheTime.HoldsNot, noticeReachesPresenters.HoldsNot, topicsRemain.Holds),
            In(AwaitingApproval).AllOf<ApproveTopics>("审定议题", Verb.Approve, leader).NotBy<CollectTopic>().NotBy<CompileTopics>()
                .Starts(presenters)
                .Starts(opinions, opinionIsNeeded.Holds)
                .To(Preparing));

        Reading("2.1.5.1", "议题单可说明理由退回，重新汇总后再报审", "the list may be sent back with a reason, to be compiled and approved anew",
            In(AwaitingApproval).On<SendTopicsBack>("退回议题").ByMemberOf<ApproveTopics>().To(Collecting));

        Clause("2.1.5.2",
            presenters,
            opinions,
            In(Preparing).Must<TellPresenters>("提前通知汇报部门准备").By(OfficeClerk).Meets(presenters)
                .WithNotice(c => c.Departments, noticeNamesTheTime, noticeReachesPresenters),
            In(Preparing).Must<GiveOpinions>("工信委提前研究出意见").By(OfUnit(_ => LandPlanningMeeting.CommissionId, "工信委"))
                .When(opinionIsNeeded.Holds).Meets(opinions)
                .Paper("工信委意见", "PriorOpinion")
                .Sets((m, c) => m with { Opinions = c.Opinions.OrEmpty() }, opinionsCoverAll)
                .Provided(opinionsCoverAll.Holds));

        Reading("2.1.5.2", "会前可由主管区长说明理由调整时间或将议题延至下次会议；调整时间后重新通知，未尽期限随之顺延",
            "before the meeting the deputy head in charge may move it, or put a topic off to another one, with a reason; a moved meeting is told anew and its open limits move with it",
            In(Preparing).May<MoveMeeting>("调整会议时间").By(leader).Repeatedly()
                .AtTime(noticeNamesTheTime)
                .Renews<TellPresenters>()
                .Starts(presenters)
                .Moves(opinions),
            In(Preparing).May<PutOffTopic>("议题延后").By(leader).Repeatedly()
                .OneOf(c => c.Topic, Offer(m => m.Listed))
                .Sets((m, c) => m with { Listed = m.Listed.RemoveAll(title => title == c.Topic) }, topicsRemain, opinionIsNeeded, opinionsCoverAll, noticeReachesPresenters)
                .Provided(topicsRemain.Holds));

        Clause("2.1.5.3",
            In(InSession).Must<RecordMeeting>("做好会议记录").By(OfficeClerk).AsRecord(),
            In(Afterwards).Must<DraftMinutes>("起草会议纪要").By(OfficeClerk).AsMinutes());

        Reading("2.1.5.3", "会议开始、结束由办公室记录", "the office records that a meeting begins and ends",
            In(Preparing).On<BeginMeeting>("会议开始").By(OfficeClerk).To(InSession),
            In(InSession).On<EndMeeting>("会议结束").By(OfficeClerk).To(Afterwards));

        Clause("2.1.5.4",
            In(Afterwards).On<ArchiveMaterials>("会议材料整理归档").By(OfficeClerk).To(Archived).Files<CompileTopics>().Files<RecordMeeting>().Files<DraftMinutes>());

        Reading("2.1.5.1", "会议开始前，征集议题的办公室可说明理由取消；报审后，主管区长也可取消；未尽职责随之终止",
            "until the meeting begins the office that collects may call it off with a reason and, once the list is before him, the deputy head in charge; open duties close",
            In(Collecting).On<CancelMeeting>("取消会议").By(OfficeClerk).To(Cancelled).LeavingBehind(),
            In(AwaitingApproval, Preparing).On<CancelMeeting>("取消会议").By(Holder(OfficeClerk), leader).To(Cancelled).LeavingBehind());
    }
}
