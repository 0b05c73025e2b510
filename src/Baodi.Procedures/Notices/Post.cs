using System.Diagnostics.CodeAnalysis;

namespace Baodi.Procedures;

/// <summary>A post that procedures give work to. Posts act; officers hold them. Immutable and safe for concurrent use.</summary>
/// <remarks>
/// Two posts of one id are equal, whatever they are called. A post that several hold at once, one for each field or unit, is told apart by
/// the charge of its <see cref="Seat"/>. Those of the notice of 2017 stand in <see cref="Posts"/>; who writes a procedure of his own brings his own.
/// </remarks>
[JsonConverter(typeof(PostConverter))]
public sealed class Post : IEquatable<Post>
{
    /// <summary>Names a post.</summary>
    /// <param name="id">The kebab-case id: words of <c>a</c> to <c>z</c> and digits, joined by hyphens, the first beginning with a letter.</param>
    /// <param name="label">What it is called; blank in neither language.</param>
    /// <exception cref="ArgumentException">The id is not such a text, or the label is blank in a language.</exception>
    public Post(string id, Label label)
    {
        ArgumentNullException.ThrowIfNull(id);
        Id = Naming.IsKebab(id) ? id : throw new ArgumentException($"'{id}' is not a kebab-case id.", nameof(id));
        Label = label.IsBlank ? throw new ArgumentException($"The post '{id}' is not named in both languages.", nameof(label)) : label;
    }

    /// <summary>The kebab-case id, as seats, JSON and the command line write it.</summary>
    public string Id { get; }

    /// <summary>What the post is called.</summary>
    public Label Label { get; }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] Post? other) => other is not null && (ReferenceEquals(this, other) || Id == other.Id);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as Post);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>Whether both have one id, or neither is there.</summary>
    public static bool operator ==(Post? left, Post? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they have different ids, or only one is there.</summary>
    public static bool operator !=(Post? left, Post? right) => !(left == right);
}

internal static class PostLists
{
    /// <summary>The post of that id; null when there is none.</summary>
    internal static Post? Find(this ImmutableArray<Post> posts, ReadOnlySpan<char> id)
    {
        foreach (var post in posts)
        {
            if (post is not null && id.SequenceEqual(post.Id))
            {
                return post;
            }
        }

        return null;
    }

    /// <summary>Whether some post is in both lists.</summary>
    internal static bool Meets(this ImmutableArray<Post> posts, ImmutableArray<Post> others)
    {
        foreach (var post in posts)
        {
            if (others.Contains(post))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Orders posts by their places in a list; those that are not in it come after, by their ids.</summary>
    internal static int Compare(this ImmutableArray<Post> order, Post one, Post other)
    {
        var (place, otherPlace) = ((uint)order.IndexOf(one), (uint)order.IndexOf(other));
        return place != otherPlace ? place.CompareTo(otherPlace) : string.CompareOrdinal(one.Id, other.Id);
    }
}
