using System.Globalization;
using NodaTime.Text;

namespace Baodi.Procedures.Time;

/// <summary>Dates and instants at +08:00 as people read them.</summary>
internal static class TimeWords
{
    internal static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    internal static string Written(Instant at) => at.WithOffset(DistrictTime.Offset).ToString("uuuu-MM-dd HH:mm:ss;FFFFFFFFF", CultureInfo.InvariantCulture);

    /// <summary>The end of a day is written as of that day, and a moment as it is.</summary>
    internal static string Due(Instant due, bool isEndOfDay) =>
        isEndOfDay ? Iso(DistrictTime.DateOf(due).PlusDays(-1)) + " 24:00" : Written(due);
}
