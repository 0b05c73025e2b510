using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Baodi.Procedures.ConsoleHost;
using Baodi.Procedures.ConsoleHost.Scenarios;
using Baodi.Procedures.Tests.Conventions;
using Baodi.Procedures.Tests.Hosting;

namespace Baodi.Procedures.Tests.Papers;

/// <summary>Every paper of every scenario, as an office would send it.</summary>
public sealed partial class ScenarioPaperTests
{
    private static readonly Lazy<ImmutableArray<Made>> Papers = new(() => [.. HostRun.ScenarioFiles().SelectMany(Of)]);

    [Fact]
    public void Papers_AreSeen() => Assert.True(Papers.Value.Length > 400, $"Only {Papers.Value.Length} papers.");

    /// <summary>What is called by an id has a name in Chinese; cases alone are called by their numbers.</summary>
    [Fact]
    public void ChinesePapers_CallNothingByAnId() => Library.AssertNone(Papers.Value.SelectMany(made =>
        LinesOf(made.Paper.ToMarkdown(Language.Chinese).Replace("\\", "", StringComparison.Ordinal))
            .Where(line => Id().IsMatch(Without(line, made.Numbers)))
            .Select(line => $"{made.File}, {made.Paper}: {line}")));

    /// <summary>No office writes that something is so by the name of a field and a yes.</summary>
    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Papers_SayWhatIsSo_AndNotYesOrNo(Language language) => Library.AssertNone(Papers.Value.SelectMany(made =>
        LinesOf(made.Paper.ToMarkdown(language) + "\n" + made.Paper.ToHtml(language))
            .Where(line => YesOrNo().IsMatch(line))
            .Select(line => $"{made.File}, {made.Paper}: {line}")));

    /// <summary>A report ends with what its unit's leader did to it, and no heading stands above that.</summary>
    [Fact]
    public void Reports_EndWithTheirSignatureAndSeal()
    {
        var reports = Papers.Value.Where(made => made.Paper.Title.Chinese == "办理情况报告").ToList();
        Assert.NotEmpty(reports);
        Assert.All(reports, made => Assert.Matches("<p>主要领导(已|未)签字，(已|未)加盖公章。</p>\n</div>", made.Paper.ToHtml(Language.Chinese)));
    }

    /// <summary>A form shows what was left open; what is sent says nothing of it.</summary>
    [Fact]
    public void Documents_SayNothingOfWhatWasLeftOpen() => Library.AssertNone(Papers.Value.Where(made => made.Paper.Layout != PaperLayout.Slip).SelectMany(made =>
        LinesOf(made.Paper.ToMarkdown(Language.Chinese) + "\n" + made.Paper.ToHtml(Language.Chinese))
            .Where(line => line.Contains("未填", StringComparison.Ordinal))
            .Select(line => $"{made.File}, {made.Paper}: {line}")));

    private static IEnumerable<Made> Of(string file)
    {
        var player = new ScenarioPlayer(ScenarioReader.Read(Document.Load(file)));
        foreach (var _ in player.Play())
        {
        }

        ImmutableArray<string> numbers = [.. player.Cases.Keys.OrderByDescending(number => number.Length)];
        return player.Cases.Values.SelectMany(standing => Paper.AllOf(standing.Dossier)).Select(paper => new Made(Path.GetFileNameWithoutExtension(file), paper, numbers));
    }

    private static string[] LinesOf(string text) => text.Split('\n');

    private static string Without(string line, ImmutableArray<string> numbers) => numbers.Aggregate(line, (left, number) => left.Replace(number, "", StringComparison.Ordinal));

    [GeneratedRegex("[A-Za-z-]*[a-z][A-Za-z-]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();

    [GeneratedRegex(@"(：|:\*{0,2} |<td[^>]*>|<li>)(是|否|yes|no)(<|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YesOrNo();

    private sealed record Made(string File, Paper Paper, ImmutableArray<string> Numbers);
}
