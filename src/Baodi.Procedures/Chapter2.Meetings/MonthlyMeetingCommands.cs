using Baodi.Procedures.Meetings;

namespace Baodi.Procedures.MonthlyMeetings;

/// <summary>Opens the meeting of a month.</summary>
/// <param name="Month">A day of the month whose work the texts report; which day it is does not matter.</param>
/// <param name="Fields">The kebab-case ids of the deputy heads' fields, one for each deputy head.</param>
public sealed record OpenMonth(
    [Field("月份", IsMonth = true)] LocalDate Month,
    [Field("各位副区长分管领域", ChargeOf = PostNames.Leader)] ImmutableArray<string> Fields) : Opening<MonthlyMeetingState, MonthlyMeeting>;

/// <summary>Puts a deputy head's text of the month before the District Head (2.1.3.1).</summary>
/// <param name="Completed">What was completed this month.</param>
/// <param name="NotDone">Why what was not done was not, or that nothing was left undone.</param>
/// <param name="NextMonth">What is arranged for next month.</param>
public sealed record SubmitMonthlyText(
    [Field("本月工作任务完成情况")] string Completed,
    [Field("未完成原因")] string NotDone,
    [Field("下月工作安排")] string NextMonth) : Command<MonthlyMeeting>;

/// <summary>Puts another text in the place of the one that a deputy head has sent; it is read anew.</summary>
/// <param name="Reason">What was wrong or has changed.</param>
/// <param name="Completed">What was completed this month.</param>
/// <param name="NotDone">Why what was not done was not, or that nothing was left undone.</param>
/// <param name="NextMonth">What is arranged for next month.</param>
public sealed record ReplaceMonthlyText(
    [Field("变更或者更正的理由")] string Reason,
    [Field("本月工作任务完成情况")] string Completed,
    [Field("未完成原因")] string NotDone,
    [Field("下月工作安排")] string NextMonth) : Command<MonthlyMeeting>;

/// <summary>Reads the texts that have come in and instructs (2.1.3.1).</summary>
/// <param name="Instruction">The instruction; null where there is none.</param>
public sealed record ReadMonthlyTexts([Field("批示")] string? Instruction = null) : Command<MonthlyMeeting>;

/// <summary>Goes on without the text of a deputy head.</summary>
/// <param name="Deputy">Whose.</param>
/// <param name="Reason">Why.</param>
public sealed record GoOnWithout([Field("副区长", SeatOf = PostNames.Leaders)] Seat Deputy, [Field("理由")] string Reason) : Command<MonthlyMeeting>;

/// <summary>Fixes when the meeting starts (2.1.3.2).</summary>
/// <param name="Starts">When.</param>
/// <param name="Schedules">The deputy heads' work arrangements that were heeded.</param>
public sealed record FixTime(
    [Field("会议时间")] Instant Starts,
    [Field("其他副区长工作安排")] string Schedules) : Command<MonthlyMeeting>, ITimesMeeting;

/// <summary>Moves the meeting to another time; those told and invited are told anew.</summary>
/// <param name="Starts">When it starts now.</param>
/// <param name="Reason">Why.</param>
public sealed record MoveMeeting([Field("会议时间")] Instant Starts, [Field("理由")] string Reason) : Command<MonthlyMeeting>, ITimesMeeting;

/// <summary>Notifies time and place (2.1.3.3).</summary>
/// <param name="Starts">When the meeting starts, as it was fixed.</param>
/// <param name="Place">Where.</param>
/// <param name="Participants">Those notified.</param>
public sealed record NotifyTimeAndPlace(
    [Field("会议时间")] Instant Starts,
    [Field("会议地点")] string Place,
    [Field("参会人员", IsAddressee = true)] ImmutableArray<string> Participants) : Command<MonthlyMeeting>, ITellsOfMeeting;

/// <summary>Invites the Party committee's publicity department to send somebody (2.1.3.3).</summary>
/// <param name="Person">Who there was spoken to.</param>
public sealed record InvitePublicityDepartment([Field("联系人")] string Person) : Command<MonthlyMeeting>;

