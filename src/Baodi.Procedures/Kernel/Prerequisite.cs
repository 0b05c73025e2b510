using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>An act that must be done before another. Immutable.</summary>
public abstract class Prerequisite
{
    private protected Prerequisite(ImmutableArray<Act> anyOf) => AnyOf = anyOf;

    /// <summary>The acts of the command, one for each set of states; any of them is enough.</summary>
    public ImmutableArray<Act> AnyOf { get; }

    /// <summary>When it must be done; empty for always.</summary>
    public abstract ImmutableArray<Condition> When { get; }
}

internal sealed class Prerequisite<TMatter>(ImmutableArray<Act> anyOf, ulong mask, Condition<TMatter>[] when) : Prerequisite(anyOf)
    where TMatter : class
{
    public override ImmutableArray<Condition> When => when.Frozen<Condition>();

    internal Condition<TMatter>[] Conditions => when;

    internal bool IsDone(ulong done) => (mask & done) != 0;

    internal bool IsMet(ulong done, TMatter matter) => IsDone(done) || !when.AllHold(matter);
}
