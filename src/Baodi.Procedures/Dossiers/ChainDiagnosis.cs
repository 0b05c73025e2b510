namespace Baodi.Procedures.Dossiers;

/// <summary>Finds out what was done to a chain that does not hold: the one change that explains it, where one does.</summary>
/// <remarks>
/// Each entry names the digest of the one before it. Entries that are whole and only stand elsewhere, or have others among them, are
/// found by following those names; what was changed or taken out is found where two neighbours do not fit.
/// </remarks>
internal sealed class ChainDiagnosis(Chain chain)
{
    private readonly ImmutableArray<DossierFault>.Builder faults = ImmutableArray.CreateBuilder<DossierFault>();

    internal ImmutableArray<DossierFault> Faults()
    {
        var order = Followed();
        var end = order.Count == 0 ? chain.Heading : chain.Hashes[order[^1]];
        if (end == chain.Named[chain.Count] && order.Count == chain.SealedEntries && !IsInOrder(order, chain.Count))
        {
            AddStrangers(order);
            AddMoved(order);
        }
        else
        {
            CompareNeighbours();
        }

        return faults.DrainToImmutable();
    }

    /// <summary>The entries as their names of the one before lead from one to the next, as far as they lead.</summary>
    private List<int> Followed()
    {
        var after = new Dictionary<Digest, List<int>>();
        for (var i = 0; i < chain.Count; i++)
        {
            if (chain.Named[i] is { } named)
            {
                (after.TryGetValue(named, out var list) ? list : after[named] = []).Add(i);
            }
        }

        var (order, at) = (new List<int>(chain.Count), chain.Heading);
        while (after.TryGetValue(at, out var candidates) && candidates.Count > 0)
        {
            var next = NextOf(candidates, order.Count == 0 ? -1 : order[^1]);
            candidates.Remove(next);
            order.Add(next);
            at = chain.Hashes[next];
        }

        return order;
    }

    /// <summary>Of several that follow, one that stands behind is as it was.</summary>
    private static int NextOf(List<int> candidates, int last)
    {
        foreach (var candidate in candidates)
        {
            if (candidate > last)
            {
                return candidate;
            }
        }

        return candidates[0];
    }

    private static bool IsInOrder(List<int> order, int count)
    {
        for (var i = 0; i < order.Count; i++)
        {
            if (order[i] != i)
            {
                return false;
            }
        }

        return order.Count == count;
    }

    private void AddStrangers(List<int> order)
    {
        var known = new HashSet<int>(order);
        for (var i = 0; i < chain.Count; i++)
        {
            if (!known.Contains(i))
            {
                faults.Add(DossierFault.OfEntry(DossierFaultKind.Added, i, new($"第{i + 1}条不在封存的记录之中", $"entry {i + 1} is not among those that were sealed")));
            }
        }
    }

    /// <summary>The fewest entries that, put elsewhere, make this order: those outside the longest run that kept it.</summary>
    private void AddMoved(List<int> order)
    {
        var kept = LongestRun.Of(order);
        for (var place = 0; place < order.Count; place++)
        {
            if (!kept.Contains(order[place]))
            {
                faults.Add(DossierFault.OfEntry(
                    DossierFaultKind.Moved, order[place], new($"第{order[place] + 1}条原为第{place + 1}条", $"entry {order[place] + 1} was entry {place + 1}")));
            }
        }
    }

    private void CompareNeighbours()
    {
        var removed = 0;
        for (var i = 0; i <= chain.Count; i++)
        {
            if (chain.Named[i] == chain.Before(i))
            {
                continue;
            }

            if (i < chain.Count && chain.Sequences[i] is { } sequence && sequence > i + 1 + removed && chain.SealedEntries >= (long)chain.Count + sequence - i - 1)
            {
                AddRemoved(i, i + 1 + removed, sequence - 1);
                removed = sequence - i - 1;
            }
            else if (i == chain.Count)
            {
                AddAtTheEnd(removed);
            }
            else if (chain.Named[i + 1] != chain.Hashes[i])
            {
                AddChanged(i);
                i++;
            }
            else if (i == 0)
            {
                faults.Add(new(DossierFaultKind.HeadingChanged, null, "$", new("卷首被改", "the heading was changed")));
            }
            else
            {
                AddChanged(i - 1);
            }
        }

        if (faults.Count == 0)
        {
            AddWhatOnlyCounts();
        }
    }

    /// <summary>Every digest fits; then a number of the seal or of an entry does not.</summary>
    private void AddWhatOnlyCounts()
    {
        for (var i = 0; i < chain.Count; i++)
        {
            if (chain.Sequences[i] != i + 1)
            {
                AddChanged(i);
            }
        }

        if (chain.SealedEntries != chain.Count)
        {
            faults.Add(new(DossierFaultKind.SealChanged, null, "$.seal.entries", new($"封存值记为{chain.SealedEntries}条，实有{chain.Count}条", $"the seal says {chain.SealedEntries} entries, there are {chain.Count}")));
        }
    }

    private void AddAtTheEnd(int removed)
    {
        if (chain.SealedEntries > chain.Count + removed)
        {
            faults.Add(DossierFault.OfEntry(
                DossierFaultKind.Cut, chain.Count, new($"第{chain.Count + removed + 1}条起被截去", $"entry {chain.Count + removed + 1} and what followed were cut off")));
            return;
        }

        var number = chain.Count + removed;
        faults.Add(DossierFault.OfEntry(DossierFaultKind.Changed, chain.Count - 1, new($"第{number}条或封存值被改", $"entry {number}, the last, or the seal was changed")));
    }

    private void AddRemoved(int index, int first, int last) => faults.Add(DossierFault.OfEntry(
        DossierFaultKind.Removed,
        index,
        first == last ? new($"第{first}条被删", $"entry {first} was removed") : new($"第{first}至{last}条被删", $"entries {first} to {last} were removed")));

    private void AddChanged(int index) =>
        faults.Add(DossierFault.OfEntry(DossierFaultKind.Changed, index, new($"第{index + 1}条被改", $"entry {index + 1} was changed")));
}
