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

    /// <summary>Whether the unit has looked into the item in this round (7.2.2).</summary>
    public bool IsInvestigated { get; init; }

    /// <summary>Whether the unit has talked with the author in this round (7.2.2).</summary>
    public bool HasTalked { get; init; }

    /// <summary>Whether the last delivery was in person (7.2.2).</summary>
    public bool WasInPerson { get; init; } = true;

    /// <summary>Whether the last delivery was to the author, or to who signed too (7.2.2).</summary>
    public bool WasToAuthor { get; init; } = true;

    /// <summary>How often implementation was checked since it began (7.2.3).</summary>
    public int Checks { get; init; }

    /// <summary>How implementation was concluded; null before.</summary>
    public ConcludeImplementation? Conclusion { get; init; }

    internal bool AwaitsJointOpinions => JointOpinions.AreAwaited;

    internal bool LeadIsNamed => LeadUnit is not null;

    internal bool IsClassified => Category is not null;

    /// <summary>Whether the author was answered in some round before.</summary>
    internal bool IsAnsweredBefore => Rounds.Any(round => round.Delivery is not null);

    internal bool IsUnchecked => Checks == 0;

    private protected override IConclusion? Concluded => Conclusion;

    internal TimeAllowed? ReplyTime => Rounds.IsEmpty ? null : Rounds[^1].Limit;

    /// <summary>A new round, under a unit that leads; the joint units named owe it their opinions.</summary>
    internal DistrictProposal Begun(string? lead, TimeAllowed? limit, ImmutableArray<string> jointUnits) =>
        (this with { LeadUnit = lead, Rounds = Rounds.Add(new(limit)), JointOpinions = UnitOpinions.Of(jointUnits, lead) }).Unlooked();

    /// <summary>The round in which the unit gave it back is none; those before it stay.</summary>
    internal DistrictProposal GivenBack() =>
        (this with { LeadUnit = null, JointOpinions = UnitOpinions.None, Rounds = Rounds.RemoveAt(Rounds.Length - 1) }).Unlooked();

    /// <summary>Another unit goes on with the round.</summary>
    internal DistrictProposal Reassigned(string lead) =>
        (this with { LeadUnit = lead, JointOpinions = JointOpinions.Without(lead) }).Unlooked();

    /// <summary>What a reply rests on, once it is put right, is looked into and talked about anew.</summary>
    internal DistrictProposal Corrected(CorrectItem correction)
    {
        var paper = Paper.Corrected(correction);
        var session = Session is null ? null : correction.Session ?? Session;
        var isTouched = !paper.AsksTheSameAs(Paper);
        var corrected = this with { Paper = paper, Session = session, CorrectionIsSaid = paper != Paper || session != Session, PaperIsTouched = isTouched };
        return isTouched && !IsAnswered ? corrected.Unlooked() : corrected;
    }

    internal DistrictProposal JoinedBy(Seat by, string opinion) => this with { JointOpinions = JointOpinions.GivenBy(by, opinion) };

    internal DistrictProposal Drafted(DraftReply reply) => Last(round => round with { Reply = reply, ApprovedAt = null });

    internal DistrictProposal ApprovedAt(Instant at) => Last(round => round with { ApprovedAt = at });

    /// <summary>A reply that the author has is kept, and another round begins; one that he does not have is approved anew.</summary>
    internal DistrictProposal Reopened(ReopenReply reopening)
    {
        var reopened = this with { TimeIsStated = reopening.Limit is not null };
        return IsAnswered
            ? reopened with { Rounds = Rounds.Add(new(reopening.Limit)) }
            : reopened.Last(round => round with { Limit = reopening.Limit ?? round.Limit, ApprovedAt = null });
    }

    internal DistrictProposal Delivered(DeliverReply delivery) =>
        Handed(delivery.ReceivedBy, delivery.ReceivedAt, delivery.OtherManner) with { Response = AuthorResponse.NothingSaid, ResponseTime = null };

    internal DistrictProposal DeliveryCorrected(CorrectDelivery correction) => Handed(correction.ReceivedBy, correction.ReceivedAt, correction.OtherManner);

    private DistrictProposal Handed(string receivedBy, Instant at, string? otherManner)
    {
        var handed = this with { WasInPerson = otherManner is null, WasToAuthor = Paper.IsOf(receivedBy) };
        return handed.Last(round => round with { Delivery = new(receivedBy, at, !(round.ApprovedAt <= at), otherManner) });
    }

    internal DistrictProposal Answered(RecordResponse response) =>
        Last(round => round with { Response = response }) with
        {
            Response = response.Response,
            AuthorSpoke = Paper.IsOf(response.Person),
            TimesAreInOrder = Rounds[^1].Delivery?.At <= response.SaidAt,
        };

    private bool IsAnswered => Rounds is [.., { Delivery: not null }];

    private DistrictProposal Unlooked() => this with { IsInvestigated = false, HasTalked = false };

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
