using System.Globalization;

namespace Baodi.Procedures.Papers;

/// <summary>Writes a paper as an official document, as a bulletin or as a text, with who signed it on a sheet behind it.</summary>
internal sealed class DocumentHtml(Paper paper, PaperWords words) : PaperHtml(paper, words)
{
    /// <summary>The longest text that stands behind its label in one paragraph; a longer one stands below it.</summary>
    private const int InOneLine = 60;

    private bool IsRed => Paper.Layout != PaperLayout.Text;

    private bool IsBulletin => Paper.Layout == PaperLayout.Bulletin;

    /// <summary>报告 goes upward: its number is at the left, and who signed it off at the right (7.2.5, 7.2.6).</summary>
    private bool IsUpward => Paper.Title.Chinese.EndsWith("报告", StringComparison.Ordinal);

    private protected override string Style => PaperStyle.Document;

    private protected override void WriteBody()
    {
        var issuer = Words.IssuerOf(Paper);
        Raw(IsRed ? "<main>\n<div class=\"sheet\">\n" : "<main>\n<div>\n");
        if (IsRed)
        {
            Head(issuer);
        }
        else
        {
            Level();
        }

        Title();
        To();
        Raw("<div class=\"body\">\n");
        Body();
        Closing();
        Raw("</div>\n");
        Foot(issuer);
        Raw("</div>\n");
        Annex();
        Raw("</main>\n");
    }

    private void Head(string issuer)
    {
        Raw("<header class=\"head\">\n");
        Level();
        var heading = IsBulletin ? Words.Of(Paper.Title) : Words.Heading(issuer);
        Element("p", $" class=\"issuer\" style=\"font-size:{SizeOf(heading)}mm\"", heading).Raw("\n");
        if (IsBulletin)
        {
            Raw("<p class=\"number upward\">");
            Element("span", "", issuer);
            Element("span", "", Words.DateOf(Paper.At));
        }
        else if (IsUpward)
        {
            Raw("<p class=\"number upward\">");
            Element("span", "", Words.NumberOf(Paper)).Raw("<span>").Text(Words.Of(PaperWords.SignedBy) + Words.Colon);
            Element("b", "", SignedOffBy()).Raw("</span>");
        }
        else
        {
            Raw("<p class=\"number\">");
            Element("span", "", Words.NumberOf(Paper));
        }

        Raw("</p>\n<hr class=\"rule\">\n</header>\n");
    }

    /// <summary>The title is the matter's with the kind of paper below; a bulletin has that in its heading.</summary>
    private void Title()
    {
        Raw("<h1>");
        if (Paper.Subject is { } subject)
        {
            Text(subject);
        }

        if (!IsBulletin || Paper.Subject is null)
        {
            Raw(Paper.Subject is null ? "" : "<br>").Text(Paper.Title);
        }

        Raw("</h1>\n");
    }

    private void To()
    {
        foreach (var field in Paper.Fields)
        {
            if (field is { IsAddressee: true, Value: { } value })
            {
                Raw("<p class=\"to\">").Text(OnOneLine(value) + Words.Colon.TrimEnd()).Raw("</p>\n");
            }
        }
    }

    private void Body()
    {
        var fields = Paper.Fields.RemoveAll(static field => field.Value is null || field.IsAddressee || field.IsSentence);
        if (fields is [{ Value: PaperText only }])
        {
            Paragraphs(Words.Of(only.Text));
        }
        else
        {
            for (var i = 0; i < fields.Length; i++)
            {
                Section(i + 1, fields[i]);
            }
        }

        Sentences();
    }

    /// <summary>What is so or not so ends the text as one sentence.</summary>
    private void Sentences()
    {
        var said = Paper.Fields.RemoveAll(static field => !field.IsSentence);
        if (!said.IsEmpty)
        {
            Element("p", "", Words.Ended(Words.Sentence(Each(said, field => OnOneLine(field.Value!))))).Raw("\n");
        }
    }

    /// <summary>What minutes say below their text: the items one below the other, who was there each in a paragraph.</summary>
    private void Closing()
    {
        foreach (var field in Paper.Closing)
        {
            Section(Words.Of(field.Label), field);
        }
    }

