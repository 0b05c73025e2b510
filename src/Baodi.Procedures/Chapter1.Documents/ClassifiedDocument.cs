namespace Baodi.Procedures.ClassifiedDocuments;

/// <summary>A document that came in by the confidential channel, with each of its copies. Immutable.</summary>
public sealed record ClassifiedDocument : ITitled, ICollects
{
    int ICollects.Collected => Copies.OrEmpty().Length + Leaders.OrEmpty().Length + LeadersServed.OrEmpty().Length + Undertakings.OrEmpty().Length + Handlers.OrEmpty().Length;

    string ITitled.Title => Document.Title;

    /// <summary>The document as it was received.</summary>
    public required ReceiveDocument Document { get; init; }

    /// <summary>The number in the register; null before registration.</summary>
    public string? RegisterNumber { get; init; }

    /// <summary>Every copy, where it is and since when.</summary>
    public ImmutableArray<CopyTrack> Copies { get; init; } = [];

    /// <summary>The Director's signed handling proposal; null before there is one (1.2.1).</summary>
    public SignProposal? Proposal { get; init; }

    /// <summary>The leaders it goes to for instructions (1.2.2).</summary>
    public ImmutableArray<Seat> Leaders { get; init; } = [];

    /// <summary>The leaders to whom a copy has been carried.</summary>
    public ImmutableArray<Seat> LeadersServed { get; init; } = [];

    /// <summary>The units that carry it out, and how far each has come (1.2.3, 1.2.4).</summary>
    public ImmutableArray<Undertaking> Undertakings { get; init; } = [];

    /// <summary>Those of them, by their seats, who have the document and are not done.</summary>
    public ImmutableArray<Seat> Handlers { get; init; } = [];

    /// <summary>Whether implementation has been followed since the proposal was signed (1.2.4).</summary>
    public bool IsTracked { get; init; }

    /// <summary>The leader to whom a copy was carried last; null before there is one.</summary>
    public Seat? CarriedTo { get; init; }

    /// <summary>The leader who instructed last; null before one does.</summary>
    public Seat? InstructedBy { get; init; }

    /// <summary>The last copy that came back to the room, and whether it was complete; null before.</summary>
    public RecallCopy? LastRecall { get; init; }

    /// <summary>Whether the last registration leaves out a copy that is in the room; never so in a case, since none such is taken.</summary>
    internal bool CopiesLeaveOneOut { get; private init; }

    /// <summary>Whether the last registration gives a copy a lower level than it bore, or none; never so in a case.</summary>
    internal bool CopiesLowerALevel { get; private init; }

    internal ProposedRoute Route => Proposal?.Route ?? default;

    /// <summary>The highest level that it was marked with when it came in, or that one of its copies bears.</summary>
    internal ClassificationLevel? Level => ClassificationLevels.Higher(Document.Marking.Level(), Copies.Highest(track => track.Copy.Level));

    internal bool CopiesAreDistinct => new HashSet<string>(Copies.Taken(track => track.Number), StringComparer.Ordinal).Count == Copies.Length;

    internal bool AddresseesAreNamed => Route == ProposedRoute.ForHandling ? !Undertakings.IsEmpty : !Leaders.IsEmpty;

    internal bool HasUndertakings => !Undertakings.IsEmpty;

    internal bool HasCopiesOut => Copies.Any(track => track.IsOut);

    internal bool HasCopiesInRoom => Copies.Any(track => track.Where == Whereabouts.InRoom);

    internal bool HasLossToSign => Copies.Any(track => track.Where == Whereabouts.ReportedLost);

    internal bool AllCopiesAreSettled => !Copies.Any(track => !track.IsSettled);

    /// <summary>A unit waits for the document, and there is a copy left to bring.</summary>
    internal bool UnitWaits => Undertakings.Any(undertaking => !undertaking.HasDocument) && !AllCopiesAreSettled;

    internal bool LeaderWaits => Leaders.Any(leader => !LeadersServed.Contains(leader)) && !AllCopiesAreSettled;

