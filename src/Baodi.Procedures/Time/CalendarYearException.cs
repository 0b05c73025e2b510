namespace Baodi.Procedures.Time;

/// <summary>A working calendar was asked about a year it does not cover; such a year is never guessed.</summary>
public sealed class CalendarYearException : Exception
{
    /// <summary>Says which year was asked for and which are covered.</summary>
    /// <param name="year">The year asked for.</param>
    /// <param name="firstYear">The first year covered.</param>
    /// <param name="lastYear">The last year covered, included.</param>
    public CalendarYearException(int year, int firstYear, int lastYear)
        : base($"The working calendar covers {firstYear} to {lastYear}, not {year}.")
    {
        Year = year;
        FirstYear = firstYear;
        LastYear = lastYear;
    }

    /// <summary>The year asked for.</summary>
    public int Year { get; }

    /// <summary>The first year covered.</summary>
    public int FirstYear { get; }

    /// <summary>The last year covered, included; every year between the two is covered.</summary>
    public int LastYear { get; }
}
