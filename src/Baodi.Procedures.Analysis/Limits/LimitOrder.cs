namespace Baodi.Procedures.Analysis;

/// <summary>Limits in one order, with their ranks. Immutable; a change copies one path of the tree and shares the rest.</summary>
/// <remarks>
/// A tree of wide nodes, since it is read far more in memory than in comparisons: a node holds a number for each entry, by which
/// nearly all entries are told apart without looking at them.
/// </remarks>
internal sealed class LimitOrder
{
    private readonly bool isByDue;
    private readonly LimitNode root;

    private LimitOrder(bool isByDue, LimitNode root)
    {
        this.isByDue = isByDue;
        this.root = root;
    }

    /// <summary>The order of time.</summary>
    internal static LimitOrder ByDue { get; } = new(true, LimitNode.Empty);

    /// <summary>The order in which the limits of a case are found: those of one case stand together, in the order of their names; the cases in no order that means anything.</summary>
    internal static LimitOrder ByCase { get; } = new(false, LimitNode.Empty);

    internal int Count => root.Count;

    /// <summary>The limit of a rank below <see cref="Count"/>.</summary>
    internal IndexedLimit this[int rank] => root.At(rank);

    /// <summary>How many come before a limit, whether it is there or not.</summary>
    internal int RankOf(IndexedLimit limit) => root.RankOf(EntryOf(limit), out _);

    /// <summary>How many come before a limit and, where it is there, with it.</summary>
    internal int RankAfter(IndexedLimit limit)
    {
        var rank = root.RankOf(EntryOf(limit), out var isThere);
        return isThere ? rank + 1 : rank;
    }

    /// <summary>The order with one more limit; this one where it is there already.</summary>
    internal LimitOrder Add(IndexedLimit limit)
    {
        var entry = EntryOf(limit);
        root.RankOf(entry, out var isThere);
        return isThere ? this : new(isByDue, root.Add(entry));
    }

    /// <summary>The order without a limit that is there.</summary>
    internal LimitOrder Remove(IndexedLimit limit) => new(isByDue, root.Remove(EntryOf(limit)));

    /// <summary>The order with many limits in the place of those it has.</summary>
    /// <returns>Null where one is there twice.</returns>
    internal LimitOrder? Of(List<IndexedLimit> limits)
    {
        var (numbers, items) = (new long[limits.Count], limits.ToArray());
        for (var i = 0; i < items.Length; i++)
        {
            numbers[i] = EntryOf(items[i]).Number;
        }

        Array.Sort(numbers, items);
        var comparer = isByDue ? IndexedLimit.ByDue : IndexedLimit.ByCase;
        for (int i = 0, next; i < items.Length; i = next)
        {
            for (next = i + 1; next < items.Length && numbers[next] == numbers[i]; next++)
            {
            }

            Array.Sort(items, i, next - i, comparer);
        }

        for (var i = 1; i < items.Length; i++)
        {
            if (numbers[i] == numbers[i - 1] && comparer.Compare(items[i], items[i - 1]) == 0)
            {
                return null;
            }
        }

        return new(isByDue, LimitNode.Of(numbers, items));
    }

    private LimitEntry EntryOf(IndexedLimit limit) => isByDue
        ? new(limit.Due.ToUnixTimeTicks(), limit, IndexedLimit.ByDue)
        : new(StringComparer.Ordinal.GetHashCode(limit.CaseId), limit, IndexedLimit.ByCase);
}

/// <summary>A limit with the number that tells it from most others, and what tells it from the rest.</summary>
internal readonly record struct LimitEntry(long Number, IndexedLimit Limit, IComparer<IndexedLimit> Comparer)
{
    internal int CompareTo(long number, IndexedLimit limit) => Number != number ? Number.CompareTo(number) : Comparer.Compare(Limit, limit);
}
