namespace Baodi.Procedures.Analysis;

/// <summary>Finds the days that a count passed over, and those worked in exchange that it counted.</summary>
internal static class NotedDays
{
    internal static ImmutableArray<NotedDay> Of(TimeRule rule, TimeCourse? course, Instant anchor, TimeWindow window, WorkingCalendar calendar) => rule.Kind switch
    {
        RuleKind.Within => course!.Allowed.IsByClock ? [] : After(course, window.Due, calendar),
        RuleKind.Ahead => rule.Amount is { Unit: TimeUnit.WorkingDays } ? Unworked(DistrictTime.DateOf(window.Opens ?? window.Due), DistrictTime.DateOf(anchor).PlusDays(-1), calendar) : [],
        RuleKind.OnMonthDay => rule.Day is { IsWorking: true } day ? InMonth(day, DistrictTime.DateOf(window.Due).PlusDays(-1), calendar) : [],
    };

    /// <summary>Over working days every day that is off; over others those after the last, where that rolls on; the days on which the clock stood in any case.</summary>
    private static ImmutableArray<NotedDay> After(TimeCourse course, Instant due, WorkingCalendar calendar)
    {
        var count = new InterruptedCount(course, calendar);
        var isOfWorkingDays = course.Allowed.Unit == TimeUnit.WorkingDays;
        var last = DistrictTime.DateOf(due).PlusDays(-1);
        var counted = isOfWorkingDays || course.Counting.End == EndDay.AsItFalls || !count.TryLastDay(out var end) ? last : end;
        var days = ImmutableArray.CreateBuilder<NotedDay>();
        for (var date = TimeAllowed.FirstDayBefore(course.Anchor, course.Counting).PlusDays(1); date <= last; date = date.PlusDays(1))
        {
            if (count.StoodOn(date))
            {
                days.Add(Noted(date, calendar, stood: true));
            }
            else if ((isOfWorkingDays || (date >= counted && last > counted)) && calendar.KindOf(date) != DayKind.Working)
            {
                days.Add(Noted(date, calendar, stood: false));
            }
        }

        return days.DrainToImmutable();
    }

    private static ImmutableArray<NotedDay> InMonth(MonthDay day, LocalDate found, WorkingCalendar calendar)
    {
        var month = found.ToYearMonth().ToDateInterval();
        return day.Number > 0 ? Unworked(month.Start, found, calendar) : Unworked(found, month.End, calendar);
    }

    private static ImmutableArray<NotedDay> Unworked(LocalDate first, LocalDate last, WorkingCalendar calendar)
    {
        var days = ImmutableArray.CreateBuilder<NotedDay>();
        for (var date = first; date <= last; date = date.PlusDays(1))
        {
            if (calendar.KindOf(date) != DayKind.Working)
            {
                days.Add(Noted(date, calendar, stood: false));
            }
        }

        return days.DrainToImmutable();
    }

    /// <summary>A day on which the clock stood may be one of a year that nothing is published about.</summary>
    private static NotedDay Noted(LocalDate date, WorkingCalendar calendar, bool stood) =>
        calendar.Covers(date.Year)
            ? new(date, calendar.KindOf(date), calendar.HolidayOf(date), stood)
            : new(date, date.DayOfWeek >= IsoDayOfWeek.Saturday ? DayKind.Weekend : DayKind.Working, null, stood);
}
