using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>Whatever could be so of a case at any time from now on, taken together: what is not within reach here is out of reach for every way.</summary>
/// <remarks>Each thing that may be so is kept once it may; so it is settled in a few rounds, however many places there are.</remarks>
internal sealed class WayReach<TMatter>(Act<TMatter>[] acts, WayRules<TMatter> rules, WayPlace start)
    where TMatter : class
{
    private readonly ulong[] facts = start.CopyOfFacts();
    private readonly List<WayPlace> moves = [];
    private ulong states = 1UL << start.State;
    private ulong done = start.Done;
    private ulong undone = ~start.Done;
    private ulong begun = start.Begun;
    private ulong lacking = start.Lacking;
    private LimitStates limits = start.Limits;

    /// <summary>The acts that could be done some time.</summary>
    internal ulong Acts()
    {
        var within = 0UL;
        for (var isSettled = false; !isSettled;)
        {
            isSettled = true;
            foreach (var act in acts)
            {
                for (var left = act.FromMask & states; left != 0; left &= left - 1)
                {
                    if (((undone & act.Bit) != 0 || act.OnceMask == 0) && rules.Admit(Together(act, System.Numerics.BitOperations.TrailingZeroCount(left)), act, out var waited) is { } admitted)
                    {
                        within |= act.Bit;
                        moves.Clear();
                        rules.AddMoves(admitted, act, waited, moves);
                        foreach (var to in moves)
                        {
                            isSettled &= !Grows(to);
                        }
                    }
                }
            }
        }

        return within;
    }

    /// <summary>All that may be so, in one state and before an act.</summary>
    private WayPlace Together(Act<TMatter> act, int state) => new(state, done & ~act.Bit, begun, lacking, [.. facts], limits);

    private bool Grows(WayPlace place)
    {
        var grown = Adds(ref states, 1UL << place.State) | Adds(ref done, place.Done) | Adds(ref undone, ~place.Done) | Adds(ref begun, place.Begun) | ((lacking & ~place.Lacking) != 0);
        lacking &= place.Lacking;
        for (var i = 0; i < facts.Length; i++)
        {
            grown |= Adds(ref facts[i], place.Facts[i]);
        }

        var both = new LimitStates(limits.Idle | place.Limits.Idle, limits.Running | place.Limits.Running, limits.Passed | place.Limits.Passed, limits.Standing | place.Limits.Standing);
        grown |= both != limits;
        limits = both;
        return grown;
    }

    private static bool Adds(ref ulong all, ulong more)
    {
        var grows = (more & ~all) != 0;
        all |= more;
        return grows;
    }
}
