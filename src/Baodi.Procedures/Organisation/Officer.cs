using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>A person with the seats he holds and those he stands in for. Immutable and safe for concurrent use.</summary>
/// <remarks>A change of holder makes new officers; running cases name seats, never people.</remarks>
public sealed class Officer
{
    /// <summary>Describes an officer.</summary>
    /// <param name="id">A stable id, unique in the office; events carry it.</param>
    /// <param name="name">The name as people write it.</param>
    /// <param name="seats">The seats held in one's own right; none for one who only stands in. A post that one person holds is a seat.</param>
    /// <exception cref="ArgumentException">The id or name is blank, or a seat names no post or an empty charge.</exception>
    public Officer(string id, string name, params ReadOnlySpan<Seat> seats)
        : this(id, name, [.. seats], [])
    {
    }

    private Officer(string id, string name, ImmutableArray<Seat> seats, ImmutableArray<Delegation> delegations)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Id = id;
        Name = name;
        Seats = seats;
        Delegations = delegations;
        Hands = HandsOf(this);
        foreach (var hand in Hands)
        {
            Mask |= hand.Seats[0].Mask;
        }
    }

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>The name as people write it.</summary>
    public string Name { get; }

    /// <summary>The seats held in one's own right.</summary>
    public ImmutableArray<Seat> Seats { get; }

    /// <summary>The written delegations received.</summary>
    public ImmutableArray<Delegation> Delegations { get; }

    /// <summary>The same officer with written delegations in the place of those he had.</summary>
    /// <param name="delegations">The delegations received; each counts only on its days.</param>
    /// <exception cref="ArgumentException">A delegation's seat names no post or an empty charge, or it does not say who lends the seat or by which document.</exception>
    public Officer With(params ReadOnlySpan<Delegation> delegations) => new(Id, Name, Seats, [.. delegations]);

    /// <summary>The name and id.</summary>
    public override string ToString() => $"{Name} ({Id})";

    /// <summary>Somebody who holds just what a hand was acted with.</summary>
    internal static Officer Of(Hand hand)
    {
        ImmutableArray<Delegation> delegations = hand.Delegation is { } delegation ? [delegation] : [];
        var own = hand.Seats;
        foreach (var lent in delegations)
        {
            own = own.Remove(lent.Seat);
        }

        return new(hand.OfficerId, hand.OfficerName, own, delegations);
    }

    /// <summary>One hand a seat, made once, so that a step in one's own post allocates none: own seats first.</summary>
    internal ImmutableArray<Hand> Hands { get; }

    /// <summary>Some hand, for looking at what a command would make that is refused anyway.</summary>
    internal Hand AnyHand => Hands.IsEmpty ? new(Id, Name, [default], delegation: null) : Hands[0];

    /// <summary>The posts of all hands, whether or not a delegation is in force.</summary>
    internal ulong Mask { get; }

    private static ImmutableArray<Hand> HandsOf(Officer officer)
    {
        var hands = ImmutableArray.CreateBuilder<Hand>(officer.Seats.Length + officer.Delegations.Length);
        foreach (var seat in officer.Seats)
        {
            hands.Add(new(officer.Id, officer.Name, [Known(seat)], delegation: null));
        }

        foreach (var delegation in officer.Delegations)
        {
            if (string.IsNullOrWhiteSpace(delegation.Grantor) || string.IsNullOrWhiteSpace(delegation.Document))
            {
                throw new ArgumentException($"The delegation of '{delegation.Seat}' does not say who lends it or by which document.", nameof(officer));
            }

            hands.Add(new(officer.Id, officer.Name, [Known(delegation.Seat)], delegation));
        }

        return hands.MoveToImmutable();
    }

    private static Seat Known(Seat seat) =>
        Posts.All.Ordinal(seat.Post) < 0 ? throw new ArgumentException($"'{(int)seat.Post}' is not a post.", nameof(seat))
        : seat.Charge is { Length: 0 } ? throw new ArgumentException($"The charge of '{seat.Post}' is empty.", nameof(seat))
        : seat;
}

/// <summary>A written, dated and bounded act by which the holder of a seat lets another act in it.</summary>
/// <param name="Seat">The seat that is lent.</param>
/// <param name="Grantor">The id of the officer who lends it.</param>
/// <param name="Document">The number or title of the written delegation.</param>
/// <param name="From">The first day it is in force.</param>
/// <param name="To">The last day it is in force, included.</param>
public sealed record Delegation(Seat Seat, string Grantor, string Document, LocalDate From, LocalDate To)
{
    /// <summary>Whether the delegation is in force at an instant, by the date at +08:00.</summary>
    public bool Covers(Instant at) => DistrictTime.DateOf(at) is var date && From <= date && date <= To;
}

/// <summary>Who took a step and in which seats. Immutable.</summary>
/// <remarks>One person who holds several seats of a sign-off round signs once; the hand then names them all.</remarks>
public sealed class Hand
{
    internal Hand(string officerId, string officerName, ImmutableArray<Seat> seats, Delegation? delegation)
    {
        OfficerId = officerId;
        OfficerName = officerName;
        Seats = seats;
        Delegation = delegation;
    }

    /// <summary>The officer's id.</summary>
    public string OfficerId { get; }

    /// <summary>The officer's name at the time.</summary>
    public string OfficerName { get; }

    /// <summary>The seats acted in; at least one.</summary>
    public ImmutableArray<Seat> Seats { get; }

    /// <summary>The first delegation acted under; null when every seat is the officer's own.</summary>
    public Delegation? Delegation { get; }

    /// <summary>The first seat acted in.</summary>
    public Seat Seat => Seats[0];

    internal bool Has(in Seat seat) => Seats.Holds(seat);

    /// <summary>The name, the seats and, where there is one, who delegated.</summary>
    public override string ToString() =>
        $"{OfficerName} ({string.Join(", ", Seats)}){(Delegation is null ? "" : $", by delegation of {Delegation.Grantor}")}";
}
