namespace Baodi.Procedures.Offices;

/// <summary>One thing that a roster knows. Immutable.</summary>
public abstract record RosterEntry
{
    private protected RosterEntry()
    {
    }
}

/// <summary>Somebody who works there. Immutable.</summary>
/// <param name="Id">A stable id, unique in the office; events carry it.</param>
/// <param name="Name">The name as people write it.</param>
/// <param name="Clearance">The highest level of secrecy he is cleared for; null for none.</param>
public sealed record Person(string Id, string Name, ClassificationLevel? Clearance = null) : RosterEntry;

/// <summary>Somebody holds a seat in his own right. Immutable.</summary>
/// <param name="Officer">Whose it is.</param>
/// <param name="Seat">The seat.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included; null for as long as nothing else is said.</param>
/// <exception cref="ArgumentException">A day is not of the ISO calendar, or before the year 1.</exception>
public sealed record Appointment(string Officer, Seat Seat, LocalDate From, LocalDate? To = null) : RosterEntry
{
    /// <summary>The first day.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar, or before the year 1.</exception>
    public LocalDate From { get; init => field = DistrictTime.Iso(value, nameof(From)); } = DistrictTime.Iso(From, nameof(From));

    /// <summary>The last day, included; null for as long as nothing else is said.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar, or before the year 1.</exception>
    public LocalDate? To { get; init => field = DistrictTime.Iso(value, nameof(To)); } = DistrictTime.Iso(To, nameof(To));

    internal bool Covers(LocalDate date) => From <= date && (To is null || date <= To);

    /// <summary>Whether it has days from one to another; null for no end.</summary>
    internal bool HasDaysIn(LocalDate from, LocalDate? to) => (to is null || From <= to) && (To is null || from <= To);
}

/// <summary>Somebody leaves a seat that he holds. Immutable.</summary>
/// <param name="Officer">Who leaves.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Last">The last day he holds it.</param>
/// <exception cref="ArgumentException">A day is not of the ISO calendar, or before the year 1.</exception>
public sealed record EndOfTerm(string Officer, Seat Seat, LocalDate Last) : RosterEntry
{
    /// <summary>The last day he holds it.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar, or before the year 1.</exception>
    public LocalDate Last { get; init => field = DistrictTime.Iso(value, nameof(Last)); } = DistrictTime.Iso(Last, nameof(Last));
}

/// <summary>Somebody is away and acts in no seat, his own or another's. Immutable.</summary>
/// <param name="Officer">Who is away.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included.</param>
/// <exception cref="ArgumentException">A day is not of the ISO calendar, or before the year 1.</exception>
public sealed record Absence(string Officer, LocalDate From, LocalDate To) : RosterEntry
{
    /// <summary>The first day.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar, or before the year 1.</exception>
    public LocalDate From { get; init => field = DistrictTime.Iso(value, nameof(From)); } = DistrictTime.Iso(From, nameof(From));

    /// <summary>The last day, included.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar, or before the year 1.</exception>
    public LocalDate To { get; init => field = DistrictTime.Iso(value, nameof(To)); } = DistrictTime.Iso(To, nameof(To));

    internal bool Covers(LocalDate date) => From <= date && date <= To;
}

/// <summary>Somebody receives a delegation. Immutable.</summary>
/// <remarks>
/// It ends with the appointment by which who lent the seat first held it on the first day, and stays ended when he is appointed again: that takes
/// a new delegation.
/// </remarks>
/// <param name="Officer">Who may act under it.</param>
/// <param name="Delegation">The written delegation.</param>
public sealed record Grant(string Officer, Delegation Delegation) : RosterEntry;

/// <summary>Somebody withdraws a delegation before its last day, and with it whatever was passed on under it. Immutable.</summary>
/// <remarks>
/// What was done under it before stays as it is. A document is withdrawn as a whole, whichever seats it lends and to whom. A withdrawal may be
/// brought forward by another one from an earlier day, never put off.
/// </remarks>
/// <param name="Grantor">Who lent it.</param>
/// <param name="Document">The number or title of the written delegation.</param>
/// <param name="From">The first day it no longer holds.</param>
/// <exception cref="ArgumentException">A day is not of the ISO calendar, or before the year 1.</exception>
public sealed record Withdrawal(string Grantor, string Document, LocalDate From) : RosterEntry
{
    /// <summary>The first day it no longer holds.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar, or before the year 1.</exception>
    public LocalDate From { get; init => field = DistrictTime.Iso(value, nameof(From)); } = DistrictTime.Iso(From, nameof(From));

    /// <summary>Whether it withdraws a delegation itself; not by way of one that the delegation passes on.</summary>
    internal bool IsOf(Delegation delegation) => delegation.Grantor == Grantor && delegation.Document == Document;
}
