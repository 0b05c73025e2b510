namespace Baodi.Procedures.Definition;

/// <summary>What a file is of: one of the procedures, in the order of the notice; the kebab-case name is the id of the procedure.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<FileKind>))]
public enum FileKind
{
    /// <summary>请示报告办理.</summary>
    RequestReport = 1,

    /// <summary>机要文件处理.</summary>
    ClassifiedDocument,

    /// <summary>发文办理.</summary>
    OutgoingDocument,

    /// <summary>党组会议、全体会议.</summary>
    PlenaryMeeting,

    /// <summary>常务会议.</summary>
    ExecutiveMeeting,

    /// <summary>区长每月议事会议.</summary>
    MonthlyMeeting,

    /// <summary>区长专题会议.</summary>
    SpecialTopicMeeting,

    /// <summary>土地规划联席会议.</summary>
    LandPlanningMeeting,

    /// <summary>专业会议.</summary>
    SectorMeeting,

    /// <summary>接待.</summary>
    Reception,

    /// <summary>大型活动.</summary>
    LargeEvent,

    /// <summary>信访办理.</summary>
    Petition,

    /// <summary>政务督查.</summary>
    Supervision,

    /// <summary>市级以上建议提案办理.</summary>
    MunicipalProposal,

    /// <summary>区级建议提案办理.</summary>
    DistrictProposal,

    /// <summary>专项工作报告.</summary>
    SpecialWorkReport,

    /// <summary>视察与调研.</summary>
    InspectionVisit,

    /// <summary>突发事件报告.</summary>
    Incident,
}
