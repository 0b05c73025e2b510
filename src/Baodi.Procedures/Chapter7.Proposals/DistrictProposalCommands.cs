using Baodi.Procedures.Proposals;

namespace Baodi.Procedures.DistrictProposals;

/// <summary>Receives an item of a district session (7.2.1).</summary>
/// <param name="Kind">Suggestion or proposal.</param>
/// <param name="Session">Which session.</param>
/// <param name="Number">Its number there.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">What it says.</param>
/// <param name="Author">The deputy or member who leads it.</param>
/// <param name="CoAuthors">Who signed it too.</param>
public sealed record ReceiveFromSession(
    [Field("类别")] ProposalKind Kind,
    [Field("会议")] string Session,
    [Field("编号")] string Number,
    [Field("标题")] string Title,
    [Field("内容")] string Text,
    [Field("代表、委员")] string Author,
    [Field("附议人")] ImmutableArray<string> CoAuthors = default) : Opening<DistrictProposalState, DistrictProposal>, IProposalEntry;

/// <summary>Receives a written suggestion raised between sessions, at any time (7.2.7).</summary>
/// <param name="Kind">Suggestion or proposal.</param>
/// <param name="Level">Of which congress or CPPCC the author is.</param>
/// <param name="Occasion">On what occasion it was raised.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">What it says.</param>
/// <param name="Author">The deputy or member who leads it.</param>
/// <param name="CoAuthors">Who signed it too.</param>
/// <param name="Number">Its number, where it bears one.</param>
public sealed record ReceiveBetweenSessions(
    [Field("类别")] ProposalKind Kind,
    [Field("代表、委员层级")] AuthorLevel Level,
    [Field("提出时机")] Occasion Occasion,
    [Field("标题")] string Title,
    [Field("内容")] string Text,
    [Field("代表、委员")] string Author,
    [Field("附议人")] ImmutableArray<string> CoAuthors = default,
    [Field("编号")] string? Number = null) : Opening<DistrictProposalState, DistrictProposal>, IProposalEntry;

/// <summary>Sorts and classifies the item (7.2.1).</summary>
/// <param name="Category">The class it belongs to.</param>
public sealed record Classify([Field("分类")] string Category) : Command<DistrictProposal>;

/// <summary>Determines the undertaking unit and assigns the item to it (7.2.1).</summary>
/// <param name="LeadUnit">The kebab-case id of the unit that answers for all.</param>
/// <param name="Requirements">What is asked of it.</param>
/// <param name="JointUnits">The kebab-case ids of the units that give it their opinions.</param>
/// <param name="Limit">The time within which the reply is delivered; without a figure the assignment is refused, unless the profile has one.</param>
public sealed record AssignItem(
    [Field("主办单位", ChargeOf = PostNames.Unit)] string LeadUnit,
    [Field("办理要求")] string Requirements,
    [Field("会办单位", ChargeOf = PostNames.Unit)] ImmutableArray<string> JointUnits = default,
    [Field("答复时限")] TimeAllowed? Limit = null) : Command<DistrictProposal>;

/// <summary>A unit to which the item does not belong gives it back.</summary>
/// <param name="Reason">Why it does not belong there.</param>
public sealed record GiveBackAssignment([Field("理由")] string Reason) : Command<DistrictProposal>;

/// <summary>Handles the item together with another one.</summary>
/// <param name="Into">The case id of the other one.</param>
/// <param name="Reason">Why.</param>
public sealed record Merge([Field("并入事项编号")] string Into, [Field("理由")] string Reason) : Command<DistrictProposal>;

/// <summary>Investigates and verifies what the item says (7.2.2).</summary>
/// <param name="Findings">What was found.</param>
public sealed record Investigate([Field("核实情况")] string Findings) : Command<DistrictProposal>;

/// <summary>A joint unit gives the lead unit its opinion (7.2.2).</summary>
/// <param name="Opinion">The opinion.</param>
public sealed record GiveJointOpinion([Field("会办意见")] string Opinion) : Command<DistrictProposal>;

/// <summary>Records a talk with the deputy or member (7.2.2).</summary>
/// <param name="Person">With whom.</param>
/// <param name="At">When.</param>
/// <param name="Words">What was said.</param>
public sealed record TalkWithAuthor(
    [Field("沟通对象")] string Person,
    [Field("沟通时间")] Instant At,
    [Field("沟通情况")] string Words) : Command<DistrictProposal>;

