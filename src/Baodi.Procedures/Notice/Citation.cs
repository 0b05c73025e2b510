namespace Baodi.Procedures;

/// <summary>One numbered clause of the notice.</summary>
/// <param name="Number">Chapter, section, item and sub-item, joined by points, such as <c>8.3.3</c>.</param>
/// <param name="Procedure">The id of the procedure the clause belongs to, <c>meetings</c> for the clause that opens the six meetings, or <c>all</c>.</param>
/// <param name="Heading">What the clause is about, in the library's own words.</param>
public sealed record Clause(string Number, string Procedure, Label Heading)
{
    /// <summary>The number.</summary>
    public override string ToString() => Number;
}

/// <summary>The ground on which an element stands: a clause of the notice or, where the notice is silent, a reading of one.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Reading">Null when the clause says it; otherwise how its silence is read.</param>
public sealed record Citation(Clause Clause, Label? Reading = null)
{
    /// <summary>Whether the notice is silent here and the element follows from a reading.</summary>
    public bool IsReading => Reading is not null;

    /// <summary>The clause number, followed by an R for a reading, such as <c>8.6 R</c>.</summary>
    public override string ToString() => IsReading ? Clause.Number + " R" : Clause.Number;
}
