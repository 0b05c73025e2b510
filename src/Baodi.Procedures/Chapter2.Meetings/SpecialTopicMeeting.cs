using Baodi.Procedures.Meetings;

namespace Baodi.Procedures.SpecialTopicMeetings;

/// <summary>Where a special-topic meeting stands (2.1.4).</summary>
public enum SpecialTopicMeetingState
{
    /// <summary>The matter is before the deputy head in charge (2.1.4.1).</summary>
    Submitted = 1,

    /// <summary>The unit mends what it submitted.</summary>
    Revising,

    /// <summary>Not taken up, with the reason.</summary>
    Declined,

    /// <summary>Taken up: time, attendance, materials, notice (2.1.4.2, 2.1.4.3).</summary>
    Preparing,

    /// <summary>The meeting is being held (2.1.4.3).</summary>
    InSession,

    /// <summary>It has ended; minutes where they are needed (2.1.4.3).</summary>
    Afterwards,

    /// <summary>Its papers are filed.</summary>
    Closed,

    /// <summary>Called off, with a reason.</summary>
    Cancelled,
}

/// <summary>A matter that needs the district government to coordinate, and the meeting on it. Immutable.</summary>
public sealed record SpecialTopicMeeting : NotifiedMeeting, ITitled, ICollects
{
    int ICollects.Collected => Submitters.OrEmpty().Length + Attendance.OrEmpty().Length;

    Label ITitled.Title => Label.Written(Subject);

    /// <summary>What is to be coordinated.</summary>
    public required string Subject { get; init; }

    /// <summary>What is open between whom, and what is asked for.</summary>
    public required string Question { get; init; }

    /// <summary>The kebab-case id of the unit that reports on the matter; null when who submitted it acts for no unit.</summary>
    public required string? Unit { get; init; }

    /// <summary>Who decides whether the matter is taken up, fixes the time and chairs: the deputy head in charge or, of a meeting he calls, the District Head.</summary>
    public required Seat Chair { get; init; }

    /// <summary>The seats of the unit that submitted the matter and may withdraw it; none where the District Head called the meeting himself.</summary>
    public ImmutableArray<Seat> Submitters { get; init; } = [];

    /// <summary>The units that are to attend, as the reporting unit settled them (2.1.4.2).</summary>
    public ImmutableArray<string> Attendance { get; init; } = [];

    /// <summary>What the unit that reports has prepared for the meeting, as it stands now; null before (2.1.4.2).</summary>
    public string? Materials { get; init; }

    /// <summary>Whether who chairs said that minutes are needed; null before he has said (2.1.4.3).</summary>
    public bool? MinutesNeeded { get; init; }

    internal bool UnitIsKnown => Unit is not null;

    internal bool MaterialsAreReady => Materials is not null;

    internal bool MinutesAreSettled => MinutesNeeded is not null;

    internal bool MinutesAreNeeded => MinutesNeeded == true;

    internal bool AttendanceIsSettled => !Attendance.IsEmpty;

    internal override bool NoticeIsGiven => base.NoticeIsGiven && NoticeReaches(Attendance);

    /// <summary>The unit is the one whose seat submits, so that nobody submits for another.</summary>
    internal static SpecialTopicMeeting SubmittedBy(SubmitMatter submission, Performer by) => new()
    {
        Subject = submission.Subject,
        Question = submission.Question,
        Unit = by.Seat.Charge,
        Chair = new(Posts.LeaderInCharge, submission.Field),
        Submitters = Seat.OfUnit(by.Seat.Charge),
    };

    /// <summary>The matter as it now stands; who decides on it follows its field, and materials are prepared for it anew.</summary>
    internal SpecialTopicMeeting SubmittedAnew(SubmitMatter submission) =>
        this with { Subject = submission.Subject, Question = submission.Question, Chair = new(Posts.LeaderInCharge, submission.Field), Materials = null };

    internal static SpecialTopicMeeting CalledWith(CallMeeting call) => new()
    {
        Subject = call.Subject,
        Question = call.Question,
        Unit = call.Unit,
        Chair = Posts.DistrictHead,
    };
}
