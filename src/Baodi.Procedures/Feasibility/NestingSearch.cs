using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>Finds the limits inside others on every way through a procedure on which no state is entered twice.</summary>
internal sealed class NestingSearch
{
    private readonly Procedure procedure;
    private readonly bool[] isElsewhere;
    private readonly Dictionary<string, NestedRow> rows = new(StringComparer.Ordinal);

    private NestingSearch(Procedure procedure)
    {
        this.procedure = procedure;
        isElsewhere = new bool[procedure.Limits.Length];
        foreach (var act in procedure.Acts)
        {
            foreach (var limit in procedure.Limits)
            {
                isElsewhere[limit.Index] |= limit.Kind == LimitKind.ByDate || act.StartsElsewhere(limit);
            }
        }
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
        var goals = ThatReach(nesting);
        foreach (var state in procedure.States)
        {
            var isEntered = !nesting.From.Routes.IsEmpty;
            if (isEntered ? LeadsTo(nesting.From, state) : (nesting.From.FromMask & state.Bit) != 0)
            {
                Go(nesting, goals, [state], [isEntered ? nesting.From : null]);
            }
        }
    }

    private void Go(Nesting nesting, ulong goals, ImmutableArray<State> states, ImmutableArray<Act?> steps)
    {
        var here = states[^1];
        if (((nesting.From == nesting.To && steps.Length == 1 ? 0 : nesting.To.FromMask) & here.Bit) != 0)
        {
            new NestedWay(procedure, nesting, states, steps).AddRows(isElsewhere, Add);
        }

        foreach (var step in procedure.Acts)
        {
            if ((step.FromMask & here.Bit) == 0 || step == nesting.To || nesting.IsEndedBy(step) || nesting.IsMetBeforeLeaving(procedure, here, step))
            {
                continue;
            }

            foreach (var route in step.Routes)
            {
                if ((route.To.Bit & goals) != 0 && !states.Contains(route.To) && !nesting.IsReleasedBy(step, route.To))
                {
                    Go(nesting, goals, states.Add(route.To), steps.Add(step));
                }
            }
        }
    }

    /// <summary>The states from which the act that meets the outer limit can be reached.</summary>
    private ulong ThatReach(Nesting nesting)
    {
        var reaching = nesting.To.FromMask;
        ulong before;
        do
        {
            before = reaching;
            foreach (var act in procedure.Acts)
            {
                foreach (var route in act.Routes)
                {
                    reaching |= (route.To.Bit & reaching) != 0 ? act.FromMask : 0;
                }
            }
        }
        while (reaching != before);
        return reaching;
    }

    private void Add(NestedRow row)
    {
        var key = $"{row.Outer}<{string.Join('<', row.Inner)}";
        if (!rows.TryGetValue(key, out var known) || known.Way.Length > row.Way.Length)
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

        whole.Sort(static (one, other) => one.Order().AsSpan().SequenceCompareTo(other.Order()));
        return whole;
    }

    private static bool LeadsTo(Act act, State state)
    {
        foreach (var route in act.Routes)
        {
            if (route.To == state)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>What is looked for: limits inside one, from an act that starts it, or that meets one before the same start, to an act that meets it.</summary>
internal sealed record Nesting(TimeLimit Outer, TimeLimit? Earlier, Act From, Act To)
{
    /// <summary>Whether a step on the way meets the outer limit or begins it anew.</summary>
    internal bool IsEndedBy(Act step) => step.Meets.Contains(Outer) || step.Moves.Contains(Outer) || (Earlier is null && step.Starts.Contains(Outer));

    /// <summary>Whether a duty that is owed in any case meets the outer limit before a state is left.</summary>
    internal bool IsMetBeforeLeaving(Procedure procedure, State state, Act step)
    {
        foreach (var duty in procedure.Acts)
        {
            var isAlwaysOwed = duty.IsOwed && duty.OwedWhen.IsEmpty && duty.Guards.IsEmpty;
            if (isAlwaysOwed && (duty.FromMask & state.Bit) != 0 && duty.Meets.Contains(Outer) && !step.LeavesBehind && duty != From)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a step releases the outer limit.</summary>
    internal bool IsReleasedBy(Act step, State to) => Earlier is null && Outer.IsOverAfter(step, to);
}
