namespace Baodi.Procedures;

/// <summary>Looks from place to place for one act, the most promising first.</summary>
internal sealed class PathLook
{
    private readonly PathMap map;
    private readonly PathRules rules;
    private readonly Predicate<Act> isOpenHere;
    private readonly PathWords words;
    private readonly PathRow goal;
    private readonly PathEstimate estimate;
    private readonly Bits relevant;
    private readonly Bits plain;
    private readonly PathUse use;
    private readonly PriorityQueue<Reached, (int Length, int Ahead, int Order)> open = new();
    private readonly Dictionary<PathPlace, int> known = [];
    private readonly List<PathPlace> moves = [];
    private int order;

    /// <summary>Prepares to look.</summary>
    /// <param name="map">The procedure.</param>
    /// <param name="rules">What acts ask and make.</param>
    /// <param name="isOpenHere">Whether an act is open where the case stands: what is known there is known exactly, and judged by the machine itself.</param>
    /// <param name="words">What makes the answer.</param>
    /// <param name="goal">The act that is to open.</param>
    /// <param name="start">Where the case stands.</param>
    /// <param name="within">The acts that could be done some time.</param>
    internal PathLook(PathMap map, PathRules rules, Predicate<Act> isOpenHere, PathWords words, PathRow goal, PathPlace start, Bits within)
    {
        this.map = map;
        this.rules = rules;
        this.isOpenHere = isOpenHere;
        this.words = words;
        this.goal = goal;
        estimate = new(map, goal);
        var relevance = new PathRelevance(map, start, within);
        relevant = relevance.Of(goal, estimate.Leading);
        plain = relevance.Plain(relevant);
        use = new(map, plain, estimate);
        Put(new(start, null, null, null, null, 0));
    }

    internal ShortestPath Found()
    {
        for (var looked = 0; open.TryDequeue(out var reached, out _);)
        {
            if (known[reached.Place] < reached.Length)
            {
                continue;
            }

            if (Admitted(reached, goal, out var waits) is { } end)
            {
                return words.Found(goal.Act, reached, end, waits);
            }

            if (looked++ == ShortestPath.MostPlaces)
            {
                return words.None(goal.Act, PathKind.Unknown);
            }

            GoOn(reached);
        }

        return words.None(goal.Act, PathKind.None);
    }

    private void GoOn(Reached reached)
    {
        var sooner = DoneSooner(reached);
        foreach (var place in relevant)
        {
            var row = map.Rows[place];
            if (Admitted(reached, row, out var waited) is not { } admitted)
            {
                continue;
            }

            reached.Admitted |= row.Bit;
            if (!sooner.Contains(place))
            {
                Do(row, reached, admitted, waited);
            }
        }
    }

    private void Do(PathRow row, Reached reached, PathPlace admitted, TimeLimit? waited)
    {
        moves.Clear();
        rules.AddMoves(admitted, row, waited, moves);
        foreach (var to in moves)
        {
            var leaves = to.State != admitted.State;
            if (!leaves || !use.Wastes(admitted.Idle, row, to.State))
            {
                Put(new(to with { Idle = use.IdleAfter(admitted.Idle, row, leaves) }, reached, row, admitted, waited, reached.Length + 1));
            }
        }
    }

    /// <summary>Plain acts that might as well have been done before the last one, and are looked at there.</summary>
    private Bits DoneSooner(Reached reached)
    {
        if (reached is not { From: { } from, Row: { Act.Routes.IsEmpty: true } last })
        {
            return Bits.None;
        }

        var sooner = (plain & from.Admitted) - last.Renews;
        return plain.Contains(last.Place) ? sooner & Bits.Below(last.Place) : sooner;
    }

    private void Put(Reached reached)
    {
        if (known.TryGetValue(reached.Place, out var length) && length <= reached.Length)
        {
            return;
        }

        known[reached.Place] = reached.Length;
        var ahead = estimate.Of(reached.Place, use);
        if (ahead < PathEstimate.Never)
        {
            open.Enqueue(reached, (reached.Length + ahead, ahead, order++));
        }
    }

    private PathPlace? Admitted(Reached reached, PathRow row, out TimeLimit? waits)
    {
        var admitted = rules.Admit(reached.Place, row, out waits);
        return admitted is null || reached.From is not null || isOpenHere(row.Act) ? admitted : null;
    }
}
