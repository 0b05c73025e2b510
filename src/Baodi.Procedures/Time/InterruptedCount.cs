namespace Baodi.Procedures.Time;

/// <summary>Counts a course whose clock stood for a time.</summary>
internal readonly struct InterruptedCount(TimeCourse course, WorkingCalendar calendar)
{
    internal bool TryDue(out Instant due)
    {
        if (course.Allowed.IsByClock)
        {
            return TryDueByClock(out due);
        }

        due = default;
        if (!DistrictTime.HasDate(course.Anchor) || !TryLastDay(out var last) || !TryRollOn(ref last) || last >= DistrictTime.LastDay)
        {
            return false;
        }

        due = DistrictTime.EndOf(last);
        return true;
    }

    /// <summary>Whether the clock stood at the end of a day.</summary>
    internal bool StoodOn(LocalDate date)
    {
        foreach (var suspension in course.Suspensions)
        {
            if (suspension.FirstDay <= date && date <= suspension.LastDay)
            {
                return true;
            }
        }

        return false;
    }

    private bool TryDueByClock(out Instant due)
    {
        if (!course.Total.TryDueFrom(course.Anchor, calendar, course.Counting, out due))
        {
            return false;
        }

        foreach (var suspension in course.Suspensions)
        {
            if (suspension.From >= due)
            {
                break;
            }

            var stood = suspension.To - suspension.From;
            if (stood > DistrictTime.Last - due)
            {
                return false;
            }

            due += stood;
        }

        return true;
    }

    /// <summary>The last day counted: as many days are added as stand between, until none is left out.</summary>
    internal bool TryLastDay(out LocalDate last)
    {
        var before = TimeAllowed.FirstDayBefore(course.Anchor, course.Counting);
        for (var stood = 0; TryCount(before, stood, out last);)
        {
            var now = StoodBetween(before, last);
            if (now == stood)
            {
                return true;
            }

            stood = now;
        }

        last = default;
        return false;
    }

    private bool TryCount(LocalDate before, int stood, out LocalDate last)
    {
        var total = course.Total;
        if (total.Unit == TimeUnit.WorkingDays)
        {
            return calendar.TryAddWorkingDays(before, total.Amount + stood, out last);
        }

        var found = total.LastDay(course.Anchor, course.Counting) is { } end && stood < Period.DaysBetween(end, DistrictTime.LastDay) ? end.PlusDays(stood) : (LocalDate?)null;
        last = found.GetValueOrDefault();
        return found.HasValue;
    }

    /// <summary>How many of the days counted after one day up to another, the later included, the clock stood on.</summary>
    private int StoodBetween(LocalDate before, LocalDate last)
    {
        var stood = 0;
        foreach (var suspension in course.Suspensions)
        {
            var first = LocalDate.Max(suspension.FirstDay, before.PlusDays(1));
            var until = LocalDate.Min(suspension.LastDay, last);
            if (first <= until)
            {
                stood += course.Allowed.Unit == TimeUnit.WorkingDays
                    ? calendar.WorkingDaysBetween(first.PlusDays(-1), until)
                    : Period.DaysBetween(first, until) + 1;
            }
        }

        return stood;
    }

    /// <summary>On to a day that is worked and on which the clock runs.</summary>
    private bool TryRollOn(ref LocalDate last)
    {
        if (course.Counting.End == EndDay.AsItFalls || course.Allowed.Unit == TimeUnit.WorkingDays)
        {
            return true;
        }

        for (; calendar.Covers(last.Year); last = last.PlusDays(1))
        {
            if (calendar.IsWorkingDay(last) && !StoodOn(last))
            {
                return true;
            }
        }

        return false;
    }
}
