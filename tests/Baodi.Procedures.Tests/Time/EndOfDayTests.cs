using Baodi.Procedures.ConsoleHost;
using Baodi.Procedures.ConsoleHost.Scenarios;
using Baodi.Procedures.Rules;
using Baodi.Procedures.Tests.Hosting;
using NodaTime;

namespace Baodi.Procedures.Tests.Time;

/// <summary>Whether a limit ends with a day or at a moment is what its rule says, not what its due instant looks like.</summary>
public sealed class EndOfDayTests
{
    private static readonly string AtMidnight = Path.Combine(AppContext.BaseDirectory, "Data", "cases", "incident-telephoned-at-2330.json");
    private static readonly Instant Midnight = DistrictTime.StartOf(new(2024, 3, 13));

    /// <summary>An incident whose written report is owed half an hour after 23:30.</summary>
    private static Case Telephoned()
    {
        var player = new ScenarioPlayer(ScenarioReader.Read(Document.Load(AtMidnight)));
        _ = player.Play().Count();
        return Assert.Single(player.Cases).Value.Case;
    }

    [Fact]
    public void HalfAnHour_ThatEndsAtMidnight_IsAMoment_WithItsAlarms()
    {
        var theCase = Telephoned();
        var running = Assert.Single(theCase.Limits, one => one.Due == Midnight);
        Assert.Equal((false, new LocalDate(2024, 3, 13)), (running.IsDueByEndOfDay, running.DueDay));

        var entry = Assert.Single(CalendarEntries.Of(BaodiOffice.Default, new(new(2024, 3, 13), new(2024, 3, 13)), [theCase], CalendarAlarms.Usual), one => one.Ends == Midnight);
        Assert.Equal((false, Midnight), (entry.IsWholeDays, entry.Starts));
        Assert.Equal(Midnight - Duration.FromMinutes(15), Assert.Single(entry.Alarms));
        Assert.Contains("due by: 13 March 2024, 00:00 +08:00", entry.Text.English, StringComparison.Ordinal);
        Assert.Contains("截止：2024年3月13日 00:00", entry.Text.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_WriteAMomentAsItIs()
    {
        Assert.EndsWith("due by 2024-03-13 00:00:00", DueDerivation.Of(Assert.Single(Telephoned().Limits, one => one.Due == Midnight), BaodiOffice.Default.Profile).ToString(), StringComparison.Ordinal);
        using var folder = new TemporaryFolder();
        var run = HostRun.Of("run", AtMidnight, "--dossier", folder.Path);
        Assert.Equal(0, run.Status);
        var limits = HostRun.Of("limits", folder.Path, "--at", "2024-03-12T23:40:00+08:00", "--why");
        var verified = HostRun.Of("verify", folder.Path, "--at", "2024-03-12T23:40:00+08:00");
        foreach (var page in new[] { run, limits, verified })
        {
            Assert.Contains("2024-03-13 00:00", page.Out, StringComparison.Ordinal);
            Assert.DoesNotContain("24:00", page.Out, StringComparison.Ordinal);
        }

        Assert.Contains("\"end-of-day\": false", HostRun.Of("limits", folder.Path, "--at", "2024-03-12T23:40:00+08:00", "--json").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("30 minutes", false)]
    [InlineData("24 hours", false)]
    [InlineData("1 calendar-days", true)]
    [InlineData("1 working-days", true)]
    [InlineData("1 months", true)]
    [InlineData("same-day", true)]
    [InlineData("before", false)]
    [InlineData("15 minutes before", false)]
    [InlineData("2 calendar-days before", true)]
    [InlineData("day -1 of this-month", true)]
    public void Rule_SaysWhetherItEndsWithADay(string text, bool endsWithDay)
    {
        Assert.True(TimeRule.TryParse(text, DayCounting.Usual, out var rule, out _));
        Assert.Equal(endsWithDay, rule!.EndsWithDay);
        Assert.Equal(endsWithDay, DueDerivation.Of(rule, Midnight, WorkingCalendar.MainlandChina)!.IsDueByEndOfDay);
    }

    [Theory]
    [InlineData("30 minutes", "2024-03-12T23:30:00+08:00", "2024-03-13 00:00")]
    [InlineData("1 hours", "2024-03-12T23:00:00+08:00", "2024-03-13 00:00")]
    [InlineData("same-day", "2024-03-12T23:30:00+08:00", "2024-03-12 24:00")]
    public void Due_AnswersAsTheRuleSays(string limit, string from, string due)
    {
        Assert.Contains($"due by {due}", HostRun.Of("due", "--from", from, "--limit", limit).Out, StringComparison.Ordinal);
        Assert.Contains(due, HostRun.With($$"""{"from":"{{from}}","limit":"{{limit}}"}""", "due", "--questions", "-", "--lang", "en").Out, StringComparison.Ordinal);
    }
}
