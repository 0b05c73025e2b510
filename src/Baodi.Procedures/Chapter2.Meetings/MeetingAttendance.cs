namespace Baodi.Procedures.Meetings;

/// <summary>Who was at a meeting, as it stands on the minutes. Immutable.</summary>
/// <param name="Present">Who attended.</param>
/// <param name="Excused">Who was excused, and why where that was said.</param>
/// <param name="SatIn">Who sat in without a vote.</param>
public sealed record MeetingAttendance(
    [Field("出席")] ImmutableArray<string> Present = default,
    [Field("请假")] ImmutableArray<string> Excused = default,
    [Field("列席")] ImmutableArray<string> SatIn = default)
{
    internal MinutesContent WithDecided(ImmutableArray<DecidedEntry> decided) => new(Present.OrEmpty(), Excused.OrEmpty(), SatIn.OrEmpty(), decided);
}

/// <summary>Tells, if it is known by then, who was at a meeting that has ended.</summary>
internal interface ITellsWhoCame
{
    MeetingAttendance? Attendance { get; }
}

/// <summary>A record of a meeting that says in one text who came.</summary>
internal interface INotesWhoCame
{
    string Present { get; }
}
