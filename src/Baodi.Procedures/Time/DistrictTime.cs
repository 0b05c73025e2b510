namespace Baodi.Procedures.Time;

/// <summary>Dates of the district: those of the fixed offset +08:00, which is what Asia/Shanghai has kept since 1992. Safe for concurrent use.</summary>
/// <remarks>Dates are of the ISO calendar. Before 1992 summer time was kept in some years, and a date here may differ from the wall calendar of that day by one hour at midnight.</remarks>
public static class DistrictTime
{
    /// <summary>Eight hours ahead of UTC.</summary>
    public static Offset Offset { get; } = Offset.FromHours(8);

    /// <summary>The date on which an instant falls; midnight belongs to the day it begins.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant is less than eight hours before the end of the year 9999 in UTC.</exception>
    public static LocalDate DateOf(Instant instant) => instant.WithOffset(Offset).Date;

    /// <summary>The first instant of a date, 00:00.</summary>
    /// <exception cref="OverflowException"><paramref name="date"/> is the first day there is.</exception>
    public static Instant StartOf(LocalDate date) => date.AtMidnight().WithOffset(Offset).ToInstant();

    /// <summary>The end of a date, 24:00: the same instant as the start of the next date, so that <see cref="DateOf"/> of it is the next date.</summary>
    /// <exception cref="OverflowException"><paramref name="date"/> is the last day of the year 9999.</exception>
    public static Instant EndOf(LocalDate date) => StartOf(date.PlusDays(1));

    /// <summary>The first instant that can be counted from and written: below it years have no four digits, and a day before the first has no date at all.</summary>
    internal static Instant First { get; } = StartOf(new(1, 1, 1));

    /// <summary>The last day that has a date.</summary>
    internal static LocalDate LastDay { get; } = new(9999, 12, 31);

    /// <summary>The last instant that has a date, and so can be counted from and written.</summary>
    internal static Instant Last { get; } = StartOf(LastDay) + Duration.FromDays(1) - Duration.Epsilon;

    /// <summary>Whether an instant is of the years 1 to 9999.</summary>
    internal static bool HasDate(Instant instant) => instant >= First && instant <= Last;

    /// <summary>Whether a date is of the ISO calendar and of the years 1 to 9999.</summary>
    internal static bool IsWritten(LocalDate date) => IsIso(date) && date.Year >= 1;

    /// <summary>An instant without a date cannot be counted from or written.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant is not of the years 1 to 9999 at +08:00.</exception>
    internal static void CheckHasDate(Instant at, string parameter)
    {
        if (!HasDate(at))
        {
            throw new ArgumentOutOfRangeException(parameter, at, "The instant is not of the years 1 to 9999 at +08:00.");
        }
    }

    /// <summary>A date of another calendar could not be compared with the others, nor come back as it was written.</summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar, or before the year 1.</exception>
    internal static LocalDate Iso(LocalDate date, string parameter) =>
        IsWritten(date) ? date : throw new ArgumentException($"The date is of the year {date.Year} of the calendar '{date.Calendar.Id}', not of the ISO calendar from the year 1 on.", parameter);

    /// <summary>The same for a date that need not be there.</summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar, or before the year 1.</exception>
    internal static LocalDate? Iso(LocalDate? date, string parameter) => date is { } day ? Iso(day, parameter) : null;

    /// <summary>Whether a date is of the ISO calendar.</summary>
    internal static bool IsIso(LocalDate date) => date.Calendar == CalendarSystem.Iso;

    /// <summary>The year in which an instant falls; the last one for an instant that has no date.</summary>
    internal static int YearOf(Instant instant) => DateOf(Instant.Min(instant, Last)).Year;
}
