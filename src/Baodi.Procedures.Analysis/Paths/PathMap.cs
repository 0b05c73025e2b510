namespace Baodi.Procedures.Analysis;

/// <summary>A procedure as a search reads it: acts, states, limits and facts by their places, so that what is so of them is said in sets of places.</summary>
/// <remarks>What the requirements say of single acts is asked of them here, once, and kept as sets.</remarks>
internal sealed class PathMap
{
    private readonly Dictionary<Act, int> places = new(ReferenceEqualityComparer.Instance);
    private readonly Bits[] owed;
    private readonly Bits[] owedAgain;

    internal PathMap(Procedure procedure)
    {
        Procedure = procedure;
        Facts = new(procedure.Facts);
        for (var place = 0; place < procedure.Acts.Length; place++)
        {
            places.Add(procedure.Acts[place], place);
        }

        Acts = Bits.Below(procedure.Acts.Length);
        Limits = Bits.Below(procedure.Limits.Length);
        owed = [.. procedure.States.Taken(state => ActsThat(act => act.MayBeOwedIn(state, isDone: false)))];
        owedAgain = [.. procedure.States.Taken(state => ActsThat(act => act.MayBeOwedIn(state, isDone: true)))];
        Rows = procedure.Acts.Taken(act => new PathRow(act, this));
    }

    internal Procedure Procedure { get; }

    internal PathFacts Facts { get; }

    internal ImmutableArray<PathRow> Rows { get; }

    /// <summary>Every act.</summary>
    internal Bits Acts { get; }

    /// <summary>Every limit.</summary>
    internal Bits Limits { get; }

    internal PathRow RowOf(Act act) => Rows[places[act]];

    internal int PlaceOf(Act act) => places[act];

    internal int PlaceOf(State state) => Procedure.States.IndexOf(state);

    internal int PlaceOf(TimeLimit limit) => Procedure.Limits.IndexOf(limit);

    /// <summary>The duties that leaving a state waits for where their conditions hold.</summary>
    internal Bits Owed(int state, Bits done) => (owed[state] - done) | (owedAgain[state] & done);

    internal Bits ActsThat(Predicate<Act> wanted)
    {
        var found = Bits.None;
        for (var place = 0; place < Procedure.Acts.Length; place++)
        {
            found |= wanted(Procedure.Acts[place]) ? Bits.Of(place) : Bits.None;
        }

        return found;
    }

    internal Bits SetOf(ImmutableArray<Act> acts)
    {
        var found = Bits.None;
        foreach (var act in acts)
        {
            found |= Bits.Of(PlaceOf(act));
        }

        return found;
    }

    internal Bits SetOf(ImmutableArray<TimeLimit> limits)
    {
        var found = Bits.None;
        foreach (var limit in limits)
        {
            found |= Bits.Of(PlaceOf(limit));
        }

        return found;
    }
}
