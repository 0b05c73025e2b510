using System.Collections.Immutable;
using NodaTime;

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
/// <remarks>Where hands must be kept apart, the seats that keep them apart come first; only where there are none do the others count.</remarks>
internal readonly ref struct Standing<TMatter>(Case? theCase, TMatter? matter, Act<TMatter> act, Officer by, Instant at, bool isApart)
    where TMatter : class
{
    private readonly Case? theCase = theCase;
    private readonly TMatter? matter = matter;
    private readonly Act<TMatter> act = act;
    private readonly Officer by = by;
    private readonly Instant at = at;
    private readonly bool isApart = isApart;

    private Act<TMatter>? Round => act.TypedRound is null ? act.MemberOf : act;

    /// <summary>Whether there is a seat whose holder stands to an act as he must.</summary>
    internal static bool IsAnybody(Case theCase, TMatter matter, Act<TMatter> act) =>
        (act.TypedRound is null ? act.MemberOf : act) is { } round
            ? round.TypedRound!.NextSigner(matter, theCase.SignaturesOf(round)) is not null
            : act.Actor.Count(matter) > 0;

    /// <summary>How an officer stands to an act and with which hand, unless he may hold several seats of a round.</summary>
    /// <param name="theCase">The case; null for an opening.</param>
    /// <param name="matter">Its matter; null for an opening.</param>
    /// <param name="act">What is asked for.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="at">When.</param>
    /// <param name="hand">His hand where it was found on the way.</param>
    /// <param name="isApart">Whether no hand of his that stands must be kept apart; false where he does not stand and nobody asked further.</param>
    internal static StandingKind Of(Case? theCase, TMatter? matter, Act<TMatter> act, Officer by, Instant at, out Hand? hand, out bool isApart)
    {
        var isAsked = Separation<TMatter>.IsAsked(theCase, matter, act);
        var kind = new Standing<TMatter>(theCase, matter, act, by, at, isAsked).Find(out hand);
        isApart = !isAsked || kind == StandingKind.Stands;
        return isApart ? kind : new Standing<TMatter>(theCase, matter, act, by, at, isApart: false).Find(out hand);
    }

    /// <summary>The hand of an officer who stands; for a round, all of whose seats he signs at once: in turn those up to the next that is not his.</summary>
    internal static Hand HandOf(Case? theCase, TMatter? matter, Act<TMatter> act, Officer by, Instant at, bool isApart) =>
        new Standing<TMatter>(theCase, matter, act, by, at, isApart && Separation<TMatter>.IsAsked(theCase, matter, act)).WholeHand();

    private StandingKind Find(out Hand? hand)
    {
        if (Round is { } round)
        {
            return InRound(round, out hand);
        }

        hand = SingleHand();
        return hand is null ? StandingKind.WrongPost : StandingKind.Stands;
    }

    private Hand WholeHand()
    {
        if (Round is not { } round)
        {
            return SingleHand()!;
        }

        var signed = theCase!.SignaturesOf(round);
        Hand? first = null;
        ImmutableArray<Seat>.Builder? seats = null;
        ImmutableArray<Delegation> delegations = [];
        ImmutableArray<StandIn> standIns = [];
        Seat? own = null;
        for (int i = 0, count = round.TypedRound!.Signers.Count(matter!); i < count; i++)
        {
            var seat = round.TypedRound.Signers.Seat(matter!, i);
            if (signed.Has(seat) || seats?.Contains(seat) == true || first?.Seat == seat)
            {
                continue;
            }

            if (Holding(seat) is not { } hand)
            {
                if (round.TypedRound.Mode == RoundMode.InTurn)
                {
                    break;
                }

                continue;
            }

            delegations = delegations.IsEmpty ? hand.Delegations : delegations.AddRange(hand.Delegations);
            standIns = standIns.IsEmpty ? hand.StandIns : standIns.AddRange(hand.StandIns);
            own ??= hand.OwnSeat;
            if (first is null)
            {
                first = hand;
                continue;
            }

            seats ??= first.Seats.ToBuilder();
            seats.Add(seat);
        }

        return seats is null ? first! : new(by.Id, by.Name, seats.DrainToImmutable(), delegations, by.Clearance, standIns, own);
    }

    private StandingKind InRound(Act<TMatter> round, out Hand? hand)
    {
        hand = null;
        var signed = theCase!.SignaturesOf(round);
        var signers = round.TypedRound!.Signers;
        var inTurn = round.TypedRound.Mode == RoundMode.InTurn;
        var earlierWanted = false;
        var kind = StandingKind.WrongPost;
        for (int i = 0, count = signers.Count(matter!); i < count; i++)
        {
            var seat = signers.Seat(matter!, i);
            var hasSigned = signed.Has(seat);
            if (Holding(seat) is not { } held)
            {
                earlierWanted |= !hasSigned;
                continue;
            }

            if (hasSigned)
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

    private Hand? SingleHand()
    {
        if ((act.PostMask & by.Mask) != 0)
        {
            foreach (var hand in by.Hands)
            {
                if ((hand.Seats[0].Mask & act.PostMask) != 0 && IsUsable(hand))
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
            if (Holding(act.Actor.Seat(matter, i)) is { } hand)
            {
                return hand;
            }
        }

        return null;
    }

    private Hand? Holding(in Seat seat)
    {
        if ((by.Mask & seat.Mask) == 0)
        {
            return null;
        }

        foreach (var hand in by.Hands)
        {
            if (hand.Seats[0] == seat && IsUsable(hand))
            {
                return hand;
            }
        }

        return null;
    }

    private bool IsUsable(Hand hand) =>
        hand.Holds(act, at) && (!isApart || Separation<TMatter>.Allows(theCase, matter!, act, by, hand));
}
