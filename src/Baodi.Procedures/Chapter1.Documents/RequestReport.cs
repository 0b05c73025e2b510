namespace Baodi.Procedures.RequestReports;

/// <summary>Where a request or report stands (chapter 1, section 1).</summary>
public enum RequestReportState
{
    /// <summary>Received and to be checked (1.1.1).</summary>
    Received = 1,

    /// <summary>Sent back because it fails the first check (1.1.1).</summary>
    Returned,

    /// <summary>Registered, before the Director or the Deputy Director in charge (1.1.2).</summary>
    WithReviewer,

    /// <summary>Before the district leaders in turn (1.1.3).</summary>
    BeforeLeaders,

    /// <summary>With those whom the leaders named (1.1.4, 1.1.5).</summary>
    Handling,

    /// <summary>Handled; to be archived (1.1.6).</summary>
    Complete,

    /// <summary>In the archive (1.1.6).</summary>
    Archived,

    /// <summary>Withdrawn by the unit that sent it.</summary>
    Withdrawn,
}

/// <summary>The two kinds of upward document that take this way.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<UpwardKind>))]
public enum UpwardKind
{
    /// <summary>请示: asks for a decision and is owed an answer.</summary>
    Request = 1,

    /// <summary>报告: informs.</summary>
    Report,
}

/// <summary>Who of the office reviews and signs first (1.1.2).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Reviewer>))]
public enum Reviewer
{
    /// <summary>The Office Director, for what the District Head must review and sign.</summary>
    OfficeDirector = 1,

    /// <summary>The Deputy Director in charge of the field, for everything else.</summary>
    DeputyDirectorInCharge,
}

/// <summary>A request or report of a sub-district, town or department, on its way through the office. Immutable.</summary>
public sealed record RequestReport : IWeighed, ITitled, ICollects
{
    int ICollects.Collected =>
        Leaders.OrEmpty().Length + AddedLeaders.OrEmpty().Length + Heard.OrEmpty().Length + Excused.OrEmpty().Length + Referrals.OrEmpty().Length
        + Handlers.OrEmpty().Length + Awaited.OrEmpty().Length + Instructing.OrEmpty().Length;

    Label ITitled.Title => Label.Written(Document.Title);

    /// <summary>What the District Head himself must sign.</summary>
    bool IWeighed.WasWeighty => DistrictHeadMustSign;

    /// <summary>The document as it was received.</summary>
    public required Receive Document { get; init; }

    /// <summary>The number in the register; null before registration.</summary>
    public string? Number { get; init; }

    /// <summary>The field of work, which tells the Deputy Director and the leaders in charge.</summary>
    public string? Field { get; init; }

    /// <summary>The clerk's initial opinion on the slip.</summary>
    public string? InitialOpinion { get; init; }

    /// <summary>Whether the clerk judged that the District Head must review and sign (1.1.2).</summary>
    public bool DistrictHeadMustSign { get; init; }

    /// <summary>Who reviews; null where no rule answers.</summary>
    public Reviewer? Reviewer { get; init; }

    /// <summary>The leaders it goes before, in their order (1.1.3).</summary>
    public ImmutableArray<Seat> Leaders { get; init; } = [];

    /// <summary>Those of them who were added by hand while the round runs and have yet to instruct; only they can be taken out again.</summary>
    public ImmutableArray<Seat> AddedLeaders { get; init; } = [];

    /// <summary>Those of them who have read and instructed since it was last reviewed.</summary>
    public ImmutableArray<Seat> Heard { get; init; } = [];

    /// <summary>Those of them for whom it waits no longer and who have not read it since.</summary>
    public ImmutableArray<Seat> Excused { get; init; } = [];

    /// <summary>To whom the leaders' instructions send it, and what became of it there (1.1.4).</summary>
    public ImmutableArray<Referral> Referrals { get; init; } = [];

    /// <summary>The seats of the units that have a copy, the officer's and the head's: either reports for the unit.</summary>
    public ImmutableArray<Seat> Handlers { get; init; } = [];

