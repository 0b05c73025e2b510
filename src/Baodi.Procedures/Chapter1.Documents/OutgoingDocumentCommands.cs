namespace Baodi.Procedures.OutgoingDocuments;

/// <summary>Receives a draft of a department or of the office itself (1.3.1).</summary>
/// <param name="Title">The title of the draft.</param>
/// <param name="DraftingUnit">The kebab-case id of the unit that drafted it.</param>
/// <param name="Level">Its classification level, where it bears one; the document is as secret from then on.</param>
public sealed record ReceiveDraft(
    [Field("标题")] string Title,
    [Field("起草单位")] string DraftingUnit,
    [Field("密级")] ClassificationLevel? Level = null) : Opening<OutgoingDocumentState, OutgoingDocument>
{
    /// <summary>The draft that a case of another procedure asks for.</summary>
    internal static ReceiveDraft For(FollowUpRequest request) => new(request.Subject, request.Department ?? "", request.Level);
}

/// <summary>Passes a draft at the first check and says what it touches (1.3.1).</summary>
/// <param name="Submission">What is asked with it.</param>
/// <param name="Field">The kebab-case id of its main field, which tells the leader and the Deputy Director in charge.</param>
/// <param name="Section">The kebab-case id of the section of the office that takes care of it.</param>
/// <param name="Touches">What it touches that may call for legal review; empty for nothing.</param>
/// <param name="OtherReason">Why something else than the notice lists calls for the review, where it does.</param>
public sealed record PassFirstCheck(
    [Field("提请事项")] Submission Submission,
    [Field("主要领域", ChargeOf = PostNames.Leader + " " + PostNames.Deputy)] string Field,
    [Field("主管科室", ChargeOf = PostNames.Section)] string Section,
    [Field("涉及内容")] ImmutableArray<TouchedMatter> Touches = default,
    [Field("其他内容送审理由")] string? OtherReason = null) : Command<OutgoingDocument>;

/// <summary>Sends a draft back to the unit because it fails the first check.</summary>
/// <param name="Reason">What is wrong with it.</param>
public sealed record ReturnDraft([Field("退回原因")] string Reason) : Command<OutgoingDocument>;

/// <summary>The Legal Affairs Office gives its written opinion (1.3.1).</summary>
/// <param name="Finding">What the opinion comes to.</param>
/// <param name="Opinion">The opinion.</param>
public sealed record GiveLegalOpinion([Field("审核结论")] LegalFinding Finding, [Field("审核意见")] string Opinion) : Command<OutgoingDocument>;

/// <summary>Sends a draft back to the first check.</summary>
/// <param name="Reason">Why.</param>
public sealed record SendBackToCheck([Field("理由")] string Reason) : Command<OutgoingDocument>;

/// <summary>The leader in charge or the District Head consents to the issue (1.3.2); this is not the sign-off.</summary>
/// <param name="Instruction">What he writes, if anything.</param>
public sealed record ConsentToIssue([Field("批示")] string? Instruction = null) : Command<OutgoingDocument>;

/// <summary>A leader decides that the document is not to be issued.</summary>
/// <param name="Reason">Why.</param>
public sealed record DeclineToIssue([Field("理由")] string Reason) : Command<OutgoingDocument>;

/// <summary>The section concerned revises the text (1.3.2).</summary>
/// <param name="Changes">What was changed.</param>
public sealed record ReviseText([Field("修改情况")] string Changes) : Command<OutgoingDocument>;

/// <summary>Fills in the draft sign-off sheet and sends it for review (1.3.2).</summary>
/// <param name="Title">The title of the document.</param>
/// <param name="IssuedInNameOf">In whose name it is issued.</param>
/// <param name="OtherFields">The kebab-case ids of the other fields it touches, in the order in which their leaders countersign.</param>
public sealed record FillSignOffSheet(
    [Field("标题")] string Title,
    [Field("制发名义")] IssuingBody IssuedInNameOf,
    [Field("涉及的其他领域", ChargeOf = PostNames.Leader)] ImmutableArray<string> OtherFields = default) : Command<OutgoingDocument>, IAccompanies;

/// <summary>The Deputy Director in charge signs that the text is final and how it is to be submitted (1.3.3).</summary>
/// <param name="SubmissionOpinion">How it is to be submitted.</param>
/// <param name="IsWeighty">Whether its content is weighty.</param>
public sealed record ApproveText([Field("呈报意见")] string SubmissionOpinion, [Field("内容重大")] bool IsWeighty) : Command<OutgoingDocument>;

/// <summary>Sends a text back for revision; signatures given do not survive.</summary>
/// <param name="Reason">Why.</param>
public sealed record SendBackText([Field("理由")] string Reason) : Command<OutgoingDocument>;

