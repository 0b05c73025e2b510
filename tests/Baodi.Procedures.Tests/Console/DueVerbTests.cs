namespace Baodi.Procedures.Tests.Hosting;

public sealed class DueVerbTests
{
    private const string Questions = """
        {"from":"2021-02-09T17:00:00+08:00","limit":"5 working-days"}

        {"from":"2021-02-09T17:00:00+08:00","limit":"3 calendar-days","first-day":"counted","last-day":"next-working-day"}
        {"before":"2021-02-22T09:00:00+08:00","limit":"3 working-days"}
        """;

    private static readonly string[] Dues = ["2021-02-23T00:00:00+08:00", "2021-02-19T00:00:00+08:00", "2021-02-19T00:00:00+08:00"];

    [Fact]
    public void Before_AMeeting_LeavesWorkingDays()
    {
        // 20 February, a Saturday, is worked in exchange; so are 19 and 18, Friday and Thursday.
        string[] question = ["due", "--before", "2021-02-22T09:00:00+08:00", "--limit", "3 working-days"];
        Assert.Equal("counted back from 2021-02-22 09:00:00\n3 working days before the start\n2021-02-20: worked in exchange for Spring Festival, counted\n2021-02-21: weekend, not counted\ndue by 2021-02-18 24:00\n", HostRun.Of(question).Out.ReplaceLineEndings("\n"));
        Assert.Contains("截至 2021-02-18 24:00", HostRun.In("zh", question).Out, StringComparison.Ordinal);
        var json = HostRun.Of([.. question, "--json"]).Json;
        Assert.Equal("2021-02-19T00:00:00+08:00", json.GetProperty("due").GetString());
        Assert.Equal("2021-02-22T09:00:00+08:00", json.GetProperty("before").GetString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Questions_AreAnsweredInOrder(bool fromAFile)
    {
        using var folder = new TemporaryFolder();
        var run = fromAFile
            ? HostRun.Of("due", "--questions", folder.File("q.jsonl", Questions), "--json")
            : HostRun.With(Questions, "due", "--questions", "-", "--json", "--lang", "en");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(Dues, run.Out.TrimEnd().Split('\n').Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("due").GetString()));
    }

    [Fact]
    public void Questions_ToBeRead_AreATable()
    {
        var lines = HostRun.With(Questions, "due", "--questions", "-", "--lang", "en").Out.TrimEnd().Split('\n');
        Assert.Equal(Dues.Length + 2, lines.Length);
        Assert.Contains("from 2021-02-09 17:00    5 working days", lines[2], StringComparison.Ordinal);
        Assert.EndsWith("2021-02-22 24:00", lines[2].TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("早于 2021-02-22 09:00", HostRun.With(Questions, "due", "--questions", "-", "--lang", "zh").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"from\":\"2021-02-09T17:00:00+08:00\"}", "'limit' is missing")]
    [InlineData("{\"limit\":\"5 working-days\"}", "'from' is missing")]
    [InlineData("{\"from\":\"2021-02-29T17:00:00+08:00\",\"limit\":\"1 hours\"}", "is not a time")]
    [InlineData("{\"from\":\"2021-02-09T17:00:00+08:00\",\"limit\":\"5 days\"}", "there is no unit 'days'")]
    [InlineData("{\"before\":\"2021-02-09T17:00:00+08:00\",\"limit\":\"1 hours\",\"first-day\":\"counted\"}", "no such member 'first-day'")]
    [InlineData("{\"from\":\"2021-02-09T17:00:00+08:00\",\"limit\":\"1 hours\",\"last-day\":\"sunday\"}", "is not one of as-it-falls")]
    [InlineData("{\"from\":\"2026-12-31T17:00:00+08:00\",\"limit\":\"1 working-days\"}", "leaves the working-day calendar")]
    [InlineData("[]", "an object { } belongs here")]
    [InlineData("{", "not JSON")]
    public void Question_ThatIsNone_IsNamedByItsLine_AndNothingIsAnswered(string bad, string expected)
    {
        var run = HostRun.With(Questions + "\n" + bad + "\n" + bad, "due", "--questions", "-", "--lang", "en");
        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Contains(expected, run.Error, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("-:5:", run.Error, StringComparison.Ordinal);
        Assert.Contains("-:6:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AClockThatStood_AndAnExtension_AreCountedAndTold()
    {
        string[] question = ["due", "--from", "2017-03-01T09:00:00+08:00", "--limit", "60 calendar-days", "--extended", "30 calendar-days", "--stood", "2017-03-20T09:00:00+08:00/2017-04-05T09:00:00+08:00"];
        var run = HostRun.In("en", question);
        Assert.Contains("extended by 30 calendar days\nthe clock stood from 2017-03-20 09:00:00 to 2017-04-05 09:00:00\n2017-03-20 to 2017-04-04: the clock stood, not counted\ndue by 2017-06-15 24:00", run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        var asked = HostRun.With(
            """{"from":"2017-03-01T09:00:00+08:00","limit":"60 calendar-days","extended":["30 calendar-days"],"stood":[{"from":"2017-03-20T09:00:00+08:00","to":"2017-04-05T09:00:00+08:00"}]}""",
            "due", "--questions", "-", "--json");
        Assert.Equal("2017-06-16T00:00:00+08:00", System.Text.Json.JsonDocument.Parse(asked.Out).RootElement.GetProperty("due").GetString());
    }

    [Theory]
    [InlineData("same-day", "--first-day", "not-counted", "other forms say how they count")]
    [InlineData("2 hours before", "--first-day", "counted", "other forms say how they count")]
    [InlineData("day 5 of this-month", null, null, "that day is behind the start")]
    [InlineData("working-day 1 of next-month", null, null, "leaves the working-day calendar")]
    public void WhatContradictsItself_OrLiesBehind_IsToldSo(string limit, string? option, string? value, string expected)
    {
        var from = limit.StartsWith("working", StringComparison.Ordinal) ? "2026-12-10T09:00:00+08:00" : "2021-02-10T09:00:00+08:00";
        string[] question = ["due", "--from", from, "--limit", limit];
        var run = HostRun.In("en", option is null ? question : [.. question, option, value!]);
        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AWindow_SaysFromWhenOn()
    {
        var run = HostRun.In("en", "due", "--from", "2021-03-03T09:00:00+08:00", "--limit", "2 to 1 calendar-days before");
        Assert.Contains("not before 2021-03-01 00:00:00", run.Out, StringComparison.Ordinal);
        Assert.Contains("due by 2021-03-02 24:00", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5 working-days", "2017-02-01T09:00:00+08:00/2017-03-05T09:00:00+08:00", "the clock cannot stand before its anchor")]
    [InlineData("5 working-days", "2017-03-05T09:00:00+08:00/2017-03-02T09:00:00+08:00", "none ends before it starts")]
    [InlineData("5 working-days", "2017-03-20T09:00:00+08:00/2017-03-25T09:00:00+08:00", "only after the limit has passed (2017-03-08 24:00)")]
    [InlineData("5 working-days", "2017-03-05", "one such as")]
    [InlineData("5 working-days before", "2017-03-05T09:00:00+08:00/2017-03-06T09:00:00+08:00", "only an amount of time after its anchor")]
    [InlineData("5 days", "2017-03-05T09:00:00+08:00/2017-03-06T09:00:00+08:00", "there is no unit 'days'; use minutes")]
    [InlineData("-5 hours", "2017-03-05T09:00:00+08:00/2017-03-06T09:00:00+08:00", "whole number from 1 to 100000")]
    [InlineData("30 to 10 hours", "2017-03-05T09:00:00+08:00/2017-03-06T09:00:00+08:00", "write '10 to 30 hours'")]
    [InlineData("5 hours", "2017-02-29T09:00:00+08:00/2017-03-06T09:00:00+08:00", "is not a time")]
    public void WhatMakesNoSense_IsToldWhatWouldBeRight(string limit, string stood, string expected)
    {
        var run = HostRun.In("en", "due", "--from", "2017-03-01T09:00:00+08:00", "--limit", limit, "--stood", stood);
        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal(2, HostRun.In("en", "due", "--from", "2017-03-01T09:00:00+08:00", "--limit", "5 working-days", "--extended", "5 calendar-days").Status);
    }

    [Theory]
    [InlineData("due")]
    [InlineData("due", "--limit", "1 hours")]
    [InlineData("due", "--from", "2021-02-09T17:00:00+08:00")]
    [InlineData("due", "--from", "2021-02-09T17:00:00+08:00", "--before", "2021-02-09T17:00:00+08:00", "--limit", "1 hours")]
    [InlineData("due", "--before", "2021-02-09T17:00:00+08:00", "--limit", "1 hours", "--first-day", "counted")]
    [InlineData("due", "--questions", "-", "--limit", "1 hours")]
    public void Options_ThatDoNotGoTogether_AreRefused(params string[] args)
    {
        var run = HostRun.Of(args);
        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Contains("--questions alone", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_OfAFileThatIsNotThere_AreRefused() => Assert.Equal(2, HostRun.Of("due", "--questions", "/nowhere/at/all.jsonl").Status);
}
