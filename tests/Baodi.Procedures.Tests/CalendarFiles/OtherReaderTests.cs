using System.Text;
using Baodi.Procedures.ConsoleHost;
using Baodi.Procedures.ConsoleHost.Scenarios;
using Baodi.Procedures.Rules;
using Baodi.Procedures.Tests.Hosting;
using Ical.Net.DataTypes;
using NodaTime;
using OtherCalendar = Ical.Net.Calendar;

namespace Baodi.Procedures.Tests.CalendarFiles;

/// <summary>Reads calendar files with Ical.Net, which had no part in writing them.</summary>
public sealed class OtherReaderTests
{
    private static readonly Instant Stamp = Instant.FromUtc(2017, 1, 1, 0, 0);
    private static readonly DateInterval TenYears = new(new(2017, 1, 1), new(2026, 12, 31));

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void EveryEntry_IsReadAsItWasMade(Language language)
    {
        var entries = CalendarEntries.Of(BaodiOffice.Default, TenYears, Cases(), CalendarAlarms.Usual);
        var read = Read(entries, language);
        Assert.Null(read.Method);
        Assert.Equal(entries.Length, read.Events.Count);
        var (wholeDays, alarms) = (0, 0);
        foreach (var entry in entries)
        {
            var other = read.Events.Single(one => one.Uid == entry.Uid);
            Assert.Equal((entry.IsWholeDays, entry.Starts, entry.IsWholeDays ? entry.Ends : null), (!other.DtStart!.HasTime, InstantOf(other.DtStart)!.Value, InstantOf(other.DtEnd)));
            Assert.Equal(entry.Title.In(language).ReplaceLineEndings("\n"), other.Summary);
            Assert.Equal(entry.Text.In(language).ReplaceLineEndings("\n"), other.Description);
            Assert.Equal((entry.Place, entry.Revision, entry.IsCalledOff), (other.Location, other.Sequence, other.Status == "CANCELLED"));
            Assert.Equal(entry.Alarms, other.Alarms.Select(alarm => InstantOf(alarm.Trigger!.DateTime)!.Value));
            (wholeDays, alarms) = (wholeDays + (entry.IsWholeDays ? 1 : 0), alarms + entry.Alarms.Length);
        }

        Assert.True(wholeDays > 300 && alarms > 300, $"{wholeDays} of whole days, {alarms} alarms");
    }

    [Fact]
    public void Alarm_OfAWholeDay_NeedsNoSignToBeRight()
    {
        // The first day worked of 2017 is 3 January: 09:00 of the day before and of the day.
        var entry = CalendarEntries.Of(BaodiOffice.Default, new(new(2017, 1, 3), new(2017, 1, 3)), [], CalendarAlarms.Usual)[0];
        var other = Read([entry], Language.English).Events.Single();
        Assert.All(other.Alarms, alarm => Assert.Null(alarm.Trigger!.Duration));
        Assert.Equal([Instant.FromUtc(2017, 1, 2, 1, 0), Instant.FromUtc(2017, 1, 3, 1, 0)], other.Alarms.Select(alarm => InstantOf(alarm.Trigger!.DateTime)!.Value));
    }

    private static OtherCalendar Read(IEnumerable<CalendarEntry> entries, Language language) =>
        OtherCalendar.Load(Encoding.UTF8.GetString(CalendarText.Of(entries, Stamp, language).Utf8))!;

    /// <summary>A date stands for its midnight at +08:00.</summary>
    private static Instant? InstantOf(CalDateTime? time) =>
        time is null ? null
        : time.HasTime ? Instant.FromDateTimeUtc(time.AsUtc)
        : DistrictTime.StartOf(new(time.Year, time.Month, time.Day));

    /// <summary>Every case of every scenario of the office as it ends and in the midst of its steps, where more limits run.</summary>
    private static IEnumerable<Case> Cases()
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in HostRun.ScenarioFiles())
        {
            var player = new ScenarioPlayer(ScenarioReader.Read(Document.Load(file)));
            _ = player.Play().Count();
            foreach (var (_, standing) in player.Cases.Where(one => ReferenceEquals(one.Value.Case.Procedure.Profile, BaodiOffice.Default.Profile)))
            {
                var events = standing.Dossier.Events.ToList();
                if (known.Add($"{standing.Case.Procedure.Id} {standing.Case.Id}"))
                {
                    yield return BaodiOffice.Default.Fold(events.Take(1 + events.Count * (known.Count % 3) / 2));
                }
            }
        }
    }
}
