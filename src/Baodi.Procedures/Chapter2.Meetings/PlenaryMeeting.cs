using Baodi.Procedures.Meetings;

namespace Baodi.Procedures.PlenaryMeetings;

/// <summary>Where a Party group or plenary meeting stands (2.1.1).</summary>
public enum PlenaryMeetingState
{
    /// <summary>Topics are put forward; the office drafts the arrangement (2.1.1.1).</summary>
    Drafting = 1,

    /// <summary>The arrangement is before who put the topics forward (2.1.1.1).</summary>
    AwaitingApproval,

    /// <summary>The arrangement stands: time and notice (2.1.1.2).</summary>
    Preparing,

    /// <summary>The meeting is being held (2.1.1.3).</summary>
    InSession,

    /// <summary>It has ended; the minutes are drafted (2.1.1.3).</summary>
    Afterwards,

    /// <summary>Its papers are filed.</summary>
    Closed,

    /// <summary>Called off, with a reason.</summary>
    Cancelled,
}

/// <summary>Which of the two meetings it is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MeetingKind>))]
public enum MeetingKind
{
    /// <summary>党组会议: the secretary of the Party group puts the topics forward.</summary>
    PartyGroup = 1,

    /// <summary>全体会议: the District Head puts the topics forward.</summary>
    Plenary,
}

/// <summary>A Party group or plenary meeting. Immutable.</summary>
public sealed record PlenaryMeeting : NotifiedMeeting, ITitled, ICollects
{
    int ICollects.Collected => Topics.OrEmpty().Length;

    Label ITitled.Title => Label.Written(string.Join('；', Topics));

    /// <summary>Which of the two meetings it is; the command that opened it tells.</summary>
    public required MeetingKind Kind { get; init; }

    /// <summary>The topics put forward, as they were last changed.</summary>
    public required ImmutableArray<string> Topics { get; init; }

    /// <summary>The arrangement last drafted; null before.</summary>
    public DraftArrangement? Arrangement { get; init; }

    /// <summary>The post that puts topics forward and approves: two posts, usually held by one person.</summary>
    internal Seat Convener => Kind switch
    {
        MeetingKind.PartyGroup => Posts.PartyGroupSecretary,
        MeetingKind.Plenary => Posts.DistrictHead,
    };

    internal bool AgendaIsOfTheTopics => Arrangement is not null && Topics.IsWithin(Arrangement.Agenda) && Arrangement.Agenda.IsWithin(Topics);

    internal override bool NoticeIsGiven => base.NoticeIsGiven && Arrangement is not null && NoticeReaches(Arrangement.Attendees);
}

/// <summary>The vocabulary of 2.1.1.</summary>
public static class PlenaryMeetingTerms
{
    /// <summary>The two meetings.</summary>
    public static Terms<MeetingKind> Kinds { get; } = new("会议类型", "党组会议", "全体会议");
}
