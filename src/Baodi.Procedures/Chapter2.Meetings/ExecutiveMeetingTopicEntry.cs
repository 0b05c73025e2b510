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
    EnumFact<TopicPrecedence> Precedence);

/// <summary>The word that enters a topic.</summary>
internal static class TopicEntries
{
    internal static ActBuilder<ExecutiveMeetingState, ExecutiveMeeting, TCommand> Enters<TCommand>(
        this ActBuilder<ExecutiveMeetingState, ExecutiveMeeting, TCommand> act, TopicEntry entry, Func<TCommand, Topic> topic)
        where TCommand : Command<ExecutiveMeeting>, ITopicEntry =>
        act.Sets((m, c) => m.With(topic(c)), entry.AwaitsConsent, entry.SourceIsNamed, entry.NumberIsItsOwn)
            .Makes(entry.AwaitsConsent.Holds)
            .Asks(ExecutiveMeetingDecisions.Precedence, m => m.TopicQuestion, (m, answer) => m.Ranked(answer), entry.Precedence)
            .Provided(entry.SourceIsNamed.Holds, entry.NumberIsItsOwn.Holds, entry.Precedence.IsNot(TopicPrecedence.NotTaken));
}
