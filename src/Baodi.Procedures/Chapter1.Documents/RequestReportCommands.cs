namespace Baodi.Procedures.RequestReports;

/// <summary>Receives a request or report (1.1.1).</summary>
/// <param name="Kind">Request or report.</param>
/// <param name="Unit">The kebab-case id of the unit that sends it.</param>
/// <param name="Title">The title of the document.</param>
/// <param name="DocumentNumber">The sender's document number, where it bears one.</param>
public sealed record Receive(
    [Field("文种")] UpwardKind Kind,
    [Field("报送单位", ChargeOf = PostNames.Unit)] string Unit,
    [Field("标题")] string Title,
    [Field("发文字号")] string? DocumentNumber = null) : Opening<RequestReportState, RequestReport>, INumbered;

/// <summary>Sends a document back that fails the first check of content and format (1.1.1).</summary>
/// <param name="Reason">What is wrong with it.</param>
public sealed record Return([Field("退回原因")] string Reason) : Command<RequestReport>;

/// <summary>Registers a conforming document and fills in the routing slip (1.1.2).</summary>
/// <param name="Number">The number in the register.</param>
/// <param name="Field">The kebab-case id of the field of work.</param>
/// <param name="InitialOpinion">The clerk's initial opinion.</param>
/// <param name="DistrictHeadMustSign">Whether the District Head must review and sign it.</param>
public sealed record Register(
    [Field("登记号")] string Number,
    [Field("工作领域", ChargeOf = PostNames.Deputy)] string Field,
    [Field("初步意见")] string InitialOpinion,
    [Field("需区长审签")] bool DistrictHeadMustSign) : Command<RequestReport>, IAccompanies;

/// <summary>The reviewer reviews, signs and names the leaders it goes before (1.1.2, 1.1.3).</summary>
/// <param name="Opinion">The review opinion.</param>
/// <param name="Leaders">The leaders, in the order in which it goes before them.</param>
/// <param name="FollowUp">Whether it is to be followed up (1.1.5).</param>
public sealed record ReviewAndSign(
    [Field("审签意见")] string Opinion,
    [Field("呈送领导", SeatOf = PostNames.Leaders)] ImmutableArray<Seat> Leaders,
    [Field("需要督办")] bool FollowUp) : Command<RequestReport>;

/// <summary>Hands the slip over to the other reviewer, to whom it belongs; whether the District Head must sign follows (1.1.2).</summary>
/// <param name="Reason">Why it belongs there.</param>
public sealed record HandOver([Field("理由")] string Reason) : Command<RequestReport>;

/// <summary>Gives the slip back to the clerk.</summary>
/// <param name="Reason">What is wrong with it.</param>
public sealed record GiveBack([Field("理由")] string Reason) : Command<RequestReport>;

/// <summary>A leader reads and instructs (1.1.3).</summary>
/// <param name="Instruction">What he writes on the slip; reading alone is an instruction too.</param>
/// <param name="FollowUp">Whether it is to be followed up (1.1.5).</param>
/// <param name="ReferTo">The leaders and units it is to go to.</param>
public sealed record Instruct(
    [Field("批示")] string Instruction,
    [Field("需要督办")] bool FollowUp,
    [Field("转办对象", SeatOf = PostNames.Recipients)] ImmutableArray<Seat> ReferTo = default) : Command<RequestReport>;

/// <summary>A leader sends it back instead of instructing.</summary>
/// <param name="Reason">What is wanted before he instructs.</param>
public sealed record SendBack([Field("理由")] string Reason) : Command<RequestReport>;

/// <summary>The reviewer or the Director takes the slip back from the leaders, to review it anew or present it otherwise.</summary>
/// <param name="Reason">Why.</param>
public sealed record RecallFromLeaders([Field("理由")] string Reason) : Command<RequestReport>;

