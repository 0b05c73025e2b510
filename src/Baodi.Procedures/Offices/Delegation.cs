namespace Baodi.Procedures;

/// <summary>A written, dated and bounded act by which the holder of a seat lets another act in it. Immutable.</summary>
/// <remarks>It ends by itself with its last day. Steps taken under it count as those of the grantor, and of everybody through whom he holds the seat.</remarks>
/// <param name="Seat">The seat that is lent.</param>
/// <param name="Grantor">The id of the officer who lends it.</param>
/// <param name="Document">The number or title of the written delegation.</param>
/// <param name="From">The first day it is in force.</param>
/// <param name="To">The last day it is in force, included.</param>
/// <exception cref="ArgumentException">A day is not of the ISO calendar, or before the year 1.</exception>
public sealed record Delegation(Seat Seat, string Grantor, string Document, LocalDate From, LocalDate To)
{
    /// <summary>The most delegations that may be passed on one under the other, the first among them.</summary>
    /// <remarks>Six levels of a dossier stand around what an officer's delegation says, and <see cref="ReadingBounds.DossierDepth"/> bounds them all.</remarks>
    public const int LongestChain = ReadingBounds.DossierDepth - 6;

    /// <summary>The first day it is in force.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar, or before the year 1.</exception>
    public LocalDate From { get; init => field = DistrictTime.Iso(value, nameof(From)); } = DistrictTime.Iso(From, nameof(From));

    /// <summary>The last day it is in force, included.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar, or before the year 1.</exception>
    public LocalDate To { get; init => field = DistrictTime.Iso(value, nameof(To)); } = DistrictTime.Iso(To, nameof(To));

    /// <summary>The grantor's name as people write it; null where only his id is known.</summary>
    public string? GrantorName { get; init; }

    /// <summary>What it is for; everything that the seat may do unless it says otherwise.</summary>
    public DelegationScope Scope { get; init; } = DelegationScope.Everything;

    /// <summary>Whether who receives it may pass it on; he may not unless it says so.</summary>
    public bool MayPassOn { get; init; }

    /// <summary>The delegation by which the grantor himself has the seat, and which he passes on; null where he holds it in his own right.</summary>
    /// <remarks>No officer and no roster takes one under which there are more than <see cref="LongestChain"/>, itself included.</remarks>
    public Delegation? Under { get; init; }

    /// <summary>Whether the delegation is in force at an instant, by the date at +08:00, and so is the one that it passes on.</summary>
    public bool Covers(Instant at) => CoversDate(DistrictTime.DateOf(at));

    /// <summary>Whether a step under it counts as this officer's.</summary>
    /// <param name="officerId">The id of an officer.</param>
    public bool ActsFor(string officerId)
    {
        for (var one = this; one is not null; one = one.Under)
        {
            if (one.Grantor == officerId)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who lent it and, where it was passed on, through whom: the first grantor first.</summary>
    public override string ToString() => Under is null ? Grantor : $"{Under} through {Grantor}";

    /// <summary>The delegation at the other end of those that are passed on: the one by a holder in his own right.</summary>
    internal Delegation First => Under?.First ?? this;

    /// <summary>The delegation without the names of its grantors, which whoever tells of it may leave out or add.</summary>
    internal Delegation Unnamed => this with { GrantorName = null, Under = Under?.Unnamed };

    internal bool CoversDate(LocalDate date) => From <= date && date <= To && Under?.CoversDate(date) != false;

    internal bool Allows(string procedure, string act) => Scope.Allows(procedure, act) && Under?.Allows(procedure, act) != false;

    /// <summary>Whether more hang together than may; asked before anything else, which goes through them all.</summary>
    internal bool IsTooLong
    {
        get
        {
            var count = 0;
            for (var one = this; one is not null && count <= LongestChain; one = one.Under)
            {
                count++;
            }

            return count > LongestChain;
        }
    }

    /// <summary>What is wrong with it in itself; null when it holds together.</summary>
    internal string? Fault =>
        IsTooLong ? $"The delegation of '{Seat}' passes on too many others; at most {LongestChain} may hang together."
        : Scope.Names.Length > DelegationScope.MostNames ? $"The delegation of '{Seat}' is for more than {DelegationScope.MostNames} procedures and acts."
        : !Content.IsId(Grantor) || Content.Judge(Document) is not null ? $"The delegation of '{Seat}' does not say who lends it or by which document."
        : GrantorName is not null && Content.Judge(GrantorName) is not null ? $"The delegation of '{Seat}' gives its grantor a name that is none."
        : Under is null ? null
        : Under.Seat != Seat ? $"The delegation of '{Seat}' passes on that of '{Under.Seat}'."
        : !Under.MayPassOn ? $"The delegation of '{Seat}' to '{Grantor}' may not be passed on."
        : From < Under.From || To > Under.To ? $"The delegation of '{Seat}' goes beyond the days of the one that it passes on."
        : !Scope.IsWithin(Under.Scope) ? $"The delegation of '{Seat}' goes beyond what the one that it passes on is for."
        : Under.Fault;
}
