using System.Globalization;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>Writes one entry as a VEVENT with its alarms.</summary>
internal sealed class CalendarEvent(CalendarLines lines, CalendarEntry entry, Language language)
{
    internal void Write(Instant stamp)
    {
        lines.Write("BEGIN", "VEVENT");
        lines.Write("UID", entry.Uid);
        lines.WriteUtc("DTSTAMP", stamp);
        WriteTime();
        lines.WriteText("SUMMARY", entry.Title.In(language));
        lines.WriteText("DESCRIPTION", entry.Text.In(language));
        if (entry.Place is { } place)
        {
            lines.WriteText("LOCATION", place);
        }

        lines.WriteText("CATEGORIES", CalendarEntry.Kinds.LabelOf(entry.Kind).In(language));
        if (entry.IsCalledOff)
        {
            lines.Write("STATUS", "CANCELLED");
        }

        lines.Write("TRANSP", entry.Kind == CalendarEntryKind.Start ? "OPAQUE" : "TRANSPARENT");
        if (entry.ChangedAt is { } changed)
        {
            lines.Write("SEQUENCE", entry.Revision.ToString(CultureInfo.InvariantCulture));
            lines.WriteUtc("LAST-MODIFIED", changed);
        }

        foreach (var alarm in entry.Alarms)
        {
            WriteAlarm(alarm);
        }

        lines.Write("END", "VEVENT");
    }

    private void WriteTime()
    {
        if (entry.IsWholeDays)
        {
            lines.WriteDate("DTSTART", entry.FirstDay);
            lines.WriteDate("DTEND", entry.LastDay.PlusDays(1));
        }
        else
        {
            lines.WriteLocal("DTSTART", entry.Starts);
        }
    }

    /// <summary>Counted from the start, which every desk calendar understands.</summary>
    private void WriteAlarm(Instant alarm)
    {
        lines.Write("BEGIN", "VALARM");
        lines.Write("ACTION", "DISPLAY");
        lines.WriteText("DESCRIPTION", entry.Title.In(language));
        lines.Write("TRIGGER", Written(alarm - entry.Starts));
        lines.Write("END", "VALARM");
    }

    private static string Written(Duration time)
    {
        var seconds = (long)Math.Floor(time.TotalSeconds);
        var (sign, size) = (seconds < 0 ? "-" : "", Math.Abs(seconds));
        var (count, unit) =
            size != 0 && size % 86_400 == 0 ? (size / 86_400, "P{0}D")
            : size != 0 && size % 3_600 == 0 ? (size / 3_600, "PT{0}H")
            : size != 0 && size % 60 == 0 ? (size / 60, "PT{0}M")
            : (size, "PT{0}S");
        return sign + string.Format(CultureInfo.InvariantCulture, unit, count);
    }
}
