namespace Baodi.Procedures.Properties.Exploring;

/// <summary>A step between two situations.</summary>
/// <param name="Act">What is done.</param>
/// <param name="To">The situation it leads to, by its number.</param>
/// <param name="Doers">The holders of which posts can take it, as a mask.</param>
/// <param name="Helps">Whether the act can help towards the goal.</param>
internal readonly record struct Edge(Act Act, int To, ulong Doers, bool Helps);

/// <summary>A situation, with the first case that came to it.</summary>
internal sealed class Node(int number, Case theCase, int depth, int from, string step)
{
    internal int Number => number;

    /// <summary>The case of the shortest history.</summary>
    internal Case Case { get; } = theCase;

    /// <summary>How many steps that took.</summary>
    internal int Depth => depth;

    /// <summary>From which situation; below 0 for an opening.</summary>
    internal int From => from;

    /// <summary>By which step, in words.</summary>
    internal string Step => step;

    /// <summary>The case from which steps are taken: as the first, with more done that bears on nothing.</summary>
    internal Case Furthest { get; set; } = theCase;

    /// <summary>How much was done in it.</summary>
    internal int Progress { get; set; } = Keys.ProgressOf(theCase);

    /// <summary>Which posts its history named, as a mask.</summary>
    internal ulong Named { get; init; }

    /// <summary>Whether every step from it was taken.</summary>
    internal bool IsExpanded { get; set; }

    /// <summary>Whether at least those steps were taken that can help.</summary>
    internal bool IsFollowed { get; set; }

    internal List<Edge> Edges { get; } = [];
}

/// <summary>The situations that a procedure can come to, breadth first, and the steps between them.</summary>
/// <param name="steps">The steps that can be taken.</param>
/// <param name="keys">What tells situations apart.</param>
internal sealed class Situations(Steps steps, Keys keys)
{
    /// <summary>How many posts one history names: that is how many are out of reach at once.</summary>
    internal const int MostNamed = 2;

    private readonly List<Node> nodes = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly PriorityQueue<int, int> waiting = new();

    internal People People => steps.People;

    /// <summary>Whether nothing firm stands against an act, whoever does it.</summary>
    internal bool IsOpenToSomebody(Case theCase, Act act) => steps.IsOpenToSomebody(theCase, act);

    internal IReadOnlyList<Node> All => nodes;

    internal int Expanded { get; private set; }

    internal int EdgeCount { get; private set; }

    /// <summary>Whether nothing new was left to come to.</summary>
    internal bool IsWhole => waiting.Count == 0;

    /// <summary>Every history of fewer steps than this was gone.</summary>
    internal int WholeDepth => nodes.Where(node => !node.IsExpanded).Select(node => node.Depth).DefaultIfEmpty(int.MaxValue).Min();

    /// <summary>How many situations were come to and not looked at from.</summary>
    internal int Left { get; private set; }

    /// <summary>Goes on until nothing is new, or so many situations were looked at from.</summary>
    internal void Explore(int most)
    {
        foreach (var opening in steps.From(null))
        {
            Reach(null, opening);
        }

        while (Expanded < most && waiting.TryDequeue(out var number, out _))
        {
            var node = nodes[number];
            Expanded += node.IsExpanded ? 0 : 1;
            node.IsExpanded = node.IsFollowed = true;
            Take(node, steps.From(node.Furthest));
        }

        Left = nodes.Count - Expanded;
    }

    /// <summary>Behind the bound, takes the steps that can help from some situations, as far as is asked, so that these can be decided; of so many situations.</summary>
    internal void Follow(IEnumerable<Node> from, int acts, int most)
    {
        List<Node> front = [.. from];
        var seen = front.Select(node => node.Number).ToHashSet();
        for (var left = acts; left > 0 && front.Count > 0; left--)
        {
            foreach (var node in front.Where(node => !node.IsFollowed))
            {
                if (most-- <= 0)
                {
                    return;
                }

                node.IsFollowed = true;
                Take(node, steps.From(node.Case, keys.BearingIn(node.Case.Status).IsHelpedBy));
            }

            front = [.. front.SelectMany(node => node.Edges).Where(edge => edge.Helps && seen.Add(edge.To)).Select(edge => nodes[edge.To])];
        }
    }

    /// <summary>The steps to a situation, in words.</summary>
    internal IEnumerable<string> HistoryOf(Node node) => node.From < 0 ? [node.Step] : [.. HistoryOf(nodes[node.From]), node.Step];

    private void Take(Node node, IEnumerable<StepTaken> taken)
    {
        foreach (var step in taken)
        {
            if (ulong.PopCount(node.Named | step.Content.Names) > MostNamed)
            {
                continue;
            }

            var to = Reach(node, step);
            var index = node.Edges.FindIndex(edge => edge.To == to && edge.Act == step.Act);
            if (index < 0)
            {
                EdgeCount++;
                node.Edges.Add(new(step.Act, to, step.Doers, keys.BearingIn(node.Case.Status).IsHelpedBy(step.Act)));
            }
            else
            {
                node.Edges[index] = node.Edges[index] with { Doers = node.Edges[index].Doers | step.Doers };
            }
        }
    }

    private int Reach(Node? from, StepTaken step)
    {
        var reached = step.Outcome.Case;
        var key = keys.Of(reached);
        if (!numbers.TryGetValue(key, out var number))
        {
            number = nodes.Count;
            numbers[key] = number;
            nodes.Add(new(number, reached, (from?.Depth ?? 0) + 1, from?.Number ?? -1, Told(step)) { Named = (from?.Named ?? 0) | step.Content.Names });
            waiting.Enqueue(number, nodes[number].Depth);
        }
        else if (Keys.ProgressOf(reached) is var progress && progress > nodes[number].Progress)
        {
            (nodes[number].Furthest, nodes[number].Progress) = (reached, progress);
            waiting.Enqueue(number, nodes[number].Depth);
        }

        return number;
    }

    private string Told(StepTaken step)
    {
        var departures = step.Outcome.Event!.Departures;
        return $"`{step.Act}` by {People.FirstOf(step.Doers)}"
            + (step.Content.Names == 0 ? "" : $" about {People.Told(step.Content.Names)}")
            + (departures.IsEmpty ? "" : $" departing from {string.Join(", ", departures.Select(departure => $"{departure.Code} {departure.About}"))}");
    }
}