/// <summary>Puts a further leader among those it goes before, while it is before them (加签).</summary>
/// <param name="Leader">The leader.</param>
/// <param name="Reason">Why he is to see it.</param>
public sealed record AddLeader([Field("加签领导", SeatOf = PostNames.Leaders)] Seat Leader, [Field("理由")] string Reason) : Command<RequestReport>;

/// <summary>Takes out a leader who was added by hand and has yet to instruct (减签).</summary>
/// <param name="Leader">The leader.</param>
/// <param name="Reason">Why he need not see it.</param>
public sealed record TakeOutLeader([Field("减签领导", SeatOf = PostNames.Leaders)] Seat Leader, [Field("理由")] string Reason) : Command<RequestReport>;

/// <summary>Presses a leader who has not instructed yet.</summary>
/// <param name="Leader">The leader.</param>
/// <param name="Message">What he was told, and how.</param>
public sealed record PressLeader([Field("催请领导", SeatOf = PostNames.Leaders)] Seat Leader, [Field("催请情况")] string Message) : Command<RequestReport>;

/// <summary>Waits no longer for a leader whom the review names; he has not read it then, and may still.</summary>
/// <param name="Leader">The leader.</param>
/// <param name="Reason">Why: how often he was pressed, or why it need not wait for him.</param>
public sealed record ExcuseLeader([Field("不再等候的领导", SeatOf = PostNames.Leaders)] Seat Leader, [Field("理由")] string Reason) : Command<RequestReport>;

/// <summary>Enters the instructions in the slip, copies and refers the document to all whom they name (1.1.4).</summary>
/// <param name="SlipEntry">What is entered in the column of the slip.</param>
public sealed record Forward([Field("呈办单记载")] string SlipEntry) : Command<RequestReport>;

/// <summary>A unit to which the document was referred reports what came of it, by its officer or its head (1.1.4).</summary>
/// <param name="Result">What came of it.</param>
public sealed record ReportHandling([Field("办理情况")] string Result) : Command<RequestReport>;

/// <summary>One to whom the document was referred returns it as none of his; another is named then.</summary>
/// <param name="Reason">Why it is none of his, and whose it may be.</param>
public sealed record ReturnReferral([Field("理由")] string Reason) : Command<RequestReport>;

/// <summary>Names others in the place of a recipient who is silent or misnamed, or no longer waits for him.</summary>
/// <param name="Recipient">The recipient, as he was named.</param>
/// <param name="Reason">Why.</param>
/// <param name="ReferTo">The leaders and units in his place; none where the others are enough.</param>
public sealed record ReplaceRecipient(
    [Field("原转办对象", SeatOf = PostNames.Recipients)] Seat Recipient,
    [Field("理由")] string Reason,
    [Field("改派对象", SeatOf = PostNames.Recipients)] ImmutableArray<Seat> ReferTo = default) : Command<RequestReport>;

/// <summary>Gives the unit the answer it is owed to a request; a report is owed none.</summary>
/// <param name="Text">The answer.</param>
public sealed record AnswerRequest([Field("答复内容")] string Text) : Command<RequestReport>;

/// <summary>A leader, the reviewer or the Director asks that it be followed up (1.1.5).</summary>
/// <param name="Ground">Why it needs follow-up.</param>
public sealed record AskForFollowUp([Field("督办理由")] string Ground) : Command<RequestReport>;

/// <summary>Copies and refers the document to the supervision office (1.1.5).</summary>
/// <param name="Ground">Why it needs follow-up.</param>
public sealed record ReferToSupervision([Field("督办理由")] string Ground) : Command<RequestReport>;

/// <summary>Records that the supervision matter has ended or was not initiated.</summary>
/// <param name="CaseId">The id of the supervision case.</param>
/// <param name="Result">How it ended.</param>
public sealed record RecordSupervisionResult([Field("督查事项编号")] string CaseId, [Field("督查结果")] string Result) : Command<RequestReport>;

/// <summary>Declares handling complete.</summary>
public sealed record CompleteHandling : Command<RequestReport>;

