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
            Rule("2.1.2.1.3-not-urgent", TopicPrecedence.InOrder, topic => !topic.IsLate && topic.IsWeighty && !topic.IsUrgent));
        Reading("2.1.2.1.3", "“一般不临时增加议题”，经区长同意的可以增加；重大紧急的排在前面，其他的排在已排定议题之后", "no late topics \"as a rule\": one is taken with the District Head's consent, first where it is weighty and urgent, behind the others where it is not",
            Rule("2.1.2.1.3-late-not-weighty", TopicPrecedence.InOrder, topic => topic.IsLate && !topic.IsWeighty),
            Rule("2.1.2.1.3-late-not-urgent", TopicPrecedence.InOrder, topic => topic.IsLate && topic.IsWeighty && !topic.IsUrgent),
            Rule("2.1.2.1.3-late-first", TopicPrecedence.First, topic => topic.IsLate && topic.IsWeighty && topic.IsUrgent));
    }
}
