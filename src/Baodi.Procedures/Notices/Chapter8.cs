using static Baodi.Procedures.Notices.ProcedureIds;

namespace Baodi.Procedures.Notices;

/// <summary>The clauses of chapter 8: incidents.</summary>
internal static class Chapter8
{
    internal static void AddTo(ClauseTable table)
    {
        table.For(Incident)
            .Add("8.1", "接报记录与来源", "record the incident and its source")
            .Add("8.2", "初判事件等级", "judge the grade")
            .Add("8.3.1", "一般事件报值班主任", "ordinary: report to the duty director")
            .Add("8.3.2", "研判趋势与处置", "judge the trend, direct handling")
            .Add("8.3.3", "经同意报告市政府值班室", "on consent, report to the municipal duty room")
            .Add("8.4.1", "较大以上逐级报告", "graver: report up the line")
            .Add("8.4.2", "决定是否启动响应", "decide on the emergency response")
            .Add("8.4.3", "通知部门和街镇联动", "call departments and towns to act")
            .Add("8.4.4", "主要领导赴现场", "principal leaders go to the scene")
            .Add("8.4.5", "四方同意后电话报告市政府", "with all four consents, telephone the municipal government")
            .Add("8.4.6", "书面报告阅签传真", "draft, sign and fax the written report")
            .Add("8.5", "随时续报进展", "collect and report updates")
            .Add("8.6", "处置超一昼夜的日报", "daily reports past 24 hours");
    }
}
