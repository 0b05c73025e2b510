using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Baodi.Procedures.Proposals;
using NodaTime;

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
    ProposalKind Kind,
    ItemLevel Level,
    string Session,
    LocalDate SessionEnds,
    string Number,
    string Title,
    string Text,
    string Author,
    ImmutableArray<string> CoAuthors = default) : Command<MunicipalProposal>, IProposalEntry;

/// <summary>Analyses an item before it is handled (7.1.1).</summary>
/// <param name="Findings">What it asks for and whom it concerns.</param>
/// <param name="IsWithinAuthority">Whether it lies within the district's authority.</param>
public sealed record AnalyseItem(string Findings, bool IsWithinAuthority) : Command<MunicipalProposal>;

/// <summary>Claims the item on the platform (7.1.1).</summary>
/// <param name="Departments">The kebab-case ids of the departments with which the reply is drafted.</param>
/// <param name="Limit">The time that is set for the reply; without a figure the claim is refused, unless the profile has one.</param>
public sealed record ClaimItem(ImmutableArray<string> Departments, TimeAllowed? Limit = null) : Command<MunicipalProposal>;

/// <summary>Returns the item through the platform, because it is beyond the district's authority (7.1.1).</summary>
/// <param name="Reason">Whose it is, and why.</param>
public sealed record ReturnItem(string Reason) : Command<MunicipalProposal>;

/// <summary>A department gives its opinion for the reply (7.1.2).</summary>
/// <param name="Opinion">The opinion.</param>
public sealed record GiveOpinion(string Opinion) : Command<MunicipalProposal>;

/// <summary>Drafts the reply with the departments (7.1.2).</summary>
/// <param name="Text">The reply.</param>
public sealed record DraftReply(string Text) : Command<MunicipalProposal>;

/// <summary>Gives the reply more time before its limit has passed.</summary>
/// <param name="By">How much, in the unit of the limit.</param>
/// <param name="Ground">Why: how wide or hard the item is.</param>
public sealed record ExtendReply(TimeAllowed By, string Ground) : Command<MunicipalProposal>;

/// <summary>The District Head approves the reply (7.1.2).</summary>
public sealed record ApproveReply : Command<MunicipalProposal>;

/// <summary>Sends the reply back to those who drafted it.</summary>
/// <param name="Reason">Why.</param>
public sealed record SendReplyBack(string Reason) : Command<MunicipalProposal>;

/// <summary>Records that the deputy or member was met and talked with (7.1.2).</summary>
/// <param name="Person">Who was met.</param>
/// <param name="At">When.</param>
/// <param name="Words">What was said.</param>
public sealed record MeetAuthor(string Person, Instant At, string Words) : Command<MunicipalProposal>;

/// <summary>Submits the reply on the platform (7.1.2).</summary>
/// <param name="Receipt">What the platform gave in return.</param>
public sealed record SubmitOnPlatform(string Receipt) : Command<MunicipalProposal>;

/// <summary>Gives the author the reply (7.1.2).</summary>
/// <param name="ReceivedBy">Who took it.</param>
/// <param name="ReceivedAt">When.</param>
public sealed record GiveReply(string ReceivedBy, Instant ReceivedAt) : Command<MunicipalProposal>;

/// <summary>Follows up by a call or a visit and records what the author says of the reply (7.1.3).</summary>
/// <param name="Manner">Call or visit.</param>
/// <param name="Person">Who said it.</param>
/// <param name="SaidAt">When.</param>
/// <param name="Response">Whether he is satisfied.</param>
/// <param name="Words">What he said.</param>
public sealed record FollowUpAuthor(FollowUpManner Manner, string Person, Instant SaidAt, AuthorResponse Response, string Words) : Command<MunicipalProposal>;

/// <summary>Follows up, hears nothing yet, and says by when silence counts as assent.</summary>
/// <param name="Manner">Call or visit.</param>
/// <param name="Person">Who was asked.</param>
/// <param name="At">When.</param>
/// <param name="Limit">The time given; without a figure it is refused, unless the profile has one.</param>
public sealed record AskForResponse(FollowUpManner Manner, string Person, Instant At, TimeAllowed? Limit = null) : Command<MunicipalProposal>;

/// <summary>Goes on to implementation because the author has said nothing in time.</summary>
public sealed record TakeSilence : Command<MunicipalProposal>;

/// <summary>Orders the departments to handle the item again and answer again.</summary>
/// <param name="Requirements">What is asked of them now.</param>
/// <param name="Departments">The departments with which the reply is drafted now.</param>
/// <param name="Limit">The new time given; without a figure the order is refused, unless the profile has one.</param>
public sealed record OrderRedoing(string Requirements, ImmutableArray<string> Departments, TimeAllowed? Limit = null) : Command<MunicipalProposal>;

/// <summary>Enters the report on the work done on the platform (7.1.3).</summary>
/// <param name="Text">The report.</param>
public sealed record EnterWorkReport(string Text) : Command<MunicipalProposal>;

/// <summary>A department tells how far it has carried out what was promised (7.1.4).</summary>
/// <param name="Progress">How far.</param>
public sealed record ReportProgress(string Progress) : Command<MunicipalProposal>;

/// <summary>Records implementation as done or as continuing.</summary>
/// <param name="Standing">Which of the two.</param>
/// <param name="Account">What was carried out.</param>
/// <param name="Reason">Why it goes on, where it does.</param>
public sealed record ConcludeImplementation(ImplementationStanding Standing, string Account, string? Reason = null) : Command<MunicipalProposal>, IConclusion;

/// <summary>Archives the papers, on paper and electronically (7.1.5).</summary>
/// <param name="PaperFile">The number of the file on paper.</param>
/// <param name="ElectronicFile">The number of the electronic file.</param>
/// <param name="Originals">The originals.</param>
/// <param name="Replies">The replies.</param>
/// <param name="WorkReports">The work reports.</param>
/// <param name="Instructions">The leaders' instructions, where there are any.</param>
/// <param name="Summaries">The summaries, where they are there already.</param>
public sealed record Archive(
    string PaperFile,
    string ElectronicFile,
    string Originals,
    string Replies,
    string WorkReports,
    string? Instructions = null,
    string? Summaries = null) : Command<MunicipalProposal>, IProposalFile;

/// <summary>Records that the author withdraws the item.</summary>
/// <param name="Person">Who said so.</param>
/// <param name="SaidAt">When.</param>
/// <param name="Reason">Why.</param>
public sealed record Withdraw(string Person, Instant SaidAt, string Reason) : Command<MunicipalProposal>, IWithdrawal;

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
