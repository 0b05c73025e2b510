using System.Buffers;
using Ical.Net;

namespace Baodi.Procedures.Papers;

/// <summary>Writes calendar entries as iCalendar (RFC 5545), which desk calendars read from a file or subscribe to. Safe for concurrent use.</summary>
/// <remarks>
/// The same entries, stamp, language and name give the same bytes. Times are written at Asia/Shanghai, whose definition of one
/// fixed offset stands in the file, whole days as dates, alarms as instants in UTC. No method is named: a file is kept or
/// subscribed to, not sent as a message, which would need an organizer. Lines end with CR LF and are folded at 75 octets, never inside a character.
/// </remarks>
public static class CalendarFile
{
    /// <summary>The media type to serve the bytes as.</summary>
    public const string MediaType = "text/calendar; charset=utf-8";

    /// <summary>Writes a calendar.</summary>
    /// <param name="output">Where to write, in UTF-8.</param>
    /// <param name="entries">The entries, written in this order.</param>
    /// <param name="stamp">When the calendar is written, as every entry says; written to the second.</param>
    /// <param name="language">The language of titles and texts.</param>
    /// <param name="name">What the calendar is called.</param>
    /// <exception cref="ArgumentException">Two entries have the same <see cref="CalendarEntry.Uid"/>, or there is no list.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stamp"/> is not in the years 1 to 9999, or <paramref name="language"/> is not a named language.</exception>
    public static void Write(IBufferWriter<byte> output, ImmutableArray<CalendarEntry> entries, Instant stamp, Language language, Label name)
    {
        ArgumentNullException.ThrowIfNull(output);
        CheckUids(entries);
        ArgumentNullException.ThrowIfNull(name.Chinese, nameof(name));
        ArgumentNullException.ThrowIfNull(name.English, nameof(name));
        if (stamp.InUtc().Year is < 1 or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(stamp), stamp, "The year of a stamp has four digits.");
        }

        new CalendarLines(output).Write(CalendarOf(entries, stamp, language, VisibleText.Shown(name.In(language))));
    }

    private static Calendar CalendarOf(ImmutableArray<CalendarEntry> entries, Instant stamp, Language language, string title)
    {
        var calendar = new Calendar { ProductId = "-//Baodi.Procedures//Calendar//EN", Scale = "GREGORIAN" };
        calendar.AddProperty("NAME", title);
        calendar.AddProperty("X-WR-CALNAME", title);
        calendar.AddProperty("X-WR-TIMEZONE", CalendarTimes.Zone);
        calendar.AddTimeZone(CalendarTimes.Definition());
        foreach (var entry in entries)
        {
            calendar.Events.Add(EntryEvent.Of(entry, stamp, language));
        }

        return calendar;
    }

    private static void CheckUids(ImmutableArray<CalendarEntry> entries)
    {
        if (entries.IsDefault)
        {
            throw new ArgumentException("The list is missing.", nameof(entries));
        }

        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!known.Add(entry.Given(nameof(entries)).Uid))
            {
                throw new ArgumentException($"'{entry}' is there twice, as {entry.Uid}.", nameof(entries));
            }
        }
    }
}
