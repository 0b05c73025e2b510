namespace Baodi.Procedures.Meetings;

/// <summary>会议通知: what a notice told those who were to come. Immutable.</summary>
/// <param name="Starts">The time it named.</param>
/// <param name="Place">The place it named.</param>
/// <param name="Participants">Whom it was sent to.</param>
public sealed record MeetingNotice(Instant Starts, string Place, ImmutableArray<string> Participants);

/// <summary>A meeting of which a notice must tell the time that was fixed. Immutable.</summary>
public abstract record NotifiedMeeting : IScheduled, IMinuted
{
    private protected NotifiedMeeting()
    {
    }

    /// <summary>When the meeting starts; null before the time is fixed.</summary>
    public Instant? Starts { get; init; }

    /// <summary>The notice sent last, to all whom it and earlier ones of the same time and place told; null before.</summary>
    public MeetingNotice? Notice { get; init; }

    /// <summary>When the meeting was recorded as begun; null before.</summary>
    public Instant? LastSeenThere { get; init; }

    /// <summary>Who was there; null before the record or the end of the meeting has told.</summary>
    public MeetingAttendance? Attended { get; init; }

    MinutesContent IMinuted.Minutes => (Attended ?? new()).WithDecided([]);

    string? IScheduled.Place => Notice?.Place;

    internal bool TimeIsFixed => Starts is not null;

    internal bool IsOnItsDay => LastSeenThere.IsOnDayOf(Starts);

    /// <summary>Whether everybody who was to be told has been told the time that was fixed.</summary>
    internal virtual bool NoticeIsGiven => Notice is not null && Notice.Starts == Starts;

    /// <summary>Whether the notice went to everybody who was to be told.</summary>
    internal bool NoticeReaches(ImmutableArray<string> expected) => Notice is not null && expected.IsWithin(Notice.Participants);

    /// <summary>A notice as it went out: notices of the same time and place add up.</summary>
    internal MeetingNotice Joined(MeetingNotice sent) =>
        Notice is not null && (Notice.Starts, Notice.Place) == (sent.Starts, sent.Place) ? sent with { Participants = Notice.Participants.Joined(sent.Participants) } : sent;
}
