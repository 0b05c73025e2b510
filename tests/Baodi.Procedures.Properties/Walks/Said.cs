using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures.Properties.Walks;

/// <summary>What is said of a step beside its content: data, so that a walk can be shrunk and printed with it.</summary>
/// <param name="Departures">What it departs from.</param>
/// <param name="HappenedAt">When it happened; null for now.</param>
/// <param name="ToldBy">The id of who told it by telephone; null where nobody did.</param>
public sealed record Said(ImmutableArray<Departure> Departures, Instant? HappenedAt = null, string? ToldBy = null)
{
    internal static Said Nothing { get; } = new([]);

    internal bool IsNothing => Departures.IsEmpty && HappenedAt is null && ToldBy is null;

    /// <summary>The same without its departures.</summary>
    internal Said Bare => this with { Departures = [] };

    internal Circumstances Of(Func<string, Officer> officers) =>
        new() { Departures = Departures, HappenedAt = HappenedAt, ToldBy = ToldBy is { } id ? officers(id) : null };

    internal Said Later(Duration shift) => this with { HappenedAt = HappenedAt + shift };
}
