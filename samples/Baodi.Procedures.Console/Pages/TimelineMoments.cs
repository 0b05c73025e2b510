using Baodi.Procedures.ConsoleHost.Scenarios;
using NodaTime;

namespace Baodi.Procedures.ConsoleHost.Pages;

/// <summary>What is shown of each thing that happens in a story.</summary>
internal sealed class TimelineMoments(bool hasSeveralCases, Organisation office, Wording wording, bool showsMachine = false)
{
    internal Moment Of(Happening happening) => happening switch
    {
        LimitPassed passed => Passed(passed),
        StepTaken { Step: ActStep act } taken => Acted(taken, act),
        StepTaken { Step: RemarkStep remark } taken => Remarked(taken, remark),
        StepTaken taken => Looked(taken),
        _ => throw new NotSupportedException(happening.GetType().Name),
    };

    private Moment Passed(LimitPassed passed) => new(
        Wording.Clock(passed.At),
        new("!", Tone.Bad),
        Named(passed.Case, Line.Of(wording.Of(Texts.LimitHasPassed(passed.Running)), Tone.Bad)),
        [(wording.Of(passed.Running.Limit.Citation), Line.Of(wording.Of(Texts.CountedFrom) + Wording.Full(passed.Running.Anchor), Tone.Faint))]);

    private Moment Looked(StepTaken taken)
    {
        var passed = taken.After is null ? [] : taken.After.Limits.SelectMany(running => running.PassedBy(taken.At)).ToList();
        var head = Line.Of(wording.Of(Texts.LookedAtLimits) + wording.Colon, Tone.Strong)
            .With(passed.Count == 0 ? wording.Of(Texts.NothingOverdue) : wording.Join(passed.Select(running => running.Limit.Label).Distinct()), passed.Count == 0 ? Tone.Good : Tone.Bad);
        var details = passed.Select(running => (wording.Of(running.Limit.Citation), Line.Of(wording.Of(Texts.OverdueBy(running)) + wording.Span(taken.At - running.Due), Tone.Bad))).ToList();
        return new(Wording.Clock(taken.At), new("◆", Tone.Warning), Named(taken.Case, head), Ended(taken, details));
    }

    private Moment Remarked(StepTaken taken, RemarkStep step)
    {
        var isAdded = taken.Remarked?.IsAccepted == true;
        var head = Line.Of(wording.Of(step.By.Name), Tone.Person)
            .With(wording.InBrackets(wording.PostsOf(step.By.At(step.At), office)) + " ", Tone.Faint)
            .With(wording.Of(Remarks.Kinds.LabelOf(step.Said.Kind)), isAdded ? Tone.Strong : Tone.Bad)
            .With(isAdded ? "" : " — " + wording.Of(Texts.NotAdded), Tone.Bad);
        var details = taken.Remarked is { Refusal: { } refusal } ? refusal.Reasons.Select(Reason).ToList() : SaidIn(step.Said);
        return new(Wording.Clock(taken.At), isAdded ? new("+", Tone.Faint) : new("✗", Tone.Bad), Named(taken.Case, head), Ended(taken, details));
    }

    private List<(Line Key, Line Text)> SaidIn(RemarkRequest said)
    {
        (Label What, string Text)[] parts =
        [
            (Texts.RemarkTo, wording.Join(said.To.Select(office.LabelOf))),
            (Texts.RemarkText, said.Text ?? ""),
            (Texts.RemarkPapers, string.Join(wording.Comma, said.Papers)),
        ];
        return [.. parts.Where(part => part.Text.Length > 0).Select(part => (Line.Empty, Line.Of(wording.Of(part.What) + wording.Colon, Tone.Faint).With(part.Text)))];
    }

