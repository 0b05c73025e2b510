using Baodi.Procedures.ExecutiveMeetings;

namespace Baodi.Procedures.Rules;

/// <summary>The tables of the executive meeting (2.1.2).</summary>
public static class ExecutiveMeetingTables
{
    /// <summary>Whether a topic is taken and where it comes in the order (2.1.2.1.3).</summary>
    public static DecisionTable<TopicQuestion, TopicPrecedence> Precedence { get; } = BuildPrecedence();

    private static DecisionTable<TopicQuestion, TopicPrecedence> BuildPrecedence()
    {
        var late = Column.Of((TopicQuestion q) => q.IsLate);
        var weighty = Column.Of((TopicQuestion q) => q.IsWeighty);
        var urgent = Column.Of((TopicQuestion q) => q.IsUrgent);
        return DecisionTable.For(ExecutiveMeetingDecisions.Precedence, HitPolicy.Unique)
            .Clause("2.1.2.1.3")
                .Row("2.1.2.1.3-first", TopicPrecedence.First, late.No, weighty.Yes, urgent.Yes)
                .Row("2.1.2.1.3-not-weighty", TopicPrecedence.InOrder, late.No, weighty.No)
                .Row("2.1.2.1.3-not-urgent", TopicPrecedence.InOrder, late.No, weighty.Yes, urgent.No)
                .Row("2.1.2.1.3-late-not-weighty", TopicPrecedence.NotTaken, late.Yes, weighty.No)
                .Row("2.1.2.1.3-late-not-urgent", TopicPrecedence.NotTaken, late.Yes, weighty.Yes, urgent.No)
            .Reading("2.1.2.1.3", "临时增加的议题须既重大又紧急，并经区长同意，排在前面", "a late topic is taken when it is both weighty and urgent and the District Head consents, and comes first")
                .Row("2.1.2.1.3-late-first", TopicPrecedence.First, late.Yes, weighty.Yes, urgent.Yes)
            .Build();
    }
}
