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

    /// <summary>The unit elsewhere that leads, where the district is a joint unit; null where the district leads.</summary>
    public string? LeadUnit { get; init; }

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

    /// <summary>How often a work report was entered on the platform, since implementation began (7.1.3).</summary>
    public int WorkReports { get; init; }

    /// <summary>What was filed; null before (7.1.5).</summary>
    public Archive? Filed { get; init; }

    /// <summary>How implementation was concluded; null before.</summary>
    public ConcludeImplementation? Conclusion { get; init; }

    internal Disposal DisposalOrNone => Disposal ?? default;

    internal DisposalQuestion DisposalQuestion => new(Level, Analysis!.IsWithinAuthority);

    internal bool AwaitsOpinions => Opinions.AreAwaited;

    internal bool DistrictLeads => LeadUnit is null;

    internal bool IsAnalysed => Analysis is not null;

    internal bool IsApproved => Rounds is [.., { ApprovedAt: not null }];

    internal bool HasMet => Rounds is [.., { MetAt: not null }];

    internal bool WorkReportIsMissing => WorkReports == 0;

    internal bool WorkReportsAreListed => Filed is null || !DistrictLeads || Filed.WorkReports is not null;

    internal bool IsAnswered => Rounds is [.., { SubmittedAt: not null, Delivery: not null }];

    internal bool ProgressIsUntold => ProgressReports == 0;

    private protected override IConclusion? Concluded => Conclusion;

    internal TimeAllowed? ReplyTime => Rounds.IsEmpty ? null : Rounds[^1].Limit;

    /// <summary>A new round; the departments named owe their opinions in it.</summary>
    internal MunicipalProposal Begun(TimeAllowed? limit, ImmutableArray<string> departments) =>
        (this with { Rounds = Rounds.Add(new(limit)) }).Asking(UnitOpinions.Of(departments));

    internal MunicipalProposal Asking(UnitOpinions opinions) => this with { Opinions = opinions, DepartmentSeats = opinions.Seats };

    /// <summary>Implementation begins; nothing of it has been told yet.</summary>
    internal MunicipalProposal Begun() => this with { ProgressReports = 0, WorkReports = 0 };

    /// <summary>What rests on the paper, once it is put right, is done anew: the analysis, the opinions, the meeting and the reply.</summary>
    internal MunicipalProposal Corrected(CorrectItem correction)
    {
        var paper = Paper.Corrected(correction);
        var isTouched = !paper.AsksTheSameAs(Paper);
        var corrected = this with
        {
            Paper = paper,
            Level = correction.Level ?? Level,
            SessionEnds = correction.SessionEnds ?? SessionEnds,
            PaperIsTouched = isTouched,
        };
        corrected = corrected with { CorrectionIsSaid = (paper, corrected.Level, corrected.SessionEnds) != (Paper, Level, SessionEnds) };
        return Rounds.IsEmpty && (isTouched || corrected.Level != Level) ? corrected with { Analysis = null, Disposal = null }
            : !isTouched || IsAnswered ? corrected
            : corrected.Last(round => round with { MetAt = null }).Asking(UnitOpinions.Of(Opinions.Units.Taken(unit => unit.Unit)));
    }

    /// <summary>A reply that was submitted or given is kept, and another round begins; one that was neither is approved anew. Who was met need not be met again.</summary>
    internal MunicipalProposal Reopened(ReopenReply reopening)
    {
        var reopened = this with { TimeIsStated = reopening.Limit is not null };
        return Rounds[^1] is { SubmittedAt: null, Delivery: null }
            ? reopened.Last(round => round with { Limit = reopening.Limit ?? round.Limit, ApprovedAt = null })
            : reopened with { Rounds = Rounds.Add(new(reopening.Limit, MetAt: Rounds[^1].MetAt)) };
    }

    /// <summary>A reply that is drafted anew is submitted and given anew.</summary>
    internal MunicipalProposal Drafted(DraftReply reply) =>
        Last(round => round with { Reply = reply, ApprovedAt = null, SubmittedAt = null, Delivery = null });

    internal MunicipalProposal ApprovedAt(Instant at) => Last(round => round with { ApprovedAt = at });

    internal MunicipalProposal MetAt(Instant at) => Last(round => round with { MetAt = at });

    internal MunicipalProposal SubmittedAt(Instant at) => Last(round => round with { SubmittedAt = at });

    internal MunicipalProposal Delivered(string receivedBy, Instant at) =>
        Last(round => round with { Delivery = new(receivedBy, at, !(round.ApprovedAt <= at)) }) with { Response = AuthorResponse.NothingSaid, ResponseTime = null };

    internal MunicipalProposal DeliveryCorrected(CorrectDelivery correction) =>
        Last(round => round with { Delivery = new(correction.ReceivedBy, correction.ReceivedAt, !(round.ApprovedAt <= correction.ReceivedAt)) });

    internal MunicipalProposal Heard(FollowUpAuthor word) =>
        Last(round => round with { Response = word }) with { Response = word.Response, AuthorSpoke = Paper.IsOf(word.Person), TimesAreInOrder = Rounds[^1].Delivery?.At <= word.SaidAt };

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
