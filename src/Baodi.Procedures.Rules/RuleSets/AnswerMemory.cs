using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Baodi.Procedures.Rules;

/// <summary>Answers by their questions: a set answers a question always alike, so none is worked out twice while it is remembered.</summary>
internal sealed class AnswerMemory<TQuestion, TAnswer>
    where TQuestion : struct, IQuestion<TQuestion>
    where TAnswer : struct, Enum
{
    private ConcurrentDictionary<TQuestion, Answer<TAnswer>> known = new(concurrencyLevel: -1, RuleSet.RememberedAnswers);
    private int count;

    internal bool TryFind(in TQuestion question, [NotNullWhen(true)] out Answer<TAnswer>? answer) => known.TryGetValue(question, out answer);

    internal Answer<TAnswer> Keep(in TQuestion question, Answer<TAnswer> answer)
    {
        if (Interlocked.Increment(ref count) > RuleSet.RememberedAnswers)
        {
            (known, count) = (new(concurrencyLevel: -1, RuleSet.RememberedAnswers), 1);
        }

        return known[question] = answer;
    }
}
