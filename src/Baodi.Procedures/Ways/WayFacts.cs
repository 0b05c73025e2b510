using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>The facts of a procedure by their places, and what may be so of them: a word of one bit a value for each.</summary>
internal sealed class WayFacts<TMatter>
    where TMatter : class
{
    /// <summary>For a fact that has no value yet; no condition allows it.</summary>
    private const ulong NoValue = 1UL << 63;

    private readonly Dictionary<Fact, int> places = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<Fact> facts;

    internal WayFacts(ImmutableArray<Fact> facts)
    {
        this.facts = facts;
        for (var i = 0; i < facts.Length; i++)
        {
            places.Add(facts[i], i);
        }
    }

    internal int PlaceOf(Fact fact) => places[fact];

    internal Fact<TMatter> At(int place) => (Fact<TMatter>)facts[place];

    internal int Count => facts.Length;

    /// <summary>The facts of a matter, each with its one value.</summary>
    internal ulong[] Of(TMatter matter)
    {
        var known = new ulong[facts.Length];
        for (var i = 0; i < known.Length; i++)
        {
            known[i] = At(i).Read(matter) is >= 0 and var ordinal ? 1UL << ordinal : NoValue;
        }

        return known;
    }

    /// <summary>Every value of a fact, and none.</summary>
    internal ulong Any(int place) => Values(place) | NoValue;

    /// <summary>Every value of a fact.</summary>
    internal ulong Values(int place) => ulong.MaxValue >> (64 - facts[place].Terms.All.Length);

    /// <summary>Leaves what conditions allow; false where that is nothing.</summary>
    internal bool Narrow(ulong[] may, Condition<TMatter>[] conditions)
    {
        foreach (var condition in conditions)
        {
            var place = places[condition.Fact];
            if ((may[place] &= condition.Allowed) == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether conditions may all hold.</summary>
    internal bool MayHold(ReadOnlySpan<ulong> may, Condition<TMatter>[] conditions)
    {
        foreach (var condition in conditions)
        {
            if ((may[places[condition.Fact]] & condition.Allowed) == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether conditions all hold, whatever else may be so.</summary>
    internal bool SurelyHold(ReadOnlySpan<ulong> may, Condition<TMatter>[] conditions)
    {
        foreach (var condition in conditions)
        {
            if ((may[places[condition.Fact]] & ~condition.Allowed) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Leaves what lets one of the conditions fail, where only one can; false where all of them surely hold.</summary>
    internal bool Refute(ulong[] may, Condition<TMatter>[] conditions, Condition<TMatter>[] more)
    {
        Condition? failing = null;
        var count = 0;
        foreach (var list in (ReadOnlySpan<Condition<TMatter>[]>)[conditions, more])
        {
            foreach (var condition in list)
            {
                if ((may[places[condition.Fact]] & ~condition.Allowed) != 0)
                {
                    count += ReferenceEquals(failing?.Fact, condition.Fact) && failing!.Allowed == condition.Allowed ? 0 : 1;
                    failing = condition;
                }
            }
        }

        if (count == 1)
        {
            may[places[failing!.Fact]] &= ~failing.Allowed;
        }

        return count > 0;
    }
}
