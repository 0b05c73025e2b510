using System.Runtime.InteropServices;

namespace Baodi.Procedures.Incidents;

/// <summary>Where an incident stands (chapter 8).</summary>
public enum IncidentState
{
    /// <summary>The call is recorded (8.1).</summary>
    Recorded = 1,

    /// <summary>Handled as an ordinary incident (8.3).</summary>
    Ordinary,

    /// <summary>Handled as a relatively serious, serious or especially serious incident (8.4).</summary>
    Grave,

    /// <summary>Handling has been declared ended; the last update is due.</summary>
    Ended,

    /// <summary>The file is kept.</summary>
    Kept,
}

/// <summary>How grave an incident is (8.2). Ordinary takes one branch, the three others take the second.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Grade>))]
public enum Grade
{
    /// <summary>一般.</summary>
    Ordinary = 1,

    /// <summary>较大.</summary>
    RelativelySerious,

    /// <summary>重大.</summary>
    Serious,

    /// <summary>特别重大.</summary>
    EspeciallySerious,
}

/// <summary>The four kinds of incident of the emergency response law, and not yet known.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<IncidentKind>))]
public enum IncidentKind
{
    /// <summary>事故灾难.</summary>
    Accident = 1,

    /// <summary>自然灾害.</summary>
    NaturalDisaster,

    /// <summary>公共卫生事件.</summary>
    PublicHealth,

    /// <summary>社会安全事件: the law grades none of these by numbers.</summary>
    SocialSafety,

    /// <summary>尚不清楚.</summary>
    NotYetKnown,
}

/// <summary>How a judged grade stands to the one that the numbers propose.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<JudgementBasis>))]
public enum JudgementBasis
{
    /// <summary>The numbers propose the same, or propose nothing.</summary>
    AsProposed = 1,

    /// <summary>Another grade was judged, and the reason is stated.</summary>
    ReasonStated,

    /// <summary>Another grade was judged without a reason.</summary>
    ReasonMissing,
}

/// <summary>Which way a grade moved when it was last judged.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<GradeMove>))]
public enum GradeMove
{
    /// <summary>It is the first, or the same as before.</summary>
    None = 1,

    /// <summary>Graver.</summary>
    Up,

    /// <summary>Less grave.</summary>
    Down,
}

/// <summary>Why an incident ends without handling.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<NoIncident>))]
public enum NoIncident
{
    /// <summary>误报: nothing happened.</summary>
    FalseAlarm = 1,

    /// <summary>同一事件的再次来电: it is handled as another case.</summary>
    SecondCall,
}

/// <summary>What is concluded beside a proposed grade (8.2).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<GradeConclusion>))]
public enum GradeConclusion
{
    /// <summary>The grade judged is below what the signs say.</summary>
    JudgedLower = 1,

    /// <summary>The grade judged is above the one that last went up.</summary>
    RoseSinceReported,

    /// <summary>A number is one short of where the next grade begins.</summary>
    CloseToNextGrade,

    /// <summary>What is not yet known may make the grade higher.</summary>
    MayBeHigher,
}

