using Baodi.Procedures.Meetings;

namespace Baodi.Procedures.LandPlanningMeetings;

/// <summary>Begins to collect topics for a meeting.</summary>
/// <param name="Field">The kebab-case id of the field, which tells the deputy head in charge.</param>
public sealed record StartCollecting([Field("工作领域", ChargeOf = PostNames.Leader)] string Field) : Opening<LandPlanningMeetingState, LandPlanningMeeting>;

/// <summary>Takes in a topic (2.1.5.1); one of the same title replaces it.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Department">The kebab-case id of the department that reports on it.</param>
/// <param name="ConcernsLand">Whether it concerns the use of land.</param>
/// <param name="ConcernsPlanning">Whether it concerns planning.</param>
/// <param name="IsIndustrial">Whether the land or the planning is industrial.</param>
public sealed record CollectTopic(
    [Field("议题")] string Title,
    [Field("汇报部门", ChargeOf = PostNames.Unit)] string Department,
    [Field("涉及用地")] bool ConcernsLand,
    [Field("涉及规划")] bool ConcernsPlanning,
    [Field("属于工业")] bool IsIndustrial) : Command<LandPlanningMeeting>;

/// <summary>Compiles the topics of the meeting and puts them before the deputy head in charge (2.1.5.1).</summary>
/// <param name="Topics">The titles in their order; what is collected and not listed waits for another meeting.</param>
/// <param name="Starts">When the meeting is to start.</param>
public sealed record CompileTopics([Field("议题")] ImmutableArray<string> Topics, [Field("会议时间")] Instant Starts) : Command<LandPlanningMeeting>;

/// <summary>Approves the topics (2.1.5.1).</summary>
public sealed record ApproveTopics : Command<LandPlanningMeeting>;

/// <summary>Sends the list of topics back to be compiled anew.</summary>
/// <param name="Reason">Why.</param>
public sealed record SendTopicsBack([Field("理由")] string Reason) : Command<LandPlanningMeeting>;

/// <summary>Takes up again a list that is before the deputy head in charge or approved; it is compiled and approved anew.</summary>
/// <param name="Reason">What is to be changed, and why.</param>
public sealed record ReopenTopics([Field("调整内容和理由")] string Reason) : Command<LandPlanningMeeting>;

/// <summary>Tells the reporting departments to prepare (2.1.5.2).</summary>
/// <param name="Starts">When the meeting starts, as it was fixed.</param>
/// <param name="Place">Where.</param>
/// <param name="Departments">The departments told; all that report on a topic are among them.</param>
public sealed record TellPresenters(
    [Field("会议时间")] Instant Starts,
    [Field("会议地点")] string Place,
    [Field("汇报部门", ChargeOf = PostNames.Unit)] ImmutableArray<string> Departments) : Command<LandPlanningMeeting>, ITellsOfMeeting;

/// <summary>Gives the commission's opinions on topics that need them, all at once or one by one (2.1.5.2).</summary>
/// <param name="Opinions">On one or more such topics; one on the same topic takes the place of the one before.</param>
public sealed record GiveOpinions([Field("意见")] ImmutableArray<TopicOpinion> Opinions) : Command<LandPlanningMeeting>;

/// <summary>Puts a topic off to another meeting.</summary>
/// <param name="Topic">Its title.</param>
/// <param name="Reason">Why.</param>
public sealed record PutOffTopic([Field("议题")] string Topic, [Field("理由")] string Reason) : Command<LandPlanningMeeting>;

/// <summary>Moves the meeting to another time; those told are told anew.</summary>
/// <param name="Starts">When it starts now.</param>
/// <param name="Reason">Why.</param>
public sealed record MoveMeeting([Field("会议时间")] Instant Starts, [Field("理由")] string Reason) : Command<LandPlanningMeeting>, ITimesMeeting;

/// <summary>Records that the meeting has begun.</summary>
public sealed record BeginMeeting : Command<LandPlanningMeeting>;

/// <summary>Records what was said at the meeting (2.1.5.3).</summary>
/// <param name="Present">Who came.</param>
/// <param name="Text">The record.</param>
public sealed record RecordMeeting(
    [Field("到会情况")] string Present,
    [Field("记录内容")] string Text) : Command<LandPlanningMeeting>, INotesWhoCame;

/// <summary>Records that the meeting has ended.</summary>
/// <param name="Attendance">Who was there, for the minutes; null where the record tells it.</param>
public sealed record EndMeeting([Field("参会情况")] MeetingAttendance? Attendance = null) : Command<LandPlanningMeeting>, ITellsWhoCame;

/// <summary>Drafts the minutes (2.1.5.3).</summary>
/// <param name="Text">The minutes.</param>
public sealed record DraftMinutes([Field("纪要内容")] string Text) : Command<LandPlanningMeeting>, IMinutes;

/// <summary>Signs the minutes, where the office has them signed.</summary>
/// <param name="Opinion">What is written, if anything.</param>
public sealed record SignMinutes([Field("审签意见")] string? Opinion = null) : Command<LandPlanningMeeting>;

/// <summary>Sends the minutes back to be drafted anew.</summary>
/// <param name="Reason">Why.</param>
public sealed record SendMinutesBack([Field("理由")] string Reason) : Command<LandPlanningMeeting>;

/// <summary>Prints the minutes and sends them to whoever is to have them, which the notice leaves open.</summary>
/// <param name="Recipients">To whom.</param>
public sealed record DistributeMinutes([Field("印发范围")] ImmutableArray<string> Recipients) : Command<LandPlanningMeeting>;

/// <summary>Puts the materials of the meeting in order and archives them (2.1.5.4).</summary>
/// <param name="Materials">What is archived.</param>
/// <param name="FileNumber">The number of the file.</param>
public sealed record ArchiveMaterials([Field("会议材料")] string Materials, [Field("档号")] string FileNumber) : Command<LandPlanningMeeting>, IFiled;

/// <summary>Calls the meeting off before it begins; what is open closes.</summary>
/// <param name="Reason">Why.</param>
public sealed record CancelMeeting([Field("理由")] string Reason) : Command<LandPlanningMeeting>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(LandPlanningMeeting))]
[JsonSerializable(typeof(StartCollecting))]
[JsonSerializable(typeof(CollectTopic))]
[JsonSerializable(typeof(CompileTopics))]
[JsonSerializable(typeof(ApproveTopics))]
[JsonSerializable(typeof(SendTopicsBack))]
[JsonSerializable(typeof(ReopenTopics))]
[JsonSerializable(typeof(TellPresenters))]
[JsonSerializable(typeof(GiveOpinions))]
[JsonSerializable(typeof(PutOffTopic))]
[JsonSerializable(typeof(MoveMeeting))]
[JsonSerializable(typeof(BeginMeeting))]
[JsonSerializable(typeof(RecordMeeting))]
[JsonSerializable(typeof(EndMeeting))]
[JsonSerializable(typeof(DraftMinutes))]
[JsonSerializable(typeof(SignMinutes))]
[JsonSerializable(typeof(SendMinutesBack))]
[JsonSerializable(typeof(DistributeMinutes))]
[JsonSerializable(typeof(ArchiveMaterials))]
[JsonSerializable(typeof(CancelMeeting))]
internal sealed partial class LandPlanningMeetingJson : JsonSerializerContext;
