using System.Collections.Immutable;
using System.Reflection;
using Baodi.Procedures.ConsoleHost;
using Baodi.Procedures.ConsoleHost.Scenarios;
using Baodi.Procedures.Rules;
using Baodi.Procedures.Tests.Hosting;
using NodaTime;

namespace Baodi.Procedures.Tests.CalendarFiles;

public sealed class CalendarEntriesTests
{
    private static readonly Office Office = BaodiOffice.Default;
    private static readonly DateInterval TenYears = new(new(2017, 1, 1), new(2026, 12, 31));
    private static readonly Instant Stamp = Instant.FromUtc(2017, 1, 1, 0, 0);

    /// <summary>Every case of every scenario after each of its steps.</summary>
    private static IEnumerable<ImmutableArray<Case>> Histories()
    {
        foreach (var file in HostRun.ScenarioFiles())
        {
            var player = new ScenarioPlayer(ScenarioReader.Read(Document.Load(file)));
            _ = player.Play().Count();
            foreach (var (_, standing) in player.Cases.Where(one => ReferenceEquals(one.Value.Case.Procedure.Profile, Office.Profile)))
            {
                var events = standing.Dossier.Events.ToList();
                yield return [.. Enumerable.Range(1, events.Count).Select(count => Office.Fold(events.Take(count)))];
            }
        }
    }

    private static ImmutableArray<CalendarEntry> Of(params Case[] cases) => CalendarEntries.Of(Office, TenYears, cases, CalendarAlarms.Usual);

    private static IEnumerable<CalendarEntry> OfCase(Case one) => Of(one).Where(entry => entry.Kind != CalendarEntryKind.Obligation);

    [Fact]
    public void EveryStep_OfEveryCase_HasAnEntryForItsStartAndForEachLimitThatRuns()
    {
        var (starts, wholeDays, moments, cancelled) = (0, 0, 0, 0);
        foreach (var theCase in Histories().SelectMany(history => history))
        {
            var entries = OfCase(theCase).ToList();
            var dues = entries.Where(entry => entry.Kind == CalendarEntryKind.Due).ToList();
            Assert.Equal(theCase.Limits.Select(running => running.Due).Order(), dues.Select(entry => entry.Ends).Order());
            Assert.Equal(entries.Count, entries.Select(entry => entry.Uid).Distinct().Count());
            Assert.All(entries, entry => Assert.Equal((theCase.Id, theCase.Version, theCase.LastStepAt), (entry.CaseId, entry.Revision, entry.ChangedAt!.Value)));
            foreach (var due in dues)
            {
                var limit = theCase.Limits.First(running => running.Due == due.Ends);
                Assert.All(due.Alarms, alarm => Assert.InRange(alarm, limit.Anchor, due.Ends));
                var endsADay = limit.IsDueByEndOfDay;
                Assert.Equal(endsADay, due.IsWholeDays);
                Assert.Equal(endsADay ? Duration.FromDays(1) : Duration.Zero, due.Ends - due.Starts);
                (wholeDays, moments) = endsADay ? (wholeDays + 1, moments) : (wholeDays, moments + 1);
            }

            var start = theCase.UntypedMatter.GetType().GetProperty("Starts")?.GetValue(theCase.UntypedMatter) as Instant?;
            Assert.Equal(start, entries.SingleOrDefault(entry => entry.Kind == CalendarEntryKind.Start)?.Starts);
            starts += start is null ? 0 : 1;
            cancelled += entries.Count(entry => entry.IsCalledOff);
        }

        Assert.True(starts > 200 && wholeDays > 50 && moments > 100 && cancelled >= 5, $"{starts} starts, {wholeDays} whole days, {moments} moments, {cancelled} called off");
    }

