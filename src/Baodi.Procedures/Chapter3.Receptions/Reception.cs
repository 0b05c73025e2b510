using System.Runtime.InteropServices;

namespace Baodi.Procedures.Receptions;

/// <summary>Where a reception stands (chapter 3).</summary>
public enum ReceptionState
{
    /// <summary>No rule names the lead; a person of the office does.</summary>
    AwaitingLead = 1,

    /// <summary>The lead settles the visit and drafts the plan (3.2.1, 3.2.2).</summary>
    Planning,

    /// <summary>The plan is before the leaders (3.2.1).</summary>
    AwaitingApproval,

    /// <summary>The plan is approved and carried out (3.2.3, 3.2.4).</summary>
    Preparing,

    /// <summary>The visitors are here (3.2.5).</summary>
    Visiting,

    /// <summary>They have left; the record is put in order (3.2.5).</summary>
    Afterwards,

    /// <summary>The record is kept (3.2.5).</summary>
    Kept,

    /// <summary>Cancelled, with a reason.</summary>
    Cancelled,
}

/// <summary>Where visitors come from.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Origin>))]
public enum Origin
{
    /// <summary>市政府、市政府办公厅: the municipal government or its general office (3.1.1).</summary>
    MunicipalGovernment = 1,

    /// <summary>市其他机关、部门: other municipal bodies and departments, whatever their rank (3.1.2).</summary>
    OtherMunicipalBody,

    /// <summary>国家部委局: ministries, commissions and bureaus of the nation (3.1.3, 3.1.4).</summary>
    NationalMinistry,

    /// <summary>外省市: other provinces and cities of their rank (3.1.3, 3.1.4).</summary>
    OtherProvince,

    /// <summary>A peer district; no branch covers it.</summary>
    PeerDistrict,

    /// <summary>National Party or congress bodies; no branch covers them.</summary>
    NationalPartyOrCongress,

    /// <summary>An enterprise; no branch covers it.</summary>
    Enterprise,

    /// <summary>Foreign guests; no branch covers them.</summary>
    Foreign,
}

/// <summary>The rank of the head of a delegation, ascending.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Rank>))]
public enum Rank
{
    /// <summary>处级及以下; 3.1.4 covers it with the rank above.</summary>
    BelowBureauDirector = 1,

    /// <summary>厅级.</summary>
    BureauDirector,

    /// <summary>副部级.</summary>
    ViceMinisterial,

    /// <summary>正部级及以上.</summary>
    MinisterialOrAbove,
}

/// <summary>What visitors come for.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Purpose>))]
public enum Purpose
{
    /// <summary>调研或检查.</summary>
    StudyOrInspection = 1,

    /// <summary>接洽有关工作.</summary>
    Business,
}

/// <summary>Who leads a reception (3.1).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ReceptionLead>))]
public enum ReceptionLead
{
    /// <summary>The district government office.</summary>
    Office = 1,

    /// <summary>The counterpart or liaison department; the office assists only where the plan asks it.</summary>
    CounterpartDepartment,

    /// <summary>The counterpart or liaison department, and the office assists (3.1.3).</summary>
    CounterpartWithOffice,
}

/// <summary>What a department may ask the office to assist with (3.2.4); the list is open.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Assistance>))]
public enum Assistance
{
    /// <summary>会场布置.</summary>
    Venue = 1,

    /// <summary>用餐安排.</summary>
    Meals,

    /// <summary>通知新闻单位.</summary>
    Media,

    /// <summary>Something else, said in the plan.</summary>
    Other,

    /// <summary>听会、录音: somebody of the office sits in and records with the lead (3.2.5).</summary>
    Recorder,
}

/// <summary>A visit and its reception. Immutable.</summary>
public sealed record Reception : IScheduled, ITitled, ICollects
{
    private static readonly ImmutableArray<Seat> TheHead = [Posts.DistrictHead];

    int ICollects.Collected => LeadSeats.OrEmpty().Length;

    Label ITitled.Title => Label.Written(Visit.Visitors);

    /// <summary>The visit as it was announced, with what has changed of it since.</summary>
    public required AnnounceVisit Visit { get; init; }

    /// <summary>Who entered the visit.</summary>
    public required Seat EnteredBy
    {
        get;
        init => (field, EntrantSeats) = (value, value.IsOfAUnit ? Seat.OfUnit(value.Charge!) : [value]);
    }

    /// <summary>The seats of the unit that entered it, or that of the office.</summary>
    internal ImmutableArray<Seat> EntrantSeats { get; private init; } = [];

