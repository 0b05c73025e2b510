using static Baodi.Procedures.Posts;
using static Baodi.Procedures.Receptions.ReceptionState;

namespace Baodi.Procedures.Receptions;

/// <summary>Chapter 3: who leads a reception, and what the lead and the office do.</summary>
internal sealed class ReceptionProcedure()
    : ProcedureDefinition<ReceptionState, Reception>(BaodiNotice.Of2017, ProcedureIds.Reception, static options => new ReceptionJson(options))
{
    protected override void Define()
    {
        State(AwaitingLead, "待定牵头");
        State(Planning, "拟订方案");
        State(AwaitingApproval, "方案送审");
        State(Preparing, "筹备");
        State(Visiting, "接待中");
        State(Afterwards, "整理记录");
        Final(Kept, "已存档");
        Final(Cancelled, "已取消");

        var isEnteredByWhomItConcerns = Fact("登记人属办公室或者对应部门", m => m.IsEnteredByWhomItConcerns, "登记人不属办公室或者对应部门");
        var leadIsNamed = Fact("已明确牵头单位", m => m.LeadIsNamed, "尚未明确牵头单位");
        var leadIsByRule = Fact("牵头单位依条款确定", m => m.LeadIsByRule, "牵头单位由办公室确定");
        var departmentLeads = Fact("对应部门牵头", m => m.DepartmentLeads, "对应部门不牵头");
        var changeIsSaid = Fact("变更内容已写明", m => m.ChangeIsSaid, "变更内容没有写明");
        var planIsTouched = Fact("变更涉及方案所依据的情况", m => m.PlanIsTouched, "变更不涉及方案所依据的情况");
        var startIsKnown = Fact("来访开始时间已明确", m => m.StartIsKnown, "来访开始时间尚不清楚");
        var startBecomesKnown = Fact("本次明确来访开始时间", m => m.StartBecomesKnown, "本次没有明确来访开始时间");
        var accompanimentIsKnownWhereItCounts = Fact("市政府领导是否陪同已明确（按3.1.3须据以确定牵头单位时）", m => m.AccompanimentIsKnownWhereItCounts, "市政府领导是否陪同尚不清楚");
        var rankIsKnownWhereItCounts = Fact("带队领导级别已明确（按3.1.3、3.1.4须据以确定牵头单位时）", m => m.RankIsKnownWhereItCounts, "带队领导级别尚不清楚");
        var counterpartIsKnownWhereItCounts = Fact("对应部门已明确（由其牵头时）", m => m.CounterpartIsKnownWhereItCounts, "由对应部门牵头，而对应部门尚不清楚");
        var fieldIsKnown = Fact("来访工作领域已明确", m => m.FieldIsKnown, "来访工作领域尚不清楚");
        var visitIsSettled = Fact("来访安排已商定", m => m.VisitIsSettled, "来访安排尚未商定");
        var venueIsListed = Fact("方案列有会场布置", m => m.VenueIsListed, "方案未列会场布置");
        var mealsAreListed = Fact("方案列有用餐安排", m => m.MealsAreListed, "方案未列用餐安排");
        var mediaAreListed = Fact("方案列有通知新闻单位", m => m.MediaAreListed, "方案未列通知新闻单位");
        var otherIsListed = Fact("方案列有其他协助", m => m.OtherIsListed, "方案未列其他协助");
        var otherIsSaid = Fact("其他协助已写明", m => m.OtherIsSaid, "其他协助没有写明");
        var officeRecords = Fact("办公室会同听会、录音", m => m.OfficeRecords, "办公室不会同听会、录音");

        Fact[] leadFacts = [leadIsNamed, leadIsByRule, accompanimentIsKnownWhereItCounts, rankIsKnownWhereItCounts, counterpartIsKnownWhereItCounts, departmentLeads, officeRecords];

        var plan = BeforeStart("approvedPlan", "审定接待方案", m => m.Starts);
        var route = BeforeStart("route", "安排路线和考察点位", m => m.Starts);
        var places = BeforeStart("places", "确定会议和用餐地点", m => m.Starts);
        var materials = BeforeStart("materials", "准备接待材料", m => m.Starts);
        var lead = Named(m => m.LeadSeats, "牵头单位");
        var clerk = Holder(OfficeClerk);
        var entrant = Named(m => m.EntrantSeats, "登记人或其单位");
        var counterpart = OfUnit(m => m.Visit.Counterpart, "对应部门");
        var fieldLeader = Of(LeaderInCharge, m => m.Visit.Field, "分管领域");
        var head = Option("headApprovesSmallReceptions", "3.1.2、3.1.4的接待方案须报区长审定", unlessSet: true)
            ? Holder(DistrictHead)
            : Named(m => m.HeadUnlessSmall, "区长（3.1.2、3.1.4除外）");

        Reading("3.1.1", "来访由办公室工作人员登记，到本部门的来访也可由对应部门登记，依3.1.1至3.1.4确定牵头单位；来访开始时间、带队领导级别、工作领域、对应部门、市政府领导是否陪同尚不清楚的，照常登记，明确后补充", "the office's clerk enters a visit, or the counterpart department a visit to itself, and 3.1.1 to 3.1.4 together determine who leads; a visit whose start, rank, field, counterpart or company is not yet known is entered as well, and that is added once it is known",
            Open<AnnounceVisit>("登记来访").By(OfficeClerk, UnitOfficer, UnitHead).Records()
                .Creates((c, step) => Reception.Of(c, step.By.Seat))
                .Provided(isEnteredByWhomItConcerns.Holds)
                .AsksForLead(leadFacts)
                .Starts(plan, startBecomesKnown.Holds)
                .To(Planning, leadIsNamed.Holds)
                .To(AwaitingLead, leadIsNamed.HoldsNot));

        Reading("3.1.1", "办公室牵头的，对应部门予以配合（3.1.1、3.1.3）并随时记录配合情况；后续事项不以此为条件", "where the office leads, the counterpart department supports it (3.1.1, 3.1.3) and records at any time what it has done; nothing waits for that",
            In(AwaitingLead, Planning, AwaitingApproval, Preparing, Visiting, Afterwards).May<SupportReception>("配合接待").By(counterpart).Records().Repeatedly()
                .When(departmentLeads.HoldsNot));

        Reading("3.1.4", "3.1.1至3.1.4均未涵盖的来访，由办公室主任或者分管副主任说明理由确定牵头单位，也可改定；确定牵头单位须看的带队领导级别、市政府领导是否陪同或者对应部门尚不清楚的，待明确后依条款确定", "for a visit that no branch covers, the Office Director or a Deputy Director names the lead, with a reason, and may name another; where the clause goes by the rank, the company or the counterpart and that is not yet known, it determines the lead once it is",
            In(AwaitingLead).On<NameLead>("确定牵头单位").By(OfficeDirector, DeputyDirectorInCharge).To(Planning)
                .When(leadIsNamed.HoldsNot, accompanimentIsKnownWhereItCounts.Holds, rankIsKnownWhereItCounts.Holds, counterpartIsKnownWhereItCounts.Holds)
                .Sets((m, c) => m.LedBy(c.Lead, c.Reason), leadFacts)
                .Provided(counterpartIsKnownWhereItCounts.Holds)
                .Makes(leadIsNamed.Holds),
            In(Planning, AwaitingApproval).On<ChangeLead>("改定牵头单位").By(OfficeDirector, DeputyDirectorInCharge).To(Planning)
                .When(leadIsByRule.HoldsNot)
                .Sets((m, c) => m.LedBy(c.Lead, c.Reason), leadFacts)
                .Provided(counterpartIsKnownWhereItCounts.Holds),
            In(Preparing).On<ChangeLead>("改定牵头单位").By(OfficeDirector, DeputyDirectorInCharge).To(Planning).LeavingBehind()
                .When(leadIsByRule.HoldsNot)
                .Sets((m, c) => m.LedBy(c.Lead, c.Reason), leadFacts)
                .Provided(counterpartIsKnownWhereItCounts.Holds)
                .Starts(plan));

        Clause("3.2");

        Clause("3.2.1",
            plan,
            In(Planning).Must<SettleVisit>("商定来访安排").By(lead).Records().OwedUntil(visitIsSettled.Holds)
                .Sets((m, c) => m.StartingAt(c.Starts) with { Settled = c }, visitIsSettled, startIsKnown, startBecomesKnown)
                .Makes(startIsKnown.Holds)
                .Moves(plan)
                .Starts(plan, startBecomesKnown.Holds),
            In(Planning).On<DraftPlan>("拟订接待方案").By(lead).Drafts().Replacing().To(AwaitingApproval)
                .When(startIsKnown.Holds, fieldIsKnown.Holds)
                .Sets((m, c) => m with { Plan = c }, venueIsListed, mealsAreListed, mediaAreListed, otherIsListed, otherIsSaid, officeRecords)
                .Provided(otherIsSaid.Holds),
            In(AwaitingApproval).InTurn<ApprovePlan>("审定接待方案", Verb.Approve, fieldLeader, head)
                .NotBy<DraftPlan>()
                .Meets(plan)
                .Starts(route).Starts(places).Starts(materials)
                .To(Preparing));

        Reading("3.2.1", "牵头单位明确前，暂由对应部门会同办公室联系来访单位、商定来访安排；牵头单位明确后由其接办，已商定的继续有效", "until it is clear who leads, the counterpart department and the office settle the visit for the time being; whoever leads then takes over, and what was settled stands",
            In(AwaitingLead).May<SettleVisit>("暂行商定来访安排").By(counterpart, clerk).Records().Repeatedly()
                .Sets((m, c) => m.StartingAt(c.Starts) with { Settled = c }, visitIsSettled, startIsKnown, startBecomesKnown)
                .Makes(visitIsSettled.Holds, startIsKnown.Holds)
                .Moves(plan)
                .Starts(plan, startBecomesKnown.Holds));

        Clause("3.2.2",
            Form<DraftPlan>("接待方案", "ReceptionPlan"));

        Reading("3.2.1", "方案在两级审批中均可说明理由退回，退回后从第一级重新审批", "a plan may be sent back from either approval, with a reason; approval then starts again from the first",
            In(AwaitingApproval).On<SendPlanBack>("退回方案").ByMemberOf<ApprovePlan>().To(Planning));

        Reading("3.2.1", "方案送审后尚无人审批的，拟订人可说明理由撤回", "whoever drafted a plan may take it back, with the reason, as long as nobody has approved it",
            In(AwaitingApproval).On<TakeBackPlan>("撤回送审方案").TakesBack<DraftPlan>().To(Planning));

        Reading("3.2.1", "来访开始前，牵头单位和审批人可说明理由调整已报送或者已审定的方案，重新拟订、审定", "until the visit begins, the lead and the approving leaders may reopen a plan that is submitted or approved, with a reason; it is then drafted and approved anew",
            In(AwaitingApproval).On<ReopenPlan>("调整方案").By(lead, fieldLeader, Holder(DistrictHead)).To(Planning),
            In(Preparing).On<ReopenPlan>("调整方案").By(lead, fieldLeader, Holder(DistrictHead)).To(Planning).LeavingBehind()
                .Starts(plan));

        Clause("3.2.3",
            route,
            places,
            materials,
            In(Preparing).Must<ArrangeRoute>("安排路线和考察点位").By(lead).Records().Meets(route),
            In(Preparing).Must<FixPlaces>("确定会议和用餐地点").By(lead).Records().Meets(places),
            In(Preparing).Must<PrepareMaterials>("准备接待材料").By(lead).Records().Meets(materials));

        Clause("3.2.4",
            In(Preparing).Must<DressVenue>("会场布置").By(OfficeClerk).Records().When(venueIsListed.Holds),
            In(Preparing).Must<ArrangeMeals>("用餐安排").By(OfficeClerk).Records().When(mealsAreListed.Holds),
            In(Preparing).Must<NotifyMedia>("通知新闻单位").By(OfficeClerk).Records().When(mediaAreListed.Holds),
            In(Preparing).Must<GiveOtherAssistance>("其他协助").By(OfficeClerk).Records().When(otherIsListed.Holds),
            Excludes(OfficeClerk, "办公室只做协助，不参与具体工作安排", "the office only assists and takes no part in the detailed arrangements",
                typeof(ArrangeRoute), typeof(FixPlaces), typeof(PrepareMaterials)).When(departmentLeads.Holds));

        Clause("3.2.5",
            In(Preparing).Must<AssignRecorder>("安排专人听会、录音").By(lead),
            In(Preparing).Must<AssignOfficeRecorder>("办公室安排专人听会、录音").By(OfficeClerk).When(officeRecords.Holds),
            In(Visiting).Must<SitInAndRecord>("听会、录音").By(lead, clerk).Records(),
            In(Afterwards).On<KeepRecord>("整理、保存").By(lead, clerk).To(Kept).Files<DraftPlan>());

        Reading("3.2.5", "来访的开始和结束以牵头单位的记录为准，也可由办公室记录；来访已经开始的，筹备未完或者方案未审定也如实记录", "the lead records that a visit begins and ends, and the office may too; a visit that has begun is recorded even if the plan was not approved or something was not ready",
            In(Preparing).On<BeginVisit>("来访开始").By(lead, clerk).Records().To(Visiting)
                .EvenFrom(AwaitingLead, Planning, AwaitingApproval).PassingOver<NameLead>().PassingOver<DraftPlan>().PassingOver<ApprovePlan>(),
            In(Visiting).On<EndVisit>("来访结束").By(lead, clerk).Records().To(Afterwards));

        Reading("3.2.1", "来访结束前情况有变、补充明确或者登记有误的，由牵头单位、对应部门或者办公室登记，重新确定牵头单位；方案所依据的情况有变的重新拟订、审定方案，只变更当日时刻的不重新审定，已提供的协助和对新闻单位的通知重新办理；未办事项的时限随之调整",
            "what changes of the visit before it ends, becomes known or was entered wrongly is entered by the lead, the counterpart department or the office, and the lead is determined anew; where the circumstances that the plan rests on have changed, the plan is drafted and approved anew; a change of the hour on the same day needs no new approval, but assistance already given and notice to the media are given anew; the limits of what is not done yet move with it",
            In(AwaitingLead, Planning).On<ChangeVisit>("变更来访情况").By(clerk, counterpart).Records().LeavingBehind()
                .AsChange(changeIsSaid, planIsTouched, startIsKnown, startBecomesKnown, fieldIsKnown, leadFacts)
                .Moves(plan)
                .Starts(plan, startBecomesKnown.Holds)
                .To(Planning, leadIsNamed.Holds)
                .To(AwaitingLead, leadIsNamed.HoldsNot),
            In(AwaitingApproval).On<ChangeVisit>("变更来访情况").By(clerk, counterpart).Records()
                .AsChange(changeIsSaid, planIsTouched, startIsKnown, startBecomesKnown, fieldIsKnown, leadFacts)
                .Moves(plan)
                .To(AwaitingApproval, leadIsNamed.Holds, planIsTouched.HoldsNot)
                .To(Planning, leadIsNamed.Holds, planIsTouched.Holds)
                .To(AwaitingLead, leadIsNamed.HoldsNot),
            In(Preparing).On<ChangeVisit>("变更来访情况").By(clerk, counterpart).Records().LeavingBehind()
                .AsChange(changeIsSaid, planIsTouched, startIsKnown, startBecomesKnown, fieldIsKnown, leadFacts)
                .Renews<DressVenue>().Renews<ArrangeMeals>().Renews<NotifyMedia>().Renews<GiveOtherAssistance>()
                .Moves(route).Moves(places).Moves(materials)
                .Starts(plan, planIsTouched.Holds)
                .To(Preparing, leadIsNamed.Holds, planIsTouched.HoldsNot)
                .To(Planning, leadIsNamed.Holds, planIsTouched.Holds)
                .To(AwaitingLead, leadIsNamed.HoldsNot),
            In(Visiting).May<ChangeVisit>("变更来访情况").By(clerk, counterpart).Records().Repeatedly()
                .AsChange(changeIsSaid, planIsTouched, startIsKnown, startBecomesKnown, fieldIsKnown, leadFacts));

        Reading("3.2.1", "来访开始前可说明理由取消：方案送审前由登记人（或其单位）或者牵头单位取消，送审后由牵头单位或者审批人取消；电话告知的，由办公室代录；未办事项随之终止", "until the visit begins a reception may be cancelled with a reason: by whoever entered it, or his unit, or leads it and, once the plan is submitted, by whoever leads or approves it; the office may enter it for him who told it; open duties close",
            In(AwaitingLead).On<CancelReception>("取消接待").By(entrant).ToldTo(OfficeClerk).To(Cancelled).LeavingBehind(),
            In(Planning).On<CancelReception>("取消接待").By(entrant, lead).ToldTo(OfficeClerk).To(Cancelled).LeavingBehind(),
            In(AwaitingApproval, Preparing).On<CancelReception>("取消接待").By(lead, fieldLeader, Holder(DistrictHead)).ToldTo(OfficeClerk).To(Cancelled).LeavingBehind());
    }
}