/// <summary>The casualties and losses as far as they are known; a number not there is not yet known.</summary>
/// <param name="Deaths">How many died.</param>
/// <param name="SeverelyInjured">How many are severely injured.</param>
/// <param name="Loss">The direct loss in units of ten thousand yuan.</param>
/// <param name="Missing">How many are missing.</param>
/// <param name="LightlyInjured">How many are lightly injured; no grade goes by them.</param>
/// <param name="Moved">How many were moved to safety; no grade goes by them.</param>
public sealed record Casualties(
    [Field("死亡人数", AtLeast = 0, AtMost = Casualties.Largest)] int? Deaths = null,
    [Field("重伤人数", AtLeast = 0, AtMost = Casualties.Largest)] int? SeverelyInjured = null,
    [Field("直接经济损失（万元）", AtLeast = 0, AtMost = Casualties.Largest)] int? Loss = null,
    [Field("失踪人数", AtLeast = 0, AtMost = Casualties.Largest)] int? Missing = null,
    [Field("轻伤人数", AtLeast = 0, AtMost = Casualties.Largest)] int? LightlyInjured = null,
    [Field("转移安置人数", AtLeast = 0, AtMost = Casualties.Largest)] int? Moved = null)
{
    /// <summary>These numbers with those that are known better now.</summary>
    internal Casualties With(Casualties? now) => now is null ? this : new(
        now.Deaths ?? Deaths, now.SeverelyInjured ?? SeverelyInjured, now.Loss ?? Loss, now.Missing ?? Missing, now.LightlyInjured ?? LightlyInjured, now.Moved ?? Moved);

    /// <summary>The largest number of people and of ten thousand yuan that is accepted.</summary>
    public const int Largest = 100_000_000;
}

/// <summary>An incident as the duty room knows it. Immutable.</summary>
public sealed record Incident : IWeighed, ITitled, ICollects, IReachability
{
    /// <summary>The posts that consent, ascending.</summary>
    private static readonly ImmutableArray<Post>[] Heights = [[Posts.DutyDirector, Posts.EmergencyOfficeDirector], [Posts.DutyLeader], [Posts.ExecutiveDeputyHead], [Posts.DistrictHead]];

    // Asked at every look at what can be done, so made once.
    private readonly ImmutableArray<Post> outOfReach = [];

    int ICollects.Collected => Refusals.OrEmpty().Length + Consents.OrEmpty().Length + Unreachable.OrEmpty().Length + Told.OrEmpty().Length + Signatories.OrEmpty().Length + DailyReaders.OrEmpty().Length;

    Label ITitled.Title => (Record.Nature.Text ?? Record.Place.Text ?? Record.ReportingUnit.Text) is { } text ? Label.Written(text) : IncidentTerms.Kinds.LabelOf(Kind);

    /// <summary>What takes the graver branch (8.2).</summary>
    bool IWeighed.WasWeighty => Grade > Incidents.Grade.Ordinary;

    /// <summary>The record of the call, with what has been found out since.</summary>
    public required RecordIncident Record { get; init; }

    /// <summary>The numbers as they were last known.</summary>
    public required Casualties Casualties { get; init; }

    /// <summary>The kind as it became known after the record (8.5); null where nothing else became known.</summary>
    public IncidentKind? FoundKind { get; init; }

    /// <summary>The kind as it is known now.</summary>
    [JsonIgnore]
    public IncidentKind Kind => FoundKind ?? Record.Kind;

    /// <summary>The grade that the numbers propose; null when they propose none.</summary>
    public Grade? Proposed { get; init; }

    /// <summary>The grade judged by the duty officer; null before 8.2.</summary>
    public Grade? Grade { get; init; }

    /// <summary>The grade in force when the incident was last reported to the city; null before.</summary>
    public Grade? Reported { get; init; }

    /// <summary>Which way the grade moved last.</summary>
    public GradeMove Move { get; init; } = GradeMove.None;

    /// <summary>The reason given with the grade.</summary>
    public string? GradeReason { get; init; }

    /// <summary>How many instructions on handling were given (8.3.2, 8.4.2); the first begins the 24 hours of 8.6.</summary>
    public int Instructions { get; init; }

    /// <summary>Whether a district leader gave one of them, as calling departments asks for (8.4.3).</summary>
    public bool LeaderHasInstructed { get; init; }

    /// <summary>Whether the grade was last lowered by somebody else after the District Head had started the emergency response (8.2, 8.4.2).</summary>
    public bool ResponseIsLoweredByAnother { get; init; }

    /// <summary>Whether the duty director decided to tell the duty leader (8.3.2).</summary>
    public bool DutyLeaderIsToBeTold { get; init; }

