namespace Baodi.Procedures.Offices;

/// <summary>What an office has: posts, units, portfolios, posts that exclude each other, and who stands in for whom. Immutable and safe for concurrent use.</summary>
/// <remarks>It says what a <see cref="Roster"/> may hold; the procedures themselves go by the seats that an officer has.</remarks>
public sealed class Organisation
{
    /// <summary>An office of some posts and nothing else.</summary>
    /// <param name="posts">The posts that it has.</param>
    /// <exception cref="ArgumentException">A post stands there twice, or one is named that is none.</exception>
    public Organisation(params ReadOnlySpan<EstablishedPost> posts)
    {
        foreach (var post in posts)
        {
            Posts = FindPost(Known(post).Post) is null ? Posts.Add(post) : throw new ArgumentException($"The post '{new Seat(post.Post)}' stands there twice.", nameof(posts));
        }
    }

    private Organisation(Organisation other)
    {
        Posts = other.Posts;
        Units = other.Units;
        Portfolios = other.Portfolios;
        Incompatible = other.Incompatible;
        StandIns = other.StandIns;
        Names = other.Names;
    }

    /// <summary>An office without posts.</summary>
    public static Organisation None { get; } = new();

    /// <summary>The posts that it has.</summary>
    public ImmutableArray<EstablishedPost> Posts { get; private init; } = [];

    /// <summary>The units that it deals with.</summary>
    public ImmutableArray<Unit> Units { get; private init; } = [];

    /// <summary>The portfolios of its deputies.</summary>
    public ImmutableArray<Portfolio> Portfolios { get; private init; } = [];

    /// <summary>The posts that one person may not hold together.</summary>
    public ImmutableArray<IncompatiblePosts> Incompatible { get; private init; } = [];

    /// <summary>Who stands in for whom.</summary>
    public ImmutableArray<StandInOrder> StandIns { get; private init; } = [];

    /// <summary>What units and fields are called that the office does not say it has.</summary>
    private ImmutableArray<FieldOfWork> Names { get; init; } = [];

    /// <summary>The same office with a post in the place of what it said of it.</summary>
    /// <exception cref="ArgumentException">It names no post.</exception>
    public Organisation With(EstablishedPost post)
    {
        ArgumentNullException.ThrowIfNull(post);
        return new(this) { Posts = FindPost(Known(post).Post) is { } was ? Posts.Replace(was, post) : Posts.Add(post) };
    }

    /// <summary>The same office with one more unit.</summary>
    /// <exception cref="ArgumentException">The id is blank, longer than <see cref="Form.LongestText"/>, not Unicode or that of another unit.</exception>
    public Organisation With(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        Content.CheckId(unit.Id, nameof(unit));
        return FindUnit(unit.Id) is null ? new(this) { Units = Units.Add(unit) } : throw new ArgumentException($"There is a unit '{unit.Id}' already.", nameof(unit));
    }

    /// <summary>The same office with one more portfolio.</summary>
    /// <exception cref="ArgumentException">
    /// The id is that of another portfolio; the post is none of the office's whose charge is a field; or there is no field, one that is
    /// no id (<see cref="VisibleText.IsId"/>) or longer than <see cref="Form.LongestText"/>, or one that another portfolio of that post has.
    /// </exception>
    public Organisation With(Portfolio portfolio)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        Content.CheckId(portfolio.Id, nameof(portfolio));
        if (FindPost(portfolio.Post)?.Charge != ChargeKind.Field || portfolio.Fields.IsDefaultOrEmpty || FindPortfolio(portfolio.Id) is not null)
        {
            throw new ArgumentException($"The portfolio '{portfolio.Id}' is there already, has no field, or its post has no fields.", nameof(portfolio));
        }

        for (var i = 0; i < portfolio.Fields.Length; i++)
        {
            var id = portfolio.Fields[i]?.Id;
            if (!Content.IsId(id) || HasField(portfolio.Post, id) || Stands(id, portfolio.Fields.AsSpan()[..i]))
            {
                throw new ArgumentException($"The field '{id}' is blank or has a portfolio of that post already.", nameof(portfolio));
            }
        }

