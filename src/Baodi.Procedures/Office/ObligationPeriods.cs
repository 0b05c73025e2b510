namespace Baodi.Procedures;

/// <summary>Finds the periods of an obligation that touch a span of dates.</summary>
internal static class ObligationPeriods
{
    internal static void AddTo(ImmutableArray<ObligationPeriod>.Builder found, RecurringObligation obligation, DateInterval span, Profile profile)
    {
        switch (obligation.Cadence)
        {
            case Cadence.EveryMonth:
                AddMonths(found, obligation, span, profile.Calendar);
                break;
            case Cadence.EverySession:
            case Cadence.EverySessionYear:
                AddSessions(found, obligation, span, profile.Sessions);
                break;
            case Cadence.AsNeeded:
                found.Add(new(obligation, span.Start, span.End, null));
                break;
        }
    }

    /// <summary>A month belongs to the span in which its day falls.</summary>
    private static void AddMonths(ImmutableArray<ObligationPeriod>.Builder found, RecurringObligation obligation, DateInterval span, WorkingCalendar calendar)
    {
        for (var month = span.Start.ToYearMonth(); month <= span.End.ToYearMonth(); month = month.PlusMonths(1))
        {
            var days = month.ToDateInterval();
            if (!obligation.Day!.Value.TryFindIn(month, calendar, out var due))
            {
                throw new CalendarYearException(month.Year, calendar.FirstYear, calendar.LastYear);
            }

            if (span.Contains(due))
            {
                found.Add(new(obligation, days.Start, days.End, due));
            }
        }
    }

    private static void AddSessions(ImmutableArray<ObligationPeriod>.Builder found, RecurringObligation obligation, DateInterval span, ImmutableArray<CongressSession> sessions)
    {
        foreach (var session in sessions)
        {
            if (session.Congress != obligation.Congress)
            {
                continue;
            }

            var last = obligation.Cadence == Cadence.EverySession ? session.To : LastDayOfYear(session, sessions);
            if (session.From <= span.End && last >= span.Start)
            {
                found.Add(new(obligation, session.From, last, null));
            }
        }
    }

    /// <summary>The day before the next session known; a year less a day where none is.</summary>
    private static LocalDate LastDayOfYear(CongressSession session, ImmutableArray<CongressSession> sessions)
    {
        LocalDate? next = null;
        foreach (var other in sessions)
        {
            if (other.Congress == session.Congress && other.From > session.From && (next is null || other.From < next))
            {
                next = other.From;
            }
        }

        return (next ?? session.From.PlusYears(1)).PlusDays(-1);
    }
}
