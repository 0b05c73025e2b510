namespace Baodi.Procedures.SpecialWorkReports;

/// <summary>Receives the congress's letter on a special work report it will hear (7.3.1).</summary>
/// <param name="LetterNumber">The number of the letter.</param>
/// <param name="Subject">What the report is to be about.</param>
/// <param name="Arrangements">What the letter arranges.</param>
/// <param name="SessionAt">When the session that hears the report begins; null while the letter does not say.</param>
public sealed record ReceiveLetter(
    [Field("函号")] string LetterNumber,
    [Field("报告事项")] string Subject,
    [Field("来函安排")] string Arrangements,
    [Field("会议时间")] Instant? SessionAt = null) : Opening<SpecialWorkReportState, SpecialWorkReport>;

/// <summary>Puts right what was entered of the letter; what is left out is as it was.</summary>
/// <param name="Reason">What was wrong.</param>
/// <param name="LetterNumber">The number of the letter.</param>
/// <param name="Subject">What the report is to be about.</param>
/// <param name="Arrangements">What the letter arranges.</param>
public sealed record CorrectLetter(
    [Field("更正原因")] string Reason,
    [Field("函号")] string? LetterNumber = null,
    [Field("报告事项")] string? Subject = null,
    [Field("来函安排")] string? Arrangements = null) : Command<SpecialWorkReport>;

/// <summary>Records that the congress has fixed or moved the session that hears the report.</summary>
/// <param name="SessionAt">When it begins now.</param>
/// <param name="From">Who said so, and why.</param>
public sealed record MoveSession([Field("会议时间")] Instant SessionAt, [Field("告知情况")] string From) : Command<SpecialWorkReport>;

/// <summary>Records that the congress gives more time, counted from then.</summary>
/// <param name="Limit">The time it gives.</param>
/// <param name="From">Who said so, and why.</param>
public sealed record RecordMoreTime([Field("新的时限")] TimeAllowed Limit, [Field("告知情况")] string From) : Command<SpecialWorkReport>;

/// <summary>Has another department report.</summary>
/// <param name="Reporter">The kebab-case id of the department that reports now.</param>
/// <param name="Reason">Why.</param>
/// <param name="Field">The kebab-case id of the field now, which tells the leader in charge; null where it is as it was.</param>
public sealed record ChangeReporter(
    [Field("报告部门", ChargeOf = PostNames.Unit)] string Reporter,
    [Field("改换理由")] string Reason,
    [Field("工作领域", ChargeOf = PostNames.Leader)] string? Field = null) : Command<SpecialWorkReport>;

/// <summary>Notifies the department that reports now.</summary>
/// <param name="Requirements">What it is to prepare.</param>
public sealed record NotifyReporter([Field("准备要求")] string Requirements) : Command<SpecialWorkReport>;

/// <summary>Names the departments that draft the report and prepare (7.3.1).</summary>
/// <param name="Reporter">The kebab-case id of the reporting department.</param>
/// <param name="Field">The kebab-case id of the field, which tells the leader in charge.</param>
/// <param name="Others">The other departments that prepare.</param>
public sealed record NameDepartments(
    [Field("报告部门", ChargeOf = PostNames.Unit)] string Reporter,
    [Field("工作领域", ChargeOf = PostNames.Leader)] string Field,
    [Field("其他部门", ChargeOf = PostNames.Unit)] ImmutableArray<string> Others = default) : Command<SpecialWorkReport>;

/// <summary>Notifies the departments named (7.3.1).</summary>
/// <param name="Requirements">What they are to prepare.</param>
/// <param name="RevisionLimit">The time the congress set for the revision; null where the letter states none, and then none runs, unless the profile has one.</param>
public sealed record NotifyDepartments(
    [Field("准备要求")] string Requirements,
    [Field("修改时限")] TimeAllowed? RevisionLimit = null) : Command<SpecialWorkReport>;

/// <summary>Talks with the working committees and offices of the district People's Congress (7.3.2).</summary>
/// <param name="Committees">With which of them.</param>
/// <param name="Outcome">What was said.</param>
public sealed record TalkWithCommittees([Field("委室")] string Committees, [Field("沟通情况")] string Outcome) : Command<SpecialWorkReport>;

