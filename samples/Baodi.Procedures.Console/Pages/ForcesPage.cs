namespace Baodi.Procedures.ConsoleHost.Pages;

/// <summary>Of every act whether it makes, decides or records, and of each of its requirements whether it is firm; of the procedures that tell their acts apart.</summary>
internal static class ForcesPage
{
    /// <summary>What the page is called among those of the procedures.</summary>
    internal const string Name = "departures";

    internal static IEnumerable<Block> Of(Office office, Wording wording)
    {
        yield return new Heading(wording.Of(Texts.ForcesTitle), 1);
        yield return new Paragraph(wording.Of(Texts.ForcesIntro));
        var procedures = office.Procedures.Where(TellsActsApart).ToList();
        if (procedures.Count == 0)
        {
            yield return new Paragraph(Line.Of(wording.Of(Texts.NoNaturesYet), Tone.Faint));
        }

        foreach (var procedure in procedures)
        {
            yield return new Heading($"{wording.Of(procedure.Title)} · {procedure.Id}");
            yield return TableOf(procedure, wording);
        }
    }

    private static bool TellsActsApart(Procedure procedure) => procedure.Acts.Any(act => act.Nature != ActNature.Decides);

    private static Table TableOf(Procedure procedure, Wording wording)
    {
        var forces = new ForceLines(wording);
        return new(
            [
                new(wording.Of(Texts.Clause), IsFirm: true),
                new(wording.Of(Texts.ActHead)),
                new(wording.Of(Texts.OfferedWhen)),
                new(wording.Of(Texts.Nature), IsFirm: true),
                new(wording.Of(Texts.FirmRequirements)),
                new(wording.Of(ActNatures.Forces.LabelOf(Force.Departable))),
            ],
            [.. procedure.Acts.Select(act => (IReadOnlyList<Line>)
            [
                wording.Of(act.Citation),
                wording.Named(act.Label, act.Name),
                wording.Join(act.From.Select(state => state.Label)),
                wording.Of(ActNatures.All.LabelOf(act.Nature)),
                forces.Listed(act, Force.Firm),
                forces.Listed(act, Force.Departable),
            ])]);
    }
}
