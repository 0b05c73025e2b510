using System.Text;

namespace Baodi.Procedures.ConsoleHost;

/// <summary>Writes blocks as Markdown.</summary>
internal static class Markdown
{
    internal static string Of(IEnumerable<Block> page)
    {
        var text = new StringBuilder();
        foreach (var block in page)
        {
            Write(text, block);
        }

        return text.ToString().TrimEnd() + "\n";
    }

    private static void Write(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Heading heading:
                text.Append('#', heading.Level).Append(' ').Append(Escaped(heading.Line.Text.Trim())).Append("\n\n");
                break;
            case Paragraph paragraph:
                text.Append(Escaped(paragraph.Line.Text)).Append("\n\n");
                break;
            case Table table:
                Write(text, table);
                break;
            case Pairs pairs:
                Write(text, pairs);
                break;
            case Verbatim verbatim:
                text.Append("```mermaid\n").Append(verbatim.Text.TrimEnd()).Append("\n```\n\n");
                break;
            case Blank:
                break;
            default:
                throw new InvalidOperationException($"A {block.GetType().Name} is not written as Markdown.");
        }
    }

    private static void Write(StringBuilder text, Table table)
    {
        text.Append("| ").AppendJoin(" | ", table.Columns.Select(column => Escaped(column.Title))).Append(" |\n");
        text.Append("| ").AppendJoin(" | ", table.Columns.Select(column => column.IsNumber ? "---:" : "---")).Append(" |\n");
        foreach (var row in table.Rows)
        {
            text.Append("| ").AppendJoin(" | ", row.Select(Cell)).Append(" |\n");
        }

        text.Append('\n');
    }

    private static void Write(StringBuilder text, Pairs pairs)
    {
        foreach (var (key, words) in pairs.Items)
        {
            text.Append("- **").Append(Escaped(key.Text)).Append("** ").Append(Escaped(words.Text)).Append('\n');
        }

        text.Append('\n');
    }

    private static string Cell(Line line)
    {
        var text = new StringBuilder();
        foreach (var span in line.Spans)
        {
            var words = Escaped(span.Text);
            var isName = span.Tone == Tone.Faint && span.Text.StartsWith(' ') && span.Text.Trim().All(letter => char.IsAsciiLetterLower(letter) || letter == '-' || char.IsAsciiDigit(letter));
            text.Append(isName ? $" `{span.Text.Trim()}`" : words);
        }

        return text.ToString().Trim();
    }

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
}
