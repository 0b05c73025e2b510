using OfficeAutomation;

namespace Baodi.Procedures.Tests.Documentation;

/// <summary>The page on rule sets shows code that runs, and what it prints.</summary>
public sealed class RuleSetPageTests
{
    private const string Page = "docs/concepts/rule-set.md";

    [Fact]
    public void Examples_AreTheCodeThatRuns()
    {
        var shown = PageSample.Blocks(Page, "csharp");
        var code = PageSample.TypesIn(nameof(RuleSetSample)).Concat(PageSample.ExamplesIn(nameof(RuleSetSample)));
        Assert.Equal(code.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Examples_PrintWhatThePageSays()
    {
        var output = new StringWriter { NewLine = "\n" };
        var sample = new RuleSetSample(output);
        sample.Run();
        Assert.Equal(11, sample.Office!.Profile.Deciders.Length);
        Assert.Equal(string.Concat(PageSample.Blocks(Page, "text")), output.ToString());
    }
}
