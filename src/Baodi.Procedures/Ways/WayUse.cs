using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>Tells when an act that does nothing but be done was done for nothing; no shortest way has one.</summary>
internal sealed class WayUse<TMatter>
    where TMatter : class
{
    private readonly ulong plain;

    /// <summary>By state, the plain acts that something may ask for there or later, as long as nothing makes them begin anew before.</summary>
    private readonly ulong[] wanted = new ulong[64];
    private readonly ulong duties;
    private readonly ulong[] asked;

    internal WayUse(Act<TMatter>[] acts, ulong plain, WayEstimate<TMatter> estimate)
    {
        this.plain = plain;
        asked = new ulong[acts.Length];
        foreach (var act in acts)
        {
            foreach (var prerequisite in act.TypedAfter)
            {
                foreach (var first in prerequisite.AnyOf)
                {
                    asked[act.Index] |= first.Bit;
                }
            }

            duties |= act.IsOwed ? act.Bit : 0;
            for (var state = 0; state < wanted.Length; state++)
            {
                wanted[state] |= ((act.FromMask >> state) & 1) != 0 ? asked[act.Index] | (act.IsOwed ? act.Bit : 0) : 0;
            }
        }

        while (estimate.Carry(wanted))
        {
        }
    }

    /// <summary>The plain acts that nothing has asked for yet, after one more act.</summary>
    internal ulong IdleAfter(ulong idle, Act act, bool leaves) =>
        ((idle & ~asked[act.Index]) | (act.Bit & plain)) & ~(leaves && !act.LeavesBehind ? duties : 0);

    /// <summary>Whether an act that leads to a state leaves some of them without any use.</summary>
    internal bool Wastes(ulong idle, Act act, int to) => (IdleAfter(idle, act, leaves: true) & ~wanted[to]) != 0;
}
