namespace Baodi.Procedures.ExecutiveMeetings;

/// <summary>What every topic says of itself, wherever it comes from.</summary>
internal interface ITopicEntry
{
    string Number { get; }

    string Title { get; }

    string Materials { get; }

    string PresenterUnit { get; }

    bool IsWeighty { get; }

    bool IsUrgent { get; }

    ClassificationLevel? Level { get; }
}

/// <summary>The rows of a topic that is entered, the same for each way into the pool.</summary>
internal sealed record TopicEntry(
    YesNoFact AwaitsConsent,
    YesNoFact SourceIsNamed,
    YesNoFact NumberIsItsOwn,
    EnumFact<TopicPrecedence> Precedence)
{
    internal ImmutableArray<Fact> Facts => [AwaitsConsent, SourceIsNamed, NumberIsItsOwn];
}

/// <summary>The words that enter a topic, and of what happens at the meeting.</summary>
internal static class TopicEntries
{
    internal static ActBuilder<ExecutiveMeetingState, ExecutiveMeeting, TCommand> Enters<TCommand>(
        this ActBuilder<ExecutiveMeetingState, ExecutiveMeeting, TCommand> act, TopicEntry entry, Func<TCommand, Topic> topic)
        where TCommand : Command<ExecutiveMeeting>, ITopicEntry =>
        act.Sets((m, c) => m.With(topic(c)), [.. entry.Facts])
            .AsEntered(entry);

    /// <summary>Changes a topic, which is then as if it were entered anew.</summary>
    internal static ActBuilder<ExecutiveMeetingState, ExecutiveMeeting, ChangeTopic> Reenters(
        this ActBuilder<ExecutiveMeetingState, ExecutiveMeeting, ChangeTopic> act, TopicEntry entry, YesNoFact levelIsKept) =>
        act.Sets((m, c) => m.ChangedBy(c), [.. entry.Facts, levelIsKept])
            .AsEntered(entry)
            .Provided(levelIsKept.Holds);

    /// <summary>It was somewhere, or something began, at the meeting.</summary>
    internal static ActBuilder<ExecutiveMeetingState, ExecutiveMeeting, TCommand> OnItsDay<TCommand>(
        this ActBuilder<ExecutiveMeetingState, ExecutiveMeeting, TCommand> act, YesNoFact isOnItsDay)
        where TCommand : Command<ExecutiveMeeting> =>
        act.Sets((m, _, step) => m with { LastSeenThere = step.At }, isOnItsDay).Provided(isOnItsDay.Holds);

    private static ActBuilder<ExecutiveMeetingState, ExecutiveMeeting, TCommand> AsEntered<TCommand>(
        this ActBuilder<ExecutiveMeetingState, ExecutiveMeeting, TCommand> act, TopicEntry entry)
        where TCommand : Command<ExecutiveMeeting> =>
        act.Makes(entry.AwaitsConsent.Holds)
            .Asks(ExecutiveMeetingDecisions.Precedence, m => m.TopicQuestion, (m, answer) => m.Ranked(answer), entry.Precedence)
            .Provided(entry.SourceIsNamed.Holds, entry.NumberIsItsOwn.Holds, entry.Precedence.IsNot(TopicPrecedence.NotTaken));
}
