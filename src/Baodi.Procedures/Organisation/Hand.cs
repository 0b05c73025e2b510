using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>Who took a step and in which seats. Immutable.</summary>
/// <remarks>
/// One person who holds several seats of a sign-off round signs once; the hand then names them all, whether they are his own or lent.
/// </remarks>
public sealed class Hand
{
    internal Hand(string officerId, string officerName, ImmutableArray<Seat> seats, ImmutableArray<Delegation> delegations, ClassificationLevel? clearance = null)
    {
        OfficerId = officerId;
        OfficerName = officerName;
        Seats = seats;
        Delegations = delegations;
        Clearance = clearance;
    }

    /// <summary>The officer's id.</summary>
    public string OfficerId { get; }

    /// <summary>The officer's name at the time.</summary>
    public string OfficerName { get; }

    /// <summary>The seats acted in; at least one.</summary>
    public ImmutableArray<Seat> Seats { get; }

    /// <summary>The delegations acted under, one for each seat that is not the officer's own, in the order of the seats; empty when all are.</summary>
    public ImmutableArray<Delegation> Delegations { get; }

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

        foreach (var delegation in Delegations)
        {
            if (delegation.Grantor == officerId)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The id of a person as whose step both count; null when there is none.</summary>
    internal string? PersonSharedWith(Hand other)
    {
        if (other.ActsFor(OfficerId))
        {
            return OfficerId;
        }

        foreach (var delegation in Delegations)
        {
            if (other.ActsFor(delegation.Grantor))
            {
                return delegation.Grantor;
            }
        }

        return null;
    }

    /// <summary>Whether the same officer acted, and for the same people.</summary>
    internal bool IsAs(Hand other) => OfficerId == other.OfficerId && ActsForAllOf(other) && other.ActsForAllOf(this);

    private bool ActsForAllOf(Hand other)
    {
        foreach (var delegation in other.Delegations)
        {
            if (!ActsFor(delegation.Grantor))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether every delegation acted under is in force.</summary>
    internal bool Holds(Instant at)
    {
        foreach (var delegation in Delegations)
        {
            if (!delegation.Covers(at))
            {
                return false;
            }
        }

        return true;
    }

    internal bool Has(in Seat seat) => Seats.Holds(seat);

    /// <summary>The name, the seats and, where there are delegations, who delegated.</summary>
    public override string ToString() =>
        $"{OfficerName} ({string.Join(", ", Seats)}){(Delegations.IsEmpty ? "" : $", by delegation of {string.Join(", ", Grantors())}")}";

    private List<string> Grantors()
    {
        var grantors = new List<string>(Delegations.Length);
        foreach (var delegation in Delegations)
        {
            if (!grantors.Contains(delegation.Grantor))
            {
                grantors.Add(delegation.Grantor);
            }
        }

        return grantors;
    }
}
