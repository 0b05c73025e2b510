using System.Linq.Expressions;

namespace Baodi.Procedures.Rules;

/// <summary>One rule that is a row. Its citation is the heading under which it is put. Immutable.</summary>
/// <typeparam name="TQuestion">The question.</typeparam>
/// <typeparam name="TAnswer">The answer.</typeparam>
/// <param name="Id">The id, unique in its set.</param>
/// <param name="Answer">What it answers; null where it declares that there is no rule.</param>
/// <param name="When">What it asks of the question.</param>
/// <exception cref="ArgumentNullException"><paramref name="When"/> is null.</exception>
public sealed record RuleRow<TQuestion, TAnswer>(string Id, TAnswer? Answer, Expression<Func<TQuestion, bool>> When)
    where TQuestion : struct, IQuestion<TQuestion>
    where TAnswer : struct, Enum
{
    /// <summary>What it asks of the question.</summary>
    public Expression<Func<TQuestion, bool>> When { get; init; } = When ?? throw new ArgumentNullException(nameof(When));
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
