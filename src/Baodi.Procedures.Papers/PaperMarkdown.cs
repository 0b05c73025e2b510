using System.Text;

namespace Baodi.Procedures.Papers;

/// <summary>Writes a paper as Markdown that any reader of CommonMark shows alike.</summary>
internal sealed class PaperMarkdown(Paper paper, PaperWords words)
{
    private readonly StringBuilder text = new();

    internal string Write()
    {
        text.Append("# ").Append(Markup.InMarkdown(words.Of(paper.Title), 0)).Append("\n\n");
        Line(0, PaperWords.Case, words.CaseOf(paper));
        Line(0, PaperWords.Number, paper.Number);
        Line(0, PaperWords.Date, words.Of(paper.At));
        if (paper.HappenedAt != paper.At)
        {
            Line(0, PaperWords.Happened, words.HappenedOf(paper));
        }

        Line(0, PaperWords.Ground, words.Of(paper.Citation));
        if (paper.Layout == PaperLayout.Slip && !paper.Origin.IsEmpty)
        {
            text.Append("\n## ").Append(words.Of(PaperWords.Origin)).Append("\n\n");
            Fields(0, paper.Origin);
        }

        text.Append("\n## ").Append(words.Of(PaperWords.Content)).Append("\n\n");
        Fields(0, paper.Fields);
        Fields(0, paper.Closing);
        Departures();
        text.Append("\n## ").Append(words.Of(PaperWords.Signed)).Append("\n\n");
        foreach (var signature in paper.Entries)
        {
            Signature(signature);
        }

        // Full-width lines, which no reader takes for emphasis.
        return text.Append('\n').Append(Blank(PaperWords.Signature)).Append('　').Append(Blank(PaperWords.Seal)).Append('　').Append(Blank(PaperWords.Date)).Append('\n').ToString();
    }

    private string Blank(Label label) => $"{words.Of(label)}{words.Colon}＿＿＿＿＿＿";

    private void Signature(PaperSignature signature)
    {
        Line(0, signature.What, words.Of(signature));
        if (signature.HappenedAt != signature.At)
        {
            Line(1, PaperWords.Happened, words.HappenedOf(signature));
        }

        Fields(1, signature.Remarks);
        foreach (var departure in signature.Departures)
        {
            Departure(1, departure);
        }
    }

    private void Departures()
    {
        if (paper.Departures.IsEmpty)
        {
            return;
        }

        text.Append("\n## ").Append(words.Of(PaperWords.Departures)).Append("\n\n");
        foreach (var departure in paper.Departures)
        {
            Departure(0, departure);
        }
    }

    private void Departure(int depth, PaperDeparture departure)
    {
        Line(depth, PaperWords.Departs, words.FromOf(departure));
        Line(depth + 1, PaperWords.Why, departure.Ground);
        if (departure.Consent is { } consent)
        {
            Line(depth + 1, PaperWords.ConsentOf, words.Of(consent));
        }
    }

    private void Fields(int depth, ImmutableArray<PaperField> fields)
    {
        foreach (var field in fields)
        {
            Field(depth, field);
        }
    }

    private void Field(int depth, PaperField field)
    {
        switch (field.Value)
        {
            case null when paper.Layout == PaperLayout.Slip || field.IsRequired:
                Line(depth, field.Label, words.Of(PaperWords.LeftOpen));
                break;
            case null:
                // What is sent says nothing of it.
                break;
            case PaperText value when field.IsSentence:
                Entry(depth, value);
                break;
            case PaperText value:
                Line(depth, field.Label, words.Of(value.Text));
                break;
            case PaperList value:
                Line(depth, field.Label, "");
                foreach (var entry in value.Entries)
                {
                    Entry(depth + 1, entry);
                }

                break;
            case PaperParts value:
                Line(depth, field.Label, "");
                Fields(depth + 1, value.Parts);
                break;
        }
    }

    private void Entry(int depth, PaperValue entry)
    {
        switch (entry)
        {
            case PaperText value:
                Bullet(depth).Append(Markup.InMarkdown(words.Of(value.Text), depth + 1, beginsLine: true)).Append('\n');
                break;
            case PaperParts { Parts: [var first, .. var rest] }:
                // The first part opens the entry, so that entries do not run into each other.
                Field(depth, first);
                Fields(depth + 1, rest);
                break;
            case PaperList value:
                foreach (var inner in value.Entries)
                {
                    Entry(depth, inner);
                }

                break;
        }
    }

    private void Line(int depth, Label label, string value) =>
        Bullet(depth).Append("**").Append(Markup.InMarkdown(words.Of(label), 0)).Append("**").Append(words.Colon.TrimEnd())
            .Append(value.Length == 0 || words.Colon.Length == 1 ? "" : " ").Append(Markup.InMarkdown(value, depth + 1)).Append('\n');

    private StringBuilder Bullet(int depth) => text.Append(' ', depth * 2).Append("- ");
}
