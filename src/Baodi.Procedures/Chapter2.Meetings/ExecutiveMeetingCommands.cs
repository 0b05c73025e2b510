using Baodi.Procedures.Meetings;

namespace Baodi.Procedures.ExecutiveMeetings;

/// <summary>Is at the venue with the staff (2.1.2.2.2).</summary>
/// <param name="Staff">Who is there.</param>
public sealed record StaffVenue([Field("工作人员")] ImmutableArray<string> Staff) : Command<ExecutiveMeeting>;

/// <summary>Checks who has come (2.1.2.2.2).</summary>
/// <param name="Present">Who has.</param>
/// <param name="Absent">Who has not, and why.</param>
public sealed record CheckAttendance(
    [Field("到会人员")] ImmutableArray<string> Present,
    [Field("未到人员")] ImmutableArray<string> Absent = default) : Command<ExecutiveMeeting>;

/// <summary>Has the presenters wait where they can be called at any time (2.1.2.2.2).</summary>
/// <param name="Place">Where they wait.</param>
/// <param name="Presenters">Who they are.</param>
public sealed record HavePresentersWait(
    [Field("候会地点")] string Place,
    [Field("汇报人")] ImmutableArray<string> Presenters) : Command<ExecutiveMeeting>;

/// <summary>Reports the attendance to the District Head (2.1.2.2.3).</summary>
/// <param name="Report">What was reported.</param>
public sealed record ReportAttendance([Field("出席情况")] string Report) : Command<ExecutiveMeeting>;

/// <summary>Records that the meeting has begun.</summary>
/// <param name="Chair">Who chairs it.</param>
public sealed record BeginMeeting([Field("主持人", SeatOf = PostNames.Leaders)] Seat Chair) : Command<ExecutiveMeeting>;

/// <summary>Records the meeting (2.1.2.2.4).</summary>
/// <param name="Record">The record.</param>
public sealed record RecordMeeting([Field("记录")] string Record) : Command<ExecutiveMeeting>;

/// <summary>Sees to the service of the meeting (2.1.2.2.4).</summary>
public sealed record ServeMeeting : Command<ExecutiveMeeting>;

/// <summary>Records what the meeting decided on a topic, item by item, each with its owner and limit.</summary>
/// <param name="Topic">The number of the topic.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="Items">What is to be done by whom; none where the decision leaves nothing to do.</param>
public sealed record DecideTopic(
    [Field("议题编号")] string Topic,
    [Field("议定意见")] string Decision,
    [Field("议定事项")] ImmutableArray<DecidedItem> Items = default) : Command<ExecutiveMeeting>;

/// <summary>Corrects what was entered of the decision on a topic; what has been referred or asked for by then stays.</summary>
/// <param name="Topic">The number of the topic.</param>
/// <param name="Reason">What was entered wrongly.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="Items">What is to be done by whom, beside what has been referred.</param>
public sealed record CorrectDecision(
    [Field("议题编号")] string Topic,
    [Field("更正理由")] string Reason,
    [Field("议定意见")] string Decision,
    [Field("议定事项")] ImmutableArray<DecidedItem> Items = default) : Command<ExecutiveMeeting>;

/// <summary>Puts a topic off to the next meeting: before the meeting, or as the meeting decided.</summary>
/// <param name="Topic">The number of the topic.</param>
/// <param name="Reason">Why.</param>
public sealed record PutOffTopic([Field("议题编号")] string Topic, [Field("理由")] string Reason) : Command<ExecutiveMeeting>;

/// <summary>Records that the meeting sent a topic back to who presented it.</summary>
/// <param name="Topic">The number of the topic.</param>
/// <param name="Reason">Why.</param>
public sealed record SendTopicBack([Field("议题编号")] string Topic, [Field("理由")] string Reason) : Command<ExecutiveMeeting>;

/// <summary>Records that the meeting has ended.</summary>
/// <param name="Attendance">Who was there, for the minutes; null where it was as the check before the meeting found it.</param>
public sealed record EndMeeting([Field("参会情况")] MeetingAttendance? Attendance = null) : Command<ExecutiveMeeting>;