    [Fact]
    public void Uid_OfTheSameThing_IsTheSameAfterEachStep_AndOfNoOther()
    {
        var things = new Dictionary<string, string>(StringComparer.Ordinal);
        var (moved, seen) = (0, new HashSet<string>(StringComparer.Ordinal));
        foreach (var history in Histories())
        {
            var starts = new HashSet<Instant>();
            foreach (var theCase in history)
            {
                foreach (var (entry, thing) in OfCase(theCase).Select(entry => (entry, entry.Kind == CalendarEntryKind.Start
                    ? $"start {theCase.Procedure.Id} {theCase.Id}"
                    : $"due {theCase.Procedure.Id} {theCase.Id} {theCase.Limits.First(running => entry.Title == new Label($"截止：{running.Label.Chinese}（{theCase.Id}）", $"due: {running.Label.English} ({theCase.Id})"))}")))
                {
                    Assert.Equal(entry.Uid, things.GetValueOrDefault(thing, entry.Uid));
                    things[thing] = entry.Uid;
                    seen.Add(entry.Uid);
                    moved += entry.Kind == CalendarEntryKind.Start && starts.Add(entry.Starts) && starts.Count > 1 ? 1 : 0;
                }
            }
        }

        Assert.Equal(things.Count, seen.Count);
        Assert.InRange(moved, 5, int.MaxValue);
        Assert.All(seen, uid => Assert.Equal('8', Guid.ParseExact(uid, "D").ToString()[14]));
    }

    [Fact]
    public void Uid_IsFrozen()
    {
        // Whoever subscribed would see everything twice if these changed.
        var obligations = CalendarEntries.Of(Office, new(new(2017, 1, 1), new(2017, 1, 31)), [], CalendarAlarms.None);
        Assert.Equal("5369001a-bd53-8519-9d5a-ed3f132a8d4a", obligations[0].Uid);
    }

