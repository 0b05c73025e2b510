using System.Collections.Immutable;
using System.Text;
using Baodi.Procedures.ConsoleHost.Pages;
using Baodi.Procedures.ConsoleHost.Scenarios;
using Baodi.Procedures.ConsoleHost.Verbs;
using NodaTime;

namespace Baodi.Procedures.ConsoleHost.Play;

/// <summary>One case gone through by hand: what is typed or piped in is read line by line until the case is closed or the input ends.</summary>
internal sealed class PlaySession(Office office, Procedure procedure, Cast cast, Instant begin, TextReader input, IPlayView view)
{
    private static readonly Part Nowhere = new(PartKind.Object, null, null, 0);

    private readonly List<StepTaken> steps = [];
    private Instant now = begin;
    private Case? current;

    internal int Run()
    {
        view.Begin();
        var choices = Choices();
        view.Show(current, now, choices);
        while (current?.IsClosed != true && view.Read(input) is { } line && PlayCommand.Of(line) is var command and not QuitCommand)
        {
            if (Obey(command, choices))
            {
                choices = Choices();
                view.Show(current, now, choices);
            }
        }

        view.End(current, steps);
        return ExitStatus.AsExpected;
    }

    /// <summary>Does what a line asks for; true when what can be done may have changed.</summary>
    private bool Obey(PlayCommand command, List<Choice> choices)
    {
        switch (command)
        {
            case BlankCommand:
                return false;
            case HelpCommand:
                view.Help();
                return false;
            case WhyCommand:
                view.Explain(Closed(choices));
                return false;
            case LogCommand:
                view.Log(steps);
                return false;
            case WaitCommand wait:
                return MoveTo(now + wait.Time);
            case UntilCommand until:
                return MoveTo(until.At);
            case OfficerCommand officer:
                return Add(officer);
            case ChooseCommand choose when choose.Number <= choices.Count:
                return Take(choices[choose.Number - 1], choose.Content);
            case AskCommand ask when cast.Find(ask.Officer) is { } by:
                return Ask(by, ask.Act, Encoding.UTF8.GetBytes(ask.Content));
            case AskCommand ask:
                return Unknown(ask.Officer);
            case RemarkCommand remark when cast.Find(remark.Officer) is { } by:
                return Remark(by, remark);
            case RemarkCommand remark:
                return Unknown(remark.Officer);
            default:
                view.Say((command as UnknownCommand)?.Problem ?? Texts.NotUnderstood(Document.Shown(command.Line)), isBad: true);
                return false;
        }
    }

    private bool Unknown(string officer)
    {
        view.Say(Texts.UnknownOfficer(officer, cast.Members.Select(member => member.Officer.Id)), isBad: true);
        return false;
    }

    /// <summary>Adds a remark, by which nothing can be done that could not before.</summary>
    private bool Remark(CastMember by, RemarkCommand command)
    {
        if (current is null)
        {
            view.Say(Texts.NoRemarkYet, isBad: true);
            return false;
        }

        try
        {
            var said = RemarkRequestReader.Read(command.Kind, command.Said);
            var taken = new StepTaken(new RemarkStep(Nowhere, now, PlayCommand.CaseName, procedure, PlayCommand.NothingExpected, null, by, said), null, current, current, [])
            {
                Remarked = office.Remark(current, said, by.At(now), now),
            };
            steps.Add(taken);
            view.Tell(taken);
        }
        catch (InputException e)
        {
            view.Say(e.Problems[0].Text, isBad: true);
        }

        return false;
    }

    private bool MoveTo(Instant at)
    {
        if (at < now || at.WithOffset(DistrictTime.Offset).Year > TimeText.LastYear)
        {
            view.Say(at < now ? Texts.TimeOnlyGoesOn : Texts.NotATime(Wording.Full(at)), isBad: true);
            return false;
        }

        now = at;
        return true;
    }

    private bool Add(OfficerCommand officer)
    {
        if (cast.Find(officer.Id) is not null)
        {
            view.Say(Texts.OfficerTwice(officer.Id), isBad: true);
            return false;
        }

        cast.Add(officer.Id, officer.Seats);
        view.Say(Texts.OfficerAdded(officer.Id), isBad: false);
        return true;
    }