/// <summary>A leader countersigns in his turn (1.3.3).</summary>
/// <param name="Opinion">What he writes, if anything.</param>
public sealed record Countersign([Field("会签意见")] string? Opinion = null) : Command<OutgoingDocument>;

/// <summary>Puts a further leader among those who countersign, while the round runs (加签).</summary>
/// <param name="Leader">The leader.</param>
/// <param name="Reason">Why he is to countersign.</param>
public sealed record AddCountersigner([Field("加签领导", SeatOf = PostNames.Leaders)] Seat Leader, [Field("理由")] string Reason) : Command<OutgoingDocument>;

/// <summary>Takes out a leader who was added by hand and has yet to countersign (减签).</summary>
/// <param name="Leader">The leader.</param>
/// <param name="Reason">Why he need not countersign.</param>
public sealed record TakeOutCountersigner([Field("减签领导", SeatOf = PostNames.Leaders)] Seat Leader, [Field("理由")] string Reason) : Command<OutgoingDocument>;

/// <summary>Signs the document off for issue (1.3.3).</summary>
/// <param name="Opinion">What the signatory writes, if anything.</param>
public sealed record SignOffForIssue([Field("签发意见")] string? Opinion = null) : Command<OutgoingDocument>;

/// <summary>The leader in charge delegates the sign-off in writing (1.3.3).</summary>
/// <param name="Delegate">The Office Director, or a Deputy Director who has not reviewed the text.</param>
/// <param name="DelegationDocument">The number or title of the written delegation.</param>
/// <param name="DeputyField">The kebab-case id of the Deputy Director's field, where it is one.</param>
public sealed record DelegateSignOff(
    [Field("受托人")] SignOffDelegate Delegate,
    [Field("委托依据")] string DelegationDocument,
    [Field("受托副主任领域", ChargeOf = PostNames.Deputy)] string? DeputyField = null) : Command<OutgoingDocument>;

/// <summary>Rechecks and proofreads the whole document (1.3.4).</summary>
/// <param name="Result">What was found.</param>
/// <param name="Findings">Which errors, where there are any.</param>
public sealed record Recheck([Field("复核结果")] RecheckResult Result, [Field("差错情况")] string? Findings = null) : Command<OutgoingDocument>;

/// <summary>Mends an error of form; the document is rechecked.</summary>
/// <param name="Correction">What was corrected.</param>
public sealed record MendForm([Field("改正情况")] string Correction) : Command<OutgoingDocument>;

/// <summary>Corrects an error of substance; what rested on the text is signed anew.</summary>
/// <param name="Correction">What was corrected.</param>
public sealed record CorrectSubstance([Field("改正情况")] string Correction) : Command<OutgoingDocument>;

/// <summary>Takes back a consent to issue before anybody has acted on it (1.3.2).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackConsent([Field("理由")] string Reason) : Command<OutgoingDocument>;

/// <summary>Takes back an approval of the text before anybody has acted on it (1.3.3).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackApproval([Field("理由")] string Reason) : Command<OutgoingDocument>;

/// <summary>Takes back a countersignature before anybody has acted on it (1.3.3).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackCountersignature([Field("理由")] string Reason) : Command<OutgoingDocument>;

/// <summary>Takes back a sign-off before anybody has acted on it (1.3.3).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackSignOff([Field("理由")] string Reason) : Command<OutgoingDocument>;

/// <summary>Registers the document for issue (1.3.4).</summary>
/// <param name="DocumentNumber">The number it bears.</param>
public sealed record RegisterIssue([Field("发文字号")] string DocumentNumber) : Command<OutgoingDocument>, INumbered;

/// <summary>Checks that the layout conforms (1.3.4).</summary>
/// <param name="Remarks">What was checked.</param>
public sealed record CheckLayout([Field("审核情况")] string Remarks) : Command<OutgoingDocument>;

/// <summary>Sends a document whose layout does not conform to be mended.</summary>
/// <param name="Fault">What does not conform.</param>
public sealed record FaultLayout([Field("不合之处")] string Fault) : Command<OutgoingDocument>;

/// <summary>Sends the document to the leaders and departments concerned (1.3.4).</summary>
/// <param name="Leaders">The leaders it goes to.</param>
/// <param name="Units">The departments, sub-districts and towns it goes to.</param>
public sealed record Issue(
    [Field("发送领导", SeatOf = PostNames.Leaders)] ImmutableArray<Seat> Leaders = default,
    [Field("发送单位")] ImmutableArray<string> Units = default) : Command<OutgoingDocument>;

