namespace Baodi.Procedures.ConsoleHost;

/// <summary>Shares out the width of a terminal, so that every column has room for what is in it or the whole is shown plain.</summary>
/// <remarks>The terminal's own library goes on forever where a character of two cells is to go into a column of one.</remarks>
internal static class Layout
{
    /// <summary>What a column that may be broken is left with at least, in cells.</summary>
    internal const int Narrowest = 8;

    /// <summary>What stands between the texts of two columns of a table, and before the first and after the last: a line with a space at each side.</summary>
    private const int Between = 3;
    private const int Around = 4;

    /// <summary>The width of each column of a table; null where they do not fit.</summary>
    internal static int[]? Of(Table table, int width)
    {
        var wanted = new int[table.Columns.Count];
        for (var i = 0; i < wanted.Length; i++)
        {
            wanted[i] = Math.Max(1, TextWidth.Of(PlainScreen.Printable(table.Columns[i].Title)));
            foreach (var row in table.Rows)
            {
                wanted[i] = Math.Max(wanted[i], TextWidth.Of(PlainScreen.Printable(row[i].Text)));
            }
        }

        return Shared([.. wanted.Select((want, i) => (want, table.Columns[i].IsFirm))], width - Around - (Between * (wanted.Length - 1)));
    }

    /// <summary>Whether a text of its own has room beside what stands before it.</summary>
    internal static bool HasRoom(int width, int before) => width - before >= Narrowest;

    /// <summary>Gives each column what it wants; where that is too much, the widest that may be broken give way first.</summary>
    private static int[]? Shared((int Want, bool IsFirm)[] columns, int room)
    {
        var least = columns.Sum(column => Least(column));
        if (columns.Length == 0 || least > room)
        {
            return null;
        }

        var most = columns.Max(column => column.Want);
        while (columns.Sum(column => Math.Max(Least(column), Math.Min(column.Want, most))) > room && most > 0)
        {
            most--;
        }

        return [.. columns.Select(column => Math.Max(Least(column), Math.Min(column.Want, most)))];
    }

    private static int Least((int Want, bool IsFirm) column) => column.IsFirm ? column.Want : Math.Min(column.Want, Narrowest);
}
