namespace Baodi.Procedures.Offices;

/// <summary>What a field names that it may not.</summary>
internal readonly record struct WrongName(FieldFault Fault, string Value);

/// <summary>What a field may name: of seats, those of some posts; of texts, the charges of some. Immutable.</summary>
/// <param name="seats">The posts whose seats it may name; empty for any.</param>
/// <param name="charged">The posts whose charge its texts are; empty where they are none.</param>
internal sealed class NamedPosts(ImmutableArray<Post> seats, ImmutableArray<Post> charged)
{
    /// <summary>The posts whose seats it may name; empty for any.</summary>
    internal ImmutableArray<Post> Seats => seats;

    /// <summary>The posts whose charge its texts are; empty where they are none.</summary>
    internal ImmutableArray<Post> Charged => charged;

    /// <summary>Whether a member of that type names seats or charges.</summary>
    internal bool AreAsked(Type type) => !charged.IsEmpty || type == typeof(Seat) || type == typeof(Seat?) || type == typeof(ImmutableArray<Seat>);

    /// <summary>The posts of a list of ids with spaces between; null where one is unknown.</summary>
    internal static ImmutableArray<Post>? Of(string? ids, ImmutableArray<Post> posts)
    {
        var found = ImmutableArray.CreateBuilder<Post>();
        foreach (var id in ids?.Split(' ') ?? [])
        {
            if (posts.Find(id) is not { } post)
            {
                return null;
            }

            found.Add(post);
        }

        return found.DrainToImmutable();
    }

    /// <summary>What is wrong with a seat or a text that is otherwise right; null when nothing is.</summary>
    internal WrongName? Judge(object value, Organisation office) => value switch
    {
        Seat seat when !seats.IsEmpty && !seats.Contains(seat.Post) => new(FieldFault.WrongPost, $"{seat}"),
        Seat seat => office.Bears(seat.Post, seat.Charge) ? null : new(FieldFault.NotOfOffice, $"{seat}"),
        string charge => charged.Any(post => !office.Bears(post, charge)) ? new(FieldFault.NotOfOffice, charge) : null,
        _ => null,
    };
}
