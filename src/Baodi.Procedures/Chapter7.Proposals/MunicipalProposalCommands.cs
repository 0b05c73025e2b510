using Baodi.Procedures.Proposals;

namespace Baodi.Procedures.MunicipalProposals;

/// <summary>Receives an item that the platform assigns to the district during a session (7.1.1).</summary>
/// <param name="Kind">Suggestion or proposal.</param>
/// <param name="Level">Of which level it is.</param>
/// <param name="Session">Which session.</param>
/// <param name="SessionEnds">The last day of the session.</param>
/// <param name="Number">Its number on the platform.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">What it says.</param>
/// <param name="Author">The deputy or member who leads it.</param>
/// <param name="CoAuthors">Who signed it too.</param>
/// <param name="LeadUnit">The unit elsewhere that leads, where the platform makes the district a joint unit.</param>
public sealed record ReceiveFromPlatform(
    [Field("类别")] ProposalKind Kind,
    [Field("事项层级")] ItemLevel Level,
    [Field("会议")] string Session,
    [Field("会期最后一日")] LocalDate SessionEnds,
    [Field("平台编号")] string Number,
    [Field("标题")] string Title,
    [Field("内容")] string Text,
    [Field("代表、委员")] string Author,
    [Field("附议人")] ImmutableArray<string> CoAuthors = default,
    [Field("主办单位（本区会办的填写）")] string? LeadUnit = null) : Opening<MunicipalProposalState, MunicipalProposal>, IProposalEntry;

/// <summary>Puts right what was entered wrongly; what is left out is as it was.</summary>
/// <param name="Reason">What was wrong.</param>
/// <param name="Number">Its number on the platform.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">What it says.</param>
/// <param name="Author">The deputy or member who leads it.</param>
/// <param name="CoAuthors">Who signed it too.</param>
/// <param name="SessionEnds">The last day of the session.</param>
/// <param name="Kind">Suggestion or proposal.</param>
/// <param name="Level">Of which level it is.</param>
public sealed record CorrectItem(
    [Field("更正原因")] string Reason,
    [Field("平台编号")] string? Number = null,
    [Field("标题")] string? Title = null,
    [Field("内容")] string? Text = null,
    [Field("代表、委员")] string? Author = null,
    [Field("附议人")] ImmutableArray<string> CoAuthors = default,
    [Field("会期最后一日")] LocalDate? SessionEnds = null,
    [Field("类别")] ProposalKind? Kind = null,
    [Field("事项层级")] ItemLevel? Level = null) : Command<MunicipalProposal>, IProposalCorrection;

/// <summary>Records that the district has become a joint unit, or leads after all.</summary>
/// <param name="Reason">Why, and who said so.</param>
/// <param name="LeadUnit">The unit elsewhere that leads now; null where the district does.</param>
public sealed record ChangeRole(
    [Field("变更原因")] string Reason,
    [Field("主办单位（本区会办的填写）")] string? LeadUnit = null) : Command<MunicipalProposal>;

/// <summary>Analyses an item before it is handled (7.1.1).</summary>
/// <param name="Findings">What it asks for and whom it concerns.</param>
/// <param name="IsWithinAuthority">Whether it lies within the district's authority.</param>
public sealed record AnalyseItem([Field("分析意见")] string Findings, [Field("属本区职权范围")] bool IsWithinAuthority) : Command<MunicipalProposal>;

/// <summary>Claims the item on the platform (7.1.1).</summary>
/// <param name="Departments">The kebab-case ids of the departments with which the reply is drafted.</param>
/// <param name="Limit">The time that is set for the reply; without a figure the claim is refused, unless the profile has one.</param>
public sealed record ClaimItem(
    [Field("有关部门", ChargeOf = PostNames.Unit)] ImmutableArray<string> Departments,
    [Field("答复时限")] TimeAllowed? Limit = null) : Command<MunicipalProposal>;

/// <summary>Returns the item through the platform, because it is beyond the district's authority (7.1.1).</summary>
/// <param name="Reason">Whose it is, and why.</param>
public sealed record ReturnItem([Field("退回理由")] string Reason) : Command<MunicipalProposal>;

/// <summary>A department gives its opinion for the reply (7.1.2).</summary>
/// <param name="Opinion">The opinion.</param>
public sealed record GiveOpinion([Field("部门意见")] string Opinion) : Command<MunicipalProposal>;

