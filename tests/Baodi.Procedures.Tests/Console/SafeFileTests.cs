using Baodi.Procedures.ConsoleHost;

namespace Baodi.Procedures.Tests.Hosting;

/// <summary>A file is written whole or not at all, over nothing but a plain file, and nothing else is touched.</summary>
public sealed class SafeFileTests
{
    [Fact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void Write_OverAFile_KeepsItsMode()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("kept", "old");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite;
        File.SetUnixFileMode(file, Mode);
        SafeFile.Write(file, "new"u8);
        Assert.Equal(("new", Mode), (File.ReadAllText(file), File.GetUnixFileMode(file)));
        Assert.Equal([file], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Write_ThroughALink_WritesItsTarget_AndTheLinkStays()
    {
        using var folder = new TemporaryFolder();
        using var other = new TemporaryFolder();
        var target = other.File("target", "old");
        var link = OddFiles.Link(folder, "link", target);
        SafeFile.Write(link, "new"u8);
        Assert.Equal(("new", target), (File.ReadAllText(target), new FileInfo(link).LinkTarget));
    }

    [Theory]
    [InlineData("pipe", "no plain file")]
    [InlineData("device", "no plain file")]
    [InlineData("nowhere", "leads nowhere")]
    [InlineData("folder", "is a folder")]
    public void Write_OverAnythingElse_IsRefused(string name, string words)
    {
        using var folder = new TemporaryFolder();
        OddFiles.Pipe(folder, "pipe");
        OddFiles.Link(folder, "device", "/dev/null");
        OddFiles.Link(folder, "nowhere", "gone");
        Directory.CreateDirectory(Path.Combine(folder.Path, "folder"));
        var refused = Assert.Throws<InputException>(() => SafeFile.Write(Path.Combine(folder.Path, name), "new"u8));
        Assert.Contains(words, refused.Problems[0].Text.English, StringComparison.Ordinal);
        Assert.Equal(["device", "folder", "nowhere", "pipe"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.True(File.Exists("/dev/null"));
    }

    [Fact]
    public void Write_FollowsNoLinkOfATemporaryNameThatSomebodyGuessed()
    {
        using var folder = new TemporaryFolder();
        var victim = folder.File("victim", "kept");
        OddFiles.Link(folder, $".file.{Environment.ProcessId}.tmp", victim);
        SafeFile.Write(Path.Combine(folder.Path, "file"), "new"u8);
        Assert.Equal("kept", File.ReadAllText(victim));
        Assert.NotEqual(Leftovers.NewName(), Leftovers.NewName());
    }

    [Fact]
    public void Write_TakesAwayWhatAKilledRunLeft_AndNothingElse()
    {
        using var folder = new TemporaryFolder();
        const int Gone = int.MaxValue;
        var left = folder.File($".baodi-{Gone}-0123456789abcdef.tmp", "left");
        var victim = folder.File("victim", "kept");
        string[] kept =
        [
            victim,
            folder.File($".baodi-{Environment.ProcessId}-0123456789abcdef.tmp", "of a process that runs"),
            folder.File($".baodi-{Gone}-0123456789ABCDEF.tmp", "not our name"),
            folder.File($".baodi-{Gone}.tmp", "not our name"),
            OddFiles.Link(folder, $".baodi-{Gone}-fedcba9876543210.tmp", victim),
        ];
        var locked = folder.File($".baodi-{Gone}-00000000000000aa.tmp", "being written");
        using (new FileStream(locked, FileMode.Open, FileAccess.Write, FileShare.None))
        {
            SafeFile.Write(Path.Combine(folder.Path, "file"), "new"u8);
            Assert.True(File.Exists(locked));
        }

        Assert.False(File.Exists(left));
        Assert.All(kept, file => Assert.True(File.Exists(file), file));
        Assert.Equal("kept", File.ReadAllText(victim));
    }

    [Fact]
    public void Write_OfSeveral_WritesNoneWhereOneCannotBe()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "c"));
        var set = new FileSet { { Path.Combine(folder.Path, "a"), [1] }, { Path.Combine(folder.Path, "b"), [2] }, { Path.Combine(folder.Path, "c"), [3] } };
        Assert.Throws<InputException>(set.Write);
        Assert.Equal(["c"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Write_OfSeveral_TellsWhichAreWritten_WhereOneFailsAfterThem()
    {
        using var folder = new TemporaryFolder();
        var (first, tooLong) = (Path.Combine(folder.Path, "a"), Path.Combine(folder.Path, new string('x', 300)));
        var set = new FileSet { { first, [1] }, { tooLong, [2] } };
        var half = Assert.Throws<HalfWrittenException>(set.Write);
        Assert.Equal([first], half.Written);
        Assert.Equal([first], Directory.GetFileSystemEntries(folder.Path));
        Assert.Contains("the name is too long", half.Problems[0].Text.English, StringComparison.Ordinal);
        Assert.Empty(FileSet.Abandon());
    }

    [Fact]
    public void AnAnswerThatIsHalfWritten_SaysWhichFilesAre_AndEndsAsUnwritten()
    {
        using var folder = new TemporaryFolder();
        var scenario = folder.File(new string('l', 200) + ".json", BadInputTests.Good);
        File.Copy(Path.Combine(HostRun.Scenarios, "incident-ordinary.json"), Path.Combine(folder.Path, "a.json"));
        string[] args = ["run", Path.Combine(folder.Path, "a.json"), Renamed(scenario, folder), "--dossier", Path.Combine(folder.Path, "out"), "--pace", "0"];
        var run = HostRun.Of(args);
        Assert.Equal(4, run.Status);
        var written = Path.Combine(folder.Path, "out", "a.granary.json");
        Assert.Equal([written], Directory.GetFileSystemEntries(Path.Combine(folder.Path, "out")));
        Assert.Contains($"{written}: this file is written", run.Error, StringComparison.Ordinal);
        Assert.Contains("the name is too long", run.Error, StringComparison.Ordinal);
        var json = HostRun.Of([.. args, "--json"]);
        Assert.Equal((4, written), (json.Status, json.Json.GetProperty("written")[0].GetString()));
    }

    /// <summary>A scenario whose name and case make a file name that is longer than any may be.</summary>
    private static string Renamed(string scenario, TemporaryFolder folder)
    {
        File.WriteAllText(scenario, File.ReadAllText(scenario).Replace("\"one\"", $"\"{new string('c', 80)}\"", StringComparison.Ordinal));
        Assert.Equal(2, Directory.GetFiles(folder.Path).Length);
        return scenario;
    }
}