    private Moment Acted(StepTaken taken, ActStep step)
    {
        var isAccepted = taken.Outcome?.IsAccepted == true;
        var head = Line.Of(wording.Of(step.Performer.Name), Tone.Person)
            .With(wording.InBrackets(taken.Outcome?.Event is { } done ? SeatsOf(done.By) : wording.PostsOf(step.Performer.At(step.At), office)) + " ", Tone.Faint)
            .With(ActName(taken, step), isAccepted ? Tone.Strong : Tone.Bad)
            .With(isAccepted ? "" : " — " + wording.Of(Texts.Refused), Tone.Bad)
            .With("  " + taken.Outcome?.Event?.Citation, Tone.Clause);
        var details = taken.Outcome is { Refusal: { } refusal }
            ? refusal.Reasons.Select(Reason).ToList()
            : taken.Outcome?.Event is { } accepted ? Consequences(taken, accepted) : [];
        if (showsMachine)
        {
            details.Insert(0, (Line.Empty, MachineOf(taken, step)));
        }

        return new(Wording.Clock(taken.At), isAccepted ? new("✓", Tone.Good) : new("✗", Tone.Bad), Named(taken.Case, head), Ended(taken, details));
    }

    /// <summary>The state, the trigger that was fired, and the state that the machine came to; where a guard refused, that it stays.</summary>
    private Line MachineOf(StepTaken taken, ActStep step)
    {
        var from = taken.Before?.Status.Name ?? wording.Of(Texts.NoStateYet);
        var line = Line.Of(wording.Of(Texts.Machine) + wording.Colon, Tone.Faint).With($"{from} ─ {step.Act} → ", Tone.Faint);
        return taken.Outcome?.Event is { } done
            ? line.With(done.To.Name, Tone.Good).With(IsPlain(done.To) ? "" : wording.InBrackets(wording.Of(done.To.Label)), Tone.Good)
            : line.With($"{from}  {wording.Of(Refusing(taken.Outcome?.Refusal?.Reasons ?? []))}", Tone.Bad);
    }

    private static Label Refusing(IReadOnlyList<Reason> reasons) =>
        reasons.Any(reason => reason is WrongState or UnknownAct) ? Texts.NoSuchTrigger : Texts.GuardsRefused(reasons.Count);

    /// <summary>Whether a state is called by the same words in people's language.</summary>
    private bool IsPlain(State state) => state.Name.Replace('-', ' ') == wording.Of(state.Label);

    private string ActName(StepTaken taken, ActStep step)
    {
        var act = taken.Outcome?.Event?.Act
            ?? taken.Outcome?.Refusal?.Reasons.FirstOrDefault(reason => reason.Act is not null)?.Act
            ?? step.Procedure.Acts.FirstOrDefault(candidate => candidate.Name == step.Act);
        return act is null ? step.Act : wording.Of(act.Label);
    }

    internal (Line Key, Line Text) Reason(Reason reason) =>
        (wording.Of(reason.Citation), Line.Of(wording.Of(reason.Label)).With("  " + reason.Code, Tone.Faint));

    private List<(Line Key, Line Text)> Consequences(StepTaken taken, Event done)
    {
        var details = new List<(Line, Line)>();
        if (!showsMachine && taken.Before?.Status != done.To)
        {
            details.Add((Line.Empty, Line.Of("→ " + wording.Of(done.To.Label), Tone.Good)));
        }

        if (done.Act.Round is { } round && taken.After is { } after)
        {
            details.Add((Line.Empty, Line.Of(wording.Of(after.HasDone(done.Act) || after.Status != taken.Before?.Status ? Texts.RoundComplete(round) : Texts.RoundGoesOn(round)), Tone.Faint)));
        }

        details.AddRange(new CircumstancesLines(wording).Of(done));
        foreach (var delegation in done.By.Delegations)
        {
            details.Add((Line.Empty, Line.Of(wording.Of(Texts.ByDelegation(delegation)), Tone.Faint)));
        }

        if (done.Decided is { } decided)
        {
            details.AddRange(Decided(decided));
        }

        details.AddRange(done.Limits.Select(change => (wording.Of(change.Running.Limit.Citation), LimitLine(change, done))));
        details.AddRange(done.FollowUps.Select(followUp => (Line.Empty, Line.Of(wording.Of(Texts.AsksToOpen(wording.TitleOf(followUp.Procedure))), Tone.Warning))));
        return details;
    }

