namespace Baodi.Procedures;

/// <summary>A post and, where several hold it at once, the unit or field it is held for. The default value has no post and is nobody's seat.</summary>
/// <param name="Post">The post; null only in the default value.</param>
/// <param name="Charge">The kebab-case id of the unit or field; null where one person holds the post.</param>
[JsonConverter(typeof(SeatConverter))]
public readonly record struct Seat(Post Post, string? Charge = null)
{
    /// <summary>What the seat is called; the charge follows in brackets.</summary>
    /// <exception cref="InvalidOperationException">It is the default value.</exception>
    public Label Label
    {
        get
        {
            var post = Post?.Label ?? throw new InvalidOperationException("The seat names no post.");
            return Charge is null ? post : new($"{post.Chinese}（{Charge}）", $"{post.English} ({Charge})");
        }
    }

    /// <summary>The id of the post, followed by a colon and the charge where there is one, such as <c>unit-head:education-bureau</c>; <c>unknown post</c> for the default value.</summary>
    public override string ToString() => Post is null ? "unknown post" : Charge is null ? Post.Id : $"{Post.Id}:{Charge}";

    /// <summary>Reads the form that <see cref="ToString"/> writes, of a post that stands in <see cref="Posts"/>.</summary>
    /// <param name="text">The text; nothing around it is passed over.</param>
    /// <param name="seat">The seat; the default value where there is none.</param>
    /// <returns>False when the post is not known or the charge is empty.</returns>
    public static bool TryParse(string text, out Seat seat) => TryParse(text, Posts.All, out seat);

    /// <summary>Reads the form that <see cref="ToString"/> writes, of one of some posts.</summary>
    /// <param name="text">The text; nothing around it is passed over.</param>
    /// <param name="posts">The posts that are known.</param>
    /// <param name="seat">The seat, with the post as it is known; the default value where there is none.</param>
    /// <returns>False when the post is not known or the charge is empty.</returns>
    public static bool TryParse(string text, ImmutableArray<Post> posts, out Seat seat)
    {
        ArgumentNullException.ThrowIfNull(text);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var post = posts.OrEmpty().Find(colon < 0 ? text : text.AsSpan(0, colon));
        var charge = colon < 0 ? null : text[(colon + 1)..];
        seat = post is null || charge is { Length: 0 } ? default : new(post, charge);
        return seat.Post is not null;
    }

    /// <summary>The seat of a post that one person holds.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="post"/> is null.</exception>
    public static Seat Of(Post post)
    {
        // What is converted by the way must not make of no post the default value unseen.
        ArgumentNullException.ThrowIfNull(post);
        return new(post);
    }

    /// <summary>The seat of a post that one person holds, as <see cref="Of"/> makes it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="post"/> is null.</exception>
    public static implicit operator Seat(Post post) => Of(post);

    /// <summary>The seats of a unit: its officer's and its head's.</summary>
    internal static ImmutableArray<Seat> OfUnit(string? unit) => [new(Posts.UnitOfficer, unit), new(Posts.UnitHead, unit)];

    /// <summary>The seats of several units.</summary>
    internal static ImmutableArray<Seat> OfUnits(ImmutableArray<string> units)
    {
        var seats = ImmutableArray.CreateBuilder<Seat>(2 * units.Length);
        foreach (var unit in units)
        {
            seats.AddRange(OfUnit(unit));
        }

        return seats.MoveToImmutable();
    }

    /// <summary>Whether it is one of the seats of a unit; which one, its charge says.</summary>
    internal bool IsOfAUnit => Post == Posts.UnitOfficer || Post == Posts.UnitHead;
}

internal static class SeatLists
{
    /// <summary>Whether a seat is among others. Written out because the array's own search compares through an interface.</summary>
    internal static bool Holds(this ImmutableArray<Seat> seats, in Seat wanted)
    {
        foreach (ref readonly var seat in seats.AsSpan())
        {
            if (seat.Post == wanted.Post && seat.Charge == wanted.Charge)
            {
                return true;
            }
        }

        return false;
    }
}
