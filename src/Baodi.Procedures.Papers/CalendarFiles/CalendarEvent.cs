using System.Globalization;
using NodaTime;

namespace Baodi.Procedures.Papers;

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

    /// <summary>An instant, not a distance: some desk calendars lose the sign of what is counted from the start of a whole day.</summary>
    private void WriteAlarm(Instant alarm)
    {
        lines.Write("BEGIN", "VALARM");
        lines.Write("ACTION", "DISPLAY");
        lines.WriteText("DESCRIPTION", entry.Title.In(language));
        lines.WriteUtc("TRIGGER;VALUE=DATE-TIME", alarm);
        lines.Write("END", "VALARM");
    }
}
