using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>How an officer stands to an act.</summary>
internal enum StandingKind
{
    Stands = 1,
    WrongPost,
    NotYourTurn,
    AlreadySigned,
}

/// <summary>Finds in which seats an officer may take an act.</summary>
internal static class Standing<TMatter>
    where TMatter : class
{
    /// <summary>How an officer stands to an act and with which hand, unless he may hold several seats of a round.</summary>
    internal static StandingKind Of(Case? theCase, TMatter? matter, Act<TMatter> act, Officer by, NodaTime.Instant at, out Hand? hand)
    {
        hand = null;
        if ((act.TypedRound is null ? act.MemberOf : act) is { } round)
        {
            return InRound(theCase!, matter!, round, by, at, out hand);
        }

        hand = SingleHand(matter, act, by, at);
        return hand is null ? StandingKind.WrongPost : StandingKind.Stands;
    }

    /// <summary>The hand of an officer who stands; for a round, all of whose seats he signs at once.</summary>
    internal static Hand HandOf(Case? theCase, TMatter? matter, Act<TMatter> act, Officer by, NodaTime.Instant at)
    {
        if ((act.TypedRound is null ? act.MemberOf : act) is not { } round)
        {
            return SingleHand(matter, act, by, at)!;
        }

        var progress = theCase!.Progress(round);
        Hand? first = null;
        ImmutableArray<Seat>.Builder? seats = null;
        Delegation? delegation = null;
        for (int i = 0, count = round.TypedRound!.Signers.Count(matter!); i < count; i++)
        {
            var seat = round.TypedRound.Signers.Seat(matter!, i);
            if (progress.Has(seat) || Holding(by, seat, at) is not { } hand || seats?.Contains(seat) == true || first?.Seat == seat)
            {
                continue;
            }

            delegation ??= hand.Delegation;
            if (first is null)
            {
                first = hand;
                continue;
            }

            seats ??= first.Seats.ToBuilder();
            seats.Add(seat);
        }

        return seats is null ? first! : new(by.Id, by.Name, seats.DrainToImmutable(), delegation);
    }

    private static StandingKind InRound(Case theCase, TMatter matter, Act<TMatter> round, Officer by, NodaTime.Instant at, out Hand? hand)
    {
        hand = null;
        var progress = theCase.Progress(round);
        var signers = round.TypedRound!.Signers;
        var inTurn = round.TypedRound.Mode == RoundMode.InTurn;
        var earlierWanted = false;
        var kind = StandingKind.WrongPost;
        for (int i = 0, count = signers.Count(matter); i < count; i++)
        {
            var seat = signers.Seat(matter, i);
            var signed = progress.Has(seat);
            if (Holding(by, seat, at) is not { } held)
            {
                earlierWanted |= !signed;
                continue;
            }

            if (signed)
            {
                kind = kind == StandingKind.WrongPost ? StandingKind.AlreadySigned : kind;
            }
            else
            {
                hand = by.Hands.Length == 1 ? held : null;
                return inTurn && earlierWanted ? StandingKind.NotYourTurn : StandingKind.Stands;
            }
        }

        return kind;
    }

    private static Hand? SingleHand(TMatter? matter, Act<TMatter> act, Officer by, NodaTime.Instant at)
    {
        if ((act.PostMask & by.Mask) != 0)
        {
            foreach (var hand in by.Hands)
            {
                if ((hand.Seats[0].Mask & act.PostMask) != 0 && hand.Delegation?.Covers(at) != false)
                {
                    return hand;
                }
            }
        }

        if (matter is null || act.SeatsAreNamed is false)
        {
            return null;
        }

        for (int i = 0, count = act.Actor.Count(matter); i < count; i++)
        {
            if (Holding(by, act.Actor.Seat(matter, i), at) is { } hand)
            {
                return hand;
            }
        }

        return null;
    }

    private static Hand? Holding(Officer by, in Seat seat, NodaTime.Instant at)
    {
        if ((by.Mask & seat.Mask) == 0)
        {
            return null;
        }

        foreach (var hand in by.Hands)
        {
            if (hand.Seats[0] == seat && hand.Delegation?.Covers(at) != false)
            {
                return hand;
            }
        }

        return null;
    }
}
