using System.Text.RegularExpressions;
using Baodi.Procedures.ConsoleHost;
using Baodi.Procedures.ConsoleHost.Verbs;

namespace Baodi.Procedures.Tests.Hosting;

/// <summary>What every verb shows stays within the terminal, with every word whole and none lost: columns stand below each other where there is no room beside.</summary>
public sealed partial class WidthTests : IDisposable
{
    private static readonly string[][] Shown =
    [
        ["procedures"], ["show", "incident"], ["show", "sector-meeting"], ["show", "petition"], ["clauses"], ["links"],
        ["obligations", "--from", "2017-01-01", "--to", "2017-12-31", "--session", "district:2017-01-04:2017-01-07"],
        ["days", "--from", "2021-02-01", "--to", "2021-02-28"],
        ["due", "--from", "2021-02-09T17:00:00+08:00", "--limit", "5 working-days"], ["due", "--questions", "QUESTIONS"],
        ["limits", "DOSSIERS", "--at", "2024-03-13T08:00:00+08:00", "--near", "5 working-days", "--all", "--why"],
        ["why", "SCENARIO"], ["why", "SCENARIO", "--act", "end-handling", "--as", "duty-officer", "--at", "2024-03-12T14:17:00+08:00"],
        ["feasible"], ["feasible", "executive-meeting"], ["verify", "DOSSIERS"], ["verify", "CHANGED"], ["departures", "DOSSIERS"], ["waiting", "DOSSIERS"], ["move", "DOSSIERS", "--to", "national-law"],
        ["decide"], ["decide", "proposed-grade"],
        ["decide", "proposed-grade", "kind=accident", "deaths=4", "severely-injured=13", "loss=unknown", "missing=2", "judged=ordinary", "reported=not-yet-reported"],
        ["run", "SCENARIO", "SEVERAL"], ["demo", "incident"], ["demo", "signs"], ["demo", "reception"], ["demo", "escalation"], ["play", "incident", "--at", "2024-03-12T14:04:00+08:00"],
    ];

    /// <summary>What these write goes to a file or another program as it is.</summary>
    private static readonly string[] Documents = ["diagram", "page", "calendar", "archive", "paper", "petition-report"];

    private readonly TemporaryFolder folder = new();

    public WidthTests()
    {
        var dossiers = Path.Combine(folder.Path, "d");
        Assert.Equal(0, HostRun.Of("run", Scenario("incident-ordinary"), Scenario("petition-ordinary"), Scenario("incident-two-posts"), "--dossier", dossiers).Status);
        Directory.CreateDirectory(Path.Combine(folder.Path, "c"));
        var whole = File.ReadAllText(Path.Combine(dossiers, "incident-ordinary.granary.json"));
        folder.File(Path.Combine("c", "changed.json"), whole.Replace("\"grade\":\"ordinary\"", "\"grade\":\"serious\"", StringComparison.Ordinal));
        folder.File("q", "{\"from\":\"2021-02-09T17:00:00+08:00\",\"limit\":\"5 working-days\"}\n");
    }

    public static TheoryData<int, string, bool> Screens
    {
        get
        {
            var screens = new TheoryData<int, string, bool>();
            foreach (var width in new[] { 40, 60, 80, 120 })
            {
                screens.Add(width, "en", true);
                screens.Add(width, "en", false);
                screens.Add(width, "zh", true);
                screens.Add(width, "zh", false);
            }

            return screens;
        }
    }

    [Fact]
    public void EveryVerb_IsShownHere_OrWritesDocuments()
    {
        var verbs = Root().Subcommands.Select(verb => verb.Name);
        Assert.Equal(verbs.Order(StringComparer.Ordinal), Shown.Select(args => args[0]).Concat(Documents).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public void WhatAVerbShows_StaysWithinTheWidth_WithEveryWordWhole(int width, string language, bool isPlain)
    {
        var faults = new List<string>();
        foreach (var args in Shown.Concat(Root().Subcommands.Select(verb => (string[])[verb.Name, "--help"])).Append(["--help"]))
        {
            string[] asked = [.. args.Select(InPlace), "--lang", language, .. args is ["demo" or "run", ..] ? (string[])["--pace", "0"] : []];
            var wide = HostRun.With("", asked).Out;
            var shown = HostRun.OnTerminal(width, isPlain ? [.. asked, "--plain"] : asked).Out;
            var told = string.Join(' ', args);
            faults.AddRange(shown.Split('\n').Where(line => TextWidth.Of(line.TrimEnd()) > width && !IsOneWord(line)).Select(line => $"{told}: too wide: {line}"));
            var kept = WordsOf(shown);
            faults.AddRange(WordsOf(wide).Where(word => word.Value > kept.GetValueOrDefault(word.Key)).Select(word => $"{told}: '{word.Key}' {word.Value} times, kept {kept.GetValueOrDefault(word.Key)}"));
            if (wide.Length == 0)
            {
                faults.Add($"{told}: nothing is shown");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(40)));
    }

    [Theory]
    [InlineData("one two three", 7, "one two", "three")]
    [InlineData("一二三四", 5, "一二", "三四")]
    [InlineData("一二，三", 4, "一", "二，", "三")]
    [InlineData("（一）二", 6, "（一）", "二")]
    [InlineData("见 8.4.6 一条", 8, "见 8.4.6", "一条")]
    [InlineData("a-word-that-is-long b", 6, "a-word-that-is-long", "b")]
    [InlineData("  in  two", 80, "  in  two")]
    [InlineData("", 10, "")]
    public void ATextIsBroken_WhereAReaderWouldBreakIt(string text, int width, params string[] lines) =>
        Assert.Equal(lines, Wrapping.Lines(text, width).Select(line => line.Text));

    [Fact]
    public void ALineThatIsBroken_KeepsItsTones()
    {
        var lines = Wrapping.Lines(Line.Of("not ", Tone.Bad).With("as expected", Tone.Good), 6);
        Assert.Equal([[("not as", "BadGood")], [("expected", "Good")]], lines.Select(line => new[] { (line.Text, string.Concat(line.Spans.Select(span => span.Tone))) }));
    }

    public void Dispose() => folder.Dispose();

    private static string Scenario(string name) => Path.Combine(HostRun.Scenarios, name + ".json");

    private static RootVerb Root() => new(new SharedOptions(Language.English), new(TextReader.Null, TextWriter.Null, TextWriter.Null, null, IsLive: false, () => HostRun.Now));

    private string InPlace(string arg) => arg switch
    {
        "SCENARIO" => Scenario("incident-ordinary"),
        "SEVERAL" => Scenario("one-matter-through-the-procedures"),
        "DOSSIERS" => Path.Combine(folder.Path, "d"),
        "CHANGED" => Path.Combine(folder.Path, "c"),
        "QUESTIONS" => Path.Combine(folder.Path, "q"),
        _ => arg,
    };

    /// <summary>A path or a digest that is wider than the terminal stays whole, so that it can be copied.</summary>
    private static bool IsOneWord(string line) => !line.Trim().Contains(' ', StringComparison.Ordinal) && line.Trim().All(char.IsAscii);

    /// <summary>Words of Latin letters and digits, and single Chinese characters, with how often each is there.</summary>
    private static Dictionary<string, int> WordsOf(string text) =>
        WordOrCharacter().Matches(text).CountBy(match => match.Value).ToDictionary(StringComparer.Ordinal);

    [GeneratedRegex(@"[!-~]*[A-Za-z0-9][!-~]*|\p{IsCJKUnifiedIdeographs}", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex WordOrCharacter();
}
