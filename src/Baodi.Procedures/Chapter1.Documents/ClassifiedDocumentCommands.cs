namespace Baodi.Procedures.ClassifiedDocuments;

/// <summary>Receives a document that came in by the confidential channel (1.2.1).</summary>
/// <param name="Title">The title of the document.</param>
/// <param name="Sender">Who sent it.</param>
/// <param name="Marking">The level marked on it or on its cover, so that nobody learns of it before it is registered who may not; openly unmarked where none is.</param>
/// <param name="DocumentNumber">The sender's document number, where it bears one.</param>
public sealed record ReceiveDocument(
    [Field("标题")] string Title,
    [Field("来文单位")] string Sender,
    [Field("密级标志")] ClassificationMarking Marking,
    [Field("发文字号")] string? DocumentNumber = null) : Opening<ClassifiedDocumentState, ClassifiedDocument>, INumbered;

/// <summary>Registers the document copy by copy, fills in the classified routing slip and sends it to the Director (1.2.1).</summary>
/// <param name="RegisterNumber">The number in the register.</param>
/// <param name="Copies">Each copy with its number, its level and the date by which the sender wants it back.</param>
public sealed record RegisterDocument(
    [Field("登记号")] string RegisterNumber,
    [Field("各份文件")] ImmutableArray<RegisteredCopy> Copies) : Command<ClassifiedDocument>, IAccompanies;

/// <summary>The Director signs the handling proposal: to leaders for instructions, or to departments to handle (1.2.1, 1.2.2).</summary>
/// <param name="Opinion">The proposal in words.</param>
/// <param name="Route">To whom the document goes.</param>
/// <param name="Leaders">The leaders, by name of their posts, where it goes for instructions.</param>
/// <param name="Units">The kebab-case ids of the units that handle it, beside the leaders' instructions or alone.</param>
public sealed record SignProposal(
    [Field("拟办意见")] string Opinion,
    [Field("拟办去向")] ProposedRoute Route,
    [Field("批示领导", SeatOf = PostNames.Leaders)] ImmutableArray<Seat> Leaders = default,
    [Field("办理单位", ChargeOf = PostNames.Unit)] ImmutableArray<string> Units = default) : Command<ClassifiedDocument>;

/// <summary>The Director gives the slip back to the confidential room.</summary>
/// <param name="Reason">What is wrong with it.</param>
public sealed record SendBackSlip([Field("理由")] string Reason) : Command<ClassifiedDocument>;

/// <summary>Sends the document back to the Director for another proposal.</summary>
/// <param name="Reason">Why.</param>
public sealed record SendBackProposal([Field("理由")] string Reason) : Command<ClassifiedDocument>;

/// <summary>The confidential clerk carries a copy to a leader (1.2.2).</summary>
/// <param name="Copy">The number of the copy.</param>
/// <param name="Leader">The leader.</param>
public sealed record CarryToLeader([Field("份号")] string Copy, [Field("领导", SeatOf = PostNames.Leaders)] Seat Leader) : Command<ClassifiedDocument>;

/// <summary>A leader to whom a copy was carried reads it and instructs, the first time or anew (1.2.2).</summary>
/// <param name="Instruction">What he writes; reading alone is an instruction too.</param>
/// <param name="Units">The kebab-case ids of the units that are to carry it out.</param>
/// <param name="Leaders">Further leaders who are to instruct.</param>
public sealed record Instruct(
    [Field("批示")] string Instruction,
    [Field("承办单位", ChargeOf = PostNames.Unit)] ImmutableArray<string> Units = default,
    [Field("批请再批示的领导", SeatOf = PostNames.Leaders)] ImmutableArray<Seat> Leaders = default) : Command<ClassifiedDocument>;

/// <summary>The Director puts a further leader among those who are asked for instructions (加签).</summary>
/// <param name="Leader">The leader.</param>
/// <param name="Reason">Why he is to instruct.</param>
public sealed record AddLeader([Field("加签领导", SeatOf = PostNames.Leaders)] Seat Leader, [Field("理由")] string Reason) : Command<ClassifiedDocument>;

