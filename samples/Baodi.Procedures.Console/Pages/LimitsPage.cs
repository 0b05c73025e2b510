using NodaTime;

namespace Baodi.Procedures.ConsoleHost.Pages;

/// <summary>The limits of some cases as they stand at an instant.</summary>
/// <param name="Index">Their limits.</param>
/// <param name="Cases">The cases by their ids.</param>
/// <param name="Withheld">The cases that are counted and not told, since they are above the clearance asked for.</param>
/// <param name="At">The instant.</param>
internal sealed record LimitLook(LimitIndex Index, IReadOnlyDictionary<string, Case> Cases, IReadOnlyList<Case> Withheld, Instant At)
{
    /// <summary>How many limits of the withheld cases run.</summary>
    internal int WithheldLimits => Withheld.Sum(one => one.Limits.Length);

    /// <summary>How many of those have passed.</summary>
    internal int WithheldPassed => Withheld.Sum(one => one.Limits.Count(limit => limit.IsPassed(At)));

    /// <summary>The limits whose clock stands, with their cases.</summary>
    internal IEnumerable<(Case Case, RunningLimit Limit)> Suspended => Cases.Values.SelectMany(one => one.SuspendedLimits, (one, limit) => (one, limit));

    /// <summary>Every limit that runs, in the order in which they are due, then those whose clock stands.</summary>
    internal IEnumerable<(Case Case, RunningLimit Limit)> Derivable => Index.All.Select(limit => (Cases[limit.CaseId], limit.Running)).Concat(Suspended);

    /// <summary>Who is told of a limit: those its reminder names or, on no reminder, who must meet it.</summary>
    internal IEnumerable<Seat> Told(IndexedLimit limit) => (Index.StandingOf(limit, At).Reminder?.Told ?? Recipients.WhoMeetIt).For(Cases[limit.CaseId], limit.Running);
}

/// <summary>What has passed, what is near and what is due next.</summary>
internal static class LimitsPage
{
    internal static IEnumerable<Block> Of(LimitLook look, Wording wording, bool withAll)
    {
        yield return new Heading($"{wording.Of(Texts.RunningLimits)} · {Wording.Full(look.At)}", 1);
        yield return new Paragraph(wording.Of(Texts.LimitsRun(look.Index.Count, look.Cases.Count)));
        if (look.Withheld.Count > 0)
        {
            yield return new Paragraph(Line.Of(wording.Of(Texts.LimitsWithheld(look.Withheld.Count, look.WithheldLimits, look.WithheldPassed)), look.WithheldPassed > 0 ? Tone.Bad : Tone.Warning));
        }

        var passed = look.Index.PassedAt(look.At);
        if (passed.Count > 0)
        {
            yield return new Heading(wording.Of(Texts.OverdueLimits));
            yield return TableOf(passed, Texts.Overdue, limit => Line.Of(wording.Span(look.At - limit.Due), Tone.Bad), look, wording);
        }

        var near = look.Index.NearAt(look.At);
        if (near.Count > 0)
        {
            yield return new Heading(wording.Of(Texts.NearLimits));
            yield return TableOf(near, Texts.Reminder, limit => wording.Of(look.Index.StandingOf(limit, look.At).Reminder!.Label), look, wording);
        }

        if (look.Suspended.Any())
        {
            yield return new Heading(wording.Of(Texts.SuspendedLimits));
            yield return new Table(
                [new(wording.Of(Texts.StandsSince), IsFirm: true), new(wording.Of(Texts.CaseHead)), new(wording.Of(Texts.Limit))],
                [.. look.Suspended.Select(one => (IReadOnlyList<Line>)
                [
                    Wording.Full(one.Limit.SuspendedSince!.Value),
                    Line.Of(one.Case.Id, Tone.Strong),
                    Line.Of(wording.Of(one.Limit.Label)).With($" {one.Limit}", Tone.Faint),
                ])]);
        }

        yield return new Heading(wording.Of(Texts.DueNext));
        yield return look.Index.NextDue(look.At) is { } next
            ? TableOf([next], Texts.Left, limit => wording.Span(limit.Due - look.At), look, wording)
            : new Paragraph(wording.Of(Texts.NothingDue));
        if (withAll)
        {
            yield return new Heading(wording.Of(Texts.AllLimits));
            yield return TableOf(look.Index.All, Texts.Left, limit => limit.Running.IsPassed(look.At) ? "—" : wording.Span(limit.Due - look.At), look, wording);
        }
    }

    /// <summary>How each due instant comes about, those that stand at the end.</summary>
    internal static IEnumerable<Block> Derivations(LimitLook look, Wording wording)
    {
        foreach (var (theCase, limit) in look.Derivable)
        {
            yield return new Heading($"{theCase.Id} · {limit}");
            foreach (var line in DueDerivation.Of(limit, theCase.Procedure.Profile).Lines)
            {
                yield return new Paragraph(wording.Of(line));
            }
        }
    }

    private static Table TableOf(IEnumerable<IndexedLimit> limits, Label head, Func<IndexedLimit, Line> mark, LimitLook look, Wording wording) => new(
        [
            new(wording.Of(Texts.DueBy), IsFirm: true),
            new(wording.Of(head), IsFirm: true),
            new(wording.Of(Texts.CaseHead)),
            new(wording.Of(Texts.Procedure)),
            new(wording.Of(Texts.Limit)),
            new(wording.Of(Texts.Clause), IsFirm: true),
            new(wording.Of(Texts.Told)),
        ],
        [.. limits.Select(limit => (IReadOnlyList<Line>)
        [
            Wording.Due(limit.Running),
            mark(limit),
            Line.Of(limit.CaseId, Tone.Strong),
            wording.Of(look.Cases[limit.CaseId].Procedure.Title),
            Line.Of(wording.Of(limit.Running.Label)).With($" {limit.Running}", Tone.Faint),
            wording.Of(limit.Running.Limit.Citation),
            Line.Of(wording.Join(look.Told(limit).Select(look.Cases[limit.CaseId].Procedure.Profile.Organisation.LabelOf)), Tone.Person),
        ])]);
}
