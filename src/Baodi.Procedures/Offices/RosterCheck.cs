namespace Baodi.Procedures.Offices;

/// <summary>Finds what stands against one entry of a roster.</summary>
/// <param name="organisation">What the office has.</param>
/// <param name="isKnown">Whether there is a procedure and, where one is named, an act of it; null where nobody told.</param>
/// <param name="book">The entries before it.</param>
/// <param name="entry">The entry.</param>
internal sealed class RosterCheck(Organisation organisation, Func<string, string?, bool>? isKnown, RosterBook book, RosterEntry entry)
{
    private readonly ImmutableArray<RosterFault>.Builder faults = ImmutableArray.CreateBuilder<RosterFault>();

    internal ImmutableArray<RosterFault> Run()
    {
        switch (entry)
        {
            case Person person:
                Check(person);
                break;
            case Appointment appointment:
                Check(appointment);
                break;
            case EndOfTerm ended:
                AddIf(book.Find(ended.Officer) is null, RosterFaultKind.UnknownPerson);
                AddIf(book.HeldBy(ended.Officer, ended.Seat, ended.Last) is null, RosterFaultKind.NotHeld);
                break;
            case Absence absence:
                AddIf(book.Find(absence.Officer) is null, RosterFaultKind.UnknownPerson);
                AddIf(absence.To < absence.From, RosterFaultKind.SpanReversed);
                break;
            case Grant grant:
                Check(grant);
                break;
            case Withdrawal withdrawal:
                Check(withdrawal);
                break;
        }

        return faults.DrainToImmutable();
    }

    private void Check(Person person)
    {
        if (book.Find(person.Id) is { } other)
        {
            Add(RosterFaultKind.PersonTwice, other);
        }
    }

    private void Check(Appointment appointment)
    {
        AddIf(book.Find(appointment.Officer) is null, RosterFaultKind.UnknownPerson);
        AddIf(!organisation.Has(appointment.Seat), RosterFaultKind.UnknownSeat);
        AddIf(appointment.To < appointment.From, RosterFaultKind.SpanReversed);
        var isForOne = organisation.FindPost(appointment.Seat.Post)?.Holding == Holding.One;
        foreach (var other in book.Appointments)
        {
            if (other.Seat == appointment.Seat && (isForOne || other.Officer == appointment.Officer) && other.HasDaysIn(appointment.From, appointment.To))
            {
                Add(RosterFaultKind.SeatTaken, other);
            }
        }

        CheckCompatible(appointment.Officer, appointment.Seat, appointment.From, appointment.To);
    }

    private void Check(Grant grant)
    {
        var delegation = grant.Delegation;
        if (delegation.IsTooLong)
        {
            Add(RosterFaultKind.DelegationFaulty, null);
            return;
        }

        AddIf(book.Find(grant.Officer) is null || book.Find(delegation.Grantor) is null, RosterFaultKind.UnknownPerson);
        AddIf(!organisation.Has(delegation.Seat), RosterFaultKind.UnknownSeat);
        AddIf(delegation.To < delegation.From, RosterFaultKind.SpanReversed);
        if (delegation.Under is { MayPassOn: false })
        {
            Add(RosterFaultKind.MayNotPassOn, book.GrantOf(delegation.Grantor, delegation.Under));
        }
        else
        {
            AddIf(delegation.Fault is not null || delegation.ActsFor(grant.Officer), RosterFaultKind.DelegationFaulty);
        }

        AddIf(!IsHeld(grant), RosterFaultKind.NotHeld);
        AddIf(isKnown is not null && !delegation.Scope.UnknownTo(isKnown).IsEmpty, RosterFaultKind.UnknownWork);
        if (book.WithdrawalOf(delegation) is { } withdrawal && withdrawal.From <= delegation.From)
        {
            Add(RosterFaultKind.Withdrawn, withdrawal);
        }

        CheckCompatible(grant.Officer, delegation.Seat, delegation.From, delegation.To);
    }

    private void CheckCompatible(string officer, Seat seat, LocalDate from, LocalDate? to)
    {
        foreach (var other in book.Excluding(organisation, officer, seat.Post, from, to))
        {
            Add(RosterFaultKind.Incompatible, other);
        }
    }

    private void Check(Withdrawal withdrawal)
    {
        AddIf(book.Find(withdrawal.Grantor) is null, RosterFaultKind.UnknownPerson);
        if (book.Find(withdrawal.Grantor, withdrawal.Document) is { } earlier && earlier.From <= withdrawal.From)
        {
            Add(RosterFaultKind.Withdrawn, earlier);
        }
        else
        {
            AddIf(!IsLent(withdrawal), RosterFaultKind.UnknownDelegation);
        }
    }

    /// <summary>Whether somebody has a delegation of that grantor and document with a day left.</summary>
    private bool IsLent(Withdrawal withdrawal)
    {
        foreach (var lent in book.Grants)
        {
            if (withdrawal.IsOf(lent.Grant.Delegation) && book.HasDaysIn(lent, withdrawal.From, null))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the grantor holds the seat on the first day: in his own right, or by a delegation that he passes on and that no ended has ended.</summary>
    private bool IsHeld(Grant grant) => book.TenureOf(book.Entered(grant))?.Covers(grant.Delegation.From) == true;

    private void AddIf(bool stands, RosterFaultKind kind)
    {
        if (stands)
        {
            Add(kind, null);
        }
    }

    private void Add(RosterFaultKind kind, RosterEntry? against) => faults.Add(new(kind, entry, against));
}
