using System.Text;
using Baodi.Procedures.ConsoleHost;

namespace Baodi.Procedures.Assurance.Hosting;

/// <summary>Blocks by chance: short and long words, of letters of one cell and of two.</summary>
internal static class RandomBlocks
{
    private const int Kinds = 5;
    private const string Latin = "abcdefghijklmnopqrstuvwxyz-[]()_，。";

    internal static Block Of(Random random) => random.Next(Kinds) switch
    {
        0 => new Heading(Line(random, 8), random.Next(1, 3)),
        1 => new Paragraph(Line(random, 30), random.Next(0, 6)),
        2 => new Pairs(Items(random), random.Next(0, 6)),
        3 => new Moment(random.Next(2) == 0 ? "" : "07:15", new("✓", Tone.Good), Line(random, 12), random.Next(3) == 0 ? [] : Items(random)),
        _ => TableOf(random),
    };

    /// <summary>Everything that is written in a block.</summary>
    internal static string TextOf(Block block) => block switch
    {
        Heading heading => heading.Line.Text,
        Paragraph paragraph => paragraph.Line.Text,
        Pairs pairs => TextOf(pairs.Items),
        Moment moment => moment.Time + moment.Head.Text + TextOf(moment.Details),
        Table table => string.Concat(table.Columns.Select(column => column.Title)) + string.Concat(table.Rows.SelectMany(row => row).Select(cell => cell.Text)),
        _ => "",
    };

    private static string TextOf(IReadOnlyList<(Line Key, Line Text)> items) => string.Concat(items.Select(item => item.Key.Text + item.Text.Text));

    private static List<(Line Key, Line Text)> Items(Random random) => [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => (Line(random, 2), Line(random, 12)))];

    private static Table TableOf(Random random)
    {
        var columns = Enumerable.Range(0, random.Next(1, 8)).Select(_ => new Column(Words(random, 2), random.Next(3) == 0, random.Next(4) == 0)).ToList();
        return new(columns, [.. Enumerable.Range(0, random.Next(0, 5)).Select(_ => (IReadOnlyList<Line>)[.. columns.Select(column => Line(random, column.IsFirm ? 1 : 8))])]);
    }

    private static Line Line(Random random, int most)
    {
        var line = ConsoleHost.Line.Empty;
        for (var spans = random.Next(0, 4); spans > 0; spans--)
        {
            line = line.With(Words(random, Math.Max(1, most / 3)) + (random.Next(2) == 0 ? " " : ""), (Tone)random.Next(1, 9));
        }

        return line;
    }

    private static string Words(Random random, int most)
    {
        var text = new StringBuilder();
        for (var words = random.Next(0, most + 1); words > 0; words--)
        {
            Word(text, random);
            text.Append(random.Next(6) == 0 ? "" : " ");
        }

        return text.ToString();
    }

    private static void Word(StringBuilder text, Random random)
    {
        var length = random.Next(12) == 0 ? random.Next(30, 161) : random.Next(1, 12);
        var isChinese = random.Next(2) == 0;
        for (var i = 0; i < length; i++)
        {
            var isOther = random.Next(20) == 0;
            text.Append(isChinese != isOther ? (char)random.Next(0x4E00, 0x9F00) : Latin[random.Next(Latin.Length)]);
        }
    }
}
