using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Baodi.Procedures;

/// <content>What a step does to the limits: which end, start, stand, run again and are extended.</content>
public sealed partial class Procedure<TState, TMatter>
{
    /// <summary>Whether a limit that runs is met or can no longer be; asked apart, because most steps change no limit.</summary>
    private static bool EndsLimits(Case<TState, TMatter>? before, Act<TMatter> act, State to)
    {
        if (before?.Trail is not { } trail)
        {
            return false;
        }

        foreach (var running in trail.Limits)
        {
            if (Ends(running.Limit, act, to))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Ends(TimeLimit limit, Act act, State to) => IsMet(limit, act) || limit.IsOverAfter(act, to);

    private static bool Waits(RunningLimit running, TMatter matter) => Unsafe.As<TimeLimit<TMatter>>(running.Limit).Awaits(matter, running.Item);

    private static bool IsMet(TimeLimit limit, Act act) => ((act.MeetsMask >> limit.Index) & 1) != 0;

    /// <summary>What a step does to the limits. A thing for which one runs is settled by the step that ends its waiting; where it waited no more before, nothing met its limit.</summary>
    private ImmutableArray<LimitChange> LimitChangesOf(
        Case<TState, TMatter>? before, Act<TMatter> act, Command command, TMatter matter, State to, Instant at, ref ReasonLog log)
    {
        ImmutableArray<RunningLimit> running = before is null ? [] : before.AllLimits;
        var ask = new LimitAsk(act, Profile, before?.OpenedAt ?? at);
        ImmutableArray<LimitChange> changes = [];
        foreach (var limit in running)
        {
            var isPerItem = limit.Limit.Kind == LimitKind.PerItem;
            var ends = IsMet(limit.Limit, act) && !(isPerItem && Waits(limit, matter));
            if (ends && !(isPerItem && !Waits(limit, before!.Matter)))
            {
                changes = Met(ask, limit, to, changes, ref log);
            }
            else if (ends || limit.Limit.IsOverAfter(act, to))
            {
                changes = changes.Add(new(LimitTurn.Released, limit));
            }
        }

        foreach (var moved in act.TypedMoves)
        {
            if (before!.Find(moved, null) is not null && moved.Started(ask, matter, at, ref log) is { } started)
            {
                changes = changes.Add(new(LimitTurn.Started, started));
            }
        }

        foreach (var start in act.TypedStarts)
        {
            if (!start.When.AllHold(matter))
            {
                continue;
            }

            if (start.Limit.Kind == LimitKind.PerItem)
            {
                changes = StartItems(before, ask, start.Limit, matter, changes, ref log);
            }
            else if (start.Limit.Started(ask, matter, start.Anchor?.Invoke(matter) ?? at, ref log) is { } started)
            {
                changes = changes.Add(new(LimitTurn.Started, started));
            }
        }

        return act.Turns.IsEmpty || !log.IsEmpty ? changes : TurnClocks(before!, act, command, at, changes, ref log);
    }

    private ImmutableArray<LimitChange> TurnClocks(
        Case<TState, TMatter> before, Act<TMatter> act, Command command, Instant at, ImmutableArray<LimitChange> changes, ref ReasonLog log)
    {
        foreach (var turn in act.Turns)
        {
            if (!turn.HasSomething(before, at) || before.Find(turn.Limit, turn.Item?.Invoke(command)) is not { } limit)
            {
                continue;
            }

            if (turn.Turned(limit, command, at, Profile) is { } turned)
            {
                changes = changes.Add(new(turn.Turn, turned));
            }
            else
            {
                log.Add(new NoCalendar(act, turn.Limit, DistrictTime.YearOf(limit.Anchor)));
            }
        }

        return changes;
    }

    /// <summary>Starts what waits and does not run yet, or runs from another instant or to another one.</summary>
    private ImmutableArray<LimitChange> StartItems(
        Case<TState, TMatter>? before, in LimitAsk ask, TimeLimit<TMatter> limit, TMatter matter, ImmutableArray<LimitChange> changes, ref ReasonLog log)
    {
        foreach (var item in limit.Items!(matter))
        {
            if (limit.Started(ask, item, ref log) is { } started && before?.Find(limit, item.Key)?.IsFrom(started) != true)
            {
                changes = changes.Add(new(LimitTurn.Started, started));
            }
        }

        return changes;
    }

    /// <summary>A recurring limit runs on from where it was due, so that a late report does not move the next.</summary>
    private static ImmutableArray<LimitChange> Met(in LimitAsk ask, RunningLimit met, State to, ImmutableArray<LimitChange> changes, ref ReasonLog log)
    {
        if (met.Limit.Kind != LimitKind.Recurring || to.IsFinal)
        {
            return changes.Add(new(LimitTurn.Met, met));
        }

        if (Unsafe.As<TimeLimit<TMatter>>(met.Limit).Renewed(ask, met, ref log) is { } next)
        {
            ReadOnlySpan<LimitChange> both = [new(LimitTurn.Met, met), new(LimitTurn.Started, next)];
            return changes.AddRange(both);
        }

        return changes;
    }
}
