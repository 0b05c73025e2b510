using NodaTime;

namespace Baodi.Procedures.Tests.Feasible;

/// <summary>Counts limits day by day and minute by minute of the day, as a clerk with a calendar would.</summary>
internal static class NaiveWalk
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.MainlandChina;

    internal static IEnumerable<LocalDate> Dates(LocalDate first, LocalDate last)
    {
        for (var date = first; date <= last; date = date.PlusDays(1))
        {
            yield return date;
        }
    }

    /// <summary>The least that is left of the outer limit at any half hour of a date, and just before its end.</summary>
    internal static long LeastMinutes(LocalDate date, TimeRule outer, params TimeRule[] inner)
    {
        var least = long.MaxValue;
        for (var minute = 0; minute <= 1440; minute += 30)
        {
            var start = new Moment(date, minute, minute == 1440);
            var at = inner.Aggregate(start, (moment, rule) => Due(moment, rule));
            least = Math.Min(least, Due(start, outer).Minutes - at.Minutes);
        }

        return least;
    }

    private static Moment Due(Moment from, TimeRule rule)
    {
        var amount = rule.Amount!.Value;
        var sign = rule.Kind == RuleKind.Ahead ? -1 : 1;
        switch (amount.Unit)
        {
            case TimeUnit.Minutes:
            case TimeUnit.Hours:
                return from.Plus(sign * amount.Amount * (amount.Unit == TimeUnit.Hours ? 60 : 1));
            case TimeUnit.CalendarDays:
            case TimeUnit.WorkingDays:
                var date = from.Date;
                for (var left = amount.Amount; left > 0;)
                {
                    date = date.PlusDays(sign);
                    left -= amount.Unit == TimeUnit.CalendarDays || Calendar.IsWorkingDay(date) ? 1 : 0;
                }

                return new(date.PlusDays(1), 0);
            case TimeUnit.Months:
            default:
                throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not counted here.");
        }
    }

    /// <summary>A minute of a day, or the moment just before it, which at minute 1440 is still of the day.</summary>
    private readonly record struct Moment(LocalDate Date, int Minute, bool IsJustBefore = false)
    {
        internal long Minutes => (Period.DaysBetween(new(2000, 1, 1), Date) * 1440L) + Minute;

        internal Moment Plus(int minutes)
        {
            var (date, minute) = (Date, Minute + minutes);
            for (; IsJustBefore ? minute > 1440 : minute >= 1440; minute -= 1440)
            {
                date = date.PlusDays(1);
            }

            for (; IsJustBefore ? minute <= 0 : minute < 0; minute += 1440)
            {
                date = date.PlusDays(-1);
            }

            return new(date, minute, IsJustBefore);
        }
    }
}
