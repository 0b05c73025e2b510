using System.Text.Json;

namespace Baodi.Procedures.Tests.Hosting;

public sealed class FeasibleVerbTests
{
    [Fact]
    public void Procedures_HaveALineEach_AndTheStatusSaysThatSomeDoNotFit()
    {
        var json = HostRun.Of("feasible", "--json");
        Assert.Equal(1, json.Status);
        Assert.Equal(18, json.Json.GetArrayLength());
        var verdicts = json.Json.EnumerateArray().ToDictionary(one => one.GetProperty("procedure").GetString()!, one => one.GetProperty("verdict").GetString());
        Assert.Equal(("fits", "does-not-fit", null), (verdicts["executive-meeting"], verdicts["large-event"], verdicts["petition"]));
        var lines = HostRun.Of("feasible").Out.Split('\n');
        Assert.Contains(lines, line => line.StartsWith("petition", StringComparison.Ordinal) && line.Contains("nothing nested", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("large-event", StringComparison.Ordinal) && line.Contains("does not fit", StringComparison.Ordinal));
    }

    [Fact]
    public void WhatIfTheCheckWereEarlier_IsCountedByTheRuleGiven()
    {
        Assert.Equal(0, HostRun.Of("feasible", "executive-meeting").Status);
        var run = HostRun.Of("feasible", "executive-meeting", "--set", "attendance-reported=1 hours before", "--json");
        Assert.Equal(1, run.Status);
        var row = run.Json.GetProperty("nested")[0];
        Assert.Equal(-60, row.GetProperty("least-slack-minutes").GetInt32());
        Assert.Equal("2017-01-01", row.GetProperty("first-misfit").GetString());
        Assert.Equal(3652, row.GetProperty("dates").GetProperty("do-not-fit").GetInt32());
        Assert.Equal(["check-attendance", "report-attendance"], row.GetProperty("way").EnumerateArray().Select(stop => stop.GetProperty("act").GetString()));
        Assert.Equal(0, HostRun.Of("feasible", "executive-meeting", "--set", "attendance-reported=1 hours before", "--set", "attendance-checked=2 hours before").Status);
    }

    [Fact]
    public void NationalLaw_LeavesTenDays_UnlessSomethingElseIsSupposed()
    {
        var run = HostRun.Of("feasible", "special-work-report", "--profile", "national-law", "--json");
        Assert.Equal((0, 14400), (run.Status, run.Json.GetProperty("nested")[0].GetProperty("least-slack-minutes").GetInt32()));
        Assert.Contains("(20 calendar days before the start)", HostRun.Of("feasible", "special-work-report", "--profile", "national-law").Out, StringComparison.Ordinal);
        run = HostRun.Of("feasible", "special-work-report", "--profile", "national-law", "--set", "submission=10 working-days before", "--json");
        var worst = run.Json.GetProperty("nested")[0];
        Assert.True(worst.GetProperty("least-slack-minutes").GetInt32() < 0 == (run.Status == 1));
        Assert.InRange(worst.GetProperty("dates").GetProperty("leave-the-calendar").GetInt32(), 1, 30);
        Assert.InRange(worst.GetProperty("worst-dates").GetArrayLength(), 1, 20);
    }

    [Theory]
    [InlineData("en", "limits inside", "40 min too long", "every one, at 00:00", "nothing limits it")]
    [InlineData("zh", "内层时限", "尚缺40分钟", "每一天，00:00 起算", "无时限")]
    public void Page_IsInTheLanguageAskedFor(string language, params string[] expected)
    {
        var run = HostRun.In(language, "feasible", "sector-meeting");
        Assert.Equal((1, ""), (run.Status, run.Error));
        Assert.All(expected, text => Assert.Contains(text, run.Out, StringComparison.Ordinal));
        Assert.Equal(0, HostRun.In(language, "feasible", "petition", "--set", "handling=15 working-days").Status);
    }

    [Theory]
    [InlineData("there is no procedure", "nothing")]
    [InlineData("--set needs the id", "--set", "handling=15 working-days")]
    [InlineData("should be written LIMIT=RULE", "petition", "--set", "handling")]
    [InlineData("there is no limit 'handing'", "petition", "--set", "handing=15 working-days")]
    [InlineData("there is no unit 'days'", "petition", "--set", "handling=15 days")]
    [InlineData("an amount of time belongs here", "petition", "--set", "handling=1 hours before")]
    [InlineData("a time before a start belongs here", "executive-meeting", "--set", "venue-staffed=1 hours")]
    [InlineData("after its start belongs here", "executive-meeting", "--set", "minutes-drafted=1 hours before")]
    [InlineData("takes no rule", "municipal-proposal", "--set", "claim=1 hours")]
    [InlineData("is set twice", "petition", "--set", "handling=1 hours", "--set", "handling=2 hours")]
    [InlineData("there is no profile 'law'", "petition", "--profile", "law")]
    public void AskedWrongly_SaysWhatWouldBeRight(string expected, params string[] args)
    {
        var run = HostRun.Of(["feasible", .. args]);
        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Array, HostRun.Of(["feasible", .. args, "--json"]).Json.GetProperty("problems").ValueKind);
    }
}
