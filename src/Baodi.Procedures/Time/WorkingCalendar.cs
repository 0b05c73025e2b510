namespace Baodi.Procedures.Time;

/// <summary>Which days are worked, in the years for which that has been published. Immutable and safe for concurrent use.</summary>
/// <remarks>
/// The years covered are consecutive. A day outside them is refused, never guessed. Saturdays and Sundays are off unless
/// published as worked. Dates are of the ISO calendar; another calendar system is an <see cref="ArgumentException"/>.
/// </remarks>
public sealed partial class WorkingCalendar
{
    private readonly LocalDate firstDay;

    // All by day number, 0 being 1 January of the first year.
    private readonly SpecialDay?[] specialDays;
    private readonly int[] workedBefore;
    private readonly int[] workingDays;

    /// <summary>The years 2017 to 2026 as published for mainland China. Built on first use.</summary>
    public static WorkingCalendar MainlandChina => MainlandChinaHolidays.Calendar;

    /// <summary>Why a day may be worked or not, with names and labels.</summary>
    public static Terms<DayKind> DayKinds { get; } = new("日期类别", "工作日", "周末", "放假", "调休上班");

    /// <summary>The first year covered.</summary>
    public int FirstYear { get; }

    /// <summary>The last year covered, included.</summary>
    public int LastYear { get; }

    /// <summary>Whether it is known which days of a year are worked.</summary>
    public bool Covers(int year) => year >= FirstYear && year <= LastYear;

    /// <summary>Why a day is worked or not.</summary>
    /// <exception cref="CalendarYearException">The year is not covered.</exception>
    public DayKind KindOf(LocalDate date) => KindOf(NumberOf(date));

    /// <summary>The holiday for which a day is off or worked in exchange; null when nothing is published about the day.</summary>
    /// <exception cref="CalendarYearException">The year is not covered.</exception>
    public Label? HolidayOf(LocalDate date) => specialDays[NumberOf(date)]?.Holiday;

    /// <summary>Whether a day is worked: Monday to Friday and not off, or a make-up working day.</summary>
    /// <exception cref="CalendarYearException">The year is not covered.</exception>
    public bool IsWorkingDay(LocalDate date)
    {
        var day = NumberOf(date);
        return workedBefore[day + 1] != workedBefore[day];
    }

    /// <summary>Counts working days forward. The start day is not counted, worked or not; the last day counted is the result.</summary>
    /// <param name="start">The day after which counting begins. It is itself not counted, and so need not be covered.</param>
    /// <param name="days">How many working days; with 0 the result is the start day, worked or not.</param>
    /// <param name="result">The day on which the count is reached, a working day unless <paramref name="days"/> is 0; without meaning when false is returned.</param>
    /// <returns>False when a day that would have to be counted is not covered.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public bool TryAddWorkingDays(LocalDate start, int days, out LocalDate result)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        result = start;
        if (days == 0)
        {
            return true;
        }

        var day = Period.DaysBetween(firstDay, start) + 1;
        if (day < 0 || day >= specialDays.Length || days > workingDays.Length - workedBefore[day])
        {
            return false;
        }

        result = firstDay.PlusDays(workingDays[workedBefore[day] + days - 1]);
        return true;
    }

    /// <summary>Counts working days backward. The start day is not counted, worked or not; the last day counted is the result.</summary>
    /// <param name="start">The day before which counting begins. It is itself not counted, and so need not be covered.</param>
    /// <param name="days">How many working days; with 0 the result is the start day, worked or not.</param>
    /// <param name="result">The day on which the count is reached, a working day unless <paramref name="days"/> is 0; without meaning when false is returned.</param>
    /// <returns>False when a day that would have to be counted is not covered.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public bool TrySubtractWorkingDays(LocalDate start, int days, out LocalDate result)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        result = start;
        if (days == 0)
        {
            return true;
        }

        var day = Period.DaysBetween(firstDay, start);
        if (day < 0 || day > specialDays.Length || workedBefore[day] < days)
        {
            return false;
        }

        result = firstDay.PlusDays(workingDays[workedBefore[day] - days]);
        return true;
    }

    /// <summary>The first working day after a day, that day itself excluded.</summary>
    /// <returns>False when a day that would have to be looked at is not covered.</returns>
    public bool TryNextWorkingDay(LocalDate date, out LocalDate result) => TryAddWorkingDays(date, 1, out result);

    /// <summary>The last working day before a day, that day itself excluded.</summary>
    /// <param name="date">The day before which to look; it need not itself be covered.</param>
    /// <param name="result">The working day found; without meaning when false is returned.</param>
    /// <returns>False when a day that would have to be looked at is not covered.</returns>
    public bool TryPreviousWorkingDay(LocalDate date, out LocalDate result) => TrySubtractWorkingDays(date, 1, out result);

    /// <summary>How many working days follow one day up to another: the earlier day is excluded, the later included.</summary>
    /// <remarks>It undoes <see cref="TryAddWorkingDays"/>: from a day to the result of adding n working days there are n.</remarks>
    /// <param name="from">The day after which counting begins.</param>
    /// <param name="to">The last day counted. When it is before <paramref name="from"/>, the count is that of the reverse, negative.</param>
    /// <exception cref="CalendarYearException">A day that would have to be counted is not covered.</exception>
    public int WorkingDaysBetween(LocalDate from, LocalDate to) => WorkedUpTo(to) - WorkedUpTo(from);

    private int WorkedUpTo(LocalDate date)
    {
        var next = Period.DaysBetween(firstDay, date) + 1;
        return (uint)next < (uint)workedBefore.Length ? workedBefore[next] : throw new CalendarYearException(date.Year, FirstYear, LastYear);
    }

    private DayKind KindOf(int day) =>
        specialDays[day] is { } special ? special.Kind
        : IsWeekend(firstDay.DayOfWeek, day) ? DayKind.Weekend
        : DayKind.Working;

    private int NumberOf(LocalDate date)
    {
        var day = Period.DaysBetween(firstDay, date);
        return (uint)day < (uint)specialDays.Length ? day : throw new CalendarYearException(date.Year, FirstYear, LastYear);
    }

    private static bool IsWeekend(IsoDayOfWeek first, int daysLater) => ((int)first - 1 + daysLater) % 7 >= 5;
}
