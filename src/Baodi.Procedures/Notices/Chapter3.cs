using static Baodi.Procedures.Notices.ProcedureIds;

namespace Baodi.Procedures.Notices;

/// <summary>The clauses of chapter 3: receptions.</summary>
internal static class Chapter3
{
    internal static void AddTo(ClauseTable table)
    {
        table.For(Reception)
            .Add("3.1.1", "市政府及办公厅来访", "visits of the municipal government and its office")
            .Add("3.1.2", "市其他机关部门来访", "visits of other municipal bodies")
            .Add("3.1.3", "副部级以上来访", "visits at vice-ministerial rank or above")
            .Add("3.1.4", "厅级及以下来访", "visits at bureau-director rank or below")
            .Add("3.2", "部门牵头接待的流程", "receptions led by a department")
            .Add("3.2.1", "联系来访与报审方案", "settle the visit, have the plan approved")
            .Add("3.2.2", "接待方案的要素", "content of the reception plan")
            .Add("3.2.3", "路线、场所与材料准备", "arrange route, places and materials")
            .Add("3.2.4", "办公室协助的范围", "what the office assists with")
            .Add("3.2.5", "听会记录与保存", "sit in, record, keep");
    }
}
