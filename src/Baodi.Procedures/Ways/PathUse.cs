namespace Baodi.Procedures;

/// <summary>Tells when an act that does nothing but be done was done for nothing; no shortest way has one.</summary>
internal sealed class PathUse
{
    private readonly Bits plain;

    /// <summary>By state, the plain acts that something may ask for there or later, as long as nothing makes them begin anew before.</summary>
    private readonly Bits[] wanted;
    private readonly Bits duties;

    internal PathUse(PathMap map, Bits plain, PathEstimate estimate)
    {
        this.plain = plain;
        duties = map.ActsThat(act => act.IsOwed);
        wanted = new Bits[map.Procedure.States.Length];
        foreach (var row in map.Rows)
        {
            foreach (var state in row.From)
            {
                wanted[state] |= row.Asked | (row.Bit & duties);
            }
        }

        while (estimate.Carry(wanted))
        {
        }
    }

    /// <summary>The plain acts that nothing has asked for yet, after one more act.</summary>
    internal Bits IdleAfter(Bits idle, PathRow row, bool leaves) =>
        ((idle - row.Asked) | (row.Bit & plain)) - (leaves && !row.Act.LeavesBehind ? duties : Bits.None);

    /// <summary>Whether an act that leads to a state leaves some of them without any use.</summary>
    internal bool Wastes(Bits idle, PathRow row, int to) => !(IdleAfter(idle, row, leaves: true) - wanted[to]).IsEmpty;
}