/// <summary>The Director takes out a leader whom he added and who has yet to instruct (减签).</summary>
/// <param name="Leader">The leader.</param>
/// <param name="Reason">Why he need not instruct.</param>
public sealed record TakeOutLeader([Field("减签领导", SeatOf = PostNames.Leaders)] Seat Leader, [Field("理由")] string Reason) : Command<ClassifiedDocument>;

/// <summary>The Director goes on without a leader whom another named.</summary>
/// <param name="Leader">The leader.</param>
/// <param name="Reason">Why his instructions are no longer waited for.</param>
public sealed record GoOnWithoutLeader([Field("领导", SeatOf = PostNames.Leaders)] Seat Leader, [Field("理由")] string Reason) : Command<ClassifiedDocument>;

/// <summary>The Director takes his proposal back to sign another.</summary>
/// <param name="Reason">Why.</param>
public sealed record RecallProposal([Field("理由")] string Reason) : Command<ClassifiedDocument>;

/// <summary>The Director adds units that are to handle it.</summary>
/// <param name="Units">The kebab-case ids of the units.</param>
/// <param name="Reason">Why.</param>
public sealed record AddUnits([Field("增加的承办单位", ChargeOf = PostNames.Unit)] ImmutableArray<string> Units, [Field("理由")] string Reason) : Command<ClassifiedDocument>;

/// <summary>An undertaking unit returns the task as none of its duties.</summary>
/// <param name="Reason">Why it is none of its duties, and whose it may be.</param>
public sealed record ReturnTask([Field("理由")] string Reason) : Command<ClassifiedDocument>;

/// <summary>Names others in the place of a unit that is silent or misnamed, or no longer waits for it.</summary>
/// <param name="Unit">The kebab-case id of the unit.</param>
/// <param name="Reason">Why.</param>
/// <param name="Units">The kebab-case ids of the units in its place; none where the others are enough.</param>
public sealed record ReplaceUnit(
    [Field("原承办单位", ChargeOf = PostNames.Unit)] string Unit,
    [Field("理由")] string Reason,
    [Field("改派单位", ChargeOf = PostNames.Unit)] ImmutableArray<string> Units = default) : Command<ClassifiedDocument>;

/// <summary>Corrects what was wrongly entered of the document when it was received; its level is not lowered by that.</summary>
/// <param name="Reason">What was wrong, and how it was found.</param>
/// <param name="Title">The title of the document.</param>
/// <param name="Sender">Who sent it.</param>
/// <param name="DocumentNumber">The sender's document number, where it bears one.</param>
public sealed record CorrectReceipt(
    [Field("更正原因")] string Reason,
    [Field("标题")] string Title,
    [Field("来文单位")] string Sender,
    [Field("发文字号")] string? DocumentNumber = null) : Command<ClassifiedDocument>, INumbered;

/// <summary>Corrects the registration copy by copy, or enters another date of return that the sender sets; no level is lowered by that.</summary>
/// <param name="Reason">What was wrong, or what the sender says.</param>
/// <param name="RegisterNumber">The number in the register.</param>
/// <param name="Copies">Each copy with its number, its level and the date by which the sender wants it back.</param>
public sealed record CorrectRegistration(
    [Field("更正原因")] string Reason,
    [Field("登记号")] string RegisterNumber,
    [Field("各份文件")] ImmutableArray<RegisteredCopy> Copies) : Command<ClassifiedDocument>;

/// <summary>The Director lowers the level, or takes it off, as the sender says.</summary>
/// <param name="Marking">The level that the document bears from now on; no copy bears a higher one.</param>
/// <param name="Ground">The sender's notice that changes the level.</param>
public sealed record LowerLevel([Field("变更后密级")] ClassificationMarking Marking, [Field("变更依据")] string Ground) : Command<ClassifiedDocument>;

/// <summary>The confidential clerk carries a copy to a department that the proposal names (1.2.2).</summary>
/// <param name="Copy">The number of the copy.</param>
/// <param name="Unit">The kebab-case id of the department.</param>
public sealed record CarryToUnit([Field("份号")] string Copy, [Field("单位", ChargeOf = PostNames.Unit)] string Unit) : Command<ClassifiedDocument>;

