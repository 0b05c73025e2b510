using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Baodi.Procedures.Proposals;

/// <summary>What deputies and members hand in (chapter 7, sections 1 and 2).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ProposalKind>))]
public enum ProposalKind
{
    /// <summary>建议: a suggestion of deputies to the people's congress.</summary>
    Suggestion = 1,

    /// <summary>提案: a proposal of members of the CPPCC.</summary>
    Proposal,
}

/// <summary>What the author says of a reply.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AuthorResponse>))]
public enum AuthorResponse
{
    /// <summary>The reply is accepted.</summary>
    Satisfied = 1,

    /// <summary>Not satisfied: the item is handled again.</summary>
    NotSatisfied,

    /// <summary>Nothing, so far.</summary>
    NothingSaid,
}

/// <summary>How implementation stands when it is concluded.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ImplementationStanding>))]
public enum ImplementationStanding
{
    /// <summary>What the reply promised is done.</summary>
    Done = 1,

    /// <summary>It goes on, with a reason, and the papers are filed all the same.</summary>
    Continuing,
}

/// <summary>A suggestion or proposal as it was received. Immutable.</summary>
/// <param name="Kind">Suggestion or proposal.</param>
/// <param name="Number">Its number; null where it has none yet.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">What it says; it is in writing.</param>
/// <param name="Author">The deputy or member who leads it.</param>
/// <param name="CoAuthors">Who signed it too.</param>
public sealed record ProposalPaper(ProposalKind Kind, string? Number, string Title, string Text, string Author, ImmutableArray<string> CoAuthors);

/// <summary>That a reply has come into the author's hands. Immutable.</summary>
/// <param name="ReceivedBy">Who took it.</param>
/// <param name="At">When.</param>
public sealed record Delivery(string ReceivedBy, Instant At);

/// <summary>The vocabularies that the sections of chapter 7 share.</summary>
public static class ProposalTerms
{
    /// <summary>What is handed in.</summary>
    public static Terms<ProposalKind> Kinds { get; } = new("类别", "代表建议", "委员提案");

    /// <summary>What the author says of a reply.</summary>
    public static Terms<AuthorResponse> Responses { get; } = new("代表、委员意见", "满意", "不满意", "未表态");

    /// <summary>How implementation stands.</summary>
    public static Terms<ImplementationStanding> Standings { get; } = new("落实情况", "已落实", "继续落实");
}
