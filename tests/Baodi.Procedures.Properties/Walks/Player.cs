using System.Collections.Immutable;

namespace Baodi.Procedures.Properties.Walks;

/// <summary>Somebody in a walk, with every hat he wears.</summary>
public sealed class Player(
    string id,
    ImmutableArray<Seat> seats,
    ImmutableArray<Delegation> delegations,
    ImmutableArray<StandIn> standIns,
    ClassificationLevel? clearance)
{
    /// <summary>The id, also as the name.</summary>
    public string Id => id;

    internal ImmutableArray<Seat> Seats => seats;

    internal ImmutableArray<Delegation> Delegations => delegations;

    internal ImmutableArray<StandIn> StandIns => standIns;

    internal ClassificationLevel? Clearance => clearance;

    internal Officer Officer { get; } = new Officer(id, id, seats.AsSpan()).With(delegations.AsSpan()).StandingIn(standIns.AsSpan()).Cleared(clearance);

    internal static Player Holding(string id, params ImmutableArray<Seat> seats) => new(id, seats, [], [], ClassificationLevel.TopSecret);

    /// <summary>Another with the same hats.</summary>
    internal Player Called(string other) => new(other, seats, delegations, standIns, clearance);

    internal Player Wearing(ImmutableArray<Seat> others) => new(id, others, delegations, standIns, clearance);

    internal Player Lent(ImmutableArray<Delegation> others) => new(id, seats, others, standIns, clearance);

    internal Player StandingIn(ImmutableArray<StandIn> others) => new(id, seats, delegations, others, clearance);

    internal Player Cleared(ClassificationLevel? level) => new(id, seats, delegations, standIns, level);

    /// <summary>The id.</summary>
    public override string ToString() => id;
}
