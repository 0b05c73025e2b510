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

        var hostIsNamed = Fact("已确定承接部门", m => m.HostIsNamed);
        var stopsAreChosen = Fact("已选定点位", m => m.StopsAreChosen);
        var timeHasCome = Fact("所记时间不晚于登记时间", m => m.TimeHasCome);
        var opinionsAreTaken = Fact("已收取书面意见", m => m.OpinionsAreTaken);

        var host = OfUnit(m => m.Host, "承接部门");

        Clause("7.4.1",
            Open<RecordArrangement>("登记视察调研安排").By(SupervisionOffice).To(Preparing)
                .Creates(c => new() { Arrangement = c, Starts = c.Starts })
                .DrawsFrom(ProcedureIds.DistrictProposal));

        Clause("7.4.2",
            In(Preparing).Must<NameHost>("确定承接部门").By(SupervisionOffice).OwedUntil(hostIsNamed.Holds)
                .Sets((m, c) => m with { Host = c.Department }, hostIsNamed),
            In(Preparing).Must<ChooseStops>("选好点位").By(SupervisionOffice).OwedUntil(stopsAreChosen.Holds)
                .Sets((m, c) => m with { Stops = c.Stops }, stopsAreChosen),
            In(Preparing).On<SubmitMaterials>("报送报告材料").By(host).Replacing().To(AwaitingApproval)
                .Paper("报告材料", "ReportMaterials")
                .Sets((m, c) => m with { Materials = c }),
            In(AwaitingApproval).AllOf<ApproveMaterials>("审定报告材料", Verb.Approve, Holder(SupervisionOffice)).NotBy<SubmitMaterials>().To(Ready),
            In(Ready).Must<HelpOrganise>("协助组织活动").By(SupervisionOffice));

        Reading("7.4.2", "报告材料可以说明理由退回，重新报送、重新审定", "the materials may be sent back with a reason; they are submitted and approved anew",
            In(AwaitingApproval).On<SendMaterialsBack>("退回材料").ByMemberOf<ApproveMaterials>().BackTo(Preparing));

        Reading("7.4.2", "活动举行由督查室或者承接部门记录；此前可以改期或者取消，改期的重新组织",
            "the supervision office or the host records that the visit was held; until then it may be moved, and then help is given anew, or called off",
            In(Ready).On<RecordVisit>("记录视察调研").By(Holder(SupervisionOffice), host).To(Held)
                .Sets((m, c, step) => m with { HeldAt = c.HeldAt, TimeHasCome = c.HeldAt <= step.At }, timeHasCome)
                .Provided(timeHasCome.Holds),
            In(Preparing, AwaitingApproval, Ready).May<MoveVisit>("改期").By(SupervisionOffice).Repeatedly()
                .Renews<HelpOrganise>()
                .Sets((m, c) => m with { Starts = c.Starts }),
            In(Preparing, AwaitingApproval, Ready).On<CancelVisit>("取消").By(SupervisionOffice).To(Cancelled).LeavingBehind());

        Clause("7.4.3",
            In(Held).Must<TakeOpinions>("收取书面意见建议").By(SupervisionOffice).OwedUntil(opinionsAreTaken.Holds)
                .Sets((m, c) => m with { Opinions = c.Opinions.OrEmpty(), OpinionsAreTaken = true }, opinionsAreTaken)
                .OpensEach(ProcedureIds.DistrictProposal, m => m.Suggestions));

        Reading("7.4.3", "书面意见收取完毕、材料归卷后结束", "the visit is closed once the opinions are taken and its papers are filed",
            In(Held).On<CloseVisit>("材料归卷").By(SupervisionOffice).To(Closed).Files<SubmitMaterials>());
    }
}
