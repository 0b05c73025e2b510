namespace Baodi.Procedures.Time;

/// <summary>Whether what is recorded of a start fits the start that is announced.</summary>
internal static class AnnouncedStart
{
    /// <summary>Nothing is there, and nothing has begun, on a day before that of the start: who brings it forward says so first.</summary>
    internal static bool IsOnDayOf(this Instant? seen, Instant? start) =>
        seen is not { } at || start is not { } announced || DistrictTime.DateOf(at) >= DistrictTime.DateOf(announced);
}
