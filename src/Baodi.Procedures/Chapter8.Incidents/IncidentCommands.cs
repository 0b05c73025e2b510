namespace Baodi.Procedures.Incidents;

/// <summary>Records an incident as it is reported: six facts, the source and the time received (8.1); whoever calls without a name is recorded as well.</summary>
/// <param name="ReceivedAt">When the call was received.</param>
/// <param name="ReportingUnit">The unit that reports.</param>
/// <param name="ReporterName">The name of the person who reports.</param>
/// <param name="ReporterIdentity">Who that person is, such as a post or a witness.</param>
/// <param name="Time">When it happened.</param>
/// <param name="Place">Where.</param>
/// <param name="Nature">What kind of thing happened.</param>
/// <param name="Damage">How far the damage goes.</param>
/// <param name="MeasuresTaken">What has been done.</param>
/// <param name="LikelyDevelopment">How it is likely to go on.</param>
/// <param name="Kind">The kind of incident in law; not yet known is a value.</param>
/// <param name="Casualties">The numbers as far as they are known; none is allowed.</param>
/// <param name="Earlier">The earlier incident that this goes on, whose file is kept already (8.6).</param>
public sealed record RecordIncident(
    [Field("接报时间")] Instant ReceivedAt,
    [Field("报告单位")] Finding ReportingUnit,
    [Field("报告人姓名")] Finding ReporterName,
    [Field("报告人身份")] Finding ReporterIdentity,
    [Field("时间")] Finding Time,
    [Field("地点")] Finding Place,
    [Field("事件性质")] Finding Nature,
    [Field("损害程度")] Finding Damage,
    [Field("已采取措施")] Finding MeasuresTaken,
    [Field("可能发展趋势")] Finding LikelyDevelopment,
    [Field("事件类别")] IncidentKind Kind,
    [Field("伤亡和损失")] Casualties? Casualties = null,
    [Field("接续的原事件")] string? Earlier = null) : Opening<IncidentState, Incident>;

/// <summary>Adds to the record what was not known, or corrects it (8.1); what is left out stays as it was.</summary>
/// <param name="Reason">What it goes by.</param>
/// <param name="ReportingUnit">The unit that reports.</param>
/// <param name="ReporterName">The name of the person who reports.</param>
/// <param name="ReporterIdentity">Who that person is.</param>
/// <param name="Time">When it happened.</param>
/// <param name="Place">Where.</param>
/// <param name="Nature">What kind of thing happened.</param>
/// <param name="Damage">How far the damage goes.</param>
/// <param name="MeasuresTaken">What has been done.</param>
/// <param name="LikelyDevelopment">How it is likely to go on.</param>
public sealed record AmendRecord(
    [Field("依据")] string Reason,
    [Field("报告单位")] Finding? ReportingUnit = null,
    [Field("报告人姓名")] Finding? ReporterName = null,
    [Field("报告人身份")] Finding? ReporterIdentity = null,
    [Field("时间")] Finding? Time = null,
    [Field("地点")] Finding? Place = null,
    [Field("事件性质")] Finding? Nature = null,
    [Field("损害程度")] Finding? Damage = null,
    [Field("已采取措施")] Finding? MeasuresTaken = null,
    [Field("可能发展趋势")] Finding? LikelyDevelopment = null) : Command<Incident>;

/// <summary>Judges harm and impact (8.2).</summary>
/// <param name="Grade">The grade judged.</param>
/// <param name="Reason">Why, where it differs from what the numbers propose.</param>
public sealed record Judge([Field("等级")] Grade Grade, [Field("理由")] string? Reason = null) : Command<Incident>;

/// <summary>Judges anew while handling runs, upward or downward (8.2).</summary>
/// <param name="Grade">The new grade, different from the one in force.</param>
/// <param name="Reason">Why.</param>
public sealed record Regrade([Field("等级")] Grade Grade, [Field("理由")] string Reason) : Command<Incident>;

/// <summary>Reports to the duty director (8.3.1).</summary>
public sealed record ReportToDutyDirector : Command<Incident>;

/// <summary>The duty director directs handling and decides whether to tell the duty leader (8.3.2).</summary>
/// <param name="Instruction">What is to be done.</param>
/// <param name="InPerson">Whether he coordinates it himself.</param>
/// <param name="TellDutyLeader">Whether the duty leader is to be told.</param>
public sealed record DirectHandling(
    [Field("指示")] string Instruction,
    [Field("亲自协调")] bool InPerson,
    [Field("报告值班区领导")] bool TellDutyLeader) : Command<Incident>;

/// <summary>Reports to the duty leader: where the duty director so decided (8.3.2), and always in the graver branch (8.4.1).</summary>
public sealed record ReportToDutyLeader : Command<Incident>;

/// <summary>Consents that the incident is reported to the city (8.3.3, 8.4.5).</summary>
public sealed record ConsentToReport : Command<Incident>;

/// <summary>Refuses that the incident is reported to the city; consent may still follow (8.3.3).</summary>
/// <param name="Reason">Why.</param>
public sealed record RefuseReport([Field("理由")] string Reason) : Command<Incident>;

