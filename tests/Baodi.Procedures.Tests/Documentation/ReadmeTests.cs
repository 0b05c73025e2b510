using System.Runtime.CompilerServices;
using Baodi.Procedures.Rules;
using OfficeAutomation;

namespace Baodi.Procedures.Tests.Documentation;

public sealed class ReadmeTests
{
    private const string Page = "README.md";

    internal static string PathOf(string inRepository) => Path.Combine(Root(), inRepository);

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(path, "..", "..", "..", ".."));

    [Fact]
    public void Example_IsTheCodeThatRuns_InTenLines()
    {
        var shown = PageSample.Blocks(Page, "csharp")[^1];
        Assert.Equal(Assert.Single(PageSample.ExamplesOf(nameof(ReadmeSample))), shown);
        Assert.Equal(10, shown.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Example_PrintsWhatTheReadmeSays()
    {
        var output = new StringWriter { NewLine = "\n" };
        new ReadmeSample(output).Run();
        Assert.Equal(Assert.Single(PageSample.Blocks(Page, "text")), output.ToString());
    }

    [Fact]
    public void ReadmeInChinese_ShowsTheSameCodeAndOutput()
    {
        const string Chinese = "README.zh.md";
        Assert.Equal(PageSample.Blocks(Page, "csharp"), PageSample.Blocks(Chinese, "csharp"));
        Assert.Equal(PageSample.Blocks(Page, "text"), PageSample.Blocks(Chinese, "text"));
    }

    [Fact]
    public void Rules_AreThoseOfTheNotice()
    {
        var shown = PageSample.Blocks(Page, "csharp")[0].TrimEnd().Split('\n').Select(line => "        " + line);
        Assert.Contains(string.Join('\n', shown), File.ReadAllText(PathOf("src/Baodi.Procedures.Rules/Notice2017/ReceptionRules.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public void Machine_IsDrawnAsItIs()
    {
        var office = BaodiOffice.Default;
        Assert.Equal(Assert.Single(PageSample.Blocks(Page, "mermaid")), office.MachineOf(office.Procedure<Supervisions.SupervisionMatter>()).ToMermaid(Language.English));
    }

    [Fact]
    public void Procedures_AreAllInTheTable_InTheNoticesOrder() =>
        Assert.Equal(
            BaodiOffice.Default.Procedures.Select(procedure => procedure.Id),
            File.ReadLines(PathOf(Page)).Where(line => line.StartsWith("| [`", StringComparison.Ordinal)).Select(line => line.Split('`')[1]));
}
