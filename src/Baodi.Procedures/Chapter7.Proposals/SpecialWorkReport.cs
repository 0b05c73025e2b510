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
    Label ITitled.Title => Label.Written(Letter.Subject);

    /// <summary>The congress's letter, with what was corrected and moved of it since.</summary>
    public required ReceiveLetter Letter { get; init; }

    /// <summary>When the session that hears the report begins; null while the letter does not say.</summary>
    [JsonIgnore]
    public Instant? Starts => Letter.SessionAt;

    string? IScheduled.Place => null;

    /// <summary>Whether the last step told a session that had not been known.</summary>
    public bool SessionBecameKnown { get; init; }

    /// <summary>Whether the last correction of the letter says something else than what stood there.</summary>
    public bool CorrectionIsSaid { get; init; } = true;

    /// <summary>Whether it touches what the report is to be about.</summary>
    public bool LetterIsTouched { get; init; }

    /// <summary>Who reports and who helps; null before 7.3.1 is done.</summary>
    public NameDepartments? Departments { get; init; }

    /// <summary>Whether another department was named to report and has not been notified.</summary>
    public bool ReporterIsUntold { get; init; }

    /// <summary>Whether the committees were talked with (7.3.2).</summary>
    public bool HasTalked { get; init; }

    /// <summary>Whether the leader in charge has read the report as it was sent to him last (7.3.2).</summary>
    public bool IsRead { get; init; }

    /// <summary>The time for the revision; null until it is stated.</summary>
    public TimeAllowed? RevisionAllowed { get; init; }

    /// <summary>The report as it was drafted last; null before.</summary>
    public string? Report { get; init; }

    /// <summary>Why the congress returned the report, last; null where it did not.</summary>
    public RecordReturn? Return { get; init; }

    /// <summary>Whether the congress stated a time in its last word on the report or the handling report.</summary>
    public bool TimeIsStated { get; init; }

    /// <summary>Who is commissioned to deliver the report; null before (7.3.3).</summary>
    public CommissionReporter? Commission { get; init; }

    /// <summary>Who delivered the report in the place of the head who is commissioned; null where nobody did.</summary>
    public string? DeliveredBy { get; init; }

    /// <summary>What the executive meeting recorded last made of it; null before.</summary>
    public RecordDeliberation? Deliberation { get; init; }

    /// <summary>The deliberation opinions; null where none have come.</summary>
    public RecordOpinions? Opinions { get; init; }

    /// <summary>The handling report as it was drafted last; null before.</summary>
    public string? HandlingReport { get; init; }

    internal bool DepartmentsAreNamed => Departments is not null;

    internal bool IsCommissioned => Commission is not null;

    internal bool HeadIsCommissioned => Commission is null || Commission.Reporter == new Seat(Posts.UnitHead, Departments?.Reporter);

    internal bool HeadDelivered => DeliveredBy is null;

    internal bool HasHandlingReport => HandlingReport is not null;

    internal Deliberation Outcome => Deliberation?.Outcome ?? default;

    /// <summary>A report that is not passed or put off is told why.</summary>
    internal bool ReasonIsGiven => Deliberation is null or { Outcome: SpecialWorkReports.Deliberation.Passed } || !VisibleText.IsBlank(Deliberation.Reason);

    internal SpecialWorkReport MovedTo(Instant session) => this with { SessionBecameKnown = Starts is null, Letter = Letter with { SessionAt = session } };

    internal SpecialWorkReport Corrected(CorrectLetter correction)
    {
        var letter = Letter with
        {
            LetterNumber = correction.LetterNumber ?? Letter.LetterNumber,
            Subject = correction.Subject ?? Letter.Subject,
            Arrangements = correction.Arrangements ?? Letter.Arrangements,
        };
        var isTouched = (letter.Subject, letter.Arrangements) != (Letter.Subject, Letter.Arrangements);
        return this with { Letter = letter, CorrectionIsSaid = letter != Letter, LetterIsTouched = isTouched };
    }

    /// <summary>Another department reports; who was commissioned was its predecessor's head.</summary>
    internal SpecialWorkReport ReportedBy(ChangeReporter change) => this with
    {
        Departments = Departments! with { Reporter = change.Reporter, Field = change.Field ?? Departments.Field },
        ReporterIsUntold = true,
        Commission = null,
    };

    internal SpecialWorkReport Returned(RecordReturn returned) =>
        this with { Return = returned, TimeIsStated = returned.Limit is not null, RevisionAllowed = returned.Limit ?? RevisionAllowed, Commission = null };

    internal SpecialWorkReport HandlingReturned(RecordHandlingReturn returned) =>
        this with { TimeIsStated = returned.Limit is not null, Opinions = Opinions is null ? null : Opinions with { Limit = returned.Limit ?? Opinions.Limit } };
}

/// <summary>The vocabularies of chapter 7, section 3.</summary>
public static class SpecialWorkReportTerms
{
    /// <summary>What the executive meeting makes of a report.</summary>
    public static Terms<Deliberation> Deliberations { get; } = new("常务会议审议结果", "通过", "暂缓", "未通过");
}
