namespace Baodi.Procedures.ClassifiedDocuments;

/// <summary>A document that came in by the confidential channel, with each of its copies. Immutable.</summary>
public sealed record ClassifiedDocument : ITitled, ICollects
{
    int ICollects.Collected =>
        Copies.OrEmpty().Length + Leaders.OrEmpty().Length + AddedLeaders.OrEmpty().Length + AwaitedLeaders.OrEmpty().Length + Instructing.OrEmpty().Length
        + Heard.OrEmpty().Length + LeadersServed.OrEmpty().Length + Undertakings.OrEmpty().Length + Handlers.OrEmpty().Length;

    Label ITitled.Title => Label.Written(Document.Title);

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

    /// <summary>Those of them whom the Director added by hand and who have yet to instruct; only they can be taken out again.</summary>
    public ImmutableArray<Seat> AddedLeaders { get; init; } = [];

    /// <summary>Those whom a leader named and who have yet to instruct.</summary>
    public ImmutableArray<Seat> AwaitedLeaders { get; init; } = [];

    /// <summary>All who may instruct on it: those it goes to and those whom a leader named, who come first while they are awaited.</summary>
    public ImmutableArray<Seat> Instructing { get; init; } = [];

    /// <summary>Those who have instructed since the proposal was signed.</summary>
    public ImmutableArray<Seat> Heard { get; init; } = [];

    /// <summary>The leaders to whom a copy has been carried.</summary>
    public ImmutableArray<Seat> LeadersServed { get; init; } = [];

    /// <summary>The units that carry it out, and how far each has come (1.2.3, 1.2.4).</summary>
    public ImmutableArray<Undertaking> Undertakings { get; init; } = [];

    /// <summary>The seats of the units that have the document, the officer's and the head's.</summary>
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

    /// <summary>Whether the last change of the level made the document less secret; never otherwise in a case.</summary>
    internal bool LevelIsLowered { get; private init; }

    internal ProposedRoute Route => Proposal?.Route ?? default;

    /// <summary>The highest level that it was marked with when it came in, or that one of its copies bears.</summary>
    internal ClassificationLevel? Level => ClassificationLevels.Higher(Document.Marking.Level(), Copies.Highest(track => track.Copy.Level));

    internal bool CopiesAreDistinct => new HashSet<string>(Copies.Taken(track => track.Number), StringComparer.Ordinal).Count == Copies.Length;

    internal bool AddresseesAreNamed => Route == ProposedRoute.ForHandling ? !Undertakings.IsEmpty : !Leaders.IsEmpty;

    /// <summary>Leaders who are named are asked for instructions, whichever units handle it meanwhile.</summary>
    internal bool LeadersAreAsked => Route != ProposedRoute.ForHandling || Proposal!.Leaders.OrEmpty().IsEmpty;

    internal bool HasUndertakings => Undertakings.Any(undertaking => !undertaking.IsReplaced);

    internal bool AwaitsInstructions => !AwaitedLeaders.IsEmpty;

    /// <summary>Whether something is left to do once the leaders of the proposal have instructed.</summary>
    internal bool GoesOn => HasUndertakings || AwaitsInstructions;

    internal bool AllAreHeard => !Leaders.Any(leader => !Heard.Contains(leader));

    internal bool HasCopiesOut => Copies.Any(track => track.IsOut);

    internal bool HasCopiesInRoom => Copies.Any(track => track.Where == Whereabouts.InRoom);

    internal bool HasLossToSign => Copies.Any(track => track.HasLossToSign);

    internal bool HasLossToRecord => Copies.Any(track => !track.IsSettled || track.LosesAPart);

    internal bool MissingPartsAreSigned => !Copies.Any(track => track.LacksSomething);

    internal bool IsRegistered => RegisterNumber is not null;

    /// <summary>Whether the last copy that was kept need not go back, or may stay as the sender has said, and when.</summary>
    internal bool KeepingIsConsented { get; private init; } = true;

    /// <summary>Whether the sender was told what is missing of the last copy that went back to him.</summary>
    internal bool SenderKnowsWhatIsMissing { get; private init; } = true;

    internal bool AllCopiesAreSettled => !Copies.Any(track => !track.IsSettled);

    /// <summary>A unit waits for the document, and there is a copy left to bring.</summary>
    internal bool UnitWaits => Undertakings.Any(undertaking => undertaking.Waits) && !AllCopiesAreSettled;

    internal bool LeaderWaits => Leaders.Any(IsUnserved) && !AllCopiesAreSettled;

    internal bool FurtherLeaderWaits => AwaitedLeaders.Any(IsUnserved) && !AllCopiesAreSettled;

