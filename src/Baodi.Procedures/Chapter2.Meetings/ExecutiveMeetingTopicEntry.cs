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
    YesNoFact<ExecutiveMeeting> AwaitsConsent,
    YesNoFact<ExecutiveMeeting> SourceIsNamed,
    YesNoFact<ExecutiveMeeting> NumberIsItsOwn,
    EnumFact<ExecutiveMeeting, TopicPrecedence> Precedence);

/// <summary>The word that enters a topic.</summary>
internal static class TopicEntries
{
    internal static ActDraft<ExecutiveMeetingState, ExecutiveMeeting, TCommand> Enters<TCommand>(
        this ActDraft<ExecutiveMeetingState, ExecutiveMeeting, TCommand> act, TopicEntry entry, Func<TCommand, Topic> topic)
        where TCommand : Command<ExecutiveMeeting>, ITopicEntry =>
        act.Needs("议题编号", c => c.Number)
            .Needs("议题", c => c.Title)
            .Needs("材料", c => c.Materials)
            .Needs("汇报单位", c => c.PresenterUnit)
            .Needs("重大", c => c.IsWeighty)
            .Needs("紧急", c => c.IsUrgent)
            .Takes("密级", c => c.Level)
            .Sets((m, c) => m.With(topic(c)), entry.AwaitsConsent, entry.SourceIsNamed, entry.NumberIsItsOwn)
            .Makes(entry.AwaitsConsent.Holds)
            .Asks(ExecutiveMeetingDecisions.Precedence, m => m.TopicQuestion, (m, answer) => m.Ranked(answer), entry.Precedence)
            .Provided(entry.SourceIsNamed.Holds, entry.NumberIsItsOwn.Holds, entry.Precedence.IsNot(TopicPrecedence.NotTaken));
}