    internal bool AwaitsReports => !Handlers.IsEmpty;

    internal bool LeaderIsNamed => CarriedTo is not { } leader || Leaders.Contains(leader);

    internal bool InstructorHasSeenIt => InstructedBy is not { } leader || LeadersServed.Contains(leader);

    internal bool MissingPartsAreSaid => LastRecall is not { IsComplete: false } || !VisibleText.IsBlank(LastRecall.Missing);

    internal ImmutableArray<LimitItem> ToBeReturned => Copies.Taken(
        track => !track.IsSettled,
        track => track.Copy.ReturnBy is { } date ? LimitItem.By(track.Number, track.RegisteredAt, date) : new(track.Number, track.RegisteredAt, null));

    internal ClassifiedDocument Registered(RegisterDocument c, Instant at) => this with
    {
        RegisterNumber = c.RegisterNumber,
        Copies = Copies.Registered(c.Copies, at),
        CopiesLeaveOneOut = Copies.Any(track => track.Where == Whereabouts.InRoom && c.Copies.Find(track.Number) is null),
        CopiesLowerALevel = Copies.Any(track => c.Copies.Find(track.Number) is { } copy && track.Copy.Level is { } level && !(copy.Level >= level)),
    };

    internal ClassifiedDocument Proposed(SignProposal c) => (this with
    {
        Proposal = c,
        IsTracked = false,
        Leaders = c.Route == ProposedRoute.ForInstructions ? c.Leaders.OrEmpty() : [],
        Undertakings = [],
    }).WithUndertakings(c.Route == ProposedRoute.ForHandling ? c.Units : []);

    internal ClassifiedDocument CarriedToLeader(string copy, Seat leader, Instant at) => this with
    {
        Copies = Copies.Moved(copy, Whereabouts.WithHolder, at, leader),
        LeadersServed = LeadersServed.Joined([leader]),
        CarriedTo = leader,
    };

    internal ClassifiedDocument BroughtToUnit(string copy, string unit, Instant at) =>
        (this with { Copies = Copies.Moved(copy, Whereabouts.WithHolder, at, new(Posts.UnitOfficer, unit)) })
        .WithUndertaking(unit, undertaking => undertaking with { HasDocument = true });

    internal ClassifiedDocument Instructed(ImmutableArray<string> units, Performer by)
    {
        var seen = by.Seat;
        foreach (var seat in by.Seats)
        {
            seen = LeadersServed.Contains(seat) ? seat : seen;
        }

        return (this with { InstructedBy = seen }).WithUndertakings(units);
    }

    internal ClassifiedDocument Reported(Seat by, ReportBack report) =>
        WithUndertaking(by.Charge, undertaking => undertaking with { Report = report.Situation, IsImplemented = undertaking.IsImplemented || report.IsImplemented });

    internal ClassifiedDocument Recalled(RecallCopy c, Instant at) =>
        this with { Copies = Copies.Moved(c.Copy, Whereabouts.InRoom, at), LastRecall = c };

    internal ClassifiedDocument Settled(string copy, Whereabouts where, Instant at) => this with { Copies = Copies.Moved(copy, where, at, Copies.Find(copy)?.Holder) };

    private ClassifiedDocument WithUndertakings(ImmutableArray<string> units)
    {
        var undertakings = Undertakings;
        foreach (var unit in units.OrEmpty())
        {
            undertakings = undertakings.Any(known => known.Unit == unit) ? undertakings : undertakings.Add(new(unit));
        }

        return With(undertakings);
    }

    private ClassifiedDocument WithUndertaking(string? unit, Func<Undertaking, Undertaking> change) =>
        With(Undertakings.Changed(undertaking => undertaking.Unit == unit ? change(undertaking) : undertaking));

    private ClassifiedDocument With(ImmutableArray<Undertaking> undertakings) => this with
    {
        Undertakings = undertakings,
        Handlers = Seat.OfUnits(undertakings.Taken(undertaking => undertaking is { HasDocument: true, IsImplemented: false }, undertaking => undertaking.Unit)),
    };
}
