namespace Baodi.Procedures.Time;

public sealed partial class WorkingCalendar
{
    /// <summary>Lays out the days of consecutive years, the last included.</summary>
    /// <exception cref="ArgumentException">A day is outside the years, named twice, neither off nor make-up, without the name of its holiday, or a make-up working day on a weekday.</exception>
    internal WorkingCalendar(int firstYear, int lastYear, ReadOnlySpan<SpecialDay> days)
    {
        FirstYear = firstYear;
        LastYear = lastYear;
        firstDay = new(firstYear, 1, 1);
        var length = Period.DaysBetween(firstDay, new(lastYear, 12, 31)) + 1;
        specialDays = new SpecialDay?[length];
        workedBefore = new int[length + 1];
        foreach (var day in days)
        {
            Place(day);
        }

        workingDays = new int[Count()];
        List();
    }

    /// <summary>A calendar that also covers a year, or that covers it anew, as when a year's holiday notice is changed afterwards.</summary>
    /// <param name="year">A year covered, or the one just before or after those covered.</param>
    /// <param name="days">Every published day off and make-up working day of the year, in any order.</param>
    /// <returns>A new calendar; this one stays as it is.</returns>
    /// <exception cref="CalendarYearException">The year is neither covered nor next to those covered: a gap would have to be guessed.</exception>
    /// <exception cref="ArgumentException">
    /// There are no days; or one is in another year, named twice, neither off nor make-up, without the name of its holiday, or
    /// a make-up working day on a weekday.
    /// </exception>
    public WorkingCalendar WithYear(int year, params ReadOnlySpan<SpecialDay> days)
    {
        if (year < FirstYear - 1 || year > LastYear + 1)
        {
            throw new CalendarYearException(year, FirstYear, LastYear);
        }

        if (days.IsEmpty)
        {
            throw new ArgumentException($"No year is published without days off; none is given for {year}.", nameof(days));
        }

        var all = new List<SpecialDay>();
        foreach (var day in specialDays)
        {
            if (day is not null && day.Date.Year != year)
            {
                all.Add(day);
            }
        }

        foreach (var day in days)
        {
            ArgumentNullException.ThrowIfNull(day, nameof(days));
            all.Add(day.Date.Year == year ? day : throw new ArgumentException($"{day} is not in {year}.", nameof(days)));
        }

        return new(Math.Min(year, FirstYear), Math.Max(year, LastYear), all.ToArray());
    }

    private void Place(SpecialDay day)
    {
        var number = Period.DaysBetween(firstDay, day.Date);
        if ((uint)number >= (uint)specialDays.Length)
        {
            throw new ArgumentException($"{day} is not in {FirstYear} to {LastYear}.", nameof(day));
        }

        if (specialDays[number] is { } other)
        {
            throw new ArgumentException($"{day} is already {other}.", nameof(day));
        }

        if (day.Kind is not (DayKind.DayOff or DayKind.MakeUpWorkingDay))
        {
            throw new ArgumentException($"{day} is neither a day off nor a make-up working day.", nameof(day));
        }

        if (day.Kind == DayKind.MakeUpWorkingDay && !IsWeekend(firstDay.DayOfWeek, number))
        {
            throw new ArgumentException($"{day} is a weekday, which is worked anyway.", nameof(day));
        }

        if (VisibleText.IsBlank(day.Holiday.Chinese) || VisibleText.IsBlank(day.Holiday.English))
        {
            throw new ArgumentException($"{day} does not name its holiday in both languages.", nameof(day));
        }

        specialDays[number] = day;
    }

    private int Count()
    {
        for (var day = 0; day < specialDays.Length; day++)
        {
            var worked = KindOf(day) switch
            {
                DayKind.Working or DayKind.MakeUpWorkingDay => 1,
                DayKind.Weekend or DayKind.DayOff => 0,
            };
            workedBefore[day + 1] = workedBefore[day] + worked;
        }

        return workedBefore[^1];
    }

    private void List()
    {
        for (var day = 0; day < specialDays.Length; day++)
        {
            if (workedBefore[day + 1] != workedBefore[day])
            {
                workingDays[workedBefore[day]] = day;
            }
        }
    }
}
