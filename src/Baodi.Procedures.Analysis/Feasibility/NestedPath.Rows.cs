namespace Baodi.Procedures.Analysis;

/// <summary>The rows of limits on a way.</summary>
internal sealed partial class NestedPath
{
    private int Goal => states.Length;

    internal void AddRows(ImmutableArray<TimeLimit> elsewhere, Action<NestedRow> add)
    {
        if (nesting.Earlier is null || waits[Goal, 0])
        {
            Follow(0, [], elsewhere, add);
        }
    }

    private void Follow(int at, ImmutableArray<Stretch> taken, ImmutableArray<TimeLimit> elsewhere, Action<NestedRow> add)
    {
        if ((at == Goal || waits[Goal, at]) && (nesting.Earlier is not null || !taken.IsEmpty))
        {
            add(RowOf(taken, elsewhere));
        }

        foreach (var stretch in stretches)
        {
            if ((stretch.From == at || waits[stretch.From, at]) && !taken.Any(one => one.Limit == stretch.Limit || one.To == stretch.To))
            {
                Follow(stretch.To, taken.Add(stretch), elsewhere, add);
            }
        }
    }

    private NestedRow RowOf(ImmutableArray<Stretch> taken, ImmutableArray<TimeLimit> elsewhere)
    {
        var inner = ImmutableArray.CreateBuilder<TimeLimit>();
        if (nesting.Earlier is { } earlier)
        {
            inner.Add(earlier);
        }

        // The steps are shown, and what is done in their states between them; what meets the outer limit comes last.
        var shown = new List<int>();
        for (var stop = 0; stop < Goal; stop++)
        {
            shown.Add(stop);
        }

        foreach (var stretch in taken)
        {
            inner.Add(stretch.Limit);
            Insert(shown, stretch.From);
            Insert(shown, stretch.To);
        }

        shown.Add(Goal);
        var way = ImmutableArray.CreateBuilder<PathAct>(shown.Count);
        foreach (var stop in shown)
        {
            way.Add(new(stops[stop].Act, LimitOf(stop, taken)));
        }

        return new(nesting.Outer, inner.DrainToImmutable(), way.MoveToImmutable(), elsewhere);
    }

    /// <summary>Puts a stop behind those of its state.</summary>
    private void Insert(List<int> shown, int stop)
    {
        if (stop != Goal && !shown.Contains(stop))
        {
            shown.Insert(shown.FindLastIndex(other => stops[other].Place <= stops[stop].Place) + 1, stop);
        }
    }

    /// <summary>The limit that a stop takes the whole of: one of the row or, where it is beside the row, the first that it meets.</summary>
    private TimeLimit? LimitOf(int stop, ImmutableArray<Stretch> taken)
    {
        if (stop == 0)
        {
            return nesting.Earlier;
        }

        foreach (var stretch in taken)
        {
            if (stretch.To == stop)
            {
                return stretch.Limit;
            }
        }

        return stop == Goal ? nesting.Outer : stretches.Find(stretch => stretch.To == stop)?.Limit;
    }
}
