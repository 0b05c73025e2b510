namespace Baodi.Procedures.Analysis;

/// <summary>Whatever could be so of a case at any time from now on, taken together: what is not within reach here is out of reach for every way.</summary>
/// <remarks>Each thing that may be so is kept once it may; so it is settled in a few rounds, however many places there are.</remarks>
internal sealed class PathReach(PathMap map, PathRules rules, PathPlace start)
{
    private readonly Bits[] facts = start.CopyOfFacts();
    private readonly List<PathPlace> moves = [];
    private Bits states = Bits.Of(start.State);
    private Bits done = start.Done;
    private Bits undone = map.Acts - start.Done;
    private Bits begun = start.Begun;
    private Bits lacking = start.Lacking;
    private LimitStates limits = start.Limits;
    private Bits within;

    /// <summary>The acts that could be done some time.</summary>
    internal Bits Acts()
    {
        for (var isSettled = false; !isSettled;)
        {
            isSettled = true;
            foreach (var row in map.Rows)
            {
                foreach (var state in row.From & states)
                {
                    isSettled &= !((row.Act.MayBeDoneAgain || undone.Contains(row.Place)) && Grows(row, state));
                }
            }
        }

        return within;
    }

    private bool Grows(PathRow row, int state)
    {
        if (rules.Admit(Together(row, state), row, out var waited) is not { } admitted)
        {
            return false;
        }

        within |= row.Bit;
        moves.Clear();
        rules.AddMoves(admitted, row, waited, moves);
        var grown = false;
        foreach (var to in moves)
        {
            grown |= Grows(to);
        }

        return grown;
    }

    /// <summary>All that may be so, in one state and before an act.</summary>
    private PathPlace Together(PathRow row, int state) => new(state, done - row.Bit, begun, lacking, [.. facts], limits);

    private bool Grows(PathPlace place)
    {
        var grown = Adds(ref states, Bits.Of(place.State)) | Adds(ref done, place.Done) | Adds(ref undone, map.Acts - place.Done) | Adds(ref begun, place.Begun)
            | !(lacking - place.Lacking).IsEmpty;
        lacking &= place.Lacking;
        for (var i = 0; i < facts.Length; i++)
        {
            grown |= Adds(ref facts[i], place.Facts[i]);
        }

        var both = limits.Or(place.Limits);
        grown |= both != limits;
        limits = both;
        return grown;
    }

    private static bool Adds(ref Bits all, Bits more)
    {
        var grows = !(more - all).IsEmpty;
        all |= more;
        return grows;
    }
}