    /// <summary>When the visit starts; null while that is not yet known, moved when the visit is moved.</summary>
    public Instant? Starts { get; init; }

    /// <summary>What has changed of the visit, last; null while nothing has.</summary>
    public ChangeVisit? Change { get; init; }

    /// <summary>Whether that change touches what the plan was made and approved for: anything but the hour.</summary>
    public bool PlanIsTouched { get; init; }

    /// <summary>Who leads; null while no rule and no person has named it.</summary>
    public ReceptionLead? Lead { get; init; }

    /// <summary>Why a person named the lead; null where a rule does, or while nobody has.</summary>
    public string? LeadReason { get; init; }

    /// <summary>What was settled with the units concerned, last; null before (3.2.1).</summary>
    public SettleVisit? Settled { get; init; }

    /// <summary>The plan; null before it is drafted.</summary>
    public DraftPlan? Plan { get; init; }

    /// <summary>The seats that act for the lead.</summary>
    public ImmutableArray<Seat> LeadSeats { get; init; } = [];

    string? IScheduled.Place => Plan?.Place;

    /// <summary>Whether the office entered it, or the department that was its counterpart then.</summary>
    internal bool IsEnteredByWhomItConcerns { get; private init; }

    internal bool ChangeIsSaid => Change is not { SaysNothing: true };

    internal bool StartIsKnown => Starts is not null;

    /// <summary>Whether it has become known with what was entered last when the visit starts.</summary>
    internal bool StartBecomesKnown { get; init; }

    internal bool AccompanimentIsKnownWhereItCounts => Visit.Accompanied is not null || !Question.TurnsOnAccompaniment;

    internal bool RankIsKnownWhereItCounts => Visit.Rank is not null || !Question.TurnsOnRank;

    internal bool CounterpartIsKnownWhereItCounts => Visit.Counterpart is not null || !DepartmentLeads;

    internal bool FieldIsKnown => Visit.Field is not null;

    internal bool LeadIsNamed => Lead is not null && CounterpartIsKnownWhereItCounts;

    internal bool LeadIsByRule => LeadIsNamed && LeadReason is null;

    internal bool VisitIsSettled => Settled is not null;

    internal bool DepartmentLeads => Lead is ReceptionLead.CounterpartDepartment or ReceptionLead.CounterpartWithOffice;

    /// <summary>A reception of which 3.1 says no more than that the department takes care of it (3.1.2, 3.1.4).</summary>
    internal bool IsSmall => LeadIsByRule && Lead == ReceptionLead.CounterpartDepartment;

    internal ImmutableArray<Seat> HeadUnlessSmall => IsSmall ? [] : TheHead;

    internal bool OfficeRecords => Lead == ReceptionLead.CounterpartWithOffice || (DepartmentLeads && Lists(Assistance.Recorder));

    internal bool VenueIsListed => Lists(Assistance.Venue);

    internal bool MealsAreListed => Lists(Assistance.Meals);

    internal bool MediaAreListed => Lists(Assistance.Media);

    internal bool OtherIsListed => Lists(Assistance.Other);

    internal bool OtherIsSaid => !OtherIsListed || !VisibleText.IsBlank(Plan!.OtherAssistance);

    internal ReceptionQuestion Question => new(Visit.Origin, Visit.Rank, Visit.Purpose, Visit.Accompanied);

    internal static Reception Of(AnnounceVisit visit, Seat by) =>
        new Reception { Visit = visit, EnteredBy = by, IsEnteredByWhomItConcerns = !by.IsOfAUnit || by.Charge == visit.Counterpart }.StartingAt(visit.Starts);

    /// <summary>A lead that a person named stays while the question is the same and, where a department leads, the department.</summary>
    internal Reception LedByRule(ReceptionLead? answer) => answer is null && LeadReason is not null ? this : Led(answer, null);

    internal Reception LedBy(ReceptionLead lead, string reason) => Led(lead, reason);

    internal Reception ChangedBy(ChangeVisit change)
    {
        var visit = Visit with
        {
            Visitors = change.Visitors ?? Visit.Visitors,
            Rank = change.Rank ?? Visit.Rank,
            Purpose = change.Purpose ?? Visit.Purpose,
            Accompanied = change.Accompanied ?? Visit.Accompanied,
            Origin = change.Origin ?? Visit.Origin,
            Field = change.Field ?? Visit.Field,
            Counterpart = change.Counterpart ?? Visit.Counterpart,
        };
        var changed = StartingAt(change.Starts ?? Starts) with { Visit = visit, Change = change };
        changed = changed with { PlanIsTouched = visit != Visit || DayOf(changed.Starts) != DayOf(Starts) };
        var isLedAsBefore = changed.Question == Question && (!DepartmentLeads || visit.Counterpart == Visit.Counterpart);
        return isLedAsBefore ? changed : changed with { LeadReason = null };
    }

