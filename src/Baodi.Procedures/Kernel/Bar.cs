using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>A clause that keeps certain posts out of an act. Immutable.</summary>
public abstract class Bar
{
    private protected Bar(Citation citation, ulong posts, Label label)
    {
        Citation = citation;
        Posts = posts;
        Label = label;
    }

    /// <summary>The clause.</summary>
    public Citation Citation { get; }

    /// <summary>What is barred.</summary>
    public Label Label { get; }

    /// <summary>When it bars; empty for always.</summary>
    public abstract ImmutableArray<Condition> When { get; }

    internal ulong Posts { get; }
}

internal sealed class Bar<TMatter>(Citation citation, ulong posts, Label label, Condition<TMatter>[] when) : Bar(citation, posts, label)
    where TMatter : class
{
    public override ImmutableArray<Condition> When => when.Frozen<Condition>();

    internal bool Applies(TMatter matter) => when.AllHold(matter);
}
