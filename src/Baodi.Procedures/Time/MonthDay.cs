using System.Globalization;
using System.Runtime.InteropServices;

namespace Baodi.Procedures.Time;

/// <summary>A day of a month, counted from its beginning or its end, over all days or those worked. Immutable; the default value is none and is not valid.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MonthDay
{
    /// <summary>How many days from either end a day may be, so that every month has it.</summary>
    public const int MaximumDay = 28;

    /// <summary>How many working days from either end a day may be.</summary>
    public const int MaximumWorkingDay = 15;

    private MonthDay(int number, bool isWorking)
    {
        ArgumentOutOfRangeException.ThrowIfZero(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs((long)number), isWorking ? MaximumWorkingDay : MaximumDay, nameof(number));
        Number = number;
        IsWorking = isWorking;
    }

    /// <summary>The first working day of the month, by the calendar of the office.</summary>
    public static MonthDay FirstWorkingDay => new(1, isWorking: true);

    /// <summary>The last working day of the month, by the calendar of the office.</summary>
    public static MonthDay LastWorkingDay => new(-1, isWorking: true);

    /// <summary>The last day of the month, worked or not.</summary>
    public static MonthDay LastDay => new(-1, isWorking: false);

    /// <summary>Which day: 1 is the first, -1 the last; 0 when none.</summary>
    public int Number { get; }

    /// <summary>Whether only working days are counted.</summary>
    public bool IsWorking { get; }

    /// <summary>A day of the month, worked or not.</summary>
    /// <param name="number">From 1 to <see cref="MaximumDay"/>, or from -1, the last, to -<see cref="MaximumDay"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is 0 or further from it than <see cref="MaximumDay"/>.</exception>
    public static MonthDay Day(int number) => new(number, isWorking: false);

    /// <summary>A working day of the month, by the calendar of the office.</summary>
    /// <param name="number">From 1 to <see cref="MaximumWorkingDay"/>, or from -1, the last, to -<see cref="MaximumWorkingDay"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is 0 or further from it than <see cref="MaximumWorkingDay"/>.</exception>
    public static MonthDay WorkingDay(int number) => new(number, isWorking: true);

    /// <summary>What people call it, such as "第3个工作日" and "working day 3".</summary>
    public Label Label => (Number, IsWorking) switch
    {
        (0, _) => new("无", "none"),
        (1, true) => new("第一个工作日", "first working day"),
        (-1, true) => new("最后一个工作日", "last working day"),
        (-1, false) => new("最后一天", "last day"),
        ( > 0, true) => new($"第{Number}个工作日", $"working day {Number}"),
        ( > 0, false) => new($"{Number}日", $"day {Number}"),
        (_, true) => new($"倒数第{-Number}个工作日", $"working day {-Number} from the end"),
        (_, false) => new($"倒数第{-Number}天", $"day {-Number} from the end"),
    };

    /// <summary>Finds the day in a month.</summary>
    /// <param name="month">The month, of the ISO calendar.</param>
    /// <param name="calendar">The calendar by which working days are counted.</param>
    /// <param name="date">The day; without meaning when false is returned.</param>
    /// <returns>False when working days are counted and the calendar does not cover the year, or the month has fewer of them.</returns>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public bool TryFindIn(YearMonth month, WorkingCalendar calendar, out LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return TryFind(month, calendar, out date);
    }

    /// <summary>The same where only a working day is given a calendar.</summary>
    internal bool TryFind(YearMonth month, WorkingCalendar? calendar, out LocalDate date)
    {
        if (Number == 0)
        {
            throw new InvalidOperationException("No day of the month is given.");
        }

        var days = month.ToDateInterval();
        date = Number > 0 ? days.Start.PlusDays(Number - 1) : days.End.PlusDays(Number + 1);
        if (!IsWorking)
        {
            return true;
        }

        return calendar!.Covers(month.Year)
            && (Number > 0
                ? calendar.TryAddWorkingDays(days.Start.PlusDays(-1), Number, out date)
                : calendar.TrySubtractWorkingDays(days.End.PlusDays(1), -Number, out date))
            && days.Contains(date);
    }

    /// <summary>The text form: <c>day 5</c>, <c>working-day 1</c>, <c>working-day -1</c>; <c>none</c> for the default value.</summary>
    public override string ToString() =>
        Number == 0 ? "none" : string.Create(CultureInfo.InvariantCulture, $"{(IsWorking ? "working-day" : "day")} {Number}");
}
