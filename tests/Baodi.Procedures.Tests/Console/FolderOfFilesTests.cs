using System.Text.Json;

namespace Baodi.Procedures.Tests.Hosting;

/// <summary>One file that cannot be read does not keep the others of its folder from being told of.</summary>
public sealed class FolderOfFilesTests
{
    private static readonly (string Name, string Words)[] Odd =
    [
        ("a-folder.json", "it is a folder, not a file"),
        ("b-nowhere.json", "it is a link that leads nowhere"),
        ("c-round.json", "it is a link that leads nowhere"),
        ("d-pipe.json", "it is no plain file but a pipe, a socket or a device"),
        ("e-device.json", "it is no plain file but a pipe, a socket or a device"),
        ("f-large.json", "the file has more than 64 MB"),
    ];

    [Fact]
    public void Verify_GivesEachFileItsOwnVerdict()
    {
        using var folder = Folder();
        var run = HostRun.Of("verify", folder.Path, "--json");
        Assert.Equal((2, ""), (run.Status, run.Error));
        var verdicts = run.Json.EnumerateArray().ToDictionary(one => Path.GetFileName(one.GetProperty("file").GetString()!), one => one);
        Assert.Equal(Odd.Length + 1, verdicts.Count);
        Assert.Equal("whole", verdicts["incident-ordinary.granary.json"].GetProperty("verdict").GetString());
        Assert.All(Odd, odd =>
        {
            Assert.Equal("unreadable", verdicts[odd.Name].GetProperty("verdict").GetString());
            Assert.Contains(odd.Words, verdicts[odd.Name].GetProperty("problems")[0].GetProperty("message").GetProperty("en").GetString(), StringComparison.Ordinal);
        });

        var page = HostRun.Of("verify", folder.Path);
        Assert.Equal((2, ""), (page.Status, page.Error));
        Assert.All(Odd, odd => Assert.True(page.Out.Contains(odd.Name, StringComparison.Ordinal) && page.Out.Contains(odd.Words, StringComparison.Ordinal), odd.Name));
        Assert.Contains("没有这个文件", HostRun.In("zh", "verify", Path.Combine(folder.Path, "incident-ordinary.granary.json"), "no-such-file.json").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_AFaultyFileAmongUnreadableOnes_IsWhatItsStatusTells()
    {
        using var folder = Folder();
        var file = Path.Combine(folder.Path, "incident-ordinary.granary.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"grade\":\"ordinary\"", "\"grade\":\"serious\"", StringComparison.Ordinal));
        Assert.Equal(1, HostRun.Of("verify", folder.Path).Status);
    }

    [Theory]
    [InlineData("limits", "--all")]
    [InlineData("departures")]
    [InlineData("waiting")]
    [InlineData("archive", "--year", "2024")]
    [InlineData("move", "--to", "national-law")]
    public void Listing_GoesOnWithTheOthers_AndNamesEach(string verb, params string[] options)
    {
        using var folder = Folder();
        var run = HostRun.Of([verb, folder.Path, .. options]);
        Assert.Equal(2, run.Status);
        Assert.Contains(verb is "limits" or "departures" or "waiting" ? "1 case" : "granary", run.Out, StringComparison.Ordinal);
        var told = run.Out + run.Error;
        Assert.All(Odd, odd => Assert.True(told.Contains(odd.Name, StringComparison.Ordinal) && told.Contains(odd.Words, StringComparison.Ordinal), odd.Name));
    }

    [Fact]
    public void Calendar_GoesOnWithTheOthers_AndNamesEach()
    {
        using var folder = Folder();
        var run = HostRun.Of("calendar", "--from", "2024-01-01", "--to", "2024-12-31", "--dossier", folder.Path);
        Assert.Equal(2, run.Status);
        Assert.EndsWith("END:VCALENDAR\r\n", run.Out, StringComparison.Ordinal);
        Assert.All(Odd, odd => Assert.Contains($"{odd.Name}: {odd.Words}", run.Error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("run")]
    [InlineData("paper")]
    [InlineData("why")]
    [InlineData("play", "incident", "--officers")]
    [InlineData("due", "--questions")]
    public void APipe_IsNeverWaitedFor(params string[] args)
    {
        using var folder = new TemporaryFolder();
        var run = HostRun.Of([.. args, OddFiles.Pipe(folder, "pipe.json")]);
        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Contains("it is no plain file", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("limits")]
    [InlineData("archive", "--year", "2024")]
    public void Listing_OfNothingThatCanBeRead_TellsOnlyWhy(string verb, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var run = HostRun.Of([verb, folder.Path, .. options]);
        Assert.Equal((2, $"{folder.Path}: there are no dossiers (*.json) in this folder{Environment.NewLine}"), (run.Status, run.Out + run.Error));
    }

    [Fact]
    public void Archive_MarksAFileWhoseContentWasChanged()
    {
        using var folder = Folder();
        var file = Path.Combine(folder.Path, "incident-ordinary.granary.json");
        Assert.DoesNotContain(Marks(folder), mark => mark.GetProperty("result").GetString() == "changed");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"grade\":\"ordinary\"", "\"grade\":\"serious\"", StringComparison.Ordinal));

        var run = HostRun.Of("archive", folder.Path, "--year", "2024");
        Assert.Equal(1, run.Status);
        Assert.Contains("files that may not be archived as they are", run.Out, StringComparison.Ordinal);
        Assert.Contains("does not hold", run.Out, StringComparison.Ordinal);
        var mark = Assert.Single(Marks(folder), mark => mark.GetProperty("result").GetString() == "changed");
        Assert.Equal(file, mark.GetProperty("file").GetString());
        Assert.Contains("was changed", mark.GetProperty("why")[0].GetProperty("en").GetString(), StringComparison.Ordinal);
        Assert.Contains(file, HostRun.Of("archive", folder.Path, "--year", "2024", "--format", "html").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_ReadsEveryDossierThatVerifyReads()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, HostRun.Of("run", Path.Combine(HostRun.Scenarios, "incident-ordinary.json"), "--dossier", folder.Path).Status);
        var file = Directory.GetFiles(folder.Path).Single();
        File.WriteAllText(file, File.ReadAllText(file) + new string(' ', 5 << 20));
        Assert.Equal(0, HostRun.Of("verify", file).Status);
        Assert.Equal(0, HostRun.Of("why", file, "--at", "2024-03-12T14:30:00+08:00").Status);
        var scenario = folder.File("scenario.json", BadInputTests.Good + new string(' ', 5 << 20));
        Assert.Contains("more than 4 MB", HostRun.Of("why", scenario).Error, StringComparison.Ordinal);
    }

    private static List<JsonElement> Marks(TemporaryFolder folder) =>
        [.. HostRun.Of("archive", folder.Path, "--year", "2024", "--json").Json.GetProperty("marks").EnumerateArray()];

    private static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder();
        Assert.Equal(0, HostRun.Of("run", Path.Combine(HostRun.Scenarios, "incident-ordinary.json"), "--dossier", folder.Path).Status);
        Directory.CreateDirectory(Path.Combine(folder.Path, Odd[0].Name));
        OddFiles.Link(folder, Odd[1].Name, "gone.json");
        OddFiles.Link(folder, Odd[2].Name, Odd[2].Name);
        OddFiles.Pipe(folder, Odd[3].Name);
        OddFiles.Link(folder, Odd[4].Name, "/dev/zero");
        OddFiles.TooLarge(folder, Odd[5].Name);
        return folder;
    }
}
