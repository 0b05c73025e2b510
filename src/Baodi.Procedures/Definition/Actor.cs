namespace Baodi.Procedures.Definition;

/// <summary>Who may act: posts, posts bound to a charge of the matter, or seats the matter names.</summary>
/// <remarks>Reading it for a matter makes no objects, so that asking what can be done costs none.</remarks>
internal abstract class Actor
{
    /// <summary>Whether any holder of a post may act, whatever his charge.</summary>
    internal virtual bool IsAnyHolderOf(Post post) => false;

    /// <summary>Whether some holder of a post may act, whatever the matter; true where the matter names any seat.</summary>
    internal virtual bool MayBe(Post post) => true;

    /// <summary>Whether some of the seats are known only from the matter.</summary>
    internal virtual bool NeedsMatter => true;

    /// <summary>Whether it names nobody, whatever the matter.</summary>
    internal virtual bool IsNobody => false;

    /// <summary>How many seats there are for a matter.</summary>
    internal abstract int Count(object matter);

    /// <summary>The seat at a position below <see cref="Count"/>.</summary>
    internal abstract Seat Seat(object matter, int index);

    /// <summary>All seats for a matter.</summary>
    internal ImmutableArray<Seat> SeatsOf(object matter)
    {
        var seats = ImmutableArray.CreateBuilder<Seat>(Count(matter));
        for (var i = 0; i < seats.Capacity; i++)
        {
            seats.Add(Seat(matter, i));
        }

        return seats.MoveToImmutable();
    }

    /// <summary>Who it is, without a matter.</summary>
    internal abstract Label Label { get; }

    /// <summary>The posts it can be, where the definition alone tells.</summary>
    internal virtual Post[] Posts => [];
}

/// <summary>Any holder of one of the posts.</summary>
internal sealed class PostActor(Post[] posts) : Actor
{
    internal override bool IsAnyHolderOf(Post post) => Array.IndexOf(posts, post) >= 0;

    internal override bool MayBe(Post post) => IsAnyHolderOf(post);

    internal override bool NeedsMatter => false;

    internal override bool IsNobody => posts.Length == 0;

    internal override int Count(object matter) => posts.Length;

    internal override Seat Seat(object matter, int index) => new(posts[index]);

    internal override Post[] Posts => posts;

    internal override Label Label => Label.Join(Array.ConvertAll(posts, post => post.Label), "、", ", ");
}

/// <summary>A post bound to a charge that the matter names.</summary>
internal sealed class ChargeActor(Post post, Func<object, string?> charge, Label of) : Actor
{
    internal override bool MayBe(Post one) => one == post;

    internal override int Count(object matter) => 1;

    internal override Seat Seat(object matter, int index) => new(post, charge(matter));

    internal override Post[] Posts => [post];

    internal override Label Label
    {
        get
        {
            var label = post.Label;
            return new($"{label.Chinese}（{of.Chinese}）", $"{label.English} ({of.English})");
        }
    }
}

/// <summary>The one seat that the matter names.</summary>
internal sealed class SeatActor(Func<object, Seat> seat, Label label) : Actor
{
    internal override int Count(object matter) => 1;

    internal override Seat Seat(object matter, int index) => seat(matter);

    internal override Label Label => label;
}

/// <summary>Any of the seats that the matter names.</summary>
internal sealed class NamedActor(Func<object, ImmutableArray<Seat>> seats, Label label) : Actor
{
    internal override int Count(object matter) => seats(matter) is { IsDefault: false } named ? named.Length : 0;

    internal override Seat Seat(object matter, int index) => seats(matter)[index];

    internal override Label Label => label;
}

/// <summary>The actors one after another.</summary>
internal sealed class EitherActor(Actor[] parts) : Actor
{
    internal override bool IsAnyHolderOf(Post post) => Array.Exists(parts, part => part.IsAnyHolderOf(post));

    internal override bool MayBe(Post post) => Array.Exists(parts, part => part.MayBe(post));

    internal override bool IsNobody => Array.TrueForAll(parts, part => part.IsNobody);

    internal override int Count(object matter)
    {
        var count = 0;
        foreach (var part in parts)
        {
            count += part.Count(matter);
        }

        return count;
    }

    internal override Seat Seat(object matter, int index)
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

    internal override Label Label => Label.Join(Array.ConvertAll(parts, part => part.Label), "、", ", ");
}
