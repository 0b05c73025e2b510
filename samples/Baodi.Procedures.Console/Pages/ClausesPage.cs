namespace Baodi.Procedures.ConsoleHost.Pages;

/// <summary>Each clause of the notice with the elements that carry it.</summary>
internal static class ClausesPage
{
    internal static IEnumerable<Block> Of(Office office, Wording wording)
    {
        var grounds = new Grounds(office);
        yield return new Heading($"{wording.Of(BaodiNotice.Of2017.Title)} · {wording.Of(Texts.Clauses)}", 1);
        foreach (var chapter in BaodiNotice.Of2017.Clauses.GroupBy(clause => clause.Number.Split('.')[0], StringComparer.Ordinal))
        {
            var title = BaodiNotice.Of2017.Chapters.FirstOrDefault(one => one.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) == chapter.Key);
            yield return new Heading(title is null ? chapter.Key : $"{chapter.Key} {wording.Of(title.Title)}");
            yield return new Table(
                [new(wording.Of(Texts.Clause), IsFirm: true), new(wording.Of(Texts.Title)), new(wording.Of(Texts.CarriedBy))],
                [.. chapter.Select(clause => (IReadOnlyList<Line>)[Line.Of(clause.Number, Tone.Clause), wording.Of(clause.Heading), CarriersOf(grounds.Of(clause), wording)])]);
        }
    }

    private static Line CarriersOf(IReadOnlyList<Carrier> carriers, Wording wording)
    {
        var line = Line.Empty;
        foreach (var kind in carriers.Where(carrier => carrier.Kind is not ElementKind.Field).GroupBy(carrier => (wording.Of(carrier.KindLabel), carrier.Citation.IsReading)))
        {
            line = line.With(line.Spans.Count == 0 ? "" : wording.Semicolon, Tone.Faint)
                .With(kind.Key.Item1 + (kind.Key.IsReading ? wording.InBrackets(wording.Of(Texts.Reading)) : "") + wording.Colon, kind.Key.IsReading ? Tone.Warning : Tone.Faint)
                .With(string.Join(wording.Comma, kind.Select(carrier => wording.Of(carrier.Label)).Distinct(StringComparer.Ordinal)));
        }

        return line;
    }
}
