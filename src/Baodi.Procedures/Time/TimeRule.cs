using System.Runtime.InteropServices;

namespace Baodi.Procedures.Time;

/// <summary>How a rule leads from its anchor to the due instant.</summary>
public enum RuleKind
{
    /// <summary>An amount of time after the anchor.</summary>
    Within = 1,

    /// <summary>An amount of time before the anchor, or the anchor itself.</summary>
    Ahead,

    /// <summary>A day of the anchor's month or of a later one.</summary>
    OnMonthDay,
}

/// <summary>How a limit is counted, as data: an amount after or before its anchor, a window, or a day of a month. Immutable; compared by value.</summary>
/// <remarks>
/// The text form, one space between words: <c>5 working-days</c>; <c>10 to 30 calendar-days</c>, a window; <c>same-day</c>,
/// <c>next-day</c>, <c>next-working-day</c>; <c>15 minutes before</c>; <c>2 to 1 calendar-days before</c>, a window ahead of a
/// start; <c>before</c>, up to the start itself; <c>working-day 1 of next-month</c>, <c>day -1 of this-month</c>, -1 being the
/// last, <c>day 5 of 2-months-later</c>. How days are counted is not in the text form but for <c>same-day</c>, which counts the first day.
/// </remarks>
public sealed record TimeRule
{
    /// <summary>The furthest month in which a day may be named, included.</summary>
    public const int MaximumMonthsLater = 120;

    private TimeRule(RuleKind kind, TimeAllowed? amount, TimeAllowed? opening, DayCounting counting)
    {
        Kind = kind;
        Amount = amount;
        Opening = opening;
        Counting = counting;
    }

    /// <summary>The end of the day on which the anchor falls.</summary>
    public static TimeRule SameDay { get; } = Within(TimeAllowed.CalendarDays(1), DayCounting.Usual with { Start = StartDay.Counted });

    /// <summary>The end of the day after.</summary>
    public static TimeRule NextDay { get; } = Within(TimeAllowed.CalendarDays(1), DayCounting.Usual);

    /// <summary>The end of the next working day.</summary>
    public static TimeRule NextWorkingDay { get; } = Within(TimeAllowed.WorkingDays(1), DayCounting.Usual);

    /// <summary>The anchor itself: up to the start of what is prepared.</summary>
    public static TimeRule AtStart { get; } = new(RuleKind.Ahead, null, null, DayCounting.Usual);

    /// <summary>How it leads from the anchor to the due instant.</summary>
    public RuleKind Kind { get; }

    /// <summary>How long after or before the anchor; null for the anchor itself and for a day of a month.</summary>
    public TimeAllowed? Amount { get; }

    /// <summary>Where a window opens, in the unit of <see cref="Amount"/>; null where there is no too early.</summary>
    public TimeAllowed? Opening { get; }

    /// <summary>How days are counted; without bearing on minutes and hours, and on days before a start.</summary>
    public DayCounting Counting { get; }

    /// <summary>The day of the month; null but for <see cref="RuleKind.OnMonthDay"/>.</summary>
    public MonthDay? Day { get; private init; }

    /// <summary>How many months after that of the anchor the day is in; 0 but for <see cref="RuleKind.OnMonthDay"/>.</summary>
    public int MonthsLater { get; private init; }

    /// <summary>Whether it leads to the end of a day, as days, months and a day of a month do, and not to a moment of one, as minutes, hours and a start do.</summary>
    public bool EndsWithDay => Kind == RuleKind.OnMonthDay || Amount is { IsByClock: false };

    /// <summary>What people call it, in both languages.</summary>
    public Label Label => RuleWords.LabelOf(this);

    /// <summary>How days are counted, in both languages; null where none are counted from the anchor on.</summary>
    public Label? CountingLabel => RuleWords.CountingOf(this);

    /// <summary>An amount of time after the anchor.</summary>
    /// <exception cref="ArgumentException">The amount is the default value.</exception>
    public static TimeRule Within(TimeAllowed amount, DayCounting counting) => new(RuleKind.Within, Present(amount), null, counting);

    /// <summary>A window after the anchor: by days, from the beginning of the day on which it opens to the end of the last.</summary>
    /// <param name="opening">Where it opens.</param>
    /// <param name="amount">Where it closes, in the same unit.</param>
    /// <param name="counting">How days are counted; the day on which it opens is counted alike and never rolls on.</param>
    /// <exception cref="ArgumentException">The units differ, an amount is the default value, or the window ends before it starts.</exception>
    public static TimeRule Between(TimeAllowed opening, TimeAllowed amount, DayCounting counting) => Window(RuleKind.Within, opening, amount, counting);

    /// <summary>So long before the anchor: by the clock, or by the end of the day so many days before.</summary>
    /// <exception cref="ArgumentException">The amount is the default value.</exception>
    public static TimeRule Ahead(TimeAllowed amount) => new(RuleKind.Ahead, Present(amount), null, DayCounting.Usual);

    /// <summary>A window before the anchor: by days, from the beginning of the day so many days before to the end of a later one.</summary>
    /// <param name="opening">How long before it opens.</param>
    /// <param name="amount">How long before it closes, in the same unit.</param>
    /// <exception cref="ArgumentException">The units differ, an amount is the default value, or the window ends before it starts.</exception>
    public static TimeRule Ahead(TimeAllowed opening, TimeAllowed amount) => Window(RuleKind.Ahead, opening, amount, DayCounting.Usual);

