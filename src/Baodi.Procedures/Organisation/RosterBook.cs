using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>The entries of a roster by what they are, with departures entered into the appointments they end.</summary>
internal sealed class RosterBook
{
    private readonly ImmutableArray<Person> people;
    private readonly ImmutableArray<Absence> absences;
    private readonly ImmutableArray<Grant> grants;
    private readonly ImmutableArray<Withdrawal> withdrawals;

    private RosterBook(
        ImmutableArray<Person> people, ImmutableArray<Appointment> appointments, ImmutableArray<Absence> absences, ImmutableArray<Grant> grants, ImmutableArray<Withdrawal> withdrawals)
    {
        this.people = people;
        this.absences = absences;
        this.grants = grants;
        this.withdrawals = withdrawals;
        Appointments = appointments;
    }

    internal ImmutableArray<Appointment> Appointments { get; }

    internal ImmutableArray<Grant> Grants => grants;

    internal static RosterBook Of(ImmutableArray<RosterEntry> entries)
    {
        var persons = ImmutableArray.CreateBuilder<Person>();
        var appointed = ImmutableArray.CreateBuilder<Appointment>();
        var away = ImmutableArray.CreateBuilder<Absence>();
        var granted = ImmutableArray.CreateBuilder<Grant>();
        var withdrawn = ImmutableArray.CreateBuilder<Withdrawal>();
        foreach (var entry in entries)
        {
            switch (entry)
            {
                case Person person:
                    persons.Add(person);
                    break;
                case Appointment appointment:
                    appointed.Add(appointment);
                    break;
                case Departure departure:
                    End(appointed, departure);
                    break;
                case Absence absence:
                    away.Add(absence);
                    break;
                case Grant grant:
                    granted.Add(grant);
                    break;
                case Withdrawal withdrawal:
                    withdrawn.Add(withdrawal);
                    break;
            }
        }

        return new(persons.DrainToImmutable(), appointed.DrainToImmutable(), away.DrainToImmutable(), granted.DrainToImmutable(), withdrawn.DrainToImmutable());
    }

    internal Person? Find(string id)
    {
        foreach (var person in people)
        {
            if (person.Id == id)
            {
                return person;
            }
        }

        return null;
    }

    internal bool IsAbsent(string id, LocalDate date)
    {
        foreach (var absence in absences)
        {
            if (absence.Officer == id && absence.Covers(date))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The appointment by which somebody holds a seat on a date; null when he does not.</summary>
    internal Appointment? HeldBy(string id, Seat seat, LocalDate date)
    {
        foreach (var appointment in Appointments)
        {
            if (appointment.Officer == id && appointment.Seat == seat && appointment.Covers(date))
            {
                return appointment;
            }
        }

        return null;
    }

    internal ImmutableArray<Seat> SeatsOf(string id, LocalDate date)
    {
        var seats = ImmutableArray.CreateBuilder<Seat>();
        foreach (var appointment in Appointments)
        {
            if (appointment.Officer == id && appointment.Covers(date))
            {
                seats.Add(appointment.Seat);
            }
        }

        return seats.DrainToImmutable();
    }

    internal ImmutableArray<Delegation> DelegationsOf(string id, LocalDate date)
    {
        var delegations = ImmutableArray.CreateBuilder<Delegation>();
        foreach (var grant in grants)
        {
            if (grant.Officer == id && IsInForce(grant.Delegation, date))
            {
                delegations.Add(Named(grant.Delegation));
            }
        }

        return delegations.DrainToImmutable();
    }

    /// <summary>Whether a holder or somebody to whom the whole seat is lent is there to act in it.</summary>
    internal bool IsActedIn(Seat seat, LocalDate date)
    {
        foreach (var appointment in Appointments)
        {
            if (appointment.Seat == seat && appointment.Covers(date) && !IsAbsent(appointment.Officer, date))
            {
                return true;
            }
        }

        foreach (var grant in grants)
        {
            if (grant.Delegation.Seat == seat && grant.Delegation.Scope.IsEverything && IsInForce(grant.Delegation, date) && !IsAbsent(grant.Officer, date))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The withdrawal of what somebody lent by a document; null when there is none.</summary>
    internal Withdrawal? Find(string grantor, string document)
    {
        foreach (var withdrawal in withdrawals)
        {
            if (withdrawal.Grantor == grantor && withdrawal.Document == document)
            {
                return withdrawal;
            }
        }

        return null;
    }

    /// <summary>The withdrawal that ends a delegation: its own or of one that it passes on, whichever comes first; null when there is none.</summary>
    internal Withdrawal? WithdrawalOf(Delegation delegation)
    {
        Withdrawal? first = null;
        foreach (var one in new DelegationWalk([delegation]))
        {
            var withdrawal = Find(one.Grantor, one.Document);
            first = withdrawal is null || first?.From <= withdrawal.From ? first : withdrawal;
        }

        return first;
    }

    /// <summary>Whether a delegation has days from one to another, whoever holds the seat then.</summary>
    /// <param name="delegation">The delegation.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day; null for no end.</param>
    internal bool HasDaysIn(Delegation delegation, LocalDate from, LocalDate? to)
    {
        var first = LocalDate.Max(delegation.From, from);
        return first <= delegation.To && !(to < first) && !(WithdrawalOf(delegation)?.From <= first);
    }

    /// <summary>A delegation ends with its days, when it is withdrawn, and when who lent the seat first no longer holds it.</summary>
    private bool IsInForce(Delegation delegation, LocalDate date) =>
        HasDaysIn(delegation, date, date) && HeldBy(delegation.First.Grantor, delegation.Seat, date) is not null;

    private Delegation Named(Delegation delegation) => delegation with
    {
        GrantorName = delegation.GrantorName ?? Find(delegation.Grantor)?.Name,
        Under = delegation.Under is { } under ? Named(under) : null,
    };

    private static void End(ImmutableArray<Appointment>.Builder appointments, Departure departure)
    {
        for (var i = 0; i < appointments.Count; i++)
        {
            if (appointments[i].Officer == departure.Officer && appointments[i].Seat == departure.Seat && appointments[i].Covers(departure.Last))
            {
                appointments[i] = appointments[i] with { To = departure.Last };
            }
        }
    }
}