    /// <summary>The answer, and what was concluded beside it, each with its rules.</summary>
    private IEnumerable<(Line Key, Line Text)> Decided(Decided decided)
    {
        yield return (
            wording.Of(decided.Rules.FirstOrDefault()?.Citation),
            Line.Of(wording.Of(decided.Decision.Label) + wording.Colon, Tone.Faint).With(DecisionsPage.AnswerOf(decided.Answer, wording)).With("  " + Fired(decided.Rules), Tone.Faint));
        foreach (var conclusion in decided.Conclusions)
        {
            yield return (
                wording.Of(conclusion.Rules[0].Citation),
                Line.Of("! " + wording.Of(conclusion.Term.Label), Tone.Warning).With("  " + Fired(conclusion.Rules), Tone.Faint));
        }
    }

    /// <summary>The rules that fired; each with its clause where that is not the one that stands before them.</summary>
    private string Fired(IReadOnlyList<FiredRule> rules)
    {
        string[] names = [.. rules.Select(rule => rule.Citation.ToString() == rules[0].Citation.ToString() ? rule.Id : rule.Id + wording.InBrackets(rule.Citation.ToString()))];
        return !showsMachine ? string.Join(", ", names) : names.Length == 0 ? "" : wording.Of(Texts.RulesFired(names));
    }

    private Line LimitLine(LimitChange change, Event done)
    {
        var name = wording.Of(change.Running.Label);
        var (at, happened) = (done.At, done.HappenedAt);
        return change.Turn switch
        {
            LimitTurn.Started => Line.Of(wording.Of(Texts.LimitStarts) + " ", Tone.Warning).With(name, Tone.Strong)
                .With($" {wording.Of(Texts.DueBy)} {Wording.Due(change.Running, at)}")
                .With($"  {wording.Of(Texts.FigureOf(change.Running))}".TrimEnd(), Tone.Faint),
            LimitTurn.Met when change.Running.IsPassed(happened) => Line.Of(wording.Of(Texts.LimitMetLate) + " ", Tone.Bad).With(name, Tone.Strong)
                .With($" {wording.Of(Texts.LateBy)} {wording.Span(happened - change.Running.Due)}", Tone.Bad),
            LimitTurn.Met when change.Running.IsEarly(happened) => Line.Of(wording.Of(Texts.LimitMetEarly) + " ", Tone.Warning).With(name, Tone.Strong)
                .With($" {wording.Of(Texts.NotBefore)} {Wording.Due(change.Running.Opens!.Value, isEndOfDay: false, at)}", Tone.Warning),
            LimitTurn.Met => Line.Of(wording.Of(Texts.LimitMet) + " ", Tone.Good).With(name, Tone.Strong)
                .With($" {wording.Of(Texts.Spare)} {wording.Span(change.Running.Due - happened)}", Tone.Faint),
            LimitTurn.Released => Line.Of(wording.Of(Texts.LimitReleased) + " ", Tone.Faint).With(name, Tone.Strong),
            LimitTurn.Suspended => Line.Of(wording.Of(Texts.LimitSuspended) + " ", Tone.Warning).With(name, Tone.Strong),
            LimitTurn.Resumed => Line.Of(wording.Of(Texts.LimitResumed) + " ", Tone.Warning).With(name, Tone.Strong)
                .With($" {wording.Of(Texts.DueBy)} {Wording.Due(change.Running, at)}"),
            LimitTurn.Extended when change.Running.SuspendedSince is not null => Line.Of(wording.Of(Texts.LimitExtended) + " ", Tone.Warning).With(name, Tone.Strong),
            LimitTurn.Extended => Line.Of(wording.Of(Texts.LimitExtended) + " ", Tone.Warning).With(name, Tone.Strong)
                .With($" {wording.Of(Texts.DueBy)} {Wording.Due(change.Running, at)}"),
        };
    }

    private List<(Line Key, Line Text)> Ended(StepTaken taken, List<(Line Key, Line Text)> details)
    {
        if (taken.Step.Note is { } note)
        {
            details.Add((Line.Empty, Line.Of("※ " + wording.Of(note), Tone.Faint)));
        }

        details.AddRange(taken.Mismatches.Select(mismatch => (Line.Empty, Line.Of($"{wording.Of(Texts.Unexpected)}{wording.Colon}{wording.Of(mismatch)}", Tone.Bad))));
        return details;
    }

    private Line Named(string name, Line line) => hasSeveralCases ? Line.Of($"[{name}] ", Tone.Faint).With(line) : line;

    private string SeatsOf(Performer performer) => wording.Of(performer.PostsIn(office));
}
