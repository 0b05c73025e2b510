namespace Baodi.Procedures.OutgoingDocuments;

/// <summary>A document that the district government or its office issues, from the draft to the archive. Immutable.</summary>
public sealed record OutgoingDocument : IWeighed, ITitled, ICollects
{
    int ICollects.Collected =>
        UnderReview.OrEmpty().Length + Countersigners.OrEmpty().Length + AddedCountersigners.OrEmpty().Length + Countersigned.OrEmpty().Length + Signatories.OrEmpty().Length;

    Label ITitled.Title => Label.Written(Draft.Title);

    bool IWeighed.WasWeighty => IsWeighty;

    /// <summary>The draft as it was received.</summary>
    public required ReceiveDraft Draft { get; init; }

    /// <summary>What the first check found; null before it is passed (1.3.1).</summary>
    public PassFirstCheck? Check { get; init; }

    /// <summary>Whether the Legal Affairs Office reviews it; null before the first check, or where no rule answers (1.3.1).</summary>
    public LegalReview? LegalReview { get; init; }

    /// <summary>The written legal opinion, which goes with the draft whatever it says; null where there is none (1.3.1).</summary>
    public GiveLegalOpinion? LegalOpinion { get; init; }

    /// <summary>What went to the Legal Affairs Office and was not said by it to need no review (1.3.1).</summary>
    public ImmutableArray<TouchedMatter> UnderReview { get; init; } = [];

    /// <summary>The draft sign-off sheet; null before it is filled in (1.3.2).</summary>
    public FillSignOffSheet? Sheet { get; init; }

    /// <summary>Whether the Deputy Director in charge finds the content weighty (1.3.3).</summary>
    public bool IsWeighty { get; init; }

    /// <summary>Who signs it off; null before the text is final, or where no rule answers (1.3.3).</summary>
    public Signatory? Signatory { get; init; }

    /// <summary>The leaders who countersign in turn before the sign-off (1.3.3); where one was added once all had, he alone.</summary>
    public ImmutableArray<Seat> Countersigners { get; init; } = [];

    /// <summary>Those of them who were added by hand while the round runs and have yet to countersign; only they can be taken out again.</summary>
    public ImmutableArray<Seat> AddedCountersigners { get; init; } = [];

    /// <summary>Those who have countersigned since the text was approved.</summary>
    public ImmutableArray<Seat> Countersigned { get; init; } = [];

    /// <summary>Those of whom one signs it off for issue (1.3.3).</summary>
    public ImmutableArray<Seat> Signatories { get; init; } = [];

    /// <summary>The written delegation of the sign-off; null where there is none (1.3.3).</summary>
    public DelegateSignOff? Delegation { get; init; }

    /// <summary>The last recheck; null before there was one (1.3.4).</summary>
    public Recheck? LastRecheck { get; init; }

    /// <summary>The number under which it was registered for issue; null before (1.3.4).</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>To whom it was sent; null before it is issued (1.3.4).</summary>
    public Issue? Sent { get; init; }

    /// <summary>Why it was recalled after it was sent; null where it was not.</summary>
    public RecallIssued? Recalled { get; init; }

    /// <summary>What was filed; null before it is archived (1.3.5).</summary>
    public Archive? Filed { get; init; }

    /// <summary>What of a document in the archive was taken up again; null where the case is of a draft (1.3.5).</summary>
    public TakeUpFiled? TakenUp { get; init; }

    /// <summary>What was put to the earlier file; null before (1.3.5).</summary>
    public AppendToFile? Appended { get; init; }

    internal ClassificationLevel? Level => Draft.Level;

    internal string? Field => Check?.Field;

    internal string? Section => Check?.Section ?? TakenUp?.Section;

    internal LegalReview LegalReviewOrNoRule => LegalReview ?? default;

    internal Signatory SignatoryOrNoRule => Signatory ?? default;

    internal RecheckResult RecheckResult => LastRecheck?.Result ?? default;

