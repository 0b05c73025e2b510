namespace Baodi.Procedures.Analysis;

/// <summary>A node of a <see cref="LimitOrder"/>: limits, or nodes by the first limit of each. Immutable.</summary>
internal sealed class LimitNode
{
    private const int Most = 32;
    private const int Least = Most / 4;

    // Of a node of nodes, each entry is that of the first limit below; the counts are those of all below.
    private readonly long[] numbers;
    private readonly IndexedLimit[] limits;
    private readonly LimitNode[]? nodes;
    private readonly int[]? counts;

    private LimitNode(long[] numbers, IndexedLimit[] limits, LimitNode[]? nodes, int[]? counts)
    {
        this.numbers = numbers;
        this.limits = limits;
        this.nodes = nodes;
        this.counts = counts;
        Count = counts is null ? limits.Length : Sum(counts, counts.Length);
    }

    internal static LimitNode Empty { get; } = new([], [], null, null);

    /// <summary>How many limits are below.</summary>
    internal int Count { get; }

    /// <summary>The tree of entries in their order.</summary>
    internal static LimitNode Of(long[] numbers, IndexedLimit[] limits)
    {
        var level = new List<LimitNode>();
        for (var i = 0; i < limits.Length; i += Most)
        {
            var end = Math.Min(i + Most, limits.Length);
            level.Add(new(numbers[i..end], limits[i..end], null, null));
        }

        while (level.Count > 1)
        {
            var above = new List<LimitNode>();
            for (var i = 0; i < level.Count; i += Most)
            {
                above.Add(Above([.. level.GetRange(i, Math.Min(Most, level.Count - i))]));
            }

            level = above;
        }

        return level.Count == 0 ? Empty : level[0];
    }

    internal IndexedLimit At(int rank)
    {
        var node = this;
        while (node.nodes is { } below)
        {
            var i = 0;
            for (; rank >= node.counts![i]; i++)
            {
                rank -= node.counts[i];
            }

            node = below[i];
        }

        return node.limits[rank];
    }

    internal int RankOf(in LimitEntry entry, out bool isThere)
    {
        var (node, rank) = (this, 0);
        while (node.nodes is { } below)
        {
            var i = node.PlaceBelow(entry);
            rank += Sum(node.counts!, i);
            node = below[i];
        }

        return rank + node.PlaceOf(entry, out isThere);
    }

    /// <summary>The tree with one more entry, which is not there.</summary>
    internal LimitNode Add(in LimitEntry entry)
    {
        var (one, other) = Halves(Added(entry));
        return other is null ? one : Above([one, other]);
    }

    /// <summary>The tree without an entry, which is there.</summary>
    internal LimitNode Remove(in LimitEntry entry)
    {
        var left = Removed(entry);
        while (left.nodes is [var only])
        {
            left = only;
        }

        return left;
    }

    private LimitNode Added(in LimitEntry entry)
    {
        if (nodes is null)
        {
            var place = PlaceOf(entry, out _);
            return new(Spliced(numbers, place, 0, entry.Number), Spliced(limits, place, 0, entry.Limit), null, null);
        }

        var i = PlaceBelow(entry);
        var (one, other) = Halves(nodes[i].Added(entry));
        return other is null ? With(i, 1, one) : With(i, 1, one, other);
    }

    private LimitNode Removed(in LimitEntry entry)
    {
        if (nodes is null)
        {
            var place = PlaceOf(entry, out _);
            return new(Spliced(numbers, place, 1), Spliced(limits, place, 1), null, null);
        }

        var i = PlaceBelow(entry);
        var left = nodes[i].Removed(entry);
        var beside = left.limits.Length >= Least ? -1 : i + 1 < nodes.Length ? i + 1 : i - 1;
        if (left.Count == 0)
        {
            return With(i, 1);
        }

        return beside < 0 || nodes[beside].limits.Length + left.limits.Length > Most ? With(i, 1, left)
            : beside > i ? With(i, 2, Joined(left, nodes[beside]))
            : With(beside, 2, Joined(nodes[beside], left));
    }

    /// <summary>Where an entry is or would be among those of a node of limits.</summary>
    private int PlaceOf(in LimitEntry entry, out bool isThere)
    {
        var (low, high) = (0, limits.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (entry.CompareTo(numbers[middle], limits[middle]) > 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        isThere = low < limits.Length && entry.CompareTo(numbers[low], limits[low]) == 0;
        return low;
    }

    /// <summary>The node below that an entry belongs to: the last whose first limit is not later.</summary>
    private int PlaceBelow(in LimitEntry entry)
    {
        var place = PlaceOf(entry, out var isThere);
        return isThere ? place : Math.Max(place - 1, 0);
    }

    /// <summary>The node with others in the place of some below it.</summary>
    private LimitNode With(int place, int removed, params ReadOnlySpan<LimitNode> added)
    {
        var above = Above([.. added]);
        return new(
            Spliced(numbers, place, removed, above.numbers), Spliced(limits, place, removed, above.limits), Spliced(nodes!, place, removed, added), Spliced(counts!, place, removed, above.counts));
    }

    private static LimitNode Above(LimitNode[] below)
    {
        var (numbers, limits, counts) = (new long[below.Length], new IndexedLimit[below.Length], new int[below.Length]);
        for (var i = 0; i < below.Length; i++)
        {
            (numbers[i], limits[i], counts[i]) = (below[i].numbers[0], below[i].limits[0], below[i].Count);
        }

        return new(numbers, limits, below, counts);
    }

    private static (LimitNode One, LimitNode? Other) Halves(LimitNode node)
    {
        var (length, half) = (node.limits.Length, node.limits.Length / 2);
        return length <= Most ? (node, null) : (node.Part(0, half), node.Part(half, length));
    }

    private LimitNode Part(int from, int to) => new(numbers[from..to], limits[from..to], nodes?[from..to], counts?[from..to]);

    private static LimitNode Joined(LimitNode one, LimitNode other) => new(
        [.. one.numbers, .. other.numbers], [.. one.limits, .. other.limits],
        one.nodes is null ? null : [.. one.nodes, .. other.nodes!], one.counts is null ? null : [.. one.counts, .. other.counts!]);

    private static T[] Spliced<T>(T[] array, int place, int removed, params ReadOnlySpan<T> added)
    {
        var spliced = new T[array.Length - removed + added.Length];
        array.AsSpan(0, place).CopyTo(spliced);
        added.CopyTo(spliced.AsSpan(place));
        array.AsSpan(place + removed).CopyTo(spliced.AsSpan(place + added.Length));
        return spliced;
    }

    private static int Sum(int[] counts, int length)
    {
        var sum = 0;
        for (var i = 0; i < length; i++)
        {
            sum += counts[i];
        }

        return sum;
    }
}
