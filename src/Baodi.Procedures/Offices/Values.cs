namespace Baodi.Procedures.Offices;

/// <summary>What is wrong with a value that is no text; one that is not there is missing.</summary>
internal static class Values
{
    internal static FieldFault? Judge(Instant instant) =>
        instant == default ? FieldFault.Missing : DistrictTime.HasDate(instant) ? null : FieldFault.OutOfDomain;

    /// <summary>A date of another calendar would come back as one of the ISO calendar, and can be compared with none of it.</summary>
    internal static FieldFault? Judge(LocalDate date) =>
        date == default ? FieldFault.Missing : DistrictTime.IsWritten(date) ? null : FieldFault.OutOfDomain;

    internal static FieldFault? Judge(Seat seat, ImmutableArray<Post> posts) =>
        seat == default ? FieldFault.Missing
        : !posts.Contains(seat.Post) ? FieldFault.OutOfDomain
        : seat.Charge is null || Content.IsId(seat.Charge) ? null
        : FieldFault.OutOfDomain;

    internal static FieldFault? Judge(Enum term) =>
        (int)(object)term == 0 ? FieldFault.Missing : Enum.IsDefined(term.GetType(), term) ? null : FieldFault.OutOfDomain;
}
