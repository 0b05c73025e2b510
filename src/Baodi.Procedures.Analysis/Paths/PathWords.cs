namespace Baodi.Procedures.Analysis;

/// <summary>Makes the value of what a search found: the steps, who takes them, and what each must bring about.</summary>
internal sealed class PathWords(Case theCase, PathMap map, Instant asked)
{
    internal ShortestPath None(Act goal, PathKind kind) => new(goal, kind, [], WhoOf(goal), SeatsOf(goal));

    internal ShortestPath Found(Act goal, Reached last, PathPlace end, TimeLimit? waits)
    {
        var path = new List<Reached>(last.Length);
        for (var reached = last; reached.Row is not null; reached = reached.From!)
        {
            path.Insert(0, reached);
        }

        var steps = ImmutableArray.CreateBuilder<PathStep>();
        if (asked < theCase.LastStepAt)
        {
            steps.Add(new TimeToPass(path.Count == 0 ? goal : path[0].Row!.Act, null, theCase.LastStepAt, isEndOfDay: false));
        }

        for (var i = 0; i < path.Count; i++)
        {
            var act = path[i].Row!.Act;
            AddWait(steps, act, path[i].Waited, i == 0);
            steps.Add(new ActToDo(act, WhoOf(act), SeatsOf(act), MadeBy(path, i, end)));
        }

        AddWait(steps, goal, waits, path.Count == 0);
        return new(goal, steps.Count == 0 ? PathKind.Open : PathKind.Found, steps.DrainToImmutable(), WhoOf(goal), SeatsOf(goal));
    }

    private void AddWait(ImmutableArray<PathStep>.Builder steps, Act act, TimeLimit? limit, bool isFirst)
    {
        if (limit is not null)
        {
            var running = isFirst ? theCase.AllLimits.FirstToBeDue(limit) : null;
            steps.Add(new TimeToPass(act, limit, running?.Due, running is { IsDueByEndOfDay: true }));
        }
    }

    /// <summary>Of the facts that a step sets, what the rest of the way asks of them before another step sets them.</summary>
    private ImmutableArray<Condition> MadeBy(List<Reached> path, int step, PathPlace end)
    {
        var made = ImmutableArray.CreateBuilder<Condition>();
        var row = path[step].Row!;
        for (var i = 0; i < row.Sets.Length; i++)
        {
            var fact = row.Sets[i];
            var may = May(fact, row);
            var left = Left(fact, end, path, step) & may;
            if (left != may && !left.IsEmpty && row.Sets.IndexOf(fact) == i)
            {
                made.Add(new(map.Facts.At(fact), left.Contains));
            }
        }

        return made.DrainToImmutable();
    }

    /// <summary>The values of a fact that are left where another step sets it, or where the way ends.</summary>
    private static Bits Left(int fact, PathPlace end, List<Reached> path, int from)
    {
        for (var i = from + 1; i < path.Count; i++)
        {
            if (path[i].Row!.Sets.Contains(fact))
            {
                return path[i].Before!.Facts[fact];
            }
        }

        return end.Facts[fact];
    }

    /// <summary>The values that an act may make of a fact, whatever its content; that its provisions hold is for the content to see to.</summary>
    private Bits May(int fact, PathRow row)
    {
        var may = map.Facts.Values(fact);
        foreach (var made in row.Makes)
        {
            may &= made.Fact == fact ? made.Allowed : may;
        }

        return may;
    }

    private Label WhoOf(Act act) => act.IsOfferedIn(theCase.Status) ? act.WhoIn(theCase.UntypedMatter) : act.Who;

    /// <summary>What a matter says of seats is asked only where the act is offered; before that it may not say it yet.</summary>
    private ImmutableArray<Seat> SeatsOf(Act act)
    {
        if (!act.IsOfferedIn(theCase.Status))
        {
            return act.Actor.NeedsMatter ? [] : act.Actor.Posts.Frozen().Taken(post => new Seat(post));
        }

        return act.SignedRound is { } round
            ? round.Round!.Wanted(theCase.UntypedMatter, theCase.ProgressOf(round))
            : act.Actor.SeatsOf(theCase.UntypedMatter);
    }
}
