using Baodi.Procedures.Proposals;

namespace Baodi.Procedures.DistrictProposals;

/// <summary>A suggestion or proposal on its way through the district. Immutable.</summary>
public sealed record DistrictProposal : AnsweredProposal, ICollects
{
    int ICollects.Collected => Rounds.OrEmpty().Length;

    /// <summary>Of which congress or CPPCC the author is.</summary>
    public required AuthorLevel Level { get; init; }

    /// <summary>The session it was handed in at; null for one raised between sessions.</summary>
    public string? Session { get; init; }

    /// <summary>On what occasion it was raised between sessions; null for one of a session (7.2.7).</summary>
    public Occasion? Occasion { get; init; }

    /// <summary>The class it was sorted into; null before (7.2.1).</summary>
    public string? Category { get; init; }

    /// <summary>The unit that answers for all; null before it is assigned.</summary>
    public string? LeadUnit { get; init; }

    /// <summary>The joint units and their opinions, in the round that runs.</summary>
    public UnitOpinions JointOpinions { get; init; } = UnitOpinions.None;

    /// <summary>One for each time it was assigned or ordered to be handled again, the first one first (7.2.3).</summary>
    public ImmutableArray<HandlingRound> Rounds { get; init; } = [];

    /// <summary>Whether the unit has talked with the author in this round (7.2.2).</summary>
    public bool HasTalked { get; init; }

    /// <summary>How often implementation was checked since it began (7.2.3).</summary>
    public int Checks { get; init; }

    /// <summary>How implementation was concluded; null before.</summary>
    public ConcludeImplementation? Conclusion { get; init; }

    internal bool AwaitsJointOpinions => JointOpinions.AreAwaited;

    internal bool IsFirstRound => Rounds.Length == 1;

    internal bool IsUnchecked => Checks == 0;

    private protected override IConclusion? Concluded => Conclusion;

    internal TimeAllowed? ReplyTime => Rounds.IsEmpty ? null : Rounds[^1].Limit;

    internal DistrictProposal Assigned(AssignItem to) =>
        (this with { LeadUnit = to.LeadUnit }).Begun(to.Limit, to.JointUnits);

    internal DistrictProposal GivenBack() =>
        this with { LeadUnit = null, JointOpinions = UnitOpinions.None, Rounds = [], HasTalked = false };

    /// <summary>A new round; the joint units named owe their opinion in it.</summary>
    internal DistrictProposal Begun(TimeAllowed? limit, ImmutableArray<string> jointUnits) =>
        this with { Rounds = Rounds.Add(new(limit)), HasTalked = false, JointOpinions = UnitOpinions.Of(jointUnits, LeadUnit) };

    internal DistrictProposal TalkedAt(Instant at, Instant now) => this with { HasTalked = true, TimesAreInOrder = at <= now };

    internal DistrictProposal JoinedBy(Seat by, string opinion) => this with { JointOpinions = JointOpinions.GivenBy(by, opinion) };

    internal DistrictProposal Drafted(DraftReply reply) => Last(round => round with { Reply = reply, ApprovedAt = null });

    internal DistrictProposal ApprovedAt(Instant at) => Last(round => round with { ApprovedAt = at });

    internal DistrictProposal Delivered(Delivery delivery, Instant now) =>
        Last(round => round with { Delivery = delivery }) with
        {
            Response = AuthorResponse.NothingSaid,
            ResponseTime = null,
            TimesAreInOrder = Rounds[^1].ApprovedAt <= delivery.At && delivery.At <= now,
        };

    internal DistrictProposal Answered(RecordResponse response, Instant now) =>
        Last(round => round with { Response = response }) with
        {
            Response = response.Response,
            TimesAreInOrder = Rounds[^1].Delivery?.At <= response.SaidAt && response.SaidAt <= now,
        };

    private DistrictProposal Last(Func<HandlingRound, HandlingRound> change) => this with { Rounds = Rounds.WithLast(change) };
}

/// <summary>One round of handling: its limit, its reply and what became of it. Immutable.</summary>
/// <param name="Limit">The time the unit was given, where somebody stated one.</param>
/// <param name="Reply">The reply as it was drafted last; null before.</param>
/// <param name="ApprovedAt">When the unit's head approved it; null before.</param>
/// <param name="Delivery">That it was delivered in person; null before.</param>
/// <param name="Response">What the author said of it; null where nothing was.</param>
public sealed record HandlingRound(
    TimeAllowed? Limit, DraftReply? Reply = null, Instant? ApprovedAt = null, Delivery? Delivery = null, RecordResponse? Response = null);
