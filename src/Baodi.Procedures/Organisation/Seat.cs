using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Baodi.Procedures;

/// <summary>A post and, where several hold it at once, the unit or field it is held for.</summary>
/// <param name="Post">The post.</param>
/// <param name="Charge">The kebab-case id of the unit or field; null where one person holds the post.</param>
[JsonConverter(typeof(SeatConverter))]
public readonly record struct Seat(Post Post, string? Charge = null)
{
    /// <summary>What the seat is called; the charge follows in brackets.</summary>
    public Label Label
    {
        get
        {
            var post = Posts.All.LabelOf(Post);
            return Charge is null ? post : new($"{post.Chinese}（{Charge}）", $"{post.English} ({Charge})");
        }
    }

    /// <summary>The kebab-case post, followed by a colon and the charge where there is one, such as <c>unit-head:education-bureau</c>.</summary>
    public override string ToString() =>
        Posts.All.Ordinal(Post) is var ordinal and >= 0
            ? Charge is null ? Posts.All.All[ordinal].Name : $"{Posts.All.All[ordinal].Name}:{Charge}"
            : "unknown post";

    /// <summary>Reads the form that <see cref="ToString"/> writes.</summary>
    /// <returns>False when the post is not known or the charge is empty.</returns>
    public static bool TryParse(string text, out Seat seat)
    {
        ArgumentNullException.ThrowIfNull(text);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var ordinal = Posts.All.Find(colon < 0 ? text : text[..colon]);
        var charge = colon < 0 ? null : text[(colon + 1)..];
        if (ordinal < 0 || charge is { Length: 0 })
        {
            seat = default;
            return false;
        }

        seat = new(Posts.All[ordinal], charge);
        return true;
    }

    /// <summary>The seat of a post that one person holds.</summary>
    public static Seat Of(Post post) => new(post);

    /// <summary>The seat of a post that one person holds, as <see cref="Of"/> makes it.</summary>
    public static implicit operator Seat(Post post) => Of(post);

    /// <summary>The seats of a unit: its officer's and its head's.</summary>
    internal static ImmutableArray<Seat> OfUnit(string? unit) => [new(Post.UnitOfficer, unit), new(Post.UnitHead, unit)];

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

    internal ulong Mask => 1UL << (int)Post;
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
