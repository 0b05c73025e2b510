namespace Baodi.Procedures.Supervisions;

/// <summary>Where a supervision matter stands (chapter 6).</summary>
public enum SupervisionState
{
    /// <summary>Proposed to the Office Director (6.1).</summary>
    Proposed = 1,

    /// <summary>Not agreed to.</summary>
    NotInitiated,

    /// <summary>Agreed to, to be entered in the list (6.1).</summary>
    Agreed,

    /// <summary>Listed, and the undertaking department must be notified (6.2).</summary>
    AwaitingNotice,

    /// <summary>With the undertaking department, tracked and urged (6.3).</summary>
    Tracked,

    /// <summary>Reported complete, to be verified (6.4).</summary>
    Reported,

    /// <summary>Verified, to be presented to the district leaders (6.4).</summary>
    Verified,

    /// <summary>Presented; a circular may be due (6.4).</summary>
    Presented,

    /// <summary>In the archive (6.5).</summary>
    Archived,

    /// <summary>Cancelled by who proposed or agreed to it.</summary>
    Cancelled,
}

/// <summary>Whether a notice of supervision is issued (6.2).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<NoticeOfSupervision>))]
public enum NoticeOfSupervision
{
    /// <summary>It is issued.</summary>
    Issue = 1,

    /// <summary>None: a document or meeting has named department and limit already.</summary>
    None,
}

/// <summary>A matter under government supervision. Immutable.</summary>
public sealed record SupervisionMatter : ITitled
{
    string ITitled.Title => Proposal.Subject;

    /// <summary>What was proposed.</summary>
    public required ProposeInitiation Proposal { get; init; }

    /// <summary>The number in the list; null before 6.1 is done.</summary>
    public string? Number { get; init; }

    /// <summary>The undertaking department; null until it is named.</summary>
    public string? Department { get; init; }

    /// <summary>The time it is given; null until somebody states it.</summary>
    public TimeAllowed? Allowed { get; init; }

    /// <summary>Whether a notice is issued; null before the matter is listed, or where no rule answers.</summary>
    public NoticeOfSupervision? Notice { get; init; }

    /// <summary>How often the department was urged (6.3).</summary>
    public int TimesUrged { get; init; }

    /// <summary>The last completion report; null before 6.4.</summary>
    public ReportCompletion? Report { get; init; }

    /// <summary>Whether the supervision office judged that a circular is needed (6.4).</summary>
    public bool CircularNeeded { get; init; }

    internal ClassificationLevel? Level => Proposal.Level;

    internal NoticeOfSupervision NoticeOrNoRule => Notice ?? default;

    internal bool IsSignedAndSealed => Report is { IsSigned: true, IsSealed: true };

    internal bool IsOf(Seat seat) => seat.IsOfAUnit && Department is { } unit && seat.Charge == unit;

    internal NoticeQuestion NoticeQuestion => new(Department is not null, Allowed is not null);

    internal static SupervisionMatter ProposedBy(ProposeInitiation proposal) => new()
    {
        Proposal = proposal,
        Department = proposal.Department,
        Allowed = proposal.Limit,
    };
}

/// <summary>The vocabularies of chapter 6.</summary>
public static class SupervisionTerms
{
    /// <summary>Whether a notice is issued.</summary>
    public static Terms<NoticeOfSupervision> Notices { get; } = new("督查通知", "发出通知", "不另发通知");
}

/// <summary>Whether a notice of supervision is needed (6.2).</summary>
/// <param name="DepartmentNamed">Whether a document or meeting has named the undertaking department.</param>
/// <param name="LimitNamed">Whether it has named the limit.</param>
public readonly record struct NoticeQuestion(bool DepartmentNamed, bool LimitNamed) : IQuestion<NoticeQuestion>
{
    /// <inheritdoc/>
    public static ImmutableArray<Input> Inputs { get; } =
    [
        Input.YesNo(nameof(DepartmentNamed), "已明确承办部门"),
        Input.YesNo(nameof(LimitNamed), "已明确办结时限"),
    ];
}

/// <summary>The questions of chapter 6 that a rule set answers.</summary>
public static class SupervisionDecisions
{
    /// <summary>Whether a notice of supervision is issued (6.2).</summary>
    public static Decision<NoticeQuestion, NoticeOfSupervision> Notice { get; } =
        new(DecisionIds.SupervisionNotice, new("是否发出督查通知", "whether a notice of supervision is issued"), "6.2", SupervisionTerms.Notices);
}
