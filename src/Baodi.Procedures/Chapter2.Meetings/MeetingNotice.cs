namespace Baodi.Procedures.Meetings;

/// <summary>会议通知: what a notice told those who were to come. Immutable.</summary>
/// <param name="Starts">The time it named.</param>
/// <param name="Place">The place it named.</param>
/// <param name="Participants">Whom it was sent to.</param>
public sealed record MeetingNotice(Instant Starts, string Place, ImmutableArray<string> Participants);

/// <summary>A meeting of which a notice must tell the time that was fixed. Immutable.</summary>
public abstract record NotifiedMeeting : IScheduled
{
    private protected NotifiedMeeting()
    {
    }

    /// <summary>When the meeting starts; null before the time is fixed.</summary>
    public Instant? Starts { get; init; }

    /// <summary>The notice sent last; null before.</summary>
    public MeetingNotice? Notice { get; init; }

    string? IScheduled.Place => Notice?.Place;

    internal bool NoticeNamesTheTime => Notice is not null && Notice.Starts == Starts;

    /// <summary>Whether the notice went to everybody who was to be told.</summary>
    internal bool NoticeReaches(ImmutableArray<string> expected) => Notice is not null && expected.IsWithin(Notice.Participants);
}
