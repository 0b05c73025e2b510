namespace Baodi.Procedures.Rules;

/// <summary>Values of one input that no condition can tell apart: one value, or neighbouring numbers.</summary>
/// <param name="First">The first of them, null for "not yet known".</param>
/// <param name="Last">The last of them.</param>
internal sealed record Values(object? First, object? Last)
{
    /// <summary>All values of an input in their order, cut where a number is compared with a constant.</summary>
    internal static List<Values> Of(Input input, IEnumerable<int> constants)
    {
        var starts = constants.SelectMany(constant => new[] { constant, constant + 1L }).Append(input.Minimum)
            .Where(start => start >= input.Minimum && start <= input.Maximum).Distinct().Order().Append(input.Maximum + 1L).ToList();
        var known = input.Terms is { } terms
            ? Enumerable.Range(0, terms.All.Length).Select(ordinal => new Values(input.ValueAt(ordinal), input.ValueAt(ordinal)))
            : Enumerable.Range(0, starts.Count - 1).Select(i => new Values((int)starts[i], (int)(starts[i + 1] - 1)));
        return input.Unknown is null ? [.. known] : [new(null, null), .. known];
    }

    internal bool Contains(object? value) => value is int number && First is int first && Last is int last ? first <= number && number <= last : Equals(value, First);

    /// <summary>The same with neighbouring numbers as one.</summary>
    internal static List<Values> Joined(IEnumerable<Values> some)
    {
        var joined = new List<Values>();
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

    /// <summary>As an author types them.</summary>
    internal string NameIn(Input input) => (input.TermOf(First)!.Name, input.TermOf(Last)!.Name) is var (first, last) && first == last ? first : $"{first}..{last}";
}
