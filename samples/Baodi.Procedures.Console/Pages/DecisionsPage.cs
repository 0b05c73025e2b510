using System.Globalization;
using Baodi.Procedures.Rules;

namespace Baodi.Procedures.ConsoleHost.Pages;

/// <summary>The decision tables of an office and what they ask.</summary>
internal static class DecisionsPage
{
    internal static IEnumerable<Block> Of(IReadOnlyList<DecisionTable> tables, Wording wording)
    {
        yield return new Heading(wording.Of(Texts.DecisionTables), 1);
        foreach (var table in tables)
        {
            yield return new Heading(Line.Of(wording.Of(table.Decision.Label)).With("  " + table.Id, Tone.Faint).With("  " + table.Decision.Clause, Tone.Clause));
            yield return new Pairs(
                [
                    .. table.Inputs.Select(input => (
                        Named(input.Name, input.Label, wording),
                        Line.Of(ValuesOf(input, wording)))),
                    (Line.Of("→ " + wording.Of(Texts.Answer), Tone.Good), Line.Of(string.Join(wording.Comma, table.Decision.Answers.All.Select(term => wording.Of(term.Label))))),
                ],
                2);
            yield return new Table(
                [new(wording.Of(Texts.Clause), IsFirm: true), new(wording.Of(Texts.Row)), new(wording.Of(Texts.When)), new(wording.Of(Texts.Answer))],
                [.. table.Rows.Select(row => (IReadOnlyList<Line>)
                [
                    wording.Of(row.Citation),
                    Line.Of(row.Id, Tone.Faint),
                    string.Join(wording.Semicolon, row.Cells.Where(cell => !cell.IsAny).Select(cell => $"{wording.Of(cell.Input.Label)}{wording.Colon}{wording.Of(cell.Text)}")),
                    AnswerOf(row.Answer, wording),
                ])]);
        }

        yield return new Paragraph(Line.Of(wording.Of(Texts.DecideHint), Tone.Faint));
    }

    /// <summary>The answer to one question, and what became of each row.</summary>
    internal static IEnumerable<Block> Of(Explanation explanation, Wording wording)
    {
        yield return new Heading($"{wording.Of(explanation.Table.Decision.Label)} · {explanation.Table.Id}", 1);
        yield return new Pairs([.. explanation.Values.Select(value => (Line.Of(wording.Of(value.Input.Label), Tone.Faint), Line.Of(wording.Of(value.Value))))], 2);
        yield return new Blank();
        yield return new Paragraph(Line.Of(wording.Of(Texts.Answer) + wording.Colon, Tone.Strong)
            .With(AnswerOf(explanation.Answer, wording))
            .With("  " + explanation.Row?.Citation, Tone.Clause)
            .With("  " + explanation.Row?.Id, Tone.Faint));
        if (explanation.Row?.Citation.Reading is { } reading)
        {
            yield return new Paragraph(Line.Of(wording.Of(Texts.Reading) + wording.Colon, Tone.Warning).With(wording.Of(reading), Tone.Faint));
        }

        yield return new Blank();
        yield return new Table(
            [new("", IsFirm: true), new(wording.Of(Texts.Clause), IsFirm: true), new(wording.Of(Texts.Row)), new(wording.Of(Texts.Answer)), new(wording.Of(Texts.Why))],
            [.. explanation.Rows.Select(row => (IReadOnlyList<Line>)
            [
                row.Outcome == RowOutcome.Answered ? Line.Of("✓", Tone.Good) : Line.Of("✗", Tone.Faint),
                wording.Of(row.Row.Citation),
                Line.Of(row.Row.Id, Tone.Faint),
                AnswerOf(row.Row.Answer, wording),
                wording.Of(row.Reason),
            ])]);
    }

    private static Line AnswerOf(Term? answer, Wording wording) =>
        answer is null ? Line.Of(wording.Of(Texts.NoRule), Tone.Warning) : Line.Of(wording.Of(answer.Label), Tone.Strong);

    /// <summary>The name to be written and, where it says more, the label.</summary>
    private static Line Named(string name, Label label, Wording wording) =>
        Line.Of(name, Tone.Strong).With(wording.Of(label) == name.Replace('-', ' ') ? "" : " " + wording.Of(label));

    private static string ValuesOf(Input input, Wording wording) => input.Terms is { } terms
        ? string.Join(wording.Comma, terms.All.Select(term => Named(term.Name, term.Label, wording).Text))
        : string.Create(CultureInfo.InvariantCulture, $"{input.Minimum}..{input.Maximum}") + (input.MayBeUnknown ? $"{wording.Comma}unknown {wording.Of(Texts.Unknown)}" : "");
}
