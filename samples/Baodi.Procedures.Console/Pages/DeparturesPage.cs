namespace Baodi.Procedures.ConsoleHost.Pages;

/// <summary>One departure with the event that made it.</summary>
internal sealed record DepartureMade(Event Event, RecordedDeparture Departure);

/// <summary>The departures of some cases, in the order of their entry.</summary>
/// <param name="Made">Each of them.</param>
/// <param name="Cases">How many cases were looked through.</param>
/// <param name="Withheld">How many were not told of, since they are above the clearance asked for.</param>
internal sealed record DepartureLook(IReadOnlyList<DepartureMade> Made, int Cases, int Withheld)
{
    internal static DepartureLook Of(IReadOnlyList<Dossier> told, int withheld) => new(
        [
            .. told.SelectMany(dossier => dossier.Events)
                .SelectMany(happened => happened.Departures, (happened, departure) => new DepartureMade(happened, departure))
                .OrderBy(made => made.Event.At).ThenBy(made => made.Event.CaseId, StringComparer.Ordinal).ThenBy(made => made.Event.Sequence),
        ],
        told.Count,
        withheld);
}

/// <summary>What was departed from, one row a departure.</summary>
internal static class DeparturesPage
{
    internal static IEnumerable<Block> Of(DepartureLook look, Wording wording)
    {
        yield return new Heading(wording.Of(Texts.DeparturesHead), 1);
        yield return new Paragraph(wording.Of(Texts.DeparturesOf(look.Made.Count, look.Cases)));
        if (look.Withheld > 0)
        {
            yield return new Paragraph(Line.Of(wording.Of(Texts.CasesWithheld(look.Withheld)), Tone.Warning));
        }

        yield return look.Made.Count == 0
            ? new Paragraph(Line.Of(wording.Of(Texts.NoDepartures), Tone.Faint))
            : TableOf(look.Made, wording);
    }

    private static Table TableOf(IReadOnlyList<DepartureMade> departures, Wording wording) => new(
        [
            new(wording.Of(Texts.EnteredColumn), IsFirm: true),
            new(wording.Of(Texts.HappenedColumn), IsFirm: true),
            new(wording.Of(Texts.CaseHead)),
            new(wording.Of(Texts.ActHead)),
            new(wording.Of(Texts.FromColumn)),
            new(wording.Of(Texts.Clause), IsFirm: true),
            new(wording.Of(Texts.GroundOf)),
            new(wording.Of(Texts.ByWhom)),
            new(wording.Of(Texts.ConsentBy)),
        ],
        [.. departures.Select(made => Row(made, wording))]);

    private static IReadOnlyList<Line> Row(DepartureMade made, Wording wording)
    {
        var (happened, departure) = made;
        var names = new CircumstancesLines(wording);
        return
        [
            Wording.Full(happened.At),
            happened.HappenedAt == happened.At ? "" : Wording.Full(happened.HappenedAt),
            Line.Of(happened.CaseId, Tone.Strong).With(" " + wording.Of(happened.Act.Procedure.Title), Tone.Faint),
            wording.Of(happened.Act.Label),
            Line.Of(wording.Of(departure.From.Label)).With(" " + departure.Code, Tone.Faint),
            wording.Of(departure.From.Citation),
            departure.Ground,
            Line.Of(names.NameOf(happened.By), Tone.Person).With(happened.EnteredBy is { } entered ? wording.Comma + wording.Of(Texts.ToldByTelephone(names.NameOf(entered))) : "", Tone.Faint),
            departure.Consent is { } consent ? Line.Of(names.NameOf(consent), Tone.Person) : "",
        ];
    }
}
