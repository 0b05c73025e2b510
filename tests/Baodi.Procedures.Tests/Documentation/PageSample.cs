namespace Baodi.Procedures.Tests.Documentation;

/// <summary>The code that a page shows and the code that runs, to be compared.</summary>
internal static class PageSample
{
    private const string Begins = "        // <example>\n";
    private const string Ends = "        // </example>";
    private const int Indent = 8;

    /// <summary>The fenced blocks of a language on a page, in their order.</summary>
    internal static List<string> Blocks(string page, string language) =>
        [.. Between(File.ReadAllText(ReadmeTests.PathOf(page)), $"```{language}\n", "```")];

    /// <summary>What stands between the marks of a source, as a page shows it: without indentation and the blank line at the end.</summary>
    internal static List<string> ExamplesIn(string source) =>
        [.. Between(TextOf(source), Begins, Ends).Select(code => string.Join('\n', code.Split('\n').Select(Unindented)).TrimEnd() + "\n")];

    /// <summary>The types of a source that a page shows, as they stand there.</summary>
    internal static List<string> TypesIn(string source) => [.. Between(TextOf(source), "// <type>\n", "// </type>")];

    /// <summary>The examples of a source that is a stranger's, the first with the usings that all need.</summary>
    internal static List<string> ExamplesOf(string source)
    {
        var examples = ExamplesIn(source);
        var text = TextOf(source);
        examples[0] = text[..text.IndexOf("namespace", StringComparison.Ordinal)] + examples[0];
        return examples;
    }

    private static string TextOf(string source) => File.ReadAllText(ReadmeTests.PathOf($"tests/Baodi.Procedures.Tests/Documentation/{source}.cs"));

    private static string Unindented(string line) => line.Length > Indent ? line[Indent..] : line.Trim();

    private static IEnumerable<string> Between(string text, string begins, string ends)
    {
        for (var start = text.IndexOf(begins, StringComparison.Ordinal); start >= 0; start = text.IndexOf(begins, start, StringComparison.Ordinal))
        {
            start += begins.Length;
            var end = text.IndexOf(ends, start, StringComparison.Ordinal);
            yield return text[start..end];
            start = end + ends.Length;
        }
    }
}