/// <summary>Forms the handling opinion, which is the reply (7.2.2).</summary>
/// <param name="Opinion">The handling opinion.</param>
/// <param name="PolicyBasis">The policies it rests on.</param>
/// <param name="Circumstances">The circumstances it takes into account.</param>
public sealed record DraftReply(
    [Field("办理意见")] string Opinion,
    [Field("政策依据")] string PolicyBasis,
    [Field("实际情况")] string Circumstances) : Command<DistrictProposal>;

/// <summary>Gives the reply more time before its limit has passed.</summary>
/// <param name="By">How much, in the unit of the limit.</param>
/// <param name="Ground">Why: how wide or hard the item is.</param>
public sealed record ExtendReply([Field("延长时间")] TimeAllowed By, [Field("事由")] string Ground) : Command<DistrictProposal>;

/// <summary>The head of the unit reviews the reply before it is delivered.</summary>
public sealed record ApproveReply : Command<DistrictProposal>;

/// <summary>Sends the reply back to those who drafted it.</summary>
/// <param name="Reason">Why.</param>
public sealed record SendReplyBack([Field("理由")] string Reason) : Command<DistrictProposal>;

/// <summary>Delivers the reply in person (7.2.2).</summary>
/// <param name="ReceivedBy">Who took it.</param>
/// <param name="ReceivedAt">When.</param>
public sealed record DeliverReply([Field("接收人")] string ReceivedBy, [Field("送达时间")] Instant ReceivedAt) : Command<DistrictProposal>;

/// <summary>Asks the author for a word on the reply and says by when silence counts as assent.</summary>
/// <param name="Limit">The time given; without a figure it is refused, unless the profile has one.</param>
public sealed record AskForResponse([Field("反馈期限")] TimeAllowed? Limit = null) : Command<DistrictProposal>;

/// <summary>Records what the author says of the reply (7.2.3).</summary>
/// <param name="Person">Who said it.</param>
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
public sealed record OrderRedoing(
    [Field("办理要求")] string Requirements,
    [Field("会办单位", ChargeOf = PostNames.Unit)] ImmutableArray<string> JointUnits = default,
    [Field("新的时限")] TimeAllowed? Limit = null) : Command<DistrictProposal>;

/// <summary>Checks how the item is carried out (7.2.3).</summary>
/// <param name="Manner">How: on site, by telephone, at a meeting, in writing.</param>
/// <param name="Findings">What was found.</param>
public sealed record CheckImplementation([Field("检查方式")] string Manner, [Field("检查情况")] string Findings) : Command<DistrictProposal>;

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
    [Field("理由")] string Reason) : Command<DistrictProposal>, IWithdrawal;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DistrictProposal))]
[JsonSerializable(typeof(ReceiveFromSession))]
[JsonSerializable(typeof(ReceiveBetweenSessions))]
[JsonSerializable(typeof(Classify))]
[JsonSerializable(typeof(AssignItem))]
[JsonSerializable(typeof(GiveBackAssignment))]
[JsonSerializable(typeof(Merge))]
[JsonSerializable(typeof(Investigate))]
[JsonSerializable(typeof(GiveJointOpinion))]
[JsonSerializable(typeof(TalkWithAuthor))]
[JsonSerializable(typeof(DraftReply))]
[JsonSerializable(typeof(ExtendReply))]
[JsonSerializable(typeof(ApproveReply))]
[JsonSerializable(typeof(SendReplyBack))]
[JsonSerializable(typeof(DeliverReply))]
[JsonSerializable(typeof(AskForResponse))]
[JsonSerializable(typeof(RecordResponse))]
[JsonSerializable(typeof(TakeSilence))]
[JsonSerializable(typeof(OrderRedoing))]
[JsonSerializable(typeof(CheckImplementation))]
[JsonSerializable(typeof(ReportWork))]
[JsonSerializable(typeof(ConcludeImplementation))]
[JsonSerializable(typeof(ReopenImplementation))]
[JsonSerializable(typeof(Archive))]
[JsonSerializable(typeof(Withdraw))]
internal sealed partial class DistrictProposalJson : JsonSerializerContext;
