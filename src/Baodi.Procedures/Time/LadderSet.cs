using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>The ladders of an office: one for all limits, and those that limits have for themselves. Immutable.</summary>
internal sealed class LadderSet
{
    // Null for none, as most offices have.
    private readonly ImmutableDictionary<string, Ladder>? own;

    private LadderSet(Ladder forAll, ImmutableDictionary<string, Ladder>? own)
    {
        ForAll = forAll;
        this.own = own;
    }

    internal static LadderSet Empty { get; } = new(Ladder.None, null);

    internal Ladder ForAll { get; }

    internal LadderSet With(Ladder forAll) => new(forAll, own);

    internal LadderSet With(string procedure, string limit, Ladder ladder) =>
        new(ForAll, (own ?? ImmutableDictionary.Create<string, Ladder>(StringComparer.Ordinal)).SetItem($"{procedure}/{limit}", ladder));

    internal Ladder Of(string procedure, string limit) =>
        own is not null && own.TryGetValue($"{procedure}/{limit}", out var ladder) ? ladder : ForAll;
}
