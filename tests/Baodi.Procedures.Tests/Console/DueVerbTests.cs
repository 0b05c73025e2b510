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
