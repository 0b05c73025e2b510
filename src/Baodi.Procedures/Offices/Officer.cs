namespace Baodi.Procedures;

/// <summary>A person with the seats he holds and those he stands in for. Immutable and safe for concurrent use.</summary>
/// <remarks>A change of holder makes new officers; running cases name seats, never people.</remarks>
public sealed class Officer
{
    /// <summary>Describes an officer.</summary>
    /// <param name="id">A stable id, unique in the office; events carry it.</param>
    /// <param name="name">The name as people write it.</param>
    /// <param name="seats">The seats held in one's own right; none for one who only stands in. A post that one person holds is a seat.</param>
    /// <exception cref="ArgumentException">The id is none (<see cref="VisibleText.IsId"/>), the name is no text (<see cref="VisibleText"/>), one is longer than <see cref="Form.LongestText"/>, or a seat names no post or a charge that is no id.</exception>
    public Officer(string id, string name, params ReadOnlySpan<Seat> seats)
        : this(id, name, [.. seats], [], [], null)
    {
    }

    private Officer(string id, string name, ImmutableArray<Seat> seats, ImmutableArray<Delegation> delegations, ImmutableArray<StandIn> standIns, ClassificationLevel? clearance)
    {
        Content.CheckId(id, nameof(id));
        Content.Check(name, nameof(name));
        Id = id;
        Name = name;
        Seats = seats;
        Delegations = delegations;
        StandIns = standIns;
        Clearance = clearance;
        Performers = PerformersOf(this);
    }

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>The name as people write it.</summary>
    public string Name { get; }

    /// <summary>The seats held in one's own right.</summary>
    public ImmutableArray<Seat> Seats { get; }

    /// <summary>The written delegations received.</summary>
    public ImmutableArray<Delegation> Delegations { get; }

    /// <summary>The seats he stands in for. They count for as long as the host says that they do: no days are checked.</summary>
    public ImmutableArray<StandIn> StandIns { get; }

    /// <summary>The same officer with written delegations in the place of those he had.</summary>
    /// <param name="delegations">The delegations received; each counts only on its days and for what it is for.</param>
    /// <exception cref="ArgumentException">
    /// A delegation's seat names no post or an empty charge; it does not say who lends the seat or by which document; it passes one on that
    /// may not be passed on, or goes beyond it; more than <see cref="Delegation.LongestChain"/> hang together; or its scope has more than
    /// <see cref="DelegationScope.MostNames"/> names.
    /// </exception>
    public Officer With(params ReadOnlySpan<Delegation> delegations) => new(Id, Name, Seats, [.. delegations], StandIns, Clearance);

    /// <summary>The same officer standing in for other seats than he did.</summary>
    /// <param name="standIns">The seats.</param>
    /// <exception cref="ArgumentException">A seat names no post or an empty charge.</exception>
    public Officer StandingIn(params ReadOnlySpan<StandIn> standIns) => new(Id, Name, Seats, Delegations, [.. standIns], Clearance);

    /// <summary>The highest level of secrecy he is cleared for; null for none. A case above it does not exist for him.</summary>
    public ClassificationLevel? Clearance { get; }

    /// <summary>The same officer cleared for a level and those below it, or for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not a named level.</exception>
    public Officer Cleared(ClassificationLevel? level) =>
        level is { } named && ClassificationLevels.All.Ordinal(named) < 0
            ? throw new ArgumentOutOfRangeException(nameof(level), level, "Not a named level.")
            : new(Id, Name, Seats, Delegations, StandIns, level);

    /// <summary>Whether he may know of something of a level; of what bears none anybody may.</summary>
    internal bool MayKnow(ClassificationLevel? level) => level is null || Clearance >= level;

    /// <summary>The name and id.</summary>
    public override string ToString() => $"{Name} ({Id})";

