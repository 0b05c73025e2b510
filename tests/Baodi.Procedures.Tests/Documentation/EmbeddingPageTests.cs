using OfficeAutomation;

namespace Baodi.Procedures.Tests.Documentation;

/// <summary>The page for those who embed the library shows code that runs, and what it prints.</summary>
public sealed class EmbeddingPageTests
{
    private const string Page = "docs/embedding.md";

    [Fact]
    public void Examples_AreTheCodeThatRuns()
    {
        var shown = PageSample.Blocks(Page, "csharp");
        Assert.Equal(PageSample.ExamplesOf(nameof(EmbeddingSample)), shown);
        Assert.True(shown.Count > 5);
    }

    [Fact]
    public void Examples_PrintWhatThePageSays()
    {
        var output = new StringWriter { NewLine = "\n" };
        new EmbeddingSample(output).Run();
        Assert.Equal(string.Concat(PageSample.Blocks(Page, "text")), output.ToString());
    }
}
