namespace Baodi.Procedures;

/// <summary>How a step came about, beside what was done, by whom and when it is entered. Immutable.</summary>
public sealed record Circumstances
{
    /// <summary>What it departs from, each with its ground; empty for nothing. One that stands in nobody's way is refused.</summary>
    public ImmutableArray<Departure> Departures { get; init; } = [];

    /// <summary>When that which is recorded happened, for an act that records and for a decision that was told; null for the instant of the entry. Not after the entry, and not before what the opening of the case records.</summary>
    public Instant? HappenedAt { get; init; }

    /// <summary>Who told it by telephone to whoever enters it, where the act may be told so; null where who enters it does it himself. Both then count as its performers.</summary>
    public Officer? ToldBy { get; init; }

    internal static Circumstances None { get; } = new();
}

/// <summary>One requirement that is departed from, as its reason names it: <see cref="Reason.Code"/> and <see cref="Reason.About"/>. Immutable.</summary>
/// <param name="Code">The kebab-case code of the reason.</param>
/// <param name="About">The kebab-case name of what the reason is about.</param>
/// <param name="Ground">Why; a text of its own for each, of at most <see cref="Form.LongestText"/> characters.</param>
public sealed record Departure(string Code, string About, string Ground)
{
    /// <summary>Who has consented to it, where the office wants somebody's consent; else null.</summary>
    public Officer? ConsentOf { get; init; }
}