/// <summary>Decides that the incident does not go up to the city (8.3.3); consent may still follow, and what becomes known opens it again.</summary>
/// <param name="Reason">Why.</param>
public sealed record DecideNotToReport([Field("理由")] string Reason) : Command<Incident>;

/// <summary>Telephones the municipal duty room (8.3.3).</summary>
/// <param name="Person">Who took the call there, where he gave his name.</param>
public sealed record TelephoneMunicipalDutyRoom([Field("接电话人")] string? Person = null) : Command<Incident>;

/// <summary>Sends the written report to the municipal duty room (8.3.3).</summary>
/// <param name="Text">The report.</param>
public sealed record SendWrittenReport([Field("报告内容")] string Text) : Command<Incident>;

/// <summary>Reports to the duty director and the emergency-office director (8.4.1).</summary>
/// <param name="Reached">Who was told; none for both.</param>
public sealed record ReportToDirectors([Field("已报告（不填为全部）", SeatOf = PostNames.Directors)] ImmutableArray<Seat> Reached = default) : Command<Incident>;

/// <summary>The District Head and the District Party Secretary are told (8.4.1).</summary>
/// <param name="Reached">Who was told; none for both.</param>
public sealed record ReportToPrincipalLeaders([Field("已报告（不填为全部）", SeatOf = PostNames.PrincipalLeaders)] ImmutableArray<Seat> Reached = default) : Command<Incident>;

/// <summary>The District Head, as head of the emergency committee, decides on the emergency response (8.4.2).</summary>
/// <param name="Start">Whether it is started.</param>
/// <param name="Instruction">What he directs, or why it is not started.</param>
public sealed record DecideResponse([Field("启动")] bool Start, [Field("指示")] string Instruction) : Command<Incident>;

/// <summary>Sends for the fire brigade, the hospital and whoever else is wanted at the place, at any time (8.3.1).</summary>
/// <param name="Units">Who was called.</param>
public sealed record SendForUnits([Field("已通知单位", ChargeOf = PostNames.Unit)] ImmutableArray<string> Units) : Command<Incident>;

/// <summary>Telephones departments, sub-districts and towns to start their response (8.4.3).</summary>
/// <param name="Units">Who was called.</param>
public sealed record CallDepartments([Field("已通知单位", ChargeOf = PostNames.Unit)] ImmutableArray<string> Units) : Command<Incident>;

/// <summary>A principal leader goes to the scene to direct the joint rescue (8.4.4).</summary>
public sealed record GoToScene : Command<Incident>;

/// <summary>Records that somebody cannot be reached (8.3.3, 8.4.5); whoever stands in for him then may act in his place.</summary>
/// <param name="Seat">Who it is.</param>
/// <param name="Attempts">When and how it was tried.</param>
public sealed record RecordUnreachable([Field("岗位")] Seat Seat, [Field("联系经过")] string Attempts) : Command<Incident>;

/// <summary>Records that somebody who could not be reached can be again.</summary>
/// <param name="Seat">Who it is.</param>
public sealed record RecordReachable([Field("岗位")] Seat Seat) : Command<Incident>;

/// <summary>The duty leader decides to go on without somebody who cannot be reached (8.4.5).</summary>
/// <param name="Seat">Whose consent is passed over.</param>
/// <param name="Reason">Why.</param>
public sealed record GoOnWithout([Field("岗位")] Seat Seat, [Field("理由")] string Reason) : Command<Incident>;

/// <summary>Records that the District Party Committee has agreed the wording (8.4.5).</summary>
/// <param name="Person">Who agreed it there; not yet known is a value.</param>
/// <param name="Wording">What was agreed.</param>
public sealed record AgreeWording([Field("区委联系人")] Finding Person, [Field("口径")] string Wording) : Command<Incident>;

/// <summary>Telephones the municipal government (8.4.5).</summary>
/// <param name="Person">Who took the call there, where he gave his name.</param>
public sealed record TelephoneMunicipalGovernment([Field("接电话人")] string? Person = null) : Command<Incident>;

/// <summary>Drafts the written report (8.4.6).</summary>
/// <param name="Text">The report.</param>
public sealed record DraftWrittenReport([Field("报告内容")] string Text) : Command<Incident>;

/// <summary>The secretariat section fetches the seal (8.4.6).</summary>
public sealed record FetchSeal : Command<Incident>;

/// <summary>The District Head directs that the duty leader may sign the written report (8.4.6).</summary>
public sealed record LetDutyLeaderSign : Command<Incident>;

/// <summary>Reads and signs the written report (8.4.6).</summary>
public sealed record SignWrittenReport : Command<Incident>;

/// <summary>Faxes the sealed and signed report to the municipal duty room (8.4.6).</summary>
public sealed record FaxWrittenReport : Command<Incident>;

/// <summary>Collects how the situation and the rescue develop (8.5).</summary>
/// <param name="Situation">What is known now.</param>
/// <param name="Casualties">The numbers now; none leaves them as they were.</param>
/// <param name="Kind">The kind, where another became known; none leaves it as it was.</param>
public sealed record CollectSituation(
    [Field("情况")] string Situation,
    [Field("伤亡和损失")] Casualties? Casualties = null,
    [Field("事件类别")] IncidentKind? Kind = null) : Command<Incident>;

