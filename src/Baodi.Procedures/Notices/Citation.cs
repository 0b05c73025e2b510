namespace Baodi.Procedures;

/// <summary>One numbered clause as a notice is made of it.</summary>
/// <param name="Number">Chapter, section, item and sub-item, joined by points, such as <c>8.3.3</c>.</param>
/// <param name="Procedure">The id of the procedure the clause belongs to; any other name where it belongs to no single one.</param>
/// <param name="Heading">What the clause is about, in short words of one's own.</param>
public sealed record ClauseHeading(string Number, string Procedure, Label Heading)
{
    /// <summary>The number.</summary>
    public override string ToString() => Number;
}

/// <summary>One numbered clause of a notice. Immutable; made by its <see cref="Notices.Notice"/> alone, once, so that two are equal only when they are the same.</summary>
public sealed class Clause
{
    internal Clause(Notice notice, ClauseHeading heading)
    {
        Notice = notice;
        Number = heading.Number;
        Procedure = heading.Procedure;
        Heading = heading.Heading;
    }

    /// <summary>The notice that it is a clause of.</summary>
    public Notice Notice { get; }

    /// <summary>Chapter, section, item and sub-item, joined by points, such as <c>8.3.3</c>.</summary>
    public string Number { get; }

    /// <summary>The id of the procedure the clause belongs to, <c>meetings</c> for the clause that opens the six meetings of the notice of 2017, or <c>all</c>.</summary>
    public string Procedure { get; }

    /// <summary>What the clause is about, in the words of who described the notice.</summary>
    public Label Heading { get; }

    /// <summary>The number.</summary>
    public override string ToString() => Number;
}

/// <summary>The ground on which an element stands: a clause of a notice or, where the notice is silent, a reading of one.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Reading">Null when the clause says it; otherwise how its silence is read.</param>
/// <exception cref="ArgumentNullException"><paramref name="Clause"/> is null.</exception>
[JsonConverter(typeof(ShownJson))]
public sealed record Citation(Clause Clause, Label? Reading = null)
{
    /// <summary>The clause.</summary>
    public Clause Clause { get; init; } = Clause ?? throw new ArgumentNullException(nameof(Clause));

    /// <summary>The notice that is cited.</summary>
    public Notice Notice => Clause.Notice;

    /// <summary>Whether the notice is silent here and the element follows from a reading.</summary>
    public bool IsReading => Reading is not null;

    /// <summary>The clause number, followed by an R for a reading, such as <c>8.6 R</c>. Which notice it is of, it does not say.</summary>
    public override string ToString() => IsReading ? Clause.Number + " R" : Clause.Number;
}
