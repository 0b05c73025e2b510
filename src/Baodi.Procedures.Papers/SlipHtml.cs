using System.Globalization;

namespace Baodi.Procedures.Papers;

/// <summary>Writes a paper as a ruled form: what the case began with, what was filled in, every entry, and lines to sign on.</summary>
internal sealed class SlipHtml(Paper paper, PaperWords words) : PaperHtml(paper, words)
{
    /// <summary>How many characters of a value still stand beside another in one row.</summary>
    private const int Short = 12;

    private PaperField? waiting;

    private protected override string Style => PaperStyle.Slip;

    private protected override void WriteBody()
    {
        Raw("<main class=\"slip\">\n");
        Level();
        Element("h1", "", Words.Of(Paper.Title)).Raw("\n<p class=\"top\">");
        Element("span", "", $"{Words.Of(PaperWords.Case)}{Words.Colon}{Words.CaseOf(Paper)}");
        Element("span", "", Words.Of(Paper.At)).Raw("</p>\n<table class=\"ruled\">\n");
        if (Paper.HappenedAt != Paper.At)
        {
            Row(PaperWords.Happened, Words.HappenedOf(Paper));
        }

        Fields(Paper.Origin);
        Fields(Paper.Fields);
        Entries();
        Departures();
        Raw("</table>\n");
        Element("p", " class=\"foot\"", $"{Words.Of(PaperWords.Ground)}{Words.Colon}{Words.Of(Paper.Citation)}");
        Element("p", " class=\"foot\"", $"{Words.Of(PaperWords.Number)}{Words.Colon}{Paper.Number}").Raw("\n<div class=\"sign\">");
        Line(PaperWords.Signature);
        Line(PaperWords.Seal);
        Line(PaperWords.Date);
        Raw("</div>\n</main>\n");
    }

    /// <summary>Two short values stand side by side; a longer one has its row.</summary>
    private void Fields(ImmutableArray<PaperField> fields)
    {
        foreach (var field in fields)
        {
            if (!IsShort(field))
            {
                Flush();
                Long(field);
            }
            else if (waiting is { } first)
            {
                Raw("<tr>");
                Cell(first, 1);
                Cell(field, 1);
                Raw("</tr>\n");
                waiting = null;
            }
            else
            {
                waiting = field;
            }
        }

        Flush();
    }

    private void Flush()
    {
        if (waiting is { } alone)
        {
            Raw("<tr>");
            Cell(alone, 3);
            Raw("</tr>\n");
            waiting = null;
        }
    }

    private void Long(PaperField field)
    {
        Raw("<tr class=\"long\">");
        Cell(field, 3);
        Raw("</tr>\n");
    }

    /// <summary>The value over so many columns; what says all by itself takes the column of the label too.</summary>
    private void Cell(PaperField field, int columns)
    {
        _ = field.IsSentence ? Raw("") : Raw("<th scope=\"row\">").Text(field.Label).Raw("</th>");
        columns += field.IsSentence ? 1 : 0;
        Raw(columns == 1 ? "<td>" : string.Create(CultureInfo.InvariantCulture, $"<td colspan=\"{columns}\">"));
        Value(field.Value);
        Raw("</td>");
    }

    private bool IsShort(PaperField field) => (field.IsSentence || Words.Of(field.Label).Length <= Short) && field.Value switch
    {
        null => true,
        PaperText text => Words.Of(text.Text) is { Length: <= Short } value && !value.Contains('\n', StringComparison.Ordinal),
        _ => false,
    };

    private void Line(Label label) => Raw("<div>").Text(Words.Of(label) + Words.Colon).Raw("<span></span></div>");
}
