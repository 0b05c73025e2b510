namespace Baodi.Procedures.Definition;

/// <summary>An act that must be done before another. Immutable.</summary>
public sealed class Prerequisite
{
    internal Prerequisite(ImmutableArray<Act> anyOf, ImmutableArray<Condition> when)
    {
        AnyOf = anyOf;
        When = when;
    }

    /// <summary>The acts of the command, one for each set of states; any of them is enough.</summary>
    public ImmutableArray<Act> AnyOf { get; }

    /// <summary>When it must be done; empty for always.</summary>
    public ImmutableArray<Condition> When { get; }

    internal bool IsDone(ImmutableArray<Act> done)
    {
        foreach (var act in AnyOf)
        {
            if (done.Contains(act))
            {
                return true;
            }
        }

        return false;
    }
}
