namespace Baodi.Procedures.SectorMeetings;

/// <summary>Applies to the district government for a meeting, with its materials (2.2.1.1).</summary>
/// <param name="Department">The kebab-case id of the department in charge.</param>
/// <param name="Field">The kebab-case id of the field, which tells the leader in charge.</param>
/// <param name="Content">What the meeting is about.</param>
/// <param name="Starts">When it starts.</param>
/// <param name="Place">Where.</param>
/// <param name="Agenda">Its agenda.</param>
/// <param name="LeadersAttending">The leaders who attend; the District Head among them takes his approval.</param>
/// <param name="Participants">Who takes part.</param>
/// <param name="HeadsMustAttend">Whether the heads of departments, sub-districts and towns must attend.</param>
/// <param name="IsLarge">Whether it is a large meeting, at which the office helps with sign-in (2.2.1.3).</param>
/// <param name="HasExemplarySpeeches">Whether there are speeches of exemplary experience (2.2.1.4).</param>
/// <param name="HasAwards">Whether awards are given on the spot (2.2.1.5).</param>
/// <param name="ChairScript">The chair's script.</param>
/// <param name="LeaderSpeeches">The speeches of the leaders who speak; none where none speaks.</param>
/// <param name="OtherContents">Whatever else the application says.</param>
/// <param name="OtherMaterials">The other materials that are attached.</param>
public sealed record ApplyForMeeting(
    [Field("主管部门", ChargeOf = PostNames.Unit)] string Department,
    [Field("工作领域", ChargeOf = PostNames.Leader)] string Field,
    [Field("会议内容")] string Content,
    [Field("时间")] Instant Starts,
    [Field("地点")] string Place,
    [Field("议程")] string Agenda,
    [Field("出席领导", SeatOf = PostNames.Leaders)] ImmutableArray<Seat> LeadersAttending,
    [Field("参加人员")] ImmutableArray<string> Participants,
    [Field("部门及镇街主要负责人参加")] bool HeadsMustAttend,
    [Field("大型专业会议")] bool IsLarge,
    [Field("典型发言")] bool HasExemplarySpeeches,
    [Field("现场发奖")] bool HasAwards,
    [Field("主持词")] string ChairScript,
    [Field("领导讲话稿")] ImmutableArray<LeaderSpeech> LeaderSpeeches = default,
    [Field("其他申请内容")] string? OtherContents = null,
    [Field("其他会议材料")] ImmutableArray<string> OtherMaterials = default) : Opening<SectorMeetingState, SectorMeeting>;

/// <summary>The leader in charge consents, so that the application goes to the District Head (2.2.1.1).</summary>
public sealed record ConsentToMeeting : Command<SectorMeeting>;

/// <summary>Approves the meeting (2.2.1.1).</summary>
public sealed record ApproveMeeting : Command<SectorMeeting>;

/// <summary>Gives an application back to the department, which writes it anew.</summary>
/// <param name="Reason">Why.</param>
public sealed record SendApplicationBack([Field("理由")] string Reason) : Command<SectorMeeting>;

/// <summary>The office asks the District Head whether heads of departments, sub-districts and towns must attend (2.2.1.1).</summary>
/// <param name="Question">What is asked, and for whom.</param>
public sealed record AskAboutHeads([Field("请示内容")] string Question) : Command<SectorMeeting>;

/// <summary>The District Head consents that the heads attend.</summary>
public sealed record ConsentToHeads : Command<SectorMeeting>;

/// <summary>The District Head does not consent that the heads attend; the application goes back.</summary>
/// <param name="Reason">Why.</param>
public sealed record DeclineHeads([Field("理由")] string Reason) : Command<SectorMeeting>;

/// <summary>Assigns a person to the service of the meeting (2.2.1.2); another takes the place of the one before.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="Position">Which position that person has; usually a leader of the unit.</param>
public sealed record AssignOrganiser([Field("负责人")] string Person, [Field("职务")] string Position) : Command<SectorMeeting>;

/// <summary>Hands over in writing what the office is to assist with (2.2.1.2); a further list takes the place of the one before.</summary>
/// <param name="Assistance">All that it is; empty for nothing.</param>
/// <param name="OtherAssistance">What the other assistance is, where it is listed.</param>
public sealed record ListAssistance(
    [Field("协助事项")] ImmutableArray<MeetingAssistance> Assistance = default,
    [Field("其他协助")] string? OtherAssistance = null) : Command<SectorMeeting>;

/// <summary>The office notifies participants of departments, sub-districts and towns (2.2.1.2).</summary>
/// <param name="Units">Which units were notified.</param>
public sealed record NotifyParticipants([Field("已通知单位")] ImmutableArray<string> Units) : Command<SectorMeeting>;

/// <summary>The office dresses the venue (2.2.1.2).</summary>
public sealed record DressVenue : Command<SectorMeeting>;

/// <summary>The office notifies the media (2.2.1.2).</summary>
/// <param name="Media">Who was notified.</param>
public sealed record NotifyMedia([Field("已通知媒体")] ImmutableArray<string> Media) : Command<SectorMeeting>;

