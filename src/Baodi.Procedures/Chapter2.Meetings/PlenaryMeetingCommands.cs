using Baodi.Procedures.Meetings;

namespace Baodi.Procedures.PlenaryMeetings;

/// <summary>Puts forward the topics of a Party group meeting (2.1.1.1).</summary>
/// <param name="Topics">The topics.</param>
public sealed record PutForwardPartyGroupTopics([Field("议题")] ImmutableArray<string> Topics) : Opening<PlenaryMeetingState, PlenaryMeeting>;

/// <summary>Puts forward the topics of a plenary meeting (2.1.1.1).</summary>
/// <param name="Topics">The topics.</param>
public sealed record PutForwardPlenaryTopics([Field("议题")] ImmutableArray<string> Topics) : Opening<PlenaryMeetingState, PlenaryMeeting>;

/// <summary>Drafts the arrangement of the meeting (2.1.1.1).</summary>
/// <param name="Agenda">The topics in their order: all that were put forward and no others.</param>
/// <param name="Attendees">The leaders and units that are to come.</param>
/// <param name="Starts">When it is to start; null where the time is fixed later.</param>
public sealed record DraftArrangement(
    [Field("议程")] ImmutableArray<string> Agenda,
    [Field("参会领导和单位")] ImmutableArray<string> Attendees,
    [Field("拟定会议时间")] Instant? Starts = null) : Command<PlenaryMeeting>;

/// <summary>Puts other topics in the place of those that were put forward.</summary>
/// <param name="Topics">The topics now.</param>
/// <param name="Reason">Why.</param>
public sealed record ChangeTopics(
    [Field("议题")] ImmutableArray<string> Topics,
    [Field("理由")] string Reason) : Command<PlenaryMeeting>;

/// <summary>Takes up again an arrangement that is before who approves it or approved; it is drafted and approved anew.</summary>
/// <param name="Reason">What is to be changed, and why.</param>
public sealed record ReopenArrangement([Field("调整内容和理由")] string Reason) : Command<PlenaryMeeting>;

/// <summary>Approves the arrangement (2.1.1.1).</summary>
public sealed record ApproveArrangement : Command<PlenaryMeeting>;

/// <summary>Sends the arrangement back to be drafted anew.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Topics">The topics as changed; empty where they stay.</param>
public sealed record SendArrangementBack(
    [Field("理由")] string Reason,
    [Field("调整后的议题")] ImmutableArray<string> Topics = default) : Command<PlenaryMeeting>;

/// <summary>Fixes when the meeting starts, where the arrangement left it open.</summary>
/// <param name="Starts">When.</param>
public sealed record FixTime([Field("会议时间")] Instant Starts) : Command<PlenaryMeeting>, ITimesMeeting;

/// <summary>Moves the meeting to another time; those told are told anew.</summary>
/// <param name="Starts">When it starts now.</param>
/// <param name="Reason">Why.</param>
public sealed record MoveMeeting([Field("会议时间")] Instant Starts, [Field("理由")] string Reason) : Command<PlenaryMeeting>, ITimesMeeting;

/// <summary>Notifies the leaders and units concerned (2.1.1.2).</summary>
/// <param name="Starts">When the meeting starts, as it was fixed.</param>
/// <param name="Place">Where.</param>
/// <param name="Participants">Those notified; all that the arrangement names are among them.</param>
public sealed record NotifyParticipants(
    [Field("会议时间")] Instant Starts,
    [Field("会议地点")] string Place,
    [Field("参会领导和单位", IsAddressee = true)] ImmutableArray<string> Participants) : Command<PlenaryMeeting>, ITellsOfMeeting;

/// <summary>Records that the meeting has begun.</summary>
public sealed record BeginMeeting : Command<PlenaryMeeting>;

/// <summary>Records what was said at the meeting (2.1.1.3).</summary>
/// <param name="Present">Who came.</param>
/// <param name="Text">The record.</param>
public sealed record RecordMeeting([Field("到会情况")] string Present, [Field("记录内容")] string Text) : Command<PlenaryMeeting>, INotesWhoCame;

/// <summary>Serves the venue (2.1.1.3).</summary>
/// <param name="Service">What was provided.</param>
public sealed record ServeVenue([Field("服务情况")] string Service) : Command<PlenaryMeeting>;

/// <summary>Records that the meeting has ended.</summary>
/// <param name="Attendance">Who was there, for the minutes; null where the record tells it.</param>
public sealed record EndMeeting([Field("参会情况")] MeetingAttendance? Attendance = null) : Command<PlenaryMeeting>, ITellsWhoCame;

/// <summary>Drafts the minutes (2.1.1.3).</summary>
/// <param name="Text">The minutes.</param>
public sealed record DraftMinutes([Field("纪要内容")] string Text) : Command<PlenaryMeeting>, IMinutes;

/// <summary>Signs the minutes, where the office has them signed.</summary>
/// <param name="Opinion">What is written, if anything.</param>
public sealed record SignMinutes([Field("审签意见")] string? Opinion = null) : Command<PlenaryMeeting>;

/// <summary>Sends the minutes back to be drafted anew.</summary>
/// <param name="Reason">Why.</param>
public sealed record SendMinutesBack([Field("理由")] string Reason) : Command<PlenaryMeeting>;

/// <summary>Prints the minutes and sends them to whoever is to have them, which the notice leaves open.</summary>
/// <param name="Recipients">To whom.</param>
public sealed record DistributeMinutes([Field("印发范围")] ImmutableArray<string> Recipients) : Command<PlenaryMeeting>;

/// <summary>Files the papers of the meeting; the case is closed.</summary>
/// <param name="Papers">What is filed and where.</param>
public sealed record FilePapers([Field("归卷材料")] string Papers) : Command<PlenaryMeeting>;

/// <summary>Calls the meeting off before it begins; what is open closes.</summary>
/// <param name="Reason">Why.</param>
public sealed record CancelMeeting([Field("理由")] string Reason) : Command<PlenaryMeeting>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PlenaryMeeting))]
[JsonSerializable(typeof(PutForwardPartyGroupTopics))]
[JsonSerializable(typeof(PutForwardPlenaryTopics))]
[JsonSerializable(typeof(DraftArrangement))]
[JsonSerializable(typeof(ChangeTopics))]
[JsonSerializable(typeof(ReopenArrangement))]
[JsonSerializable(typeof(ApproveArrangement))]
[JsonSerializable(typeof(SendArrangementBack))]
[JsonSerializable(typeof(FixTime))]
[JsonSerializable(typeof(MoveMeeting))]
[JsonSerializable(typeof(NotifyParticipants))]
[JsonSerializable(typeof(BeginMeeting))]
[JsonSerializable(typeof(RecordMeeting))]
[JsonSerializable(typeof(ServeVenue))]
[JsonSerializable(typeof(EndMeeting))]
[JsonSerializable(typeof(DraftMinutes))]
[JsonSerializable(typeof(SignMinutes))]
[JsonSerializable(typeof(SendMinutesBack))]
[JsonSerializable(typeof(DistributeMinutes))]
[JsonSerializable(typeof(FilePapers))]
[JsonSerializable(typeof(CancelMeeting))]
internal sealed partial class PlenaryMeetingJson : JsonSerializerContext;
