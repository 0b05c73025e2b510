using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Baodi.Procedures;

/// <summary>A report on many cases as it is being put together: headings, paragraphs and tables, written as Markdown or as an HTML page.</summary>
internal sealed class ReportPage(Label title, Language language)
{
    private const string Style =
        "body{font-family:\"Songti SC\",SimSun,serif;max-width:46em;margin:2em auto;line-height:1.6}h1{text-align:center}"
        + "table{border-collapse:collapse;width:100%;margin:.6em 0 1.2em}th,td{border:1px solid #333;padding:.25em .5em;text-align:left;vertical-align:top}"
        + "th{background:#f0f0f0}td.figure{text-align:right}@media print{body{margin:0}tr{break-inside:avoid}}";

    private readonly StringBuilder markdown = new StringBuilder("# ").Append(Plain(title.In(language))).Append('\n');
    private readonly StringBuilder html = new StringBuilder("<h1>").Append(Safe(title.In(language))).Append("</h1>\n");

    internal static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    internal static string Date(Instant at) => Date(DistrictTime.DateOf(at));

    /// <summary>An end of day is written as the day it ends, not as the midnight that is already the next.</summary>
    internal static string Due(Instant due) => Date(DistrictTime.DateOf(due - Duration.Epsilon));

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal ReportPage Heading(Label text)
    {
        markdown.Append("\n## ").Append(Plain(text.In(language))).Append('\n');
        html.Append("<h2>").Append(Safe(text.In(language))).Append("</h2>\n");
        return this;
    }

    internal ReportPage Paragraph(Label text) => Paragraph(text.In(language));

    internal ReportPage Paragraph(string text)
    {
        markdown.Append('\n').Append(Plain(text)).Append('\n');
        html.Append("<p>").Append(Safe(text)).Append("</p>\n");
        return this;
    }

    /// <summary>A table whose first columns are words and whose others are figures.</summary>
    internal ReportPage Table(int words, ImmutableArray<Label> headers, IReadOnlyList<ImmutableArray<string>> rows)
    {
        markdown.Append('\n');
        html.Append("<table>\n<thead><tr>");
        foreach (var header in headers)
        {
            markdown.Append("| ").Append(Plain(header.In(language))).Append(' ');
            html.Append("<th>").Append(Safe(header.In(language))).Append("</th>");
        }

        markdown.Append("|\n");
        for (var i = 0; i < headers.Length; i++)
        {
            markdown.Append(i < words ? "| --- " : "| ---: ");
        }

        markdown.Append("|\n");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            html.Append("<tr>");
            for (var i = 0; i < row.Length; i++)
            {
                markdown.Append("| ").Append(Plain(row[i])).Append(' ');
                html.Append(i < words ? "<td>" : "<td class=\"figure\">").Append(Safe(row[i])).Append("</td>");
            }

            markdown.Append("|\n");
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
        return this;
    }

    internal string ToMarkdown() => markdown.ToString();

    internal string ToHtml() =>
        $"<!DOCTYPE html>\n<html lang=\"{(language == Language.Chinese ? "zh-CN" : "en")}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{Safe(title.In(language))}</title>\n"
        + $"<style>{Style}</style>\n</head>\n<body>\n{html}</body>\n</html>\n";

    /// <summary>What somebody wrote stays what he wrote: no mark of it is read as Markdown, and no line of it ends a row.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '\r' => plain,
                '\n' => plain.Append(' '),
                '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&' or '!' => plain.Append('\\').Append(letter),
                _ => plain.Append(letter),
            };
        }

        return plain.ToString();
    }

    private static string Safe(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