/// <summary>Helps the committee revise its study report (7.3.2).</summary>
/// <param name="Changes">What was revised.</param>
public sealed record HelpReviseStudyReport([Field("修改情况")] string Changes) : Command<SpecialWorkReport>;

/// <summary>Drafts the special work report, or revises it.</summary>
/// <param name="Text">The report.</param>
public sealed record DraftReport([Field("报告")] string Text) : Command<SpecialWorkReport>;

/// <summary>Sends the report to the leader in charge to read (7.3.2).</summary>
public sealed record SendToLeader : Command<SpecialWorkReport>;

/// <summary>The leader in charge reads and reviews the report (7.3.2).</summary>
/// <param name="Opinion">What he writes, if anything.</param>
public sealed record ReadReport([Field("审阅意见")] string? Opinion = null) : Command<SpecialWorkReport>;

/// <summary>The leader in charge sends the report back to be revised.</summary>
/// <param name="Reason">Why.</param>
public sealed record SendReportBack([Field("理由")] string Reason) : Command<SpecialWorkReport>;

/// <summary>Records what the executive meeting made of the report (7.3.2).</summary>
/// <param name="MeetingCase">The id of the meeting's case.</param>
/// <param name="Outcome">What the meeting made of it.</param>
/// <param name="Reason">Why it was put off or not passed; null where it passed.</param>
public sealed record RecordDeliberation(
    [Field("会议办件")] string MeetingCase,
    [Field("审议结果")] Deliberation Outcome,
    [Field("理由")] string? Reason = null) : Command<SpecialWorkReport>;

/// <summary>Submits the report to the Standing Committee (7.3.2).</summary>
public sealed record SubmitReport : Command<SpecialWorkReport>;

/// <summary>Records that the congress returns the report it was submitted.</summary>
/// <param name="From">Who returned it, and when.</param>
/// <param name="Reason">What is to be changed.</param>
/// <param name="Limit">The time it gives; null where it states none.</param>
public sealed record RecordReturn(
    [Field("退回情况")] string From,
    [Field("退回理由")] string Reason,
    [Field("修改时限")] TimeAllowed? Limit = null) : Command<SpecialWorkReport>;

/// <summary>The District Head commissions the principal head of the department to report for the district government (7.3.3).</summary>
/// <param name="Reporter">The seat that is commissioned: that of the principal head of the reporting department.</param>
public sealed record CommissionReporter([Field("报告人", SeatOf = PostNames.Unit)] Seat Reporter) : Command<SpecialWorkReport>;

/// <summary>The principal head of the department delivers the report to the Standing Committee (7.3.3).</summary>
/// <param name="Session">At which of its sessions.</param>
/// <param name="Reporter">Who in fact delivered it, where it was not the head who is commissioned; that is a departure.</param>
public sealed record DeliverReport(
    [Field("常委会会议")] string Session,
    [Field("实际报告人")] string? Reporter = null) : Command<SpecialWorkReport>;

/// <summary>Records the deliberation opinions of the Standing Committee (7.3.4).</summary>
/// <param name="From">Who passed them on, and when.</param>
/// <param name="Text">The opinions.</param>
/// <param name="Limit">The time the congress set for the handling report; null where it states none, and then none runs, unless the profile has one.</param>
public sealed record RecordOpinions(
    [Field("转来情况")] string From,
    [Field("审议意见")] string Text,
    [Field("拟定时限")] TimeAllowed? Limit = null) : Command<SpecialWorkReport>;

/// <summary>Records that the Standing Committee has no opinions on the report.</summary>
/// <param name="From">Who said so, and when.</param>
public sealed record RecordNoOpinions([Field("告知情况")] string From) : Command<SpecialWorkReport>;

/// <summary>Drafts the report on studying and handling the opinions (7.3.4).</summary>
/// <param name="Text">The handling report.</param>
public sealed record DraftHandlingReport([Field("报告")] string Text) : Command<SpecialWorkReport>;

