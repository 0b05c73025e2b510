namespace Baodi.Procedures.Definition;

/// <summary>What a step does to the limits of its case: which are met, released, started and turned.</summary>
/// <remarks>A thing for which a limit runs is settled by the step that ends its waiting; where it waited no more before, nothing met its limit.</remarks>
internal sealed class LimitSteps(Situation situation, State to)
{
    private readonly Act act = situation.Act;
    private readonly LimitClock clock = new(situation);
    private readonly ImmutableArray<LimitChange>.Builder changes = ImmutableArray.CreateBuilder<LimitChange>();

    /// <summary>Whether every limit could be counted.</summary>
    internal bool AreCounted => clock.IsCounted;

    internal ImmutableArray<LimitChange> Changes()
    {
        if (!act.TakesBack.IsEmpty)
        {
            GoBack();
            return changes.DrainToImmutable();
        }

        End();
        Move();
        Start();
        // Before the last step no clock can be turned; that is a reason already.
        if (AreCounted && !(situation.At < situation.Case?.LastStepAt))
        {
            Turn();
        }

        return changes.DrainToImmutable();
    }

    /// <summary>What the step taken back started runs no longer, and what ran before it runs as it ran.</summary>
    private void GoBack()
    {
        var earlier = situation.Case!.LastTaken is { } taken ? taken.Before.AllLimits : situation.Limits;
        foreach (var running in situation.Limits)
        {
            if (!earlier.Contains(running))
            {
                changes.Add(new(LimitTurn.Released, running));
            }
        }

        foreach (var running in earlier)
        {
            if (!situation.Limits.Contains(running))
            {
                changes.Add(new(LimitTurn.Started, running));
            }
        }
    }

    private void End()
    {
        foreach (var running in situation.Limits)
        {
            var isPerItem = running.Limit.Kind == LimitKind.PerItem;
            var isWaitedFor = isPerItem && Waits(running, situation.After);
            var ends = IsBegun(running) && act.Meets.Contains(running.Limit) && act.MeetsWhen(running.Limit)?.Holds(situation.Before!) != false && !isWaitedFor;
            if (ends && !(isPerItem && !Waits(running, situation.Before!)))
            {
                Meet(running);
            }
            else if (ends || (act.Ends.Contains(running.Limit) && !isWaitedFor) || (running.Limit.IsOverAfter(act, to) && !IsMovedOn(running.Limit)))
            {
                changes.Add(new(LimitTurn.Released, running));
            }
        }
    }

    /// <summary>What comes round again is met once in each period, so a second report in one period does not stand for the next.</summary>
    private bool IsBegun(RunningLimit running) => running.Limit.Kind != LimitKind.Recurring || situation.HappenedAt > running.Anchor;

    /// <summary>What an act counts anew it does not leave behind where it can still be met.</summary>
    private bool IsMovedOn(TimeLimit limit) => act.Moves.Contains(limit) && limit.MeetableFrom.Contains(to);

    private static bool Waits(RunningLimit running, object matter) => running.Limit.Awaits(matter, running.Item);

    /// <summary>A recurring limit runs on from where it was due, so that a late report does not move the next.</summary>
    private void Meet(RunningLimit met)
    {
        var next = met.Limit.Kind == LimitKind.Recurring && !to.IsFinal ? clock.Renewed(met) : null;
        changes.Add(new(LimitTurn.Met, met));
        if (next is not null)
        {
            changes.Add(new(LimitTurn.Started, next));
        }
    }

    private void Move()
    {
        foreach (var moved in act.Moves)
        {
            if (situation.Find(moved, null) is not null)
            {
                Add(clock.Started(moved, situation.After, situation.HappenedAt));
            }
        }
    }

    private void Start()
    {
        foreach (var start in act.LimitStarts)
        {
            // What ran is counted anew by the move already.
            if (!start.When.AllHold(situation.After) || (act.Moves.Contains(start.Limit) && situation.Find(start.Limit, null) is not null))
            {
                continue;
            }

            if (start.Limit.Kind == LimitKind.PerItem)
            {
                StartItems(start.Limit);
            }
            else
            {
                Add(clock.Started(start.Limit, situation.After, start.Anchor?.Invoke(situation.After) ?? situation.HappenedAt));
            }
        }
    }

    /// <summary>Starts what waits and does not run yet, or runs from another instant or to another one.</summary>
    private void StartItems(TimeLimit limit)
    {
        foreach (var item in limit.Items!(situation.After))
        {
            if (clock.Started(limit, item) is { } started && situation.Find(limit, item.Key)?.IsFrom(started) != true)
            {
                Add(started);
            }
        }
    }

    private void Turn()
    {
        foreach (var turn in act.Turns)
        {
            if (turn.HasSomething(situation) && situation.Find(turn.Limit, turn.Item?.Invoke(situation.Command!)) is { } limit
                && clock.Turned(turn, limit, situation.Command!) is { } turned)
            {
                changes.Add(new(turn.Turn, turned));
            }
        }
    }

    private void Add(RunningLimit? started)
    {
        if (started is not null)
        {
            changes.Add(new(LimitTurn.Started, started));
        }
    }
}
