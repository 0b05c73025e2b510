using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace Baodi.Procedures;

/// <content>The path of one command: admission, form, effect, decision, provisions, route, limits, event, new case.</content>
public sealed partial class Procedure<TState, TMatter>
{
    private Outcome<TState, TMatter> Decide(
        Case<TState, TMatter>? before, string caseId, Act<TMatter> act, Command<TMatter> command, Officer by, Instant at, string? openedBy)
    {
        var log = new ReasonLog();
        var found = Admission<TMatter>.Explain(before, before?.Matter, act, by, at, this, ref log);
        var isAdmitted = log.IsEmpty;
        var isWhole = CheckForm(act, command, ref log) && (before is null || (CheckChoices(act, before.Matter, command, ref log) && CheckPastItems(before, act, command, at, ref log) && CheckTurns(before, act, command, at, ref log)));
        if (!log.IsEmpty && !(isWhole && act.ContentIsJudged))
        {
            return Refuse(before, log);
        }

        var hand = isAdmitted ? found ?? Standing<TMatter>.HandOf(before, before?.Matter, act, by, at, isApart: true) : by.AnyHand;
        var matter = act.Effect(before?.Matter, command, new(hand, at));
        if (before is null && !act.TypedRecusals.IsEmpty)
        {
            matter = Recused(act, command, by, at, isAdmitted, matter, ref hand, ref log);
        }

        var decided = Ask(act, ref matter, ref log);
        CheckProvisions(act, matter, ref log);
        if (act.Excuses is { } excused && !excused.TypedRound!.CanSpare(act.ExcusedBy(command), matter, before!.SignaturesOf(excused)))
        {
            log.Add(new SignerNeeded(act, excused));
        }

        if (MayBeClassified && Level!(matter) is { } level && !by.MayKnow(level))
        {
            log.Add(new ClearanceMissing(act, level));
        }

        var completes = act.TypedRound is not { } round || (log.IsEmpty && act.CompletionMatters && round.IsComplete(matter, before!.SignaturesOf(act), hand));
        var route = log.IsEmpty && completes ? RouteOf(act, matter) : null;
        var to = route?.To ?? before?.Status!;
        var moves = before is null || (route is not null && (route.Entry == RouteEntry.Afresh || route.To.Ordinal != before.StateOrdinal));
        if (moves && before is not null)
        {
            CheckLeaving(before, act, ref log);
        }

        var changes = completes && (act.MovesLimits || EndsLimits(before, act, to)) ? LimitChangesOf(before, act, command, matter, to, at, ref log) : [];
        if (!log.IsEmpty)
        {
            return Refuse(before, log);
        }

        var begins = moves && route!.Entry != RouteEntry.Resumed;
        var consequences = decided is null && changes.IsEmpty && openedBy is null && act.TypedOpens.IsEmpty
            ? null
            : ConsequencesOf(act, matter, completes, decided, changes, openedBy);
        var accepted = new Event(caseId, (before?.Version ?? 0) + 1, act, command, hand, at, to, begins, consequences);
        return new(After(before, act, accepted, matter), accepted);
    }

    /// <summary>Only what an opening makes tells from whom its hand must be kept apart; where another hand of the officer's is, it is made with that one.</summary>
    private static TMatter Recused(Act<TMatter> act, Command<TMatter> command, Officer by, Instant at, bool isAdmitted, TMatter matter, ref Hand hand, ref ReasonLog log)
    {
        if (isAdmitted && Standing<TMatter>.Of(null, matter, act, by, at, out var found, out _) == StandingKind.Stands && !ReferenceEquals(found, hand))
        {
            hand = found!;
            matter = act.Effect(null, command, new(hand, at));
        }

        Separation<TMatter>.ExplainRecusals(matter, act, by, isAdmitted ? hand : null, ref log);
        return matter;
    }

    private static Outcome<TState, TMatter> Refuse(Case<TState, TMatter>? before, ReasonLog log) => new(before, new Refusal(log.Drain()));

    private static bool CheckForm(Act act, Command command, ref ReasonLog log)
    {
        var isWhole = true;
        foreach (var field in act.Form.Fields)
        {
            if (field.Check(command) is { } fault)
            {
                isWhole = false;
                log.Add(new FieldWrong(act, field, fault));
            }
        }

        return isWhole;
    }

