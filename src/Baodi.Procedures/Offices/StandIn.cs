namespace Baodi.Procedures.Offices;

/// <summary>A seat in which somebody acts while its holder is absent or out of reach, or there is none. Immutable.</summary>
/// <remarks>Who stands in acts on his own account: the step counts as his, not as the holder's.</remarks>
/// <param name="Seat">The seat.</param>
/// <param name="Holder">The id of the holder who is absent; null where the seat is vacant or its holder out of reach.</param>
/// <param name="HolderName">The holder's name as people write it; null where the seat is vacant or its holder out of reach.</param>
/// <param name="By">The own seat by which he stands in, where the case has it on record that the post cannot be reached: it is the procedure then that lets him, and not an order of the office. Else null.</param>
public sealed record StandIn(Seat Seat, string? Holder = null, string? HolderName = null, Seat? By = null)
{
    /// <summary>Whether he stands in because the post cannot be reached.</summary>
    public bool IsOutOfReach => By is not null;
}
