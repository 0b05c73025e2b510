namespace Baodi.Procedures.Notices;

/// <summary>Collects the clauses chapter by chapter, each under the procedure it belongs to.</summary>
internal sealed class ClauseTable
{
    private const int Count = 115;

    private readonly ImmutableArray<ClauseHeading>.Builder clauses = ImmutableArray.CreateBuilder<ClauseHeading>(Count);
    private string procedure = ProcedureIds.All;

    internal static ImmutableArray<ClauseHeading> Build()
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
        return table.clauses.MoveToImmutable();
    }

    internal ClauseTable For(string procedure)
    {
        this.procedure = procedure;
        return this;
    }

    internal ClauseTable Add(string number, string chinese, string english)
    {
        clauses.Add(new(number, procedure, new(chinese, english)));
        return this;
    }
}
