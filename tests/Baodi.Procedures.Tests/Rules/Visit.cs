using System.Collections.Immutable;
using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests.Rules;

public enum GuestOrigin
{
    MunicipalGovernment = 1,
    OtherMunicipalBody,
    NationalMinistry,
    OtherProvince,
    PeerDistrict,
}

public enum GuestRank
{
    SectionChief = 1,
    BureauDirector,
    ViceMinisterial,
    Ministerial,
}

public enum VisitPurpose
{
    Study = 1,
    Inspection,
    Business,
}

public enum VisitLead
{
    Office = 1,
    CounterpartDepartment,
}

/// <summary>A question shaped like 3.1: three vocabularies and a yes or no.</summary>
public readonly record struct Visit(GuestOrigin Guest, GuestRank Rank, VisitPurpose Purpose, bool Accompanied) : IQuestion<Visit>
{
    private static readonly Terms<GuestOrigin> Guests = new("来访方", "市政府", "市其他部门", "国家部委", "外省市", "兄弟区县");
    private static readonly Terms<GuestRank> Ranks = new("级别", "处级", "厅级", "副部级", "部级");
    private static readonly Terms<VisitPurpose> Purposes = new("目的", "调研", "考察", "公务");

    public static ImmutableArray<Input> Inputs { get; } =
    [
        Input.Of(nameof(Guest), "来访方", Guests),
        Input.Of(nameof(Rank), "级别", Ranks),
        Input.Of(nameof(Purpose), "目的", Purposes),
        Input.YesNo(nameof(Accompanied), "市领导陪同"),
    ];

    internal static readonly Decision<Visit, VisitLead> Lead =
        new("visit-lead", new("接待牵头单位", "visit lead"), "3.1", new Terms<VisitLead>("牵头单位", "办公室", "对口部门"));

    /// <summary>Every visit there is.</summary>
    internal static IEnumerable<Visit> All() =>
        from guest in Enum.GetValues<GuestOrigin>()
        from rank in Enum.GetValues<GuestRank>()
        from purpose in Enum.GetValues<VisitPurpose>()
        from accompanied in new[] { false, true }
        select new Visit(guest, rank, purpose, accompanied);
}

/// <summary>A set over visits that reads like 3.1, of a notice of its own.</summary>
internal sealed class VisitRules() : RuleSet<Visit, VisitLead>(Visit.Lead, HitPolicy.Unique, VisitNotice)
{
    internal static Notice VisitNotice { get; } = new(
        new("visits", new("接待规程", "rules of visits"), new(2024, 1, 2), new("办公室", "office")),
        chapters: [new(3, new("接待", "receptions"))],
        procedures: [new("reception", new("接待", "receptions"), 3)],
        clauses: [.. new[] { "3.1", "3.1.1", "3.1.2", "3.1.3", "3.1.4" }.Select(number => new ClauseHeading(number, "reception", new("接待", "reception")))],
        posts: []);

    internal static VisitRules Whole { get; } = new();

    protected override void Define()
    {
        Clause("3.1.1",
            Rule("3.1.1", VisitLead.Office, v => v.Guest == GuestOrigin.MunicipalGovernment && v.Purpose != VisitPurpose.Business));
        Clause("3.1.2",
            Rule("3.1.2", VisitLead.CounterpartDepartment, v => v.Guest == GuestOrigin.OtherMunicipalBody));
        Clause("3.1.3",
            Rule("3.1.3-accompanied", VisitLead.Office, v => v.Guest.IsOneOf(GuestOrigin.NationalMinistry, GuestOrigin.OtherProvince) && v.Rank >= GuestRank.ViceMinisterial && v.Purpose != VisitPurpose.Business && v.Accompanied),
            Rule("3.1.3-alone", VisitLead.CounterpartDepartment, v => v.Guest.IsOneOf(GuestOrigin.NationalMinistry, GuestOrigin.OtherProvince) && v.Rank >= GuestRank.ViceMinisterial && v.Purpose != VisitPurpose.Business && !v.Accompanied));
        Clause("3.1.4",
            Rule("3.1.4", VisitLead.CounterpartDepartment, v => v.Guest.IsOneOf(GuestOrigin.NationalMinistry, GuestOrigin.OtherProvince) && v.Rank <= GuestRank.BureauDirector));
        Reading("3.1", "3.1.1和3.1.3只提调研检查", "3.1.1 and 3.1.3 name study and inspection alone",
            NoRule("municipal-business", v => v.Guest == GuestOrigin.MunicipalGovernment && v.Purpose == VisitPurpose.Business),
            NoRule("afar-business", v => v.Guest.IsOneOf(GuestOrigin.NationalMinistry, GuestOrigin.OtherProvince) && v.Rank > GuestRank.BureauDirector && v.Purpose == VisitPurpose.Business));
        Reading("3.1", "未提兄弟区县", "peer districts are not named",
            NoRule("peer-district", v => v.Guest == GuestOrigin.PeerDistrict));
    }

    /// <summary>What 3.1 says, written down apart from the set.</summary>
    internal static VisitLead? ByHand(Visit visit) => visit switch
    {
        { Guest: GuestOrigin.PeerDistrict } => null,
        { Guest: GuestOrigin.OtherMunicipalBody } => VisitLead.CounterpartDepartment,
        { Guest: GuestOrigin.MunicipalGovernment } => visit.Purpose == VisitPurpose.Business ? null : VisitLead.Office,
        { Rank: GuestRank.SectionChief or GuestRank.BureauDirector } => VisitLead.CounterpartDepartment,
        { Purpose: VisitPurpose.Business } => null,
        { Accompanied: true } => VisitLead.Office,
        _ => VisitLead.CounterpartDepartment,
    };
}
