using Spectre.Console;

namespace Baodi.Procedures.ConsoleHost;

/// <summary>Widths in terminal cells: a Chinese character takes two.</summary>
internal static class TextWidth
{
    internal static int Of(string text) => text.GetCellWidth();

    internal static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    internal static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - Of(text))) + text;
}