    /// <summary>Who has refused that the report goes up (8.3.3), until he consents.</summary>
    public ImmutableArray<Seat> Refusals { get; init; } = [];

    /// <summary>Whether it was decided that it does not go up (8.3.3), until it is consented to or more becomes known.</summary>
    public bool IsNotToGoUp { get; init; }

    /// <summary>Those of the directors and leaders who were told (8.3.1, 8.3.2, 8.4.1).</summary>
    public ImmutableArray<Seat> Told { get; init; } = [];

    /// <summary>Whether the municipal government was telephoned (8.4.5).</summary>
    public bool GovernmentIsTold { get; init; }

    /// <summary>Who has consented that it goes up, while nobody has decided otherwise since (8.3.3, 8.4.5).</summary>
    public ImmutableArray<Seat> Consents { get; init; } = [];

    /// <summary>Whether a call as of an ordinary incident has made a written report due, and none has gone since (8.3.3).</summary>
    public bool OrdinaryReportIsDue { get; init; }

    /// <summary>Whether a call to the municipal government asks for a signed report, and none has been faxed since (8.4.6).</summary>
    public bool SignedReportIsDue { get; init; }

    /// <summary>Whether no written report at all has settled that call: an unsigned one does while the incident is ordinary or was none.</summary>
    public bool GovernmentAwaitsReport { get; init; }

    /// <summary>When a written report last went (8.3.3, 8.4.6); null before. A call that is entered after it and was made before asks for none.</summary>
    public Instant? WrittenAt { get; init; }

    /// <summary>When a signed report was last faxed (8.4.6); null before.</summary>
    public Instant? FaxedAt { get; init; }

    /// <summary>Whether a report is drafted and has not gone (8.4.6).</summary>
    public bool ReportIsInHand { get; init; }

    /// <summary>Whether the last call made its written report due, and not an earlier one.</summary>
    public bool ClockBegins { get; init; }

    /// <summary>Whether a daily report is drafted and has not gone (8.6).</summary>
    public bool DailyIsInHand { get; init; }

    /// <summary>Why it ends without handling; null where it does not.</summary>
    public NoIncident? NoIncident { get; init; }

    /// <summary>Whether the municipal government has been telephoned by either branch.</summary>
    public bool ReportedUp { get; init; }

    /// <summary>Whether the District Head has decided on the emergency response (8.4.2).</summary>
    public bool ResponseDecided { get; init; }

    /// <summary>Whether the District Head started the emergency response, when he decided last (8.4.2).</summary>
    public bool ResponseStarted { get; init; }

    /// <summary>Who cannot be reached, until he is back (8.3.3, 8.4.5).</summary>
    public ImmutableArray<Seat> Unreachable
    {
        get;
        init => (field, outOfReach) = (value, value.OrEmpty().Taken(seat => seat.Post));
    } = [];

    /// <summary>Who may sign the written report: the District Head, and the duty leader where he so directed (8.4.6).</summary>
    public ImmutableArray<Seat> Signatories { get; init; } = [new(Posts.DistrictHead)];

    /// <summary>Whether the daily report in hand is severe or sensitive (8.6).</summary>
    public bool DailyIsSevere { get; init; }

    /// <summary>Who reads a severe or sensitive daily report, the District Head among them (8.6).</summary>
    public ImmutableArray<Seat> DailyReaders { get; init; } = [];

    /// <summary>When the call was received.</summary>
    [JsonIgnore]
    public Instant ReceivedAt => Record.ReceivedAt;

    internal JudgementBasis Judgement =>
        Proposed is null || Proposed == Grade ? JudgementBasis.AsProposed
        : VisibleText.IsBlank(GradeReason) ? JudgementBasis.ReasonMissing
        : JudgementBasis.ReasonStated;

    internal GradeQuestion GradeQuestion => new(Kind, Casualties.Deaths, Casualties.SeverelyInjured, Casualties.Loss, Casualties.Missing, Grade, Reported);

