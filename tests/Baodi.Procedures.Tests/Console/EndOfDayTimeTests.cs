namespace Baodi.Procedures.Tests.Hosting;

/// <summary>24:00 of one day is 00:00 of the next: read as the latter, a day would be counted too many and another date written back.</summary>
public sealed class EndOfDayTimeTests
{
    private const string EndOfDay = "2024-03-14T24:00:00+08:00";

    [Theory]
    [InlineData("due", "--from", EndOfDay, "--limit", "1 calendar-days")]
    [InlineData("due", "--before", EndOfDay, "--limit", "1 calendar-days")]
    [InlineData("due", "--from", "2024-03-01T09:00:00+08:00", "--limit", "20 calendar-days", "--stood", "2024-03-02T09:00:00+08:00/" + EndOfDay)]
    [InlineData("calendar", "--from", "2024-01-01", "--to", "2024-01-31", "--at", EndOfDay)]
    public void AnArgument_IsRefused_InWords(params string[] args)
    {
        var run = HostRun.Of(args);
        Assert.Equal(2, run.Status);
        Assert.Contains("24:00 ends one day and begins the next", run.Error, StringComparison.Ordinal);
        Assert.Contains("24:00 是当日之末", HostRun.In("zh", args).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AQuestion_IsRefused()
    {
        var run = HostRun.With($$"""{"from":"{{EndOfDay}}","limit":"1 calendar-days"}""", "due", "--questions", "-", "--lang", "en");
        Assert.Equal(2, run.Status);
        Assert.Contains("24:00 ends one day", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AScenario_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var scenario = File.ReadAllText(Path.Combine(HostRun.Scenarios, "incident-ordinary.json"));
        var at = scenario.IndexOf("\"at\": \"", StringComparison.Ordinal) + 7;
        var run = HostRun.Of("run", folder.File("late.json", scenario.Remove(at, EndOfDay.Length).Insert(at, EndOfDay)));
        Assert.Equal(2, run.Status);
        Assert.Contains("24:00 ends one day", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ATypedTime_IsRefused_InWords()
    {
        var run = HostRun.With($"at {EndOfDay}\nquit\n", "play", "incident", "--at", "2024-03-14T09:00:00+08:00", "--lang", "en");
        Assert.Contains("24:00 ends one day", run.Out + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-03-14T24:00:00+08:00", null)]
    [InlineData("2024-03-14T24:00:00Z", null)]
    [InlineData("2024-03-15T00:00:00+08:00", "2024-03-15T00:00:00+08:00")]
    [InlineData("2024-03-14T23:59:59+08:00", "2024-03-14T23:59:59+08:00")]
    public void AnInstantInJson_IsReadAsItIsWritten(string text, string? written)
    {
        var read = InstantConverter.Shared.Parse(text);
        Assert.Equal(written, read is { } at ? InstantConverter.Shared.Encoded(at).ToString() : null);
        Assert.Equal(written is null, new LocalDateTimeConverter().Parse(text[..19]) is null);
    }
}
