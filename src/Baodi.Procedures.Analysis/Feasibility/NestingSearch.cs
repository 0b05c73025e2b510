namespace Baodi.Procedures.Analysis;

/// <summary>Finds the limits inside others on every way through a procedure on which no state is entered twice.</summary>
internal sealed class NestingSearch
{
    private readonly Procedure procedure;
    private readonly ImmutableArray<TimeLimit> elsewhere;
    private readonly Dictionary<string, NestedRow> rows = new(StringComparer.Ordinal);

    private NestingSearch(Procedure procedure)
    {
        this.procedure = procedure;
        elsewhere = procedure.Limits.RemoveAll(limit => limit.Kind != LimitKind.ByDate && !procedure.Acts.Any(act => act.StartsElsewhere(limit)));
    }

    internal static List<NestedRow> RowsOf(Procedure procedure)
    {
        var search = new NestingSearch(procedure);
        foreach (var limit in procedure.Limits)
        {
            search.SearchIn(limit);
        }

        return search.Whole();
    }

    private void SearchIn(TimeLimit outer)
    {
        foreach (var met in procedure.Acts)
        {
            // What is done once a limit has passed does not meet it in time.
            if (!met.Meets.Contains(outer) || met.Past.Contains(outer))
            {
                continue;
            }

            foreach (var act in procedure.Acts)
            {
                if (outer.Kind == LimitKind.BeforeStart)
                {
                    SearchBeforeStart(outer, act, met);
                }
                else if (outer.Kind != LimitKind.Recurring && act.Starts.Contains(outer))
                {
                    SearchFrom(new(outer, null, act, met));
                }
            }
        }
    }

    /// <summary>What must be done earlier before the same start runs up to it as well.</summary>
    private void SearchBeforeStart(TimeLimit outer, Act act, Act met)
    {
        foreach (var earlier in act.Meets)
        {
            if (earlier.Kind == LimitKind.BeforeStart && earlier != outer && act != met)
            {
                SearchFrom(new(outer, earlier, act, met));
            }
        }
    }

    private void SearchFrom(Nesting nesting)
    {
        var goals = Reach.StatesThatReach(nesting.To.From, procedure.Acts);
        foreach (var state in procedure.States)
        {
            var isEntered = !nesting.From.Routes.IsEmpty;
            if (isEntered ? nesting.From.Routes.Any(route => route.To == state) : nesting.From.IsOfferedIn(state))
            {
                Go(nesting, goals, [state], [isEntered ? nesting.From : null]);
            }
        }
    }

    /// <summary>Goes on from state to state, by way of those from which the act that meets the outer limit can be reached.</summary>
    private void Go(Nesting nesting, ImmutableArray<State> goals, ImmutableArray<State> states, ImmutableArray<Act?> steps)
    {
        var here = states[^1];
        if (nesting.To.IsOfferedIn(here) && (nesting.From != nesting.To || steps.Length > 1))
        {
            new NestedPath(procedure, nesting, states, steps).AddRows(elsewhere, Add);
        }

        foreach (var step in procedure.Acts)
        {
            if (!step.IsOfferedIn(here) || step == nesting.To || nesting.IsEndedBy(step) || nesting.IsMetBeforeLeaving(procedure, here, step))
            {
                continue;
            }

            foreach (var route in step.Routes)
            {
                if (goals.Contains(route.To) && !states.Contains(route.To) && !nesting.IsReleasedBy(step, route.To))
                {
                    Go(nesting, goals, states.Add(route.To), steps.Add(step));
                }
            }
        }
    }

    private void Add(NestedRow row)
    {
        var key = $"{row.Outer}<{string.Join('<', row.Inner)}";
        if (!rows.TryGetValue(key, out var known) || known.Path.Length > row.Path.Length)
        {
            rows[key] = row;
        }
    }

    /// <summary>The rows that are not part of others, in the order of the definition.</summary>
    private List<NestedRow> Whole()
    {
        var found = new List<NestedRow>(rows.Values);
        var whole = new List<NestedRow>();
        foreach (var row in found)
        {
            if (!found.Exists(row.IsPartOf))
            {
                whole.Add(row);
            }
        }

        whole.Sort((one, other) => one.Order(procedure).AsSpan().SequenceCompareTo(other.Order(procedure)));
        return whole;
    }
}
