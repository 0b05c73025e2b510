using System.Text.RegularExpressions;
using Baodi.Procedures.Tests.Hosting;

namespace Baodi.Procedures.Tests.Documentation;

/// <summary>The command lines that pages show are run as they stand, page by page.</summary>
public sealed partial class CommandLinesTests
{
    private const string Marks = "    baodi ";

    public static TheoryData<string> Pages() =>
        [.. Directory.EnumerateFiles(ReadmeTests.PathOf("docs/concepts"), "*.md").Where(page => Lines(page).Any()).Select(page => Path.GetFileName(page)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Lines_OfAPage_Run(string page)
    {
        using var folder = new TemporaryFolder();
        foreach (var questions in PageSample.Blocks($"docs/concepts/{page}", "jsonl"))
        {
            folder.File("questions.jsonl", questions);
        }

        foreach (var line in Lines(ReadmeTests.PathOf($"docs/concepts/{page}")))
        {
            var run = HostRun.With("", Words(line, folder));

            // A limit that does not fit is what is asked there.
            Assert.True(run.Status == 0 || (run.Status == 1 && line.StartsWith("feasible", StringComparison.Ordinal)), $"{line}: {run.Status} {run.Error}");
        }
    }

    [Fact]
    public void CalendarOfTheExample_HasWhatItsDossierTells()
    {
        using var folder = new TemporaryFolder();
        var lines = Lines(ReadmeTests.PathOf("docs/concepts/calendar-files.md")).ToList();
        var counts = lines[1..].Append(lines[1].Replace(" --dossier dossiers", "", StringComparison.Ordinal)).Select(command =>
        {
            Assert.Equal(0, HostRun.With("", Words(lines[0], folder)).Status);
            Assert.Equal(0, HostRun.With("", Words(command, folder)).Status);
            return File.ReadLines(Path.Combine(folder.Path, "office.ics")).Count(line => line == "BEGIN:VEVENT");
        }).ToList();
        Assert.True(counts[0] > counts[1], $"{counts[0]} entries with the dossiers, {counts[1]} without");
    }

    private static IEnumerable<string> Lines(string page) =>
        File.ReadLines(page).Where(line => line.StartsWith(Marks, StringComparison.Ordinal)).Select(line => line[Marks.Length..]);

    /// <summary>The words of a line, with the repository's files where they are and those it makes in a folder of the test.</summary>
    private static string[] Words(string line, TemporaryFolder folder) =>
    [
        .. Word().Matches(line).Select(word => word.Value.Replace("\"", "", StringComparison.Ordinal)).Select(word =>
            word.StartsWith("samples/", StringComparison.Ordinal) ? ReadmeTests.PathOf(word)
            : word is "dossiers" or "office.ics" or "questions.jsonl" ? Path.Combine(folder.Path, word)
            : word),
    ];

    [GeneratedRegex("(?:[^ \"]|\"[^\"]*\")+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
