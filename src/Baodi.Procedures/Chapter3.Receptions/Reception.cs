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
    /// <summary>Division heads and lower; 3.1.4 covers them with the rank above.</summary>
    BelowBureauDirector = 1,

    /// <summary>厅级.</summary>
    BureauDirector,

    /// <summary>副部级.</summary>
    ViceMinisterial,

    /// <summary>Minister and above.</summary>
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

    /// <summary>The counterpart or liaison department.</summary>
    CounterpartDepartment,
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
}

/// <summary>A visit and its reception. Immutable.</summary>
public sealed record Reception : IScheduled, ITitled, ICollects
{
    int ICollects.Collected => LeadSeats.OrEmpty().Length + Recorders.OrEmpty().Length;

    string ITitled.Title => Visit.Visitors;

    /// <summary>The visit as it was announced.</summary>
    public required AnnounceVisit Visit { get; init; }

    /// <summary>When the visit starts; moved when the visit is moved.</summary>
    public required Instant Starts { get; init; }

    /// <summary>Who leads; null while no rule and no person has named it.</summary>
    public ReceptionLead? Lead { get; init; }

    /// <summary>What was settled with the units concerned, last; null before (3.2.1).</summary>
    public SettleVisit? Settled { get; init; }

    /// <summary>The plan; null before it is drafted.</summary>
    public DraftPlan? Plan { get; init; }

    /// <summary>The seats that act for the lead.</summary>
    public ImmutableArray<Seat> LeadSeats { get; init; } = [];

    /// <summary>Who assigns people to sit in and record: the lead and, in a department-led reception, the office with it (3.2.5).</summary>
    public ImmutableArray<Seat> Recorders { get; init; } = [];

    Instant? IScheduled.Starts => Starts;

    string? IScheduled.Place => Plan?.Place;

    internal bool LeadIsNamed => Lead is not null;

    internal bool VisitIsSettled => Settled is not null;

    internal bool DepartmentLeads => Lead == ReceptionLead.CounterpartDepartment;

    internal bool VenueIsListed => Lists(Assistance.Venue);

    internal bool MealsAreListed => Lists(Assistance.Meals);

    internal bool MediaAreListed => Lists(Assistance.Media);

    internal bool OtherIsListed => Lists(Assistance.Other);

    internal bool OtherIsSaid => !OtherIsListed || !VisibleText.IsBlank(Plan!.OtherAssistance);

    internal ReceptionQuestion Question => new(Visit.Origin, Visit.Rank, Visit.Purpose, Visit.Accompanied);

    internal Reception LedBy(ReceptionLead? lead)
    {
        if (lead is not { } named)
        {
            return this with { Lead = null, LeadSeats = [], Recorders = [] };
        }

        return named switch
        {
            ReceptionLead.Office => this with { Lead = lead, LeadSeats = [Posts.OfficeClerk], Recorders = [Posts.OfficeClerk] },
            ReceptionLead.CounterpartDepartment => this with { Lead = lead, LeadSeats = Seat.OfUnit(Visit.Counterpart), Recorders = [new(Posts.UnitOfficer, Visit.Counterpart), Posts.OfficeClerk] },
        };
    }

    private bool Lists(Assistance assistance) => Plan is not null && Plan.Assistance.OrEmpty().Contains(assistance);
}

/// <summary>The vocabularies of chapter 3.</summary>
public static class ReceptionTerms
{
    /// <summary>Where visitors come from.</summary>
    public static Terms<Origin> Origins { get; } =
        new("来访单位", "市政府及办公厅", "市其他机关部门", "国家部委局", "外省市", "兄弟区县", "全国党群人大政协机关", "企业", "外宾");

    /// <summary>Ranks of the head of a delegation.</summary>
    public static Terms<Rank> Ranks { get; } = new("带队领导级别", "厅级以下", "厅级", "副部级", "部级以上");

    /// <summary>What visitors come for.</summary>
    public static Terms<Purpose> Purposes { get; } = new("来访目的", "调研或检查", "接洽工作");

    /// <summary>Who leads.</summary>
    public static Terms<ReceptionLead> Leads { get; } = new("接待牵头", "区政府办公室", "对应（联系）部门");

    /// <summary>What the office may assist with.</summary>
    public static Terms<Assistance> Assistances { get; } = new("协助事项", "会场布置", "用餐安排", "通知新闻单位", "其他");
}

/// <summary>Who leads a reception (3.1).</summary>
/// <param name="Origin">Where the visitors come from.</param>
/// <param name="Rank">The rank of the head of the delegation.</param>
/// <param name="Purpose">What they come for.</param>
/// <param name="Accompanied">Whether a leader of the municipal government accompanies them.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ReceptionQuestion(Origin Origin, Rank Rank, Purpose Purpose, bool Accompanied) : IQuestion<ReceptionQuestion>
{
    /// <inheritdoc/>
    public static ImmutableArray<Input> Inputs { get; } =
    [
        Input.Of(nameof(Origin), "来访单位", ReceptionTerms.Origins),
        Input.Of(nameof(Rank), "带队领导级别", ReceptionTerms.Ranks),
        Input.Of(nameof(Purpose), "来访目的", ReceptionTerms.Purposes),
        Input.YesNo(nameof(Accompanied), "市政府领导陪同"),
    ];
}

/// <summary>The questions of chapter 3 that a rule set answers.</summary>
public static class ReceptionDecisions
{
    /// <summary>Who leads a reception (3.1).</summary>
    public static Decision<ReceptionQuestion, ReceptionLead> Lead { get; } =
        new(DecisionIds.ReceptionLead, new("接待牵头单位", "lead of a reception"), "3.1.1", ReceptionTerms.Leads);
}
