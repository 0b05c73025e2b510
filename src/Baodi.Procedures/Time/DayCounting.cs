using System.Runtime.InteropServices;

namespace Baodi.Procedures.Time;

/// <summary>Whether the day on which time begins to run is itself counted.</summary>
public enum StartDay
{
    /// <summary>Counting begins on the day after.</summary>
    NotCounted = 1,

    /// <summary>The day is the first that is counted, where it is of the days that are.</summary>
    Counted,
}

/// <summary>What becomes of a count of calendar days that ends on a day that is not worked.</summary>
public enum EndDay
{
    /// <summary>It ends there.</summary>
    AsItFalls = 1,

    /// <summary>It ends with the next working day by the calendar of the office.</summary>
    NextWorkingDay,
}

/// <summary>How days are counted, said openly and never implied. It has no bearing on minutes and hours.</summary>
/// <param name="Start">Whether the first day is counted.</param>
/// <param name="End">What becomes of a last day that is not worked.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DayCounting(StartDay Start, EndDay End)
{
    /// <summary>The day after the start is the first, and the last day stays where it falls: the reading of the built-in office.</summary>
    public static DayCounting Usual => new(StartDay.NotCounted, EndDay.AsItFalls);

    /// <summary>The labels of the two ways to begin.</summary>
    public static Terms<StartDay> Starts { get; } = new("起算日", "起算日不计", "起算日计入");

    /// <summary>The labels of the two ways to end.</summary>
    public static Terms<EndDay> Ends { get; } = new("末日", "末日不顺延", "末日非工作日的顺延");
}
