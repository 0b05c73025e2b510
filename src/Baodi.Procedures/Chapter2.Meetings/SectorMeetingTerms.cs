using System.Runtime.InteropServices;

namespace Baodi.Procedures.SectorMeetings;

/// <summary>Whose approval a sector meeting takes (2.2.1.1).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ApprovalChain>))]
public enum ApprovalChain
{
    /// <summary>The leader in charge approves.</summary>
    LeaderInCharge = 1,

    /// <summary>The leader in charge approves, and the office asks the District Head about the heads who must attend.</summary>
    LeaderInChargeAndAsking,

    /// <summary>The leader in charge consents, then the District Head approves.</summary>
    DistrictHead,

    /// <summary>The leader in charge consents, then the District Head approves; the office asks him about the heads meanwhile.</summary>
    DistrictHeadAndAsking,
}

/// <summary>What a department may ask the office to assist with (2.2.1.2); the list is open.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MeetingAssistance>))]
public enum MeetingAssistance
{
    /// <summary>通知参会人员: notifying participants from departments, sub-districts and towns.</summary>
    Participants = 1,

    /// <summary>会场布置.</summary>
    Venue,

    /// <summary>通知新闻媒体.</summary>
    Media,

    /// <summary>Something else, said in the list.</summary>
    Other,
}

/// <summary>What a leader wants done with the speech he gave (2.2.2.3, 2.2.3.2).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SpeechHandling>))]
public enum SpeechHandling
{
    /// <summary>The office puts it in order and issues it.</summary>
    OfficeIssues = 1,

    /// <summary>The department in charge does.</summary>
    DepartmentIssues,

    /// <summary>It is not issued.</summary>
    NotIssued,
}

/// <summary>The text of a leader's speech, attached to an application (2.2.1.1).</summary>
/// <param name="Leader">Who gives it.</param>
/// <param name="Text">The text, or where it is kept.</param>
public sealed record LeaderSpeech([Field("讲话领导", SeatOf = PostNames.Leaders)] Seat Leader, [Field("讲话稿")] string Text);

/// <summary>A unit that has not come, and why (2.2.1.3).</summary>
/// <param name="Unit">Which unit.</param>
/// <param name="Reason">The reason it gave when it was asked.</param>
public sealed record AbsentUnit([Field("单位", ChargeOf = PostNames.Unit)] string Unit, [Field("原因")] string Reason);

/// <summary>The vocabularies of sector meetings.</summary>
public static class SectorMeetingTerms
{
    /// <summary>Whose approval a meeting takes.</summary>
    public static Terms<ApprovalChain> Chains { get; } =
        new("审定层级", "主管区长审定", "主管区长审定，办公室另向区长请示", "主管区长同意后报区长审定", "主管区长同意后报区长审定，办公室另向区长请示");

    /// <summary>What the office may assist with.</summary>
    public static Terms<MeetingAssistance> Assistances { get; } = new("协助事项", "通知参会人员", "会场布置", "通知新闻媒体", "其他");

    /// <summary>What becomes of a speech.</summary>
    public static Terms<SpeechHandling> Handlings { get; } = new("讲话处理", "由办公室整理下发", "由主管部门整理下发", "不下发");
}

/// <summary>Whose approval a sector meeting takes (2.2.1.1).</summary>
/// <param name="DistrictHeadAttends">Whether the District Head attends.</param>
/// <param name="HeadsMustAttend">Whether the heads of departments, sub-districts and towns must attend.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MeetingApprovalQuestion(bool DistrictHeadAttends, bool HeadsMustAttend) : IQuestion<MeetingApprovalQuestion>
{
    /// <inheritdoc/>
    public static ImmutableArray<Input> Inputs { get; } =
    [
        Input.YesNo(nameof(DistrictHeadAttends), "区长出席"),
        Input.YesNo(nameof(HeadsMustAttend), "部门及镇街主要负责人参加"),
    ];
}

/// <summary>The questions of sector meetings that a rule set answers.</summary>
public static class SectorMeetingDecisions
{
    /// <summary>Whose approval a sector meeting takes (2.2.1.1).</summary>
    public static Decision<MeetingApprovalQuestion, ApprovalChain> Chain { get; } =
        new(DecisionIds.SectorMeetingApproval, new("专业会议审定层级", "whose approval a sector meeting takes"), "2.2.1.1", SectorMeetingTerms.Chains);
}
