using Baodi.Procedures.Meetings;

namespace Baodi.Procedures.ExecutiveMeetings;

/// <summary>One executive meeting with its topic pool, its papers and what it decided. Immutable.</summary>
public sealed partial record ExecutiveMeeting : IScheduled, ITitled, ITitles, IMinuted, ICollects
{
    int ICollects.Collected => Topics.OrEmpty().Length + Agenda.OrEmpty().Length + Attendees.OrEmpty().Length + MinutesBefore.OrEmpty().Length + Items.OrEmpty().Length;

    Label ITitled.Title => Label.Written(Plan.Name);

    string? ITitles.TitleOf(string number)
    {
        foreach (var topic in Topics)
        {
            if (topic.Number == number)
            {
                return topic.Title;
            }
        }

        foreach (var item in Items)
        {
            if (item.Number == number)
            {
                return item.Item.Text;
            }
        }

        return null;
    }

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

    /// <summary>Why more topics are listed than the number stated; null where that was not said (2.1.2.1.3).</summary>
    public string? WhyMoreTopics { get; init; }

    /// <summary>Who chairs it; the District Head until somebody else has.</summary>
    public Seat Chair { get; init; } = Posts.DistrictHead;

    /// <summary>Who was there, as the check before the meeting found it or as its end told; null before (2.1.2.2.2).</summary>
    public MeetingAttendance? Attended { get; init; }

    /// <summary>When somebody was last recorded at the venue, or the meeting as begun; null before.</summary>
    public Instant? LastSeenThere { get; init; }

    /// <summary>The notice sent last; null before one is sent (2.1.2.2.1).</summary>
    public NotifyAttendees? Notice { get; init; }

    /// <summary>Whether the media are to cover it (2.1.2.2.1).</summary>
    public bool MediaAreNeeded { get; init; }

    /// <summary>Whether it is on record that no news copy will come (2.1.2.3.4).</summary>
    public bool NoNewsCopyComes { get; init; }

    /// <summary>Whether the minutes, as they are now, have been distributed (2.1.2.3.2).</summary>
    public bool MinutesAreDistributed { get; init; }

    /// <summary>Who has the minutes before them, or has signed them, and may send them back.</summary>
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

    /// <summary>Whether the change of a topic made last left its level or raised it.</summary>
    internal bool LevelIsKept { get; private init; } = true;

    /// <summary>Whether the topic taken off or put off last was so on the word of who put it forward or of the District Head; who put none forward is refused on other grounds.</summary>
    internal bool IsTheirTopic { get; private init; } = true;

    /// <summary>Whether the District Head had consented to the topic that the meeting took up last.</summary>
    internal bool TopicIsConsentedTo { get; private init; } = true;

    /// <summary>Whether the topic that the meeting took up last, where he had consented to it, was on the list.</summary>
    internal bool TopicIsListed { get; private init; } = true;

    /// <summary>The leaders who put forward what has yet to come to the meeting.</summary>
    internal ImmutableArray<Seat> Proposers
    {
        get
        {
            var proposers = ImmutableArray<Seat>.Empty;
            foreach (var topic in Topics)
            {
                proposers = topic is { Leader: { } leader, Standing: TopicStanding.AwaitingConsent or TopicStanding.InPool or TopicStanding.OnAgenda } ? proposers.Joined([leader]) : proposers;
            }

            return proposers;
        }
    }

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

    /// <summary>Where there are more, why is said, and the District Head approves or consents in the light of it.</summary>
    internal bool NumberIsSuitable => Plan.MostTopics is not { } most || Agenda.Length <= most || !VisibleText.IsBlank(WhyMoreTopics);

    internal bool IsOnItsDay => LastSeenThere.IsOnDayOf(Starts);

    /// <summary>Whether the notice sent last told the time, the place and the topics as they now stand.</summary>
    internal bool NoticeIsGiven =>
        Notice is not null && (Notice.Starts, Notice.Place) == (Starts, Place) && Notice.Topics.OrEmpty().IsWithin(Agenda) && Agenda.IsWithin(Notice.Topics.OrEmpty());

    internal bool LatePapersAreOwed => PapersSent is not null && Topics.Any(topic => topic is { Standing: TopicStanding.OnAgenda, IsSent: false });

    internal bool NewsCopyIsAwaited => MediaAreNeeded && !NoNewsCopyComes;

    internal bool MinutesAreRead => !MinutesBefore.IsEmpty;

    internal bool ItemsAwaitReferral => Items.Any(item => !item.IsReferred);

    internal bool ItemsAwaitDocumentRequest => Items.Any(item => item.AwaitsDocumentRequest);

    internal bool ItemsAwaitSupervision => Items.Any(item => item.AwaitsSupervision);

    internal bool ItemsAwaitDocument => Items.Any(item => item.AwaitsDocument);

    internal bool ItemsRun => Items.Any(item => item.Runs);

    internal ExecutiveMeeting With(Topic topic) => this with { Topics = Topics.Add(topic) };

    /// <summary>A topic is as it now stands, before the District Head again, and the last that was entered.</summary>
    internal ExecutiveMeeting ChangedBy(ChangeTopic change) =>
        Find(change.Topic) is >= 0 and var at ? this with { Topics = Topics.RemoveAt(at).Add(Topics[at].ChangedBy(change)), LevelIsKept = change.Level is null || Topics[at].Level is not { } level || change.Level >= level } : this;

