namespace Baodi.Procedures.Rules;

/// <summary>One input cut into segments, within which no cell of the table tells two values apart.</summary>
internal sealed class Axis
{
    /// <summary>Up to this many values each value knows its segment; above it the segment is searched.</summary>
    private const int DirectLimit = 1024;

    private readonly int[] starts;

    private Axis(int count, int[] starts, int stride)
    {
        Count = count;
        Stride = stride;
        this.starts = starts;
    }

    /// <summary>How many ordinals the input has.</summary>
    internal int Count { get; }

    /// <summary>How far apart neighbouring segments lie in the grid.</summary>
    internal int Stride { get; }

    internal int Segments => starts.Length;

    internal static Axis Cut(Input input, int position, ReadOnlySpan<TableRow> rows, int stride)
    {
        var bounds = new List<int> { 0 };
        foreach (var row in rows)
        {
            foreach (var range in row.Cells[position].Content.Ranges)
            {
                bounds.Add(range.First);
                bounds.Add(range.Last + 1);
            }
        }

        bounds.Sort();
        var count = 1;
        for (var i = 1; i < bounds.Count; i++)
        {
            if (bounds[i] != bounds[count - 1] && bounds[i] != input.Count)
            {
                bounds[count++] = bounds[i];
            }
        }

        return new(input.Count, [.. bounds[..count]], stride);
    }

    /// <summary>The smallest ordinal of a segment.</summary>
    internal int FirstOf(int segment) => starts[segment];

    /// <summary>The largest ordinal of a segment.</summary>
    internal int LastOf(int segment) => segment + 1 < starts.Length ? starts[segment + 1] - 1 : Count - 1;

    /// <summary>The step of an ordinal, its segment times the stride, for one that is within the domain.</summary>
    internal int Search(int ordinal)
    {
        var (low, high) = (0, starts.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            (low, high) = starts[middle] <= ordinal ? (middle, high) : (low, middle - 1);
        }

        return low * Stride;
    }

    /// <summary>The step of each ordinal; none when they are too many and are searched.</summary>
    internal int[] Steps()
    {
        var steps = new int[Count <= DirectLimit ? Count : 0];
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = Search(i);
        }

        return steps;
    }
}