/// <summary>Passes a copy on to the undertaking unit, together with the leaders' instructions (1.2.3).</summary>
/// <param name="Copy">The number of the copy.</param>
/// <param name="Unit">The kebab-case id of the unit.</param>
/// <param name="Instructions">The instructions that go with it.</param>
public sealed record PassOn(
    [Field("份号")] string Copy,
    [Field("单位", ChargeOf = PostNames.Unit)] string Unit,
    [Field("领导批示")] string Instructions) : Command<ClassifiedDocument>;

/// <summary>An undertaking unit sets about what it was instructed to do (1.2.3).</summary>
/// <param name="Arrangement">Who does what.</param>
public sealed record CarryOut([Field("办理安排")] string Arrangement) : Command<ClassifiedDocument>;

/// <summary>An undertaking unit reports back how implementation stands (1.2.4).</summary>
/// <param name="Situation">How it stands.</param>
/// <param name="IsImplemented">Whether nothing is left to do.</param>
public sealed record ReportBack([Field("落实情况")] string Situation, [Field("已落实")] bool IsImplemented) : Command<ClassifiedDocument>;

/// <summary>The office tracks and supervises implementation (1.2.4).</summary>
/// <param name="Findings">What was found.</param>
public sealed record TrackImplementation([Field("督查情况")] string Findings) : Command<ClassifiedDocument>;

/// <summary>Declares handling complete; the copies are recalled.</summary>
public sealed record CompleteHandling : Command<ClassifiedDocument>;

/// <summary>The Director stops the handling: the copies are recalled and the slip is archived all the same, or, where nothing is registered yet, it ends.</summary>
/// <param name="Reason">Why.</param>
public sealed record StopHandling([Field("理由")] string Reason) : Command<ClassifiedDocument>;

/// <summary>Takes a copy back into the confidential room from who has it (1.2.5).</summary>
/// <param name="Copy">The number of the copy.</param>
/// <param name="IsComplete">Whether it is complete.</param>
/// <param name="Missing">What is missing, where it is not.</param>
public sealed record RecallCopy(
    [Field("份号")] string Copy,
    [Field("完整")] bool IsComplete,
    [Field("缺损情况")] string? Missing = null) : Command<ClassifiedDocument>;

/// <summary>Returns a copy to the sender (1.2.6).</summary>
/// <param name="Copy">The number of the copy.</param>
/// <param name="ReceivedBy">Who signed for it there.</param>
/// <param name="Missing">What is missing of it, as the sender was told, where it is incomplete.</param>
public sealed record ReturnToSender(
    [Field("份号")] string Copy,
    [Field("签收人")] string ReceivedBy,
    [Field("退回时缺损情况")] string? Missing = null) : Command<ClassifiedDocument>;

/// <summary>Keeps a copy for the archive (1.2.5).</summary>
/// <param name="Copy">The number of the copy.</param>
/// <param name="Ground">Why it is kept and not returned.</param>
/// <param name="ConsentOf">Who of the sender consents to that, where the copy has a date of return.</param>
/// <param name="ConsentedOn">On which day he consented.</param>
public sealed record KeepCopy(
    [Field("份号")] string Copy,
    [Field("留存依据")] string Ground,
    [Field("来文单位同意人")] string? ConsentOf = null,
    [Field("同意日期")] LocalDate? ConsentedOn = null) : Command<ClassifiedDocument>;

/// <summary>Corrects where a copy is that was entered as returned or kept.</summary>
/// <param name="Copy">The number of the copy.</param>
/// <param name="Reason">What was wrong, or how it came back.</param>
/// <param name="Holder">Who has it; null where it is in the confidential room.</param>
public sealed record CorrectWhereabouts(
    [Field("份号")] string Copy,
    [Field("更正原因")] string Reason,
    [Field("实际持有人")] Seat? Holder = null) : Command<ClassifiedDocument>;