    /// <summary>Where nothing is offered, admission has said so already.</summary>
    private static bool CheckChoices(Act<TMatter> act, TMatter matter, Command command, ref ReasonLog log)
    {
        var hold = true;
        foreach (var choice in act.Choices)
        {
            if (!choice.Offer.IsAny(matter))
            {
                hold = false;
            }
            else if (!choice.Holds(matter, command))
            {
                hold = false;
                log.Add(new NotAmong(act, choice.Field, choice.Offer.Names(matter), choice.AreAllNeeded));
            }
        }

        return hold;
    }

    /// <summary>Where nothing has passed, admission has said so already.</summary>
    private static bool CheckPastItems(Case<TState, TMatter> before, Act<TMatter> act, Command command, Instant at, ref ReasonLog log)
    {
        var hold = true;
        foreach (var past in act.PastItems)
        {
            var item = past.Item(command);
            var due = before.Find(past.Limit, item) is { SuspendedSince: null } running ? running.Due : (Instant?)null;
            if (!(at > due) && at > before.FirstDue(past.Limit))
            {
                hold = false;
                log.Add(new LimitNotPassed(act, past.Limit, due, item));
            }
        }

        return hold;
    }

    /// <summary>Of several clocks those are turned that can be. Where there is none at all, admission has said so already.</summary>
    private static bool CheckTurns(Case<TState, TMatter> before, Act<TMatter> act, Command command, Instant at, ref ReasonLog log)
    {
        if (act.Turns.IsEmpty || !act.HasAClockToTurn(before, at))
        {
            return act.Turns.IsEmpty;
        }

        var hold = true;
        foreach (var turn in act.Turns)
        {
            var isPassedOver = act.Turns.Length > 1 && !turn.HasSomething(before, at);
            if (!isPassedOver && turn.ProblemIn(before, command, at) is { } problem)
            {
                hold = false;
                log.Add(turn.ReasonFor(problem, act, before, command));
            }
        }

        return hold;
    }

    private static Decided? Ask(Act<TMatter> act, ref TMatter matter, ref ReasonLog log)
    {
        if (act.DecisionStep is not { } step)
        {
            return null;
        }

        var decided = step.Decide(matter);
        if (decided.Ordinal is null && !step.TakesNoRule)
        {
            log.Add(new NoRule(act, decided));
            return decided;
        }

        matter = step.Record(matter, decided);
        return decided;
    }

    private static void CheckProvisions(Act<TMatter> act, TMatter matter, ref ReasonLog log)
    {
        foreach (var provision in act.TypedProvisions)
        {
            if (!provision.Holds(matter))
            {
                log.Add(new ConditionUnmet(act, provision));
            }
        }
    }

    /// <summary>The route taken; null when the act has none and the case stays where it is.</summary>
    private static Route<TMatter>? RouteOf(Act<TMatter> act, TMatter matter)
    {
        foreach (var route in act.TypedRoutes)
        {
            if (route.Conditions.AllHold(matter))
            {
                return route;
            }
        }

        return act.TypedRoutes.IsEmpty ? null : throw new InvalidOperationException($"No route of '{act.Name}' fits; the definition was checked to have one.");
    }

    /// <summary>Duties that admission could not yet judge, because only the effect tells that the state is left.</summary>
    private void CheckLeaving(Case<TState, TMatter> before, Act<TMatter> act, ref ReasonLog log)
    {
        if (act.LeavesBehind || (act.LeavesMask & before.Status.Bit) != 0)
        {
            return;
        }

        IDuties<TMatter> duties = this;
        for (var owed = duties.NextOwed(before, before.Done | act.Bit, before.Matter, 0); owed is not null;
            owed = duties.NextOwed(before, before.Done | act.Bit, before.Matter, owed.Index + 1))
        {
            log.Add(new DutyOwed(act, owed));
        }
    }

    private static object? ConsequencesOf(
        Act<TMatter> act, TMatter matter, bool completes, Decided? decided, ImmutableArray<LimitChange> changes, string? openedBy)
    {
        ImmutableArray<FollowUp> followUps = completes && !act.TypedOpens.IsEmpty ? FollowUpsOf(act, matter) : [];
        return !followUps.IsEmpty || openedBy is not null || (decided is not null && !changes.IsEmpty) ? new Consequences(decided, changes, followUps, openedBy)
            : changes.IsEmpty ? decided
            : ImmutableCollectionsMarshal.AsArray(changes);
    }

    private static ImmutableArray<FollowUp> FollowUpsOf(Act<TMatter> act, TMatter matter)
    {
        var found = ImmutableArray.CreateBuilder<FollowUp>();
        foreach (var rule in act.TypedOpens)
        {
            rule.AddTo(found, matter);
        }

        return found.DrainToImmutable();
    }
}
