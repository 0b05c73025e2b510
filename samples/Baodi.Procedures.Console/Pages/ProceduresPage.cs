namespace Baodi.Procedures.ConsoleHost.Pages;

/// <summary>The procedures of an office in a table.</summary>
internal static class ProceduresPage
{
    internal static IEnumerable<Block> Of(Office office, Wording wording)
    {
        yield return new Heading($"{wording.Of(BaodiNotice.Of2017.Title)} · {wording.Of(office.Profile.Title)}", 1);
        yield return new Table(
            [
                new(wording.Of(Texts.Id), IsFirm: true),
                new(wording.Of(Texts.Title)),
                new(wording.Of(Texts.Clauses)),
                new(wording.Of(Texts.States), IsFirm: true, IsNumber: true),
                new(wording.Of(Texts.Transitions), IsFirm: true, IsNumber: true),
                new(wording.Of(Texts.Duties), IsFirm: true, IsNumber: true),
                new(wording.Of(Texts.Limits), IsFirm: true, IsNumber: true),
            ],
            [.. office.Procedures.Select(procedure => Row(procedure, wording))]);
        yield return new Paragraph(Line.Of(wording.Of(Texts.ShowHint), Tone.Faint));
    }

    private static IReadOnlyList<Line> Row(Procedure procedure, Wording wording)
    {
        var figures = new Figures(procedure);
        var clauses = figures.Clauses;
        return
        [
            Line.Of(procedure.Id, Tone.Strong),
            wording.Of(procedure.Title),
            Line.Of(clauses.Count == 0 ? "" : $"{clauses[0]} – {clauses[^1]}", Tone.Clause).With($" ({clauses.Count})", Tone.Faint),
            Wide(figures.States),
            Wide(figures.Transitions),
            Wide(figures.Duties),
            Wide(figures.Limits),
        ];
    }

    private static Line Wide(int number) => Line.Of(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