/// <summary>Drafts the minutes, true to the meeting (2.1.2.3.1).</summary>
/// <param name="Text">The minutes.</param>
public sealed record DraftMinutes([Field("纪要")] string Text) : Command<ExecutiveMeeting>, IMinutes;

/// <summary>The Deputy Director in charge or the Director reads and reviews the minutes (2.1.2.3.1).</summary>
/// <param name="Opinion">What he writes, if anything.</param>
public sealed record ReviewMinutes([Field("审阅意见")] string? Opinion = null) : Command<ExecutiveMeeting>;

/// <summary>The District Head reviews and signs the minutes (2.1.2.3.1).</summary>
/// <param name="Opinion">What he writes, if anything.</param>
public sealed record SignMinutes([Field("审签意见")] string? Opinion = null) : Command<ExecutiveMeeting>;

/// <summary>Sends the minutes back to be drafted anew.</summary>
/// <param name="Reason">Why.</param>
public sealed record SendMinutesBack([Field("理由")] string Reason) : Command<ExecutiveMeeting>;

/// <summary>Prints and distributes the minutes to the district leaders and units concerned (2.1.2.3.2).</summary>
/// <param name="Leaders">The leaders.</param>
/// <param name="Units">The units.</param>
public sealed record DistributeMinutes(
    [Field("区政府领导", SeatOf = PostNames.Leaders)] ImmutableArray<Seat> Leaders,
    [Field("有关单位", ChargeOf = PostNames.Unit)] ImmutableArray<string> Units) : Command<ExecutiveMeeting>;

/// <summary>Refers a decided item for supervision (2.1.2.3.3).</summary>
/// <param name="Item">The number of the item.</param>
public sealed record ReferItem([Field("议定事项编号")] string Item) : Command<ExecutiveMeeting>;

/// <summary>Sees with the departments to the checking and issue of the document that an item needs (2.1.2.3.3).</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="Departments">With whom.</param>
public sealed record RequestDocument([Field("议定事项编号")] string Item, [Field("有关部门")] string Departments) : Command<ExecutiveMeeting>;

/// <summary>Learns how an item is carried out (2.1.2.3.3).</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="Progress">What was learnt.</param>
public sealed record LearnProgress([Field("议定事项编号")] string Item, [Field("落实情况")] string Progress) : Command<ExecutiveMeeting>;

/// <summary>Records what the supervision of an item came to.</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="SupervisionCase">The id of the supervision case.</param>
/// <param name="Result">How it ended.</param>
public sealed record RecordItemResult(
    [Field("议定事项编号")] string Item,
    [Field("督查办件")] string SupervisionCase,
    [Field("督办结果")] string Result) : Command<ExecutiveMeeting>;

/// <summary>Records what became of the document that an item needs.</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="DocumentCase">The id of the document's case.</param>
/// <param name="Document">The number of the document, or why there is none.</param>
public sealed record RecordDocument(
    [Field("议定事项编号")] string Item,
    [Field("发文办件")] string DocumentCase,
    [Field("文号或者不再出台的理由")] string Document) : Command<ExecutiveMeeting>;

/// <summary>Checks the news copy (2.1.2.3.4).</summary>
/// <param name="Copy">The news copy as it was checked.</param>
public sealed record CheckNewsCopy([Field("新闻稿")] string Copy) : Command<ExecutiveMeeting>;

/// <summary>Records that there is no news copy to check (2.1.2.3.4).</summary>
/// <param name="Reason">Why: nobody of the media came, or nothing was written.</param>
public sealed record RecordNoNewsCopy([Field("理由")] string Reason) : Command<ExecutiveMeeting>;

/// <summary>Sends a news copy back that does not hold.</summary>
/// <param name="Reason">What does not hold.</param>
public sealed record SendNewsCopyBack([Field("理由")] string Reason) : Command<ExecutiveMeeting>;

/// <summary>Records that the news copy was released.</summary>
/// <param name="Media">Where it was released.</param>
public sealed record RecordNewsRelease([Field("发布媒体")] string Media) : Command<ExecutiveMeeting>;

