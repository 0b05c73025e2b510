using System.Text;

namespace Baodi.Procedures.Papers;

/// <summary>Writes a paper as one HTML page with a style of its own; it loads nothing and runs nothing.</summary>
internal sealed class PaperHtml(Paper paper, PaperWords words)
{
    private const string Style = """
        body { margin: 2rem auto; max-width: 44rem; padding: 0 1rem; font: 1rem/1.7 "Songti SC", SimSun, "Noto Serif CJK SC", serif; color: #111; background: #fff; }
        h1 { font-size: 1.6rem; text-align: center; letter-spacing: .1em; }
        table { width: 100%; border-collapse: collapse; margin: 1rem 0; }
        th, td { border: 1px solid #555; padding: .35rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; white-space: pre-line; }
        th { width: 30%; font-weight: 600; }
        ul { margin: 0; padding-left: 1.2rem; }
        dl { margin: 0; }
        dt { font-weight: 600; }
        dd { margin: 0 0 .3rem 1.2rem; }
        .open { color: #666; }
        .sign { display: flex; gap: 2rem; justify-content: flex-end; margin-top: 4rem; }
        .sign span { display: inline-block; min-width: 7rem; border-bottom: 1px solid #111; }
        @media print { @page { size: A4; margin: 2.5cm; } body { margin: 0; max-width: none; padding: 0; } tr, .sign { break-inside: avoid; } }
        """;

    private readonly StringBuilder text = new();

    internal string Write()
    {
        text.Append("<h1>");
        Text(words.Of(paper.Title));
        text.Append("</h1>\n<table>\n");
        Row(PaperWords.Case, words.CaseOf(paper));
        Row(PaperWords.Number, paper.Number);
        Row(PaperWords.Date, words.Of(paper.At));
        Row(PaperWords.Ground, words.Of(paper.Citation));
        text.Append("</table>\n<table>\n");
        foreach (var field in paper.Fields)
        {
            Begin(field.Label);
            Value(field.Value);
            text.Append("</td></tr>\n");
        }

        text.Append("</table>\n<table>\n");
        Signature(paper.Maker);
        foreach (var signature in paper.Signatures)
        {
            Signature(signature);
        }

        text.Append("</table>\n<div class=\"sign\">");
        Line(PaperWords.Signature);
        Line(PaperWords.Seal);
        Line(PaperWords.Date);
        return Markup.HtmlPage(words, $"{words.Of(paper.Title)} {paper.Number}", Style, text.Append("</div>\n"));
    }

    private void Line(Label label)
    {
        text.Append("<div>");
        Text(words.Of(label) + words.Colon);
        text.Append("<span></span></div>");
    }

    private void Row(Label label, string value)
    {
        Begin(label);
        Text(value);
        text.Append("</td></tr>\n");
    }

    private void Begin(Label label)
    {
        text.Append("<tr><th scope=\"row\">");
        Text(words.Of(label));
        text.Append("</th><td>");
    }

    private void Signature(PaperSignature signature)
    {
        Begin(signature.What);
        Text($"{words.Of(signature.By)} {words.Of(signature.At)}");
        if (!signature.Remarks.IsEmpty)
        {
            Parts(signature.Remarks);
        }

        text.Append("</td></tr>\n");
    }

    private void Value(PaperValue? value)
    {
        switch (value)
        {
            case null:
                text.Append("<span class=\"open\">");
                Text(words.Of(PaperWords.LeftOpen));
                text.Append("</span>");
                break;
            case PaperText written:
                Text(words.Of(written.Text));
                break;
            case PaperList list:
                text.Append("<ul>");
                foreach (var entry in list.Entries)
                {
                    text.Append("<li>");
                    Value(entry);
                    text.Append("</li>");
                }

                text.Append("</ul>");
                break;
            case PaperParts parts:
                Parts(parts.Parts);
                break;
        }
    }

    private void Parts(ImmutableArray<PaperField> parts)
    {
        text.Append("<dl>");
        foreach (var part in parts)
        {
            text.Append("<dt>");
            Text(words.Of(part.Label));
            text.Append("</dt><dd>");
            Value(part.Value);
            text.Append("</dd>");
        }

        text.Append("</dl>");
    }

    private void Text(string value) => text.Append(Markup.InHtml(value));
}
