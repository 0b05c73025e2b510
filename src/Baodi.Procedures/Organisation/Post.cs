using System.Text.Json.Serialization;

namespace Baodi.Procedures;

/// <summary>The posts the notice gives work to. Posts act; officers hold them.</summary>
/// <remarks>
/// A post that several hold at once, one for each field or unit, is told apart by the charge of its <see cref="Seat"/>.
/// </remarks>
[JsonConverter(typeof(KebabCaseEnumConverter<Post>))]
public enum Post
{
    /// <summary>区长: head of the district government, head of the emergency committee.</summary>
    DistrictHead = 1,

    /// <summary>党组书记: head of the district government's party group, as a rule the District Head.</summary>
    PartyGroupSecretary,

    /// <summary>区委书记: told of graver incidents (8.4.1) and goes to the scene (8.4.4).</summary>
    DistrictPartySecretary,

    /// <summary>常务副区长: the deputy head in charge of daily work.</summary>
    ExecutiveDeputyHead,

    /// <summary>分管领导: the district leader in charge of a field; the charge is the field.</summary>
    LeaderInCharge,

    /// <summary>办公室主任: head of the district government office.</summary>
    OfficeDirector,

    /// <summary>分管副主任, 主管主任: the Deputy Director of the office in charge of a field; the charge is the field.</summary>
    DeputyDirectorInCharge,

    /// <summary>The office's clerk: receives, registers, refers and files.</summary>
    OfficeClerk,

    /// <summary>机要员: receives, carries, holds and gives back classified documents.</summary>
    ConfidentialClerk,

    /// <summary>科室: a section of the office; the charge is the section.</summary>
    OfficeSection,

    /// <summary>秘书科: the secretariat section, which keeps the seal.</summary>
    SecretariatSection,

    /// <summary>法制办: gives written opinions on legality.</summary>
    LegalAffairsOffice,

    /// <summary>督查室: the supervision office.</summary>
    SupervisionOffice,

    /// <summary>值班员: takes the call.</summary>
    DutyOfficer,

    /// <summary>值班主任: directs the duty room.</summary>
    DutyDirector,

    /// <summary>值班区领导: the district leader on the duty roster.</summary>
    DutyLeader,

    /// <summary>应急办: drafts and sends the written reports.</summary>
    EmergencyOffice,

    /// <summary>应急办主任.</summary>
    EmergencyOfficeDirector,

    /// <summary>The principal leader of a department, sub-district or town; the charge is the unit.</summary>
    UnitHead,

    /// <summary>Somebody who acts for a department, sub-district or town; the charge is the unit.</summary>
    UnitOfficer,
}

/// <summary>The labels of the posts.</summary>
public static class Posts
{
    /// <summary>Every post with its labels.</summary>
    public static Terms<Post> All { get; } = new(
        "岗位",
        "区长", "党组书记", "区委书记", "常务副区长", "分管领导", "办公室主任", "分管副主任", "办公室工作人员", "机要员", "科室", "秘书科", "法制办", "督查室",
        "值班员", "值班主任", "值班区领导", "应急办", "应急办主任", "单位主要领导", "单位经办人");
}
