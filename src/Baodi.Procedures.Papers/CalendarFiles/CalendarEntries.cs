namespace Baodi.Procedures.Papers;

/// <summary>Makes the entries of a calendar from what recurs and from cases. Safe for concurrent use.</summary>
public static class CalendarEntries
{
    /// <summary>The final state of a meeting, a visit or an event that is not held.</summary>
    internal const string CalledOff = "cancelled";

    /// <summary>Everything that belongs into the calendar of a span of dates, by time and then by <see cref="CalendarEntry.Uid"/>.</summary>
    /// <remarks>
    /// Of what recurs, what has a day of the month stands on that day, what belongs to a session or a session's year over its
    /// period, and what is called for as needed nowhere: it has no time. Of a case the start stands, where it has one that is
    /// fixed, and every limit that runs. A limit due by the end of a
    /// day stands on that day, not at the midnight after it; one due at a moment stands at that moment, at midnight as well.
    /// </remarks>
    /// <param name="office">The office; its sessions are those of <see cref="Profile.Sessions"/>.</param>
    /// <param name="span">The dates, both included; an entry belongs to them when one of its days does.</param>
    /// <param name="cases">The cases, open or closed.</param>
    /// <param name="alarms">How long ahead to remind; an alarm of a limit that would be earlier than the step that started it is left out.</param>
    /// <exception cref="CalendarYearException">A day of a month is asked for in a year without a calendar.</exception>
    /// <exception cref="ForeignCaseException">A case follows another office's procedure.</exception>
    /// <exception cref="ArgumentException">Two cases of one procedure have the same id.</exception>
    public static ImmutableArray<CalendarEntry> Of(Office office, DateInterval span, IEnumerable<Case> cases, CalendarAlarms alarms)
    {
        ArgumentNullException.ThrowIfNull(office);
        ArgumentNullException.ThrowIfNull(span);
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(alarms);
        var entries = ImmutableArray.CreateBuilder<CalendarEntry>();
        AddObligations(entries, office, span, alarms);
        var distinct = new DistinctCases();
        foreach (var one in cases)
        {
            ArgumentNullException.ThrowIfNull(one, nameof(cases));
            if (!ReferenceEquals(one.Procedure.Profile, office.Profile))
            {
                throw new ForeignCaseException(office.Find(one.Procedure.Id)!, one);
            }

            distinct.Add(one, nameof(cases));
            AddStart(entries, one, span, alarms);
            AddLimits(entries, one, span, alarms);
        }

        entries.Sort(static (a, b) => a.Starts.CompareTo(b.Starts) is var order and not 0 ? order : string.CompareOrdinal(a.Uid, b.Uid));
        return entries.DrainToImmutable();
    }

    private static void AddObligations(ImmutableArray<CalendarEntry>.Builder entries, Office office, DateInterval span, CalendarAlarms alarms)
    {
        foreach (var procedure in office.Procedures)
        {
            var periods = ImmutableArray.CreateBuilder<ObligationPeriod>();
            foreach (var obligation in procedure.Obligations)
            {
                if (obligation.Cadence != Cadence.AsNeeded)
                {
                    ObligationPeriods.AddTo(periods, obligation, span, office.Profile);
                }
            }

            foreach (var period in periods)
            {
                var time = new Interval(DistrictTime.StartOf(period.Due ?? period.From), DistrictTime.EndOf(period.Due ?? period.To));
                entries.Add(new(CalendarEntryKind.Obligation, procedure, CalendarUid.Of(procedure, period), period.Obligation.Label, CalendarWords.Of(procedure, period), time, isWholeDays: true)
                {
                    Citation = period.Obligation.Citation,
                    Alarms = period.Due is null ? [] : alarms.Of(time.End, isEndOfDay: true, null),
                });
            }
        }
    }

    private static void AddStart(ImmutableArray<CalendarEntry>.Builder entries, Case one, DateInterval span, CalendarAlarms alarms)
    {
        if (one.UntypedMatter is not IScheduled { Starts: { } starts } scheduled || starts > DistrictTime.Last || !span.Contains(DistrictTime.DateOf(starts)))
        {
            return;
        }

        var isCalledOff = one.Status.Name == CalledOff;
        entries.Add(new(CalendarEntryKind.Start, one.Procedure, CalendarUid.OfStart(one), CalendarWords.TitleOf(one), CalendarWords.Of(one), new(starts, starts), isWholeDays: false)
        {
            CaseId = one.Id,
            Place = VisibleText.IsBlank(scheduled.Place) ? null : scheduled.Place,
            IsCalledOff = isCalledOff,
            Revision = one.Version,
            ChangedAt = one.LastStepAt,
            Alarms = one.IsClosed ? [] : alarms.Of(starts, isEndOfDay: false, null),
        });
    }

    private static void AddLimits(ImmutableArray<CalendarEntry>.Builder entries, Case one, DateInterval span, CalendarAlarms alarms)
    {
        foreach (var running in one.Limits)
        {
            var (isEndOfDay, day) = (running.IsDueByEndOfDay, running.DueDay);
            if (!span.Contains(day))
            {
                continue;
            }

            var time = new Interval(isEndOfDay ? DistrictTime.StartOf(day) : running.Due, running.Due);
            entries.Add(new(CalendarEntryKind.Due, one.Procedure, CalendarUid.Of(one, running), CalendarWords.TitleOf(one, running), CalendarWords.Of(one, running), time, isEndOfDay)
            {
                CaseId = one.Id,
                Citation = running.Limit.Citation,
                Revision = one.Version,
                ChangedAt = one.LastStepAt,
                Alarms = alarms.Of(running.Due, isEndOfDay, running.Anchor),
            });
        }
    }
}
