namespace Baodi.Procedures.Analysis;

/// <summary>One way from state to state, with the acts on it that others wait for.</summary>
internal sealed partial class NestedPath
{
    private readonly Procedure procedure;
    private readonly Nesting nesting;
    private readonly ImmutableArray<State> states;
    private readonly ImmutableArray<Act?> steps;
    private readonly List<PathStop> stops = [];
    private readonly HashSet<Act> doneBefore = [];
    private readonly bool[,] waits;
    private readonly List<Stretch> stretches = [];

    /// <summary>Makes the way.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="nesting">What is looked for on it.</param>
    /// <param name="states">The states, none twice.</param>
    /// <param name="steps">The step into each of them; null for the first where the way begins in it.</param>
    internal NestedPath(Procedure procedure, Nesting nesting, ImmutableArray<State> states, ImmutableArray<Act?> steps)
    {
        this.procedure = procedure;
        this.nesting = nesting;
        this.states = states;
        this.steps = steps;
        CollectBefore(steps[0] is null ? nesting.From : null);
        stops.Add(new(nesting.From, 0, steps[0] is not null));
        for (var place = 1; place < states.Length; place++)
        {
            stops.Add(new(steps[place]!, place, true));
        }

        stops.Add(new(nesting.To, states.Length - 1, false));
        AddDuties();
        AddRequired();
        waits = Waits();
        AddStretches();
    }

    /// <summary>What was done before the way begins with an act of a state.</summary>
    private void CollectBefore(Act? act)
    {
        if (act is null || !doneBefore.Add(act))
        {
            return;
        }

        foreach (var prerequisite in act.After)
        {
            foreach (var before in prerequisite.AnyOf)
            {
                CollectBefore(before);
            }
        }
    }

    private void AddDuties()
    {
        for (var place = 0; place < states.Length; place++)
        {
            foreach (var act in procedure.Acts)
            {
                if (act.IsOwed)
                {
                    Add(act, place);
                }
            }
        }
    }

    private void AddRequired()
    {
        for (var i = 0; i < stops.Count; i++)
        {
            foreach (var prerequisite in stops[i].Act.After)
            {
                foreach (var act in prerequisite.AnyOf)
                {
                    for (var place = 0; place <= stops[i].Place; place++)
                    {
                        Add(act, place);
                    }
                }
            }
        }
    }

    /// <summary>Adds what is done without leaving a state, unless it is there, was done before or ends the outer limit.</summary>
    private void Add(Act act, int place)
    {
        var stays = act.IsOfferedIn(states[place]) && (act.Routes.IsEmpty || act.Routes.Any(route => route.To == states[place]));
        var isDone = place == 0 && doneBefore.Contains(act);
        if (stays && !isDone && act != nesting.To && !nesting.IsEndedBy(act) && !stops.Exists(stop => stop.Act == act && stop.Place == place))
        {
            stops.Add(new(act, place, false));
        }
    }

    /// <summary>Whether one stop waits for another, itself or by way of others.</summary>
    private bool[,] Waits()
    {
        var count = stops.Count;
        var waiting = new bool[count, count];
        for (var later = 0; later < count; later++)
        {
            for (var earlier = 0; earlier < count; earlier++)
            {
                waiting[later, earlier] = later != earlier && WaitsFor(stops[later], stops[earlier], earlier == 0);
            }
        }

        for (var by = 0; by < count; by++)
        {
            for (var later = 0; later < count; later++)
            {
                for (var earlier = 0; waiting[later, by] && earlier < count; earlier++)
                {
                    waiting[later, earlier] |= waiting[by, earlier];
                }
            }
        }

        return waiting;
    }

    private bool WaitsFor(PathStop later, PathStop earlier, bool isFirst)
    {
        if (isFirst && nesting.Earlier is null)
        {
            return true;
        }

        if (later.Place < earlier.Place || (later.IsStep && later.Place == earlier.Place))
        {
            return false;
        }

        if (earlier.IsStep || later.Act.After.Any(prerequisite => prerequisite.AnyOf.Contains(earlier.Act)))
        {
            return true;
        }

        var leaving = later.IsStep && later.Place > earlier.Place ? steps[earlier.Place + 1]
            : later.Act == nesting.To && later.Place == earlier.Place && later.Act.Routes.Any(route => route.To != states[later.Place]) ? later.Act
            : null;
        return leaving is not null && earlier.Act.IsOwed && !leaving.LeavesBehind;
    }

    /// <summary>The limits inside, each from an act that starts it to one that meets it or waits until it has passed.</summary>
    private void AddStretches()
    {
        for (var from = 0; from < stops.Count; from++)
        {
            foreach (var limit in stops[from].Act.Starts)
            {
                for (var to = 0; limit != nesting.Outer && limit.Kind is not (LimitKind.BeforeStart or LimitKind.Recurring) && to < stops.Count; to++)
                {
                    var isWhole = nesting.Earlier is null && from == 0 && to == Goal;
                    var isMet = stops[to].Act.Meets.Contains(limit) || stops[to].Act.Past.Contains(limit);
                    if (isMet && !isWhole && Lasts(limit, from, to))
                    {
                        stretches.Add(new(limit, from, to));
                    }
                }
            }
        }
    }

    private bool Lasts(TimeLimit limit, int from, int to)
    {
        if (from == to || waits[from, to] || stops[to].Place < stops[from].Place)
        {
            return false;
        }

        for (var place = stops[from].Place + 1; place <= stops[to].Place; place++)
        {
            var step = steps[place]!;
            if (place == stops[to].Place && stops[to].IsStep)
            {
                break;
            }

            if (limit.IsOverAfter(step, states[place]) || step.Meets.Contains(limit) || step.Starts.Contains(limit))
            {
                return false;
            }
        }

        return true;
    }
}