/// <summary>Sends an issued document to further leaders and departments (1.3.4).</summary>
/// <param name="Reason">Why it goes to them too.</param>
/// <param name="Leaders">The further leaders.</param>
/// <param name="Units">The further departments, sub-districts and towns.</param>
public sealed record IssueFurther(
    [Field("理由")] string Reason,
    [Field("补发领导", SeatOf = PostNames.Leaders)] ImmutableArray<Seat> Leaders = default,
    [Field("补发单位")] ImmutableArray<string> Units = default) : Command<OutgoingDocument>
{
    internal bool NamesSomebody => !(Leaders.OrEmpty().IsEmpty && Units.OrEmpty().IsEmpty);
}

/// <summary>Recalls a document that was issued; it is archived with that.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Replacement">The number or title of the document in its place, where there is one.</param>
public sealed record RecallIssued([Field("理由")] string Reason, [Field("替代文件")] string? Replacement = null) : Command<OutgoingDocument>;

/// <summary>The Legal Affairs Office says that something for which a draft was sent to it needs no review (1.3.1).</summary>
/// <param name="Matters">What needs none.</param>
/// <param name="Reason">Why.</param>
public sealed record ReleaseFromReview([Field("无需审核的内容")] ImmutableArray<TouchedMatter> Matters, [Field("理由")] string Reason) : Command<OutgoingDocument>;

/// <summary>Binds official copy and draft together by category and archives them (1.3.5).</summary>
/// <param name="OfficialCopy">Whether the official copy is there.</param>
/// <param name="Draft">Whether the draft with its sheet and opinions is there.</param>
/// <param name="Category">The category under which they are bound.</param>
/// <param name="FileNumber">The number of the file.</param>
/// <param name="Missing">What is lost and cannot be found, and how that came; null where both are there.</param>
public sealed record Archive(
    [Field("正本")] bool OfficialCopy,
    [Field("底稿")] bool Draft,
    [Field("类别")] string Category,
    [Field("档号")] string FileNumber,
    [Field("缺件情况")] string? Missing = null) : Command<OutgoingDocument>, IFiled;

/// <summary>Takes up a document that is in the archive, of which something is still to be done; what is said of it is what its file says (1.3.5).</summary>
/// <param name="Earlier">The earlier case, of which the file is kept.</param>
/// <param name="FiledUnder">The number of that file.</param>
/// <param name="Title">The title of the document.</param>
/// <param name="DraftingUnit">The kebab-case id of the unit that drafted it.</param>
/// <param name="IssuedUnder">The number it bears.</param>
/// <param name="Section">The kebab-case id of the section of the office that takes care of it.</param>
/// <param name="SignedOffBy">Who signed it off.</param>
/// <param name="Reason">What is to be done, and why.</param>
/// <param name="Leaders">The leaders to whom it was sent.</param>
/// <param name="Units">The departments, sub-districts and towns to which it was sent.</param>
/// <param name="Level">Its classification level, where it bears one.</param>
public sealed record TakeUpFiled(
    [Field("原案卷")] string Earlier,
    [Field("原档号")] string FiledUnder,
    [Field("标题")] string Title,
    [Field("起草单位")] string DraftingUnit,
    [Field("发文字号")] string IssuedUnder,
    [Field("主管科室", ChargeOf = PostNames.Section)] string Section,
    [Field("签发人", SeatOf = PostNames.Signatories)] Seat SignedOffBy,
    [Field("续办事由")] string Reason,
    [Field("已发送领导", SeatOf = PostNames.Leaders)] ImmutableArray<Seat> Leaders = default,
    [Field("已发送单位")] ImmutableArray<string> Units = default,
    [Field("密级")] ClassificationLevel? Level = null) : Opening<OutgoingDocumentState, OutgoingDocument>;

/// <summary>Puts to the file of a document in the archive what was done of it afterwards (1.3.5).</summary>
/// <param name="Done">What was done, as the file notes it.</param>
/// <param name="Papers">The papers that are put to the file; empty for none.</param>
public sealed record AppendToFile(
    [Field("续办情况")] string Done,
    [Field("并入材料")] ImmutableArray<string> Papers = default) : Command<OutgoingDocument>;

/// <summary>Corrects what was wrongly entered of a draft when it was received; no level is lowered by that.</summary>
/// <param name="Reason">What was wrong, and how it was found.</param>
/// <param name="Title">The title of the draft.</param>
/// <param name="DraftingUnit">The kebab-case id of the unit that drafted it.</param>
/// <param name="Level">The level that was left out, or a higher one; null for the level that it bears.</param>
public sealed record CorrectReceipt(
    [Field("更正原因")] string Reason,
    [Field("标题")] string Title,
    [Field("起草单位")] string DraftingUnit,
    [Field("密级")] ClassificationLevel? Level = null) : Command<OutgoingDocument>;

