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

        var hasTopics = Fact("已有议题", m => m.HasTopics, "尚无议题");
        var topicsRemain = Fact("尚有议题上会", m => m.TopicsRemain, "没有议题上会");
        var opinionIsNeeded = Fact("有议题需工信委事先研究", m => m.OpinionIsNeeded, "没有需工信委事先研究的议题");
        var opinionsCoverAll = Fact("工信委意见涵盖全部有关议题", m => m.OpinionsCoverAll, "工信委意见未涵盖全部有关议题");
        var noticeIsGiven = NoticeIsGiven();
        var isOnItsDay = IsOnItsDay();
        var minutesAreSigned = MinutesAreSigned();

        var presenters = BeforeStart("presentersTold", "提前通知汇报部门", m => m.Starts);
        var opinions = BeforeStart("priorOpinions", "工信委提前研究", m => m.Starts);
        var leader = Of(LeaderInCharge, m => m.Field, "主管区长");

        Reading("2.1.5.1", "由办公室汇总议题并提出会议时间", "the office collects the topics and proposes the time",
            Open<StartCollecting>("开始征集议题").By(OfficeClerk).Drafts().To(Collecting)
                .Creates(static c => new() { Field = c.Field }));

        Clause("2.1.5.1",
            In(Collecting).Must<CollectTopic>("收集议题").By(OfficeClerk).Drafts().Replacing().OwedUntil(hasTopics.Holds)
                .Sets((m, c) => m.With(c), hasTopics)
                .Asks(LandPlanningDecisions.PriorOpinion, m => m.Question, (m, answer) => m.Answered(answer), opinionIsNeeded, opinionsCoverAll, noticeIsGiven),
            In(Collecting).On<CompileTopics>("整理汇总议题报审").By(OfficeClerk).Drafts().Replacing().To(AwaitingApproval)
                .Paper("议题单", "TopicList")
                .EachOf(c => c.Topics, Offer(m => m.Topics, topic => topic.Title))
                .Sets((m, c) => m with { Listed = c.Topics.OrEmpty(), Starts = c.Starts, Notice = null }, topicsRemain, opinionIsNeeded, opinionsCoverAll, noticeIsGiven)
                .Makes(noticeIsGiven.HoldsNot, topicsRemain.Holds),
            In(AwaitingApproval).AllOf<ApproveTopics>("审定议题", Verb.Approve, leader).NotBy<CollectTopic>().NotBy<CompileTopics>()
                .Starts(presenters)
                .Starts(opinions, opinionIsNeeded.Holds)
                .To(Preparing));

        Reading("2.1.5.1", "议题单可说明理由退回，重新汇总后再报审", "the list may be sent back with a reason, to be compiled and approved anew",
            In(AwaitingApproval).On<SendTopicsBack>("退回议题").ByMemberOf<ApproveTopics>().To(Collecting));

        Reading("2.1.5.1", "会议开始前，办公室、主管区长可说明理由调整已报审或者已审定的议题单，重新汇总、审定、通知", "until the meeting begins the office or the deputy head in charge may reopen a list that is submitted or approved, with a reason; it is then compiled, approved and notified anew",
            In(AwaitingApproval).On<ReopenTopics>("调整议题单").By(Holder(OfficeClerk), leader).To(Collecting),
            In(Preparing).On<ReopenTopics>("调整议题单").By(Holder(OfficeClerk), leader).To(Collecting).LeavingBehind().Renews<ApproveTopics>()
                .Ends(presenters, opinions));

        Clause("2.1.5.2",
            presenters,
            opinions,
            In(Preparing).Must<TellPresenters>("提前通知汇报部门准备").By(OfficeClerk).Records()
                .WithNotice(c => c.Departments, noticeIsGiven)
                .Meets(presenters).Starts(presenters, noticeIsGiven.HoldsNot),
            In(Preparing).Must<GiveOpinions>("工信委提前研究出意见").By(OfUnit(_ => LandPlanningMeeting.CommissionId, "工信委"))
                .Repeatedly().When(opinionIsNeeded.Holds).OwedWhen(opinionsCoverAll.HoldsNot)
                .Paper("工信委意见", "PriorOpinion")
                .EachOf(c => c.Opinions.OrEmpty().Taken(opinion => opinion.Topic), Offer(m => m.TopicsForOpinion), nameof(GiveOpinions.Opinions))
                .Sets((m, c) => m.With(c), opinionsCoverAll)
                .Meets(opinions).Starts(opinions, opinionsCoverAll.HoldsNot));

        Reading("2.1.5.2", "会前可由主管区长说明理由调整时间，可由办公室代录；议题可说明理由延至下次会议，审定前由主管区长或者办公室办理，审定后由主管区长决定，可由办公室代录，其余议题的审定不受影响；调整时间后重新通知，未到期的时限随之调整；通知可以分次发出，如实记录，漏发或者所载时间有误的补发、重发，直至全部通知",
            "before the meeting the deputy head in charge may move it with a reason, which the office may enter for him; a topic may be put off to the next meeting with a reason, by him or the office before the list is approved and by him after that, which the office may enter for him, while the approval of the others stands; after a move notice is given anew and open limits move too; a notice may go out in parts and is recorded as it went: what was left out, or named another time, goes out again until all have been told",
            In(Preparing).May<MoveMeeting>("调整会议时间").By(leader).ToldTo(OfficeClerk).Repeatedly()
                .AtTime(noticeIsGiven)
                .Starts(presenters)
                .Moves(opinions),
            In(AwaitingApproval).May<PutOffTopic>("议题延后").By(Holder(OfficeClerk), leader).Repeatedly()
                .OneOf(c => c.Topic, Offer(m => m.Listed))
                .Sets((m, c) => m.Without(c.Topic), topicsRemain, opinionIsNeeded, opinionsCoverAll, noticeIsGiven)
                .Provided(topicsRemain.Holds),
            In(Preparing).May<PutOffTopic>("议题延后").By(leader).ToldTo(OfficeClerk).Repeatedly()
                .OneOf(c => c.Topic, Offer(m => m.Listed))
                .Sets((m, c) => m.Without(c.Topic), topicsRemain, opinionIsNeeded, opinionsCoverAll, noticeIsGiven)
                .Provided(topicsRemain.Holds)
                .Ends(presenters, opinions).Starts(presenters, noticeIsGiven.HoldsNot).Starts(opinions, opinionsCoverAll.HoldsNot));

        Clause("2.1.5.3",
            In(InSession).Must<RecordMeeting>("做好会议记录").By(OfficeClerk).Records().AsRecord().NotingWhoCame(),
            In(Afterwards).Must<DraftMinutes>("起草会议纪要").By(OfficeClerk).Drafts().Replacing().AsMinutes());

        Reading("2.1.5.3", "会议纪要是否审签由本办公室规定，未规定的可由主管区长审签，不以审签为归档条件；主管区长可说明理由退回重拟，办公室可说明理由撤回重拟，已审签的重新审签；纪要可以印发",
            "the office sets whether the minutes must be signed; where it has not, the deputy head in charge may sign them, but filing does not wait for it; he may send them back with a reason, and the office may take them back with one to draft them anew: what was signed is then signed anew; they may be distributed",
            In(Afterwards).AllOf<SignMinutes>("审签会议纪要", Verb.ReviewAndSign, leader).After<DraftMinutes>().NotBy<DraftMinutes>().SignedWhere(minutesAreSigned),
            In(Afterwards).May<SendMinutesBack>("退回、撤回会议纪要").By(leader, Holder(OfficeClerk)).Repeatedly().After<DraftMinutes>().Renews<DraftMinutes>().Renews<SignMinutes>(),
            In(Afterwards).May<DistributeMinutes>("印发会议纪要").By(OfficeClerk).Repeatedly().After<DraftMinutes>());

        Reading("2.1.5.3", "会议开始、结束由办公室记录；会议已经开始的，议题未经审定、未通知或者工信委未提出意见也如实记录，但不早于通知的会议当日，会议提前的先调整时间", "the office records that a meeting begins and ends; one that has begun is recorded even if its topics were not approved, notice was not given or the commission gave no opinion, but not for a day before the one announced: a meeting that is brought forward is moved first",
            In(Preparing).On<BeginMeeting>("会议开始").By(OfficeClerk).Records().To(InSession)
                .EvenFrom(Collecting, AwaitingApproval).PassingOver<CompileTopics>().PassingOver<ApproveTopics>()
                .OnItsDay(isOnItsDay),
            In(InSession).On<EndMeeting>("会议结束").By(OfficeClerk).Records().To(Afterwards).TellingWhoCame());

        Clause("2.1.5.4",
            In(Afterwards).On<ArchiveMaterials>("会议材料整理归档").By(OfficeClerk).To(Archived).Files<CompileTopics>().Files<RecordMeeting>().Files<DraftMinutes>());

        Reading("2.1.5.1", "会议开始前，主管区长可说明理由取消，可由办公室代录；未办事项随之终止",
            "until the meeting begins the deputy head in charge may cancel it with a reason, which the office may enter for him; open duties close",
            In(Collecting, AwaitingApproval, Preparing).On<CancelMeeting>("取消会议").By(leader).ToldTo(OfficeClerk).To(Cancelled).LeavingBehind());
    }
}
