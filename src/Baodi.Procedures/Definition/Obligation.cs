namespace Baodi.Procedures.Definition;

/// <summary>How often an obligation comes back.</summary>
public enum Cadence
{
    /// <summary>Once in every month.</summary>
    EveryMonth = 1,

    /// <summary>Once for every session of a congress and of the CPPCC that sits with it.</summary>
    EverySession,

    /// <summary>Once in the year that begins with a session and ends before the next.</summary>
    EverySessionYear,

    /// <summary>Whenever it is called for, with no rhythm of its own.</summary>
    AsNeeded,
}

/// <summary>Something that is owed for every period and is no step of a single case. Immutable.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class RecurringObligation
{
    internal RecurringObligation(string identifier, string chinese, Post who, Cadence cadence, MonthDay? day, Congress? congress, Citation citation)
    {
        Name = Naming.Kebab(identifier);
        Label = Naming.Label(chinese, identifier);
        Who = who;
        Cadence = cadence;
        Day = day;
        Congress = congress;
        Citation = citation;
    }

    /// <summary>The kebab-case name, unique in the procedure.</summary>
    public string Name { get; }

    /// <summary>What is to be done.</summary>
    public Label Label { get; }

    /// <summary>Whose it is.</summary>
    public Post Who { get; }

    /// <summary>How often it comes back.</summary>
    public Cadence Cadence { get; }

    /// <summary>The day of the month by whose end it is done; null but for <see cref="Definition.Cadence.EveryMonth"/>.</summary>
    public MonthDay? Day { get; }

    /// <summary>Whose session it goes by; null where it goes by none.</summary>
    public Congress? Congress { get; }

    /// <summary>The paper that meets it; null where none is named.</summary>
    public Label? Paper { get; internal init; }

    /// <summary>The kebab-case id of the procedure of which it takes a case; null where it takes none.</summary>
    public string? Opens { get; internal init; }

    /// <summary>The ground on which it stands.</summary>
    public Citation Citation { get; }

    /// <summary>The kebab-case name.</summary>
    public override string ToString() => Name;
}

/// <summary>An obligation in one of its periods.</summary>
/// <param name="Obligation">What is owed.</param>
/// <param name="From">The first day of the period.</param>
/// <param name="To">The last day of the period, included.</param>
/// <param name="Due">The day by whose end it is done; null where the notice names none.</param>
[JsonConverter(typeof(ShownJson))]
public readonly record struct ObligationPeriod(RecurringObligation Obligation, LocalDate From, LocalDate To, LocalDate? Due);
