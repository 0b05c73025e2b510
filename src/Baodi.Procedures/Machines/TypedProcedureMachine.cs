using System.Collections.Concurrent;
using Stateless.Reflection;

namespace Baodi.Procedures.Machines;

/// <summary>The machine of a procedure with typed states and matter.</summary>
internal sealed class ProcedureMachine<TState, TMatter>(Procedure procedure) : ProcedureMachine(procedure)
    where TState : struct, Enum
    where TMatter : class
{
    private readonly ConcurrentBag<ConfiguredMachine<TState>> idle = [];

    public override StateMachineInfo Info => new ConfiguredMachine<TState>(Procedure).Info;

    internal override Outcome Fire(Case? before, in Trigger trigger, Officer by, Instant at) => Fire((Case<TState, TMatter>?)before, trigger, by, at);

    internal Outcome<TState, TMatter> Fire(Case<TState, TMatter>? before, in Trigger trigger, Officer by, Instant at)
    {
        if (before is not null && !(before.IsVisibleTo(by) && before.IsVisibleTo(trigger.Circumstances.ToldBy ?? by)))
        {
            return new(null, new Refusal([new NoSuchCase(before.Id)]) { Note = Note.OfHidden(before, trigger.Name, by, at) });
        }

        var attempt = new Attempt(Procedure, before, trigger, by, at);
        var to = trigger.Type is null ? default : Fire(before?.State ?? default, trigger.Type, attempt);
        if (attempt.IsOffered)
        {
            attempt.JudgeCircumstances();
        }

        return !attempt.IsOffered ? Refused(before, NotOffered(trigger.Name, before, trigger.Circumstances.ToldBy ?? by, at), by, at)
            : !attempt.IsAdmitted ? Refused(before, attempt.Reasons, by, at)
            : Accepted(before, trigger, attempt, to);
    }

    private TState Fire(TState from, Type command, Attempt attempt)
    {
        if (!idle.TryTake(out var machine))
        {
            machine = new(Procedure);
        }

        // One that an effect or a guard has thrown out of is not lent again.
        var to = machine.Fire(from, command, attempt);
        idle.Add(machine);
        return to;
    }

    /// <summary>A refusal, with the note of an attempt by somebody whose post it is not, where the procedure keeps them.</summary>
    private Outcome<TState, TMatter> Refused(Case<TState, TMatter>? before, ImmutableArray<Reason> reasons, Officer by, Instant at)
    {
        var refusal = new Refusal(reasons);
        return before is not null && Procedure.KeepsAttempts && reasons.Any(reason => reason is WrongPost)
            ? new(before, new Refusal(reasons) { Note = Note.Of(before, refusal, by, at) })
            : new(before, refusal);
    }

    private Outcome<TState, TMatter> Accepted(Case<TState, TMatter>? before, in Trigger trigger, Attempt attempt, TState to)
    {
        var (act, route) = (attempt.Act, attempt.Route);
        if (!act.CountsLimits)
        {
            attempt.CanCountLimits(route);
        }

        var accepted = new Event(trigger.CaseId, (before?.Version ?? 0) + 1, act, trigger.Command!, attempt.Authority.Performer!, attempt.At, StateOf(to), attempt.Begins)
        {
            Decided = attempt.Decided,
            Limits = attempt.LimitChanges,
            FollowUps = attempt.Completes ? FollowUpsOf(act, attempt.After) : [],
            OpenedBy = trigger.OpenedBy,
            HappenedAt = attempt.HappenedAt,
            EnteredBy = attempt.EnteredAs,
            Departures = attempt.Departures,
            IsAgain = Case.IsAgain(before, act, trigger.Command!, attempt.Authority.Performer!),
        };
        return new(Folded(before, accepted, (TMatter)attempt.After), accepted);
    }

    private static ImmutableArray<FollowUp> FollowUpsOf(Act act, object matter)
    {
        ImmutableArray<FollowUp> followUps = [];
        foreach (var rule in act.Opens)
        {
            followUps = followUps.AddRange(rule.Of(matter));
        }

        return followUps;
    }

    internal override Case<TState, TMatter> Apply(Case? before, Event next)
    {
        Check(before, next);
        var matter = next.Act.Affect(before, next.Command, new(next.By, next.HappenedAt));
        if (next.Act.Question is { } question)
        {
            matter = question.Record(matter, next.Decided!);
        }

        return Folded((Case<TState, TMatter>?)before, next, (TMatter)matter);
    }

    private Case<TState, TMatter> Folded(Case<TState, TMatter>? before, Event next, TMatter matter)
    {
        var identity = before?.Identity ?? new(Procedure, next.CaseId, next.OpenedBy, next.At, next.HappenedAt);
        var fold = new Fold(before, next, matter);
        return new(identity.Asking(next), next.To, matter, next.Sequence, next.At)
        {
            Done = fold.Done,
            Rounds = fold.Rounds,
            Performers = fold.Performers,
            Things = fold.Things,
            AllLimits = fold.Limits,
            PassedOver = fold.PassedOver,
            Given = fold.Given,
            LastTaken = before is not null && next.Act.CanBeTakenBack ? new(next.Act, next.By.OfficerId, next.EnteredBy?.OfficerId, before.WithoutLastTaken()) : null,
        };
    }

    /// <summary>An event that does not follow from the case is a mistake, and never guessed at.</summary>
    private void Check(Case? before, Event next)
    {
        var problem =
            next.Sequence != (before?.Version ?? 0) + 1 ? $"the case has {before?.Version ?? 0} events."
            : before is not null && next.CaseId != before.Id ? $"it belongs to '{next.CaseId}', not to '{before.Id}'."
            : !ReferenceEquals(next.Act.Procedure, Procedure) ? $"'{next.Act.Name}' is not an act of '{Procedure.Id}'."
            : !(before is null ? next.Act.Kind == ActKind.Opening : next.Act.IsEnteredIn(before.Status)) ? $"'{next.Act.Name}' is not offered in {before?.Status.Name ?? "no case"}."
            : next.Act.Question is { } question && !ReferenceEquals(next.Decided?.Decision, question.Decision) ? $"it lacks the answer to '{question.Decision.Id}'."
            : null;
        if (problem is not null)
        {
            throw new FoldException(next.Sequence, problem);
        }
    }

    private State StateOf(TState value)
    {
        foreach (var state in Procedure.States)
        {
            if (EqualityComparer<TState>.Default.Equals((TState)state.Value, value))
            {
                return state;
            }
        }

        throw new InvalidOperationException($"'{value}' is no state of '{Procedure.Id}'.");
    }
}
