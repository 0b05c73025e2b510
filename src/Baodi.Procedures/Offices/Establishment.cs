namespace Baodi.Procedures.Offices;

/// <summary>How many may hold a seat at once.</summary>
public enum Holding
{
    /// <summary>One person; another follows him.</summary>
    One = 1,

    /// <summary>Several, who act alike.</summary>
    Several,
}

/// <summary>What the charge of a post's seats names.</summary>
public enum ChargeKind
{
    /// <summary>Nothing: the post has one seat without a charge.</summary>
    None = 1,

    /// <summary>A field of work of some portfolio.</summary>
    Field,

    /// <summary>A unit other than a section of the office.</summary>
    Unit,

    /// <summary>A section of the office.</summary>
    Section,
}

/// <summary>What kind of unit it is.</summary>
public enum UnitKind
{
    /// <summary>部门: a department of the district government, or a body that works like one.</summary>
    Department = 1,

    /// <summary>街镇: a sub-district or a town.</summary>
    SubDistrictOrTown,

    /// <summary>科室: a section of the government office.</summary>
    Section,

    /// <summary>区委部门: a body of the district Party committee.</summary>
    PartyBody,
}

/// <summary>The labels of the words by which an office is described.</summary>
public static class OrganisationWords
{
    /// <summary>How many may hold a seat.</summary>
    public static Terms<Holding> Holdings { get; } = new("任职人数", "一人", "多人");

    /// <summary>What a charge names.</summary>
    public static Terms<ChargeKind> Charges { get; } = new("岗位范围", "无", "工作领域", "单位", "科室");

    /// <summary>What kinds of unit there are.</summary>
    public static Terms<UnitKind> Units { get; } = new("单位类别", "部门", "街镇", "科室", "区委部门");
}

/// <summary>A post that the office has. Immutable.</summary>
/// <param name="Post">The post.</param>
/// <param name="Holding">How many may hold one seat of it at once.</param>
/// <param name="Charge">What the charge of its seats names.</param>
/// <param name="Citation">The clause or the reading; null for the office's own word.</param>
public sealed record EstablishedPost(Post Post, Holding Holding, ChargeKind Charge, Citation? Citation = null);

/// <summary>A unit. Immutable.</summary>
/// <param name="Id">The kebab-case id, by which seats and matters name it.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Kind">What kind of unit it is.</param>
/// <param name="Citation">The clause that names it; null for the office's own word.</param>
public sealed record Unit(string Id, Label Label, UnitKind Kind, Citation? Citation = null);

/// <summary>A field of work. Immutable.</summary>
/// <param name="Id">The kebab-case id, by which seats and matters name it.</param>
/// <param name="Label">What it is called.</param>
public sealed record FieldOfWork(string Id, Label Label);

/// <summary>The fields that one deputy has together; who is appointed to it holds the seat of each. Immutable.</summary>
/// <param name="Id">The kebab-case id.</param>
/// <param name="Label">What the deputy's post is called.</param>
/// <param name="Post">The post whose seats it gives: <see cref="Posts.LeaderInCharge"/>, <see cref="Posts.DeputyDirectorInCharge"/> or another whose charge is a field.</param>
/// <param name="Fields">The fields; at least one.</param>
public sealed record Portfolio(string Id, Label Label, Post Post, ImmutableArray<FieldOfWork> Fields)
{
    /// <summary>The seats it gives, one a field.</summary>
    public ImmutableArray<Seat> Seats
    {
        get
        {
            var seats = ImmutableArray.CreateBuilder<Seat>();
            foreach (var one in Fields.OrEmpty())
            {
                seats.Add(new(Post, one?.Id));
            }

            return seats.DrainToImmutable();
        }
    }
}

/// <summary>Two posts that one person may not hold together, nor act in both by delegation or as a stand-in. Immutable.</summary>
/// <param name="One">One of them.</param>
/// <param name="Other">The other one.</param>
/// <param name="Citation">The clause or the reading; null for the office's own word.</param>
public sealed record IncompatiblePosts(Post One, Post Other, Citation? Citation = null)
{
    internal bool Has(Post one, Post other) => (One == one && Other == other) || (One == other && Other == one);
}

/// <summary>Who acts in a seat while its holder is absent or there is none. Immutable.</summary>
/// <remarks>
/// Nobody stands in for a post that one of his own excludes, nor for two that exclude each other: of these he takes the one that comes first
/// in <see cref="Posts.All"/>, and any other post after those by its id, in whatever order the office wrote its orders, and the next in line the other.
/// </remarks>
/// <param name="Seat">The seat.</param>
/// <param name="By">The seats whose holders stand in, the first that has a holder who is present before the next; at least one.</param>
/// <param name="Citation">The clause or the reading; null for the office's own word.</param>
public sealed record StandInOrder(Seat Seat, ImmutableArray<Seat> By, Citation? Citation = null);