    /// <summary>The end of a day of the anchor's month or of a later one.</summary>
    /// <param name="day">The day.</param>
    /// <param name="monthsLater">How many months after that of the anchor; not negative.</param>
    /// <exception cref="ArgumentException">The day is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of months is negative or more than <see cref="MaximumMonthsLater"/>.</exception>
    public static TimeRule On(MonthDay day, int monthsLater)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(monthsLater);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(monthsLater, MaximumMonthsLater);
        return day.Number == 0
            ? throw new ArgumentException("A day of the month is missing.", nameof(day))
            : new(RuleKind.OnMonthDay, null, null, DayCounting.Usual) { Day = day, MonthsLater = monthsLater };
    }

    /// <summary>Reads the text form and nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="counting">How days are counted after an anchor.</param>
    /// <param name="rule">The rule; null when false is returned.</param>
    /// <param name="problem">What is wrong and what would be right; null when true is returned.</param>
    public static bool TryParse(string? text, DayCounting counting, out TimeRule? rule, out Label? problem)
    {
        rule = RuleReader.Read(text, counting, out problem);
        return rule is not null;
    }

    /// <summary>The text form.</summary>
    public override string ToString() => RuleWords.TextOf(this);

    /// <summary>Applies the rule to an anchor.</summary>
    /// <param name="anchor">The instant from which, or towards which, time runs.</param>
    /// <param name="calendar">The calendar by which working days are counted.</param>
    /// <param name="window">From when to when something is in time; without meaning when false is returned.</param>
    /// <returns>False when a day would have to be counted that the calendar does not cover, where an instant has no date, and where a day of the month is before the anchor.</returns>
    public bool TryApply(Instant anchor, WorkingCalendar calendar, out TimeWindow window)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return TryFind(anchor, calendar, out window);
    }

    /// <summary>Whether a calendar has to be asked.</summary>
    internal bool NeedsCalendar =>
        Amount is { Unit: TimeUnit.WorkingDays } || Day is { IsWorking: true }
        || (Kind == RuleKind.Within && Counting.End == EndDay.NextWorkingDay && Amount is { Unit: TimeUnit.CalendarDays or TimeUnit.Months });

    /// <summary>The same where only what needs a calendar is given one.</summary>
    internal bool TryFind(Instant anchor, WorkingCalendar? calendar, out TimeWindow window)
    {
        window = default;
        Instant? opens = null;
        if (!TryDue(anchor, calendar, out var due) || (Opening is { } opening && !TryOpen(opening, anchor, calendar, out opens)))
        {
            return false;
        }

        window = new(opens, due);
        return true;
    }

    private bool TryDue(Instant anchor, WorkingCalendar? calendar, out Instant due)
    {
        due = anchor;
        return Kind switch
        {
            RuleKind.Within => Amount!.Value.TryDue(anchor, calendar, Counting, out due),
            RuleKind.Ahead => Amount is not { } ahead || ahead.TryBefore(anchor, calendar, out due),
            RuleKind.OnMonthDay => TryDay(anchor, calendar, out due) && due >= anchor,
        };
    }

    private bool TryOpen(TimeAllowed opening, Instant anchor, WorkingCalendar? calendar, out Instant? opens)
    {
        var isFound = Kind == RuleKind.Ahead
            ? opening.TryBefore(anchor, calendar, out var at)
            : opening.TryDue(anchor, calendar, Counting with { End = EndDay.AsItFalls }, out at);
        opens = !isFound ? null : opening.IsByClock ? at : at - Duration.FromDays(1);
        return isFound;
    }

    private bool TryDay(Instant anchor, WorkingCalendar? calendar, out Instant due)
    {
        due = default;
        var isDated = anchor <= DistrictTime.Last && (DistrictTime.LastDay.Year - DistrictTime.DateOf(anchor).Year) * 12 > MonthsLater;
        if (!isDated || !Day!.Value.TryFind(DistrictTime.DateOf(anchor).ToYearMonth().PlusMonths(MonthsLater), calendar, out var date))
        {
            return false;
        }

        due = DistrictTime.EndOf(date);
        return true;
    }

    /// <summary>Whether a window of two amounts in one unit is turned round.</summary>
    internal static bool EndsBeforeItStarts(RuleKind kind, TimeAllowed opening, TimeAllowed amount) =>
        kind == RuleKind.Ahead ? opening.Amount < amount.Amount : opening.Amount > amount.Amount;

    private static TimeAllowed Present(TimeAllowed amount) => amount.IsValid ? amount : throw new ArgumentException("An amount is missing.", nameof(amount));

    private static TimeRule Window(RuleKind kind, TimeAllowed opening, TimeAllowed amount, DayCounting counting)
    {
        if (Present(opening).Unit != Present(amount).Unit)
        {
            throw new ArgumentException($"A window opens and closes in one unit, not '{opening}' and '{amount}'.", nameof(opening));
        }

        return EndsBeforeItStarts(kind, opening, amount)
            ? throw new ArgumentException($"The window from '{opening}' to '{amount}' ends before it starts.", nameof(opening))
            : new(kind, amount, opening, counting);
    }
}

/// <summary>From when to when something is in time.</summary>
/// <param name="Opens">The first instant that is not too early; null where there is no too early.</param>
/// <param name="Due">The last instant that is in time.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TimeWindow(Instant? Opens, Instant Due);