/// <summary>Reports an update to the municipal government as leaders direct (8.5).</summary>
/// <param name="Text">The update.</param>
/// <param name="DirectedBy">The leader who directed it; not yet known is a value, and holds up no update.</param>
public sealed record SendUpdate([Field("续报内容")] string Text, [Field("指示续报的领导")] Finding DirectedBy) : Command<Incident>;

/// <summary>Drafts a daily report (8.6).</summary>
/// <param name="Text">The report.</param>
/// <param name="SevereOrSensitive">Whether leaders must read it.</param>
/// <param name="LeadersConcerned">The leaders concerned, beside the District Head.</param>
public sealed record DraftDailyReport(
    [Field("日报内容")] string Text,
    [Field("情况严重或者消息敏感")] bool SevereOrSensitive,
    [Field("相关区领导", SeatOf = PostNames.Leaders)] ImmutableArray<Seat> LeadersConcerned = default) : Command<Incident>;

/// <summary>The emergency-office director or the duty director reviews the daily report (8.6).</summary>
public sealed record ReviewDailyReport : Command<Incident>;

/// <summary>A leader reads and instructs on a severe or sensitive daily report (8.6).</summary>
/// <param name="Instruction">What he instructs, if anything.</param>
public sealed record ReadDailyReport([Field("批示")] string? Instruction = null) : Command<Incident>;

/// <summary>Sends the daily report (8.6).</summary>
public sealed record SendDailyReport : Command<Incident>;

/// <summary>Declares handling ended.</summary>
/// <param name="Result">What came of it.</param>
public sealed record EndHandling([Field("处置结果")] string Result) : Command<Incident>;

/// <summary>Ends an incident that wants no handling: nothing happened, or it is handled as another case.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Reason">What it goes by, and which other case it is.</param>
public sealed record EndWithoutHandling([Field("情形")] NoIncident Kind, [Field("理由")] string Reason) : Command<Incident>;

/// <summary>Opens handling again: a later death, a new outbreak.</summary>
/// <param name="Reason">What happened.</param>
public sealed record ReopenHandling([Field("理由")] string Reason) : Command<Incident>;

/// <summary>Sends the update that says handling has ended.</summary>
/// <param name="Text">The update.</param>
public sealed record SendFinalUpdate([Field("续报内容")] string Text) : Command<Incident>;

/// <summary>Puts the papers of the incident together once handling has ended, and closes the case.</summary>
public sealed record KeepFile : Command<Incident>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Incident))]
[JsonSerializable(typeof(RecordIncident))]
[JsonSerializable(typeof(AmendRecord))]
[JsonSerializable(typeof(Judge))]
[JsonSerializable(typeof(Regrade))]
[JsonSerializable(typeof(ReportToDutyDirector))]
[JsonSerializable(typeof(DirectHandling))]
[JsonSerializable(typeof(ReportToDutyLeader))]
[JsonSerializable(typeof(ConsentToReport))]
[JsonSerializable(typeof(RefuseReport))]
[JsonSerializable(typeof(DecideNotToReport))]
[JsonSerializable(typeof(TelephoneMunicipalDutyRoom))]
[JsonSerializable(typeof(SendWrittenReport))]
[JsonSerializable(typeof(ReportToDirectors))]
[JsonSerializable(typeof(ReportToPrincipalLeaders))]
[JsonSerializable(typeof(DecideResponse))]
[JsonSerializable(typeof(SendForUnits))]
[JsonSerializable(typeof(CallDepartments))]
[JsonSerializable(typeof(GoToScene))]
[JsonSerializable(typeof(RecordUnreachable))]
[JsonSerializable(typeof(RecordReachable))]
[JsonSerializable(typeof(GoOnWithout))]
[JsonSerializable(typeof(AgreeWording))]
[JsonSerializable(typeof(TelephoneMunicipalGovernment))]
[JsonSerializable(typeof(DraftWrittenReport))]
[JsonSerializable(typeof(FetchSeal))]
[JsonSerializable(typeof(LetDutyLeaderSign))]
[JsonSerializable(typeof(SignWrittenReport))]
[JsonSerializable(typeof(FaxWrittenReport))]
[JsonSerializable(typeof(CollectSituation))]
[JsonSerializable(typeof(SendUpdate))]
[JsonSerializable(typeof(DraftDailyReport))]
[JsonSerializable(typeof(ReviewDailyReport))]
[JsonSerializable(typeof(ReadDailyReport))]
[JsonSerializable(typeof(SendDailyReport))]
[JsonSerializable(typeof(EndHandling))]
[JsonSerializable(typeof(EndWithoutHandling))]
[JsonSerializable(typeof(ReopenHandling))]
[JsonSerializable(typeof(SendFinalUpdate))]
[JsonSerializable(typeof(KeepFile))]
internal sealed partial class IncidentJson : JsonSerializerContext;
