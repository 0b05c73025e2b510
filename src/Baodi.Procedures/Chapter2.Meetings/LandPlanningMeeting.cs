using Baodi.Procedures.Meetings;

namespace Baodi.Procedures.LandPlanningMeetings;

/// <summary>A land-planning joint meeting. Immutable.</summary>
public sealed record LandPlanningMeeting : NotifiedMeeting, ITitled, ICollects
{
    int ICollects.Collected => Topics.OrEmpty().Length + Listed.OrEmpty().Length + Opinions.OrEmpty().Length;

    Label ITitled.Title =>
        Topics.IsEmpty ? new("土地规划联席会议", "land-planning joint meeting") : Label.Written(string.Join('；', Topics.Taken(topic => topic.Title)));

    /// <summary>工信委: the id of the unit whose opinion 2.1.5.2 asks for beforehand.</summary>
    public const string CommissionId = "industry-and-information-technology-commission";

    /// <summary>The kebab-case id of the field, which tells the deputy head in charge.</summary>
    public required string Field { get; init; }

    /// <summary>The topics collected, in the order of coming in.</summary>
    public ImmutableArray<LandTopic> Topics { get; init; } = [];

    /// <summary>The titles of the topics of this meeting, in its order; empty before the list is compiled.</summary>
    public ImmutableArray<string> Listed { get; init; } = [];

    /// <summary>The commission's opinions, topic by topic as they were given, the last on each (2.1.5.2).</summary>
    public ImmutableArray<TopicOpinion> Opinions { get; init; } = [];

    internal bool HasTopics => !Topics.IsEmpty;

    internal bool TopicsRemain => !Listed.IsEmpty;

    internal bool OpinionIsNeeded => Topics.Any(NeedsOpinion);

    internal bool OpinionsCoverAll => !Topics.Any(topic => NeedsOpinion(topic) && !Opinions.Any(opinion => opinion.Topic == topic.Title));

    /// <summary>The titles of the topics of this meeting on which the commission gives its opinion.</summary>
    internal ImmutableArray<string> TopicsForOpinion => Topics.Taken(NeedsOpinion, topic => topic.Title);

    internal override bool NoticeIsGiven => Listed.IsEmpty || (base.NoticeIsGiven && !Topics.Any(topic => IsListed(topic) && !NoticeReaches([topic.Department])));

    internal LandTopicQuestion Question => Topics[^1].Question;

    /// <summary>A topic of the same title is replaced.</summary>
    internal LandPlanningMeeting With(CollectTopic topic)
    {
        var others = Topics.RemoveAll(other => other.Title == topic.Title);
        return this with { Topics = others.Add(new(topic.Title, topic.Department, topic.ConcernsLand, topic.ConcernsPlanning, topic.IsIndustrial, null)) };
    }

    internal LandPlanningMeeting Answered(PriorOpinion answer) => this with { Topics = Topics.WithLast(topic => topic with { PriorOpinion = answer }) };

    /// <summary>A topic waits for another meeting; the others keep their order.</summary>
    internal LandPlanningMeeting Without(string topic) => this with { Listed = Listed.RemoveAll(title => title == topic) };

    /// <summary>Opinions on some topics, each in place of the one before on the same; those on the others stand.</summary>
    internal LandPlanningMeeting With(GiveOpinions given)
    {
        var opinions = given.Opinions.OrEmpty();
        return this with { Opinions = [.. Opinions.RemoveAll(one => opinions.Any(other => other.Topic == one.Topic)), .. opinions] };
    }

    private bool IsListed(LandTopic topic) => Listed.Contains(topic.Title, StringComparer.Ordinal);

    private bool NeedsOpinion(LandTopic topic) => topic.PriorOpinion == PriorOpinion.Needed && IsListed(topic);
}

/// <summary>A topic that a department brings before the meeting.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Department">The kebab-case id of the department that reports on it.</param>
/// <param name="ConcernsLand">Whether it concerns the use of land.</param>
/// <param name="ConcernsPlanning">Whether it concerns planning.</param>
/// <param name="IsIndustrial">Whether the land or the planning is industrial.</param>
/// <param name="PriorOpinion">Whether the table asks for the commission's prior opinion; null before it was asked.</param>
public sealed record LandTopic(string Title, string Department, bool ConcernsLand, bool ConcernsPlanning, bool IsIndustrial, PriorOpinion? PriorOpinion)
{
    internal LandTopicQuestion Question => new(ConcernsLand, ConcernsPlanning, IsIndustrial);
}

/// <summary>What the commission thinks of one topic (2.1.5.2).</summary>
/// <param name="Topic">The title of the topic.</param>
/// <param name="Opinion">The opinion.</param>
public sealed record TopicOpinion([Field("议题")] string Topic, [Field("意见")] string Opinion);