        return new(this) { Portfolios = Portfolios.Add(portfolio) };
    }

    /// <summary>The same office with two more posts that exclude each other.</summary>
    /// <exception cref="ArgumentException">They are one and the same.</exception>
    public Organisation With(IncompatiblePosts posts)
    {
        ArgumentNullException.ThrowIfNull(posts);
        return posts.One != posts.Other ? new(this) { Incompatible = Incompatible.Add(posts) } : throw new ArgumentException("A post excludes no holder of itself.", nameof(posts));
    }

    /// <summary>The same office with an order of stand-ins in the place of the one it had for that seat.</summary>
    /// <exception cref="ArgumentException">The order names nobody, or the seat itself.</exception>
    public Organisation With(StandInOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (order.By.IsDefaultOrEmpty || order.By.Holds(order.Seat))
        {
            throw new ArgumentException($"Somebody else must stand in for '{order.Seat}'.", nameof(order));
        }

        var index = StandIns.Length;
        for (var i = 0; i < StandIns.Length; i++)
        {
            index = StandIns[i].Seat == order.Seat ? i : index;
        }

        return new(this) { StandIns = index < StandIns.Length ? StandIns.SetItem(index, order) : StandIns.Add(order) };
    }

    /// <summary>What the office says of a post; null when it has none such.</summary>
    public EstablishedPost? FindPost(Post post)
    {
        foreach (var one in Posts)
        {
            if (one.Post == post)
            {
                return one;
            }
        }

        return null;
    }

    /// <summary>The unit of that id; null when there is none.</summary>
    public Unit? FindUnit(string id)
    {
        foreach (var unit in Units)
        {
            if (unit.Id == id)
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>The portfolio of that id; null when there is none.</summary>
    public Portfolio? FindPortfolio(string id)
    {
        foreach (var portfolio in Portfolios)
        {
            if (portfolio.Id == id)
            {
                return portfolio;
            }
        }

        return null;
    }

    /// <summary>The same office, which calls a unit or a field by a name; which of them there are, <see cref="Units"/> and <see cref="Portfolios"/> say alone.</summary>
    /// <param name="charge">The kebab-case id of the unit or the field.</param>
    /// <param name="label">What it is called; the last name given counts.</param>
    /// <exception cref="ArgumentException">The id is blank, longer than <see cref="Form.LongestText"/> or not Unicode.</exception>
    public Organisation Naming(string charge, Label label)
    {
        Content.CheckId(charge, nameof(charge));
        return new(this) { Names = Names.RemoveAll(named => named.Id == charge).Add(new(charge, label)) };
    }

    /// <summary>What the charge of a post is called: the unit or the field where the office has or names it, else its id.</summary>
    public Label LabelOf(Post post, string charge)
    {
        ArgumentNullException.ThrowIfNull(charge);
        return (FindPost(post)?.Charge == ChargeKind.Field ? FieldLabelOf(charge) ?? FindUnit(charge)?.Label : FindUnit(charge)?.Label ?? FieldLabelOf(charge))
            ?? LabelOf(charge, Names.AsSpan()) ?? new(charge, charge);
    }

    /// <summary>What a seat is called, with its unit or field by name where that is known.</summary>
    /// <exception cref="InvalidOperationException">It is the default value.</exception>
    public Label LabelOf(Seat seat)
    {
        if (seat.Charge is not { } charge)
        {
            return seat.Label;
        }

        var (post, of) = (seat.Post.Label, LabelOf(seat.Post, charge));
        return new($"{post.Chinese}（{of.Chinese}）", $"{post.English} ({of.English})");
    }

    /// <summary>Whether the office has a seat: the post exists, and its charge is a field or unit that there is, or none where it has none.</summary>
    public bool Has(Seat seat) => FindPost(seat.Post) is { } post && HasCharge(post, seat.Charge);

    /// <summary>Whether a charge may be named with a post, as far as the office says: it has the post with no charge, or says which units or portfolios it has.</summary>
    /// <remarks>Units that the notice names are not all that there are; an office that adds one of its own says which it has.</remarks>
    internal bool Bears(Post post, string? charge) => FindPost(post) is not { } established || HasCharge(established, charge) || !SaysCharges(established);

    private Label? FieldLabelOf(string field)
    {
        foreach (var portfolio in Portfolios)
        {
            if (LabelOf(field, portfolio.Fields.AsSpan()) is { } label)
            {
                return label;
            }
        }

        return null;
    }

    private static Label? LabelOf(string id, ReadOnlySpan<FieldOfWork> named)
    {
        foreach (var one in named)
        {
            if (one.Id == id)
            {
                return one.Label;
            }
        }

        return null;
    }

    internal IncompatiblePosts? Excluding(Post one, Post other)
    {
        foreach (var posts in Incompatible)
        {
            if (posts.Has(one, other))
            {
                return posts;
            }
        }

        return null;
    }

    private static EstablishedPost Known(EstablishedPost post) =>
        post?.Post is not null ? post : throw new ArgumentException("What the office is to have names no post.", nameof(post));

    private bool HasCharge(EstablishedPost post, string? charge) => post.Charge switch
    {
        ChargeKind.None => charge is null,
        ChargeKind.Field => charge is not null && HasField(post.Post, charge),
        ChargeKind.Unit => charge is not null && FindUnit(charge) is { Kind: not UnitKind.Section },
        ChargeKind.Section => charge is not null && FindUnit(charge) is { Kind: UnitKind.Section },
    };

    private bool SaysCharges(EstablishedPost post) => post.Charge switch
    {
        ChargeKind.None => true,
        ChargeKind.Field => Portfolios.Any(portfolio => portfolio.Post == post.Post),
        ChargeKind.Unit => Units.Any(unit => unit.Kind != UnitKind.Section && unit.Citation is null),
        ChargeKind.Section => Units.Any(unit => unit.Kind == UnitKind.Section),
    };

    private bool HasField(Post post, string field)
    {
        foreach (var portfolio in Portfolios)
        {
            if (portfolio.Post == post && Stands(field, portfolio.Fields.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Stands(string id, ReadOnlySpan<FieldOfWork> fields)
    {
        foreach (var field in fields)
        {
            if (field.Id == id)
            {
                return true;
            }
        }

        return false;
    }
}
