namespace Baodi.Procedures.ConsoleHost;

/// <summary>Writes blocks as plain text, without colours and frames; columns stay aligned.</summary>
/// <param name="output">Where to.</param>
/// <param name="width">How many cells a line has; null for files and pipes, where none is broken.</param>
internal sealed class PlainScreen(TextWriter output, int? width = null) : IScreen
{
    private const string Gap = "  ";
    private const int Shift = 2;
    private const string Empty = "—";

    /// <summary>What the keys of moments take at least, so that what stands after them is in one column from moment to moment.</summary>
    private const int ShortestKey = 6;

    public void Show(Block block)
    {
        switch (block)
        {
            case Heading { Level: 1 } heading:
                Underlined(heading.Line, '=');
                break;
            case Heading heading:
                output.WriteLine();
                Underlined(heading.Line, '-');
                break;
            case Paragraph paragraph:
                Write(paragraph.Line, paragraph.Indent);
                break;
            case Blank:
                output.WriteLine();
                break;
            case Table table:
                Show(table);
                break;
            case Pairs pairs:
                Show(pairs.Items, pairs.Indent, 0);
                break;
            case Moment moment:
                Show(moment);
                break;
            case Verbatim verbatim:
                output.Write(verbatim.Text);
                break;
            default:
                throw new NotSupportedException(block.GetType().Name);
        }
    }

    /// <summary>Text that came from outside may hold what steers a terminal; none of it goes out as such.</summary>
    internal static string Printable(string text) => VisibleText.Shown(text).Replace('\n', ' ');

    /// <summary>The lines of a text after so many cells of a line.</summary>
    private IReadOnlyList<Line> LinesOf(Line line, int after) => width is { } all ? Wrapping.Lines(line, Math.Max(1, all - after)) : [Printable(line.Text)];

    private bool HasRoom(int after, IEnumerable<Line> texts) => width is not { } all || Layout.HasRoom(all - after, texts);

    private void Underlined(Line line, char with)
    {
        var lines = LinesOf(line, 0);
        foreach (var part in lines)
        {
            output.WriteLine(part.Text);
        }

        output.WriteLine(new string(with, lines.Max(part => TextWidth.Of(part.Text))));
    }

    /// <summary>Writes a text with an indent, less of it where a word would not fit after it.</summary>
    private void Write(Line line, int indent)
    {
        var fitting = width is { } all ? Math.Clamp(all - Wrapping.WidestWord(line), 0, indent) : indent;
        foreach (var part in LinesOf(line, fitting))
        {
            output.WriteLine((new string(' ', fitting) + part.Text).TrimEnd());
        }
    }

    private void Show(Table table)
    {
        if (Layout.Of(table, width ?? int.MaxValue, Gap.Length) is { } widths)
        {
            Row(table, widths, [.. table.Columns.Select(column => (Line)column.Title)]);
            output.WriteLine(string.Join(Gap, widths.Select(cells => new string('-', cells))));
            foreach (var row in table.Rows)
            {
                Row(table, widths, row);
            }

            return;
        }

        // A table that has nothing in it still tells what would be.
        foreach (var row in table.Rows.DefaultIfEmpty([.. table.Columns.Select(_ => Line.Empty)]))
        {
            output.WriteLine();
            Show([.. table.Columns.Zip(row, (column, cell) => ((Line)column.Title, cell.Text.Length == 0 && column.Title.Length > 0 ? Empty : cell))], 0, 0);
        }
    }

    private void Row(Table table, int[] widths, IReadOnlyList<Line> row)
    {
        var cells = row.Select((cell, i) => width is null ? [Printable(cell.Text)] : Wrapping.Lines(cell, widths[i])).ToList();
        for (var at = 0; at < cells.Max(lines => lines.Count); at++)
        {
            output.WriteLine(string.Join(Gap, cells.Select((lines, i) => Padded(at < lines.Count ? lines[at].Text : "", widths[i], table.Columns[i].IsNumber))).TrimEnd());
        }
    }

    private static string Padded(string text, int cells, bool isNumber) => isNumber ? TextWidth.PadLeft(text, cells) : TextWidth.PadRight(text, cells);

    private void Show(Moment moment)
    {
        var before = $"{moment.Time} {moment.Mark.Text} ";
        var indent = TextWidth.Of(before);
        var lines = LinesOf(moment.Head, indent);
        output.WriteLine((before + lines[0].Text).TrimEnd());
        foreach (var line in lines.Skip(1))
        {
            output.WriteLine(new string(' ', indent) + line.Text);
        }

        Show(moment.Details, indent, ShortestKey);
    }

    /// <summary>Shows keys and texts side by side or, where a word would have no room, each text below its key.</summary>
    private void Show(IReadOnlyList<(Line Key, Line Text)> items, int indent, int shortest)
    {
        var keys = items.Count == 0 ? 0 : items.Max(item => TextWidth.Of(Printable(item.Key.Text)));
        var after = keys == 0 && shortest == 0 ? indent : indent + Math.Max(keys, shortest) + Gap.Length;
        if (HasRoom(after, items.Select(item => item.Text)))
        {
            foreach (var (key, text) in items)
            {
                Beside(TextWidth.PadRight(new string(' ', indent) + Printable(key.Text), after), text);
            }

            return;
        }

        foreach (var (key, text) in items)
        {
            if (key.Text.Length > 0)
            {
                Write(key, indent);
            }

            Write(text, indent + Shift);
        }
    }

    private void Beside(string before, Line text)
    {
        foreach (var line in LinesOf(text, TextWidth.Of(before)))
        {
            output.WriteLine((before + line.Text).TrimEnd());
            before = new string(' ', TextWidth.Of(before));
        }
    }
}