/// <summary>Archives the document with its slip (1.1.6).</summary>
/// <param name="FileNumber">The number of the file.</param>
public sealed record Archive([Field("档号")] string FileNumber) : Command<RequestReport>, IFiled;

/// <summary>Corrects what was wrongly entered of the document when it was received.</summary>
/// <param name="Reason">What was wrong, and how it was found.</param>
/// <param name="Kind">Request or report.</param>
/// <param name="Unit">The kebab-case id of the unit that sends it.</param>
/// <param name="Title">The title of the document.</param>
/// <param name="DocumentNumber">The sender's document number, where it bears one.</param>
public sealed record CorrectReceipt(
    [Field("更正原因")] string Reason,
    [Field("文种")] UpwardKind Kind,
    [Field("报送单位", ChargeOf = PostNames.Unit)] string Unit,
    [Field("标题")] string Title,
    [Field("发文字号")] string? DocumentNumber = null) : Command<RequestReport>, INumbered;

/// <summary>Corrects what was wrongly registered or put on the slip; where the reviewer judged by it, it goes before him anew.</summary>
/// <param name="Reason">What was wrong, and how it was found.</param>
/// <param name="Number">The number in the register.</param>
/// <param name="Field">The kebab-case id of the field of work.</param>
/// <param name="InitialOpinion">The clerk's initial opinion.</param>
/// <param name="DistrictHeadMustSign">Whether the District Head must review and sign it.</param>
public sealed record CorrectRegistration(
    [Field("更正原因")] string Reason,
    [Field("登记号")] string Number,
    [Field("工作领域", ChargeOf = PostNames.Deputy)] string Field,
    [Field("初步意见")] string InitialOpinion,
    [Field("需区长审签")] bool DistrictHeadMustSign) : Command<RequestReport>;

/// <summary>Records that the unit withdraws the document.</summary>
/// <param name="Person">Who of the unit said so.</param>
/// <param name="SaidAt">When.</param>
/// <param name="Reason">Why.</param>
public sealed record Withdraw(
    [Field("提出人")] string Person,
    [Field("提出时间")] Instant SaidAt,
    [Field("理由")] string Reason) : Command<RequestReport>;

/// <summary>A leader takes back what he instructed before anybody has acted on it (1.1.3).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackInstruction([Field("理由")] string Reason) : Command<RequestReport>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(RequestReport))]
[JsonSerializable(typeof(Receive))]
[JsonSerializable(typeof(Return))]
[JsonSerializable(typeof(TakeBackInstruction))]
[JsonSerializable(typeof(Register))]
[JsonSerializable(typeof(ReviewAndSign))]
[JsonSerializable(typeof(HandOver))]
[JsonSerializable(typeof(GiveBack))]
[JsonSerializable(typeof(Instruct))]
[JsonSerializable(typeof(SendBack))]
[JsonSerializable(typeof(RecallFromLeaders))]
[JsonSerializable(typeof(AddLeader))]
[JsonSerializable(typeof(TakeOutLeader))]
[JsonSerializable(typeof(PressLeader))]
[JsonSerializable(typeof(ExcuseLeader))]
[JsonSerializable(typeof(Forward))]
[JsonSerializable(typeof(ReportHandling))]
[JsonSerializable(typeof(ReturnReferral))]
[JsonSerializable(typeof(ReplaceRecipient))]
[JsonSerializable(typeof(AnswerRequest))]
[JsonSerializable(typeof(AskForFollowUp))]
[JsonSerializable(typeof(ReferToSupervision))]
[JsonSerializable(typeof(RecordSupervisionResult))]
[JsonSerializable(typeof(CompleteHandling))]
[JsonSerializable(typeof(Archive))]
[JsonSerializable(typeof(CorrectReceipt))]
[JsonSerializable(typeof(CorrectRegistration))]
[JsonSerializable(typeof(Withdraw))]
internal sealed partial class RequestReportJson : JsonSerializerContext;