    /// <summary>Somebody who holds just what hands were acted with, such as those of the events of a case.</summary>
    /// <param name="performers">The performers of one officer, in the order of time.</param>
    /// <returns>
    /// An officer with the seats that were his own, the delegations that he acted under and the seats that he stood in for, each once; with the
    /// name and the clearance of his last hand.
    /// </returns>
    /// <exception cref="ArgumentException">There is no hand, or they are of several officers.</exception>
    public static Officer Of(params ReadOnlySpan<Performer> performers)
    {
        ImmutableArray<Seat> own = [];
        ImmutableArray<Delegation> delegations = [];
        ImmutableArray<StandIn> standIns = [];
        foreach (var performer in performers)
        {
            if (performer.Given(nameof(performers)).OfficerId != performers[0].OfficerId)
            {
                throw new ArgumentException($"They are of '{performers[0].OfficerId}' and of '{performer.OfficerId}'.", nameof(performers));
            }

            own = own.Joined(performer.OwnSeat is { } seat ? [seat] : []).Joined(performer.OwnSeats);
            delegations = delegations.Joined(performer.Delegations);
            foreach (var standIn in performer.StandIns)
            {
                own = own.Joined(standIn.By is { } by ? [by] : []);
            }

            standIns = standIns.Joined(performer.StandIns.RemoveAll(standIn => standIn.IsOutOfReach));
        }

        return performers.IsEmpty
            ? throw new ArgumentException("There is no hand.", nameof(performers))
            : new(performers[^1].OfficerId, performers[^1].OfficerName, own, delegations, standIns, performers[^1].Clearance);
    }

    /// <summary>One hand a seat, made once, so that a step in one's own post allocates none: own seats first.</summary>
    internal ImmutableArray<Performer> Performers { get; }

    /// <summary>Some hand, for looking at what a command would make that is refused anyway.</summary>
    internal Performer AnyPerformer => Performers.IsEmpty ? new(Id, Name, [default], [], Clearance) : Performers[0];

    /// <summary>The performer with which he acts in one of some posts, where a delegation of it is in force for an act; null where he does in none.</summary>
    internal Performer? PerformerOf(ImmutableArray<Post> posts, string procedure, string act, Instant at)
    {
        foreach (var performer in Performers)
        {
            if (posts.Contains(performer.Seat.Post) && performer.Holds(procedure, act, at))
            {
                return performer;
            }
        }

        return null;
    }

    /// <summary>Whether one of his hands is of one of some posts, whether or not a delegation is in force.</summary>
    internal bool HasAnyOf(ImmutableArray<Post> posts)
    {
        foreach (var performer in Performers)
        {
            if (posts.Contains(performer.Seat.Post))
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<Performer> PerformersOf(Officer officer)
    {
        var performers = ImmutableArray.CreateBuilder<Performer>(officer.Seats.Length + officer.Delegations.Length + officer.StandIns.Length);
        Seat? own = officer.Seats.IsEmpty ? default(Seat?) : officer.Seats[0];
        for (var i = 0; i < officer.Seats.Length; i++)
        {
            performers.Add(new(officer.Id, officer.Name, [Known(officer.Seats[i])], [], officer.Clearance));
        }

        foreach (var delegation in officer.Delegations)
        {
            if (delegation.Given(nameof(officer)).Fault is { } fault)
            {
                throw new ArgumentException(fault, nameof(officer));
            }

            performers.Add(new(officer.Id, officer.Name, [Known(delegation.Seat)], [delegation], officer.Clearance, [], own));
        }

        foreach (var standIn in officer.StandIns)
        {
            Content.CheckId(standIn.Given(nameof(officer)).Holder ?? "-", nameof(officer));
            Content.Check(standIn.HolderName ?? "-", nameof(officer));
            performers.Add(new(officer.Id, officer.Name, [Known(standIn.Seat)], [], officer.Clearance, [standIn], own));
        }

        return performers.MoveToImmutable();
    }

    private static Seat Known(Seat seat) =>
        seat.Post is null ? throw new ArgumentException("A seat names no post.", nameof(seat))
        : seat.Charge is { } charge && !Content.IsId(charge) ? throw new ArgumentException($"The charge of '{seat.Post}' is no id.", nameof(seat))
        : seat;
}