    /// <summary>The seats of those who have a copy and of whom something is still awaited.</summary>
    public ImmutableArray<Seat> Awaited { get; init; } = [];

    /// <summary>The leaders who may instruct on it, the first time or anew: those it went before and those to whom it was referred.</summary>
    public ImmutableArray<Seat> Instructing { get; init; } = [];

    /// <summary>Whether somebody wants it followed up who may ask for that, and it is not over yet (1.1.5).</summary>
    public bool FollowUpWanted { get; init; }

    /// <summary>How the supervision matter stands that it opened (1.1.5).</summary>
    public SupervisionStanding Supervision { get; init; } = SupervisionStanding.None;

    /// <summary>The answer to a request; null until there is one.</summary>
    public string? Answer { get; init; }

    internal bool IsRequest => Document.Kind == UpwardKind.Request;

    internal Seat ReviewerSeat =>
        Reviewer == RequestReports.Reviewer.OfficeDirector ? new(Posts.OfficeDirector) : new(Posts.DeputyDirectorInCharge, Field);

    internal bool HasUnforwarded => Referrals.Any(referral => referral is { IsForwarded: false, IsOpen: true });

    internal bool AwaitsResults => Referrals.Any(referral => referral.IsOpen);

    internal bool SomebodyHandles => Referrals.Any(referral => !referral.IsReplaced);

    internal bool IsAnswered => Answer is not null;

    internal bool AnswerIsOwed => IsRequest && !IsAnswered;

    /// <summary>Whether the Director reviewed what goes before the District Head.</summary>
    internal bool HeadComesAfterTheDirector => Reviewer != RequestReports.Reviewer.DeputyDirectorInCharge || !Leaders.Contains(new(Posts.DistrictHead));

    /// <summary>Somebody has read it, and of all others it waits for none.</summary>
    internal bool AllAreHeard => !Heard.IsEmpty && Silent.IsEmpty;

    internal ImmutableArray<Seat> Silent => Leaders.RemoveAll(leader => Heard.Contains(leader) || Excused.Contains(leader));

    /// <summary>Those whom the reviewer named and can go on without: not the District Head where he must sign.</summary>
    internal ImmutableArray<Seat> Spared =>
        Silent.RemoveAll(leader => AddedLeaders.Contains(leader) || (DistrictHeadMustSign && leader == new Seat(Posts.DistrictHead)));

    /// <summary>Nothing to forward, to follow up or to answer once the round is done.</summary>
    internal bool IsOnlyRead => Referrals.IsEmpty && !FollowUpWanted && Supervision == SupervisionStanding.None && !IsRequest;

    internal bool SupervisionIsOwed => FollowUpWanted && !SupervisionRuns;

    internal bool SupervisionRuns => Supervision == SupervisionStanding.Running;

    internal RequestReport Registered(Register c) =>
        this with { Number = c.Number, Field = c.Field, InitialOpinion = c.InitialOpinion, DistrictHeadMustSign = c.DistrictHeadMustSign };

    /// <summary>Whether the reviewer judged by something that is entered otherwise now; a number alone he did not judge by.</summary>
    internal bool ReviewIsTouched { get; private init; }

    internal RequestReport Corrected(CorrectRegistration c)
    {
        var touched = c.Field != Field || c.InitialOpinion != InitialOpinion || c.DistrictHeadMustSign != DistrictHeadMustSign;
        return this with
        {
            Number = c.Number,
            Field = c.Field,
            InitialOpinion = c.InitialOpinion,
            DistrictHeadMustSign = c.DistrictHeadMustSign,
            Answer = touched ? null : Answer,
            ReviewIsTouched = touched,
        };
    }

    internal RequestReport Corrected(CorrectReceipt c) =>
        this with { Document = Document with { Kind = c.Kind, Unit = c.Unit, Title = c.Title, DocumentNumber = c.DocumentNumber } };