/// <summary>The office gives the other assistance that is listed (2.2.1.2).</summary>
/// <param name="Done">What was done.</param>
public sealed record GiveOtherAssistance([Field("完成情况")] string Done) : Command<SectorMeeting>;

/// <summary>The department's sign-in staff are in place (2.2.1.3).</summary>
/// <param name="Staff">Who they are.</param>
public sealed record TakeSignInPost([Field("签到人员")] ImmutableArray<string> Staff) : Command<SectorMeeting>;

/// <summary>The office's people are in place to help with sign-in at a large meeting (2.2.1.3).</summary>
/// <param name="Staff">Who they are.</param>
public sealed record AssistSignIn([Field("签到人员")] ImmutableArray<string> Staff) : Command<SectorMeeting>;

/// <summary>Checks who has come, and asks the units that have not (2.2.1.3).</summary>
/// <param name="Attendance">Who has come.</param>
/// <param name="Absent">The units that have not come, each with its reason.</param>
public sealed record CheckParticipants(
    [Field("到会情况")] string Attendance,
    [Field("未到单位")] ImmutableArray<AbsentUnit> Absent = default) : Command<SectorMeeting>;

/// <summary>Checks the texts of exemplary speeches (2.2.1.4).</summary>
/// <param name="Opinion">What was found.</param>
public sealed record CheckSpeeches([Field("把关意见")] string Opinion) : Command<SectorMeeting>;

/// <summary>Tells the speakers to be early (2.2.1.4).</summary>
/// <param name="Speakers">Who was told.</param>
public sealed record NotifySpeakers([Field("发言人员")] ImmutableArray<string> Speakers) : Command<SectorMeeting>;

/// <summary>Records that the speakers sit at the set places (2.2.1.4).</summary>
/// <param name="Places">Who sits where.</param>
public sealed record SeatSpeakers([Field("座位")] string Places) : Command<SectorMeeting>;

/// <summary>Arranges the service staff for the awards (2.2.1.5).</summary>
/// <param name="Staff">Who they are.</param>
public sealed record ArrangeAwardStaff([Field("服务人员")] ImmutableArray<string> Staff) : Command<SectorMeeting>;

/// <summary>Trains and rehearses the service staff for the awards (2.2.1.5).</summary>
/// <param name="Result">How the rehearsal went.</param>
public sealed record RehearseAwards([Field("排练情况")] string Result) : Command<SectorMeeting>;

/// <summary>Reports sign-in to the chair (2.2.2.1).</summary>
/// <param name="Report">What was reported.</param>
public sealed record ReportSignIn([Field("签到情况")] string Report) : Command<SectorMeeting>;

/// <summary>Names the person on duty at the door (2.2.2.2); another takes the place of the one before.</summary>
/// <param name="Person">Who it is.</param>
public sealed record AssignDoorkeeper([Field("值班人员")] string Person) : Command<SectorMeeting>;

/// <summary>Records something dealt with at the door (2.2.2.2).</summary>
/// <param name="Matter">What came up and what was done.</param>
public sealed record HandleAtDoor([Field("处理情况")] string Matter) : Command<SectorMeeting>;

/// <summary>Moves the meeting to another time or place.</summary>
/// <param name="Starts">When it starts now.</param>
/// <param name="Reason">Why.</param>
/// <param name="Place">Where it is now, if elsewhere.</param>
public sealed record MoveMeeting(
    [Field("时间")] Instant Starts,
    [Field("理由")] string Reason,
    [Field("地点")] string? Place = null) : Command<SectorMeeting>;

/// <summary>Who approved the meeting has it moved to another time or place; what he approved stands.</summary>
/// <param name="Starts">When it starts now.</param>
/// <param name="Reason">Why.</param>
/// <param name="Place">Where it is now, if elsewhere.</param>
public sealed record DirectMove(
    [Field("时间")] Instant Starts,
    [Field("理由")] string Reason,
    [Field("地点")] string? Place = null) : Command<SectorMeeting>;

/// <summary>Records that the meeting has begun.</summary>
public sealed record BeginMeeting : Command<SectorMeeting>;

/// <summary>The office helps to record a leader's speech (2.2.2.3).</summary>
/// <param name="Record">How it was recorded and where it is, or why it was not given.</param>
/// <param name="Leader">Who spoke; may be left out where one speech with a script is yet to be recorded.</param>
/// <param name="WasNotGiven">Whether it was not given, though its script was attached; null where it was.</param>
public sealed record RecordSpeech(
    [Field("记录情况")] string Record,
    [Field("讲话领导", SeatOf = PostNames.Leaders)] Seat? Leader = null,
    [Field("未作讲话")] bool? WasNotGiven = null) : Command<SectorMeeting>;

/// <summary>A leader who speaks says what is to be done with his speech (2.2.2.3, 2.2.3.2).</summary>
/// <param name="Handling">What is to be done.</param>
/// <param name="Requirements">What else he requires of it.</param>
public sealed record DirectSpeech(
    [Field("讲话处理")] SpeechHandling Handling,
    [Field("具体要求")] string? Requirements = null) : Command<SectorMeeting>;

