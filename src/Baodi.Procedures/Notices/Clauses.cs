namespace Baodi.Procedures.Notices;

/// <summary>The clauses of the notice of 2017.</summary>
internal static class Clauses
{
    internal static ImmutableArray<ClauseHeading> All()
    {
        var table = new ClauseTable();
        table.For(ProcedureIds.All).Add("0", "各单位遵行并配合", "units observe the procedures and help");
        Chapter1.AddTo(table);
        Chapter2.AddTo(table);
        Chapter3.AddTo(table);
        Chapter4.AddTo(table);
        Chapter5.AddTo(table);
        Chapter6.AddTo(table);
        Chapter7.AddTo(table);
        Chapter8.AddTo(table);
        return table.All;
    }
}