    /// <summary>The order the reviewer wrote; the District Head last where he must sign (1.1.3).</summary>
    internal RequestReport Before(ImmutableArray<Seat> leaders) =>
        (this with { Leaders = InOrder(leaders), AddedLeaders = [], Heard = [], Excused = [] }).Told();

    internal RequestReport WithLeader(Seat leader) => Leaders.Contains(leader)
        ? this
        : (this with { Leaders = InOrder(Leaders.Add(leader)), AddedLeaders = AddedLeaders.Add(leader) }).Told();

    internal RequestReport Without(Seat silent) => this with { Excused = Excused.Joined([silent]) };

    internal RequestReport WithoutLeader(Seat leader) =>
        (this with { Leaders = Leaders.Remove(leader), AddedLeaders = AddedLeaders.Remove(leader) }).Told();

    /// <summary>What a leader writes sends it on, and is what was awaited of him where it was referred to him.</summary>
    internal RequestReport Instructed(Instruct c, Performer by)
    {
        var heard = this with
        {
            Heard = Heard.Joined(by.Seats),
            Excused = Excused.RemoveAll(leader => by.Has(leader)),
            AddedLeaders = AddedLeaders.RemoveAll(leader => by.Has(leader)),
        };
        return heard.Reported(by.Seats, c.Instruction).ReferredTo(c.ReferTo, c.FollowUp);
    }

    internal RequestReport FollowedUp() => this with { FollowUpWanted = true };

    internal RequestReport UnderSupervision() => this with { FollowUpWanted = true, Supervision = SupervisionStanding.Running };

    internal RequestReport OutOfSupervision() => this with { FollowUpWanted = false, Supervision = SupervisionStanding.Over };

    internal RequestReport Forwarded() => Referred(referral => referral with { IsForwarded = true });

    /// <summary>A report is of what is awaited; a second one takes the place of the first.</summary>
    internal RequestReport Reported(ImmutableArray<Seat> by, string result)
    {
        var isAwaited = Referrals.Any(referral => referral.IsOpen && referral.IsToAnyOf(by));
        return Referred(referral => referral.IsForwarded && !referral.IsReplaced && referral.IsToAnyOf(by) && referral.IsOpen == isAwaited ? referral with { Result = result } : referral);
    }

    internal RequestReport ReturnedBy(ImmutableArray<Seat> by, string reason) =>
        Referred(referral => referral is { IsForwarded: true, IsOpen: true } && referral.IsToAnyOf(by) ? referral with { ReturnedFor = reason } : referral);

    internal RequestReport Replaced(ReplaceRecipient c) =>
        Referred(referral => referral.IsOpen && referral.To == c.Recipient ? referral with { ReplacedFor = c.Reason } : referral).ReferredTo(c.ReferTo, followUp: false);

    /// <summary>Whom an instruction names, each once while something is awaited of him; naming the supervision office asks for follow-up (1.1.5).</summary>
    private RequestReport ReferredTo(ImmutableArray<Seat> referTo, bool followUp)
    {
        var (referrals, wanted) = (Referrals, FollowUpWanted || followUp);
        foreach (var seat in referTo.OrEmpty())
        {
            wanted |= seat.Post == Posts.SupervisionOffice;
            referrals = seat.Post == Posts.SupervisionOffice || referrals.Any(referral => referral.IsOpen && referral.IsTo(seat)) ? referrals : referrals.Add(new(seat));
        }

        return (this with { Referrals = referrals, FollowUpWanted = wanted }).Told();
    }

    private ImmutableArray<Seat> InOrder(ImmutableArray<Seat> leaders)
    {
        var head = new Seat(Posts.DistrictHead);
        return DistrictHeadMustSign ? leaders.Remove(head).Add(head) : leaders;
    }

    private RequestReport Referred(Func<Referral, Referral> change) => (this with { Referrals = Referrals.Changed(change) }).Told();