/// <summary>The leader in charge reads and passes the handling report (7.3.4).</summary>
/// <param name="Opinion">What he writes, if anything.</param>
public sealed record PassHandlingReport([Field("阅批意见")] string? Opinion = null) : Command<SpecialWorkReport>;

/// <summary>The leader in charge sends the handling report back to be drafted anew.</summary>
/// <param name="Reason">Why.</param>
public sealed record SendHandlingReportBack([Field("理由")] string Reason) : Command<SpecialWorkReport>;

/// <summary>Submits the handling report to the People's Congress (7.3.4).</summary>
public sealed record SubmitHandlingReport : Command<SpecialWorkReport>;

/// <summary>Records that the congress returns the handling report.</summary>
/// <param name="From">Who returned it, and when.</param>
/// <param name="Reason">What is to be changed.</param>
/// <param name="Limit">The time it gives; null where it states none.</param>
public sealed record RecordHandlingReturn(
    [Field("退回情况")] string From,
    [Field("退回理由")] string Reason,
    [Field("拟定时限")] TimeAllowed? Limit = null) : Command<SpecialWorkReport>;

/// <summary>Files the papers and closes the case.</summary>
/// <param name="FileNumber">The number of the file.</param>
public sealed record FilePapers([Field("档号")] string FileNumber) : Command<SpecialWorkReport>, IFiled;

/// <summary>Records that the report will not be heard after all; what is open closes.</summary>
/// <param name="Reason">Why, and who said so.</param>
public sealed record CancelReport([Field("理由")] string Reason) : Command<SpecialWorkReport>;

/// <summary>The department takes back the report that it sent to the leader, before anybody has acted on it (7.3.2).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackReport([Field("理由")] string Reason) : Command<SpecialWorkReport>;

/// <summary>The leader takes back that he has read the report, before anybody has acted on it (7.3.2).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackReading([Field("理由")] string Reason) : Command<SpecialWorkReport>;

/// <summary>The leader takes back that he passed the handling report, before anybody has acted on it (7.3.4).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackPassing([Field("理由")] string Reason) : Command<SpecialWorkReport>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SpecialWorkReport))]
[JsonSerializable(typeof(ReceiveLetter))]
[JsonSerializable(typeof(CorrectLetter))]
[JsonSerializable(typeof(MoveSession))]
[JsonSerializable(typeof(RecordMoreTime))]
[JsonSerializable(typeof(ChangeReporter))]
[JsonSerializable(typeof(NotifyReporter))]
[JsonSerializable(typeof(RecordReturn))]
[JsonSerializable(typeof(RecordHandlingReturn))]
[JsonSerializable(typeof(NameDepartments))]
[JsonSerializable(typeof(NotifyDepartments))]
[JsonSerializable(typeof(TalkWithCommittees))]
[JsonSerializable(typeof(HelpReviseStudyReport))]
[JsonSerializable(typeof(DraftReport))]
[JsonSerializable(typeof(SendToLeader))]
[JsonSerializable(typeof(ReadReport))]
[JsonSerializable(typeof(SendReportBack))]
[JsonSerializable(typeof(RecordDeliberation))]
[JsonSerializable(typeof(SubmitReport))]
[JsonSerializable(typeof(CommissionReporter))]
[JsonSerializable(typeof(DeliverReport))]
[JsonSerializable(typeof(RecordOpinions))]
[JsonSerializable(typeof(RecordNoOpinions))]
[JsonSerializable(typeof(DraftHandlingReport))]
[JsonSerializable(typeof(PassHandlingReport))]
[JsonSerializable(typeof(SendHandlingReportBack))]
[JsonSerializable(typeof(SubmitHandlingReport))]
[JsonSerializable(typeof(FilePapers))]
[JsonSerializable(typeof(CancelReport))]
[JsonSerializable(typeof(TakeBackReport))]
[JsonSerializable(typeof(TakeBackReading))]
[JsonSerializable(typeof(TakeBackPassing))]
internal sealed partial class SpecialWorkReportJson : JsonSerializerContext;
