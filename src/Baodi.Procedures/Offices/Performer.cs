namespace Baodi.Procedures.Offices;

/// <summary>Who took a step and in which seats. Immutable.</summary>
/// <remarks>
/// One person who holds several seats of a sign-off round signs once; the hand then names them all, whether they are his own or lent. Where it
/// goes in turn, these are the seats up to the next that is not his: one behind it he signs when its turn comes.
/// </remarks>
public sealed class Performer
{
    internal Performer(
        string officerId,
        string officerName,
        ImmutableArray<Seat> seats,
        ImmutableArray<Delegation> delegations,
        ClassificationLevel? clearance = null,
        ImmutableArray<StandIn> standIns = default,
        Seat? ownSeat = null)
    {
        OfficerId = officerId;
        OfficerName = officerName;
        Seats = seats;
        Delegations = delegations;
        Clearance = clearance;
        StandIns = standIns.IsDefault ? [] : standIns;
        OwnSeat = ownSeat;
    }

    /// <summary>The officer's id.</summary>
    public string OfficerId { get; }

    /// <summary>The officer's name at the time.</summary>
    public string OfficerName { get; }

    /// <summary>The seats acted in; at least one.</summary>
    public ImmutableArray<Seat> Seats { get; }

    /// <summary>The delegations acted under, one for each seat that was lent, in the order of the seats; empty when none was.</summary>
    public ImmutableArray<Delegation> Delegations { get; }

    /// <summary>The seats acted in while their holders were absent or there was none, in the order of the seats; empty when there are none.</summary>
    public ImmutableArray<StandIn> StandIns { get; }

    /// <summary>Those of the seats acted in that are the officer's own.</summary>
    internal ImmutableArray<Seat> OwnSeats
    {
        get
        {
            var own = Seats;
            foreach (var delegation in Delegations)
            {
                own = own.Remove(delegation.Seat);
            }

            foreach (var standIn in StandIns)
            {
                own = own.Remove(standIn.Seat);
            }

            return own;
        }
    }

    /// <summary>The officer's first own seat, where he acted in one that is not his; null where all are his, and where he holds none.</summary>
    public Seat? OwnSeat { get; }

    /// <summary>In which posts he acted, and by which right where they are not his: "Deputy Director for Director, by delegation of Li".</summary>
    public Label Posts => PostsIn(Organisation.None);

    /// <summary>The same with units and fields by what the office calls them.</summary>
    /// <param name="office">What the office has.</param>
    public Label PostsIn(Organisation office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return PerformerWords.PostsOf(this, office);
    }

    /// <summary>The name of an officer as whose step it counts; his id where none is known.</summary>
    internal string NameOf(string officerId)
    {
        if (OfficerId == officerId)
        {
            return OfficerName;
        }

        foreach (var delegation in AllDelegations)
        {
            if (delegation.Grantor == officerId)
            {
                return delegation.GrantorName ?? officerId;
            }
        }

        return officerId;
    }

    /// <summary>What the officer was cleared for at the time; null for nothing.</summary>
    public ClassificationLevel? Clearance { get; }

    /// <summary>The first seat acted in.</summary>
    public Seat Seat => Seats[0];

    /// <summary>Whether the step counts as this officer's: he took it, or it was taken in a seat that he lent.</summary>
    /// <param name="officerId">The id of an officer.</param>
    public bool ActsFor(string officerId)
    {
        ArgumentNullException.ThrowIfNull(officerId);
        if (OfficerId == officerId)
        {
            return true;
        }

        foreach (var delegation in AllDelegations)
        {
            if (delegation.Grantor == officerId)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The delegations acted under, and those that they pass on.</summary>
    internal DelegationWalk AllDelegations => new(Delegations);

    /// <summary>The id of a person as whose step both count; null when there is none.</summary>
    internal string? PersonSharedWith(Performer other)
    {
        if (other.ActsFor(OfficerId))
        {
            return OfficerId;
        }

        foreach (var delegation in AllDelegations)
        {
            if (other.ActsFor(delegation.Grantor))
            {
                return delegation.Grantor;
            }
        }

        return null;
    }

    /// <summary>Whether the same officer acted, and for the same people.</summary>
    internal bool IsAs(Performer other) => OfficerId == other.OfficerId && ActsForAllOf(other) && other.ActsForAllOf(this);

    private bool ActsForAllOf(Performer other)
    {
        foreach (var delegation in other.AllDelegations)
        {
            if (!ActsFor(delegation.Grantor))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether every delegation acted under is in force and is for an act of a procedure.</summary>
    internal bool Holds(string procedure, string act, Instant at)
    {
        foreach (var delegation in Delegations)
        {
            if (!delegation.Covers(at) || !delegation.Allows(procedure, act))
            {
                return false;
            }
        }

        return true;
    }

    internal bool Has(in Seat seat) => Seats.Holds(seat);

    /// <summary>The name and in which posts, as <see cref="Posts"/> says it in English.</summary>
    public override string ToString() => $"{OfficerName} ({Posts.English})";
}