    /// <summary>The incident once it is reported to the city at the grade in force.</summary>
    internal Incident ReportedNow => this with { Reported = Grade };

    /// <summary>Nobody owes that it goes up: whoever may consent has decided so, or all of them have refused.</summary>
    internal bool IsKeptFromGoingUp => (IsNotToGoUp || IsRefusedByAll) && !IsProposedHigher;

    internal bool IsProposedHigher => Proposed > Incidents.Grade.Ordinary;

    private bool IsRefusedByAll => Refusals.Contains(Posts.DutyDirector) && Refusals.Contains(Posts.EmergencyOfficeDirector) && Refusals.Contains(Posts.DutyLeader) && Refusals.Contains(Posts.DistrictHead);

    /// <summary>Something is still to go up in writing, signed or not.</summary>
    internal bool WrittenReportIsOwed => OrdinaryReportIsOwed || SignedReportIsOwed;

    /// <summary>A report that needs no signature: what 8.3.3 asks for, and what became of 8.4.6 while the incident is ordinary or was none.</summary>
    internal bool OrdinaryReportIsOwed => OrdinaryReportIsDue || (GovernmentAwaitsReport && !SignedReportIsOwed);

    internal bool SignedReportIsOwed => SignedReportIsDue && Grade > Incidents.Grade.Ordinary && !IsNoIncident;

    internal bool IsNoIncident => NoIncident is not null;

    /// <summary>Whether whoever last decided that it does not go up had none against him but consents of his own and of lower posts.</summary>
    internal bool NoOtherConsentStands { get; init; } = true;

    internal bool ResponseIsDeclined => ResponseDecided && !ResponseStarted;

    internal bool HandlingIsInstructed => Instructions > 0;

    internal bool HandlingJustBegan => Instructions == 1;

    internal bool DutyDirectorIsTold => IsTold(Posts.DutyDirector);

    internal bool DutyLeaderIsTold => IsTold(Posts.DutyLeader);

    internal bool DirectorsAreTold => IsTold(Posts.DutyDirector) && IsTold(Posts.EmergencyOfficeDirector);

    internal bool PrincipalLeadersAreTold => IsTold(Posts.DistrictHead) && IsTold(Posts.DistrictPartySecretary);

    internal bool SomebodyIsOutOfReach => !outOfReach.IsEmpty;

    internal bool IsJudged => Grade is not null;

    ImmutableArray<Post> IReachability.OutOfReach => outOfReach;

    /// <summary>Who is still to be reached is not owed what he cannot be told.</summary>
    private bool IsTold(Post post) => Told.OrEmpty().Contains(post) || Unreachable.OrEmpty().Contains(post);

    /// <summary>Tells those who are named or, where nobody is, all whom the clause names.</summary>
    internal Incident Telling(ImmutableArray<Seat> reached, params Post[] all) =>
        this with { Told = Told.Joined(reached.OrEmpty().IsEmpty ? Array.ConvertAll(all, post => new Seat(post)).Frozen() : reached) };

    /// <summary>A call by 8.3.3 makes a written report due, unless one went after it; its clock runs unless one runs that the same report meets.</summary>
    internal Incident DutyRoomTelephoned(Instant at)
    {
        var asksForReport = !(WrittenAt >= at);
        return ReportedNow with { ReportedUp = true, ClockBegins = asksForReport && !OrdinaryReportIsOwed, OrdinaryReportIsDue = OrdinaryReportIsDue || asksForReport };
    }

    /// <summary>A call by 8.4.5 makes a signed one due, whatever an earlier call by 8.3.3 has made due.</summary>
    internal Incident GovernmentTelephoned(Instant at)
    {
        var asksForReport = !(FaxedAt >= at);
        return ReportedNow with
        {
            ReportedUp = true,
            GovernmentIsTold = true,
            ClockBegins = asksForReport && !GovernmentAwaitsReport,
            SignedReportIsDue = SignedReportIsDue || asksForReport,
            GovernmentAwaitsReport = GovernmentAwaitsReport || asksForReport,
        };
    }

