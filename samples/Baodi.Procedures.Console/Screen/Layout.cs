namespace Baodi.Procedures.ConsoleHost;

/// <summary>Shares out a width, so that every column has room for what is in it, or there are no columns.</summary>
/// <remarks>The terminal's own library goes on forever where a character of two cells is to go into a column of one.</remarks>
internal static class Layout
{
    /// <summary>What a column that may be broken is left with at least, in cells.</summary>
    internal const int Narrowest = 8;

    /// <summary>What stands between the texts of two columns of a framed table, and before the first and after the last: a line with a space at each side.</summary>
    private const int Between = 3;
    private const int Around = 4;

    /// <summary>The width of each column of a framed table; null where they do not fit.</summary>
    internal static int[]? Of(Table table, int width) => Of(table, width - Around, Between);

    /// <summary>The width of each column of a table without a frame; null where they do not fit.</summary>
    /// <param name="table">The table.</param>
    /// <param name="width">The whole width.</param>
    /// <param name="between">What stands between two columns.</param>
    internal static int[]? Of(Table table, int width, int between) => Shared([.. table.Columns.Select((_, i) => NeedOf(table, i))], width - (between * (table.Columns.Count - 1)));

    /// <summary>Whether texts have room in a width without a word broken.</summary>
    internal static bool HasRoom(int width, IEnumerable<Line> texts) => width >= Narrowest && texts.All(text => Wrapping.WidestWord(text) <= width);

    private static Need NeedOf(Table table, int column)
    {
        var texts = table.Rows.Select(row => row[column]).Prepend(table.Columns[column].Title).ToList();
        var want = Math.Max(1, texts.Max(text => TextWidth.Of(PlainScreen.Printable(text.Text))));
        return new(want, table.Columns[column].IsFirm ? want : Math.Max(Math.Min(want, Narrowest), texts.Max(Wrapping.WidestWord)));
    }

    /// <summary>Gives each column what it wants; where that is too much, the widest that may be broken give way first.</summary>
    private static int[]? Shared(Need[] columns, int room)
    {
        if (columns.Length == 0 || columns.Sum(column => column.Least) > room)
        {
            return null;
        }

        var most = columns.Max(column => column.Want);
        while (columns.Sum(column => column.At(most)) > room && most > 0)
        {
            most--;
        }

        return [.. columns.Select(column => column.At(most))];
    }

    /// <summary>What a column would have, and what it must.</summary>
    private sealed record Need(int Want, int Least)
    {
        internal int At(int most) => Math.Max(Least, Math.Min(Want, most));
    }
}