/// <summary>Asks one more department for its opinion.</summary>
/// <param name="Department">The kebab-case id of the department.</param>
/// <param name="Reason">Why.</param>
public sealed record AddDepartment(
    [Field("有关部门", ChargeOf = PostNames.Unit)] string Department,
    [Field("理由")] string Reason) : Command<MunicipalProposal>;

/// <summary>Goes on without the opinion of a department.</summary>
/// <param name="Department">The kebab-case id of the department.</param>
/// <param name="Reason">Why: how often it was pressed, or why it need not speak.</param>
public sealed record GoOnWithoutOpinion(
    [Field("有关部门", ChargeOf = PostNames.Unit)] string Department,
    [Field("理由")] string Reason) : Command<MunicipalProposal>;

/// <summary>Drafts the reply with the departments (7.1.2); where the district is a joint unit, its opinion for the unit that leads.</summary>
/// <param name="Text">The reply.</param>
public sealed record DraftReply([Field("答复意见")] string Text) : Command<MunicipalProposal>;

/// <summary>Gives the reply more time before its limit has passed.</summary>
/// <param name="By">How much, in the unit of the limit.</param>
/// <param name="Ground">Why: how wide or hard the item is.</param>
public sealed record ExtendReply([Field("延长时间")] TimeAllowed By, [Field("事由")] string Ground) : Command<MunicipalProposal>;

/// <summary>The District Head approves the reply (7.1.2).</summary>
public sealed record ApproveReply : Command<MunicipalProposal>;

/// <summary>Sends the reply back to those who drafted it.</summary>
/// <param name="Reason">Why.</param>
public sealed record SendReplyBack([Field("理由")] string Reason) : Command<MunicipalProposal>;

/// <summary>Takes up again a reply that is approved, submitted or given; it is drafted and approved, submitted and given anew.</summary>
/// <param name="Reason">What is to be changed, and why.</param>
/// <param name="From">Who returned the reply or found it wrong, and when; null where the office found it itself.</param>
/// <param name="Limit">The time set for it; null where none is.</param>
public sealed record ReopenReply(
    [Field("理由")] string Reason,
    [Field("退回、指出情况")] string? From = null,
    [Field("新的时限")] TimeAllowed? Limit = null) : Command<MunicipalProposal>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(MunicipalProposal))]
[JsonSerializable(typeof(ReceiveFromPlatform))]
[JsonSerializable(typeof(CorrectItem))]
[JsonSerializable(typeof(ChangeRole))]
[JsonSerializable(typeof(AddDepartment))]
[JsonSerializable(typeof(GoOnWithoutOpinion))]
[JsonSerializable(typeof(ReopenReply))]
[JsonSerializable(typeof(CorrectDelivery))]
[JsonSerializable(typeof(ReopenImplementation))]
[JsonSerializable(typeof(AnalyseItem))]
[JsonSerializable(typeof(ClaimItem))]
[JsonSerializable(typeof(ReturnItem))]
[JsonSerializable(typeof(GiveOpinion))]
[JsonSerializable(typeof(DraftReply))]
[JsonSerializable(typeof(ExtendReply))]
[JsonSerializable(typeof(ApproveReply))]
[JsonSerializable(typeof(SendReplyBack))]
[JsonSerializable(typeof(MeetAuthor))]
[JsonSerializable(typeof(SubmitOnPlatform))]
[JsonSerializable(typeof(GiveReply))]
[JsonSerializable(typeof(FollowUpAuthor))]
[JsonSerializable(typeof(AskForResponse))]
[JsonSerializable(typeof(TakeSilence))]
[JsonSerializable(typeof(OrderRedoing))]
[JsonSerializable(typeof(EnterWorkReport))]
[JsonSerializable(typeof(EnterSummary))]
[JsonSerializable(typeof(ReportProgress))]
[JsonSerializable(typeof(ConcludeImplementation))]
[JsonSerializable(typeof(Archive))]
[JsonSerializable(typeof(Withdraw))]
[JsonSerializable(typeof(CancelItem))]
[JsonSerializable(typeof(TakeBackReply))]
[JsonSerializable(typeof(TakeBackApproval))]
[JsonSerializable(typeof(TakeBackOpinion))]
internal sealed partial class MunicipalProposalJson : JsonSerializerContext;
