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
public sealed record ProposalPaper(ProposalKind Kind, string? Number, string Title, string Text, string Author, ImmutableArray<string> CoAuthors)
{
    internal static ProposalPaper Of(IProposalEntry entry) => new(entry.Kind, entry.Number, entry.Title, entry.Text, entry.Author, entry.CoAuthors.OrEmpty());
}

/// <summary>A suggestion or proposal that is answered, of whatever level. Immutable.</summary>
public abstract record AnsweredProposal : ITitled
{
    private protected AnsweredProposal()
    {
    }

    string ITitled.Title => Paper.Title;

    /// <summary>The paper as it was received.</summary>
    public required ProposalPaper Paper { get; init; }

    /// <summary>Whether the times that the last step states fit what went before it.</summary>
    public bool TimesAreInOrder { get; init; } = true;

    /// <summary>What the author says of the last reply.</summary>
    public AuthorResponse Response { get; init; } = AuthorResponse.NothingSaid;

    /// <summary>The time the author was given for a word on it, where somebody stated one.</summary>
    public TimeAllowed? ResponseTime { get; init; }

    /// <summary>What goes on says why.</summary>
    internal bool ReasonIsGiven => Concluded is not { Standing: ImplementationStanding.Continuing } || Concluded.Reason is not null;

    private protected abstract IConclusion? Concluded { get; }
}

/// <summary>That a reply has come into the author's hands. Immutable.</summary>
/// <param name="ReceivedBy">Who took it.</param>
/// <param name="At">When.</param>
public sealed record Delivery(string ReceivedBy, Instant At);

/// <summary>A unit that gives its opinion on an item. Immutable.</summary>
/// <param name="Unit">The kebab-case id of the unit.</param>
/// <param name="Opinion">Its opinion; null until it has given one.</param>
public sealed record UnitOpinion(string Unit, string? Opinion = null);

/// <summary>The units whose opinions a reply waits for. Immutable.</summary>
/// <param name="Units">Each of them once, with its opinion.</param>
/// <param name="AwaitedSeats">The seats of those that owe theirs.</param>
public sealed record UnitOpinions(ImmutableArray<UnitOpinion> Units, ImmutableArray<Seat> AwaitedSeats)
{
    internal static UnitOpinions None { get; } = new([], []);

    internal bool AreAwaited => !AwaitedSeats.IsEmpty;

    /// <summary>A unit named twice, or that leads, is not asked besides.</summary>
    internal static UnitOpinions Of(ImmutableArray<string> named, string? lead = null)
    {
        var units = ImmutableArray<UnitOpinion>.Empty;
        foreach (var unit in named.OrEmpty())
        {
            units = unit == lead || units.Any(known => known.Unit == unit) ? units : units.Add(new(unit));
        }

        return Of(units);
    }

    internal UnitOpinions GivenBy(Seat seat, string opinion) =>
        Of(Units.Changed(unit => unit.Unit == seat.Charge ? unit with { Opinion = opinion } : unit));

    private static UnitOpinions Of(ImmutableArray<UnitOpinion> units) =>
        new(units, Seat.OfUnits(units.Taken(unit => unit.Opinion is null, unit => unit.Unit)));
}

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