/// <summary>Records that the meeting is over.</summary>
public sealed record EndMeeting : Command<SectorMeeting>;

/// <summary>Checks the venue for documents and things left behind (2.2.3.1).</summary>
/// <param name="Found">What was found, or that nothing was.</param>
public sealed record CheckVenue([Field("检查情况")] string Found) : Command<SectorMeeting>;

/// <summary>Compiles and issues a leader's speech (2.2.3.2).</summary>
/// <param name="IssuedTo">To whom.</param>
/// <param name="Leader">Whose speech; may be left out where who issues it has one to issue.</param>
public sealed record IssueSpeech(
    [Field("下发范围")] ImmutableArray<string> IssuedTo,
    [Field("讲话领导", SeatOf = PostNames.Leaders)] Seat? Leader = null) : Command<SectorMeeting>;

/// <summary>The office reviews the news copy (2.2.3.3).</summary>
/// <param name="Opinion">What was found.</param>
public sealed record ReviewNewsCopy([Field("审核意见")] string Opinion) : Command<SectorMeeting>;

/// <summary>Records that there is no news copy to review (2.2.3.3).</summary>
/// <param name="Reason">Why: nobody of the media came, or nothing was written.</param>
public sealed record RecordNoNewsCopy([Field("理由")] string Reason) : Command<SectorMeeting>;

/// <summary>Sends a news copy back that does not hold (2.2.3.3).</summary>
/// <param name="Reason">What does not hold.</param>
public sealed record SendNewsCopyBack([Field("理由")] string Reason) : Command<SectorMeeting>;

/// <summary>Puts the materials of the meeting in order and keeps them (2.2.3.4).</summary>
/// <param name="Materials">What is kept and where.</param>
public sealed record KeepMaterials([Field("留存材料")] string Materials) : Command<SectorMeeting>;

/// <summary>The office helps the department to supervise and check implementation (2.2.3.4).</summary>
/// <param name="Findings">What was found.</param>
/// <param name="ProposeSupervision">Whether the supervision office should propose it as a matter of its own (6.1).</param>
public sealed record AssistSupervision([Field("检查情况")] string Findings, [Field("建议督查立项")] bool ProposeSupervision) : Command<SectorMeeting>;

/// <summary>Closes the case.</summary>
public sealed record CloseMeeting : Command<SectorMeeting>;

/// <summary>Calls the meeting off before it begins; what is open closes.</summary>
/// <param name="Reason">Why.</param>
public sealed record CancelMeeting([Field("理由")] string Reason) : Command<SectorMeeting>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SectorMeeting))]
[JsonSerializable(typeof(ApplyForMeeting))]
[JsonSerializable(typeof(ConsentToMeeting))]
[JsonSerializable(typeof(ApproveMeeting))]
[JsonSerializable(typeof(SendApplicationBack))]
[JsonSerializable(typeof(AskAboutHeads))]
[JsonSerializable(typeof(ConsentToHeads))]
[JsonSerializable(typeof(DeclineHeads))]
[JsonSerializable(typeof(AssignOrganiser))]
[JsonSerializable(typeof(ListAssistance))]
[JsonSerializable(typeof(NotifyParticipants))]
[JsonSerializable(typeof(DressVenue))]
[JsonSerializable(typeof(NotifyMedia))]
[JsonSerializable(typeof(GiveOtherAssistance))]
[JsonSerializable(typeof(TakeSignInPost))]
[JsonSerializable(typeof(AssistSignIn))]
[JsonSerializable(typeof(CheckParticipants))]
[JsonSerializable(typeof(CheckSpeeches))]
[JsonSerializable(typeof(NotifySpeakers))]
[JsonSerializable(typeof(SeatSpeakers))]
[JsonSerializable(typeof(ArrangeAwardStaff))]
[JsonSerializable(typeof(RehearseAwards))]
[JsonSerializable(typeof(ReportSignIn))]
[JsonSerializable(typeof(AssignDoorkeeper))]
[JsonSerializable(typeof(HandleAtDoor))]
[JsonSerializable(typeof(MoveMeeting))]
[JsonSerializable(typeof(DirectMove))]
[JsonSerializable(typeof(BeginMeeting))]
[JsonSerializable(typeof(RecordSpeech))]
[JsonSerializable(typeof(DirectSpeech))]
[JsonSerializable(typeof(EndMeeting))]
[JsonSerializable(typeof(CheckVenue))]
[JsonSerializable(typeof(IssueSpeech))]
[JsonSerializable(typeof(ReviewNewsCopy))]
[JsonSerializable(typeof(RecordNoNewsCopy))]
[JsonSerializable(typeof(SendNewsCopyBack))]
[JsonSerializable(typeof(KeepMaterials))]
[JsonSerializable(typeof(AssistSupervision))]
[JsonSerializable(typeof(CloseMeeting))]
[JsonSerializable(typeof(CancelMeeting))]
internal sealed partial class SectorMeetingJson : JsonSerializerContext;