/// <summary>Invites the Party committee's own supervision office to send somebody (2.1.3.3).</summary>
/// <param name="Person">Who there was spoken to.</param>
public sealed record InvitePartySupervisionOffice([Field("联系人")] string Person) : Command<MonthlyMeeting>;

/// <summary>Records that the meeting has begun.</summary>
public sealed record BeginMeeting : Command<MonthlyMeeting>;

/// <summary>Records what was said at the meeting.</summary>
/// <param name="Present">Who came.</param>
/// <param name="Text">What was taken down.</param>
public sealed record RecordMeeting([Field("到会情况")] string Present, [Field("记录内容")] string Text) : Command<MonthlyMeeting>, INotesWhoCame;

/// <summary>Records that the meeting has ended.</summary>
/// <param name="Attendance">Who was there, for the minutes; null where the record tells it.</param>
public sealed record EndMeeting([Field("参会情况")] MeetingAttendance? Attendance = null) : Command<MonthlyMeeting>, ITellsWhoCame;

/// <summary>Writes the minutes (2.1.3.4).</summary>
/// <param name="Text">The minutes.</param>
public sealed record WriteMinutes([Field("纪要内容")] string Text) : Command<MonthlyMeeting>, IMinutes;

/// <summary>Signs the minutes, where the office has them signed.</summary>
/// <param name="Opinion">What is written, if anything.</param>
public sealed record SignMinutes([Field("审签意见")] string? Opinion = null) : Command<MonthlyMeeting>;

/// <summary>Sends the minutes back to be drafted anew.</summary>
/// <param name="Reason">Why.</param>
public sealed record SendMinutesBack([Field("理由")] string Reason) : Command<MonthlyMeeting>;

/// <summary>Tidies the record of the meeting (2.1.3.4).</summary>
/// <param name="Text">The record as tidied.</param>
public sealed record TidyRecord([Field("整理后的记录")] string Text) : Command<MonthlyMeeting>;

/// <summary>Sends the minutes and the tidied record to the leaders concerned (2.1.3.4).</summary>
/// <param name="Leaders">The leaders.</param>
public sealed record SendToLeaders([Field("相关领导", SeatOf = PostNames.Leaders)] ImmutableArray<Seat> Leaders) : Command<MonthlyMeeting>;

/// <summary>Files the papers of the meeting; the case is closed.</summary>
/// <param name="Papers">What is filed and where.</param>
public sealed record FilePapers([Field("归卷材料")] string Papers) : Command<MonthlyMeeting>;

/// <summary>Calls the meeting off before it begins; what is open closes.</summary>
/// <param name="Reason">Why.</param>
public sealed record CancelMeeting([Field("理由")] string Reason) : Command<MonthlyMeeting>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(MonthlyMeeting))]
[JsonSerializable(typeof(OpenMonth))]
[JsonSerializable(typeof(SubmitMonthlyText))]
[JsonSerializable(typeof(ReplaceMonthlyText))]
[JsonSerializable(typeof(ReadMonthlyTexts))]
[JsonSerializable(typeof(GoOnWithout))]
[JsonSerializable(typeof(FixTime))]
[JsonSerializable(typeof(MoveMeeting))]
[JsonSerializable(typeof(NotifyTimeAndPlace))]
[JsonSerializable(typeof(InvitePublicityDepartment))]
[JsonSerializable(typeof(InvitePartySupervisionOffice))]
[JsonSerializable(typeof(BeginMeeting))]
[JsonSerializable(typeof(RecordMeeting))]
[JsonSerializable(typeof(EndMeeting))]
[JsonSerializable(typeof(WriteMinutes))]
[JsonSerializable(typeof(SignMinutes))]
[JsonSerializable(typeof(SendMinutesBack))]
[JsonSerializable(typeof(TidyRecord))]
[JsonSerializable(typeof(SendToLeaders))]
[JsonSerializable(typeof(FilePapers))]
[JsonSerializable(typeof(CancelMeeting))]
internal sealed partial class MonthlyMeetingJson : JsonSerializerContext;
