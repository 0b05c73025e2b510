using System.Collections.Immutable;

namespace Baodi.Procedures;

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

/// <summary>A target state of an act and when it is taken. Immutable once built.</summary>
public abstract class Route
{
    private protected Route(State to, RouteEntry entry)
    {
        To = to;
        Entry = entry;
    }

    /// <summary>The state it leads to.</summary>
    public State To { get; }

    /// <summary>What must hold of the matter after the effect, all of it; empty for always.</summary>
    public abstract ImmutableArray<Condition> When { get; }

    /// <summary>What happens to the duties and rounds of the target.</summary>
    public RouteEntry Entry { get; }
}

internal sealed class Route<TMatter>(State to, RouteEntry entry, Condition<TMatter>[] when) : Route(to, entry)
    where TMatter : class
{
    public override ImmutableArray<Condition> When => when.Frozen<Condition>();

    internal Condition<TMatter>[] Conditions => when;
}
