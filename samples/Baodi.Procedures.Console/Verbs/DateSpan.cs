using NodaTime;
using NodaTime.Text;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Reads dates and spans of dates from the command line.</summary>
internal static class DateSpan
{
    /// <summary>The last day of a span is at most so many days after the first: ten years.</summary>
    internal const int MostDays = 3_660;

    /// <summary>The span from one date to another, both included.</summary>
    /// <exception cref="InputException">One of them is no date, or the span is reversed or too long.</exception>
    internal static DateInterval Of(string from, string to)
    {
        var (start, end) = (DateOf(from), DateOf(to));
        return end >= start && Period.DaysBetween(start, end) <= MostDays ? new(start, end) : throw new InputException(new Problem(Texts.NotASpan(MostDays)));
    }

    /// <summary>A date as it is written, such as 2021-02-09.</summary>
    /// <exception cref="InputException">It is no date.</exception>
    internal static LocalDate DateOf(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value : throw new InputException(new Problem(Texts.NotADate(Document.Shown(text))));
}
