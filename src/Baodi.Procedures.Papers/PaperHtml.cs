using System.Text;

namespace Baodi.Procedures.Papers;

/// <summary>Writes a paper as one HTML page with a style of its own; it loads nothing and runs nothing.</summary>
internal abstract class PaperHtml(Paper paper, PaperWords words)
{
    private readonly StringBuilder text = new();

    internal static PaperHtml Of(Paper paper, PaperWords words) => paper.Layout == PaperLayout.Slip ? new SlipHtml(paper, words) : new DocumentHtml(paper, words);

    private protected Paper Paper => paper;

    private protected PaperWords Words => words;

    private protected abstract string Style { get; }

    internal string Write()
    {
        WriteBody();
        return Markup.HtmlPage(words, $"{words.Of(paper.Title)} {paper.Number}", PaperStyle.Page + "\n" + Style, text);
    }

    private protected abstract void WriteBody();

    internal PaperHtml Raw(string markup)
    {
        text.Append(markup);
        return this;
    }

    internal PaperHtml Text(string value)
    {
        text.Append(Markup.InHtml(value));
        return this;
    }

    internal PaperHtml Text(Label label) => Text(words.Of(label));

    internal PaperHtml Element(string name, string attributes, string value) =>
        Raw($"<{name}{attributes}>").Text(value).Raw($"</{name}>");

    private protected void Level()
    {
        if (paper.Classification is { } level)
        {
            Element("p", " class=\"level\"", words.Of(ClassificationLevels.All.LabelOf(level))).Raw("\n");
        }
    }

    /// <summary>A row of a ruled table whose value takes its whole width.</summary>
    private protected void Row(Label label, string value)
    {
        Begin(label);
        Text(value).Raw("</td></tr>\n");
    }

    internal PaperHtml Begin(Label label) => Raw("<tr class=\"long\"><th scope=\"row\">").Text(label).Raw("</th><td colspan=\"3\">");

    /// <summary>Who made the paper and what was entered on it, what was done alike one after another in one row.</summary>
    private protected void Entries()
    {
        Label? last = null;
        foreach (var entry in paper.Entries)
        {
            if (last != entry.What)
            {
                Raw(last is null ? "" : "</td></tr>\n");
                Begin(entry.What);
            }

            Entry(entry);
            last = entry.What;
        }

        Raw("</td></tr>\n");
    }

    private protected void Departures()
    {
        foreach (var departure in paper.Departures)
        {
            Begin(PaperWords.Departs);
            Departure(departure);
            Raw("</td></tr>\n");
        }
    }

    private void Entry(PaperSignature entry)
    {
        Raw("<div class=\"entry\">");
        if (entry.Remarks is [{ Value: PaperText only }])
        {
            Element("p", "", words.Of(only.Text));
        }
        else
        {
            foreach (var remark in entry.Remarks)
            {
                Part(remark);
            }
        }

        foreach (var departure in entry.Departures)
        {
            Raw("<div class=\"departs\">").Text(words.Of(PaperWords.Departs) + words.Colon);
            Departure(departure);
            Raw("</div>");
        }

        if (entry.HappenedAt != entry.At && entry != paper.Maker)
        {
            Element("p", " class=\"by\"", words.Of(PaperWords.Happened) + words.Colon + words.HappenedOf(entry));
        }

        Raw("<p class=\"by\">").Text(words.Of(entry.By) + " ").Element("span", " class=\"at\"", words.Of(entry.At)).Text(words.EnteredOf(entry)).Raw("</p></div>");
    }

    private void Part(PaperField field)
    {
        Raw("<div>").Text(field.IsSentence ? "" : words.Of(field.Label) + words.Colon);
        Value(field.Value);
        Raw("</div>");
    }

    private void Departure(PaperDeparture departure)
    {
        Text(words.FromOf(departure)).Raw("<br>").Text($"{words.Of(PaperWords.Why)}{words.Colon}{departure.Ground}");
        if (departure.Consent is { } consent)
        {
            Raw("<br>").Text($"{words.Of(PaperWords.ConsentOf)}{words.Colon}{words.Of(consent)}");
        }
    }

    private protected void Value(PaperValue? value)
    {
        switch (value)
        {
            case null:
                Element("span", " class=\"open\"", words.Of(PaperWords.LeftOpen));
                break;
            case PaperText written:
                Text(written.Text);
                break;
            case PaperList list when words.InOneLine(list) is { } line:
                Text(line);
                break;
            case PaperList list:
                Raw("<ol>");
                foreach (var entry in list.Entries)
                {
                    Raw("<li>");
                    Value(entry);
                    Raw("</li>");
                }

                Raw("</ol>");
                break;
            case PaperParts parts:
                foreach (var part in parts.Parts)
                {
                    Part(part);
                }

                break;
        }
    }
}
