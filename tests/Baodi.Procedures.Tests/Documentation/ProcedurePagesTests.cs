using Baodi.Procedures.Rules;
using Baodi.Procedures.Tests.Hosting;

namespace Baodi.Procedures.Tests.Documentation;

public sealed class ProcedurePagesTests
{
    private static readonly string Pages = Path.Combine(AppContext.BaseDirectory, "ProcedurePages");

    public static TheoryData<string> Names() => [.. Expected()];

    /// <summary>One of each procedure, and one of what can be departed from in all of them.</summary>
    private static IEnumerable<string> Expected() => BaodiOffice.Default.Procedures.Select(procedure => procedure.Id).Append("departures");

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_IsWhatTheDefinitionSays(string id)
    {
        foreach (var (language, folder) in new[] { ("en", Pages), ("zh", Path.Combine(Pages, "zh")) })
        {
            var file = Path.Combine(folder, id + ".md");
            var hint = $"Write the pages anew: baodi page --lang {language} --out docs/procedures{(language == "zh" ? "/zh" : "")}";
            Assert.True(File.Exists(file), $"There is no page of '{id}'. {hint}");
            Assert.True(HostRun.In(language, "page", id).Out.TrimEnd() == File.ReadAllText(file).TrimEnd(), $"The page of '{id}' is out of date. {hint}");
        }
    }

    [Fact]
    public void Pages_AreThoseThatAreWritten() =>
        Assert.Equal(
            Expected().Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Pages, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));
}
