using System.Runtime.InteropServices;

namespace Baodi.Procedures.ExecutiveMeetings;

/// <summary>Where an executive meeting stands (chapter 2, section 1, item 2).</summary>
public enum ExecutiveMeetingState
{
    /// <summary>Topics are collected and solicited, and enter the pool one by one (2.1.2.1.1, 2.1.2.1.2).</summary>
    Collecting = 1,

    /// <summary>The ordered topics and the list of non-voting attendees are before the Deputy Director in charge and the Director (2.1.2.1.3).</summary>
    InReview,

    /// <summary>Before the District Head (2.1.2.1.3).</summary>
    AwaitingApproval,

    /// <summary>Approved; papers go out, people are notified, the venue is made ready (2.1.2.1.4 to 2.1.2.2.3).</summary>
    Preparing,

    /// <summary>In session, topic by topic (2.1.2.2.4).</summary>
    InSession,

    /// <summary>Held; minutes, news copy and decided items are seen to (2.1.2.3).</summary>
    Afterwards,

    /// <summary>Everything is done and filed.</summary>
    Closed,

    /// <summary>Cancelled before it was held.</summary>
    Cancelled,
}

/// <summary>Where a topic comes from.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TopicSource>))]
public enum TopicSource
{
    /// <summary>请示报告: a request or report that bears a leader's instruction (2.1.2.1.1).</summary>
    RequestReport = 1,

    /// <summary>机要文件: a classified document that bears one (2.1.2.1.1).</summary>
    ClassifiedDocument,

    /// <summary>专项工作报告: a special work report that waits for the meeting (7.3.2).</summary>
    SpecialWorkReport,

    /// <summary>The District Head or a deputy head puts it forward (2.1.2.1.2).</summary>
    Leader,

    /// <summary>An earlier meeting put it off, or was cancelled.</summary>
    EarlierMeeting,
}

/// <summary>Where a topic stands.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TopicStanding>))]
public enum TopicStanding
{
    /// <summary>Before the District Head.</summary>
    AwaitingConsent = 1,

    /// <summary>In the topic pool.</summary>
    InPool,

    /// <summary>The District Head did not consent.</summary>
    Refused,

    /// <summary>Withdrawn before it was put on a list.</summary>
    Withdrawn,

    /// <summary>On the list for this meeting.</summary>
    OnAgenda,

    /// <summary>The meeting decided it.</summary>
    Decided,

    /// <summary>The meeting put it off; the next one may take it up.</summary>
    PutOff,

    /// <summary>The meeting sent it back to who presented it.</summary>
    SentBack,
}

/// <summary>What the order of topics makes of one (2.1.2.1.3).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TopicPrecedence>))]
public enum TopicPrecedence
{
    /// <summary>It comes before those that are not weighty and urgent.</summary>
    First = 1,

    /// <summary>It takes its place in the order.</summary>
    InOrder,

    /// <summary>Too late: it is not taken.</summary>
    NotTaken,
}

/// <summary>When the papers went out, seen from the meeting (2.1.2.1.4).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PaperTiming>))]
public enum PaperTiming
{
    /// <summary>On one of the two days before it.</summary>
    InTime = 1,

    /// <summary>Sooner than that, which is noted.</summary>
    Early,

    /// <summary>Later, though there was time.</summary>
    Late,

    /// <summary>Later, because the list was approved or the meeting moved too late for it.</summary>
    LateByCause,
}

/// <summary>The vocabularies of the executive meeting.</summary>
public static class ExecutiveMeetingTerms
{
    /// <summary>Where topics come from.</summary>
    public static Terms<TopicSource> Sources { get; } = new("议题来源", "请示报告", "机要文件", "专项工作报告", "区政府领导提出", "前次会议");

    /// <summary>Where topics stand.</summary>
    public static Terms<TopicStanding> Standings { get; } =
        new("议题状态", "待区长同意", "备选", "未获同意", "已撤回", "已排定", "已议定", "暂缓", "退回");

    /// <summary>What the order makes of a topic.</summary>
    public static Terms<TopicPrecedence> Precedences { get; } = new("议题先后", "优先安排", "按序安排", "不予增加");

    /// <summary>When the papers went out.</summary>
    public static Terms<PaperTiming> PaperTimings { get; } = new("材料呈送时间", "按时", "提早", "逾期", "因故逾期");
}

/// <summary>Whether a topic is taken and where it comes in the order (2.1.2.1.3).</summary>
/// <param name="IsLate">Whether the list has been approved already.</param>
/// <param name="IsWeighty">Whether it is weighty.</param>
/// <param name="IsUrgent">Whether it is urgent.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TopicQuestion(bool IsLate, bool IsWeighty, bool IsUrgent) : IQuestion<TopicQuestion>
{
    /// <inheritdoc/>
    public static ImmutableArray<Input> Inputs { get; } =
    [
        Input.YesNo(nameof(IsLate), "临时增加"),
        Input.YesNo(nameof(IsWeighty), "重大"),
        Input.YesNo(nameof(IsUrgent), "紧急"),
    ];
}

/// <summary>The questions of the executive meeting that a rule set answers.</summary>
public static class ExecutiveMeetingDecisions
{
    /// <summary>Whether a topic is taken and where it comes in the order (2.1.2.1.3).</summary>
    public static Decision<TopicQuestion, TopicPrecedence> Precedence { get; } =
        new(DecisionIds.TopicPrecedence, new("议题先后", "precedence of a topic"), "2.1.2.1.3", ExecutiveMeetingTerms.Precedences);
}
