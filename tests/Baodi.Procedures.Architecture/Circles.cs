namespace Baodi.Procedures.Architecture;

/// <summary>Strongly connected components of more than one node, the largest first, by Tarjan's way.</summary>
internal sealed class Circles
{
    private readonly ILookup<string, string> uses;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Stack<string> open = new();
    private readonly List<string[]> found = [];

    private Circles(IEnumerable<(string From, string To)> uses) => this.uses = uses.Distinct().ToLookup(use => use.From, use => use.To, StringComparer.Ordinal);

    internal static IReadOnlyList<string[]> Among(IEnumerable<(string From, string To)> uses)
    {
        var circles = new Circles(uses);
        foreach (var node in circles.uses)
        {
            circles.Visit(node.Key);
        }

        return [.. circles.found.OrderByDescending(circle => circle.Length).ThenBy(circle => circle[0], StringComparer.Ordinal)];
    }

    // The lowest number that is reached from here and not yet in a component; what is in one counts as the highest.
    private int Visit(string node)
    {
        if (numbers.TryGetValue(node, out var known))
        {
            return known;
        }

        var own = numbers[node] = numbers.Count;
        open.Push(node);
        var lowest = uses[node].Aggregate(own, (low, next) => Math.Min(low, Visit(next)));
        if (lowest == own)
        {
            Close(node);
        }

        return lowest;
    }

    private void Close(string node)
    {
        var circle = new List<string>();
        do
        {
            circle.Add(open.Pop());
            numbers[circle[^1]] = int.MaxValue;
        }
        while (circle[^1] != node);

        if (circle.Count > 1)
        {
            found.Add([.. circle.Order(StringComparer.Ordinal)]);
        }
    }
}