/// <summary>Corrects what the first check found; legal review and consent are given anew.</summary>
/// <param name="Reason">What was wrong, and how it was found.</param>
/// <param name="Submission">What is asked with the draft.</param>
/// <param name="Field">The kebab-case id of its main field.</param>
/// <param name="Section">The kebab-case id of the section that takes care of it.</param>
/// <param name="Touches">What it touches that may call for legal review; empty for nothing.</param>
/// <param name="OtherReason">Why something else than the notice lists calls for the review, where it does.</param>
public sealed record CorrectFirstCheck(
    [Field("更正原因")] string Reason,
    [Field("提请事项")] Submission Submission,
    [Field("主要领域", ChargeOf = PostNames.Leader + " " + PostNames.Deputy)] string Field,
    [Field("主管科室", ChargeOf = PostNames.Section)] string Section,
    [Field("涉及内容")] ImmutableArray<TouchedMatter> Touches = default,
    [Field("其他内容送审理由")] string? OtherReason = null) : Command<OutgoingDocument>;

/// <summary>Hands the document on to another section of the office.</summary>
/// <param name="Section">The kebab-case id of the section.</param>
/// <param name="Reason">Why it belongs there.</param>
public sealed record HandToSection([Field("转入科室", ChargeOf = PostNames.Section)] string Section, [Field("理由")] string Reason) : Command<OutgoingDocument>;

/// <summary>Corrects the number under which the document was registered for issue; its layout is checked anew before it is issued, and who has it is told afterwards.</summary>
/// <param name="Reason">What was wrong, and how it was found.</param>
/// <param name="DocumentNumber">The number it bears.</param>
/// <param name="Leaders">The leaders to whom the correction was sent, where the document is issued.</param>
/// <param name="Units">The departments, sub-districts and towns to which it was sent, where the document is issued.</param>
public sealed record CorrectIssueRegistration(
    [Field("更正原因")] string Reason,
    [Field("发文字号")] string DocumentNumber,
    [Field("更正通知送达领导", SeatOf = PostNames.Leaders)] ImmutableArray<Seat> Leaders = default,
    [Field("更正通知送达单位")] ImmutableArray<string> Units = default) : Command<OutgoingDocument>, INumbered;

/// <summary>Withdraws a draft for the unit, or cancels an issue that was consented to.</summary>
/// <param name="Reason">Why.</param>
public sealed record WithdrawDraft([Field("理由")] string Reason) : Command<OutgoingDocument>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(OutgoingDocument))]
[JsonSerializable(typeof(ReceiveDraft))]
[JsonSerializable(typeof(PassFirstCheck))]
[JsonSerializable(typeof(ReturnDraft))]
[JsonSerializable(typeof(GiveLegalOpinion))]
[JsonSerializable(typeof(SendBackToCheck))]
[JsonSerializable(typeof(ConsentToIssue))]
[JsonSerializable(typeof(DeclineToIssue))]
[JsonSerializable(typeof(ReviseText))]
[JsonSerializable(typeof(FillSignOffSheet))]
[JsonSerializable(typeof(ApproveText))]
[JsonSerializable(typeof(SendBackText))]
[JsonSerializable(typeof(Countersign))]
[JsonSerializable(typeof(AddCountersigner))]
[JsonSerializable(typeof(TakeOutCountersigner))]
[JsonSerializable(typeof(CorrectReceipt))]
[JsonSerializable(typeof(CorrectFirstCheck))]
[JsonSerializable(typeof(HandToSection))]
[JsonSerializable(typeof(CorrectIssueRegistration))]
[JsonSerializable(typeof(SignOffForIssue))]
[JsonSerializable(typeof(DelegateSignOff))]
[JsonSerializable(typeof(Recheck))]
[JsonSerializable(typeof(MendForm))]
[JsonSerializable(typeof(CorrectSubstance))]
[JsonSerializable(typeof(TakeBackConsent))]
[JsonSerializable(typeof(TakeBackApproval))]
[JsonSerializable(typeof(TakeBackCountersignature))]
[JsonSerializable(typeof(TakeBackSignOff))]
[JsonSerializable(typeof(RegisterIssue))]
[JsonSerializable(typeof(CheckLayout))]
[JsonSerializable(typeof(FaultLayout))]
[JsonSerializable(typeof(Issue))]
[JsonSerializable(typeof(IssueFurther))]
[JsonSerializable(typeof(RecallIssued))]
[JsonSerializable(typeof(ReleaseFromReview))]
[JsonSerializable(typeof(Archive))]
[JsonSerializable(typeof(TakeUpFiled))]
[JsonSerializable(typeof(AppendToFile))]
[JsonSerializable(typeof(WithdrawDraft))]
internal sealed partial class OutgoingDocumentJson : JsonSerializerContext;
