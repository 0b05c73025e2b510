namespace Baodi.Procedures.Notices;

/// <summary>Collects the clauses chapter by chapter, each under the procedure it belongs to.</summary>
internal sealed class ClauseTable
{
    private readonly ImmutableArray<ClauseHeading>.Builder clauses = ImmutableArray.CreateBuilder<ClauseHeading>();
    private string procedure = ProcedureIds.All;

    internal ImmutableArray<ClauseHeading> All => clauses.ToImmutable();

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
