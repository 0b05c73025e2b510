using System.Runtime.InteropServices;

namespace Baodi.Procedures.LandPlanningMeetings;

/// <summary>Where a land-planning joint meeting stands (2.1.5).</summary>
public enum LandPlanningMeetingState
{
    /// <summary>Topics are collected and compiled (2.1.5.1).</summary>
    Collecting = 1,

    /// <summary>The list is before the deputy head in charge (2.1.5.1).</summary>
    AwaitingApproval,

    /// <summary>Presenters are told, the prior opinion is given (2.1.5.2).</summary>
    Preparing,

    /// <summary>The meeting is being held (2.1.5.3).</summary>
    InSession,

    /// <summary>It has ended: minutes, archive (2.1.5.3, 2.1.5.4).</summary>
    Afterwards,

    /// <summary>Its materials are archived (2.1.5.4).</summary>
    Archived,

    /// <summary>Called off, with a reason.</summary>
    Cancelled,
}

/// <summary>Whether the commission gives its opinion on a topic before the meeting (2.1.5.2).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PriorOpinion>))]
public enum PriorOpinion
{
    /// <summary>The commission studies the topic beforehand.</summary>
    Needed = 1,

    /// <summary>The topic comes before the meeting without it.</summary>
    NotNeeded,
}

/// <summary>The vocabulary of 2.1.5.</summary>
public static class LandPlanningTerms
{
    /// <summary>Whether a prior opinion is given.</summary>
    public static Terms<PriorOpinion> PriorOpinions { get; } = new("工信委事先意见", "需要", "不需要");
}

/// <summary>Whether a topic needs the commission's prior opinion (2.1.5.2).</summary>
/// <param name="ConcernsLand">Whether it concerns the use of land.</param>
/// <param name="ConcernsPlanning">Whether it concerns planning.</param>
/// <param name="IsIndustrial">Whether the land or the planning is industrial.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LandTopicQuestion(bool ConcernsLand, bool ConcernsPlanning, bool IsIndustrial) : IQuestion<LandTopicQuestion>
{
    /// <inheritdoc/>
    public static ImmutableArray<Input> Inputs { get; } =
    [
        Input.YesNo(nameof(ConcernsLand), "涉及用地"),
        Input.YesNo(nameof(ConcernsPlanning), "涉及规划"),
        Input.YesNo(nameof(IsIndustrial), "属于工业"),
    ];
}

/// <summary>The question of 2.1.5 that a rule set answers.</summary>
public static class LandPlanningDecisions
{
    /// <summary>Whether the commission's opinion comes before the meeting (2.1.5.2).</summary>
    public static Decision<LandTopicQuestion, PriorOpinion> PriorOpinion { get; } =
        new(DecisionIds.PriorOpinion, new("是否需工信委事先研究", "whether the commission gives its opinion beforehand"), "2.1.5.2", LandPlanningTerms.PriorOpinions);
}
