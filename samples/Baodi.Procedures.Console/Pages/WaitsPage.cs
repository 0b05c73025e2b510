namespace Baodi.Procedures.ConsoleHost.Pages;

/// <summary>What is waited for: since when, in which case, which act, of whom, what opens it, by when.</summary>
internal static class WaitsPage
{
    internal static IEnumerable<Block> Of(WaitLook look, Wording wording)
    {
        yield return new Heading($"{wording.Of(Texts.WaitingHead)} · {Wording.Full(look.At)}", 1);
        yield return new Paragraph(wording.Of(Texts.WaitsOf(look.Cases, look.Waits.Count)));
        if (look.Withheld > 0)
        {
            yield return new Paragraph(Line.Of(wording.Of(Texts.CasesWithheld(look.Withheld)), Tone.Warning));
        }

        if (look.Unmoved > 0)
        {
            yield return new Paragraph(Line.Of(wording.Of(Texts.CasesUnmoved(look.Unmoved)), Tone.Warning));
        }

        yield return look.Waits.Count == 0
            ? new Paragraph(wording.Of(Texts.NothingWaitedFor))
            : new Table(
                [
                    new(wording.Of(Texts.WaitedSince), IsFirm: true),
                    new(wording.Of(Texts.CaseHead)),
                    new(wording.Of(Texts.ActWaitedFor)),
                    new(wording.Of(Texts.Clause), IsFirm: true),
                    new(wording.Of(Texts.WaitedForOf)),
                    new(wording.Of(Texts.WhatOpensIt)),
                    new(wording.Of(Texts.DueBy)),
                ],
                [.. look.Waits.Select(one => Row(one.Wait, one.Officers, look, wording))]);
    }

    private static IReadOnlyList<Line> Row(Wait wait, IReadOnlyList<Officer> officers, WaitLook look, Wording wording) =>
    [
        Wording.Full(wait.Since),
        Line.Of(wait.Case.Id, Tone.Strong).With(" " + wording.Of(wait.Case.Procedure.Title), Tone.Faint),
        wording.Named(wait.Act.Label, wait.Act.Name),
        wording.Of(wait.Act.Citation),
        Whom(wait, officers, wording),
        wait.IsOpen ? Line.Of(wording.Of(Texts.CanBeDone), Tone.Good) : string.Join(wording.Semicolon, wait.Reasons.Select(reason => wording.Of(reason.Label))),
        WaitLook.DueOf(wait) is not { } due ? "—" : Line.Of(Wording.Due(due), due.IsPassed(look.At) ? Tone.Bad : Tone.Normal),
    ];

    /// <summary>The posts, and those of the files who may do it.</summary>
    private static Line Whom(Wait wait, IReadOnlyList<Officer> officers, Wording wording)
    {
        var organisation = wait.Case.Procedure.Profile.Organisation;
        var posts = wait.Seats.IsEmpty ? wording.Of(wait.Act.Who) : wording.Join(wait.Seats.Select(organisation.LabelOf));
        return Line.Of(posts).With(officers.Count == 0 ? "" : wording.InBrackets(string.Join(wording.Comma, officers.Select(officer => officer.Name))), Tone.Person);
    }
}
