namespace Baodi.Procedures.Rules;

/// <summary>Finds the clause of a number.</summary>
/// <returns>Null when there is no such clause.</returns>
internal delegate Clause? ClauseSource(string number);

/// <summary>Where the clause numbers of tables are looked up.</summary>
internal static class Clauses
{
    /// <summary>The clauses of the notice.</summary>
    internal static ClauseSource OfNotice { get; } = Notice.Find;
}
