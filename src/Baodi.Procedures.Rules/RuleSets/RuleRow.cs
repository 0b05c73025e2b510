using System.Linq.Expressions;

namespace Baodi.Procedures.Rules;

/// <summary>One rule that is a row: what it asks of the question and what it answers. Its citation is the heading under which it is put. Immutable.</summary>
/// <typeparam name="TQuestion">The question.</typeparam>
/// <typeparam name="TAnswer">The answer.</typeparam>
public sealed class RuleRow<TQuestion, TAnswer>
    where TQuestion : struct, IQuestion<TQuestion>
    where TAnswer : struct, Enum
{
    internal RuleRow(string id, TAnswer? answer, Expression<Func<TQuestion, bool>> when) => (Id, Answer, When) = (id, answer, when);

    internal string Id { get; }

    internal TAnswer? Answer { get; }

    internal Expression<Func<TQuestion, bool>> When { get; }
}

/// <summary>Words for what a rule asks.</summary>
public static class RuleWords
{
    /// <summary>Whether a value is one of some.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="any">The values of which it may be one.</param>
    public static bool IsOneOf<T>(this T value, params T[] any) => Array.IndexOf(any, value) >= 0;
}
