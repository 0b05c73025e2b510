namespace Baodi.Procedures.SectorMeetings;

/// <summary>Where a sector meeting stands (2.2).</summary>
public enum SectorMeetingState
{
    /// <summary>The application came back and is written anew (2.2.1.1).</summary>
    Drafting = 1,

    /// <summary>Before the leader in charge, whose consent comes before the District Head's approval (2.2.1.1).</summary>
    AwaitingConsent,

    /// <summary>Before who approves it: the leader in charge, or the District Head (2.2.1.1).</summary>
    AwaitingApproval,

    /// <summary>Approved and prepared (2.2.1.2 to 2.2.2.1).</summary>
    Preparing,

    /// <summary>The meeting is held (2.2.2).</summary>
    InSession,

    /// <summary>It is over; what comes after is done (2.2.3).</summary>
    Afterwards,

    /// <summary>Everything is done and the materials are kept.</summary>
    Closed,

    /// <summary>Called off, with a reason.</summary>
    Cancelled,
}

/// <summary>A sector meeting called in the district government's name. Immutable.</summary>
public sealed record SectorMeeting : IScheduled, ITitled, ICollects
{
    int ICollects.Collected => Approvers.OrEmpty().Length + SignInStaff.OrEmpty().Length + Speakers.OrEmpty().Length + Assistance.OrEmpty().Length + SpeechIssuers.OrEmpty().Length;

    string ITitled.Title => Application.Content;

    /// <summary>The application as it was last written.</summary>
    public required ApplyForMeeting Application { get; init; }

    /// <summary>When the meeting starts; moved when the meeting is moved.</summary>
    public required Instant Starts { get; init; }

    /// <summary>Whether the application was made by somebody who acts for the department it names.</summary>
    public required bool IsOfTheDepartment { get; init; }

    /// <summary>Whose approval it takes; null where no rule answers.</summary>
    public ApprovalChain? Chain { get; init; }

    /// <summary>Who approves it.</summary>
    public ImmutableArray<Seat> Approvers { get; init; } = [];

    /// <summary>Who takes part in signing in: the department and, at a large meeting, the office with it (2.2.1.3).</summary>
    public ImmutableArray<Seat> SignInStaff { get; init; } = [];

    /// <summary>The leaders who speak: those whose speeches are attached.</summary>
    public ImmutableArray<Seat> Speakers { get; init; } = [];

    /// <summary>Whether the department has handed over what the office is to assist with (2.2.1.2).</summary>
    public bool ListIsDelivered { get; init; }

    /// <summary>What the office is to assist with.</summary>
    public ImmutableArray<MeetingAssistance> Assistance { get; init; } = [];

    /// <summary>What the other assistance is, where it is listed.</summary>
    public string? OtherAssistance { get; init; }

    /// <summary>What a speaking leader wants done with the speech; null while none has said (2.2.2.3, 2.2.3.2).</summary>
    public SpeechHandling? Handling { get; init; }

    /// <summary>Who compiles and issues the speech; nobody while it is not to be issued.</summary>
    public ImmutableArray<Seat> SpeechIssuers { get; init; } = [];

    /// <summary>Whether the speech has been issued.</summary>
    public bool SpeechIsIssued { get; init; }

    /// <summary>Whether the office has helped to check the implementation (2.2.3.4).</summary>
    public bool ImplementationIsChecked { get; init; }

    /// <summary>Whether the last check found that the supervision office should be asked to take it up.</summary>
    public bool SupervisionIsWanted { get; init; }

    Instant? IScheduled.Starts => Starts;

    string? IScheduled.Place => Application.Place;

    internal bool DistrictHeadApproves => Chain is ApprovalChain.DistrictHead or ApprovalChain.DistrictHeadAndAsking;

    internal bool OfficeAsks => Chain is ApprovalChain.LeaderInChargeAndAsking or ApprovalChain.DistrictHeadAndAsking;

    /// <summary>Where the District Head approves the meeting, his approval covers who attends.</summary>
    internal bool AnswerIsOwed => Chain == ApprovalChain.LeaderInChargeAndAsking;

    internal bool LeaderSpeaks => !Speakers.IsEmpty;

    internal bool IsLarge => Application.IsLarge;

    internal bool HasExemplarySpeeches => Application.HasExemplarySpeeches;

    internal bool HasAwards => Application.HasAwards;

    internal bool ParticipantsAreListed => Assistance.Contains(MeetingAssistance.Participants);

    internal bool VenueIsListed => Assistance.Contains(MeetingAssistance.Venue);

    internal bool MediaAreListed => Assistance.Contains(MeetingAssistance.Media);

    internal bool OtherIsListed => Assistance.Contains(MeetingAssistance.Other);

    internal bool OtherIsSaid => !OtherIsListed || !VisibleText.IsBlank(OtherAssistance);

    internal bool SpeechIsToBeIssued => !SpeechIssuers.IsEmpty && !SpeechIsIssued;

    internal MeetingApprovalQuestion ApprovalQuestion =>
        new(Application.LeadersAttending.OrEmpty().Contains(Posts.DistrictHead), Application.HeadsMustAttend);

    private Seat LeaderInCharge => new(Posts.LeaderInCharge, Application.Field);

    private ImmutableArray<Seat> Department => Seat.OfUnit(Application.Department);

    internal static SectorMeeting Applied(ApplyForMeeting application, Performer by)
    {
        var meeting = new SectorMeeting
        {
            Application = application,
            Starts = application.Starts,
            IsOfTheDepartment = by.Seat.Charge == application.Department,
            Speakers = application.LeaderSpeeches.OrEmpty().Taken(speech => speech.Leader),
        };
        return meeting with { SignInStaff = application.IsLarge ? meeting.Department.Add(Posts.OfficeClerk) : meeting.Department };
    }

    internal SectorMeeting ApprovedBy(ApprovalChain chain)
    {
        var routed = this with { Chain = chain };
        return routed with { Approvers = [routed.DistrictHeadApproves ? Posts.DistrictHead : LeaderInCharge] };
    }

    /// <summary>A further list adds to what was listed before.</summary>
    internal SectorMeeting Assisted(ListAssistance list) => this with
    {
        ListIsDelivered = true,
        Assistance = Assistance.Joined(list.Assistance),
        OtherAssistance = list.OtherAssistance ?? OtherAssistance,
    };

    internal SectorMeeting Handled(SpeechHandling handling) => this with
    {
        Handling = handling,
        SpeechIssuers = handling switch
        {
            SpeechHandling.OfficeIssues => [Posts.OfficeClerk],
            SpeechHandling.DepartmentIssues => Department,
            SpeechHandling.NotIssued => [],
        },
    };
}
