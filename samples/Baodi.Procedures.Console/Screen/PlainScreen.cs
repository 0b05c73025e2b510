namespace Baodi.Procedures.ConsoleHost;

/// <summary>Writes blocks as plain text for files and pipes: no colour, no frame, no line broken; columns stay aligned.</summary>
internal sealed class PlainScreen(TextWriter output) : IScreen
{
    private const string Gap = "  ";

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
                output.WriteLine(new string(' ', paragraph.Indent) + Printable(paragraph.Line.Text));
                break;
            case Blank:
                output.WriteLine();
                break;
            case Table table:
                Show(table);
                break;
            case Pairs pairs:
                Show(pairs.Items, new string(' ', pairs.Indent));
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

    private void Underlined(Line line, char with)
    {
        var text = Printable(line.Text);
        output.WriteLine(text);
        output.WriteLine(new string(with, TextWidth.Of(text)));
    }

    private void Show(Table table)
    {
        var widths = new int[table.Columns.Count];
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = TextWidth.Of(table.Columns[i].Title);
            foreach (var row in table.Rows)
            {
                widths[i] = Math.Max(widths[i], TextWidth.Of(Printable(row[i].Text)));
            }
        }

        Row(table, widths, [.. table.Columns.Select(column => column.Title)]);
        Row(table, widths, [.. widths.Select(width => new string('-', width))]);
        foreach (var row in table.Rows)
        {
            Row(table, widths, [.. row.Select(cell => Printable(cell.Text))]);
        }
    }

    private void Row(Table table, int[] widths, string[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = table.Columns[i].IsNumber ? TextWidth.PadLeft(cells[i], widths[i]) : TextWidth.PadRight(cells[i], widths[i]);
        }

        output.WriteLine(string.Join(Gap, cells).TrimEnd());
    }

    private void Show(Moment moment)
    {
        output.WriteLine($"{moment.Time} {moment.Mark.Text} {Printable(moment.Head.Text)}".TrimEnd());
        Show(moment.Details, new string(' ', TextWidth.Of(moment.Time) + TextWidth.Of(moment.Mark.Text) + 2));
    }

    private void Show(IReadOnlyList<(Line Key, Line Text)> items, string indent)
    {
        var keys = items.Count == 0 ? 0 : items.Max(item => TextWidth.Of(item.Key.Text));
        foreach (var (key, text) in items)
        {
            output.WriteLine((indent + (keys == 0 ? "" : TextWidth.PadRight(Printable(key.Text), keys) + Gap) + Printable(text.Text)).TrimEnd());
        }
    }
}
