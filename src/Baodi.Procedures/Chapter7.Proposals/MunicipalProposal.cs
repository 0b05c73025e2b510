using Baodi.Procedures.Proposals;

namespace Baodi.Procedures.MunicipalProposals;

/// <summary>A suggestion or proposal of the municipal level or above that the platform assigned to the district. Immutable.</summary>
public sealed record MunicipalProposal : AnsweredProposal, ICollects
{
    int ICollects.Collected => DepartmentSeats.OrEmpty().Length + Rounds.OrEmpty().Length;

    /// <summary>Of which level the item is.</summary>
    public required ItemLevel Level { get; init; }

    /// <summary>The session it was handed in at.</summary>
    public required string Session { get; init; }

    /// <summary>The last day of that session (7.1.1).</summary>
    public required LocalDate SessionEnds { get; init; }

    /// <summary>What the analysis found; null before (7.1.1).</summary>
    public AnalyseItem? Analysis { get; init; }

    /// <summary>Whether the item is claimed or returned; null before it is analysed.</summary>
    public Disposal? Disposal { get; init; }

    /// <summary>The departments with which the reply is drafted, and their opinions, in the round that runs (7.1.2).</summary>
    public UnitOpinions Opinions { get; init; } = UnitOpinions.None;

    /// <summary>The seats of the departments that handle the item.</summary>
    public ImmutableArray<Seat> DepartmentSeats { get; init; } = [];

    /// <summary>One for the claim and one for each time it was ordered to be handled again.</summary>
    public ImmutableArray<AnswerRound> Rounds { get; init; } = [];

    /// <summary>How often a department has told how implementation goes, since it began (7.1.4).</summary>
    public int ProgressReports { get; init; }

    /// <summary>How implementation was concluded; null before.</summary>
    public ConcludeImplementation? Conclusion { get; init; }

    internal Disposal DisposalOrNone => Disposal ?? default;

    internal DisposalQuestion DisposalQuestion => new(Level, Analysis!.IsWithinAuthority);

    internal bool AwaitsOpinions => Opinions.AreAwaited;

    internal bool IsAnswered => Rounds is [.., { SubmittedAt: not null, Delivery: not null }];

    internal bool ProgressIsUntold => ProgressReports == 0;

    private protected override IConclusion? Concluded => Conclusion;

    internal TimeAllowed? ReplyTime => Rounds.IsEmpty ? null : Rounds[^1].Limit;

    /// <summary>A new round; the departments named owe their opinions in it.</summary>
    internal MunicipalProposal Begun(TimeAllowed? limit, ImmutableArray<string> departments)
    {
        var opinions = UnitOpinions.Of(departments);
        return this with { Rounds = Rounds.Add(new(limit)), Opinions = opinions, DepartmentSeats = opinions.AwaitedSeats };
    }

    internal MunicipalProposal Drafted(DraftReply reply) => Last(round => round with { Reply = reply, ApprovedAt = null });

    internal MunicipalProposal ApprovedAt(Instant at) => Last(round => round with { ApprovedAt = at });

    internal MunicipalProposal MetAt(Instant at, Instant now) =>
        Last(round => round with { MetAt = at }) with { TimesAreInOrder = at <= now };

    internal MunicipalProposal SubmittedAt(Instant at) => Last(round => round with { SubmittedAt = at });

    /// <summary>A reply is given after the author was met, and once it was approved.</summary>
    internal MunicipalProposal Delivered(Delivery delivery, Instant now) =>
        Last(round => round with { Delivery = delivery }) with
        {
            Response = AuthorResponse.NothingSaid,
            ResponseTime = null,
            TimesAreInOrder = Rounds[^1].ApprovedAt <= delivery.At && Rounds[^1].MetAt <= delivery.At && delivery.At <= now,
        };

    internal MunicipalProposal Heard(FollowUpAuthor word, Instant now) =>
        Last(round => round with { Response = word }) with { Response = word.Response, TimesAreInOrder = IsAfterDelivery(word.SaidAt, now) };

    internal MunicipalProposal Asked(AskForResponse asked, Instant now) =>
        this with { ResponseTime = asked.Limit, TimesAreInOrder = IsAfterDelivery(asked.At, now) };

    private bool IsAfterDelivery(Instant at, Instant now) => Rounds[^1].Delivery?.At <= at && at <= now;

    private MunicipalProposal Last(Func<AnswerRound, AnswerRound> change) => this with { Rounds = Rounds.WithLast(change) };
}

/// <summary>One round of handling: its limit, its reply and what became of it. Immutable.</summary>
/// <param name="Limit">The time that was set, where somebody stated one.</param>
/// <param name="Reply">The reply as it was drafted last; null before.</param>
/// <param name="ApprovedAt">When the District Head approved it; null before.</param>
/// <param name="MetAt">When the author was met last; null before.</param>
/// <param name="SubmittedAt">When it was submitted on the platform; null before.</param>
/// <param name="Delivery">That it came into the author's hands; null before.</param>
/// <param name="Response">What the author said of it; null where nothing was.</param>
public sealed record AnswerRound(
    TimeAllowed? Limit,
    DraftReply? Reply = null,
    Instant? ApprovedAt = null,
    Instant? MetAt = null,
    Instant? SubmittedAt = null,
    Delivery? Delivery = null,
    FollowUpAuthor? Response = null);