    /// <summary>A report that nobody need have signed; one that is to be signed stays owed.</summary>
    internal Incident ReportedInWriting(Instant at) =>
        ReportedNow with { OrdinaryReportIsDue = false, GovernmentAwaitsReport = GovernmentAwaitsReport && SignedReportIsOwed, WrittenAt = Later(WrittenAt, at) };

    /// <summary>A report that settles whatever is due.</summary>
    internal Incident Faxed(Instant at) => ReportedNow with
    {
        OrdinaryReportIsDue = false,
        SignedReportIsDue = false,
        GovernmentAwaitsReport = false,
        ReportIsInHand = false,
        WrittenAt = Later(WrittenAt, at),
        FaxedAt = Later(FaxedAt, at),
    };

    /// <summary>What was no incident needs no other report than that it was none.</summary>
    internal Incident FinallyUpdated() => IsNoIncident ? this with { OrdinaryReportIsDue = false, GovernmentAwaitsReport = false } : this;

    private static Instant Later(Instant? one, Instant other) => one > other ? one.Value : other;

    internal Incident Judged(Grade grade, string? reason, Performer by)
    {
        var move = Grade is not { } before || before == grade ? GradeMove.None : grade > before ? GradeMove.Up : GradeMove.Down;
        return this with
        {
            Move = move,
            Grade = grade,
            GradeReason = reason,
            Refusals = [],
            IsNotToGoUp = false,
            ResponseIsLoweredByAnother = move == GradeMove.Down && ResponseStarted && !by.Has(Posts.DistrictHead),
        };
    }

    /// <summary>An instruction on handling, the first of which begins the 24 hours of 8.6.</summary>
    internal Incident Instructed(Performer by) => this with
    {
        Instructions = Instructions + 1,
        LeaderHasInstructed = LeaderHasInstructed || by.Has(Posts.DutyLeader) || by.Has(Posts.ExecutiveDeputyHead) || by.Has(Posts.DistrictHead) || by.Has(Posts.DistrictPartySecretary),
    };

    /// <summary>What was found out; where it is about numbers or kind, whoever refused is asked again.</summary>
    internal Incident Found(CollectSituation now) => this with
    {
        Casualties = Casualties.With(now.Casualties),
        FoundKind = now.Kind ?? FoundKind,
        Refusals = now.Casualties is null && now.Kind is null ? Refusals : [],
        IsNotToGoUp = IsNotToGoUp && now.Casualties is null && now.Kind is null,
    };

    internal Incident ConsentedBy(Performer performer) =>
        this with { IsNotToGoUp = false, Refusals = Refusals.RemoveAll(seat => performer.Has(seat)), Consents = Consents.Joined(performer.Seats) };

    /// <summary>A decision that it does not go up, with which consents lapse that are the decider's own or of lower posts.</summary>
    internal Incident KeptFromGoingUp(Performer by) => this with
    {
        IsNotToGoUp = true,
        NoOtherConsentStands = !Consents.Any(consent => !by.Has(consent) && !by.Seats.Any(seat => HeightOf(seat) > HeightOf(consent))),
        Consents = [],
    };

    private static int HeightOf(Seat seat) => Array.FindIndex(Heights, posts => posts.Contains(seat.Post));

    /// <summary>What of the record became known or was wrong; what is not given stays as it was.</summary>
    internal Incident Amended(AmendRecord now) => this with
    {
        Record = Record with
        {
            ReportingUnit = now.ReportingUnit ?? Record.ReportingUnit,
            ReporterName = now.ReporterName ?? Record.ReporterName,
            ReporterIdentity = now.ReporterIdentity ?? Record.ReporterIdentity,
            Time = now.Time ?? Record.Time,
            Place = now.Place ?? Record.Place,
            Nature = now.Nature ?? Record.Nature,
            Damage = now.Damage ?? Record.Damage,
            MeasuresTaken = now.MeasuresTaken ?? Record.MeasuresTaken,
            LikelyDevelopment = now.LikelyDevelopment ?? Record.LikelyDevelopment,
        },
    };

