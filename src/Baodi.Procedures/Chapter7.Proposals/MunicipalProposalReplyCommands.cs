using Baodi.Procedures.Proposals;

namespace Baodi.Procedures.MunicipalProposals;

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

/// <summary>Puts right what was entered of the reply that was given.</summary>
/// <param name="Reason">What was wrong.</param>
/// <param name="ReceivedBy">Who took it.</param>
/// <param name="ReceivedAt">When.</param>
public sealed record CorrectDelivery(
    [Field("更正原因")] string Reason,
    [Field("接收人")] string ReceivedBy,
    [Field("答复时间")] Instant ReceivedAt) : Command<MunicipalProposal>;

/// <summary>Follows up by a call or a visit and records what the author says of the reply (7.1.3).</summary>
/// <param name="Manner">Call or visit.</param>
/// <param name="Person">Who said it: the author or who signed too; another is a departure.</param>
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
    [Field("反馈时限")] TimeAllowed? Limit = null) : Command<MunicipalProposal>;

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

/// <summary>Enters the yearly summary that covers the item (7.1.3).</summary>
/// <param name="Title">The title of the summary.</param>
/// <param name="ReportedAt">When it went to the section for suggestions and proposals of the municipal government.</param>
/// <param name="Account">What it says of the item; null where it says nothing of it alone.</param>
public sealed record EnterSummary(
    [Field("总结标题")] string Title,
    [Field("上报市政府建议提案工作处时间")] Instant ReportedAt,
    [Field("涉及本件的内容")] string? Account = null) : Command<MunicipalProposal>;

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

/// <summary>Takes implementation up again.</summary>
/// <param name="Reason">What is still to be done.</param>
public sealed record ReopenImplementation([Field("理由")] string Reason) : Command<MunicipalProposal>;

/// <summary>Archives the papers, on paper and electronically (7.1.5).</summary>
/// <param name="PaperFile">The number of the file on paper.</param>
/// <param name="ElectronicFile">The number of the electronic file.</param>
/// <param name="Originals">The originals.</param>
/// <param name="Replies">The replies.</param>
/// <param name="WorkReports">The work reports; there are none where the district was a joint unit.</param>
/// <param name="Instructions">The leaders' instructions, where there are any.</param>
/// <param name="Summaries">The summaries, where they are there already.</param>
public sealed record Archive(
    [Field("纸质档号")] string PaperFile,
    [Field("电子档号")] string ElectronicFile,
    [Field("原件")] string Originals,
    [Field("答复件")] string Replies,
    [Field("工作汇报")] string? WorkReports = null,
    [Field("领导批示件")] string? Instructions = null,
    [Field("总结")] string? Summaries = null) : Command<MunicipalProposal>;

/// <summary>Records that the author withdraws the item.</summary>
/// <param name="Person">Who said so.</param>
/// <param name="SaidAt">When.</param>
/// <param name="Reason">Why.</param>
public sealed record Withdraw(
    [Field("提出人")] string Person,
    [Field("提出时间")] Instant SaidAt,
    [Field("理由")] string Reason) : Command<MunicipalProposal>;

/// <summary>The supervision office takes back the reply that it put before the District Head, before anybody has acted on it (7.1.2).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackReply([Field("理由")] string Reason) : Command<MunicipalProposal>;

/// <summary>The District Head takes back that he approved the reply, before anybody has acted on it (7.1.2).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackApproval([Field("理由")] string Reason) : Command<MunicipalProposal>;

/// <summary>A department takes back its opinion before anybody has acted on it (7.1.2).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackOpinion([Field("理由")] string Reason) : Command<MunicipalProposal>;

/// <summary>Records that the platform assigns the item elsewhere, or strikes out one that was entered twice; open duties close and limits stop.</summary>
/// <param name="Reason">Why, and who said so.</param>
public sealed record CancelItem([Field("理由")] string Reason) : Command<MunicipalProposal>;