/// <summary>The Director reopens a loss that he signed, because the copy was found; the confidential room then takes it back.</summary>
/// <param name="Copy">The number of the copy.</param>
/// <param name="Reason">How it was found.</param>
public sealed record ReopenLoss([Field("份号")] string Copy, [Field("理由")] string Reason) : Command<ClassifiedDocument>;

/// <summary>Records that a leader read a copy in the confidential room, where it stays.</summary>
/// <param name="Copy">The number of the copy.</param>
/// <param name="Leader">The leader.</param>
public sealed record ReadInRoom([Field("份号")] string Copy, [Field("领导", SeatOf = PostNames.Leaders)] Seat Leader) : Command<ClassifiedDocument>;

/// <summary>Records in writing that a copy is lost or, of one that came back incomplete, what is missing of it.</summary>
/// <param name="Copy">The number of the copy.</param>
/// <param name="Circumstances">When, where and with whom it was lost, and what was done to find it.</param>
public sealed record RecordLoss([Field("份号")] string Copy, [Field("丢失经过")] string Circumstances) : Command<ClassifiedDocument>;

/// <summary>The Director signs the record of loss, which closes the copy.</summary>
/// <param name="Copy">The number of the copy.</param>
/// <param name="Opinion">What he writes.</param>
public sealed record SignLoss([Field("份号")] string Copy, [Field("意见")] string Opinion) : Command<ClassifiedDocument>;

/// <summary>Sorts, binds and archives the slip, with the copies that are kept (1.2.5).</summary>
/// <param name="Category">The category under which it is bound.</param>
/// <param name="FileNumber">The number of the file.</param>
public sealed record Archive([Field("类别")] string Category, [Field("档号")] string FileNumber) : Command<ClassifiedDocument>, IFiled;

/// <summary>The Director takes back the proposal that he signed before anybody has acted on it (1.2.1).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackProposal([Field("理由")] string Reason) : Command<ClassifiedDocument>;

/// <summary>A leader takes back what he instructed before anybody has acted on it (1.2.2).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackInstruction([Field("理由")] string Reason) : Command<ClassifiedDocument>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ClassifiedDocument))]
[JsonSerializable(typeof(ReceiveDocument))]
[JsonSerializable(typeof(RegisterDocument))]
[JsonSerializable(typeof(SignProposal))]
[JsonSerializable(typeof(SendBackSlip))]
[JsonSerializable(typeof(SendBackProposal))]
[JsonSerializable(typeof(CarryToLeader))]
[JsonSerializable(typeof(Instruct))]
[JsonSerializable(typeof(AddLeader))]
[JsonSerializable(typeof(TakeOutLeader))]
[JsonSerializable(typeof(GoOnWithoutLeader))]
[JsonSerializable(typeof(RecallProposal))]
[JsonSerializable(typeof(TakeBackProposal))]
[JsonSerializable(typeof(TakeBackInstruction))]
[JsonSerializable(typeof(AddUnits))]
[JsonSerializable(typeof(ReturnTask))]
[JsonSerializable(typeof(ReplaceUnit))]
[JsonSerializable(typeof(CorrectReceipt))]
[JsonSerializable(typeof(CorrectRegistration))]
[JsonSerializable(typeof(LowerLevel))]
[JsonSerializable(typeof(CarryToUnit))]
[JsonSerializable(typeof(PassOn))]
[JsonSerializable(typeof(CarryOut))]
[JsonSerializable(typeof(ReportBack))]
[JsonSerializable(typeof(TrackImplementation))]
[JsonSerializable(typeof(CompleteHandling))]
[JsonSerializable(typeof(StopHandling))]
[JsonSerializable(typeof(RecallCopy))]
[JsonSerializable(typeof(ReturnToSender))]
[JsonSerializable(typeof(KeepCopy))]
[JsonSerializable(typeof(CorrectWhereabouts))]
[JsonSerializable(typeof(ReopenLoss))]
[JsonSerializable(typeof(ReadInRoom))]
[JsonSerializable(typeof(RecordLoss))]
[JsonSerializable(typeof(SignLoss))]
[JsonSerializable(typeof(Archive))]
internal sealed partial class ClassifiedDocumentJson : JsonSerializerContext;
