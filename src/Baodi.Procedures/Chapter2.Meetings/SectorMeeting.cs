using Baodi.Procedures.Meetings;

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
    int ICollects.Collected => Approvers.OrEmpty().Length + SignInStaff.OrEmpty().Length + Speakers.OrEmpty().Length + Assistance.OrEmpty().Length + Speeches.OrEmpty().Length;

    Label ITitled.Title => Label.Written(Application.Content);

    /// <summary>The application as it was last written.</summary>
    public required ApplyForMeeting Application { get; init; }

    /// <summary>When the meeting starts; moved when the meeting is moved.</summary>
    public required Instant Starts { get; init; }

    /// <summary>Where it is held; elsewhere when the meeting is moved.</summary>
    public required string Place { get; init; }

    /// <summary>Who is responsible for the service of the meeting now; null before somebody is assigned (2.2.1.2).</summary>
    public string? Organiser { get; init; }

    /// <summary>Who is on duty at the door now; null before somebody is assigned (2.2.2.2).</summary>
    public string? Doorkeeper { get; init; }

    /// <summary>The place that the office has dressed; null before (2.2.1.2).</summary>
    public string? DressedPlace { get; init; }

    /// <summary>The place where the awards were rehearsed last; null before (2.2.1.5).</summary>
    public string? RehearsedPlace { get; init; }

    /// <summary>When somebody was last recorded at the venue, or the meeting as begun; null before.</summary>
    public Instant? LastSeenThere { get; init; }

    /// <summary>Whether the application was made by somebody who acts for the department it names.</summary>
    public required bool IsOfTheDepartment { get; init; }

    /// <summary>Whose approval it takes; null where no rule answers.</summary>
    public ApprovalChain? Chain { get; init; }

    /// <summary>Who approves it.</summary>
    public ImmutableArray<Seat> Approvers { get; init; } = [];

    /// <summary>Who takes part in signing in: the department and, at a large meeting, the office with it (2.2.1.3).</summary>
    public ImmutableArray<Seat> SignInStaff { get; init; } = [];

    /// <summary>The leaders who may speak: those who attend, whose speeches are attached or whose speech was recorded.</summary>
    public ImmutableArray<Seat> Speakers { get; init; } = [];

    /// <summary>Whether the department has handed over what the office is to assist with (2.2.1.2).</summary>
    public bool ListIsDelivered { get; init; }

    /// <summary>What the office is to assist with.</summary>
    public ImmutableArray<MeetingAssistance> Assistance { get; init; } = [];

    /// <summary>What the other assistance is, where it is listed.</summary>
    public string? OtherAssistance { get; init; }

    /// <summary>The speeches that leaders give, each with what becomes of it (2.2.2.3, 2.2.3.2): those with a script first, then those given without one.</summary>
    public ImmutableArray<Speech> Speeches { get; init; } = [];

    /// <summary>Whether the office has helped to check the implementation (2.2.3.4).</summary>
    public bool ImplementationIsChecked { get; init; }

    /// <summary>Whether the last check found that the supervision office should be asked to take it up.</summary>
    public bool SupervisionIsWanted { get; init; }

    /// <summary>Whether it is on record that no news copy will come (2.2.3.3).</summary>
    public bool NoNewsCopyComes { get; init; }

    Instant? IScheduled.Starts => Starts;

    string? IScheduled.Place => Place;

    internal bool DistrictHeadApproves => Chain is ApprovalChain.DistrictHead or ApprovalChain.DistrictHeadAndAsking;

    internal bool OfficeAsks => Chain is ApprovalChain.LeaderInChargeAndAsking or ApprovalChain.DistrictHeadAndAsking;

    /// <summary>Where the District Head approves the meeting, his approval covers who attends.</summary>
    internal bool AnswerIsOwed => Chain == ApprovalChain.LeaderInChargeAndAsking;

    internal bool IsOnItsDay => LastSeenThere.IsOnDayOf(Starts);

    internal bool OrganiserIsNamed => Organiser is not null;

    internal bool DoorkeeperIsNamed => Doorkeeper is not null;

    internal bool VenueIsDressed => DressedPlace == Place;

    internal bool AwardsAreRehearsed => RehearsedPlace == Place;

    internal bool IsLarge => Application.IsLarge;

    internal bool HasExemplarySpeeches => Application.HasExemplarySpeeches;

    internal bool HasAwards => Application.HasAwards;

    internal bool ParticipantsAreListed => Assistance.Contains(MeetingAssistance.Participants);

    internal bool VenueIsListed => Assistance.Contains(MeetingAssistance.Venue);

    internal bool MediaAreListed => Assistance.Contains(MeetingAssistance.Media);

    internal bool NewsCopyIsAwaited => MediaAreListed && !NoNewsCopyComes;

    internal bool OtherIsListed => Assistance.Contains(MeetingAssistance.Other);

    internal bool OtherIsSaid => !OtherIsListed || !VisibleText.IsBlank(OtherAssistance);

    internal bool SpeechesAwaitRecording => Speeches.Any(speech => speech.AwaitsRecording);

    internal bool SpeechesAwaitIssue => Speeches.Any(speech => speech.AwaitsIssue);

    /// <summary>Who puts in order and issues one of the speeches.</summary>
    internal ImmutableArray<Seat> SpeechIssuers
    {
        get
        {
            var issuers = ImmutableArray<Seat>.Empty;
            foreach (var speech in Speeches)
            {
                issuers = issuers.Joined(speech.IssuersAmong(Department));
            }

            return issuers;
        }
    }

    /// <summary>Whether the last record told whose speech it is of.</summary>
    internal bool SpeakerIsNamed { get; private init; } = true;

    /// <summary>Whether what was last required of a speech came before it was issued.</summary>
    internal bool RequirementIsInTime { get; private init; } = true;

    /// <summary>Whether the speech issued last was told, and was for its issuer to put in order; who has none to issue is refused on other grounds.</summary>
    internal bool IssueIsOfItsSpeech { get; private init; } = true;

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
            Place = application.Place,
            IsOfTheDepartment = by.Seat.Charge == application.Department || by.Seat == Posts.OfficeClerk,
            Speeches = SectorMeetings.Speeches.Of(application.LeaderSpeeches),
            Speakers = ImmutableArray<Seat>.Empty.Joined(application.LeadersAttending).Joined(application.LeaderSpeeches.OrEmpty().Taken(speech => speech.Leader)),
        };
        return meeting with { SignInStaff = application.IsLarge ? meeting.Department.Add(Posts.OfficeClerk) : meeting.Department };
    }

    /// <summary>Applied for anew while it is prepared: what the office was asked for stands until a further list; the venue is dressed for what is applied for now.</summary>
    internal SectorMeeting AppliedAnew(ApplyForMeeting application, Performer by) => Applied(application, by) with
    {
        ListIsDelivered = ListIsDelivered,
        Assistance = Assistance,
        OtherAssistance = OtherAssistance,
        RehearsedPlace = RehearsedPlace,
        Organiser = Organiser,
        Doorkeeper = Doorkeeper,
    };

    /// <summary>At another time or place; who was there before was there for nothing.</summary>
    internal SectorMeeting MovedTo(Instant starts, string? place) => this with
    {
        Starts = starts,
        Place = place ?? Place,
        LastSeenThere = null,
    };

    internal SectorMeeting ApprovedBy(ApprovalChain chain)
    {
        var routed = this with { Chain = chain };
        return routed with { Approvers = [routed.DistrictHeadApproves ? Posts.DistrictHead : LeaderInCharge] };
    }

    /// <summary>A further list takes the place of the one before: what it leaves out is no longer wanted.</summary>
    internal SectorMeeting Assisted(ListAssistance list) => this with
    {
        ListIsDelivered = true,
        Assistance = list.Assistance.OrEmpty(),
        OtherAssistance = list.OtherAssistance,
    };

    /// <summary>A speech was recorded; a leader who spoke without a script is one of those who say what becomes of it.</summary>
    internal SectorMeeting Recorded(RecordSpeech record) =>
        Speeches.LeaderAmong(record.Leader, speech => speech.AwaitsRecording) is not { } leader
            ? this with { SpeakerIsNamed = false }
            : this with
            {
                SpeakerIsNamed = true,
                Speakers = Speakers.Joined([leader]),
                Speeches = Speeches.With(leader, speech => speech with { IsRecorded = true, IsDropped = record.WasNotGiven == true }),
            };

    /// <summary>A leader says what becomes of his own speech, and of no other's.</summary>
    internal SectorMeeting Handled(SpeechHandling handling, Performer by)
    {
        var leader = Speeches.IndexOfFirst(speech => by.Seats.Holds(speech.Leader)) is >= 0 and var at ? Speeches[at].Leader : by.Seat;
        return this with
        {
            RequirementIsInTime = !Speeches.Any(speech => speech.Leader == leader && speech.IsIssued),
            Speeches = Speeches.With(leader, speech => speech with { Handling = handling }),
        };
    }

    /// <summary>One speech has been issued; the others wait for their own.</summary>
    internal SectorMeeting Issued(IssueSpeech issue, Performer by)
    {
        bool IsTheirs(Speech speech) => speech.IssuersAmong(Department).Any(issuer => by.Seats.Holds(issuer));

        var leader = Speeches.LeaderAmong(issue.Leader, IsTheirs);
        var isTheirs = Speeches.Any(speech => speech.Leader == leader && IsTheirs(speech));
        return this with
        {
            IssueIsOfItsSpeech = isTheirs || !Speeches.Any(IsTheirs),
            Speeches = isTheirs ? Speeches.With(leader!.Value, speech => speech with { IsIssued = true }) : Speeches,
        };
    }
}