    internal Reception StartingAt(Instant? starts) => this with { Starts = starts, StartBecomesKnown = Starts is null && starts is not null };

    private Reception Led(ReceptionLead? lead, string? reason) => this with
    {
        Lead = lead,
        LeadReason = reason,
        LeadSeats = lead is not { } named ? [] : named switch
        {
            ReceptionLead.Office => [Posts.OfficeClerk],
            ReceptionLead.CounterpartDepartment or ReceptionLead.CounterpartWithOffice => Visit.Counterpart is { } counterpart ? Seat.OfUnit(counterpart) : [],
        },
    };

    private static LocalDate? DayOf(Instant? starts) => starts is { } known ? DistrictTime.DateOf(known) : null;

    private bool Lists(Assistance assistance) => Plan is not null && Plan.Assistance.OrEmpty().Contains(assistance);
}

/// <summary>The vocabularies of chapter 3.</summary>
public static class ReceptionTerms
{
    /// <summary>Where visitors come from.</summary>
    public static Terms<Origin> Origins { get; } =
        new("来访单位", "市政府及办公厅", "市其他机关部门", "国家部委局", "外省市", "兄弟区县", "全国党群人大政协机关", "企业", "外宾");

    /// <summary>Ranks of the head of a delegation.</summary>
    public static Terms<Rank> Ranks { get; } = new("带队领导级别", "处级及以下", "厅级", "副部级", "正部级及以上");

    /// <summary>What visitors come for.</summary>
    public static Terms<Purpose> Purposes { get; } = new("来访目的", "调研或者检查", "接洽工作");

    /// <summary>Who leads.</summary>
    public static Terms<ReceptionLead> Leads { get; } = new("接待牵头单位", "区政府办公室", "对应（联系）部门", "对应（联系）部门，办公室配合");

    /// <summary>What the office may assist with.</summary>
    public static Terms<Assistance> Assistances { get; } = new("协助事项", "会场布置", "用餐安排", "通知新闻单位", "其他", "听会、录音");
}

/// <summary>Who leads a reception (3.1).</summary>
/// <param name="Origin">Where the visitors come from.</param>
/// <param name="Rank">The rank of the head of the delegation; null while that is not yet known.</param>
/// <param name="Purpose">What they come for.</param>
/// <param name="Accompanied">Whether a leader of the municipal government accompanies them; null while that is not yet known.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ReceptionQuestion(Origin Origin, Rank? Rank, Purpose Purpose, bool? Accompanied) : IQuestion<ReceptionQuestion>
{
    /// <inheritdoc/>
    public static ImmutableArray<Input> Inputs { get; } =
    [
        Input.Of(nameof(Origin), "来访单位", ReceptionTerms.Origins),
        Input.Of(nameof(Rank), "带队领导级别", ReceptionTerms.Ranks, new("尚不清楚", "not yet known")),
        Input.Of(nameof(Purpose), "来访目的", ReceptionTerms.Purposes),
        Input.Of(nameof(Accompanied), "市政府领导陪同", Terms.YesNo, new("尚不清楚", "not yet known")),
    ];

    /// <summary>Of these visitors 3.1.3 and 3.1.4 go by the rank.</summary>
    internal bool TurnsOnRank => Origin is Origin.NationalMinistry or Origin.OtherProvince;

    /// <summary>Of these visitors 3.1.3 has another lead where a leader of the municipal government accompanies them.</summary>
    internal bool TurnsOnAccompaniment => Origin is Origin.NationalMinistry or Origin.OtherProvince && Rank >= Receptions.Rank.ViceMinisterial && Purpose == Purpose.StudyOrInspection;
}

/// <summary>The questions of chapter 3 that a rule set answers.</summary>
public static class ReceptionDecisions
{
    /// <summary>Who leads a reception (3.1).</summary>
    public static Decision<ReceptionQuestion, ReceptionLead> Lead { get; } =
        new(DecisionIds.ReceptionLead, new("接待牵头单位", "lead of a reception"), "3.1.1", ReceptionTerms.Leads);
}