    [Fact]
    public void Session_ThatNoDayFollows_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Office.Profile.With(new CongressSession(Congress.District, "1", new(2017, 1, 4), new(9999, 12, 31))));
        Assert.Throws<ArgumentException>(() => Office.Profile.With(new CongressSession(Congress.District, "1", new(0, 1, 4), new(0, 12, 31))));
        Office.Profile.With(new CongressSession(Congress.District, "1", new(2017, 1, 4), new(9999, 12, 30)));
    }

    [Fact]
    public void Obligations_StandOnTheirDay_OrOverTheirPeriod_OrNowhere()
    {
        var office = new Office(Office.Profile.With(new CongressSession(Congress.District, "1", new(2017, 1, 4), new(2017, 1, 7))));
        var span = new DateInterval(new(2017, 1, 1), new(2017, 12, 31));
        var entries = CalendarEntries.Of(office, span, [], CalendarAlarms.Usual);
        var expected = office.ObligationsIn(span).Where(period => period.Obligation.Cadence != Cadence.AsNeeded).ToList();

        Assert.Equal(
            expected.Select(period => (period.Due ?? period.From, period.Due ?? period.To, period.Obligation.Label.English)).Order(),
            entries.Select(entry => (entry.FirstDay, entry.LastDay, entry.Title.English)).Order());
        Assert.True(entries.Count(entry => entry.FirstDay == entry.LastDay) >= 36 && entries.Any(entry => entry.FirstDay < entry.LastDay));
        Assert.All(entries, entry => Assert.Equal(entry.FirstDay == entry.LastDay ? 2 : 0, entry.Alarms.Length));
        Assert.Equal(entries.OrderBy(entry => entry.Starts).ThenBy(entry => entry.Uid, StringComparer.Ordinal), entries);
    }

    [Fact]
    public void Span_DecidesByTheDayThatIsLived_NotByTheMidnightAfterIt()
    {
        var theCase = Histories().SelectMany(history => history).First(one => one.Limits.Any(running => running.Due.WithOffset(DistrictTime.Offset).TimeOfDay == LocalTime.Midnight));
        var due = theCase.Limits.First(running => running.Due.WithOffset(DistrictTime.Offset).TimeOfDay == LocalTime.Midnight).Due;
        var day = DistrictTime.DateOf(due).PlusDays(-1);
        Assert.Contains(CalendarEntries.Of(Office, new(day, day), [theCase], CalendarAlarms.Usual), entry => entry.Kind == CalendarEntryKind.Due && entry.Ends == due);
        Assert.DoesNotContain(CalendarEntries.Of(Office, new(day.PlusDays(1), day.PlusDays(1)), [theCase], CalendarAlarms.Usual), entry => entry.Ends == due && entry.Kind == CalendarEntryKind.Due);
    }

    [Fact]
    public void EveryMatterThatStarts_IsKnownToTheCalendar_AndCanBeCalledOff()
    {
        var matters = Office.Procedures.Select(procedure => (Procedure: procedure, Matter: procedure.Matter)).ToList();
        var scheduled = matters.Where(one => one.Matter.IsAssignableTo(typeof(IScheduled))).ToList();
        Assert.Equal(matters.Where(one => one.Matter.GetProperty("Starts", BindingFlags.Public | BindingFlags.Instance) is not null), scheduled);
        Assert.Equal(10, scheduled.Count);
        Assert.All(scheduled, one => Assert.True(one.Procedure.FindState(CalendarEntries.CalledOff)!.IsFinal));
        Assert.All(matters.Where(one => one.Procedure.Limits.Any(limit => limit.Kind == LimitKind.BeforeStart)), one => Assert.Contains(one, scheduled));
    }

    [Fact]
    public void WhatCannotBeListed_IsRefused()
    {
        var theCase = Histories().First()[0];
        Assert.Throws<ArgumentException>(() => Of(theCase, theCase));
        Assert.Throws<ForeignCaseException>(() => CalendarEntries.Of(new(Office.Profile.Named("other", new("另", "other"))), TenYears, [theCase], CalendarAlarms.None));
        Assert.Throws<CalendarYearException>(() => CalendarEntries.Of(Office, new(new(2026, 12, 1), new(2027, 1, 1)), [], CalendarAlarms.None));
    }

    [Fact]
    public void Alarms_OutOfTheirBounds_AreMistakes()
    {
        foreach (var bad in new[] { Duration.Zero, -Duration.FromHours(1), Duration.FromMilliseconds(1500), Duration.FromDays(367) })
        {
            Assert.Throws<ArgumentException>(() => new CalendarAlarms([bad], []));
            Assert.Throws<ArgumentException>(() => new CalendarAlarms([], [bad]));
        }

        Assert.Throws<ArgumentException>(() => new CalendarAlarms(default, []));
        Assert.Equal(new[] { Duration.FromHours(2), Duration.FromMinutes(1) }, new CalendarAlarms([Duration.FromMinutes(1), Duration.FromHours(2)], []).OfMoments.ToArray());
    }

    [Fact]
    public void File_OfTheSameEntries_IsTheSame_AndHasNoUidTwice()
    {
        var entries = Of([.. Histories().Select(history => history[^1]).DistinctBy(one => (one.Procedure.Id, one.Id))]);
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            var written = CalendarText.Of(entries, Stamp, language);
            Assert.Equal(written.Utf8, CalendarText.Of(entries, Stamp, language).Utf8);
            Assert.InRange(written.Longest, 1, 75);
            Assert.Equal(entries.Select(entry => entry.Uid), written.Values("UID"));
            Assert.Equal(entries.Select(entry => entry.Title.In(language)), Titles(written));
            Assert.Equal(entries.Sum(entry => entry.Alarms.Length), written.Values("TRIGGER").Count);
            Assert.Equal(entries.Count(entry => entry.IsCalledOff), written.Values("STATUS").Count);
        }

        Assert.Throws<ArgumentException>(() => CalendarText.Of([entries[0], entries[0]], Stamp, Language.English));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarText.Of([], Instant.FromUtc(-1, 1, 1, 0, 0), Language.English));

        static IEnumerable<string> Titles(CalendarText written) => written.Values("SUMMARY");
    }
}
