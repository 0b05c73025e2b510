namespace Baodi.Procedures.Decisions;

/// <summary>Values of one input that nothing tells apart: one value, or neighbouring numbers.</summary>
/// <param name="First">The first of them, null for "not yet known".</param>
/// <param name="Last">The last of them.</param>
internal sealed record ValueRange(object? First, object? Last)
{
    /// <summary>All values of an input in their order, cut where a number is compared with a constant.</summary>
    internal static List<ValueRange> Of(Input input, IEnumerable<int> constants)
    {
        List<ValueRange> all = input.Unknown is null ? [] : [new(null, null)];
        for (var ordinal = 0; ordinal < input.Terms?.All.Length; ordinal++)
        {
            var value = input.ValueAt(ordinal);
            all.Add(new(value, value));
        }

        if (input.Terms is null)
        {
            long? from = null;
            foreach (var start in Starts(input, constants))
            {
                if (from is { } first)
                {
                    all.Add(new((int)first, (int)(start - 1)));
                }

                from = start;
            }
        }

        return all;
    }

    /// <summary>The same with neighbouring numbers as one.</summary>
    internal static List<ValueRange> Joined(IEnumerable<ValueRange> some)
    {
        var joined = new List<ValueRange>();
        foreach (var one in some)
        {
            if (one.First is int first && joined is [.., { Last: int last }] && last + 1 == first)
            {
                joined[^1] = joined[^1] with { Last = one.Last };
            }
            else
            {
                joined.Add(one);
            }
        }

        return joined;
    }

    internal bool Contains(object? value) => value is int number && First is int first && Last is int last ? first <= number && number <= last : Equals(value, First);

    /// <summary>As an author types it.</summary>
    internal string NameIn(Input input) => (input.TermOf(First)!.Name, input.TermOf(Last)!.Name) is var (first, last) && first == last ? first : $"{first}..{last}";

    /// <summary>Where a range begins, and last where the next would.</summary>
    private static SortedSet<long> Starts(Input input, IEnumerable<int> constants)
    {
        var starts = new SortedSet<long> { input.Minimum, input.Maximum + 1L };
        foreach (var constant in constants)
        {
            starts.Add(constant);
            starts.Add(constant + 1L);
        }

        starts.RemoveWhere(start => start < input.Minimum || start > input.Maximum + 1L);
        return starts;
    }
}
