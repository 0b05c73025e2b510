using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace Baodi.Procedures.Papers;

/// <summary>A report on many cases as it is being put together: headings, paragraphs and tables, written as Markdown or as an HTML page.</summary>
internal sealed class ReportPage(Label title, Language language)
{
    private const string Style =
        "body{font-family:\"Songti SC\",SimSun,serif;max-width:46em;margin:2em auto;line-height:1.6}h1{text-align:center}"
        + "table{border-collapse:collapse;width:100%;margin:.6em 0 1.2em}th,td{border:1px solid #333;padding:.25em .5em;text-align:left;vertical-align:top}"
        + "th{background:#f0f0f0}td.figure{text-align:right}@media print{body{margin:0}tr{break-inside:avoid}}";

    private readonly StringBuilder markdown = new StringBuilder("# ").Append(Markup.InMarkdownLine(title.In(language))).Append('\n');
    private readonly StringBuilder html = new StringBuilder("<h1>").Append(Markup.InHtml(title.In(language))).Append("</h1>\n");

    internal static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    internal static string Date(Instant at) => Date(DistrictTime.DateOf(at));

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal ReportPage Heading(Label text)
    {
        markdown.Append("\n## ").Append(Markup.InMarkdownLine(text.In(language))).Append('\n');
        html.Append("<h2>").Append(Markup.InHtml(text.In(language))).Append("</h2>\n");
        return this;
    }

    internal ReportPage Paragraph(Label text) => Paragraph(text.In(language));

    internal ReportPage Paragraph(string text)
    {
        markdown.Append('\n').Append(Markup.InMarkdownLine(text, beginsLine: true)).Append('\n');
        html.Append("<p>").Append(Markup.InHtml(text)).Append("</p>\n");
        return this;
    }

    /// <summary>A table whose first columns are words and whose others are figures.</summary>
    internal ReportPage Table(int words, ImmutableArray<Label> headers, IReadOnlyList<ImmutableArray<string>> rows)
    {
        markdown.Append('\n');
        html.Append("<table>\n<thead><tr>");
        foreach (var header in headers)
        {
            markdown.Append("| ").Append(Markup.InMarkdownLine(header.In(language))).Append(' ');
            html.Append("<th>").Append(Markup.InHtml(header.In(language))).Append("</th>");
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
                markdown.Append("| ").Append(Markup.InMarkdownLine(row[i])).Append(' ');
                html.Append(i < words ? "<td>" : "<td class=\"figure\">").Append(Markup.InHtml(row[i])).Append("</td>");
            }

            markdown.Append("|\n");
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
        return this;
    }

    internal string ToMarkdown() => markdown.ToString();

    internal string ToHtml() => Markup.HtmlPage(new(language), title.In(language), Style, html);
}
