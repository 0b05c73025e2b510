using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace Baodi.Procedures.Papers;

/// <summary>A report on many cases as it is being put together: headings, paragraphs and tables, written as Markdown or as an HTML page.</summary>
/// <param name="title">What it is called.</param>
/// <param name="language">In which language it is written.</param>
/// <param name="isWide">Whether it lies across the page.</param>
internal sealed class ReportPage(Label title, Language language, bool isWide = false)
{
    private const string Style = PaperStyle.Page + "\n" + """
        h1 { margin-bottom: var(--line); }
        h2 { font: 16pt/var(--line) var(--hei); break-after: avoid; }
        p { text-indent: 2em; }
        table { margin: 2mm 0 6mm; font-size: 12pt; line-height: 1.4; letter-spacing: 0; }
        thead { display: table-header-group; }
        th, td { border: .25mm solid #000; padding: 1mm 1.5mm; text-align: left; vertical-align: top; }
        th { font-weight: normal; font-family: var(--hei); text-align: center; }
        td.figure { text-align: right; }
        tr { break-inside: avoid; }
        """;

    /// <summary>A list of many columns lies across the page.</summary>
    private const string Wide = """

        @page { size: 297mm 210mm; margin: 28mm 35mm 26mm 37mm; }
        @page :left { margin: 28mm 35mm 26mm 37mm; }
        body { width: 225mm; }
        @media screen { body { width: 297mm; min-height: 210mm; padding: 28mm 35mm 26mm 37mm; } }
        table { font-size: 9pt; }
        """;

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

    internal string ToHtml() => Markup.HtmlPage(new(language), title.In(language), isWide ? Style + Wide : Style, html);
}
