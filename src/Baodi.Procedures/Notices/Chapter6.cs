using static Baodi.Procedures.Notices.ProcedureIds;

namespace Baodi.Procedures.Notices;

/// <summary>The clauses of chapter 6: government supervision.</summary>
internal static class Chapter6
{
    internal static void AddTo(ClauseTable table)
    {
        table.For(Supervision)
            .Add("6.1", "提出立项与审核登记", "propose initiation, agree, register")
            .Add("6.2", "发出督查通知", "issue the supervision notice")
            .Add("6.3", "跟踪与催办", "track and urge")
            .Add("6.4", "报告、核实与通报", "report, verify, circulate")
            .Add("6.5", "督查材料立卷归档", "collect and archive the papers");
    }
}
