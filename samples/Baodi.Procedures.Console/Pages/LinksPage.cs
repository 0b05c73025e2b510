namespace Baodi.Procedures.ConsoleHost.Pages;

/// <summary>How the procedures hang together, in one table.</summary>
internal static class LinksPage
{
    internal static IEnumerable<Block> Of(Office office, Wording wording)
    {
        yield return new Heading(wording.Of(Texts.Links), 1);
        yield return new Table(
            [
                new(wording.Of(Texts.Clause), IsFirm: true),
                new(wording.Of(Texts.Procedure)),
                new(wording.Of(Texts.ActHead)),
                new(wording.Of(Texts.Link), IsFirm: true),
                new(wording.Of(Texts.OtherProcedure)),
            ],
            [.. All(office).Select(link => (IReadOnlyList<Line>)
            [
                wording.Of(link.Act.Citation),
                Line.Of(wording.TitleOf(link.Act.Procedure.Id), Tone.Strong),
                wording.Named(link.Act.Label, link.Act.Name, Tone.Normal),
                wording.Of(CaseLinks.All.LabelOf(link.Link.Kind)),
                Line.Of(wording.TitleOf(link.Link.Procedure), Tone.Strong),
            ])]);
    }

    /// <summary>Every link of every act, in the order of the notice.</summary>
    internal static IEnumerable<(Act Act, CaseLink Link)> All(Office office) =>
        office.Procedures.SelectMany(procedure => procedure.Acts).SelectMany(act => act.Links, (act, link) => (act, link));
}
