using System.Globalization;

namespace Baodi.Procedures.ExecutiveMeetings;

/// <summary>One executive meeting with its topic pool, its papers and what it decided. Immutable.</summary>
public sealed record ExecutiveMeeting : IScheduled, ITitled, ICollects
{
    int ICollects.Collected => Topics.OrEmpty().Length + Agenda.OrEmpty().Length + Attendees.OrEmpty().Length + MinutesBefore.OrEmpty().Length + Items.OrEmpty().Length;

    string ITitled.Title => Plan.Name;

    /// <summary>The meeting as it was planned.</summary>
    public required PlanMeeting Plan { get; init; }

    /// <summary>When it starts; moved when the meeting is moved.</summary>
    public required Instant Starts { get; init; }

    /// <summary>Where it is.</summary>
    public required string Place { get; init; }

    /// <summary>Every topic that was put forward, in the order of entry.</summary>
    public ImmutableArray<Topic> Topics { get; init; } = [];

    /// <summary>The numbers of the topics of this meeting, in their order; empty before they are put in order (2.1.2.1.3).</summary>
    public ImmutableArray<string> Agenda { get; init; } = [];

    /// <summary>The non-voting attendees proposed (2.1.2.1.3).</summary>
    public ImmutableArray<string> Attendees { get; init; } = [];

    /// <summary>Since when list and start have stood as they are; null before approval.</summary>
    public Instant? SettledAt { get; init; }

    /// <summary>When the papers went out; null before (2.1.2.1.4).</summary>
    public PaperTiming? PapersSent { get; init; }

    /// <summary>The start that the notice sent last named; null before one is sent (2.1.2.2.1).</summary>
    public Instant? NotifiedStart { get; init; }

    /// <summary>Whether the media are to cover it (2.1.2.2.1).</summary>
    public bool MediaAreNeeded { get; init; }

    /// <summary>Who has the minutes before them and may send them back.</summary>
    public ImmutableArray<Seat> MinutesBefore { get; init; } = [];

    /// <summary>Whether the news copy has been released.</summary>
    public bool NewsIsReleased { get; init; }

    /// <summary>What the meeting decided, item by item.</summary>
    public ImmutableArray<ItemFollowUp> Items { get; init; } = [];

    /// <summary>The number of the item that was referred or given a document last.</summary>
    public string? LastItem { get; init; }

    Instant? IScheduled.Starts => Starts;

    /// <summary>The highest level that one of its topics bears: secrecy follows the paper into the pool (2.1.2.1.1).</summary>
    internal ClassificationLevel? Level => Topics.Highest(topic => topic.Level);

    internal bool TopicsAwaitConsent => Topics.Any(topic => topic.Standing == TopicStanding.AwaitingConsent);

    internal bool TopicsAreOpen => Topics.Any(topic => topic.Standing == TopicStanding.OnAgenda);

    internal TopicPrecedence LastPrecedence => Topics.IsEmpty ? default : Topics[^1].Precedence;

    internal TopicQuestion TopicQuestion => new(Topics[^1].IsLate, Topics[^1].IsWeighty, Topics[^1].IsUrgent);

    internal bool SourceIsNamed => Topics.IsEmpty || Topics[^1].SourceIsNamed;

    /// <summary>Only the topic entered last can have taken the number of another.</summary>
    internal bool NumberIsItsOwn => Topics.IsEmpty || Find(Topics[^1].Number) == Topics.Length - 1;

    internal bool AttendeesAreProposed => !Attendees.IsEmpty;

    internal bool NoneIsListedTwice => new HashSet<string>(Agenda, StringComparer.Ordinal).Count == Agenda.Length;

    internal bool FirstComeFirst
    {
        get
        {
            var later = false;
            foreach (var number in Agenda)
            {
                var first = Find(number) is >= 0 and var at && Topics[at].Precedence == TopicPrecedence.First;
                if (first && later)
                {
                    return false;
                }

                later |= !first;
            }

            return true;
        }
    }

    internal bool NumberIsSuitable => Plan.MostTopics is not { } most || Agenda.Length <= most;

    internal bool NoticeNamesTheTime => NotifiedStart == Starts;

    internal bool LatePapersAreOwed => PapersSent is not null && Topics.Any(topic => topic is { Standing: TopicStanding.OnAgenda, IsSent: false });

    internal bool MinutesAreRead => !MinutesBefore.IsEmpty;

    internal bool ItemsAwaitReferral => Items.Any(item => !item.IsReferred);

