using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures;

/// <content>The path of one command: admission, form, effect, decision, provisions, route, limits, event, new case.</content>
public sealed partial class Procedure<TState, TMatter>
{
    private Outcome<TState, TMatter> Decide(
        Case<TState, TMatter>? before, string caseId, Act<TMatter> act, Command<TMatter> command, Officer by, Instant at, string? openedBy)
    {
        var log = new ReasonLog();
        Admission<TMatter>.Explain(before, before?.Matter, act, by, at, this, ref log);
        CheckForm(act, command, ref log);
        if (!log.IsEmpty)
        {
            return Refuse(before, log);
        }

        var hand = Standing<TMatter>.HandOf(before, before?.Matter, act, by, at);
        var matter = act.Effect(before?.Matter, command, new(hand, at));
        var decided = act.DecisionStep?.Decide(matter);
        if (decided is not null)
        {
            if (decided.Ordinal is null && !act.DecisionStep!.TakesNoRule)
            {
                return Refuse(before, new NoRule(act, decided));
            }

            matter = act.DecisionStep!.Record(matter, decided);
        }

        foreach (var provision in act.TypedProvisions)
        {
            if (!provision.Holds(matter))
            {
                log.Add(new ConditionUnmet(act, provision));
            }
        }

        var route = log.IsEmpty ? RouteOf(before, act, matter, hand) : null;
        var to = route?.To ?? before?.Status!;
        var moves = before is null || (route is not null && (route.Entry == RouteEntry.Afresh || route.To.Ordinal != before.StateOrdinal));
        if (moves && before is not null)
        {
            CheckLeaving(before, act, ref log);
        }

        var changes = LimitChangesOf(before, act, matter, to, at, ref log);
        if (!log.IsEmpty)
        {
            return Refuse(before, log);
        }

        var accepted = new Event(caseId, (before?.Version ?? 0) + 1, act, command, hand, at, to, moves && route!.Entry != RouteEntry.Resumed, ConsequencesOf(act, matter, decided, changes, openedBy));
        return new(After(before, act, accepted, matter), accepted);
    }

    private static Outcome<TState, TMatter> Refuse(Case<TState, TMatter>? before, ReasonLog log) => new(before, new Refusal(log.Drain()));

    private static Outcome<TState, TMatter> Refuse(Case<TState, TMatter>? before, Reason reason) => new(before, new Refusal([reason]));

    private static void CheckForm(Act act, Command command, ref ReasonLog log)
    {
        foreach (var field in act.Form.Fields)
        {
            if (field.Check(command) is { } fault)
            {
                log.Add(new FieldWrong(act, field, fault));
            }
        }
    }

    /// <summary>The route taken; null when the case stays where it is.</summary>
    private static Route<TMatter>? RouteOf(Case<TState, TMatter>? before, Act<TMatter> act, TMatter matter, Hand hand)
    {
        if (act.TypedRoutes.IsEmpty || (act.TypedRound is { } round && !round.IsComplete(matter, before!.Progress(act).With(hand))))
        {
            return null;
        }

        foreach (var route in act.TypedRoutes)
        {
            if (route.Conditions.AllHold(matter))
            {
                return route;
            }
        }

        throw new InvalidOperationException($"No route of '{act.Name}' fits; the definition was checked to have one.");
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

    private ImmutableArray<LimitChange> LimitChangesOf(
        Case<TState, TMatter>? before, Act<TMatter> act, TMatter matter, State to, Instant at, ref ReasonLog log)
    {
        var running = before is null ? [] : before.Limits;
        if (running.IsEmpty && act.TypedStarts.IsEmpty)
        {
            return [];
        }

        ImmutableArray<LimitChange> changes = [];
        foreach (ref readonly var limit in running.AsSpan())
        {
            if (((act.MeetsMask >> limit.Limit.Index) & 1) != 0)
            {
                changes = Met(act, limit, to, changes, ref log);
            }
            else if (((act.LeavesBehind ? limit.Limit.MetIn : limit.Limit.MeetableFrom) & to.Bit) == 0)
            {
                changes = changes.Add(new(LimitTurn.Released, limit));
            }
        }

        foreach (var start in act.TypedStarts)
        {
            if (start.When.AllHold(matter)
                && start.Limit.TryStart(act, matter, start.Anchor?.Invoke(matter) ?? at, Profile, ref log, out var started))
            {
                changes = changes.Add(new(LimitTurn.Started, started));
            }
        }

        return changes;
    }

    /// <summary>A recurring limit runs on from where it was due, so that a late report does not move the next.</summary>
    private ImmutableArray<LimitChange> Met(Act<TMatter> act, in RunningLimit met, State to, ImmutableArray<LimitChange> changes, ref ReasonLog log)
    {
        if (met.Limit.Kind != LimitKind.Recurring || to.IsFinal)
        {
            return changes.Add(new(LimitTurn.Met, met));
        }

        if (Profile.TryDue(met.Limit.Figure!.Value, met.Due, out var next))
        {
            ReadOnlySpan<LimitChange> both = [new(LimitTurn.Met, met), new(LimitTurn.Started, new(met.Limit, met.Due, next))];
            return changes.AddRange(both);
        }

        log.Add(new NoCalendar(act, met.Limit, DistrictTime.DateOf(met.Due).Year));
        return changes;
    }

    private static Consequences? ConsequencesOf(
        Act<TMatter> act, TMatter matter, Decided? decided, ImmutableArray<LimitChange> changes, string? openedBy)
    {
        ImmutableArray<FollowUp> followUps = [];
        foreach (var rule in act.TypedOpens)
        {
            if (rule.For(matter) is { } followUp)
            {
                followUps = followUps.Add(followUp);
            }
        }

        return decided is null && changes.IsEmpty && followUps.IsEmpty && openedBy is null
            ? null
            : new(decided, changes, followUps, openedBy);
    }
}
