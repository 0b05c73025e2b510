using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Baodi.Procedures.Archives;

/// <summary>保管期限: how long a file is kept.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<RetentionClass>))]
public enum RetentionClass
{
    /// <summary>永久: for ever.</summary>
    Permanent = 1,

    /// <summary>30年.</summary>
    ThirtyYears,

    /// <summary>10年.</summary>
    TenYears,
}

/// <summary>What a file is of: one of the procedures, in the order of the notice; the kebab-case name is the id of the procedure.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<FileKind>))]
public enum FileKind
{
    /// <summary>请示报告.</summary>
    RequestReport = 1,

    /// <summary>机要文件.</summary>
    ClassifiedDocument,

    /// <summary>发文.</summary>
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

    /// <summary>信访.</summary>
    Petition,

    /// <summary>督查.</summary>
    Supervision,

    /// <summary>市级以上建议提案.</summary>
    MunicipalProposal,

    /// <summary>区级建议提案.</summary>
    DistrictProposal,

    /// <summary>专项工作报告.</summary>
    SpecialWorkReport,

    /// <summary>视察、调研.</summary>
    InspectionVisit,

    /// <summary>突发事件.</summary>
    Incident,
}

/// <summary>The labels of the archive's words.</summary>
public static class RetentionTerms
{
    /// <summary>How long files are kept.</summary>
    public static Terms<RetentionClass> Classes { get; } = new("保管期限", "永久", "30年", "10年");

    /// <summary>What files are of.</summary>
    public static Terms<FileKind> Kinds { get; } = new(
        "案卷类别",
        "请示报告", "机要文件", "发文", "党组会议、全体会议", "常务会议", "每月议事会议", "专题会议", "土地规划联席会议", "专业会议",
        "接待", "大型活动", "信访", "督查", "市级以上建议提案", "区级建议提案", "专项工作报告", "视察与调研", "突发事件");
}

/// <summary>What is asked to find how long a file is kept.</summary>
/// <param name="Kind">What the file is of.</param>
/// <param name="IsWeighty">Whether the matter was weighty, by what its own file says.</param>
public readonly record struct RetentionQuestion(FileKind Kind, bool IsWeighty) : IQuestion<RetentionQuestion>
{
    /// <inheritdoc/>
    public static ImmutableArray<Input> Inputs { get; } =
    [
        Input.Of(nameof(Kind), "案卷类别", RetentionTerms.Kinds),
        Input.YesNo(nameof(IsWeighty), "事项重大"),
    ];

    /// <inheritdoc/>
    public void WriteOrdinals(Span<int> ordinals)
    {
        ordinals[0] = RetentionTerms.Kinds.Ordinal(Kind);
        ordinals[1] = IsWeighty ? 1 : 0;
    }
}

/// <summary>The question that the archive asks.</summary>
public static class RetentionDecisions
{
    /// <summary>How long a file is kept (1.1.6: "under the archive rules").</summary>
    public static Decision<RetentionQuestion, RetentionClass> Retention { get; } =
        new("retention", new("案卷保管期限", "how long a file is kept"), "1.1.6", RetentionTerms.Classes);
}

/// <summary>A matter that tells whether it was weighty; of one that does not tell, nothing is assumed.</summary>
internal interface IWeighed
{
    /// <summary>Whether the matter was weighty, for how long its file is kept.</summary>
    bool WasWeighty { get; }
}
