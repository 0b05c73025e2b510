using static Baodi.Procedures.LargeEvents.LargeEventState;
using static Baodi.Procedures.Posts;

namespace Baodi.Procedures.LargeEvents;

/// <summary>Chapter 4: how a large event is planned, approved, set up, rechecked and held.</summary>
internal sealed class LargeEventProcedure()
    : ProcedureDefinition<LargeEventState, LargeEvent>(BaodiNotice.Of2017, ProcedureIds.LargeEvent, static options => new LargeEventJson(options))
{
    protected override void Define()
    {
        State(Drafting, "修改方案");
        State(AwaitingApproval, "方案待批");
        State(Preparing, "落实布置");
        State(Ready, "布置就绪");
        State(Underway, "活动进行");
        State(Over, "活动结束");
        Final(Closed, "已办结");
        Final(Cancelled, "已取消");

        var isOfTheDepartment = Fact("拟订人属主管部门", m => m.IsOfTheDepartment);
        var policeCars = Fact("领导要求警车", m => m.PoliceCarsAreRequired);
        var police = Fact("领导要求警力", m => m.PoliceAreRequired);
        var publicity = Fact("领导要求宣传报道", m => m.PublicityIsRequired);
        var other = Fact("领导要求其他保障", m => m.OtherIsRequired);
        var otherIsSaid = Fact("其他保障已写明", m => m.OtherIsSaid);

        var approval = BeforeStart("approvedPlan", "批准活动方案", m => m.Starts);
        var setUp = BeforeStart("setUp", "提前一天布置到位", TimeAllowed.CalendarDays(1), m => m.Starts);
        var inPost = BeforeStart("staffInPost", "会务人员提前到岗", TimeAllowed.Hours(1), m => m.Starts);
        var recheck = BeforeStart("recheck", "当天再检查", TimeAllowed.Hours(1), m => m.Starts);

        var host = OfUnit(m => m.Plan.Department, "主管部门");
        var fieldLeader = Of(LeaderInCharge, m => m.Plan.Field, "分管领域");

        Clause("4.0",
            Content<DraftEventPlan>(nameof(DraftEventPlan.Role)));

        Reading("4.1", "方案须写明主管部门和工作领域，才知由谁拟订、报哪位分管领导", "a plan names the department in charge and its field, which tell who drafts it and which leader approves it",
            Content<DraftEventPlan>(nameof(DraftEventPlan.Department), nameof(DraftEventPlan.Field)));

        Clause("4.1",
            approval,
            Open<DraftEventPlan>("拟订活动方案").By(UnitOfficer, UnitHead).Replacing().To(AwaitingApproval)
                .Paper("活动方案", "EventPlan")
                .Creates((c, step) => LargeEvent.Planned(c, step.By))
                .Provided(isOfTheDepartment.Holds)
                .Starts(approval),
            In(Drafting).On<DraftEventPlan>("拟订活动方案").By(host).Replacing().To(AwaitingApproval)
                .Sets((_, c, step) => LargeEvent.Planned(c, step.By), isOfTheDepartment)
                .Provided(isOfTheDepartment.Holds)
                .Starts(approval),
            In(AwaitingApproval).AllOf<ApproveEventPlan>("批准活动方案", Verb.Approve, fieldLeader).NotBy<DraftEventPlan>().To(Preparing)
                .Sets((m, c) => m.Requiring(c.Support, c.OtherSupport), policeCars, police, publicity, other, otherIsSaid)
                .Provided(otherIsSaid.Holds)
                .Meets(approval)
                .Starts(setUp).Starts(inPost).Starts(recheck));

        Reading("4.1", "分管领导可以说明理由退回方案，由主管部门重新拟订", "the leader in charge may send a plan back with a reason; the department drafts it anew",
            In(AwaitingApproval).On<SendEventPlanBack>("退回方案").ByMemberOf<ApproveEventPlan>().To(Drafting));

        Clause("4.2",
            setUp,
            inPost,
            recheck,
            In(Preparing).Must<PutPlanInPlace>("落实方案各项内容").By(host),
            In(Preparing).Must<HangBanners>("悬挂布标").By(host),
            In(Preparing).Must<TestSound>("调试音响").By(host),
            In(Preparing).Must<ArrangePlatform>("安排主席台").By(host),
            In(Preparing).Must<SettleServiceStaff>("落实服务人员").By(host),
            In(Preparing).May<DressVenueFurther>("其他布置").By(host).Repeatedly(),
            In(Preparing, Ready).May<RequireSupport>("要求保障").By(Named(m => m.Leaders, "区政府领导")).Repeatedly()
                .Sets((m, c) => m.Requiring(c.Support, c.OtherSupport), policeCars, police, publicity, other, otherIsSaid)
                .Provided(otherIsSaid.Holds),
            In(Preparing, Ready).Must<ArrangePoliceCars>("安排警车").By(host).When(policeCars.Holds),
            In(Preparing, Ready).Must<ArrangePolice>("安排警力").By(host).When(police.Holds),
            In(Preparing, Ready).Must<ArrangePublicity>("安排宣传报道").By(host).When(publicity.Holds),
            In(Preparing, Ready).Must<ArrangeOtherSupport>("安排其他保障").By(host).When(other.Holds),
            In(Preparing).On<CompleteSetUp>("布置到位").By(host).To(Ready)
                .Meets(setUp),
            In(Ready).Must<TakePost>("会务人员到岗").By(host)
                .Meets(inPost),
            In(Ready).Must<RecheckEvent>("再检查方案和接待工作").By(host).After<TakePost>()
                .Meets(recheck));

        Reading("4.2", "活动由主管部门记录开始和结束，材料归档后办结", "an event begins and ends when the department in charge records it, and is closed when its papers are filed",
            In(Ready).On<BeginEvent>("活动开始").By(host).To(Underway),
            In(Underway).On<EndEvent>("活动结束").By(host).To(Over),
            In(Over).On<FileEventPapers>("整理归档").By(host).To(Closed).Files<DraftEventPlan>());

        Reading("4.2", "活动改期由拟订或批准的一方说明理由，未完成事项的时限随之移动；已就绪后改期的，当天到岗和检查重新进行",
            "an event is moved with a reason by who drafted or approved it, and what has not been done is due anew; moved when all is ready, the day's work begins anew",
            In(Drafting, AwaitingApproval).May<MoveEvent>("活动改期").By(host, fieldLeader).Repeatedly()
                .Sets((m, c) => m with { Starts = c.Starts })
                .Moves(approval),
            In(Preparing).May<MoveEvent>("活动改期").By(host, fieldLeader).Repeatedly()
                .Sets((m, c) => m with { Starts = c.Starts })
                .Moves(setUp).Moves(inPost).Moves(recheck),
            In(Ready).May<MoveEvent>("活动改期").By(host, fieldLeader).Repeatedly()
                .Sets((m, c) => m with { Starts = c.Starts })
                .Renews<TakePost>().Renews<RecheckEvent>()
                .Starts(inPost).Starts(recheck));

        Reading("4.1", "活动开始前可以说明理由取消，由拟订的一方提出，方案报送后也可由批准的一方提出；未完成事项随之了结",
            "until it begins an event may be called off with a reason by who drafted the plan and, once it is before them, by who approves it; open duties close",
            In(Drafting).On<CancelEvent>("取消活动").By(host).To(Cancelled).LeavingBehind(),
            In(AwaitingApproval, Preparing, Ready).On<CancelEvent>("取消活动").By(host, fieldLeader).To(Cancelled).LeavingBehind());
    }
}
