using static Baodi.Procedures.InspectionVisits.InspectionVisitState;
using static Baodi.Procedures.Posts;

namespace Baodi.Procedures.InspectionVisits;

/// <summary>Chapter 7, section 4: how the district helps deputies and members to inspect and study its work.</summary>
internal sealed class InspectionVisitProcedure()
    : ProcedureDefinition<InspectionVisitState, InspectionVisit>(BaodiNotice.Of2017, ProcedureIds.InspectionVisit, static options => new InspectionVisitJson(options))
{
    protected override void Define()
    {
        State(Preparing, "筹备");
        State(AwaitingApproval, "材料送审");
        State(Ready, "待视察调研");
        State(Held, "已视察调研");
        Final(Closed, "已结束");
        Final(Cancelled, "已取消");

        var hostIsNamed = Fact("已确定承接部门", m => m.HostIsNamed, "尚未确定承接部门");
        var stopsAreChosen = Fact("已选定点位", m => m.StopsAreChosen, "尚未选定点位");
        var changeIsSaid = Fact("变更内容已写明", m => m.ChangeIsSaid, "变更内容尚未写明");
        var materialsAreTouched = Fact("变更涉及材料所报告的事项", m => m.MaterialsAreTouched, "变更不涉及材料所报告的事项");
        var opinionsAreTaken = Fact("已收取书面意见", m => m.OpinionsAreTaken, "尚未收取书面意见");

        var supervision = Holder(SupervisionOffice);
        var host = OfUnit(m => m.Host, "承接部门");

        Clause("7.4.1",
            Open<RecordArrangement>("登记视察调研安排").By(SupervisionOffice).Records().To(Preparing)
                .Creates(c => new() { Arrangement = c, Starts = c.Starts })
                .DrawsFrom(ProcedureIds.DistrictProposal));

        Clause("7.4.2",
            In(Preparing).Must<NameHost>("确定承接部门").By(SupervisionOffice).OwedUntil(hostIsNamed.Holds)
                .Sets((m, c) => m with { Host = c.Department }, hostIsNamed),
            In(Preparing).Must<ChooseStops>("选好点位").By(SupervisionOffice).OwedUntil(stopsAreChosen.Holds)
                .Sets((m, c) => m with { Stops = c.Stops }, stopsAreChosen),
            In(Preparing).On<SubmitMaterials>("报送报告材料").By(host).Drafts().Replacing().To(AwaitingApproval)
                .Paper("报告材料", "ReportMaterials")
                .Sets((m, c) => m with { Materials = c }),
            In(AwaitingApproval).AllOf<ApproveMaterials>("审定报告材料", Verb.Approve, Holder(SupervisionOffice)).NotBy<SubmitMaterials>().To(Ready),
            In(Ready).Must<HelpOrganise>("协助组织活动").By(SupervisionOffice).Records());

        Reading("7.4.2", "报告材料可以说明理由退回；审定后需要调整的，说明理由重新报送、审定", "the materials may be sent back with a reason; materials that are to be changed after approval are submitted and approved anew, with the reason",
            In(AwaitingApproval).On<SendMaterialsBack>("退回材料").ByMemberOf<ApproveMaterials>().BackTo(Preparing),
            In(Ready).On<ReopenMaterials>("调整材料").By(supervision, host).LeavingBehind().BackTo(Preparing));

        Reading("7.4.2", "材料报送、审定后尚无人办理下一步的，本人可说明理由撤回", "who submitted the materials, or approved them, may take that back with the reason, as long as nobody has acted on it",
            In(AwaitingApproval).On<TakeBackMaterials>("撤回报告材料").TakesBack<SubmitMaterials>().To(Preparing),
            In(Ready).On<TakeBackApproval>("撤回审定意见").TakesBack<ApproveMaterials>().To(AwaitingApproval));

        Reading("7.4.2", "活动举行由督查室或者承接部门记录；代表、委员已经到达的，材料未经审定或者筹备未完也如实记录；记录有误的说明原因更正", "the supervision office or the host department records that the visit was held; deputies and members who have arrived are recorded even if the materials were not approved or something was not ready; a wrong entry is corrected, with the reason",
            In(Ready).On<RecordVisit>("记录视察调研").By(supervision, host).Records(c => c.HeldAt).To(Held)
                .EvenFrom(Preparing, AwaitingApproval).PassingOver<SubmitMaterials>().PassingOver<ApproveMaterials>()
                .Sets((m, c) => m with { HeldAt = c.HeldAt, Course = c.Course }),
            In(Held).May<CorrectVisit>("更正活动记录").By(supervision, host).Records(c => c.HeldAt).Repeatedly().Corrects<RecordVisit>()
                .Sets((m, c) => m with { HeldAt = c.HeldAt, Course = c.Course }));

        Reading("7.4.2", "活动举行前可以改期、变更安排、改换承接部门、调整点位或者取消；变更涉及材料所报告的事项或者改换承接部门的，重新报送、审定材料；已协助组织的，重新组织",
            "until the visit is held it may be moved, changed, given another host department or other stops, or cancelled; where the change touches what the materials report on, or the host changes, the materials are submitted and approved anew; organising help that was given is given anew",
            In(Preparing, AwaitingApproval, Ready).May<MoveVisit>("改期").By(SupervisionOffice).Records().Repeatedly().Changes<RecordArrangement>()
                .Renews<HelpOrganise>()
                .Sets((m, c) => m with { Starts = c.Starts }),
            In(Preparing).May<ChangeArrangement>("变更安排").By(SupervisionOffice).Records().Repeatedly().Changes<RecordArrangement>()
                .Sets((m, c) => m.Changed(c), changeIsSaid, materialsAreTouched)
                .Provided(changeIsSaid.Holds),
            ChangedIn(AwaitingApproval),
            ChangedIn(Ready).LeavingBehind(),
            In(AwaitingApproval, Ready).On<ChangeHost>("改换承接部门").By(SupervisionOffice).Changes<NameHost>().LeavingBehind().BackTo(Preparing)
                .Sets((m, c) => m with { Host = c.Department }),
            In(AwaitingApproval, Ready).May<ChooseStops>("调整点位").By(SupervisionOffice).Repeatedly()
                .Renews<HelpOrganise>()
                .Sets((m, c) => m with { Stops = c.Stops }),
            In(Preparing, AwaitingApproval, Ready).On<CancelVisit>("取消").By(SupervisionOffice).To(Cancelled).LeavingBehind());

        Clause("7.4.3",
            In(Held).Must<TakeOpinions>("收取书面意见建议").By(SupervisionOffice).Records().OwedUntil(opinionsAreTaken.Holds)
                .Sets((m, c) => m with { Opinions = c.Opinions.OrEmpty(), OpinionsAreTaken = true }, opinionsAreTaken)
                .OpensEach(ProcedureIds.DistrictProposal, m => m.Suggestions));

        Reading("7.4.3", "书面意见收取完毕、材料归卷后结束", "the visit is closed once the opinions are taken and its papers are filed",
            In(Held).On<CloseVisit>("材料归卷").By(SupervisionOffice).To(Closed).Files<SubmitMaterials>());

        ActBuilder<InspectionVisitState, InspectionVisit, ChangeArrangement> ChangedIn(InspectionVisitState state) =>
            In(state).On<ChangeArrangement>("变更安排").By(SupervisionOffice).Records().Repeatedly().Changes<RecordArrangement>()
                .Renews<HelpOrganise>()
                .Sets((m, c) => m.Changed(c), changeIsSaid, materialsAreTouched)
                .Provided(changeIsSaid.Holds)
                .BackTo(state, materialsAreTouched.HoldsNot)
                .BackTo(Preparing, materialsAreTouched.Holds);
    }
}
