namespace Baodi.Procedures.Offices;

/// <summary>The entries of a roster by what they are, with departures entered into the appointments they end.</summary>
internal sealed partial class RosterBook
{
    private readonly ImmutableArray<Person> people;
    private readonly ImmutableArray<Absence> absences;
    private readonly ImmutableArray<Withdrawal> withdrawals;

    private RosterBook(
        ImmutableArray<Person> people, ImmutableArray<Appointment> appointments, ImmutableArray<Absence> absences, ImmutableArray<Lent> grants, ImmutableArray<Withdrawal> withdrawals)
    {
        this.people = people;
        this.absences = absences;
        this.withdrawals = withdrawals;
        Appointments = appointments;
        Grants = grants;
    }

    internal ImmutableArray<Appointment> Appointments { get; }

    internal ImmutableArray<Lent> Grants { get; }

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

    internal ImmutableArray<Person> HoldersOf(Seat seat, LocalDate date)
    {
        var holders = ImmutableArray.CreateBuilder<Person>();
        foreach (var appointment in Appointments)
        {
            if (appointment.Seat == seat && appointment.Covers(date))
            {
                holders.Add(Find(appointment.Officer)!);
            }
        }

        return holders.DrainToImmutable();
    }

    /// <summary>The entries by which somebody has a post, between two days, that excludes another.</summary>
    /// <param name="organisation">What the office has.</param>
    /// <param name="id">Who.</param>
    /// <param name="post">The other post.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day; null for no end.</param>
    internal ImmutableArray<RosterEntry> Excluding(Organisation organisation, string id, Post post, LocalDate from, LocalDate? to)
    {
        var excluding = ImmutableArray.CreateBuilder<RosterEntry>();
        foreach (var appointment in Appointments)
        {
            if (appointment.Officer == id && appointment.HasDaysIn(from, to) && organisation.Excluding(appointment.Seat.Post, post) is not null)
            {
                excluding.Add(appointment);
            }
        }

        foreach (var lent in Grants)
        {
            if (lent.Grant.Officer == id && HasDaysIn(lent, from, to) && organisation.Excluding(lent.Grant.Delegation.Seat.Post, post) is not null)
            {
                excluding.Add(lent.Grant);
            }
        }

        return excluding.DrainToImmutable();
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
        foreach (var lent in Grants)
        {
            if (lent.Grant.Officer == id && HasDaysIn(lent, date, date))
            {
                delegations.Add(Named(lent.Grant.Delegation));
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

        foreach (var lent in Grants)
        {
            var (officer, delegation) = lent.Grant;
            if (delegation.Seat == seat && delegation.Scope.IsEverything && HasDaysIn(lent, date, date) && !IsAbsent(officer, date))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The withdrawal of what somebody lent by a document, the one from the earliest day; null when there is none.</summary>
    internal Withdrawal? Find(string grantor, string document)
    {
        Withdrawal? first = null;
        foreach (var withdrawal in withdrawals)
        {
            if (withdrawal.Grantor == grantor && withdrawal.Document == document && !(first?.From <= withdrawal.From))
            {
                first = withdrawal;
            }
        }

        return first;
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

    /// <summary>Whether a delegation is in force on a day between two: it ends with its days, when it is withdrawn, and with the appointment from which it comes.</summary>
    /// <param name="lent">The delegation.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day; null for no end.</param>
    internal bool HasDaysIn(in Lent lent, LocalDate from, LocalDate? to)
    {
        var delegation = lent.Grant.Delegation;
        var first = LocalDate.Max(delegation.From, from);
        return first <= delegation.To && !(to < first) && !(WithdrawalOf(delegation)?.From <= first) && TenureOf(lent)?.Covers(first) == true;
    }

    /// <summary>The appointment by which who lent the seat first held it when he did; null when he did not. A later one brings nothing back.</summary>
    internal Appointment? TenureOf(in Lent lent) => lent.Tenure < 0 ? null : Appointments[lent.Tenure];

    private Delegation Named(Delegation delegation) => delegation with
    {
        GrantorName = delegation.GrantorName ?? Find(delegation.Grantor)?.Name,
        Under = delegation.Under is { } under ? Named(under) : null,
    };
}
