using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>Which acts count as done from step to step: words of one bit an act, in one place for steps that are taken and for those that are only looked ahead to.</summary>
internal sealed class DoneRules
{
    private readonly ulong[] dutiesByState = new ulong[64];
    private readonly ulong[] actsByState = new ulong[64];

    /// <summary>The steps, which may be taken each time their state is entered, whatever becomes of its duties.</summary>
    private readonly ulong[] stepsByState = new ulong[64];

    /// <summary>The acts that are done once; a repeatable duty is owed again whenever its condition holds.</summary>
    private readonly ulong onceMask;

    internal DoneRules(ImmutableArray<State> states, ImmutableArray<Act> acts)
    {
        foreach (var act in acts)
        {
            onceMask |= act.OnceMask;
            foreach (var state in states)
            {
                if ((act.FromMask & state.Bit) != 0)
                {
                    actsByState[state.Ordinal] |= act.Bit;
                    dutiesByState[state.Ordinal] |= act.IsOwed ? act.Bit : 0;
                    stepsByState[state.Ordinal] |= act.Kind == ActKind.Step ? act.Bit : 0;
                }
            }
        }
    }

    /// <summary>The acts done after an act, before rounds and what begins anew on entry.</summary>
    internal ulong After(ulong done, Act act, int from, int to)
    {
        done = (done & ~act.RenewMask) | (act.Kind == ActKind.Round ? 0 : act.Bit);
        return from == to ? done : done & ~stepsByState[to];
    }

    /// <summary>The acts that begin anew: of another state, those that the state left does not share; of the same state, those that are owed.</summary>
    /// <param name="from">The state left; -1 for an opening.</param>
    /// <param name="to">The state entered.</param>
    internal ulong Fresh(int from, int to) => from == to ? dutiesByState[to] : actsByState[to] & ~(from < 0 ? 0 : actsByState[from]);

    /// <summary>The acts that leaving a state waits for, where their conditions hold.</summary>
    internal ulong Owed(int state, ulong done) => dutiesByState[state] & ~(done & onceMask);
}
