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

        var leadIsNamed = Fact("已明确牵头单位", m => m.LeadIsNamed);
        var visitIsSettled = Fact("来访安排已商定", m => m.VisitIsSettled);
        var departmentLeads = Fact("由对应部门牵头", m => m.DepartmentLeads);
        var venueIsListed = Fact("方案列有会场布置", m => m.VenueIsListed);
        var mealsAreListed = Fact("方案列有用餐安排", m => m.MealsAreListed);
        var mediaAreListed = Fact("方案列有通知新闻单位", m => m.MediaAreListed);
        var otherIsListed = Fact("方案列有其他协助", m => m.OtherIsListed);
        var otherIsSaid = Fact("其他协助已写明", m => m.OtherIsSaid);

        var plan = BeforeStart("approvedPlan", "审定接待方案", m => m.Starts);
        var route = BeforeStart("route", "安排路线和考察点位", m => m.Starts);
        var places = BeforeStart("places", "确定会议和用餐地点", m => m.Starts);
        var materials = BeforeStart("materials", "准备接待材料", m => m.Starts);
        var lead = Named(m => m.LeadSeats, "牵头单位");
        var fieldLeader = Of(LeaderInCharge, m => m.Visit.Field, "分管领域");

        Reading("3.1.1", "来访由办公室工作人员登记，由3.1.1至3.1.4共同确定牵头单位", "the office's clerk enters a visit, and 3.1.1 to 3.1.4 together tell who leads",
            Open<AnnounceVisit>("登记来访").By(OfficeClerk)
                .Creates(c => new() { Visit = c, Starts = c.Starts })
                .AsksOrNoRule(ReceptionDecisions.Lead, m => m.Question, (m, answer) => m.LedBy(answer), leadIsNamed, departmentLeads)
                .Starts(plan)
                .To(Planning, leadIsNamed.Holds)
                .To(AwaitingLead, leadIsNamed.HoldsNot));

        Reading("3.1.1", "办公室牵头的，对口部门予以配合（3.1.1、3.1.3）并记录配合情况；后续步骤不以此为条件", "where the office leads, the counterpart department supports (3.1.1, 3.1.3) and records what it has done; nothing waits for it",
            In(Preparing, Visiting).May<SupportReception>("配合接待").By(OfUnit(m => m.Visit.Counterpart, "对应部门")).Repeatedly()
                .When(departmentLeads.HoldsNot));

        Reading("3.1.4", "各项均未涵盖的来访，由办公室指定人员说明理由后确定牵头单位", "for visitors whom no branch covers, a named person of the office names the lead, with a reason",
            In(AwaitingLead).On<NameLead>("确定牵头单位").By(OfficeDirector, DeputyDirectorInCharge).To(Planning)
                .Sets((m, c) => m.LedBy(c.Lead), leadIsNamed, departmentLeads)
                .Makes(leadIsNamed.Holds));

        Clause("3.2");

        Clause("3.2.1",
            plan,
            In(Planning).Must<SettleVisit>("商定来访安排").By(lead).OwedUntil(visitIsSettled.Holds)
                .Sets((m, c) => m with { Settled = c, Starts = c.Starts }, visitIsSettled)
                .Moves(plan),
            In(Planning).On<DraftPlan>("拟订接待方案").By(lead).Replacing().To(AwaitingApproval)
                .Sets((m, c) => m with { Plan = c }, venueIsListed, mealsAreListed, mediaAreListed, otherIsListed, otherIsSaid)
                .Provided(otherIsSaid.Holds),
            In(AwaitingApproval).InTurn<ApprovePlan>("审定接待方案", Verb.Approve, fieldLeader, Holder(DistrictHead))
                .NotBy<DraftPlan>()
                .Meets(plan)
                .Starts(route).Starts(places).Starts(materials)
                .To(Preparing));

        Clause("3.2.2",
            Form<DraftPlan>("接待方案", "ReceptionPlan"));

        Reading("3.2.1", "方案在两级审批中均可说明理由退回，退回后从第一级重新审批", "a plan may be sent back from either approval, with a reason; it is approved anew from the first",
            In(AwaitingApproval).On<SendPlanBack>("退回方案").ByMemberOf<ApprovePlan>().To(Planning));

        Clause("3.2.3",
            route,
            places,
            materials,
            In(Preparing).Must<ArrangeRoute>("安排路线和考察点位").By(lead).Meets(route),
            In(Preparing).Must<FixPlaces>("确定会议和用餐地点").By(lead).Meets(places),
            In(Preparing).Must<PrepareMaterials>("准备接待材料").By(lead).Meets(materials));

        Clause("3.2.4",
            In(Preparing).Must<DressVenue>("会场布置").By(OfficeClerk).When(venueIsListed.Holds),
            In(Preparing).Must<ArrangeMeals>("用餐安排").By(OfficeClerk).When(mealsAreListed.Holds),
            In(Preparing).Must<NotifyMedia>("通知新闻单位").By(OfficeClerk).When(mediaAreListed.Holds),
            In(Preparing).Must<GiveOtherAssistance>("其他协助").By(OfficeClerk).When(otherIsListed.Holds),
            Excludes(OfficeClerk, "办公室只做协助，不参与具体工作安排", "the office only assists and takes no part in the detailed arrangements",
                typeof(ArrangeRoute), typeof(FixPlaces), typeof(PrepareMaterials)).When(departmentLeads.Holds));

        Clause("3.2.5",
            In(Preparing).AllOf<AssignRecorder>("安排专人听会、录音", Verb.Perform, Named(m => m.Recorders, "牵头单位会同办公室")),
            In(Visiting).Must<SitInAndRecord>("听会、录音").By(lead, Holder(OfficeClerk)),
            In(Afterwards).On<KeepRecord>("整理、保存").By(lead, Holder(OfficeClerk)).To(Kept).Files<DraftPlan>());

        Reading("3.2.5", "来访的开始和结束以牵头单位的记录为准", "a visit begins and ends when the lead records it",
            In(Preparing).On<BeginVisit>("来访开始").By(lead).To(Visiting),
            In(Visiting).On<EndVisit>("来访结束").By(lead).To(Afterwards));

        Reading("3.2.1", "来访前应办的事项以来访开始为期限；来访改期的，未办事项的期限随之调整，已提供的协助和对新闻单位的通知重新办理", "what must be ready before a visit is due when it starts; moving the visit moves what has not been done, and the assistance given and the media told are due anew",
            In(AwaitingLead, Planning, AwaitingApproval).May<MoveVisit>("调整来访时间").By(lead, Holder(OfficeClerk)).Repeatedly()
                .Sets((m, c) => m with { Starts = c.Starts })
                .Moves(plan),
            In(Preparing).May<MoveVisit>("调整来访时间").By(lead, Holder(OfficeClerk)).Repeatedly()
                .Sets((m, c) => m with { Starts = c.Starts })
                .Renews<DressVenue>().Renews<ArrangeMeals>().Renews<NotifyMedia>().Renews<GiveOtherAssistance>()
                .Moves(route).Moves(places).Moves(materials));

        Reading("3.2.1", "来访开始前可说明理由取消：由登记人取消，方案送审后也可由审批人取消；未办的职责随之终止", "until the visit begins a reception may be cancelled with a reason by who entered it and, once the plan is before them, by who approves it; open duties close",
            In(AwaitingLead, Planning).On<CancelReception>("取消接待").By(OfficeClerk).To(Cancelled).LeavingBehind(),
            In(AwaitingApproval, Preparing).On<CancelReception>("取消接待").By(Holder(OfficeClerk, DistrictHead), fieldLeader).To(Cancelled).LeavingBehind());
    }
}
