using static Baodi.Procedures.Notices.ProcedureIds;

namespace Baodi.Procedures.Notices;

/// <summary>The chapters and procedures of the notice by name.</summary>
internal static class Titles
{
    internal static ImmutableArray<Chapter> Chapters { get; } =
    [
        new(1, new("文件办理", "handling of documents")),
        new(2, new("会务组织", "organisation of meetings")),
        new(3, new("接待安排", "receptions")),
        new(4, new("大型活动", "large events")),
        new(5, new("信访办理", "petitions")),
        new(6, new("政务督查", "government supervision")),
        new(7, new("人大政协联系", "liaison with the People's Congress and the CPPCC")),
        new(8, new("突发事件接报", "reporting of incidents by the duty room")),
    ];

    internal static ImmutableArray<ProcedureTitle> Procedures() =>
    [
        new(RequestReport, new("请示报告办理", "requests and reports"), 1),
        new(ClassifiedDocument, new("机要文件处理", "classified documents"), 1),
        new(OutgoingDocument, new("发文办理", "outgoing documents"), 1),
        new(PlenaryMeeting, new("党组会议、全体会议", "Party group and plenary meetings"), 2),
        new(ExecutiveMeeting, new("常务会议", "executive meetings"), 2),
        new(MonthlyMeeting, new("区长每月议事会议", "the District Head's monthly meeting"), 2),
        new(SpecialTopicMeeting, new("区长专题会议", "the District Head's special-topic meetings"), 2),
        new(LandPlanningMeeting, new("土地规划联席会议", "land-planning joint meetings"), 2),
        new(SectorMeeting, new("专业会议", "sector meetings"), 2),
        new(Reception, new("接待", "receptions"), 3),
        new(LargeEvent, new("大型活动", "large events"), 4),
        new(Petition, new("信访办理", "petitions"), 5),
        new(Supervision, new("政务督查", "government supervision"), 6),
        new(MunicipalProposal, new("市级以上建议提案办理", "suggestions and proposals at municipal level and above"), 7),
        new(DistrictProposal, new("区级建议提案办理", "suggestions and proposals at district level"), 7),
        new(SpecialWorkReport, new("专项工作报告", "special work reports"), 7),
        new(InspectionVisit, new("视察与调研", "inspection tours and studies"), 7),
        new(Incident, new("突发事件报告", "incident reports"), 8),
    ];
}
