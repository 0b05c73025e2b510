using System.Text;

namespace Baodi.Procedures.Papers;

/// <summary>Writes text so that it is shown and never read as markup, whoever wrote it, and the frame of a page around it.</summary>
internal static class Markup
{
    /// <summary>Lines become breaks in one paragraph of an entry so deep; whatever Markdown might read as its own is written with a backslash.</summary>
    internal static string InMarkdown(string value, int depth, bool beginsLine = false)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var line in LinesOf(value))
        {
            escaped.Append(escaped.Length == 0 ? "" : "\\\n").Append(' ', escaped.Length == 0 ? 0 : depth * 2);
            AppendEscaped(escaped, line, beginsLine || escaped.Length > 0);
        }

        return escaped.ToString();
    }

    /// <summary>Lines run on as one, for a heading or a cell of a table.</summary>
    internal static string InMarkdownLine(string value, bool beginsLine = false)
    {
        var escaped = new StringBuilder(value.Length);
        AppendEscaped(escaped, string.Join(' ', LinesOf(value)), beginsLine);
        return escaped.ToString();
    }

    internal static string InHtml(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var c in VisibleText.Shown(value))
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>A page that is whole in itself; it loads nothing and runs nothing.</summary>
    internal static string HtmlPage(PaperWords words, string title, string style, StringBuilder body) =>
        $"<!DOCTYPE html>\n<html lang=\"{words.Tag}\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        + $"<title>{InHtml(title)}</title>\n<style>\n{style.ReplaceLineEndings("\n")}\n</style>\n</head>\n<body>\n{body}</body>\n</html>\n";

    private static string[] LinesOf(string value) =>
        VisibleText.Shown(value).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static void AppendEscaped(StringBuilder escaped, string line, bool beginsLine)
    {
        var digits = beginsLine ? line.AsSpan().IndexOfAnyExceptInRange('0', '9') : -1;
        for (var i = 0; i < line.Length; i++)
        {
            var beginsBlock = i == digits && (i == 0 ? line[i] is '-' or '+' or '=' : line[i] is '.' or ')');
            _ = line[i] switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                _ => escaped.Append(beginsBlock || IsMarkup(line[i]) ? "\\" : "").Append(line[i]),
            };
        }
    }

    private static bool IsMarkup(char c) => c is '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '#' or '|' or '~' or '!' or '$';
}
