using System.Globalization;
using Baodi.Procedures.ConsoleHost;
using Baodi.Procedures.ConsoleHost.Scenarios;
using Baodi.Procedures.Rules;
using Baodi.Procedures.Tests.Hosting;
using NodaTime;
using NodaTime.Text;

namespace Baodi.Procedures.Tests.CalendarFiles;

/// <summary>Reads calendar files by the letter of RFC 5545, with nothing of Ical.Net, which writes their properties.</summary>
public sealed class ReadingBackTests
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
        Assert.Null(read.Value("METHOD"));
        Assert.Equal(entries.Select(entry => entry.Uid), read.PartsOf("VEVENT").Select(one => one.Value("UID")));
        var (wholeDays, alarms) = (0, 0);
        foreach (var (entry, other) in entries.Zip(read.PartsOf("VEVENT")))
        {
            Assert.Equal(Stamp, Utc(other.Value("DTSTAMP")!));
            Assert.Equal((entry.Starts, entry.IsWholeDays ? entry.Ends : null), entry.IsWholeDays ? Days(other) : Moment(other));
            Assert.Equal(entry.Title.In(language).ReplaceLineEndings("\n"), other.Value("SUMMARY"));
            Assert.Equal(entry.Text.In(language).ReplaceLineEndings("\n"), other.Value("DESCRIPTION"));
            Assert.Equal(CalendarEntry.Kinds.LabelOf(entry.Kind).In(language), other.Value("CATEGORIES"));
            Assert.Equal((entry.Place, entry.Revision, entry.IsCalledOff), (other.Value("LOCATION"), int.Parse(other.Value("SEQUENCE")!, CultureInfo.InvariantCulture), other.Value("STATUS") == "CANCELLED"));
            Assert.Equal(entry.ChangedAt, other.Value("LAST-MODIFIED") is { } changed ? Utc(changed) : null);
            Assert.Equal(entry.Alarms, Alarms(other));
            Assert.All(other.Parts, alarm => Assert.Equal(("DISPLAY", other.Value("SUMMARY")), (alarm.Value("ACTION"), alarm.Value("DESCRIPTION"))));
            (wholeDays, alarms) = (wholeDays + (entry.IsWholeDays ? 1 : 0), alarms + entry.Alarms.Length);
        }

        Assert.True(wholeDays > 300 && alarms > 300, $"{wholeDays} of whole days, {alarms} alarms");
    }

    [Fact]
    public void Alarm_OfAWholeDay_NeedsNoSignToBeRight()
    {
        // The first day worked of 2017 is 3 January: 09:00 of the day before and of the day.
        var entry = CalendarEntries.Of(BaodiOffice.Default, new(new(2017, 1, 3), new(2017, 1, 3)), [], CalendarAlarms.Usual)[0];
        var other = Assert.Single(Read([entry], Language.English).PartsOf("VEVENT"));
        Assert.Equal([Instant.FromUtc(2017, 1, 2, 1, 0), Instant.FromUtc(2017, 1, 3, 1, 0)], Alarms(other));
    }

    private static CalendarPart Read(IEnumerable<CalendarEntry> entries, Language language) => CalendarPart.Of(CalendarText.Of(entries, Stamp, language).Lines);

    private static List<Instant> Alarms(CalendarPart one) => [.. one.PartsOf("VALARM").Select(alarm => Utc(alarm.Value("TRIGGER;VALUE=DATE-TIME")!))];

    /// <summary>A date stands for its midnight at +08:00.</summary>
    private static (Instant, Instant?) Days(CalendarPart one) => (StartOf(one.Value("DTSTART;VALUE=DATE")!), StartOf(one.Value("DTEND;VALUE=DATE")!));

    private static (Instant, Instant?) Moment(CalendarPart one)
    {
        Assert.DoesNotContain(one.Lines, line => line.StartsWith("DTEND", StringComparison.Ordinal));
        return (LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss").Parse(one.Value("DTSTART;TZID=Asia/Shanghai")!).Value.WithOffset(DistrictTime.Offset).ToInstant(), null);
    }

    private static Instant StartOf(string date) => DistrictTime.StartOf(LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Parse(date).Value);

    private static Instant Utc(string time) => InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'").Parse(time).Value;

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
