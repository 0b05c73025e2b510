namespace Baodi.Procedures.Definition;

/// <summary>How an officer stands to an act.</summary>
internal enum AuthorityKind
{
    /// <summary>He may do it.</summary>
    Stands = 1,

    /// <summary>None of his posts may.</summary>
    WrongPost,

    /// <summary>In a round that goes in turn, another signs first.</summary>
    NotYourTurn,

    /// <summary>He has signed the round.</summary>
    AlreadySigned,
}

/// <summary>In which seats an officer acts.</summary>
/// <param name="Kind">How he stands to the act.</param>
/// <param name="Performer">With which hand; null where he does not stand.</param>
internal readonly record struct Authority(AuthorityKind Kind, Performer? Performer);

/// <summary>Finds in which seats an officer may take an act.</summary>
/// <remarks>Where hands must be kept apart, the seats that keep them apart come first; only where there are none do the others count.</remarks>
internal readonly struct ActingSeats(IProgress? theCase, object? matter, Act act, Officer by, Instant at)
{
    internal Authority Find()
    {
        var mustBeApart = (!act.NotBy.IsEmpty && theCase is { Performers.IsEmpty: false }) || (matter is not null && !act.Recusals.IsEmpty);
        var found = Find(mustBeApart);
        return mustBeApart && found.Performer is null ? Find(mustBeApart: false) : found;
    }

    private Authority Find(bool mustBeApart) =>
        act.SignedRound is { } round ? InRound(round, mustBeApart)
        : SinglePerformer(mustBeApart) is { } performer ? Standing(performer)
        : new(AuthorityKind.WrongPost, null);

    private static Authority Standing(Performer performer) => new(AuthorityKind.Stands, performer);

    /// <summary>One who holds several seats of a round signs for all of them at once; in turn, for those up to the next that is not his.</summary>
    private Authority InRound(Act round, bool mustBeApart)
    {
        var given = theCase!.ProgressOf(round);
        var signers = round.Round!.Signers;
        var inTurn = round.Round.Mode == RoundMode.InTurn;
        var kind = AuthorityKind.WrongPost;
        var earlierIsWanted = false;
        Performer? first = null;
        List<Performer>? more = null;
        for (int i = 0, count = signers.Count(matter!); i < count; i++)
        {
            var seat = signers.Seat(matter!, i);
            var hasSigned = given.Signed.Holds(seat);
            if (Holding(seat, mustBeApart) is not { } held)
            {
                earlierIsWanted |= !given.Has(seat);
                if (inTurn && !hasSigned && first is not null)
                {
                    break;
                }
            }
            else if (hasSigned)
            {
                kind = AuthorityKind.AlreadySigned;
            }
            else if (inTurn && earlierIsWanted)
            {
                return new(AuthorityKind.NotYourTurn, null);
            }
            else if (first is null)
            {
                first = held;
            }
            else if (first.Seat != seat && !IsAmong(more, seat))
            {
                (more ??= []).Add(held);
            }
        }

        return first is null ? new(kind, null) : Standing(more is null ? first : Joined(first, more));
    }

    private static bool IsAmong(List<Performer>? performers, Seat seat)
    {
        for (var i = 0; i < performers?.Count; i++)
        {
            if (performers[i].Seat == seat)
            {
                return true;
            }
        }

        return false;
    }

    private Performer Joined(Performer first, List<Performer> more)
    {
        var (seats, delegations, standIns, own) = (first.Seats, first.Delegations, first.StandIns, first.OwnSeat);
        foreach (var performer in more)
        {
            (seats, delegations, standIns) = (seats.Add(performer.Seat), delegations.AddRange(performer.Delegations), standIns.AddRange(performer.StandIns));
            own ??= performer.OwnSeat;
        }

        return new(by.Id, by.Name, seats, delegations, by.Clearance, standIns, own);
    }

    private Performer? SinglePerformer(bool mustBeApart)
    {
        foreach (var performer in by.Performers)
        {
            if (act.Actor.IsAnyHolderOf(performer.Seat.Post) && IsUsable(performer, mustBeApart))
            {
                return performer;
            }
        }

        if (matter is null)
        {
            return null;
        }

        if (!act.Actor.NeedsMatter)
        {
            return StandingInForAny(mustBeApart);
        }

        for (int i = 0, count = act.Actor.Count(matter); i < count; i++)
        {
            if (Holding(act.Actor.Seat(matter, i), mustBeApart) is { } performer)
            {
                return performer;
            }
        }

        return StandingInForAny(mustBeApart);
    }

    /// <summary>For a post that may act whoever holds it and is out of reach.</summary>
    private Performer? StandingInForAny(bool mustBeApart)
    {
        foreach (var post in OutOfReach)
        {
            if (act.Actor.IsAnyHolderOf(post) && StandingIn(new(post), mustBeApart) is { } performer)
            {
                return performer;
            }
        }

        return null;
    }

    private ImmutableArray<Post> OutOfReach => theCase is not null && matter is IReachability reachability ? reachability.OutOfReach : [];

    /// <summary>Somebody of the line of a seat that is out of reach, where everybody before him in it is out of reach as well.</summary>
    private Performer? StandingIn(Seat seat, bool mustBeApart)
    {
        var outOfReach = OutOfReach;
        if (act.NoStandInUnder is not null || !outOfReach.Contains(seat.Post))
        {
            return null;
        }

        foreach (var post in act.InPlaceOf(seat.Post))
        {
            if (!outOfReach.Contains(post))
            {
                return HolderOf(post, mustBeApart) is { } own
                    ? new(by.Id, by.Name, [seat], [], by.Clearance, [new StandIn(seat, By: own.Seat)], own.Seat)
                    : null;
            }
        }

        return null;
    }

    /// <summary>Whoever holds a post in his own right, for whichever charge: nobody stands in for one for whom he stands in already.</summary>
    private Performer? HolderOf(Post post, bool mustBeApart)
    {
        foreach (var performer in by.Performers)
        {
            if (performer.Seat.Post == post && performer is { Delegations.IsEmpty: true, StandIns.IsEmpty: true } && IsUsable(performer, mustBeApart))
            {
                return performer;
            }
        }

        return null;
    }

    private Performer? Holding(Seat seat, bool mustBeApart) => Held(seat, mustBeApart) ?? StandingIn(seat, mustBeApart);

    private Performer? Held(Seat seat, bool mustBeApart)
    {
        foreach (var performer in by.Performers)
        {
            if (performer.Seat == seat && IsUsable(performer, mustBeApart))
            {
                return performer;
            }
        }

        return null;
    }

    private bool IsUsable(Performer performer, bool mustBeApart) =>
        performer.Holds(act.Procedure.Id, act.Name, at) && (act.NoStandInUnder is null || performer.StandIns.IsEmpty) && (!mustBeApart || IsApart(performer));

    /// <summary>Whether a hand shares no person with those of the acts that must be kept apart, and none with the matter.</summary>
    private bool IsApart(Performer performer)
    {
        foreach (var kept in theCase is null ? [] : theCase.Performers)
        {
            if (act.IsKeptFrom(kept, theCase!.Performers) && performer.PersonSharedWith(kept.By) is not null)
            {
                return false;
            }
        }

        foreach (var recusal in act.Recusals)
        {
            if (recusal.PersonIn(matter!, by, performer) is not null)
            {
                return false;
            }
        }

        return true;
    }
}
