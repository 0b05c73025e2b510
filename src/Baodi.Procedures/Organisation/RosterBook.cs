using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>The entries of a roster by what they are, with departures entered into the appointments they end.</summary>
internal sealed class RosterBook
{
    private readonly ImmutableArray<Person> people;
    private readonly ImmutableArray<Absence> absences;
    private readonly ImmutableArray<Grant> grants;

    private RosterBook(ImmutableArray<Person> people, ImmutableArray<Appointment> appointments, ImmutableArray<Absence> absences, ImmutableArray<Grant> grants)
    {
        this.people = people;
        this.absences = absences;
        this.grants = grants;
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
            }
        }

        return new(persons.DrainToImmutable(), appointed.DrainToImmutable(), away.DrainToImmutable(), granted.DrainToImmutable());
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

    /// <summary>A delegation ends with its days, and when who lent the seat first no longer holds it.</summary>
    private bool IsInForce(Delegation delegation, LocalDate date)
    {
        var first = delegation;
        while (first.Under is { } under)
        {
            first = under;
        }

        return delegation.CoversDate(date) && HeldBy(first.Grantor, first.Seat, date) is not null;
    }

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