    internal bool OtherMatterIsSaid => !Touches(TouchedMatter.Other) || !VisibleText.IsBlank(Check?.OtherReason);

    internal bool ReviewedMattersStay => !UnderReview.OrEmpty().Any(matter => !Touches(matter));

    internal bool IsUnderReview => !UnderReview.OrEmpty().IsEmpty;

    internal bool FurtherRecipientsAreNamed { get; private init; } = true;

    /// <summary>Whether the last correction gives the draft a lower level than it bore; never so in a case.</summary>
    internal bool LevelIsLowered { get; private init; }

    /// <summary>Whether all to whom it was sent were told of the last correction of its number.</summary>
    internal bool RecipientsAreTold { get; private init; } = true;

    internal bool HasCountersigners => !Countersigners.IsEmpty;

    internal bool AllHaveCountersigned => !Countersigners.Any(leader => !Countersigned.Contains(leader));

    internal bool FindingsAreSaid => RecheckResult == RecheckResult.FreeOfError || !VisibleText.IsBlank(LastRecheck?.Findings);

    internal bool IsRegistered => DocumentNumber is not null;

    internal bool HasRecipients => Sent is not null && !(Sent.Leaders.OrEmpty().IsEmpty && Sent.Units.OrEmpty().IsEmpty);

    /// <summary>One of the two at least is filed.</summary>
    internal bool FileIsWhole => Filed is { OfficialCopy: true, Draft: true } || (Filed is { OfficialCopy: true } or { Draft: true } && !VisibleText.IsBlank(Filed.Missing));

    /// <summary>The Deputy Director of the document's own field has reviewed it.</summary>
    internal bool DelegateMaySign => Delegation is { Delegate: SignOffDelegate.OfficeDirector }
        || (!VisibleText.IsBlank(Delegation?.DeputyField) && Delegation.DeputyField != Field);

    internal LegalReviewQuestion LegalReviewQuestion => new(
        Touches(TouchedMatter.Licensing),
        Touches(TouchedMatter.Penalties),
        Touches(TouchedMatter.Fees),
        Touches(TouchedMatter.CoerciveMeasures),
        Touches(TouchedMatter.Other));

    /// <summary>What its file says of a document that was issued and archived; only weighty content goes to the District Head.</summary>
    internal static OutgoingDocument Of(TakeUpFiled filed) => new()
    {
        Draft = new(filed.Title, filed.DraftingUnit, filed.Level),
        TakenUp = filed,
        DocumentNumber = filed.IssuedUnder,
        Signatories = [filed.SignedOffBy],
        Sent = new(filed.Leaders, filed.Units),
        IsWeighty = filed.SignedOffBy.Post == Posts.DistrictHead,
    };

    internal SignatoryQuestion SignatoryQuestion(DivisionOfWork leaders) => new(Sheet?.IssuedInNameOf ?? default, !OtherLeaders(leaders).IsEmpty, IsWeighty);

    /// <summary>The main leader signs last among several; the District Head after all of them.</summary>
    internal OutgoingDocument SignedOffBy(Signatory signatory, DivisionOfWork leaders)
    {
        var main = new Seat(Posts.LeaderInCharge, Field);
        var (countersigners, last) = signatory switch
        {
            OutgoingDocuments.Signatory.LeaderInCharge or OutgoingDocuments.Signatory.LeaderOrDelegate => (ImmutableArray<Seat>.Empty, main),
            OutgoingDocuments.Signatory.LeadersInTurn => (OtherLeaders(leaders), main),
            OutgoingDocuments.Signatory.DistrictHead => (OtherLeaders(leaders).Add(main), new Seat(Posts.DistrictHead)),
        };
        return this with { Signatory = signatory, Countersigners = countersigners, AddedCountersigners = [], Countersigned = [], Signatories = [last], Delegation = null };
    }

