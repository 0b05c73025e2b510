using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>Who may act: posts, posts bound to a charge of the matter, or seats the matter names.</summary>
/// <remarks>Reading it for a matter makes no objects, so that asking what can be done costs none.</remarks>
internal abstract class Actor<TMatter>
    where TMatter : class
{
    /// <summary>The posts anybody of which may act, whatever the charge; 0 when a seat must match.</summary>
    internal virtual ulong AnyCharge => 0;

    /// <summary>The posts that it can be, whatever the matter: who holds none of them need not be asked about further.</summary>
    internal virtual ulong Possible => ulong.MaxValue;

    /// <summary>Whether some of the seats are known only from the matter.</summary>
    internal virtual bool HasNamedSeats => true;

    /// <summary>Whether it names nobody, whatever the matter.</summary>
    internal virtual bool IsNobody => false;

    /// <summary>How many seats there are for a matter.</summary>
    internal abstract int Count(TMatter matter);

    /// <summary>The seat at a position below <see cref="Count"/>.</summary>
    internal abstract Seat Seat(TMatter matter, int index);

    /// <summary>Who it is, without a matter.</summary>
    internal abstract Label Label { get; }

    /// <summary>The posts it can be, where the definition alone tells.</summary>
    internal virtual Post[] Posts => [];
}

/// <summary>Any holder of one of the posts.</summary>
internal sealed class PostActor<TMatter>(Post[] posts) : Actor<TMatter>
    where TMatter : class
{
    internal override ulong AnyCharge { get; } = MaskOf(posts);

    internal override ulong Possible => AnyCharge;

    internal override bool HasNamedSeats => false;

    internal override bool IsNobody => posts.Length == 0;

    internal override int Count(TMatter matter) => posts.Length;

    internal override Seat Seat(TMatter matter, int index) => new(posts[index]);

    internal override Post[] Posts => posts;

    internal override Label Label
    {
        get
        {
            var labels = new Label[posts.Length];
            for (var i = 0; i < labels.Length; i++)
            {
                labels[i] = Procedures.Posts.All.LabelOf(posts[i]);
            }

            return Procedures.Label.Join(labels, "、", ", ");
        }
    }

    private static ulong MaskOf(Post[] posts)
    {
        var mask = 0UL;
        foreach (var post in posts)
        {
            mask |= new Seat(post).Mask;
        }

        return mask;
    }
}

/// <summary>A post bound to a charge that the matter names.</summary>
internal sealed class ChargeActor<TMatter>(Post post, Func<TMatter, string?> charge, Label of) : Actor<TMatter>
    where TMatter : class
{
    internal override ulong Possible => new Seat(post).Mask;

    internal override int Count(TMatter matter) => 1;

    internal override Seat Seat(TMatter matter, int index) => new(post, charge(matter));

    internal override Post[] Posts => [post];

    internal override Label Label
    {
        get
        {
            var label = Procedures.Posts.All.LabelOf(post);
            return new($"{label.Chinese}（{of.Chinese}）", $"{label.English} ({of.English})");
        }
    }
}

/// <summary>The one seat that the matter names.</summary>
internal sealed class SeatActor<TMatter>(Func<TMatter, Seat> seat, Label label) : Actor<TMatter>
    where TMatter : class
{
    internal override int Count(TMatter matter) => 1;

    internal override Seat Seat(TMatter matter, int index) => seat(matter);

    internal override Label Label => label;
}

/// <summary>Any of the seats that the matter names.</summary>
internal sealed class NamedActor<TMatter>(Func<TMatter, ImmutableArray<Seat>> seats, Label label) : Actor<TMatter>
    where TMatter : class
{
    internal override int Count(TMatter matter) => seats(matter) is { IsDefault: false } named ? named.Length : 0;

    internal override Seat Seat(TMatter matter, int index) => seats(matter)[index];

    internal override Label Label => label;
}

/// <summary>The actors one after another.</summary>
internal sealed class EitherActor<TMatter>(Actor<TMatter>[] parts) : Actor<TMatter>
    where TMatter : class
{
    internal override ulong AnyCharge => AnyOf(part => part.AnyCharge);

    internal override ulong Possible => AnyOf(part => part.Possible);

    internal override bool IsNobody => Array.TrueForAll(parts, part => part.IsNobody);

    internal override int Count(TMatter matter)
    {
        var count = 0;
        foreach (var part in parts)
        {
            count += part.Count(matter);
        }

        return count;
    }

    internal override Seat Seat(TMatter matter, int index)
    {
        foreach (var part in parts)
        {
            var count = part.Count(matter);
            if (index < count)
            {
                return part.Seat(matter, index);
            }

            index -= count;
        }

        throw new ArgumentOutOfRangeException(nameof(index), index, "There are fewer seats.");
    }

    internal override Post[] Posts
    {
        get
        {
            var posts = new List<Post>();
            foreach (var part in parts)
            {
                posts.AddRange(part.Posts);
            }

            return [.. posts];
        }
    }

    internal override Label Label
    {
        get
        {
            var labels = new Label[parts.Length];
            for (var i = 0; i < labels.Length; i++)
            {
                labels[i] = parts[i].Label;
            }

            return Procedures.Label.Join(labels, "、", ", ");
        }
    }

    private ulong AnyOf(Func<Actor<TMatter>, ulong> posts)
    {
        var mask = 0UL;
        foreach (var part in parts)
        {
            mask |= posts(part);
        }

        return mask;
    }
}
