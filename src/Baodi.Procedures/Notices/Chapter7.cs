using static Baodi.Procedures.Notices.ProcedureIds;

namespace Baodi.Procedures.Notices;

/// <summary>The clauses of chapter 7: liaison with the People's Congress and the CPPCC.</summary>
internal static class Chapter7
{
    internal static void AddTo(ClauseTable table)
    {
        table.For(MunicipalProposal)
            .Add("7.1.1", "办前分析与认领", "analyse, claim or return")
            .Add("7.1.2", "拟定、审定与答复", "draft, approve, reply")
            .Add("7.1.3", "答复后回访与总结", "follow up, report, summarise")
            .Add("7.1.4", "落实答复内容", "carry out what was promised")
            .Add("7.1.5", "市级建议提案存档", "archive the municipal papers");

        table.For(DistrictProposal)
            .Add("7.2.1", "会后分类交办", "classify and assign")
            .Add("7.2.2", "调查沟通并当面答复", "investigate, talk, reply in person")
            .Add("7.2.3", "不满意的重办与督促检查", "handle again if not satisfied, check")
            .Add("7.2.4", "配合中期推动会议", "support the mid-term push meeting")
            .Add("7.2.5", "配合年度实地视察", "support the yearly inspection tour")
            .Add("7.2.6", "区级建议提案存档", "archive the district papers")
            .Add("7.2.7", "平时建议同样办理", "between-sessions suggestions handled alike");

        table.For(SpecialWorkReport)
            .Add("7.3.1", "确定报告部门并筹备", "name the reporting department, prepare")
            .Add("7.3.2", "修改、审阅与审议", "revise, read, deliberate, submit")
            .Add("7.3.3", "受托向常委会报告", "report on the government's behalf")
            .Add("7.3.4", "审议意见处理报告", "answer the deliberation opinions");

        table.For(InspectionVisit)
            .Add("7.4.1", "协助人大政协视察", "assist inspection tours and studies")
            .Add("7.4.2", "承接部门与点位材料", "name the host, choose stops, approve materials")
            .Add("7.4.3", "所提意见按平时建议办理", "opinions raised there handled as suggestions");
    }
}
