using NodaTime;

namespace Baodi.Procedures;

/// <summary>A written, dated and bounded act by which the holder of a seat lets another act in it.</summary>
/// <param name="Seat">The seat that is lent.</param>
/// <param name="Grantor">The id of the officer who lends it.</param>
/// <param name="Document">The number or title of the written delegation.</param>
/// <param name="From">The first day it is in force.</param>
/// <param name="To">The last day it is in force, included.</param>
public sealed record Delegation(Seat Seat, string Grantor, string Document, LocalDate From, LocalDate To)
{
    /// <summary>Whether the delegation is in force at an instant, by the date at +08:00.</summary>
    public bool Covers(Instant at) => DistrictTime.DateOf(at) is var date && From <= date && date <= To;
}
