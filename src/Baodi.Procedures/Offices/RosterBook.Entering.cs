namespace Baodi.Procedures.Offices;

/// <content>How the entries come into the book, one after another.</content>
internal sealed partial class RosterBook
{
    internal static RosterBook Of(ImmutableArray<RosterEntry> entries)
    {
        var persons = ImmutableArray.CreateBuilder<Person>();
        var appointed = ImmutableArray.CreateBuilder<Appointment>();
        var away = ImmutableArray.CreateBuilder<Absence>();
        var granted = ImmutableArray.CreateBuilder<Lent>();
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
                case EndOfTerm ended:
                    End(appointed, ended);
                    break;
                case Absence absence:
                    away.Add(absence);
                    break;
                case Grant grant:
                    granted.Add(Entered(grant, appointed, granted));
                    break;
                case Withdrawal withdrawal:
                    withdrawn.Add(withdrawal);
                    break;
            }
        }

        return new(persons.DrainToImmutable(), appointed.DrainToImmutable(), away.DrainToImmutable(), granted.DrainToImmutable(), withdrawn.DrainToImmutable());
    }

    /// <summary>A delegation as it would stand in the book.</summary>
    internal Lent Entered(Grant grant) => Entered(grant, Appointments, Grants);

    /// <summary>The grant of a delegation to somebody, whatever names its grantors are given; null when he has none such.</summary>
    internal Grant? GrantOf(string officer, Delegation delegation) => IndexOf(officer, delegation, Grants) is >= 0 and var index ? Grants[index].Grant : null;

    private static Lent Entered(Grant grant, IReadOnlyList<Appointment> appointments, IReadOnlyList<Lent> grants)
    {
        var delegation = grant.Delegation;
        if (delegation.Under is { } under)
        {
            return new(grant, IndexOf(delegation.Grantor, under, grants) is >= 0 and var index ? grants[index].Tenure : -1);
        }

        for (var i = 0; i < appointments.Count; i++)
        {
            if (appointments[i].Officer == delegation.Grantor && appointments[i].Seat == delegation.Seat && appointments[i].Covers(delegation.From))
            {
                return new(grant, i);
            }
        }

        return new(grant, -1);
    }

    private static int IndexOf(string officer, Delegation delegation, IReadOnlyList<Lent> grants)
    {
        var unnamed = delegation.Unnamed;
        for (var i = 0; i < grants.Count; i++)
        {
            if (grants[i].Grant.Officer == officer && grants[i].Grant.Delegation.Unnamed == unnamed)
            {
                return i;
            }
        }

        return -1;
    }

    private static void End(ImmutableArray<Appointment>.Builder appointments, EndOfTerm ended)
    {
        for (var i = 0; i < appointments.Count; i++)
        {
            if (appointments[i].Officer == ended.Officer && appointments[i].Seat == ended.Seat && appointments[i].Covers(ended.Last))
            {
                appointments[i] = appointments[i] with { To = ended.Last };
            }
        }
    }
}

/// <summary>A delegation that somebody received, and the place of the appointment by which who lent the seat first held it; below 0 for none.</summary>
internal readonly record struct Lent(Grant Grant, int Tenure);
