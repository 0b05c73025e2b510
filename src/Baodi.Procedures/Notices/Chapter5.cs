using static Baodi.Procedures.Notices.ProcedureIds;

namespace Baodi.Procedures.Notices;

/// <summary>The clauses of chapter 5: petitions.</summary>
internal static class Chapter5
{
    internal static void AddTo(ClauseTable table)
    {
        table.For(Petition)
            .Add("5.0", "六类信访渠道", "six petition channels")
            .Add("5.1", "记录、拟办与呈阅", "record, propose handling, present")
            .Add("5.2", "当日转交责任部门", "transfer the same day")
            .Add("5.3", "限期办理并反馈", "handle in time, report back")
            .Add("5.4", "查收结果并呈阅", "check in the results, present the report")
            .Add("5.5", "月度分析与专报", "monthly analysis, special reports")
            .Add("5.6", "清单与档案备查", "inventory and archive");
    }
}
