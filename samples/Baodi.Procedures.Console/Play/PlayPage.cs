using Baodi.Procedures.ConsoleHost.Pages;
using Baodi.Procedures.ConsoleHost.Scenarios;
using NodaTime;

namespace Baodi.Procedures.ConsoleHost.Play;

/// <summary>A case that is played, to be read.</summary>
internal sealed class PlayPage(Procedure procedure, Session session) : IPlayView
{
    private readonly Wording wording = session.Wording;
    private readonly TimelineMoments moments = new(hasSeveralCases: false, session.Office.Profile.Organisation, session.Wording);

    public bool AsksFields => true;

    public void Begin()
    {
        Show(new Heading($"{wording.Of(procedure.Title)} · {procedure.Id}", 1));
        Show(new Paragraph(Line.Of(wording.Of(Texts.PlayHint), Tone.Faint)));
    }

    public string? Read(TextReader input)
    {
        session.Terminal.Out.Write("> ");
        session.Terminal.Out.Flush();
        return input.ReadLine();
    }

    public string? ReadField(TextReader input, Field field)
    {
        Show(new Paragraph(
            wording.Named(field.Label, field.Name)
                .With(field.IsRequired ? "" : $" ({wording.Of(Texts.Optional)})", Tone.Faint),
            2));
        session.Terminal.Out.Write("  : ");
        session.Terminal.Out.Flush();
        return input.ReadLine();
    }

    public string? ReadGround(TextReader input, Reason reason)
    {
        var (clause, text) = moments.Reason(reason);
        Show(new Paragraph(Line.Of(wording.Of(Texts.GroundFor) + wording.Colon, Tone.Warning).With(clause).With(" ").With(text), 2));
        session.Terminal.Out.Write("  : ");
        session.Terminal.Out.Flush();
        return input.ReadLine();
    }

    public void Show(Case? current, Instant now, IReadOnlyList<Choice> choices)
    {
        Show(new Blank());
        Show(new Paragraph(
            Line.Of(Wording.Full(now), Tone.Strong).With("  ")
                .With(current is null ? wording.Of(Texts.NoCaseYet) : wording.Of(current.Status.Label), current?.IsClosed == true ? Tone.Good : Tone.Clause)));
        foreach (var running in current?.Limits ?? [])
        {
            Show(new Paragraph(LimitLine(running, now), 2));
        }

        if (current?.IsClosed == true)
        {
            Show(new Paragraph(Line.Of(wording.Of(Texts.CaseIsClosed), Tone.Good)));
            return;
        }

        Show(choices.Count == 0
            ? new Paragraph(Line.Of(wording.Of(Texts.NothingCanBeDone), Tone.Warning))
            : new Table(
                [new("", IsNumber: true, IsFirm: true), new(wording.Of(Texts.CanBeDone)), new(wording.Of(Texts.Who)), new(wording.Of(Texts.Kind)), new(wording.Of(Texts.Clause), IsFirm: true)],
                [.. choices.Select((choice, index) => (IReadOnlyList<Line>)
                [
                    Line.Of((index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), Tone.Strong),
                    wording.Named(choice.Act.Label, choice.Act.Name, Tone.Normal),
                    Line.Of(wording.Of(choice.By.Name), Tone.Person),
                    Line.Of(wording.Of(Texts.KindOf(choice.Act))).With(choice.Departs.Count > 0 ? wording.Comma + wording.Of(Texts.WithGrounds(choice.Departs.Count)) : "", Tone.Warning),
                    wording.Of(choice.Act.Citation),
                ])]));
    }

    public void Tell(StepTaken taken) => Show(moments.Of(taken));

    public void Explain(IReadOnlyList<ClosedAct> closed)
    {
        Show(new Heading(wording.Of(Texts.NotOpenBecause)));
        foreach (var act in closed)
        {
            Show(new Moment("", new("✗", Tone.Bad),
                wording.Named(act.Act.Label, act.Act.Name).With($"  {wording.Of(act.By.Name)}", Tone.Person),
                [.. act.Reasons.Select(moments.Reason)]));
        }
    }

    public void Log(IReadOnlyList<StepTaken> steps)
    {
        foreach (var step in steps)
        {
            Show(moments.Of(step));
        }
    }

    public void Say(Label text, bool isBad) => Show(new Paragraph(Line.Of(wording.Of(text), isBad ? Tone.Bad : Tone.Good)));

    public void Help() => Show(new Pairs([.. Texts.PlayForms.Select(form => (Line.Of(form.Form, Tone.Strong), Line.Of(wording.Of(form.Text))))], 2));

    public void End(Case? current, IReadOnlyList<StepTaken> steps) =>
        Show(new Paragraph(Line.Of(wording.Of(Texts.Goodbye(steps.Count(step => step.Outcome?.IsAccepted == true), steps.Count(step => step.Outcome?.IsAccepted == false))), Tone.Faint)));

    private void Show(Block block) => session.Screen.Show(block);

    private Line LimitLine(RunningLimit running, Instant now) =>
        Line.Of(wording.Of(running.Label)).With($" {wording.Of(Texts.DueBy)} {Wording.Due(running)}  ", Tone.Faint)
            .With(running.IsPassed(now) ? $"{wording.Of(Texts.Overdue)} {wording.Span(now - running.Due)}" : $"{wording.Of(Texts.Spare)} {wording.Span(running.Due - now)}", running.IsPassed(now) ? Tone.Bad : Tone.Good)
            .With($"  {running.Limit.Citation}", Tone.Clause);
}
