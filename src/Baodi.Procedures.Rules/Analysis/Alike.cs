namespace Baodi.Procedures.Rules;

/// <summary>What comes out for every combination of values of some inputs, however finely they were cut: values that make no difference to it are one.</summary>
internal sealed class Alike
{
    private readonly IReadOnlyList<Input> inputs;
    private readonly List<List<ValueRange>>[] merged;

    /// <summary>Puts together what comes out alike.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="parts">By input: its values in parts, in the order of their first values.</param>
    /// <param name="outcomes">What comes out for each combination of parts, those of the last input changing first.</param>
    internal Alike(IReadOnlyList<Input> inputs, IReadOnlyList<List<List<ValueRange>>> parts, IReadOnlyList<string> outcomes)
    {
        (this.inputs, merged) = (inputs, new List<List<ValueRange>>[inputs.Count]);
        var (stride, kept) = (outcomes.Count, new List<int> { 0 });
        for (var input = 0; input < inputs.Count; input++)
        {
            var (some, step) = (parts[input], stride /= parts[input].Count);
            var same = outcomes.Select((outcome, at) => (Part: at / step % some.Count, outcome)).GroupBy(one => one.Part, one => one.outcome)
                .GroupBy(part => string.Join(';', part), part => part.Key, StringComparer.Ordinal).Select(group => group.ToList()).ToList();
            merged[input] = same.ConvertAll(group => group.SelectMany(part => some[part]).OrderBy(one => one.First, Comparer<object?>.Default).ToList());
            kept = [.. kept.SelectMany(at => same.Select(group => at + (group[0] * step)))];
        }

        Outcomes = kept.ConvertAll(at => outcomes[at]);
    }

    /// <summary>What comes out for each combination of what is told apart, in the same order.</summary>
    internal List<string> Outcomes { get; }

    /// <summary>By input: the values that are told apart, as an author types them.</summary>
    internal IEnumerable<IEnumerable<string>> Names => merged.Select((some, input) => some.Select(same => NameOf(input, same)));

    /// <summary>The combinations for which something comes out, as an author types them; inputs that make no difference are left out.</summary>
    internal string For(string outcome) => string.Join('|', merged
        .Select((some, input) => some.ConvertAll(same => some.Count == 1 ? "" : $"{inputs[input].Name}={NameOf(input, same)}"))
        .Aggregate((IEnumerable<string>)[""], (all, next) => all.SelectMany(one => next.Select(name => $"{one} {name}".Trim())))
        .Where((_, at) => Outcomes[at] == outcome));

    private string NameOf(int input, List<ValueRange> same) => string.Join(',', ValueRange.Joined(same).Select(values => values.NameIn(inputs[input])));
}