    private bool Take(Choice choice, string? content)
    {
        if (content is not null)
        {
            return GroundsOf(choice) is { } grounds && Ask(choice.By, choice.Act.Name, Encoding.UTF8.GetBytes(content), grounds);
        }

        var answers = new List<(Field, string)>();
        foreach (var field in view.AsksFields ? choice.Act.Form.Fields : [])
        {
            if (view.ReadField(input, field) is not { } answer)
            {
                return false;
            }

            answers.Add((field, answer.Trim()));
        }

        return GroundsOf(choice) is { } departing
            && Ask(choice.By, choice.Act.Name, ContentBuilder.Build(answers, built => Decide(choice.By, choice.Act.Name, built, departing)), departing);
    }

    /// <summary>Each departure with the ground that is given for it; one that is given none is not made. Null when there are no more lines.</summary>
    private Circumstances? GroundsOf(Choice choice)
    {
        var departures = new List<Departure>();
        foreach (var reason in choice.Departs)
        {
            if (view.ReadGround(input, reason) is not { } ground)
            {
                return null;
            }

            if (!string.IsNullOrWhiteSpace(ground))
            {
                departures.Add(new(reason.Code, reason.About!, ground.Trim()));
            }
        }

        return new() { Departures = [.. departures] };
    }

    private bool Ask(CastMember by, string act, byte[] content, Circumstances? circumstances = null)
    {
        var before = current;
        var outcome = Decide(by, act, content, circumstances);
        if (outcome.IsAccepted)
        {
            current = outcome.Case;
            cast.BringInThoseNamedIn(Document.Parse("-", content).Root);
        }

        var step = new ActStep(Nowhere, now, PlayCommand.CaseName, procedure, PlayCommand.NothingExpected, null, by, act, content, before is null, null) { Circumstances = circumstances ?? new() };
        var taken = new StepTaken(step, outcome, before, current, []);
        steps.Add(taken);
        view.Tell(taken);
        return outcome.IsAccepted;
    }

    private Outcome Decide(CastMember by, string act, byte[] content, Circumstances? circumstances = null) => current is null
        ? office.Open(procedure, PlayCommand.CaseName, act, content, by.At(now), now, circumstances: circumstances)
        : office.Do(current, act, content, by.At(now), now, circumstances);

    /// <summary>What is open, and after it what is open with departures.</summary>
    private List<Choice> Choices() =>
    [
        .. procedure.Acts.SelectMany(act => cast.Members, (act, member) => (Act: act, By: member, Reasons: Against(act, member)))
            .Where(one => one.Reasons is { } reasons && reasons.All(reason => reason.IsDepartable))
            .Select(one => new Choice(one.Act, one.By, one.Reasons!.Value))
            .OrderBy(choice => choice.Departs.Count > 0),
    ];

    /// <summary>The acts of the state that nobody can do, each with the officer against whom the least stands.</summary>
    private List<ClosedAct> Closed(List<Choice> choices)
    {
        var closed = new List<ClosedAct>();
        foreach (var act in procedure.Acts)
        {
            if ((current is null ? act.Kind != ActKind.Opening : !WhyAnswer.IsEntered(act, current)) || choices.Any(choice => choice.Act == act))
            {
                continue;
            }

            if (cast.Members.Select(member => new ClosedAct(act, member, Against(act, member)!.Value)).MinBy(closest => closest.Reasons.Count) is { } nearest)
            {
                closed.Add(nearest);
            }
        }

        return closed;
    }

    /// <summary>What stands against an act before its contents; null when it is not offered at all.</summary>
    private ImmutableArray<Reason>? Against(Act act, CastMember by)
    {
        if (current is not null)
        {
            foreach (var candidate in office.CanDo(current, by.At(now), now))
            {
                if (candidate.Act == act)
                {
                    return WhyAnswer.IsEntered(act, current) ? candidate.Reasons : null;
                }
            }

            return null;
        }

        // There is no case to ask about yet, so the opening is tried with contents that say nothing.
        return act.Kind == ActKind.Opening
            ? [.. Decide(by, act.Name, []).Refusal!.Reasons.Where(reason => reason is not MalformedContent)]
            : null;
    }
}
