using System.Runtime.CompilerServices;

namespace Baodi.Procedures;

/// <summary>The posts that the notice of 2017 gives work to. Each is made once; safe for concurrent use.</summary>
public static class Posts
{
    /// <summary>区长: head of the district government, head of the emergency committee.</summary>
    public static Post DistrictHead { get; } = Named("区长");

    /// <summary>党组书记: head of the district government's party group, as a rule the District Head.</summary>
    public static Post PartyGroupSecretary { get; } = Named("党组书记");

    /// <summary>区委书记: told of graver incidents (8.4.1) and goes to the scene (8.4.4).</summary>
    public static Post DistrictPartySecretary { get; } = Named("区委书记");

    /// <summary>常务副区长: the deputy head in charge of daily work.</summary>
    public static Post ExecutiveDeputyHead { get; } = Named("常务副区长");

    /// <summary>分管领导: the district leader in charge of a field; the charge is the field.</summary>
    public static Post LeaderInCharge { get; } = Named("分管领导");

    /// <summary>办公室主任: head of the district government office.</summary>
    public static Post OfficeDirector { get; } = Named("办公室主任");

    /// <summary>分管副主任, 主管主任: the Deputy Director of the office in charge of a field; the charge is the field.</summary>
    public static Post DeputyDirectorInCharge { get; } = Named("分管副主任");

    /// <summary>The office's clerk: receives, registers, refers and files.</summary>
    public static Post OfficeClerk { get; } = Named("办公室工作人员");

    /// <summary>机要员: receives, carries, holds and gives back classified documents.</summary>
    public static Post ConfidentialClerk { get; } = Named("机要员");

    /// <summary>科室: a section of the office; the charge is the section.</summary>
    public static Post OfficeSection { get; } = Named("科室");

    /// <summary>秘书科: the secretariat section, which keeps the seal.</summary>
    public static Post SecretariatSection { get; } = Named("秘书科");

    /// <summary>法制办: gives written opinions on legality.</summary>
    public static Post LegalAffairsOffice { get; } = Named("法制办");

    /// <summary>督查室: the supervision office.</summary>
    public static Post SupervisionOffice { get; } = Named("督查室");

    /// <summary>值班员: takes the call.</summary>
    public static Post DutyOfficer { get; } = Named("值班员");

    /// <summary>值班主任: directs the duty room.</summary>
    public static Post DutyDirector { get; } = Named("值班主任");

    /// <summary>值班区领导: the district leader on the duty roster.</summary>
    public static Post DutyLeader { get; } = Named("值班区领导");

    /// <summary>应急办: drafts and sends the written reports.</summary>
    public static Post EmergencyOffice { get; } = Named("应急办");

    /// <summary>应急办主任.</summary>
    public static Post EmergencyOfficeDirector { get; } = Named("应急办主任");

    /// <summary>The principal leader of a department, sub-district or town; the charge is the unit.</summary>
    public static Post UnitHead { get; } = Named("单位主要领导");

    /// <summary>Somebody who acts for a department, sub-district or town; the charge is the unit.</summary>
    public static Post UnitOfficer { get; } = Named("单位经办人");

    /// <summary>Every post, in the order in which lists and stand-ins take them.</summary>
    public static ImmutableArray<Post> All { get; } =
    [
        DistrictHead,
        PartyGroupSecretary,
        DistrictPartySecretary,
        ExecutiveDeputyHead,
        LeaderInCharge,
        OfficeDirector,
        DeputyDirectorInCharge,
        OfficeClerk,
        ConfidentialClerk,
        OfficeSection,
        SecretariatSection,
        LegalAffairsOffice,
        SupervisionOffice,
        DutyOfficer,
        DutyDirector,
        DutyLeader,
        EmergencyOffice,
        EmergencyOfficeDirector,
        UnitHead,
        UnitOfficer,
    ];

    /// <summary>Finds a post by its id, without allocating.</summary>
    /// <param name="id">The id exactly as the post bears it, such as <c>duty-officer</c>.</param>
    /// <returns>The post, or null when none of <see cref="All"/> has that id.</returns>
    public static Post? Find(string id) => All.Find(id);

    // The id and the English come from the identifier, so that neither is written twice.
    private static Post Named(string chinese, [CallerMemberName] string identifier = "") => new(Naming.Kebab(identifier), Naming.Label(chinese, identifier));
}
