namespace Baodi.Procedures.Time;

/// <summary>Counts from a due instant to a reminder, and from now to the due instants whose reminder is reached now.</summary>
internal static class ReminderClock
{
    internal static Duration Time(TimeAllowed amount) =>
        amount.Unit == TimeUnit.Minutes ? Duration.FromMinutes(amount.Amount) : Duration.FromHours(amount.Amount);

    internal static bool TryBefore(Instant due, TimeAllowed amount, WorkingCalendar calendar, out Instant reached)
    {
        Instant? found = amount.Unit switch
        {
            TimeUnit.Minutes or TimeUnit.Hours => due - Time(amount),
            TimeUnit.CalendarDays => DistrictTime.StartOf(DayOf(due).PlusDays(-amount.Amount)),
            TimeUnit.WorkingDays => calendar.TrySubtractWorkingDays(DayOf(due), amount.Amount, out var first) ? DistrictTime.StartOf(first) : null,
            TimeUnit.Months => throw new InvalidOperationException("No reminder is told in months."),
        };
        reached = found.GetValueOrDefault();
        return found.HasValue;
    }

    /// <summary>The due day is not counted, and an instant at 24:00 belongs to the day it ends.</summary>
    internal static bool TryAfter(Instant due, TimeAllowed amount, WorkingCalendar calendar, out Instant reached) =>
        amount.TryDueFrom(amount.IsByClock ? due : due - Duration.Epsilon, calendar, out reached);

    internal static Instant LatestDueBefore(Instant now, TimeAllowed amount, WorkingCalendar calendar)
    {
        if (amount.IsByClock)
        {
            return Time(amount) < Instant.MaxValue - now ? now + Time(amount) : Instant.MaxValue;
        }

        var today = DistrictTime.DateOf(now);
        return amount.Unit == TimeUnit.CalendarDays ? EndOf(today, amount.Amount)
            : calendar.TryAddWorkingDays(today, amount.Amount, out var day) ? EndOf(day, 0)
            : EndOfKnownAnd(today, amount.Amount, calendar);
    }

    internal static Instant LatestDueAfter(Instant now, TimeAllowed amount, WorkingCalendar calendar)
    {
        if (amount.IsByClock)
        {
            return Time(amount) < now - Instant.MinValue ? now - Time(amount) : Instant.MinValue;
        }

        var today = DistrictTime.DateOf(now);
        if (amount.Unit == TimeUnit.CalendarDays)
        {
            return DistrictTime.StartOf(today.PlusDays(-amount.Amount));
        }

        var counted = today.Year > calendar.LastYear ? new LocalDate(calendar.LastYear + 1, 1, 1) : today;
        return calendar.TrySubtractWorkingDays(counted, amount.Amount, out var first) ? DistrictTime.StartOf(first) : Instant.MinValue;
    }

    /// <summary>The day that the instant ends or falls in.</summary>
    private static LocalDate DayOf(Instant due) => DistrictTime.DateOf(due - Duration.Epsilon);

    /// <summary>The working days that are known, and for the rest days that may all be worked.</summary>
    private static Instant EndOfKnownAnd(LocalDate today, int days, WorkingCalendar calendar)
    {
        var last = new LocalDate(calendar.LastYear, 12, 31);
        return today.PlusDays(1).Year < calendar.FirstYear || today > last
            ? EndOf(today, days)
            : EndOf(last, days - calendar.WorkingDaysBetween(today, last));
    }

    /// <summary>The end of the day so many days later, and of time where there is no such day.</summary>
    private static Instant EndOf(LocalDate date, int daysLater) =>
        daysLater < Period.DaysBetween(date, DistrictTime.LastDay) ? DistrictTime.EndOf(date.PlusDays(daysLater)) : Instant.MaxValue;
}
