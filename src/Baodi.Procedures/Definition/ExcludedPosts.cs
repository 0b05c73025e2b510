namespace Baodi.Procedures.Definition;

/// <summary>A clause that keeps certain posts out of an act. Immutable.</summary>
public sealed class ExcludedPosts
{
    internal ExcludedPosts(Citation citation, ImmutableArray<Post> posts, Label label, ImmutableArray<Condition> when)
    {
        Citation = citation;
        Posts = posts;
        Label = label;
        When = when;
    }

    /// <summary>The clause.</summary>
    public Citation Citation { get; }

    /// <summary>Who is kept out.</summary>
    public ImmutableArray<Post> Posts { get; }

    /// <summary>What they take no part in.</summary>
    public Label Label { get; }

    /// <summary>When they are kept out; empty for always.</summary>
    public ImmutableArray<Condition> When { get; }
}