    internal bool ItemsAwaitDocumentRequest => Items.Any(item => item.AwaitsDocumentRequest);

    internal bool ItemsAwaitSupervision => Items.Any(item => item.AwaitsSupervision);

    internal bool ItemsAwaitDocument => Items.Any(item => item.AwaitsDocument);

    internal bool ItemsRun => Items.Any(item => item.Runs);

    internal ExecutiveMeeting With(Topic topic) => this with { Topics = Topics.Add(topic) };

    internal ExecutiveMeeting Ranked(TopicPrecedence precedence) =>
        this with { Topics = Topics.WithLast(topic => topic with { Precedence = precedence }) };

    /// <summary>Into the pool; a late topic, onto the list, before the others where it takes precedence.</summary>
    internal ExecutiveMeeting Consented(string number)
    {
        if (Find(number) is not (>= 0 and var at) || !Topics[at].IsLate)
        {
            return Moved(number, TopicStanding.InPool);
        }

        var place = Topics[at].Precedence == TopicPrecedence.First ? 0 : Agenda.Length;
        return Moved(number, TopicStanding.OnAgenda) with { Agenda = Agenda.Insert(place, number) };
    }

    internal ExecutiveMeeting Moved(string number, TopicStanding standing, string? reason = null) =>
        Changed(topic => topic.Number == number ? topic with { Standing = standing, Reason = reason } : topic);

    internal ExecutiveMeeting Ordered(ImmutableArray<string> agenda) =>
        Changed(topic => topic.Standing == TopicStanding.InPool && agenda.Contains(topic.Number, StringComparer.Ordinal) ? topic with { Standing = TopicStanding.OnAgenda } : topic)
            with
        { Agenda = agenda };

    /// <summary>The list goes back: its topics are in the pool again, to be put in order anew.</summary>
    internal ExecutiveMeeting Unordered() =>
        Changed(topic => topic.Standing == TopicStanding.OnAgenda ? topic with { Standing = TopicStanding.InPool } : topic) with { Agenda = [] };

    internal ExecutiveMeeting Sent() => Changed(topic => topic.Standing == TopicStanding.OnAgenda ? topic with { IsSent = true } : topic);

    /// <summary>When the papers go out: one to two days before the meeting (2.1.2.1.4).</summary>
    internal static TimeRule PapersWindow { get; } = TimeRule.Ahead(TimeAllowed.CalendarDays(2), TimeAllowed.CalendarDays(1));

    /// <summary>The papers go out at an instant; how that stands to the meeting is noted and never refused.</summary>
    internal ExecutiveMeeting SentAt(Instant at)
    {
        PapersWindow.TryFind(Starts, null, out var window);
        var timing = at > window.Due ? SettledAt > window.Due ? PaperTiming.LateByCause : PaperTiming.Late
            : at < window.Opens ? PaperTiming.Early
            : PaperTiming.InTime;
        return Sent() with { PapersSent = timing };
    }

    internal ExecutiveMeeting Decided(string number, ImmutableArray<DecidedItem> items)
    {
        var followUps = Items;
        var level = Find(number) is var topic and >= 0 ? Topics[topic].Level : null;
        for (var i = 0; i < items.Length; i++)
        {
            followUps = followUps.Add(new(Content.Fitted(number, string.Create(CultureInfo.InvariantCulture, $"-{i + 1}")), items[i]) { Level = level });
        }

        return Moved(number, TopicStanding.Decided) with { Items = followUps };
    }

    internal ExecutiveMeeting Followed(string number, Func<ItemFollowUp, ItemFollowUp> change) =>
        this with { Items = Items.Changed(item => item.Number == number ? change(item) : item), LastItem = number };

    internal ItemFollowUp Last => Items.First(item => item.Number == LastItem);

    /// <summary>The meeting has named department and limit, so that no notice of supervision is needed (6.2).</summary>
    internal FollowUpRequest Supervision =>
        new(ProcedureIds.ExecutiveMeeting, $"{Plan.Name} {Last.Number}", Last.Item.Text, Last.Item.Owner, Last.Item.Limit, Last.Level);

    internal FollowUpRequest Draft => new(ProcedureIds.ExecutiveMeeting, Last.Number, Last.Item.Text, Last.Item.Owner, Level: Last.Level);

    private int Find(string number) => Topics.IndexOfFirst(topic => topic.Number == number);

    private ExecutiveMeeting Changed(Func<Topic, Topic> change) => this with { Topics = Topics.Changed(change) };
}
