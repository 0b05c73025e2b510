using System.Runtime.CompilerServices;
using Baodi.Procedures.RequestReports;
using Baodi.Procedures.Rules;
using NodaTime;

namespace Baodi.Procedures.Tests.Documentation;

public sealed class ReadmeTests
{
    internal static string PathOf(string inRepository) => Path.Combine(Root(), inRepository);

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(path, "..", "..", "..", ".."));

    private static string Block(string language)
    {
        var readme = File.ReadAllText(Path.Combine(Root(), "README.md"));
        var start = readme.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
    }

    [Fact]
    public void Example_IsTheCodeBelow()
    {
        var source = File.ReadAllText(Path.Combine(Root(), "tests", "Baodi.Procedures.Tests", "Documentation", "ReadmeTests.cs"));
        var start = source.IndexOf("// <example>\n", StringComparison.Ordinal) + 13;
        var code = source[start..source.LastIndexOf("        // </example>", StringComparison.Ordinal)];
        Assert.Equal(Block("csharp"), string.Join('\n', code.Split('\n').Select(line => line.Length > 8 ? line[8..] : line.Trim())));
    }

    [Fact]
    public void Example_PrintsWhatTheReadmeSays()
    {
        var output = new StringWriter { NewLine = "\n" };
        Run(output);
        Assert.Equal(Block("text"), output.ToString());
    }

    [Fact]
    public void Procedures_AreAllInTheTable_InTheNoticesOrder() =>
        Assert.Equal(
            BaodiOffice.Default.Procedures.Select(procedure => procedure.Id),
            File.ReadLines(Path.Combine(Root(), "README.md")).Where(line => line.StartsWith("| [`", StringComparison.Ordinal)).Select(line => line.Split('`')[1]));

    private static void Run(StringWriter output)
    {
        // <example>
        var office = BaodiOffice.Default;
        var clerk = new Officer("sun", "Sun", Post.OfficeClerk);
        var at = Instant.FromUtc(2017, 4, 5, 1, 0);
        var outcome = office.RequestReport.Open("2017-031", new Receive(UpwardKind.Request, "education-bureau", "A new school"), clerk, at);
        outcome = office.Do(outcome.Case, new Archive("2017-A-1"), clerk, at);
        if (outcome.Refusal is { } no)
        {
            foreach (var reason in no.Reasons) output.WriteLine($"{reason}");
        }

        foreach (var act in office.CanDo(outcome.Case, clerk, at).Open()) output.WriteLine($"{act.Citation}: {act.Label}");
        // </example>
    }
}
