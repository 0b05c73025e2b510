namespace Baodi.Procedures.Meetings;

/// <summary>A meeting that the office leads and serves.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Procedure">The id of the procedure it follows; <see cref="Notice.FindProcedure"/> has its title.</param>
public sealed record OfficeMeeting(Label Name, string Procedure);

/// <summary>The six meetings that the office leads and serves, and the ground on which it does. Immutable.</summary>
public static class OfficeMeetings
{
    /// <summary>The clause that gives them to the office.</summary>
    public static Citation Citation { get; } = new(BaodiNotice.Of2017.Clause("2.1"));

    /// <summary>The meetings in the notice's order; two of them follow one procedure.</summary>
    public static ImmutableArray<OfficeMeeting> All { get; } =
    [
        new(new("区政府党组会议", "Party group meeting"), ProcedureIds.PlenaryMeeting),
        new(new("区政府全体会议", "plenary meeting"), ProcedureIds.PlenaryMeeting),
        new(new("区政府常务会议", "executive meeting"), ProcedureIds.ExecutiveMeeting),
        new(new("区长每月议事会议", "District Head's monthly meeting"), ProcedureIds.MonthlyMeeting),
        new(new("区长专题会议", "District Head's special-topic meeting"), ProcedureIds.SpecialTopicMeeting),
        new(new("土地规划联席会议", "land-planning joint meeting"), ProcedureIds.LandPlanningMeeting),
    ];
}
