namespace Baodi.Procedures.Analysis;

/// <summary>The facts of a procedure by their places, and what may be so of them: a set of values for each.</summary>
internal sealed class PathFacts
{
    private readonly Dictionary<Fact, int> places = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<Fact> facts;

    internal PathFacts(ImmutableArray<Fact> facts)
    {
        this.facts = facts;
        for (var i = 0; i < facts.Length; i++)
        {
            places.Add(facts[i], i);
        }
    }

    internal int PlaceOf(Fact fact) => places[fact];

    internal Fact At(int place) => facts[place];

    internal int Count => facts.Length;

    /// <summary>Conditions by the places of their facts.</summary>
    internal ImmutableArray<PathCondition> Of(ImmutableArray<Condition> conditions) => conditions.Taken(condition => new PathCondition(places[condition.Fact], Allowed(condition)));

    /// <summary>The facts of a matter, each with its one value.</summary>
    internal Bits[] Of(object matter)
    {
        var known = new Bits[facts.Length];
        for (var i = 0; i < known.Length; i++)
        {
            known[i] = facts[i].Read(matter) is >= 0 and var ordinal ? Bits.Of(ordinal) : NoValue(i);
        }

        return known;
    }

    /// <summary>Every value of a fact, and none.</summary>
    internal Bits Any(int place) => Values(place) | NoValue(place);

    /// <summary>Every value of a fact.</summary>
    internal Bits Values(int place) => Bits.Below(facts[place].Terms.All.Length);

    /// <summary>Leaves what conditions allow; false where that is nothing.</summary>
    internal static bool Narrow(Bits[] may, ImmutableArray<PathCondition> conditions)
    {
        foreach (var condition in conditions)
        {
            if ((may[condition.Fact] &= condition.Allowed).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether conditions may all hold.</summary>
    internal static bool MayHold(ReadOnlySpan<Bits> may, ImmutableArray<PathCondition> conditions)
    {
        foreach (var condition in conditions)
        {
            if (!may[condition.Fact].Meets(condition.Allowed))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether conditions all hold, whatever else may be so.</summary>
    internal static bool SurelyHold(ReadOnlySpan<Bits> may, ImmutableArray<PathCondition> conditions)
    {
        foreach (var condition in conditions)
        {
            if (!(may[condition.Fact] - condition.Allowed).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Leaves what lets one of the conditions fail, where only one can; false where all of them surely hold.</summary>
    internal static bool Refute(Bits[] may, ImmutableArray<PathCondition> conditions, ImmutableArray<PathCondition> more)
    {
        PathCondition? failing = null;
        var count = 0;
        foreach (var list in (ReadOnlySpan<ImmutableArray<PathCondition>>)[conditions, more])
        {
            foreach (var condition in list)
            {
                if (!(may[condition.Fact] - condition.Allowed).IsEmpty)
                {
                    count += failing == condition ? 0 : 1;
                    failing = condition;
                }
            }
        }

        if (count == 1)
        {
            may[failing!.Value.Fact] -= failing.Value.Allowed;
        }

        return count > 0;
    }

    /// <summary>For a fact that has no value yet; no condition allows it.</summary>
    private Bits NoValue(int place) => Bits.Of(facts[place].Terms.All.Length);

    private static Bits Allowed(Condition condition)
    {
        var allowed = Bits.None;
        for (var ordinal = 0; ordinal < condition.Fact.Terms.All.Length; ordinal++)
        {
            allowed |= condition.Allows(ordinal) ? Bits.Of(ordinal) : Bits.None;
        }

        return allowed;
    }
}