    internal bool AwaitsReports => Undertakings.Any(undertaking => undertaking is { HasDocument: true, IsOpen: true });

    internal bool InstructorHasSeenIt => InstructedBy is not { } leader || LeadersServed.Contains(leader);

    internal bool MissingPartsAreSaid => LastRecall is not { IsComplete: false } || !VisibleText.IsBlank(LastRecall.Missing);

    /// <summary>The copies that go back by a date; of those without one, none unless the office gives a figure for them.</summary>
    internal ImmutableArray<LimitItem> ToBeReturned(bool undatedToo) => Copies.Taken(
        track => !track.IsSettled && (undatedToo || track.Copy.ReturnBy is not null),
        track => track.Copy.ReturnBy is { } date ? LimitItem.By(track.Number, track.RegisteredAt, date) : new(track.Number, track.RegisteredAt, null));

    internal ClassifiedDocument Registered(string number, ImmutableArray<RegisteredCopy> copies, Instant at) => this with
    {
        RegisterNumber = number,
        Copies = Copies.Registered(copies, at),
        CopiesLeaveOneOut = Copies.Any(track => track.Where == Whereabouts.InRoom && copies.Find(track.Number) is null),
        CopiesLowerALevel = Copies.Any(track => copies.Find(track.Number) is { } copy && track.Copy.Level is { } level && !(copy.Level >= level)),
    };

    internal ClassifiedDocument Corrected(CorrectReceipt c) =>
        this with { Document = Document with { Title = c.Title, Sender = c.Sender, DocumentNumber = c.DocumentNumber } };

    internal ClassifiedDocument LoweredTo(ClassificationMarking marking)
    {
        var lowered = this with
        {
            Document = Document with { Marking = marking < Document.Marking ? marking : Document.Marking },
            Copies = Copies.LoweredTo(marking.Level()),
        };
        return lowered with { LevelIsLowered = Level is { } level && !(lowered.Level >= level) };
    }

    /// <summary>Leaders and units that are named together are both served; what a unit has done already stands.</summary>
    internal ClassifiedDocument Proposed(SignProposal c) => (this with
    {
        Proposal = c,
        IsTracked = false,
        Leaders = c.Route == ProposedRoute.ForInstructions ? c.Leaders.OrEmpty() : [],
        AddedLeaders = [],
        AwaitedLeaders = [],
        Instructing = c.Route == ProposedRoute.ForInstructions ? c.Leaders.OrEmpty() : [],
        Heard = [],
        Undertakings = Undertakings.RemoveAll(undertaking => !undertaking.IsImplemented || c.Units.OrEmpty().Contains(undertaking.Unit, StringComparer.Ordinal)),
    }).WithUndertakings(c.Units);

    internal ClassifiedDocument WithLeader(Seat leader) => Leaders.Contains(leader)
        ? this
        : this with { Leaders = Leaders.Add(leader), AddedLeaders = AddedLeaders.Add(leader), Instructing = Instructing.Joined([leader]) };

    internal ClassifiedDocument WithoutLeader(Seat leader) => this with
    {
        Leaders = Leaders.Remove(leader),
        AddedLeaders = AddedLeaders.Remove(leader),
        Instructing = Instructing.Remove(leader),
    };

    internal ClassifiedDocument GoneOnWithout(Seat leader) => this with { AwaitedLeaders = AwaitedLeaders.Remove(leader) };

    internal ClassifiedDocument Replaced(ReplaceUnit c) =>
        WithUndertaking(c.Unit, undertaking => undertaking.IsOpen ? undertaking with { ReplacedFor = c.Reason } : undertaking).WithUndertakings(c.Units);

    internal ClassifiedDocument ReturnedBy(Seat by, string reason) =>
        WithUndertaking(by.Charge, undertaking => undertaking.IsOpen ? undertaking with { ReturnedFor = reason } : undertaking);

    internal ClassifiedDocument CarriedToLeader(string copy, Seat leader, Instant at) => this with
    {
        Copies = Copies.Moved(copy, Whereabouts.WithHolder, at, leader),
        LeadersServed = LeadersServed.Joined([leader]),
        CarriedTo = leader,
    };

    internal ClassifiedDocument BroughtToUnit(string copy, string unit, Instant at) =>
        (this with { Copies = Copies.Moved(copy, Whereabouts.WithHolder, at, new(Posts.UnitOfficer, unit)) })
        .WithUndertaking(unit, undertaking => undertaking with { HasDocument = true });

