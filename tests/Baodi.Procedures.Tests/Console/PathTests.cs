using System.CommandLine;
using Baodi.Procedures.ConsoleHost;
using Baodi.Procedures.ConsoleHost.Verbs;

namespace Baodi.Procedures.Tests.Hosting;

/// <summary>Whatever stands under a name instead of what should is told in one sentence, by every verb that takes a path.</summary>
public sealed class PathTests
{
    private const string Here = "PATH";

    private static string Scenario { get; } = Path.Combine(HostRun.Scenarios, "incident-ordinary.json");

    /// <summary>The verbs with what they are given; <c>PATH</c> stands for the path.</summary>
    private static readonly (string Place, string[] Args)[] Places =
    [
        ("run FILE", ["run", Here]),
        ("run --dossier DIR", ["run", Scenario, "--dossier", Here]),
        ("paper FILE", ["paper", Here]),
        ("paper --out DIR|FILE", ["paper", Scenario, "--out", Here]),
        ("petition-report FILE", ["petition-report", Here, "--month", "2017-05"]),
        ("play --officers FILE", ["play", "incident", "--officers", Here]),
        ("due --questions FILE|-", ["due", "--questions", Here]),
        ("why FILE", ["why", Here]),
        ("limits FILE|DIR", ["limits", Here]),
        ("waiting FILE|DIR", ["waiting", Here]),
        ("verify FILE|DIR", ["verify", Here]),
        ("departures FILE|DIR", ["departures", Here]),
        ("archive FILE|DIR", ["archive", Here, "--year", "2024"]),
        ("move FILE|DIR", ["move", Here, "--to", "national-law"]),
        ("move --out DIR", ["move", "DOSSIERS", "--to", "national-law", "--out", Here, "--order", "order 1", "--by", "director", "--at", "2026-05-01T08:00:00+08:00"]),
        ("calendar --dossier FILE|DIR", ["calendar", "--from", "2024-01-01", "--to", "2024-01-31", "--dossier", Here]),
        ("calendar --out FILE", ["calendar", "--from", "2024-01-01", "--to", "2024-01-31", "--out", Here]),
        ("diagram --out FILE", ["diagram", "incident", "--out", Here]),
        ("page --out FILE|DIR", ["page", "incident", "--out", Here]),
    ];

    /// <summary>What a value is called that is no path.</summary>
    private static readonly string[] NoPaths =
        ["ID", "NAME", "SET", "name=value", "DATE", "TIME", "TIME/TIME", "AMOUNT", "AMOUNT|none", "MS", "TEXT", "YYYY", "YYYY-MM", "HASH", "N:HASH", "CASE/STEP", "LIMIT=RULE", "OFFICER", "ACT", "district|municipal:DATE:DATE"];

    public static TheoryData<string> Inputs => [.. Places.Where(place => !IsWritten(place.Place)).Select(place => place.Place)];

    public static TheoryData<string> Outputs => [.. Places.Where(place => IsWritten(place.Place)).Select(place => place.Place)];

