namespace Baodi.Procedures.Assurance.Fuzzing;

/// <summary>Damage to the entries of lists.</summary>
internal static class EntryDamage
{
    internal static byte[]? LeftOut(Sample one, Sample other, Random random) =>
        Changed(one, random, 1, entries => entries.RemoveAt(random.Next(entries.Count)));

    internal static byte[]? Twice(Sample one, Sample other, Random random) =>
        Changed(one, random, 1, entries =>
        {
            var again = entries[random.Next(entries.Count)];
            for (var left = random.Next(8) == 0 ? Form.LongestList + 1 : 1; left > 0; left--)
            {
                entries.Insert(random.Next(entries.Count + 1), again);
            }
        });

    internal static byte[]? Moved(Sample one, Sample other, Random random) =>
        Changed(one, random, 2, entries =>
        {
            var moved = random.Next(entries.Count);
            var entry = entries[moved];
            entries.RemoveAt(moved);
            entries.Insert((moved + random.Next(1, entries.Count + 1)) % (entries.Count + 1), entry);
        });

    private static byte[]? Changed(Sample one, Random random, int atLeast, Action<List<byte[]>> change)
    {
        if (random.WithAtLeast(one, one.Anatomy.Lists, atLeast) is not { } container)
        {
            return null;
        }

        var entries = one.ChildrenOf(container);
        change(entries);
        return one.Bytes.With(one.Anatomy.Values[container], entries);
    }
}
