namespace Baodi.Procedures.Properties.Exploring;

/// <summary>An act that is wanted and cannot be done while some are out of reach.</summary>
/// <param name="OutOfReach">Who is out of reach, as a mask; no fewer of them lock it.</param>
/// <param name="Situations">In how many situations.</param>
/// <param name="First">The one of the shortest history.</param>
internal sealed record FoundLock(ulong OutOfReach, int Situations, Node First);

/// <summary>From each situation in which an act is wanted, how many acts it takes until it is done, whoever is out of reach.</summary>
internal sealed class Locks
{
    /// <summary>Within how many acts what is wanted must be done, itself included.</summary>
    internal const int Within = 6;

    private readonly Situations situations;
    private readonly string goal;
    private readonly List<(int From, Edge Edge)>[] into;
    private readonly List<FoundLock> found = [];
    private readonly HashSet<Node> undecided = [];
    private readonly Dictionary<ulong, HashSet<int>> locked = [];
    private readonly int[] longest = new int[Situations.MostNamed + 1];

    /// <param name="situations">The situations.</param>
    /// <param name="goal">The name of the act.</param>
    /// <param name="withPairs">Whether two are out of reach as well.</param>
    internal Locks(Situations situations, string goal, bool withPairs)
    {
        (this.situations, this.goal) = (situations, goal);
        into = new List<(int, Edge)>[situations.All.Count];
        foreach (var node in situations.All)
        {
            node.Edges.ForEach(edge => (into[edge.To] ??= []).Add((node.Number, edge)));
        }

        List<Node> wanting = [.. situations.All.Where(node => node.IsExpanded && Wants(node.Case))];
        Wanted = wanting.Count;
        foreach (var outOfReach in situations.People.OutOfReach(withPairs))
        {
            Judge(wanting, outOfReach);
        }
    }

    internal IReadOnlyList<FoundLock> Found => found;

    /// <summary>In how many situations it is wanted.</summary>
    internal int Wanted { get; }

    /// <summary>The most acts it takes with nobody, with one and with two out of reach, where it can be done.</summary>
    internal IReadOnlyList<int> Longest => longest;

    /// <summary>The situations of which it was not seen, for somebody out of reach, because what follows was not looked at.</summary>
    internal IReadOnlySet<Node> Undecided => undecided;

    /// <summary>It is owed, or what it could name is there and it was passed over and can be made up, or may be repeated: nothing firm of the case stands against it or, of a report upward, it was done before.</summary>
    private bool Wants(Case theCase) => theCase.Procedure.Acts.Any(act => act.Name == goal && act.IsEnteredIn(theCase.Status)
        && (act.IsOwedIn(theCase) || (HasWhatItNames(act, theCase.UntypedMatter) && (MayBeMadeUp(theCase, act) || MayBeRepeated(theCase, act)))));

    /// <summary>Whether nobody else than those out of reach does it anywhere: it waits for its own post.</summary>
    internal bool IsOwn(FoundLock lockFound) => !situations.All.SelectMany(node => node.Edges).Any(edge => edge.Act.Name == goal && IsTaken(edge, lockFound.OutOfReach));

    private static bool HasWhatItNames(Act act, object matter) =>
        act.AllowedValues.All(allowed => allowed.Offered.IsAny(matter)) && (!act.Actor.NeedsMatter || act.Actor.Count(matter) > 0);

    private static bool MayBeMadeUp(Case theCase, Act act) => theCase.PassedOver.Contains(act) && !act.Approves;

    private bool MayBeRepeated(Case theCase, Act act) =>
        act.IsOfferedIn(theCase.Status) && ((act.IsRepeatable && act.OwedWhen.IsEmpty) || act.Nature == ActNature.Records) && (act.Round is null || !theCase.HasDone(act))
        && ((Exploration.ReportsUpward.Contains(goal) && theCase.Done.Any(done => done.Name == goal)) || situations.IsOpenToSomebody(theCase, act));

    private void Judge(List<Node> wanting, ulong outOfReach)
    {
        var (toGoal, toTheUnknown) = (ToGoal(outOfReach), ToTheUnknown(outOfReach));
        var byFewer = locked.Where(one => (one.Key & outOfReach) == one.Key).SelectMany(one => one.Value).ToHashSet();
        var left = new List<Node>();
        foreach (var node in wanting.Where(node => !byFewer.Contains(node.Number)))
        {
            if (toGoal[node.Number] is > 0 and var steps)
            {
                longest[(int)ulong.PopCount(outOfReach)] = Math.Max(longest[(int)ulong.PopCount(outOfReach)], steps);
            }
            else if (toTheUnknown[node.Number] > 0)
            {
                undecided.Add(node);
            }
            else
            {
                left.Add(node);
            }
        }

        locked[outOfReach] = [.. left.Select(node => node.Number)];
        if (left.Count > 0)
        {
            found.Add(new(outOfReach, left.Count, left.MinBy(node => node.Depth)!));
        }
    }

    /// <summary>How many acts it takes from each situation; 0 where more than are allowed, or none leads there.</summary>
    private int[] ToGoal(ulong outOfReach) =>
        Distances(situations.All.Where(node => node.Edges.Exists(edge => edge.Act.Name == goal && IsTaken(edge, outOfReach))), outOfReach, helpsAlone: false);

    /// <summary>How many acts that can help it takes from each situation until one whose steps were not looked at, and one more; 0 where more than are allowed.</summary>
    private int[] ToTheUnknown(ulong outOfReach) => situations.IsWhole ? new int[into.Length] : Distances(situations.All.Where(node => !node.IsFollowed), outOfReach, helpsAlone: true);

    /// <summary>How many acts it takes to come through one of some situations.</summary>
    private int[] Distances(IEnumerable<Node> through, ulong outOfReach, bool helpsAlone)
    {
        var distances = new int[into.Length];
        var reached = new Queue<int>();
        foreach (var node in through)
        {
            distances[node.Number] = 1;
            reached.Enqueue(node.Number);
        }

        while (reached.TryDequeue(out var number))
        {
            foreach (var (from, edge) in distances[number] < Within ? into[number] ?? [] : [])
            {
                if (distances[from] == 0 && IsTaken(edge, outOfReach) && (edge.Helps || !helpsAlone))
                {
                    distances[from] = distances[number] + 1;
                    reached.Enqueue(from);
                }
            }
        }

        return distances;
    }

    private static bool IsTaken(Edge edge, ulong outOfReach) => (edge.Doers & ~outOfReach) != 0;
}
