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
    [Field("主办单位", ChargeOf = PostNames.Unit, IsAddressee = true)] string LeadUnit,
    [Field("办理要求")] string Requirements,
    [Field("会办单位", ChargeOf = PostNames.Unit)] ImmutableArray<string> JointUnits = default,
    [Field("答复时限")] TimeAllowed? Limit = null) : Command<DistrictProposal>;

/// <summary>Puts right what was entered wrongly; what is left out is as it was.</summary>
/// <param name="Reason">What was wrong.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">What it says.</param>
/// <param name="Author">The deputy or member who leads it.</param>
/// <param name="CoAuthors">Who signed it too.</param>
/// <param name="Kind">Suggestion or proposal.</param>
/// <param name="Session">Which session it is of, where it is of one.</param>
public sealed record CorrectItem(
    [Field("更正原因")] string Reason,
    [Field("编号")] string? Number = null,
    [Field("标题")] string? Title = null,
    [Field("内容")] string? Text = null,
    [Field("代表、委员")] string? Author = null,
    [Field("附议人")] ImmutableArray<string> CoAuthors = default,
    [Field("类别")] ProposalKind? Kind = null,
    [Field("会议")] string? Session = null) : Command<DistrictProposal>, IProposalCorrection;

/// <summary>Hands the item on to another unit that leads; the limit runs on.</summary>
/// <param name="LeadUnit">The kebab-case id of the unit that answers for all from now on.</param>
/// <param name="Reason">Why.</param>
public sealed record ReassignItem(
    [Field("主办单位", ChargeOf = PostNames.Unit)] string LeadUnit,
    [Field("改派理由")] string Reason) : Command<DistrictProposal>;

/// <summary>Asks one more unit for its opinion.</summary>
/// <param name="Unit">The kebab-case id of the unit.</param>
/// <param name="Reason">Why.</param>
public sealed record AddJointUnit(
    [Field("会办单位", ChargeOf = PostNames.Unit)] string Unit,
    [Field("理由")] string Reason) : Command<DistrictProposal>;

/// <summary>Goes on without the opinion of a joint unit.</summary>
/// <param name="Unit">The kebab-case id of the unit.</param>
/// <param name="Reason">Why: how often it was pressed, or why it need not speak.</param>
public sealed record GoOnWithoutJointUnit(
    [Field("会办单位", ChargeOf = PostNames.Unit)] string Unit,
    [Field("理由")] string Reason) : Command<DistrictProposal>;

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

/// <summary>Takes up again a reply that is approved or delivered; it is drafted, approved and delivered anew.</summary>
/// <param name="Reason">What is to be changed, and why.</param>
/// <param name="From">Who returned the reply or found it wrong, and when; null where the office found it itself.</param>
/// <param name="Limit">The time set for it; null where none is.</param>
public sealed record ReopenReply(
    [Field("理由")] string Reason,
    [Field("退回、指出情况")] string? From = null,
    [Field("新的时限")] TimeAllowed? Limit = null) : Command<DistrictProposal>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DistrictProposal))]
[JsonSerializable(typeof(ReceiveFromSession))]
[JsonSerializable(typeof(ReceiveBetweenSessions))]
[JsonSerializable(typeof(Classify))]
[JsonSerializable(typeof(AssignItem))]
[JsonSerializable(typeof(CorrectItem))]
[JsonSerializable(typeof(ReassignItem))]
[JsonSerializable(typeof(AddJointUnit))]
[JsonSerializable(typeof(GoOnWithoutJointUnit))]
[JsonSerializable(typeof(ReopenReply))]
[JsonSerializable(typeof(CorrectDelivery))]
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
[JsonSerializable(typeof(EnterMidTermPush))]
[JsonSerializable(typeof(EnterSpecialReport))]
[JsonSerializable(typeof(ReportWork))]
[JsonSerializable(typeof(ConcludeImplementation))]
[JsonSerializable(typeof(ReopenImplementation))]
[JsonSerializable(typeof(Archive))]
[JsonSerializable(typeof(Withdraw))]
[JsonSerializable(typeof(CancelItem))]
[JsonSerializable(typeof(TakeBackReply))]
[JsonSerializable(typeof(TakeBackApproval))]
[JsonSerializable(typeof(TakeBackOpinion))]
internal sealed partial class DistrictProposalJson : JsonSerializerContext;
