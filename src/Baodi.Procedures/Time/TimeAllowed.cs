using System.Globalization;
using System.Runtime.InteropServices;

namespace Baodi.Procedures;

/// <summary>What an amount of time is counted in.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TimeUnit>))]
public enum TimeUnit
{
    /// <summary>Minutes by the clock.</summary>
    Minutes = 1,

    /// <summary>Hours by the clock, at night and on days off as well.</summary>
    Hours = 2,

    /// <summary>Whole days at +08:00, worked or not.</summary>
    CalendarDays = 3,

    /// <summary>Whole days at +08:00 that are worked by the calendar of the office.</summary>
    WorkingDays = 4,

    /// <summary>Months: to the day of the same number in a later month, or its last day where there is none.</summary>
    Months = 5,
}

/// <summary>How much time is allowed, and how it is counted: 30 minutes, 5 working days. Immutable; the default value is none and is not valid.</summary>
/// <remarks>
/// The text form is the amount and the kebab-case unit, in plural always, one space between them: <c>30 minutes</c>,
/// <c>1 hours</c>, <c>5 working-days</c>. It is also the form in JSON, where the default value is refused.
/// </remarks>
[JsonConverter(typeof(TimeAllowedConverter))]
[StructLayout(LayoutKind.Auto)]
public readonly record struct TimeAllowed
{
    /// <summary>The largest amount, included; the smallest is 1.</summary>
    public const int MaximumAmount = 100_000;

    /// <summary>Allows an amount of time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not from 1 to <see cref="MaximumAmount"/>, or the unit is not a named member.</exception>
    public TimeAllowed(int amount, TimeUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(amount, MaximumAmount);
        if (Units.Ordinal(unit) < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "Not a named member.");
        }

        Amount = amount;
        Unit = unit;
    }

    /// <summary>What can be counted, with names and labels.</summary>
    public static Terms<TimeUnit> Units { get; } = new("时间单位", "分钟", "小时", "自然日", "工作日", "月");

    /// <summary>How many units, from 1 to <see cref="MaximumAmount"/>; 0 when none.</summary>
    public int Amount { get; }

    /// <summary>What is counted; not a named member when none.</summary>
    public TimeUnit Unit { get; }

    /// <summary>Whether an amount is there: false for the default value only.</summary>
    public bool IsValid => Amount != 0;

    /// <summary>What people call it, such as "5个工作日" and "5 working days", or "1 hour".</summary>
    public Label Label => IsValid ? new(InChinese(), InEnglish()) : new("无", "none");

    /// <summary>Allows a number of minutes by the clock.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not from 1 to <see cref="MaximumAmount"/>.</exception>
    public static TimeAllowed Minutes(int amount) => new(amount, TimeUnit.Minutes);

    /// <summary>Allows a number of hours by the clock.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not from 1 to <see cref="MaximumAmount"/>.</exception>
    public static TimeAllowed Hours(int amount) => new(amount, TimeUnit.Hours);

    /// <summary>Allows a number of days, worked or not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not from 1 to <see cref="MaximumAmount"/>.</exception>
    public static TimeAllowed CalendarDays(int amount) => new(amount, TimeUnit.CalendarDays);

    /// <summary>Allows a number of days that are worked by the calendar of the office.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not from 1 to <see cref="MaximumAmount"/>.</exception>
    public static TimeAllowed WorkingDays(int amount) => new(amount, TimeUnit.WorkingDays);

    /// <summary>Allows a number of months.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not from 1 to <see cref="MaximumAmount"/>.</exception>
    public static TimeAllowed Months(int amount) => new(amount, TimeUnit.Months);

    /// <summary>Reads the text form and nothing else: no sign, leading zero, other unit, further space or capital.</summary>
    /// <returns>False, with none as the result, when the text is not the form exactly.</returns>
    public static bool TryParse(string? text, out TimeAllowed result)
    {
        result = default;
        var space = text is null ? -1 : text.IndexOf(' ', StringComparison.Ordinal);
        if (space < 1 || text![0] == '0')
        {
            return false;
        }

        var ordinal = Units.Find(text[(space + 1)..]);
        if (ordinal < 0
            || !int.TryParse(text.AsSpan(0, space), NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            || amount > MaximumAmount)
        {
            return false;
        }

        result = new(amount, Units[ordinal]);
        return true;
    }

    /// <summary>When the time is up. What is done at that very instant is still in time; the limit is passed when now is later.</summary>
    /// <remarks>
    /// Minutes and hours run from the anchor by the clock. Days are counted from the day after the anchor's date at +08:00 and
    /// end with the last of them, at 24:00, which is the next midnight. Months end with the day of the anchor's number (with
    /// the first day counted, the day before that), or the last of a month that has no such day. Calendar days and months end where they end: they never roll on to a working day,
    /// and need no calendar.
    /// </remarks>
    /// <param name="anchor">The instant from which time runs.</param>
    /// <param name="calendar">The calendar that working days are counted by.</param>
    /// <param name="due">The last instant that is in time; without meaning when false is returned.</param>
    /// <returns>
    /// False when working days would have to be counted in a year the calendar does not cover, and when the anchor or the due
    /// instant is not of the years 1 to 9999 at +08:00, so that it has no date.
    /// </returns>
    /// <exception cref="InvalidOperationException">This is the default value: no amount is known, and none is guessed.</exception>
    public bool TryDueFrom(Instant anchor, WorkingCalendar calendar, out Instant due) => TryDueFrom(anchor, calendar, DayCounting.Usual, out due);

    /// <summary>When the time is up, with days counted in a way that is said.</summary>
    /// <param name="anchor">The instant from which time runs.</param>
    /// <param name="calendar">The calendar that working days are counted by, and that tells whether a last day is worked.</param>
    /// <param name="counting">How days are counted; without bearing on minutes and hours.</param>
    /// <param name="due">The last instant that is in time; without meaning when false is returned.</param>
    /// <returns>False as for <see cref="TryDueFrom(Instant, WorkingCalendar, out Instant)"/>, and when it would have to be known whether a day is worked that the calendar does not cover.</returns>
    /// <exception cref="InvalidOperationException">This is the default value: no amount is known, and none is guessed.</exception>
    public bool TryDueFrom(Instant anchor, WorkingCalendar calendar, DayCounting counting, out Instant due)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return TryDue(anchor, calendar, counting, out due);
    }

    /// <summary>The same where only what needs a calendar is given one.</summary>
    internal bool TryDue(Instant anchor, WorkingCalendar? calendar, DayCounting counting, out Instant due)
    {
        if (!IsValid)
        {
            throw new InvalidOperationException("No time is allowed: the amount is missing.");
        }

        Instant? end = !DistrictTime.HasDate(anchor) ? null : Unit switch
        {
            TimeUnit.Minutes => After(anchor, Duration.FromMinutes(Amount)),
            TimeUnit.Hours => After(anchor, Duration.FromHours(Amount)),
            TimeUnit.CalendarDays or TimeUnit.Months => EndOfDays(anchor, calendar, counting),
            TimeUnit.WorkingDays => calendar!.TryAddWorkingDays(FirstDayBefore(anchor, counting), Amount, out var last) ? EndOf(last) : null,
        };
        due = end.GetValueOrDefault();
        return end.HasValue;
    }

    /// <summary>The day after which counting begins.</summary>
    internal static LocalDate FirstDayBefore(Instant anchor, DayCounting counting) =>
        counting.Start == StartDay.Counted ? DistrictTime.DateOf(anchor).PlusDays(-1) : DistrictTime.DateOf(anchor);

    /// <summary>The last of so many days, or of so many months, before any rolling on; null where that has no end.</summary>
    internal LocalDate? LastDay(Instant anchor, DayCounting counting)
    {
        var before = FirstDayBefore(anchor, counting);
        return Unit == TimeUnit.Months ? LastOfMonths(DistrictTime.DateOf(anchor), counting)
            : Amount < Period.DaysBetween(before, DistrictTime.LastDay) ? before.PlusDays(Amount)
            : null;
    }

    /// <summary>The day of the same number or, with the first day counted, the day before it; the last day of a month that has no such number.</summary>
    private LocalDate? LastOfMonths(LocalDate first, DayCounting counting)
    {
        if (Amount >= (DistrictTime.LastDay.Year - first.Year) * 12)
        {
            return null;
        }

        var last = first.PlusMonths(Amount);
        return counting.Start == StartDay.Counted && last.Day == first.Day ? last.PlusDays(-1) : last;
    }

    /// <summary>Whether it runs by the clock and not by days.</summary>
    internal bool IsByClock => Unit is TimeUnit.Minutes or TimeUnit.Hours;

    private Instant? EndOfDays(Instant anchor, WorkingCalendar? calendar, DayCounting counting)
    {
        if (LastDay(anchor, counting) is not { } last)
        {
            return null;
        }

        // The working day that follows the day before the last: the last day itself where it is worked.
        return counting.End == EndDay.AsItFalls ? DistrictTime.EndOf(last)
            : calendar!.TryNextWorkingDay(last.PlusDays(-1), out var worked) ? EndOf(worked)
            : null;
    }

    /// <summary>The last instant that is so long before a start, as for what must be ready ahead of a meeting.</summary>
    /// <remarks>
    /// Minutes and hours run back by the clock. Days are counted back from the day before the start's date at +08:00, months to
    /// the day of the same number; the last day counted ends at 24:00 and is still in time.
    /// </remarks>
    /// <param name="start">The start of what is prepared.</param>
    /// <param name="calendar">The calendar that working days are counted by.</param>
    /// <param name="due">The last instant that is in time; without meaning when false is returned.</param>
    /// <returns>
    /// False when working days would have to be counted in a year the calendar does not cover, and when the start or the due
    /// instant is not of the years 1 to 9999 at +08:00.
    /// </returns>
    /// <exception cref="InvalidOperationException">This is the default value: no amount is known, and none is guessed.</exception>
    public bool TryDueBefore(Instant start, WorkingCalendar calendar, out Instant due)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return TryBefore(start, calendar, out due);
    }

    /// <summary>The same where only what needs a calendar is given one.</summary>
    internal bool TryBefore(Instant start, WorkingCalendar? calendar, out Instant due)
    {
        if (!IsValid)
        {
            throw new InvalidOperationException("No time is allowed: the amount is missing.");
        }

        Instant? end = !DistrictTime.HasDate(start) ? null : Unit switch
        {
            TimeUnit.Minutes => Before(start, Duration.FromMinutes(Amount)),
            TimeUnit.Hours => Before(start, Duration.FromHours(Amount)),
            TimeUnit.CalendarDays => Before(start, Duration.FromDays(Amount + 1L)) is null ? null : DistrictTime.EndOf(DistrictTime.DateOf(start).PlusDays(-Amount)),
            TimeUnit.WorkingDays => calendar!.TrySubtractWorkingDays(DistrictTime.DateOf(start), Amount, out var last) ? DistrictTime.EndOf(last) : null,
            TimeUnit.Months => Amount < (DistrictTime.DateOf(start).Year - 1) * 12 ? DistrictTime.EndOf(DistrictTime.DateOf(start).PlusMonths(-Amount)) : null,
        };
        due = end.GetValueOrDefault();
        return end.HasValue;
    }

    /// <summary>The text form; <c>none</c> for the default value, which is not read back.</summary>
    public override string ToString() =>
        IsValid ? string.Create(CultureInfo.InvariantCulture, $"{Amount} {Units.All[Units.Ordinal(Unit)].Name}") : "none";

    private static Instant? After(Instant anchor, Duration time) => time <= DistrictTime.Last - anchor ? anchor + time : null;

    private static Instant? Before(Instant start, Duration time) => time <= start - DistrictTime.First ? start - time : null;

    /// <summary>The end of a day; the last day of all has none that is written.</summary>
    private static Instant? EndOf(LocalDate date) => date < DistrictTime.LastDay ? DistrictTime.EndOf(date) : null;

    private string InChinese()
    {
        var between = Unit switch
        {
            TimeUnit.Minutes or TimeUnit.Hours => "",
            TimeUnit.CalendarDays or TimeUnit.WorkingDays or TimeUnit.Months => "个",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{Amount}{between}{Units.LabelOf(Unit).Chinese}");
    }

    private string InEnglish()
    {
        var unit = Units.LabelOf(Unit).English;
        return string.Create(CultureInfo.InvariantCulture, $"{Amount} {(Amount == 1 ? unit[..^1] : unit)}");
    }
}