    /// <summary>Who has a copy, and of whom something is awaited. A leader of whom it is comes first, so that he speaks as the one it was referred to.</summary>
    private RequestReport Told()
    {
        var copies = Referrals.RemoveAll(referral => !referral.IsForwarded || referral.IsReplaced);
        var awaited = copies.RemoveAll(referral => !referral.IsOpen);
        return this with
        {
            Handlers = SeatsOf(copies).RemoveAll(seat => !seat.IsOfAUnit),
            Awaited = SeatsOf(awaited),
            Instructing = LeadersOf(awaited).Joined(Leaders).Joined(LeadersOf(copies)),
        };
    }

    private static ImmutableArray<Seat> LeadersOf(ImmutableArray<Referral> referrals) => SeatsOf(referrals).RemoveAll(seat => seat.IsOfAUnit);

    private static ImmutableArray<Seat> SeatsOf(ImmutableArray<Referral> referrals)
    {
        ImmutableArray<Seat> seats = [];
        foreach (var referral in referrals)
        {
            seats = seats.Joined(referral.To.IsOfAUnit ? Seat.OfUnit(referral.To.Charge) : [referral.To]);
        }

        return seats;
    }
}

/// <summary>One leader or unit to whom a matter is referred, and what became of it there (1.1.4).</summary>
/// <param name="To">The leader or unit; a unit answers by its officer or its head, whichever of them is named.</param>
/// <param name="IsForwarded">Whether the copy has gone out.</param>
/// <param name="Result">What was reported back, or what a leader wrote; null until then.</param>
/// <param name="ReturnedFor">Why it was returned as none of his; null where it was not. Something is awaited of him until another is named.</param>
/// <param name="ReplacedFor">Why nothing is awaited of him any more, another being named in his place or not; null where that is not so.</param>
public sealed record Referral(Seat To, bool IsForwarded = false, string? Result = null, string? ReturnedFor = null, string? ReplacedFor = null)
{
    internal bool IsReplaced => ReplacedFor is not null;

    internal bool IsOpen => Result is null && ReplacedFor is null;

    internal bool IsTo(Seat seat) => To == seat || (To.IsOfAUnit && seat.IsOfAUnit && To.Charge == seat.Charge);

    internal bool IsToAnyOf(ImmutableArray<Seat> seats) => seats.IndexOfFirst(IsTo) >= 0;
}

/// <summary>How the supervision matter stands that a request or report opened (1.1.5).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SupervisionStanding>))]
public enum SupervisionStanding
{
    /// <summary>None was opened.</summary>
    None = 1,

    /// <summary>Referred to the supervision office; not ended yet.</summary>
    Running,

    /// <summary>Ended, or not initiated.</summary>
    Over,
}

/// <summary>The vocabularies of chapter 1, section 1.</summary>
public static class RequestReportTerms
{
    /// <summary>The kinds of document.</summary>
    public static Terms<UpwardKind> Kinds { get; } = new("文种", "请示", "报告");

    /// <summary>Who may review and sign first (1.1.2).</summary>
    public static Terms<Reviewer> Reviewers { get; } = new("审签人", "办公室主任", "分管副主任");

    /// <summary>How a supervision matter stands.</summary>
    public static Terms<SupervisionStanding> SupervisionStandings { get; } = new("督查情况", "未立项", "督查中", "已了结");
}

/// <summary>Who reviews and signs first (1.1.2).</summary>
/// <param name="DistrictHeadMustSign">Whether the District Head must review and sign it.</param>
public readonly record struct ReviewerQuestion(bool DistrictHeadMustSign) : IQuestion<ReviewerQuestion>
{
    /// <inheritdoc/>
    public static ImmutableArray<Input> Inputs { get; } = [Input.YesNo("DistrictHeadMustSign", "需区长审签")];
}

/// <summary>The questions of chapter 1, section 1 that a rule set answers.</summary>
public static class RequestReportDecisions
{
    /// <summary>Who reviews and signs first (1.1.2).</summary>
    public static Decision<ReviewerQuestion, Reviewer> Reviewer { get; } =
        new(DecisionIds.Reviewer, new("呈办单审签人", "reviewer of the routing slip"), "1.1.2", RequestReportTerms.Reviewers);
}
