namespace Baodi.Procedures.SpecialWorkReports;

/// <summary>Where a special work report stands (chapter 7, section 3).</summary>
public enum SpecialWorkReportState
{
    /// <summary>The congress's letter is here; departments are to be named and notified (7.3.1).</summary>
    Received = 1,

    /// <summary>With the reporting department, which talks with the committees, helps revise and drafts (7.3.2).</summary>
    Drafting,

    /// <summary>Before the leader in charge (7.3.2).</summary>
    BeforeLeader,

    /// <summary>Waiting for what the executive meeting makes of it (7.3.2).</summary>
    AwaitingMeeting,

    /// <summary>Passed by the meeting, to be submitted to the Standing Committee (7.3.2).</summary>
    Passed,

    /// <summary>Submitted, to be delivered before the Standing Committee (7.3.3).</summary>
    Submitted,

    /// <summary>Delivered; opinions may come.</summary>
    Delivered,

    /// <summary>Opinions are here; the handling report is to be drafted (7.3.4).</summary>
    HandlingOpinions,

    /// <summary>The handling report is before the leader in charge (7.3.4).</summary>
    HandlingReportBeforeLeader,

    /// <summary>The handling report is passed, to be submitted (7.3.4).</summary>
    HandlingReportPassed,

    /// <summary>Nothing more is owed; the papers are to be filed.</summary>
    Complete,

    /// <summary>The papers are filed.</summary>
    Closed,

    /// <summary>The Standing Committee hears no such report after all.</summary>
    Cancelled,
}

/// <summary>What the executive meeting made of a report (7.3.2).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Deliberation>))]
public enum Deliberation
{
    /// <summary>It passed it.</summary>
    Passed = 1,

    /// <summary>It put it off to the next meeting.</summary>
    PutOff,

    /// <summary>It did not pass it.</summary>
    NotPassed,
}

/// <summary>A special work report that the Standing Committee of the district People's Congress will hear. Immutable.</summary>
public sealed record SpecialWorkReport : IScheduled, ITitled
{
    string ITitled.Title => Letter.Subject;

    /// <summary>The congress's letter.</summary>
    public required ReceiveLetter Letter { get; init; }

    /// <summary>When the session that hears the report begins; null while the letter does not say.</summary>
    [JsonIgnore]
    public Instant? Starts => Letter.SessionAt;

    string? IScheduled.Place => null;

    /// <summary>Who reports and who helps; null before 7.3.1 is done.</summary>
    public NameDepartments? Departments { get; init; }

    /// <summary>The time for the revision; null until it is stated.</summary>
    public TimeAllowed? RevisionAllowed { get; init; }

    /// <summary>The report as it was drafted last; null before.</summary>
    public string? Report { get; init; }

    /// <summary>What the executive meeting recorded last made of it; null before.</summary>
    public RecordDeliberation? Deliberation { get; init; }

    /// <summary>The deliberation opinions; null where none have come.</summary>
    public RecordOpinions? Opinions { get; init; }

    /// <summary>The handling report as it was drafted last; null before.</summary>
    public string? HandlingReport { get; init; }

    internal Deliberation Outcome => Deliberation?.Outcome ?? default;

    /// <summary>A report that is not passed or put off is told why.</summary>
    internal bool ReasonIsGiven => Deliberation is null or { Outcome: SpecialWorkReports.Deliberation.Passed } || !VisibleText.IsBlank(Deliberation.Reason);
}

/// <summary>The vocabularies of chapter 7, section 3.</summary>
public static class SpecialWorkReportTerms
{
    /// <summary>What the executive meeting makes of a report.</summary>
    public static Terms<Deliberation> Deliberations { get; } = new("常务会议审议结果", "通过", "暂缓", "未通过");
}
