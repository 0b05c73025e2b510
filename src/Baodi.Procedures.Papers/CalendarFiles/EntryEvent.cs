using System.Diagnostics.CodeAnalysis;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Trigger = Ical.Net.DataTypes.Trigger;

namespace Baodi.Procedures.Papers;

/// <summary>Makes the event of Ical.Net that says what an entry says, with its alarms.</summary>
internal static class EntryEvent
{
    internal static CalendarEvent Of(CalendarEntry entry, Instant stamp, Language language)
    {
        // Ical.Net stamps with the machine's clock, and makes up a UID, where either is not given.
        var made = new CalendarEvent { Uid = entry.Uid, DtStamp = CalendarTimes.Utc(stamp), Sequence = entry.Revision };
        SetTime(made, entry);
        made.Summary = VisibleText.Shown(entry.Title.In(language));
        made.Description = VisibleText.Shown(entry.Text.In(language));
        if (entry.Place is { } place)
        {
            made.Location = VisibleText.Shown(place);
        }

        made.Categories = [CalendarEntry.Kinds.LabelOf(entry.Kind).In(language)];
        if (entry.IsCalledOff)
        {
            made.Status = EventStatus.Cancelled;
        }

        made.Transparency = entry.Kind == CalendarEntryKind.Start ? TransparencyType.Opaque : TransparencyType.Transparent;
        if (entry.ChangedAt is { } changed)
        {
            made.LastModified = CalendarTimes.Utc(changed);
        }

        foreach (var alarm in entry.Alarms)
        {
            made.Alarms.Add(AlarmOf(alarm, made.Summary));
        }

        return made;
    }

    private static void SetTime(CalendarEvent made, CalendarEntry entry)
    {
        if (entry.IsWholeDays)
        {
            made.DtStart = CalendarTimes.Date(entry.FirstDay);
            made.DtEnd = CalendarTimes.Date(entry.LastDay.PlusDays(1));
        }
        else
        {
            made.DtStart = CalendarTimes.Local(entry.Starts);
        }
    }

    /// <summary>An instant, not a distance: some desk calendars lose the sign of what is counted from the start of a whole day.</summary>
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor, typeof(Trigger))]
    private static Alarm AlarmOf(Instant alarm, string title)
    {
        var trigger = new Trigger { DateTime = CalendarTimes.Utc(alarm) };
        // Ical.Net writes a trigger without a value where the type of an instant is not said.
        trigger.SetValueType("DATE-TIME");
        return new() { Action = AlarmAction.Display, Description = title, Trigger = trigger };
    }
}