    internal OutgoingDocument WithCountersigner(Seat leader) => Countersigners.Contains(leader)
        ? this
        : this with { Countersigners = Countersigners.Add(leader), AddedCountersigners = AddedCountersigners.Add(leader) };

    /// <summary>Once all have countersigned, only he is asked; who has countersigned is not asked again.</summary>
    internal OutgoingDocument WithLateCountersigner(Seat leader) => Countersigned.Contains(leader)
        ? this
        : this with { Countersigners = [leader], AddedCountersigners = [leader] };

    internal OutgoingDocument WithoutCountersigner(Seat leader) =>
        this with { Countersigners = Countersigners.Remove(leader), AddedCountersigners = AddedCountersigners.Remove(leader) };

    internal OutgoingDocument CountersignedBy(Performer by) => this with
    {
        Countersigned = Countersigned.Joined(by.Seats),
        AddedCountersigners = AddedCountersigners.RemoveAll(leader => by.Seats.Contains(leader)),
    };

    internal OutgoingDocument Corrected(CorrectReceipt c) =>
        this with
        {
            Draft = Draft with { Title = c.Title, DraftingUnit = c.DraftingUnit, Level = c.Level ?? Draft.Level },
            LevelIsLowered = c.Level < Draft.Level,
        };

    internal OutgoingDocument Corrected(CorrectIssueRegistration c) => this with
    {
        DocumentNumber = c.DocumentNumber,
        RecipientsAreTold = Sent is null || (!Sent.Leaders.OrEmpty().Any(leader => !c.Leaders.OrEmpty().Contains(leader)) && Sent.Units.OrEmpty().IsWithin(c.Units.OrEmpty())),
    };

    internal OutgoingDocument SentFurther(IssueFurther c) =>
        this with { Sent = new(Sent!.Leaders.OrEmpty().Joined(c.Leaders), Sent.Units.OrEmpty().Joined(c.Units)), FurtherRecipientsAreNamed = c.NamesSomebody };

    /// <summary>What is sent for review stays with the Legal Affairs Office until it says that it needs none.</summary>
    internal OutgoingDocument Reviewed(LegalReview review) => this with
    {
        LegalReview = review,
        UnderReview = review == OutgoingDocuments.LegalReview.Required ? (Check?.Touches ?? []).OrEmpty() : UnderReview,
    };

    /// <summary>Consent and signatures are given anew, so that nobody signs any longer whom the leader of the earlier field let sign.</summary>
    internal OutgoingDocument Corrected(CorrectFirstCheck c) =>
        this with { Check = new(c.Submission, c.Field, c.Section, c.Touches, c.OtherReason), Signatories = [], Delegation = null };

    internal OutgoingDocument HandedTo(string section) => this with { Check = Check! with { Section = section } };

    internal OutgoingDocument DelegatedTo(DelegateSignOff delegation) =>
        this with { Delegation = delegation, Signatories = [new(Posts.LeaderInCharge, Field), SeatOf(delegation)] };

    private static Seat SeatOf(DelegateSignOff delegation) => delegation.Delegate switch
    {
        SignOffDelegate.OfficeDirector => new(Posts.OfficeDirector),
        SignOffDelegate.DeputyDirector => new(Posts.DeputyDirectorInCharge, delegation.DeputyField),
    };

    private bool Touches(TouchedMatter matter) => Check is not null && Check.Touches.OrEmpty().Contains(matter);

    /// <summary>The other leaders, each once and in the first of his fields: who is in charge of several is one leader.</summary>
    private ImmutableArray<Seat> OtherLeaders(DivisionOfWork leaders)
    {
        ImmutableArray<Seat> others = [];
        foreach (var field in Sheet is null ? [] : Sheet.OtherFields.OrEmpty())
        {
            var isCounted = leaders.AreTogether(field, Field) || others.Any(other => leaders.AreTogether(field, other.Charge));
            others = isCounted ? others : others.Add(new(Posts.LeaderInCharge, field));
        }

        return others;
    }
}
