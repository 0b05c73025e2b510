using static Baodi.Procedures.Notices.ProcedureIds;

namespace Baodi.Procedures.Notices;

/// <summary>The clauses of chapter 4: large events.</summary>
internal static class Chapter4
{
    internal static void AddTo(ClauseTable table)
    {
        table.For(LargeEvent)
            .Add("4.0", "主办承办活动的范围", "events hosted or undertaken")
            .Add("4.1", "活动方案报批", "plan the event, have it approved")
            .Add("4.2", "提前布置与当天复查", "set up the day before, recheck on the day");
    }
}
