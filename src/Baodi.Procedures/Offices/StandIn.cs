namespace Baodi.Procedures.Offices;

/// <summary>A seat in which somebody acts by the office's standing order while its holder is absent or there is none. Immutable.</summary>
/// <remarks>Who stands in acts on his own account: the step counts as his, not as the holder's.</remarks>
/// <param name="Seat">The seat.</param>
/// <param name="Holder">The id of the holder who is absent; null where the seat is vacant.</param>
/// <param name="HolderName">The holder's name as people write it; null where the seat is vacant.</param>
public sealed record StandIn(Seat Seat, string? Holder = null, string? HolderName = null);