    private void Section(int number, PaperField field) => Section(Words.Ordinal(number) + Words.Of(field.Label), field);

    private void Section(string heading, PaperField field)
    {
        var line = OnOneLine(field.Value!);
        if (line.Length <= InOneLine && !line.Contains('\n', StringComparison.Ordinal) && field.Value is not PaperList { Entries.Length: > 1 })
        {
            Raw("<p>").Text(heading + Words.Colon + line).Raw("</p>\n");
            return;
        }

        Element("h2", "", heading).Raw("\n");
        if (field.Value is PaperList list)
        {
            for (var i = 0; i < list.Entries.Length; i++)
            {
                Element("p", "", string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {OnOneLine(list.Entries[i])}")).Raw("\n");
            }
        }
        else
        {
            Paragraphs(line);
        }
    }

    private void Paragraphs(string value)
    {
        foreach (var line in value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            Element("p", "", line).Raw("\n");
        }
    }

    private string OnOneLine(PaperValue value) => value switch
    {
        PaperText text => Words.Of(text.Text),
        PaperList list => Words.Joined(Each(list.Entries, OnOneLine)),
        PaperParts parts => Words.Sentence(Each(parts.Parts.RemoveAll(static part => part.Value is null), part => (part.IsSentence ? "" : Words.Of(part.Label) + Words.Colon) + OnOneLine(part.Value!))),
        _ => "",
    };

    private static IEnumerable<string> Each<T>(ImmutableArray<T> all, Func<T, string> text)
    {
        foreach (var one in all)
        {
            yield return text(one);
        }
    }

    private void Foot(string issuer)
    {
        if (!IsBulletin)
        {
            Raw("<div class=\"signed\"><div>");
            Element("span", " class=\"name\"", Words.SignerOf(Paper));
            Element("span", "", Words.DateOf(Paper.At)).Raw("</div></div>\n");
        }

        if (IsRed)
        {
            Raw("<div class=\"text-end\"></div>\n<footer class=\"imprint\">");
            Element("span", "", issuer);
            Element("span", "", Words.Printed(Words.DateOf(Paper.At))).Raw("</footer>\n");
        }
    }

    /// <summary>What the office keeps of it and does not send: case, ground, who signed when, what was departed from.</summary>
    private void Annex()
    {
        Raw(IsRed ? "<section class=\"annex\">\n" : "<section class=\"annex here\">\n");
        Element("h2", "", Words.Of(PaperWords.Signings)).Raw("\n<table class=\"ruled\">\n");
        Row(PaperWords.Case, Words.CaseOf(Paper));
        Row(PaperWords.Number, Paper.Number);
        Row(PaperWords.Ground, Words.Of(Paper.Citation));
        if (Paper.HappenedAt != Paper.At)
        {
            Row(PaperWords.Happened, Words.HappenedOf(Paper));
        }

        Entries();
        Departures();
        Raw("</table>\n</section>\n");
    }

    /// <summary>Who signed it last and did not send it back, of a unit's paper within that unit; a blank to be filled where nobody has. Who instructs on what was put before him, or verifies it elsewhere, signs nothing off.</summary>
    private string SignedOffBy()
    {
        var name = "　　　";
        var issuer = Paper.Maker.By.Seat;
        foreach (var signature in Paper.Signatures)
        {
            var isWithin = !issuer.IsOfAUnit || (signature.By.Seat.IsOfAUnit && signature.By.Seat.Charge == issuer.Charge);
            name = signature.SendsBack ? "　　　" : isWithin && !signature.Instructs ? signature.By.OfficerName : name;
        }

        return name;
    }

    /// <summary>The heading stands in one line, however long the name; in tenths of a millimetre, at most 15 mm high.</summary>
    private static string SizeOf(string heading)
    {
        var ems = 0.0;
        foreach (var c in heading)
        {
            ems += c < 0x2E80 ? 0.55 : 1;
        }

        return Math.Min(15, Math.Floor((PaperStyle.TextWidth - 2) / Math.Max(ems, 1) * 10) / 10).ToString("0.0", CultureInfo.InvariantCulture);
    }
}
