using Spectre.Console;
using Spectre.Console.Rendering;

namespace Baodi.Procedures.ConsoleHost;

/// <summary>Shows blocks on a terminal, in colour and in frames.</summary>
internal sealed class RichScreen(IAnsiConsole console) : IScreen
{
    /// <summary>What a rule takes before and after its title.</summary>
    private const int TitleFrame = 6;
    private const int TimeCells = 8;
    private const int BeforeMoment = TimeCells + 4;
    private const int ShortestKey = 6;

    /// <summary>On a narrower terminal some moments would fit into columns and others not, and each would begin elsewhere.</summary>
    private const int NarrowestTimeline = 60;
    private const int AfterKey = 2;

    internal IAnsiConsole Console => console;

    /// <summary>In cells.</summary>
    internal int Width => console.Profile.Width;

    /// <summary>The plain screen on the same terminal, for what does not fit into frames.</summary>
    private PlainScreen Plain => new(console.Profile.Out.Writer, Width);

    public void Show(Block block)
    {
        if (block is Verbatim verbatim)
        {
            console.Profile.Out.Writer.Write(verbatim.Text);
        }
        else if (Rendered(block, console.Profile.Width) is { } rendered)
        {
            console.Write(rendered);
        }
        else
        {
            Plain.Show(block);
        }
    }

    /// <summary>A block as the terminal shows it; null where it does not fit into the width.</summary>
    internal static IRenderable? Rendered(Block block, int width) => block switch
    {
        Heading heading => Fits(heading.Line, width - TitleFrame) ? Rendered(heading) : null,
        Paragraph paragraph => Layout.HasRoom(width - paragraph.Indent, [paragraph.Line]) ? new Padder(Wrapped(paragraph.Line, width - paragraph.Indent), new(paragraph.Indent, 0, 0, 0)) : null,
        Blank => Spectre.Console.Text.NewLine,
        Table table => Layout.Of(table, width) is { } widths ? Rendered(table, widths) : null,
        Pairs pairs => HasRoom(pairs.Items, width - pairs.Indent) ? new Padder(Rendered(pairs.Items, width - pairs.Indent), new(pairs.Indent, 0, 0, 0)) : null,
        Moment moment => width >= NarrowestTimeline && Fits(moment.Time, TimeCells) && Fits(moment.Mark.Text, 1) && Layout.HasRoom(width - BeforeMoment, [moment.Head]) && HasRoom(moment.Details, width - BeforeMoment) ? Rendered(moment, width - BeforeMoment) : null,
        _ => throw new NotSupportedException(block.GetType().Name),
    };

    private static Rows Rendered(Heading heading) => new(
        Spectre.Console.Text.Empty,
        new Rule(Markup(heading.Line, "bold")) { Justification = Justify.Left, Style = Style.Parse(heading.Level == 1 ? "deepskyblue3" : "grey42"), Border = heading.Level == 1 ? BoxBorder.Heavy : BoxBorder.Square });

    private static bool Fits(Line line, int width) => TextWidth.Of(PlainScreen.Printable(line.Text)) <= width;

    /// <summary>The cells that keys take with what stands after them.</summary>
    private static int KeysOf(IReadOnlyList<(Line Key, Line Text)> items) => items.Count == 0 ? 0 : KeyCells(items) + AfterKey;

    private static bool HasRoom(IReadOnlyList<(Line Key, Line Text)> items, int width) => Layout.HasRoom(width - KeysOf(items), items.Select(item => item.Text));

    private static int KeyCells(IReadOnlyList<(Line Key, Line Text)> items) => Math.Max(ShortestKey, items.Max(item => TextWidth.Of(PlainScreen.Printable(item.Key.Text))));

    /// <summary>A text broken over lines before the terminal's library would break it.</summary>
    private static Markup Wrapped(Line line, int width) => new(string.Join('\n', Wrapping.Lines(line, width).Select(part => Markup(part))));

    internal static string Markup(Line line, string? style = null)
    {
        var text = string.Concat(line.Spans.Select(span => StyleOf(span.Tone) is { } own
            ? $"[{own}]{Printable(span.Text)}[/]"
            : Printable(span.Text)));
        return style is null ? text : $"[{style}]{text}[/]";
    }

    private static string Printable(string text) => PlainScreen.Printable(text).EscapeMarkup();

    private static string? StyleOf(Tone tone) => tone switch
    {
        Tone.Normal => null,
        Tone.Strong => "bold",
        Tone.Faint => "grey58",
        Tone.Good => "green3",
        Tone.Bad => "bold red3_1",
        Tone.Warning => "bold orange1",
        Tone.Clause => "deepskyblue3",
        Tone.Person => "mediumpurple1",
    };

    private static Spectre.Console.Table Rendered(Table table, int[] widths)
    {
        var rendered = new Spectre.Console.Table().RoundedBorder().BorderColor(Color.Grey42);
        foreach (var (column, width) in table.Columns.Zip(widths))
        {
            var own = new TableColumn(Wrapped(Line.Of(column.Title, Tone.Strong), width)).Width(width).NoWrap();
            rendered.AddColumn(own);
            if (column.IsNumber)
            {
                own.RightAligned();
            }
        }

        foreach (var row in table.Rows)
        {
            rendered.AddRow(row.Select((cell, i) => Wrapped(cell, widths[i])));
        }

        return rendered;
    }

    private static Grid Rendered(Moment moment, int width)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().PadLeft(1).PadRight(1).Width(TimeCells))
            .AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(1).Width(1))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        grid.AddRow(
            new Markup($"[grey78]{Printable(moment.Time)}[/]"),
            new Markup(Markup(new Line([moment.Mark]))),
            Wrapped(moment.Head, width));
        if (moment.Details.Count > 0)
        {
            grid.AddRow(Spectre.Console.Text.Empty, Spectre.Console.Text.Empty, Rendered(moment.Details, width));
        }

        return grid;
    }

    private static Grid Rendered(IReadOnlyList<(Line Key, Line Text)> details, int width)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(AfterKey).Width(KeyCells(details)))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (var (key, text) in details)
        {
            grid.AddRow(new Markup(Markup(key)), Wrapped(text, width - KeysOf(details)));
        }

        return grid;
    }
}
