using System.Globalization;
using NodaTime.Text;

namespace Baodi.Procedures.Time;

/// <summary>Dates and instants at +08:00 as people read them.</summary>
internal static class TimeWords
{
    internal static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>The month in which a date falls, such as "2024年6月" and "June 2024".</summary>
    internal static Label Month(LocalDate date) => new(
        string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月"),
        date.ToString("MMMM uuuu", CultureInfo.InvariantCulture));

    internal static string Written(Instant at) => at.WithOffset(DistrictTime.Offset).ToString("uuuu-MM-dd HH:mm:ss;FFFFFFFFF", CultureInfo.InvariantCulture);

    /// <summary>The end of a day is written as of that day, and a moment as it is.</summary>
    internal static string Due(Instant due, bool isEndOfDay) =>
        isEndOfDay ? Iso(DistrictTime.DateOf(due).PlusDays(-1)) + " 24:00" : Written(due);
}
