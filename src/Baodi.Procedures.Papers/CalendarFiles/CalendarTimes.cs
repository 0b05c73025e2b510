using System.Diagnostics.CodeAnalysis;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace Baodi.Procedures.Papers;

/// <summary>Times as Ical.Net has them, and the time zone in which they are written.</summary>
internal static class CalendarTimes
{
    internal const string Zone = "Asia/Shanghai";

    /// <summary>The first instant in UTC that has a date there; at +08:00 the first year begins eight hours before it.</summary>
    private static readonly Instant First = Instant.FromUtc(1, 1, 1, 0, 0);

    internal static CalDateTime Utc(Instant instant) => new(Instant.Max(instant, First).ToDateTimeUtc(), CalDateTime.UtcTzId);

    internal static CalDateTime Local(Instant instant) => new(instant.WithOffset(DistrictTime.Offset).LocalDateTime.ToDateTimeUnspecified(), Zone);

    internal static CalDateTime Date(LocalDate date) => new(date.ToDateOnly());

    /// <summary>The fixed offset that Asia/Shanghai has kept since 1992.</summary>
    // Ical.Net copies the offset by reflection, which a trimmer does not see.
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor, typeof(UtcOffset))]
    internal static VTimeZone Definition()
    {
        var offset = new UtcOffset(DistrictTime.Offset.ToTimeSpan());
        var zone = new VTimeZone { TzId = Zone };
        // Ical.Net leaves out the part that RFC 5545 asks for, or makes one that ends a summer time every September.
        zone.TimeZoneInfos.Add(new(Ical.Net.Components.Standard) { DtStart = new(1992, 1, 1, 0, 0, 0), OffsetFrom = offset, OffsetTo = offset, TimeZoneName = "CST" });
        return zone;
    }
}
