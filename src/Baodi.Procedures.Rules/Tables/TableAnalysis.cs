using System.Collections.Immutable;

namespace Baodi.Procedures.Rules;

/// <summary>Finds which row answers each place of the grid, and every gap, overlap and masked row on the way.</summary>
internal sealed class TableAnalysis
{
    private readonly ImmutableArray<Input> inputs;
    private readonly ImmutableArray<TableRow> rows;
    private readonly Grid grid;
    private readonly List<TableFault> faults;
    private readonly int[][] places;

    private TableAnalysis(ImmutableArray<Input> inputs, ImmutableArray<TableRow> rows, Grid grid, List<TableFault> faults)
    {
        this.inputs = inputs;
        this.rows = rows;
        this.grid = grid;
        this.faults = faults;
        places = new int[rows.Length][];
        for (var i = 0; i < rows.Length; i++)
        {
            places[i] = grid.PlacesOf(rows[i]);
        }
    }

    /// <summary>Adds to <paramref name="faults"/> what the rows do wrong together.</summary>
    /// <returns>The index of the row that answers each place; -1 in a gap, of which there is then a fault.</returns>
    internal static int[] Run(ImmutableArray<Input> inputs, HitPolicy policy, ImmutableArray<TableRow> rows, Grid grid, List<TableFault> faults)
    {
        var analysis = new TableAnalysis(inputs, rows, grid, faults);
        switch (policy)
        {
            case HitPolicy.Unique:
                analysis.FindOverlaps();
                break;
            case HitPolicy.First:
                analysis.FindMasked();
                break;
        }

        var answering = analysis.Answering();
        analysis.FindGaps(answering);
        return answering;
    }

    private int[] Answering()
    {
        var answering = new int[grid.Places];
        for (var place = 0; place < answering.Length; place++)
        {
            answering[place] = -1;
        }

        for (var i = rows.Length - 1; i >= 0; i--)
        {
            foreach (var place in places[i])
            {
                answering[place] = i;
            }
        }

        return answering;
    }

    private void FindOverlaps()
    {
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = i + 1; j < rows.Length; j++)
            {
                if (!rows[i].IsFaulty && !rows[j].IsFaulty && !rows[i].Overrides(rows[j]))
                {
                    FindOverlap(i, j);
                }
            }
        }
    }

    private void FindOverlap(int i, int j)
    {
        if (Shared(i, j) is { } place)
        {
            Add(TableFaultKind.Overlap, [rows[i].Id, rows[j].Id], place, $"{rows[i].Id} and {rows[j].Id} both match");
        }
    }

    /// <summary>The smallest place both rows match.</summary>
    private int? Shared(int i, int j)
    {
        foreach (var place in places[i])
        {
            if (Array.BinarySearch(places[j], place) >= 0)
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>A row is judged among those built with it: that an extension answers all in its stead is what an extension is for.</summary>
    private void FindMasked()
    {
        for (var i = 0; i < rows.Length; i++)
        {
            var before = Before(i);
            if (!rows[i].IsFaulty && !ReachesAny(i, before))
            {
                var ids = Ids(i, before);
                Add(TableFaultKind.Masked, ids, places[i][0], $"{ids[0]} never answers, after {string.Join(", ", ids[1..])}");
            }
        }
    }

    /// <summary>The sound rows of the same layer that stand before a row and match something it matches.</summary>
    private List<int> Before(int row)
    {
        var before = new List<int>();
        for (var i = 0; i < row; i++)
        {
            if (rows[i].Layer == rows[row].Layer && !rows[i].IsFaulty && Shared(i, row) is not null)
            {
                before.Add(i);
            }
        }

        return before;
    }

    private bool ReachesAny(int row, List<int> before)
    {
        foreach (var place in places[row])
        {
            if (!IsTaken(place, before))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTaken(int place, List<int> before)
    {
        foreach (var earlier in before)
        {
            if (Array.BinarySearch(places[earlier], place) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<string> Ids(int row, List<int> before)
    {
        var ids = ImmutableArray.CreateBuilder<string>(before.Count + 1);
        ids.Add(rows[row].Id);
        foreach (var earlier in before)
        {
            ids.Add(rows[earlier].Id);
        }

        return ids.MoveToImmutable();
    }

    private void FindGaps(ReadOnlySpan<int> answering)
    {
        var open = new bool[answering.Length];
        for (var place = 0; place < open.Length; place++)
        {
            open[place] = answering[place] < 0;
        }

        for (var place = 0; place < open.Length; place++)
        {
            if (open[place])
            {
                var region = GapRegion.Around(place, open, grid.Axes);
                Add(TableFaultKind.Gap, [], place, $"no row covers {region.Describe(inputs, grid.Axes)}");
            }
        }
    }

    private void Add(TableFaultKind kind, ImmutableArray<string> rows, int place, string detail) =>
        faults.Add(new(kind, rows, ValueText.Pairs(inputs, grid.QuestionAt(place)), detail));
}