    internal ClassifiedDocument Instructed(Instruct c, Performer by)
    {
        var seen = by.Seat;
        foreach (var seat in by.Seats)
        {
            seen = LeadersServed.Contains(seat) ? seat : seen;
        }

        return (this with
        {
            InstructedBy = seen,
            Heard = Heard.Joined(by.Seats),
            AddedLeaders = AddedLeaders.RemoveAll(leader => by.Seats.Contains(leader)),
            AwaitedLeaders = AwaitedLeaders.RemoveAll(leader => by.Seats.Contains(leader)),
        }).Asking(c.Leaders).WithUndertakings(c.Units);
    }

    /// <summary>Whom a leader names instructs in his turn, unless he is asked already.</summary>
    private ClassifiedDocument Asking(ImmutableArray<Seat> leaders)
    {
        var awaited = AwaitedLeaders;
        foreach (var leader in leaders.OrEmpty())
        {
            awaited = Leaders.Contains(leader) && !Heard.Contains(leader) ? awaited : awaited.Joined([leader]);
        }

        return this with { AwaitedLeaders = awaited, Instructing = awaited.Joined(Instructing) };
    }

    private bool IsUnserved(Seat leader) => !LeadersServed.Contains(leader);

    internal ClassifiedDocument Reported(Seat by, ReportBack report) =>
        WithUndertaking(by.Charge, undertaking => undertaking with { Report = report.Situation, IsImplemented = undertaking.IsImplemented || report.IsImplemented });

    internal ClassifiedDocument Recalled(RecallCopy c, Instant at) =>
        this with
        {
            Copies = Copies.Moved(c.Copy, Whereabouts.InRoom, at).With(c.Copy, track => track with { Missing = c.IsComplete ? null : c.Missing, MissingIs = null }),
            LastRecall = c,
        };

    internal ClassifiedDocument Kept(KeepCopy c, Instant at) => Settled(c.Copy, Whereabouts.Kept, at) with
    {
        KeepingIsConsented = Copies.Find(c.Copy)?.Copy.ReturnBy is null || (!VisibleText.IsBlank(c.ConsentOf) && c.ConsentedOn is not null),
    };

    internal ClassifiedDocument Returned(ReturnToSender c, Instant at) => Settled(c.Copy, Whereabouts.ReturnedToSender, at) with
    {
        SenderKnowsWhatIsMissing = Copies.Find(c.Copy)?.Missing is null || !VisibleText.IsBlank(c.Missing),
    };

    /// <summary>Of a copy that is there and came back incomplete, what is missing; else the copy.</summary>
    internal ClassifiedDocument Lost(string copy, Instant at) => Copies.Find(copy) is { LosesAPart: true }
        ? this with { Copies = Copies.With(copy, track => track with { MissingIs = Whereabouts.ReportedLost }) }
        : Settled(copy, Whereabouts.ReportedLost, at);

    internal ClassifiedDocument LossSigned(string copy, Instant at) => Copies.Find(copy) is { Where: Whereabouts.ReportedLost }
        ? Settled(copy, Whereabouts.ClosedAsLost, at)
        : this with { Copies = Copies.With(copy, track => track with { MissingIs = Whereabouts.ClosedAsLost }) };

    /// <summary>Where a copy is after all: with who has it, or in the room.</summary>
    internal ClassifiedDocument Found(CorrectWhereabouts c, Instant at) =>
        this with { Copies = Copies.Moved(c.Copy, c.Holder is null ? Whereabouts.InRoom : Whereabouts.WithHolder, at, c.Holder) };

    /// <summary>A leader has read it where it lies.</summary>
    internal ClassifiedDocument ReadBy(Seat leader) => this with { LeadersServed = LeadersServed.Joined([leader]) };

    internal ClassifiedDocument Settled(string copy, Whereabouts where, Instant at) => this with { Copies = Copies.Moved(copy, where, at, Copies.Find(copy)?.Holder) };

    /// <summary>A unit that was replaced takes part again where it is named anew.</summary>
    internal ClassifiedDocument WithUndertakings(ImmutableArray<string> units)
    {
        var undertakings = Undertakings;
        foreach (var unit in units.OrEmpty())
        {
            undertakings = undertakings.RemoveAll(known => known.Unit == unit && known.IsReplaced);
            undertakings = undertakings.Any(known => known.Unit == unit) ? undertakings : undertakings.Add(new(unit));
        }

        return With(undertakings);
    }

    private ClassifiedDocument WithUndertaking(string? unit, Func<Undertaking, Undertaking> change) =>
        With(Undertakings.Changed(undertaking => undertaking.Unit == unit ? change(undertaking) : undertaking));

    private ClassifiedDocument With(ImmutableArray<Undertaking> undertakings) => this with
    {
        Undertakings = undertakings,
        Handlers = Seat.OfUnits(undertakings.Taken(undertaking => undertaking is { HasDocument: true, IsReplaced: false }, undertaking => undertaking.Unit)),
    };
}
