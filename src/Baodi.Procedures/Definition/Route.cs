namespace Baodi.Procedures.Definition;

/// <summary>What a route does with the duties and rounds of its target.</summary>
public enum RouteEntry
{
    /// <summary>They begin anew when the case comes from another state; those that both states share go on.</summary>
    OnEntry = 1,

    /// <summary>They begin anew even when the case is already there; what may be done but is not owed goes on.</summary>
    Afresh,

    /// <summary>They go on where they were left.</summary>
    Resumed,
}

/// <summary>A target state of an act and when it is taken. Immutable.</summary>
public sealed class Route
{
    internal Route(State to, RouteEntry entry, ImmutableArray<Condition> when)
    {
        To = to;
        Entry = entry;
        When = when;
    }

    /// <summary>The state it leads to.</summary>
    public State To { get; }

    /// <summary>What must hold of the matter after the effect, all of it; empty for always.</summary>
    public ImmutableArray<Condition> When { get; }

    /// <summary>What happens to the duties and rounds of the target.</summary>
    public RouteEntry Entry { get; }

    /// <summary>Whether the case moves when it is taken from a state: to another one, or afresh into the same.</summary>
    internal bool Moves(State? from) => Entry == RouteEntry.Afresh || !ReferenceEquals(To, from);
}
