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
public sealed record ReceiveFromPlatform(
    [Field("类别")] ProposalKind Kind,
    [Field("事项层级")] ItemLevel Level,
    [Field("会议")] string Session,
    [Field("会期最后一日")] LocalDate SessionEnds,
    [Field("平台编号")] string Number,
    [Field("标题")] string Title,
    [Field("内容")] string Text,
    [Field("代表、委员")] string Author,
    [Field("附议人")] ImmutableArray<string> CoAuthors = default) : Opening<MunicipalProposalState, MunicipalProposal>, IProposalEntry;

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

/// <summary>Drafts the reply with the departments (7.1.2).</summary>
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

/// <summary>Records that the deputy or member was met and talked with (7.1.2).</summary>
/// <param name="Person">Who was met.</param>
/// <param name="At">When.</param>
/// <param name="Words">What was said.</param>
public sealed record MeetAuthor(
    [Field("见面对象")] string Person,
    [Field("见面时间")] Instant At,
    [Field("沟通情况")] string Words) : Command<MunicipalProposal>;

/// <summary>Submits the reply on the platform (7.1.2).</summary>
/// <param name="Receipt">What the platform gave in return.</param>
public sealed record SubmitOnPlatform([Field("平台回执")] string Receipt) : Command<MunicipalProposal>;

/// <summary>Gives the author the reply (7.1.2).</summary>
/// <param name="ReceivedBy">Who took it.</param>
/// <param name="ReceivedAt">When.</param>
public sealed record GiveReply([Field("接收人")] string ReceivedBy, [Field("答复时间")] Instant ReceivedAt) : Command<MunicipalProposal>;

/// <summary>Follows up by a call or a visit and records what the author says of the reply (7.1.3).</summary>
/// <param name="Manner">Call or visit.</param>
/// <param name="Person">Who said it.</param>
/// <param name="SaidAt">When.</param>
/// <param name="Response">Whether he is satisfied.</param>
/// <param name="Words">What he said.</param>
public sealed record FollowUpAuthor(
    [Field("回访方式")] FollowUpManner Manner,
    [Field("回访对象")] string Person,
    [Field("回访时间")] Instant SaidAt,
    [Field("意见")] AuthorResponse Response,
    [Field("意见内容")] string Words) : Command<MunicipalProposal>;

/// <summary>Follows up, hears nothing yet, and says by when silence counts as assent.</summary>
/// <param name="Manner">Call or visit.</param>
/// <param name="Person">Who was asked.</param>
/// <param name="At">When.</param>
/// <param name="Limit">The time given; without a figure it is refused, unless the profile has one.</param>
public sealed record AskForResponse(
    [Field("回访方式")] FollowUpManner Manner,
    [Field("回访对象")] string Person,
    [Field("回访时间")] Instant At,
    [Field("反馈期限")] TimeAllowed? Limit = null) : Command<MunicipalProposal>;

/// <summary>Goes on to implementation because the author has said nothing in time.</summary>
public sealed record TakeSilence : Command<MunicipalProposal>;

/// <summary>Orders the departments to handle the item again and answer again.</summary>
/// <param name="Requirements">What is asked of them now.</param>
/// <param name="Departments">The departments with which the reply is drafted now.</param>
/// <param name="Limit">The new time given; without a figure the order is refused, unless the profile has one.</param>
public sealed record OrderRedoing(
    [Field("办理要求")] string Requirements,
    [Field("有关部门", ChargeOf = PostNames.Unit)] ImmutableArray<string> Departments,
    [Field("新的时限")] TimeAllowed? Limit = null) : Command<MunicipalProposal>;

/// <summary>Enters the report on the work done on the platform (7.1.3).</summary>
/// <param name="Text">The report.</param>
public sealed record EnterWorkReport([Field("汇报内容")] string Text) : Command<MunicipalProposal>;

/// <summary>A department tells how far it has carried out what was promised (7.1.4).</summary>
/// <param name="Progress">How far.</param>
public sealed record ReportProgress([Field("落实进度")] string Progress) : Command<MunicipalProposal>;

/// <summary>Records implementation as done or as continuing.</summary>
/// <param name="Standing">Which of the two.</param>
/// <param name="Account">What was carried out.</param>
/// <param name="Reason">Why it goes on, where it does.</param>
public sealed record ConcludeImplementation(
    [Field("落实情况")] ImplementationStanding Standing,
    [Field("落实内容")] string Account,
    [Field("继续落实的理由")] string? Reason = null) : Command<MunicipalProposal>, IConclusion;

/// <summary>Archives the papers, on paper and electronically (7.1.5).</summary>
/// <param name="PaperFile">The number of the file on paper.</param>
/// <param name="ElectronicFile">The number of the electronic file.</param>
/// <param name="Originals">The originals.</param>
/// <param name="Replies">The replies.</param>
/// <param name="WorkReports">The work reports.</param>
/// <param name="Instructions">The leaders' instructions, where there are any.</param>
/// <param name="Summaries">The summaries, where they are there already.</param>
public sealed record Archive(
    [Field("纸质档号")] string PaperFile,
    [Field("电子档号")] string ElectronicFile,
    [Field("原件")] string Originals,
    [Field("答复件")] string Replies,
    [Field("工作汇报")] string WorkReports,
    [Field("领导批示件")] string? Instructions = null,
    [Field("总结")] string? Summaries = null) : Command<MunicipalProposal>;

/// <summary>Records that the author withdraws the item.</summary>
/// <param name="Person">Who said so.</param>
/// <param name="SaidAt">When.</param>
/// <param name="Reason">Why.</param>
public sealed record Withdraw(
    [Field("提出人")] string Person,
    [Field("提出时间")] Instant SaidAt,
    [Field("理由")] string Reason) : Command<MunicipalProposal>, IWithdrawal;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(MunicipalProposal))]
[JsonSerializable(typeof(ReceiveFromPlatform))]
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
[JsonSerializable(typeof(ReportProgress))]
[JsonSerializable(typeof(ConcludeImplementation))]
[JsonSerializable(typeof(Archive))]
[JsonSerializable(typeof(Withdraw))]
internal sealed partial class MunicipalProposalJson : JsonSerializerContext;