    [Fact]
    public void EveryPathOfTheCommandLine_IsTriedHere()
    {
        var root = new RootVerb(new SharedOptions(Language.English), new(TextReader.Null, TextWriter.Null, TextWriter.Null, null, IsLive: false, () => HostRun.Now));
        var places = root.Subcommands.Prepend(root).SelectMany(verb =>
            verb.Arguments.Select(argument => (Place: $"{verb.Name} {argument.Name}", Value: argument.Name))
                .Concat(verb.Options.Where(option => option.HelpName is not null).Select(option => (Place: $"{verb.Name} {option.Name} {option.HelpName}", Value: option.HelpName!)))).ToList();
        Assert.Equal(
            places.Where(place => place.Value.Contains("FILE", StringComparison.Ordinal) || place.Value.Contains("DIR", StringComparison.Ordinal)).Select(place => place.Place).Order(StringComparer.Ordinal),
            Places.Select(place => place.Place).Order(StringComparer.Ordinal));
        Assert.All(places, place => Assert.True(Places.Any(known => known.Place == place.Place) || NoPaths.Contains(place.Value) || IsChoice(place.Value), $"{place.Place} is neither a path nor known to be none"));
        Assert.All(root.Subcommands.Prepend(root).SelectMany(verb => verb.Options).Where(option => option.ValueType != typeof(bool) && option.ValueType != typeof(void)), option => Assert.NotNull(option.HelpName));
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void WhatIsNotThere_IsTold(string place) => Refused(place, folder => Path.Combine(folder.Path, "missing.json"), "there is no such file; a", "没有这个文件；此处应为");

    [Theory]
    [MemberData(nameof(Inputs))]
    public void WhatIsInAFolderThatIsNotThere_IsTold(string place) => Refused(place, folder => Path.Combine(folder.Path, "no", "missing.json"), "there is no such file; a", "没有这个文件；此处应为");

    [Theory]
    [MemberData(nameof(Inputs))]
    public void WhatWouldLieInAFile_IsTold(string place) => Refused(place, folder => Path.Combine(folder.File("a.json", "{}"), "b.json"), "there is no such file; a", "没有这个文件；此处应为");

    [Theory]
    [MemberData(nameof(Inputs))]
    public void AnEmptyFolder_IsTold(string place) => Refused(
        place,
        folder => Directory.CreateDirectory(Path.Combine(folder.Path, "empty")).FullName,
        TakesFolders(place) ? "there are no dossiers (*.json) in this folder" : "it is a folder, not a file; a",
        TakesFolders(place) ? "文件夹中没有案卷（*.json）" : "是文件夹，不是文件；此处应为");

    [Theory]
    [MemberData(nameof(Inputs))]
    public void AFileThatCannotBeRead_IsTold(string place)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("held.json", "{}");
        using var held = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Refused(place, _ => file, "it cannot be read: another program is using it; a", "无法读取：正被其他程序占用；此处应为");
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void AnEmptyFile_IsTold(string place)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("empty.json", "");
        var run = HostRun.Of(ArgsOf(place, file, folder));

        // No question is asked in a file without a line, and none is left without an answer.
        var isNothingAsked = place.StartsWith("due ", StringComparison.Ordinal);
        Assert.Equal(isNothingAsked ? 0 : place.StartsWith("verify ", StringComparison.Ordinal) ? 1 : 2, run.Status);
        Assert.True(isNothingAsked || (run.Out + run.Error).Contains(file, StringComparison.Ordinal), run.Out + run.Error);
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void SomethingElseWhereItIsToBeWritten_IsTold_AndStays(string place)
    {
        using var folder = new TemporaryFolder();
        var wanted = WritesFolder(place)
            ? (Path: folder.File("occupied", "kept"), English: "what should be its folder is a file", Chinese: "所在文件夹的位置上是文件")
            : (Path: Directory.CreateDirectory(Path.Combine(folder.Path, "occupied")).FullName, English: "it is a folder, not a file; the name of a file belongs here", Chinese: "是文件夹，不是文件；此处应为文件名");
        Refused(place, _ => wanted.Path, $"it cannot be written: {wanted.English}", $"无法写入：{wanted.Chinese}");
        Assert.True(WritesFolder(place) ? File.ReadAllText(wanted.Path) == "kept" : !Directory.EnumerateFileSystemEntries(wanted.Path).Any());
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void AFolderThatIsNotThere_IsMadeWhereAFolderIsNamed_AndToldOtherwise(string place)
    {
        using var folder = new TemporaryFolder();
        var parent = Path.Combine(folder.Path, "new");
        if (!WritesFolder(place))
        {
            Refused(place, _ => Path.Combine(parent, "file"), "it cannot be written: its folder is not there and must be made first", "无法写入：所在文件夹不存在，请先建立");
            Assert.False(Directory.Exists(parent));
            return;
        }

        var run = HostRun.Of(ArgsOf(place, Path.Combine(parent, "deeper"), folder));
        Assert.True(run.Status == 0, run.Error);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(parent, "deeper")));
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void WhatWasWrittenBefore_IsWrittenAnew_AndNothingElseIsLeft(string place)
    {
        using var folder = new TemporaryFolder();
        var target = Path.Combine(Directory.CreateDirectory(Path.Combine(folder.Path, "out")).FullName, "target");
        Assert.Equal(0, HostRun.Of(ArgsOf(place, target, folder)).Status);
        var first = FilesUnder(folder.Path, "out");
        Assert.NotEmpty(first);
        Assert.All(first.Keys, file => File.WriteAllText(file, "other"));
        Assert.Equal(0, HostRun.Of(ArgsOf(place, target, folder)).Status);
        Assert.Equal(first, FilesUnder(folder.Path, "out"));
    }

    private static Dictionary<string, string> FilesUnder(string folder, string name) =>
        Directory.GetFiles(Path.Combine(folder, name), "*", SearchOption.AllDirectories).ToDictionary(file => file, File.ReadAllText);

    /// <summary>Two, one line that names the path, and nothing that only a programmer would understand; in both languages.</summary>
    private static void Refused(string place, Func<TemporaryFolder, string> pathIn, string english, string chinese)
    {
        using var folder = new TemporaryFolder();
        var path = pathIn(folder);
        foreach (var (language, words) in new[] { ("en", english), ("zh", chinese) })
        {
            var run = HostRun.In(language, ArgsOf(place, path, folder));
            var told = run.Out + run.Error;
            Assert.True(run.Status == 2, $"{run.Status}: {told}");
            Assert.Single(told.Split('\n'), line => line.Contains(path, StringComparison.Ordinal) && line.Contains(words, StringComparison.Ordinal));
            Assert.DoesNotContain("Exception", told, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", told, StringComparison.Ordinal);
        }
    }

    private static string[] ArgsOf(string place, string path, TemporaryFolder folder) =>
        [.. Places.Single(one => one.Place == place).Args.Select(arg => arg == Here ? path : arg == "DOSSIERS" ? DossiersIn(folder) : arg)];

    private static string DossiersIn(TemporaryFolder folder)
    {
        var dossiers = Path.Combine(folder.Path, "dossiers-of-the-test");
        if (!Directory.Exists(dossiers))
        {
            Assert.Equal(0, HostRun.Of("run", Path.Combine(HostRun.Scenarios, "incident-two-posts.json"), "--dossier", dossiers).Status);
        }

        return dossiers;
    }

    private static bool IsWritten(string place) => place.Contains("--out", StringComparison.Ordinal) || place == "run --dossier DIR";

    private static bool TakesFolders(string place) => place.EndsWith("FILE|DIR", StringComparison.Ordinal);

    private static bool WritesFolder(string place) => place.EndsWith(" DIR", StringComparison.Ordinal) || place.EndsWith(" DIR|FILE", StringComparison.Ordinal);

    private static bool IsChoice(string value) => value.Contains('|', StringComparison.Ordinal) && value.Split('|').All(one => one.Length > 1 && !one.Any(char.IsUpper));
}
