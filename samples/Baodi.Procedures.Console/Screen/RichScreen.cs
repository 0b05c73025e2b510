using Spectre.Console;
using Spectre.Console.Rendering;

namespace Baodi.Procedures.ConsoleHost;

/// <summary>Shows blocks on a terminal, in colour and in frames.</summary>
internal sealed class RichScreen(IAnsiConsole console) : IScreen
{
    internal IAnsiConsole Console => console;

    public void Show(Block block)
    {
        if (block is Verbatim verbatim)
        {
            console.Profile.Out.Writer.Write(verbatim.Text);
            return;
        }

        console.Write(Rendered(block));
    }

    internal static IRenderable Rendered(Block block) => block switch
    {
        Heading { Level: 1 } heading => new Rows(Spectre.Console.Text.Empty, new Rule(Markup(heading.Line, "bold")) { Justification = Justify.Left, Style = Style.Parse("deepskyblue3"), Border = BoxBorder.Heavy }),
        Heading heading => new Rows(Spectre.Console.Text.Empty, new Rule(Markup(heading.Line, "bold")) { Justification = Justify.Left, Style = Style.Parse("grey42") }),
        Paragraph paragraph => new Padder(new Markup(Markup(paragraph.Line)), new(paragraph.Indent, 0, 0, 0)),
        Blank => Spectre.Console.Text.NewLine,
        Table table => Rendered(table),
        Pairs pairs => new Padder(Rendered(pairs.Items), new(pairs.Indent, 0, 0, 0)),
        Moment moment => Rendered(moment),
        _ => throw new NotSupportedException(block.GetType().Name),
    };

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

    private static Spectre.Console.Table Rendered(Table table)
    {
        var rendered = new Spectre.Console.Table().RoundedBorder().BorderColor(Color.Grey42);
        foreach (var column in table.Columns)
        {
            var own = new TableColumn(new Markup($"[bold]{Printable(column.Title)}[/]"));
            rendered.AddColumn(column.IsFirm ? own.NoWrap() : own);
            if (column.IsNumber)
            {
                own.RightAligned();
            }
        }

        foreach (var row in table.Rows)
        {
            rendered.AddRow(row.Select(cell => new Markup(Markup(cell))));
        }

        return rendered;
    }

    private static Grid Rendered(Moment moment)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().PadLeft(1).PadRight(1).Width(8))
            .AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(1).Width(1))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        grid.AddRow(
            new Markup($"[grey78]{Printable(moment.Time)}[/]"),
            new Markup(Markup(new Line([moment.Mark]))),
            new Markup(Markup(moment.Head)));
        if (moment.Details.Count > 0)
        {
            grid.AddRow(Spectre.Console.Text.Empty, Spectre.Console.Text.Empty, Rendered(moment.Details));
        }

        return grid;
    }

    private static Grid Rendered(IReadOnlyList<(Line Key, Line Text)> details)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(2).Width(Math.Max(6, details.Max(detail => TextWidth.Of(detail.Key.Text)))))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (var (key, text) in details)
        {
            grid.AddRow(new Markup(Markup(key)), new Markup(Markup(text)));
        }

        return grid;
    }
}
