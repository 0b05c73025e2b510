using Baodi.Procedures.Meetings;

namespace Baodi.Procedures.SpecialTopicMeetings;

/// <summary>Submits an important matter that needs the district government to coordinate (2.1.4.1), anew where it was sent back.</summary>
/// <param name="Subject">What is to be coordinated.</param>
/// <param name="Question">What is open between whom, and what is asked for.</param>
/// <param name="Field">The kebab-case id of the field, which tells the deputy head in charge.</param>
public sealed record SubmitMatter(
    [Field("事项")] string Subject,
    [Field("需协调解决的问题")] string Question,
    [Field("工作领域", ChargeOf = PostNames.Leader)] string Field) : Opening<SpecialTopicMeetingState, SpecialTopicMeeting>;

/// <summary>The District Head calls a meeting himself; it begins with its preparation (2.1.4.2).</summary>
/// <param name="Subject">What is to be coordinated.</param>
/// <param name="Question">What the meeting is to answer.</param>
/// <param name="Unit">The kebab-case id of the unit that is to report.</param>
public sealed record CallMeeting(
    [Field("事项")] string Subject,
    [Field("需研究的问题")] string Question,
    [Field("汇报单位", ChargeOf = PostNames.Unit)] string Unit) : Opening<SpecialTopicMeetingState, SpecialTopicMeeting>;

/// <summary>Approves that the matter is taken up (2.1.4.1, 2.1.4.2).</summary>
/// <param name="Opinion">What is to be looked into; null for nothing in particular.</param>
public sealed record ApproveMatter([Field("意见")] string? Opinion = null) : Command<SpecialTopicMeeting>;

/// <summary>Sends the matter back to the unit to be mended.</summary>
/// <param name="Reason">Why.</param>
public sealed record SendMatterBack([Field("理由")] string Reason) : Command<SpecialTopicMeeting>;

/// <summary>Does not take the matter up; it ends there.</summary>
/// <param name="Reason">Why.</param>
public sealed record DeclineMatter([Field("理由")] string Reason) : Command<SpecialTopicMeeting>;

/// <summary>Fixes when the meeting starts (2.1.4.2).</summary>
/// <param name="Starts">When.</param>
public sealed record FixTime([Field("会议时间")] Instant Starts) : Command<SpecialTopicMeeting>, ITimesMeeting;

/// <summary>Moves the meeting to another time; those told are told anew.</summary>
/// <param name="Starts">When it starts now.</param>
/// <param name="Reason">Why.</param>
public sealed record MoveMeeting([Field("会议时间")] Instant Starts, [Field("理由")] string Reason) : Command<SpecialTopicMeeting>, ITimesMeeting;

/// <summary>Settles which units attend (2.1.4.2).</summary>
/// <param name="Units">The units.</param>
public sealed record SettleAttendance([Field("参会单位")] ImmutableArray<string> Units) : Command<SpecialTopicMeeting>;

/// <summary>Prepares the materials of the meeting (2.1.4.2); others take the place of those before.</summary>
/// <param name="Materials">What was prepared.</param>
public sealed record PrepareMaterials([Field("会议材料")] string Materials) : Command<SpecialTopicMeeting>;

/// <summary>Notifies the units to attend (2.1.4.3).</summary>
/// <param name="Starts">When the meeting starts, as it was fixed.</param>
/// <param name="Place">Where.</param>
/// <param name="Participants">The units notified; all that are to attend are among them.</param>
public sealed record NotifyUnits(
    [Field("会议时间")] Instant Starts,
    [Field("会议地点")] string Place,
    [Field("参会单位", IsAddressee = true)] ImmutableArray<string> Participants) : Command<SpecialTopicMeeting>, ITellsOfMeeting;

/// <summary>Records that the meeting has begun.</summary>
public sealed record BeginMeeting : Command<SpecialTopicMeeting>;

/// <summary>Records what was said at the meeting (2.1.4.3).</summary>
/// <param name="Present">Who came.</param>
/// <param name="Text">The record.</param>
public sealed record RecordMeeting(
    [Field("到会情况")] string Present,
    [Field("记录内容")] string Text) : Command<SpecialTopicMeeting>, INotesWhoCame;

/// <summary>Records that the meeting has ended.</summary>
/// <param name="Attendance">Who was there, for the minutes; null where the record tells it.</param>
public sealed record EndMeeting([Field("参会情况")] MeetingAttendance? Attendance = null) : Command<SpecialTopicMeeting>, ITellsWhoCame;

/// <summary>Who chairs says whether minutes are drawn up (2.1.4.3).</summary>
/// <param name="AreNeeded">Whether they are needed.</param>
/// <param name="Requirements">What he wants of them beside; null where nothing.</param>
public sealed record DecideOnMinutes(
    [Field("需要会议纪要")] bool AreNeeded,
    [Field("具体要求")] string? Requirements = null) : Command<SpecialTopicMeeting>;

/// <summary>Draws up the minutes (2.1.4.3).</summary>
/// <param name="Text">The minutes.</param>
public sealed record DraftMinutes([Field("纪要内容")] string Text) : Command<SpecialTopicMeeting>, IMinutes;

/// <summary>Signs the minutes, where the office has them signed.</summary>
/// <param name="Opinion">What is written, if anything.</param>
public sealed record SignMinutes([Field("审签意见")] string? Opinion = null) : Command<SpecialTopicMeeting>;

/// <summary>Sends the minutes back to be drafted anew.</summary>
/// <param name="Reason">Why.</param>
public sealed record SendMinutesBack([Field("理由")] string Reason) : Command<SpecialTopicMeeting>;

/// <summary>Prints the minutes and sends them to whoever is to have them, which the notice leaves open.</summary>
/// <param name="Recipients">To whom.</param>
public sealed record DistributeMinutes([Field("印发范围")] ImmutableArray<string> Recipients) : Command<SpecialTopicMeeting>;

/// <summary>Files the papers of the meeting; the case is closed.</summary>
/// <param name="Papers">What is filed and where.</param>
public sealed record FilePapers([Field("归卷材料")] string Papers) : Command<SpecialTopicMeeting>;

/// <summary>Withdraws the matter or calls the meeting off before it begins; what is open closes.</summary>
/// <param name="Reason">Why.</param>
public sealed record CancelMeeting([Field("理由")] string Reason) : Command<SpecialTopicMeeting>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SpecialTopicMeeting))]
[JsonSerializable(typeof(SubmitMatter))]
[JsonSerializable(typeof(CallMeeting))]
[JsonSerializable(typeof(ApproveMatter))]
[JsonSerializable(typeof(SendMatterBack))]
[JsonSerializable(typeof(DeclineMatter))]
[JsonSerializable(typeof(FixTime))]
[JsonSerializable(typeof(MoveMeeting))]
[JsonSerializable(typeof(SettleAttendance))]
[JsonSerializable(typeof(PrepareMaterials))]
[JsonSerializable(typeof(NotifyUnits))]
[JsonSerializable(typeof(BeginMeeting))]
[JsonSerializable(typeof(RecordMeeting))]
[JsonSerializable(typeof(EndMeeting))]
[JsonSerializable(typeof(DecideOnMinutes))]
[JsonSerializable(typeof(DraftMinutes))]
[JsonSerializable(typeof(SignMinutes))]
[JsonSerializable(typeof(SendMinutesBack))]
[JsonSerializable(typeof(DistributeMinutes))]
[JsonSerializable(typeof(FilePapers))]
[JsonSerializable(typeof(CancelMeeting))]
internal sealed partial class SpecialTopicMeetingJson : JsonSerializerContext;