    /// <summary>Other materials go out before the meeting, if the rest have gone.</summary>
    internal ExecutiveMeeting Supplied(ReplaceMaterials change) =>
        Changed(topic => topic.Number == change.Topic ? topic with { Materials = change.Materials, PresenterUnit = change.PresenterUnit ?? topic.PresenterUnit, IsSent = false } : topic);

    /// <summary>Off an approved list, which is for the leader whose topic it is or the District Head to say.</summary>
    internal ExecutiveMeeting TakenOff(string number, TopicStanding standing, string reason, Performer by)
    {
        var isTheirs = Find(number) is >= 0 and var at && Topics[at].Leader is { } leader && by.Has(leader);
        return TakenOff(number, standing, reason) with { IsTheirTopic = isTheirs || by.Has(Posts.DistrictHead) || !Proposers.Any(proposer => by.Has(proposer)) };
    }

    /// <summary>Off the list where it was on it; the others keep their order.</summary>
    internal ExecutiveMeeting TakenOff(string number, TopicStanding standing, string reason) =>
        Moved(number, standing, reason) with { Agenda = Agenda.RemoveAll(listed => listed == number) };

    /// <summary>A meeting that began without a list takes up what is in the pool, what is weighty and urgent first (2.1.2.1.3).</summary>
    internal ExecutiveMeeting Begun(Seat chair, Instant at)
    {
        var listed = Agenda.IsEmpty ? Ordered([.. InPool(isFirst: true), .. InPool(isFirst: false)]) : this;
        return listed with { Chair = chair, LastSeenThere = at };
    }

    private ImmutableArray<string> InPool(bool isFirst) =>
        Topics.Taken(topic => topic.Standing == TopicStanding.InPool && topic.Precedence == TopicPrecedence.First == isFirst, topic => topic.Number);

    /// <summary>At another time or place; who was seen there before was there for nothing.</summary>
    internal ExecutiveMeeting MovedTo(MoveMeeting move) => this with { Starts = move.Starts, Place = move.Place ?? Place, LastSeenThere = null };

    /// <summary>What the meeting did not come to waits for the next one.</summary>
    internal ExecutiveMeeting Ended(MeetingAttendance? attendance) =>
        Changed(topic => topic.Standing == TopicStanding.OnAgenda ? topic with { Standing = TopicStanding.PutOff } : topic)
            with
        { Attended = attendance ?? Attended };

    /// <summary>Those who have come, those who have not, and, of the meeting, those who were to sit in.</summary>
    internal ExecutiveMeeting Checked(CheckAttendance check, Instant at) =>
        this with { LastSeenThere = at, Attended = new(check.Present, check.Absent, Attendees) };

    internal ExecutiveMeeting Ranked(TopicPrecedence precedence) =>
        this with { Topics = Topics.WithLast(topic => topic with { Precedence = precedence }) };

    /// <summary>Into the pool; a late topic, onto the list, before the others where it takes precedence.</summary>
    internal ExecutiveMeeting Consented(string number) =>
        Find(number) is >= 0 and var at && Topics[at].IsLate ? Listed(number) : Moved(number, TopicStanding.InPool);

    /// <summary>Onto the list as it stands, before the others where it takes precedence.</summary>
    internal ExecutiveMeeting Listed(string number)
    {
        var isFirst = Find(number) is >= 0 and var at && Topics[at].Precedence == TopicPrecedence.First;
        return Moved(number, TopicStanding.OnAgenda) with { Agenda = Agenda.Insert(isFirst ? 0 : Agenda.Length, number) };
    }

    /// <summary>What had been said of a topic when the meeting took it up.</summary>
    internal ExecutiveMeeting TakenUp(string number)
    {
        var standing = Find(number) is >= 0 and var at ? Topics[at].Standing : TopicStanding.OnAgenda;
        return this with { TopicIsConsentedTo = standing != TopicStanding.AwaitingConsent, TopicIsListed = standing != TopicStanding.InPool };
    }

    internal ExecutiveMeeting Moved(string number, TopicStanding standing, string? reason = null) =>
        Changed(topic => topic.Number == number ? topic with { Standing = standing, Reason = reason } : topic);

    internal ExecutiveMeeting Ordered(OrderTopics order) => Ordered(order.Topics.OrEmpty()) with { WhyMoreTopics = order.WhyMoreTopics };

    private ExecutiveMeeting Ordered(ImmutableArray<string> agenda) =>
        Changed(topic => topic.Standing == TopicStanding.InPool && agenda.Contains(topic.Number, StringComparer.Ordinal) ? topic with { Standing = TopicStanding.OnAgenda } : topic)
            with
        { Agenda = agenda };

    /// <summary>The list goes back: its topics are in the pool again, to be put in order anew.</summary>
    internal ExecutiveMeeting Unordered() =>
        Changed(topic => topic.Standing == TopicStanding.OnAgenda ? topic with { Standing = TopicStanding.InPool } : topic) with { Agenda = [], WhyMoreTopics = null };

    /// <summary>An approved list is taken up again: nothing of it has been sent or told.</summary>
    internal ExecutiveMeeting Reopened() => Unordered() with { PapersSent = null, Notice = null, SettledAt = null };

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

    private int Find(string number) => Topics.IndexOfFirst(topic => topic.Number == number);

    private ExecutiveMeeting Changed(Func<Topic, Topic> change) => this with { Topics = Topics.Changed(change) };
}