/// <summary>Files the papers of the meeting and closes it.</summary>
/// <param name="FileNumber">The number of the file.</param>
public sealed record CloseMeeting([Field("档号")] string FileNumber) : Command<ExecutiveMeeting>, IFiled;

/// <summary>Moves the meeting to another time or place.</summary>
/// <param name="Starts">When it starts now.</param>
/// <param name="Reason">Why.</param>
/// <param name="Place">Where it is now, if elsewhere.</param>
public sealed record MoveMeeting(
    [Field("会议时间")] Instant Starts,
    [Field("理由")] string Reason,
    [Field("会议地点")] string? Place = null) : Command<ExecutiveMeeting>;

/// <summary>Cancels the meeting before it is held; what is open closes.</summary>
/// <param name="Reason">Why.</param>
public sealed record CancelMeeting([Field("理由")] string Reason) : Command<ExecutiveMeeting>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ExecutiveMeeting))]
[JsonSerializable(typeof(PlanMeeting))]
[JsonSerializable(typeof(CollectTopic))]
[JsonSerializable(typeof(SolicitTopics))]
[JsonSerializable(typeof(EnterLeadersTopic))]
[JsonSerializable(typeof(TakeUpTopic))]
[JsonSerializable(typeof(ConsentToTopic))]
[JsonSerializable(typeof(RefuseTopic))]
[JsonSerializable(typeof(WithdrawTopic))]
[JsonSerializable(typeof(ChangeTopic))]
[JsonSerializable(typeof(ReplaceMaterials))]
[JsonSerializable(typeof(ReopenAgenda))]
[JsonSerializable(typeof(ProposeAttendees))]
[JsonSerializable(typeof(OrderTopics))]
[JsonSerializable(typeof(ReviewAgenda))]
[JsonSerializable(typeof(ApproveAgenda))]
[JsonSerializable(typeof(SendAgendaBack))]
[JsonSerializable(typeof(AddLateTopic))]
[JsonSerializable(typeof(SendPapers))]
[JsonSerializable(typeof(SendLatePapers))]
[JsonSerializable(typeof(NotifyAttendees))]
[JsonSerializable(typeof(NotifyMedia))]
[JsonSerializable(typeof(StaffVenue))]
[JsonSerializable(typeof(CheckAttendance))]
[JsonSerializable(typeof(HavePresentersWait))]
[JsonSerializable(typeof(ReportAttendance))]
[JsonSerializable(typeof(BeginMeeting))]
[JsonSerializable(typeof(RecordMeeting))]
[JsonSerializable(typeof(ServeMeeting))]
[JsonSerializable(typeof(DecideTopic))]
[JsonSerializable(typeof(CorrectDecision))]
[JsonSerializable(typeof(PutOffTopic))]
[JsonSerializable(typeof(SendTopicBack))]
[JsonSerializable(typeof(EndMeeting))]
[JsonSerializable(typeof(DraftMinutes))]
[JsonSerializable(typeof(ReviewMinutes))]
[JsonSerializable(typeof(SignMinutes))]
[JsonSerializable(typeof(SendMinutesBack))]
[JsonSerializable(typeof(DistributeMinutes))]
[JsonSerializable(typeof(ReferItem))]
[JsonSerializable(typeof(RequestDocument))]
[JsonSerializable(typeof(LearnProgress))]
[JsonSerializable(typeof(RecordItemResult))]
[JsonSerializable(typeof(RecordDocument))]
[JsonSerializable(typeof(CheckNewsCopy))]
[JsonSerializable(typeof(RecordNoNewsCopy))]
[JsonSerializable(typeof(SendNewsCopyBack))]
[JsonSerializable(typeof(RecordNewsRelease))]
[JsonSerializable(typeof(CloseMeeting))]
[JsonSerializable(typeof(MoveMeeting))]
[JsonSerializable(typeof(CancelMeeting))]
internal sealed partial class ExecutiveMeetingJson : JsonSerializerContext;
