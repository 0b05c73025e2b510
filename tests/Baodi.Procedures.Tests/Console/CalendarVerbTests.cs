namespace Baodi.Procedures.Tests.Hosting;

public sealed class CalendarVerbTests
{
    private static readonly string[] Year = ["calendar", "--from", "2017-01-01", "--to", "2017-12-31"];

    [Fact]
    public void Calendar_HasTheTimeOfWritingFromItsArgument_OrFromTheClock()
    {
        Assert.Contains("DTSTAMP:20170101T000000Z\r\n", HostRun.Of([.. Year, "--at", "2017-01-01T08:00:00+08:00"]).Out, StringComparison.Ordinal);
        Assert.Contains("DTSTAMP:20220718T232000Z\r\n", HostRun.Of(Year).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Calendar_OfDossiers_HasTheirStartsAndDues()
    {
        using var folder = new TemporaryFolder();
        var dossiers = Path.Combine(folder.Path, "dossiers");
        HostRun.Of("run", Path.Combine(HostRun.Scenarios, "sector-meeting-ordinary.json"), Path.Combine(HostRun.Scenarios, "petition-two-months.json"), "--dossier", dossiers);

        var whole = HostRun.Of("calendar", "--from", "2017-01-01", "--to", "2026-12-31", "--dossier", dossiers, "--json").Json.EnumerateArray().ToList();
        var files = HostRun.Of(["calendar", "--from", "2017-01-01", "--to", "2026-12-31", "--dossier", .. Directory.GetFiles(dossiers), "--json"]).Out;

        var start = whole.Single(entry => entry.GetProperty("kind").GetString() == "start");
        Assert.Equal("sector-meeting", start.GetProperty("procedure").GetString());
        Assert.NotNull(start.GetProperty("place").GetString());
        Assert.Contains(whole, entry => entry.GetProperty("kind").GetString() == "due");
        Assert.Equal(files, HostRun.Of("calendar", "--from", "2017-01-01", "--to", "2026-12-31", "--dossier", dossiers, "--json").Out);
    }

    [Theory]
    [InlineData("zh", "SUMMARY:确定议事会议时间")]
    [InlineData("en", "who: district head")]
    public void Calendar_ToAFile_IsInTheLanguageAskedFor_AndAlone(string language, string expected)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "office.ics");
        var run = HostRun.In(language, [.. Year, "--out", file]);
        Assert.Equal((0, "", ""), (run.Status, run.Out, run.Error));
        Assert.Equal([file], Directory.GetFiles(folder.Path));
        Assert.Contains(expected, File.ReadAllText(file), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HostRun.In(language, Year).Out, File.ReadAllText(file));
        Assert.Equal(HostRun.In(language, [.. Year, "--json"]).Out, HostRun.In(language, [.. Year, "--json", "--out", file]).Out);
        Assert.Equal(HostRun.In(language, Year).Out, File.ReadAllText(file));
    }

    [Fact]
    public void Alarms_AreThoseAskedFor()
    {
        Assert.DoesNotContain("VALARM", HostRun.Of([.. Year, "--alarm", "none"]).Out, StringComparison.Ordinal);
        var given = HostRun.Of([.. Year, "--alarm", "90 minutes", "--alarm", "36 hours"]).Out;
        // Ahead of the end of 3 January 2017, the first day worked of the year.
        Assert.Contains("TRIGGER;VALUE=DATE-TIME:20170102T040000Z\r\n", given, StringComparison.Ordinal);
        Assert.Contains("TRIGGER;VALUE=DATE-TIME:20170103T143000Z\r\n", given, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("must not be before the first", "--from", "2017-02-01", "--to", "2017-01-01")]
    [InlineData("'2017-02-29' is not a date", "--from", "2017-02-29", "--to", "2017-12-31")]
    [InlineData("no working-day calendar for 2027", "--from", "2026-12-01", "--to", "2027-01-31")]
    [InlineData("no working-day calendar for 2016", "--from", "2016-12-01", "--to", "2017-01-31")]
    [InlineData("is not a time with its offset", "--from", "2017-01-01", "--to", "2017-12-31", "--at", "now")]
    [InlineData("is not how long ahead", "--from", "2017-01-01", "--to", "2017-12-31", "--alarm", "1 working-days")]
    [InlineData("is not how long ahead", "--from", "2017-01-01", "--to", "2017-12-31", "--alarm", "none", "--alarm", "1 hours")]
    [InlineData("is not a session", "--from", "2017-01-01", "--to", "2017-12-31", "--session", "county:2017-01-04:2017-01-07")]
    [InlineData("there is no such file", "--from", "2017-01-01", "--to", "2017-12-31", "--dossier", "/nowhere/at/all.json")]
    [InlineData("--to", "--from", "2017-01-01")]
    public void BadInput_IsNamed_AndWritesNothing(string expected, params string[] args)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("office.ics", "before");
        var run = HostRun.Of(["calendar", .. args, "--out", file]);
        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal("before", File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void BrokenDossiers_AreAllNamed_WithTheirPlace()
    {
        using var folder = new TemporaryFolder();
        HostRun.Of("run", Path.Combine(HostRun.Scenarios, "petition-ordinary.json"), "--dossier", folder.Path);
        var good = Directory.GetFiles(folder.Path).Single();
        var text = File.ReadAllText(good);
        var copy = folder.File("z-copy.json", text);
        var broken = folder.File("z-broken.json", text.Replace("\"act\":\"instruct\"", "\"act\":\"obstruct\"", StringComparison.Ordinal));
        var noJson = folder.File("z-none.json", "{");

        var run = HostRun.Of([.. Year, "--dossier", folder.Path]);

        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Contains($"{copy}: it is the same case as {good}", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{broken}: $.entries[", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{noJson}: $", run.Error, StringComparison.Ordinal);
        Assert.Equal(3, HostRun.Of([.. Year, "--dossier", folder.Path, "--json"]).Json.GetProperty("problems").GetArrayLength());
    }

    [Fact]
    public void FolderWithoutDossiers_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var run = HostRun.Of([.. Year, "--dossier", folder.Path]);
        Assert.Equal(2, run.Status);
        Assert.Contains("no dossiers", run.Error, StringComparison.Ordinal);
    }
}