    internal Incident RefusedBy(Performer performer) => this with { Refusals = Refusals.Joined(performer.Seats) };
}

/// <summary>The vocabularies of chapter 8.</summary>
public static class IncidentTerms
{
    /// <summary>How grave an incident is, ascending.</summary>
    public static Terms<Grade> Grades { get; } = new("事件等级", "一般", "较大", "重大", "特别重大");

    /// <summary>The kinds of incident.</summary>
    public static Terms<IncidentKind> Kinds { get; } = new("事件类别", "事故灾难", "自然灾害", "公共卫生事件", "社会安全事件", "尚不清楚");

    /// <summary>Why an incident ends without handling.</summary>
    public static Terms<NoIncident> NoIncidents { get; } = new("销号情形", "误报", "重复报告");

    /// <summary>What is concluded beside a proposed grade.</summary>
    public static Terms<GradeConclusion> Conclusions { get; } = new("研判提示", "研判等级低于数据对应等级", "上次上报后等级升高", "接近上一等级", "有待查明，等级可能更高");

    internal static Terms<JudgementBasis> Judgements { get; } = new("研判依据", "与数据建议一致或者没有数据建议", "与数据建议不同且已说明理由", "与数据建议不同而未说明理由");

    internal static Terms<GradeMove> Moves { get; } = new("等级变化", "未变", "升级", "降级");
}

/// <summary>What the grade of an incident is proposed from (8.2).</summary>
/// <param name="Kind">The kind of incident.</param>
/// <param name="Deaths">How many died; null when not yet known.</param>
/// <param name="SeverelyInjured">How many are severely injured; null when not yet known.</param>
/// <param name="Loss">The direct loss in units of ten thousand yuan; null when not yet known.</param>
/// <param name="Missing">How many are missing; null when not yet known.</param>
/// <param name="Judged">The grade judged; null before 8.2.</param>
/// <param name="Reported">The grade in force when the incident was last reported to the city; null before.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct GradeQuestion(IncidentKind Kind, int? Deaths, int? SeverelyInjured, int? Loss, int? Missing, Grade? Judged, Grade? Reported) : IQuestion<GradeQuestion>
{
    /// <inheritdoc/>
    public static ImmutableArray<Input> Inputs { get; } =
    [
        Input.Of(nameof(Kind), "事件类别", IncidentTerms.Kinds),
        Input.Number(nameof(Deaths), "死亡人数", 0, Casualties.Largest, mayBeUnknown: true),
        Input.Number(nameof(SeverelyInjured), "重伤人数", 0, Casualties.Largest, mayBeUnknown: true),
        Input.Number(nameof(Loss), "直接经济损失（万元）", 0, Casualties.Largest, mayBeUnknown: true),
        Input.Number(nameof(Missing), "失踪人数", 0, Casualties.Largest, mayBeUnknown: true),
        Input.Of(nameof(Judged), "已研判等级", IncidentTerms.Grades, new("尚未研判", "not yet judged")),
        Input.Of(nameof(Reported), "已上报等级", IncidentTerms.Grades, new("尚未上报", "not yet reported")),
    ];
}

/// <summary>The questions of chapter 8 that a rule set answers.</summary>
public static class IncidentDecisions
{
    /// <summary>The grade that the numbers propose; the duty officer judges (8.2).</summary>
    public static Decision<GradeQuestion, Grade> ProposedGrade { get; } =
        new(DecisionIds.ProposedGrade, new("按伤亡损失数据建议的等级", "grade proposed from the numbers"), "8.2", IncidentTerms.Grades, IncidentTerms.Conclusions);
}
