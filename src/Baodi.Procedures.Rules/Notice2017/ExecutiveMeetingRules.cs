using Baodi.Procedures.ExecutiveMeetings;

namespace Baodi.Procedures.Rules;

/// <summary>Whether a topic is taken to the executive meeting and where it comes in the order (2.1.2.1.3).</summary>
public sealed class TopicPrecedenceRules() : RuleSet<TopicQuestion, TopicPrecedence>(ExecutiveMeetingDecisions.Precedence)
{
    /// <inheritdoc/>
    protected override void Define()
    {
        Clause("2.1.2.1.3",
            Rule("2.1.2.1.3-first", TopicPrecedence.First, topic => !topic.IsLate && topic.IsWeighty && topic.IsUrgent),
            Rule("2.1.2.1.3-not-weighty", TopicPrecedence.InOrder, topic => !topic.IsLate && !topic.IsWeighty),
            Rule("2.1.2.1.3-not-urgent", TopicPrecedence.InOrder, topic => !topic.IsLate && topic.IsWeighty && !topic.IsUrgent),
            Rule("2.1.2.1.3-late-not-weighty", TopicPrecedence.NotTaken, topic => topic.IsLate && !topic.IsWeighty),
            Rule("2.1.2.1.3-late-not-urgent", TopicPrecedence.NotTaken, topic => topic.IsLate && topic.IsWeighty && !topic.IsUrgent));
        Reading("2.1.2.1.3", "临时增加的议题须既重大又紧急，并经区长同意，排在前面", "a late topic is taken when it is both weighty and urgent and the District Head consents, and comes first",
            Rule("2.1.2.1.3-late-first", TopicPrecedence.First, topic => topic.IsLate && topic.IsWeighty && topic.IsUrgent));
    }
}
