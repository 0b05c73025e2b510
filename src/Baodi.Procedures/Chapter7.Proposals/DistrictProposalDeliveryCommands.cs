using Baodi.Procedures.Proposals;

namespace Baodi.Procedures.DistrictProposals;

/// <summary>Puts right what was entered of a delivery.</summary>
/// <param name="Reason">What was wrong.</param>
/// <param name="ReceivedBy">Who took the reply.</param>
/// <param name="ReceivedAt">When.</param>
/// <param name="OtherManner">How it was delivered, where that was not in person.</param>
public sealed record CorrectDelivery(
    [Field("更正原因")] string Reason,
    [Field("接收人")] string ReceivedBy,
    [Field("送达时间")] Instant ReceivedAt,
    [Field("送达方式（未当面送达的填写）")] string? OtherManner = null) : Command<DistrictProposal>;

/// <summary>Delivers the reply in person (7.2.2).</summary>
/// <param name="ReceivedBy">Who took it: the author or who signed too, several by an enumeration comma; another is a departure.</param>
/// <param name="ReceivedAt">When.</param>
/// <param name="OtherManner">How it was delivered, where that was not in person; that is a departure.</param>
public sealed record DeliverReply(
    [Field("接收人")] string ReceivedBy,
    [Field("送达时间")] Instant ReceivedAt,
    [Field("送达方式（未当面送达的填写）")] string? OtherManner = null) : Command<DistrictProposal>;

/// <summary>Asks the author for a word on the reply and says by when silence counts as assent.</summary>
/// <param name="Limit">The time given; without a figure it is refused, unless the profile has one.</param>
public sealed record AskForResponse([Field("反馈时限")] TimeAllowed? Limit = null) : Command<DistrictProposal>;

/// <summary>Records what the author says of the reply (7.2.3).</summary>
/// <param name="Person">Who said it: the author or who signed too; another is a departure.</param>
/// <param name="SaidAt">When.</param>
/// <param name="Response">Whether he is satisfied.</param>
/// <param name="Words">What he said.</param>
public sealed record RecordResponse(
    [Field("表态人")] string Person,
    [Field("表态时间")] Instant SaidAt,
    [Field("意见")] AuthorResponse Response,
    [Field("意见内容")] string Words) : Command<DistrictProposal>;

/// <summary>Goes on to implementation because the author has said nothing in time.</summary>
public sealed record TakeSilence : Command<DistrictProposal>;

/// <summary>Orders the unit to handle the item again and answer again (7.2.3).</summary>
/// <param name="Requirements">What is asked of it now.</param>
/// <param name="JointUnits">The units that give their opinion in this round.</param>
/// <param name="Limit">The new time given; without a figure the order is refused, unless the profile has one.</param>
/// <param name="LeadUnit">The kebab-case id of another unit that leads now; null for the one that led.</param>
public sealed record OrderRedoing(
    [Field("办理要求")] string Requirements,
    [Field("会办单位", ChargeOf = PostNames.Unit)] ImmutableArray<string> JointUnits = default,
    [Field("新的时限")] TimeAllowed? Limit = null,
    [Field("另行确定的主办单位", ChargeOf = PostNames.Unit)] string? LeadUnit = null) : Command<DistrictProposal>;

/// <summary>Checks how the item is carried out (7.2.3).</summary>
/// <param name="Manner">How: on site, by telephone, at a meeting, in writing.</param>
/// <param name="Findings">What was found.</param>
public sealed record CheckImplementation([Field("检查方式")] string Manner, [Field("检查情况")] string Findings) : Command<DistrictProposal>;

/// <summary>Enters the mid-term meeting at which the item was pushed (7.2.4).</summary>
/// <param name="HeldAt">When it was held.</param>
/// <param name="Requirements">What was asked there for the item; null where nothing was asked for it alone.</param>
public sealed record EnterMidTermPush(
    [Field("会议时间")] Instant HeldAt,
    [Field("对本件的要求")] string? Requirements = null) : Command<DistrictProposal>;

/// <summary>Enters the special report to the district's People's Congress and CPPCC that covers the item (7.2.4).</summary>
/// <param name="Title">The title of the report.</param>
/// <param name="ReportedTo">To whom it was made: the congress, the CPPCC or both.</param>
/// <param name="ReportedAt">When.</param>
public sealed record EnterSpecialReport(
    [Field("报告标题")] string Title,
    [Field("报告对象")] string ReportedTo,
    [Field("报告时间")] Instant ReportedAt) : Command<DistrictProposal>;

/// <summary>The unit reports on its work.</summary>
/// <param name="Text">The report.</param>
public sealed record ReportWork([Field("汇报内容")] string Text) : Command<DistrictProposal>;

/// <summary>Records implementation as done or as continuing.</summary>
/// <param name="Standing">Which of the two.</param>
/// <param name="Account">What was carried out.</param>
/// <param name="Reason">Why it goes on, where it does.</param>
public sealed record ConcludeImplementation(
    [Field("落实情况")] ImplementationStanding Standing,
    [Field("落实内容")] string Account,
    [Field("继续落实的理由")] string? Reason = null) : Command<DistrictProposal>, IConclusion;

/// <summary>Does not accept the conclusion; implementation goes on.</summary>
/// <param name="Reason">What is still to be done.</param>
public sealed record ReopenImplementation([Field("理由")] string Reason) : Command<DistrictProposal>;

/// <summary>Archives the papers, on paper and electronically (7.2.6).</summary>
/// <param name="PaperFile">The number of the file on paper.</param>
/// <param name="ElectronicFile">The number of the electronic file.</param>
/// <param name="Originals">The originals.</param>
/// <param name="Replies">The replies.</param>
/// <param name="Instructions">The leaders' instructions, where there are any.</param>
/// <param name="WorkReports">The work reports, where there are any.</param>
/// <param name="Summaries">The summaries, where there are any.</param>
public sealed record Archive(
    [Field("纸质档号")] string PaperFile,
    [Field("电子档号")] string ElectronicFile,
    [Field("原件")] string Originals,
    [Field("答复件")] string Replies,
    [Field("领导批示件")] string? Instructions = null,
    [Field("工作汇报")] string? WorkReports = null,
    [Field("总结")] string? Summaries = null) : Command<DistrictProposal>;

/// <summary>Records that the author withdraws the item.</summary>
/// <param name="Person">Who said so.</param>
/// <param name="SaidAt">When.</param>
/// <param name="Reason">Why.</param>
public sealed record Withdraw(
    [Field("提出人")] string Person,
    [Field("提出时间")] Instant SaidAt,
    [Field("理由")] string Reason) : Command<DistrictProposal>;

/// <summary>The unit's officer takes back the reply that he put before the head, before anybody has acted on it (7.2.2).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackReply([Field("理由")] string Reason) : Command<DistrictProposal>;

/// <summary>The unit's head takes back that he approved the reply, before anybody has acted on it (7.2.2).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackApproval([Field("理由")] string Reason) : Command<DistrictProposal>;

/// <summary>A joint unit takes back its opinion before anybody has acted on it (7.2.2).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackOpinion([Field("理由")] string Reason) : Command<DistrictProposal>;

/// <summary>Strikes an item out that was entered twice; open duties close and limits stop.</summary>
/// <param name="Reason">Why, and under which number it goes on.</param>
public sealed record CancelItem([Field("理由")] string Reason) : Command<DistrictProposal>;
