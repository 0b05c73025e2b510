using System.Globalization;
using Baodi.Procedures.ConsoleHost.Verbs;

namespace Baodi.Procedures.ConsoleHost.Pages;

/// <summary>Whether dossiers are whole, what is wrong with them, and how a single case stands.</summary>
internal static class VerifyPage
{
    /// <summary>The page.</summary>
    /// <param name="verified">The files.</param>
    /// <param name="isCompared">Whether the seal was compared with one that was kept.</param>
    /// <param name="wording">The language.</param>
    internal static IEnumerable<Block> Of(List<VerifiedFile> verified, bool isCompared, Wording wording)
    {
        yield return new Paragraph(Line.Of(wording.Of(Texts.WhatAVerdictIsWorth), Tone.Faint));
        yield return new Paragraph(Line.Of(wording.Of(isCompared ? Texts.SealAgrees : Texts.WhatOnlyTheSealTells), isCompared ? Tone.Good : Tone.Warning));
        yield return new Table(
            [
                new(wording.Of(Texts.DossierColumn)),
                new("", IsFirm: true),
                new(wording.Of(Texts.EntriesColumn), IsNumber: true),
                new(wording.Of(Texts.StepsColumn)),
                new(wording.Of(Texts.State)),
                new(wording.Of(Texts.DueBy), IsFirm: true),
            ],
            [.. verified.Select(one => Row(one, wording))]);
        if (verified is [{ Found: { Seal: { } seal, Faults.IsEmpty: true } } only])
        {
            yield return new Pairs(
            [
                (wording.Of(Texts.SealColumn), string.Create(CultureInfo.InvariantCulture, $"{seal.Entries}:{seal.Hash}")),
                (Line.Empty, Line.Of(wording.Of(isCompared ? Texts.SealAgrees : Texts.SealAdvice), isCompared ? Tone.Good : Tone.Warning)),
            ]);
            foreach (var block in only.Standing is { } standing ? Standing(standing, only.File, wording) : [])
            {
                yield return block;
            }
        }

        foreach (var one in verified.Where(one => one.Found is not { Faults.IsEmpty: true }))
        {
            yield return new Heading(one.File);
            yield return new Pairs(
            [
                .. (one.Found?.Faults ?? []).Select(fault => (Line.Of(wording.Of(DossierFaults.All.LabelOf(fault.Kind)), Tone.Bad), Told(fault, wording))),
                .. one.Problems.Select(problem => (Line.Of(wording.Of(Texts.CannotBeRead), Tone.Bad), Line.Of(wording.Of(problem.Text)))),
            ]);
        }
    }

    private static IReadOnlyList<Line> Row(VerifiedFile one, Wording wording) =>
    [
        one.File,
        Line.Of(wording.Of(one.Label), one.Tone),
        one.Found?.Seal?.Entries.ToString(CultureInfo.InvariantCulture) ?? "",
        one.Found is null ? "" : wording.Of(Verification.Rederivations.LabelOf(one.Found.Steps)) + (one.Found.Dossier is null ? "" : string.Create(CultureInfo.InvariantCulture, $" {one.Found.Decided}/{one.Found.Decided + one.Found.Undecided}")),
        one.Standing is { } standing ? wording.Of(standing.Case.Status.Label) : "",
        one.Standing is { Nearest: { } limit } at ? Line.Of(Wording.Due(limit), limit.IsPassed(at.At) ? Tone.Bad : Tone.Normal) : "",
    ];

    /// <summary>What is wrong, with the place where something that is no dossier breaks off.</summary>
    private static Line Told(DossierFault fault, Wording wording) => VerifiedFile.EntriesBefore(fault) is { } before
        ? Line.Of($"{fault.Path}{wording.Colon}{wording.Of(fault.Label)}").With("  " + wording.Of(Texts.EntriesBefore(before)), Tone.Faint)
        : fault.Kind == DossierFaultKind.NotADossier && fault.Path is { Length: > 1 } path ? Line.Of($"{path}{wording.Colon}{wording.Of(fault.Label)}")
        : wording.Of(fault.Label);

    private static IEnumerable<Block> Standing(CaseStanding standing, string file, Wording wording)
    {
        yield return new Heading($"{wording.Of(standing.Case.Procedure.Title)} {standing.Case.Id} · {wording.Of(standing.Case.Status.Label)}");
        if (!standing.Case.Limits.IsEmpty)
        {
            yield return new Table(
                [new(wording.Of(Texts.DueBy), IsFirm: true), new("", IsFirm: true), new(wording.Of(Texts.Limit)), new(wording.Of(Texts.Clause), IsFirm: true)],
                [.. standing.Case.Limits.OrderBy(limit => limit.Due).Select(limit => (IReadOnlyList<Line>)
                [
                    Wording.Due(limit),
                    limit.IsPassed(standing.At)
                        ? Line.Of($"{wording.Of(Texts.Overdue)} {wording.Span(standing.At - limit.Due)}", Tone.Bad)
                        : Line.Of($"{wording.Of(Texts.Left)} {wording.Span(limit.Due - standing.At)}", Tone.Faint),
                    Line.Of(wording.Of(limit.Label)).With($" {limit}", Tone.Faint),
                    wording.Of(limit.Limit.Citation),
                ])]);
        }
        else if (!standing.Case.IsClosed)
        {
            yield return new Paragraph(Line.Of(wording.Of(Texts.NoLimitsNow), Tone.Faint));
        }

        if (!standing.Case.SuspendedLimits.IsEmpty)
        {
            yield return new Pairs([(wording.Of(Texts.SuspendedLimits), wording.Join(standing.Case.SuspendedLimits.Select(limit => limit.Label)))]);
        }

        if (standing.Case.IsClosed || !standing.File.IsUnderTheOfficesRules)
        {
            yield return new Paragraph(Line.Of(wording.Of(standing.Case.IsClosed ? Texts.CaseIsClosed : Texts.MoveFirst), standing.Case.IsClosed ? Tone.Faint : Tone.Warning));
            yield break;
        }

        yield return new Heading(wording.Of(Texts.OpenAt(Wording.Full(standing.At))));
        yield return standing.Open.Count == 0
            ? new Paragraph(Line.Of(wording.Of(Texts.NothingIsOpen), Tone.Faint))
            : new Table(
                [new(wording.Of(Texts.Clause), IsFirm: true), new(wording.Of(Texts.ActHead)), new(wording.Of(Texts.Who))],
                [.. standing.Open.Select(told => (IReadOnlyList<Line>)
                [
                    wording.Of(told.Act.Citation),
                    wording.Named(told.Act.Label, told.Act.Name),
                    Line.Of(told.ShortestPath.Seats.IsEmpty ? wording.Of(told.ShortestPath.Who) : wording.Join(told.ShortestPath.Seats.Select(told.Act.Procedure.Profile.Organisation.LabelOf)), Tone.Person),
                ])]);
        yield return new Paragraph(Line.Of(wording.Of(Texts.AskWhy(file)), Tone.Faint));
    }
}
