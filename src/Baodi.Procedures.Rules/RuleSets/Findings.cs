using NRules.RuleModel;

namespace Baodi.Procedures.Rules;

/// <summary>What a rule that fires inserts for the set to read; two of them are never the same fact.</summary>
internal abstract class SetFinding(Term? term, ImmutableArray<FiredRule> because)
{
    internal Term? Term => term;

    internal ImmutableArray<FiredRule> Because => because;
}

/// <summary>An answer, or that there is no rule.</summary>
internal sealed class RuleAnswer(Term? answer, int ordinal, ImmutableArray<FiredRule> because) : SetFinding(answer, because)
{
    /// <summary>The position of the answer in the vocabulary; -1 for none.</summary>
    internal int Ordinal => ordinal;

    internal StatedRule By { get; set; } = null!;
}

/// <summary>A conclusion beside the answer.</summary>
internal sealed class Concluded(Term conclusion, ImmutableArray<FiredRule> because) : SetFinding(conclusion, because);

/// <summary>What a rule written as a class can say when it fires.</summary>
/// <remarks>Two of each, not one with an optional part: NRules takes expressions, which know no optional arguments.</remarks>
public static class RuleContext
{
    /// <summary>The id and the citation of the rule that fires, for what it tells other rules.</summary>
    /// <param name="context">What NRules hands to the rule.</param>
    public static FiredRule Fired(this IContext context) => RuleOf(context).Identity;

    /// <summary>Answers the question, on the ground of the rule that fires.</summary>
    /// <typeparam name="TAnswer">The answers of the decision.</typeparam>
    /// <param name="context">What NRules hands to the rule.</param>
    /// <param name="answer">The answer.</param>
    /// <exception cref="ArgumentException"><paramref name="answer"/> is none of the decision's answers.</exception>
    public static void Answer<TAnswer>(this IContext context, TAnswer answer)
        where TAnswer : struct, Enum => Answer(context, answer, [context.Fired()]);

    /// <summary>Answers the question, on the ground of other rules.</summary>
    /// <typeparam name="TAnswer">The answers of the decision.</typeparam>
    /// <param name="context">What NRules hands to the rule.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="because">The rules on whose ground it stands.</param>
    /// <exception cref="ArgumentException"><paramref name="answer"/> is none of the decision's answers.</exception>
    public static void Answer<TAnswer>(this IContext context, TAnswer answer, IEnumerable<FiredRule> because)
        where TAnswer : struct, Enum
    {
        var rule = RuleOf(context);
        var ordinal = Ordinal(rule, rule.Decision.Answers, answer);
        context.Insert(new RuleAnswer(rule.Decision.Answers.All[ordinal], ordinal, [.. because ?? throw new ArgumentNullException(nameof(because))]) { By = rule });
    }

    /// <summary>Declares on purpose that no rule covers the question; somebody then decides, with a reason.</summary>
    /// <param name="context">What NRules hands to the rule.</param>
    public static void NoRule(this IContext context) => context.Insert(new RuleAnswer(null, -1, [context.Fired()]) { By = RuleOf(context) });

    /// <summary>Concludes something beside the answer, on the ground of the rule that fires.</summary>
    /// <typeparam name="TConclusion">The conclusions of the decision.</typeparam>
    /// <param name="context">What NRules hands to the rule.</param>
    /// <param name="conclusion">What is concluded; more than one rule may conclude it.</param>
    /// <exception cref="ArgumentException"><paramref name="conclusion"/> is none of the decision's conclusions.</exception>
    public static void Conclude<TConclusion>(this IContext context, TConclusion conclusion)
        where TConclusion : struct, Enum => Conclude(context, conclusion, []);

    /// <summary>Concludes something beside the answer, on the ground of the rule that fires and of others.</summary>
    /// <typeparam name="TConclusion">The conclusions of the decision.</typeparam>
    /// <param name="context">What NRules hands to the rule.</param>
    /// <param name="conclusion">What is concluded; more than one rule may conclude it.</param>
    /// <param name="because">The others.</param>
    /// <exception cref="ArgumentException"><paramref name="conclusion"/> is none of the decision's conclusions.</exception>
    public static void Conclude<TConclusion>(this IContext context, TConclusion conclusion, IEnumerable<FiredRule> because)
        where TConclusion : struct, Enum
    {
        var rule = RuleOf(context);
        var ordinal = Ordinal(rule, rule.Decision.Conclusions, conclusion);
        context.Insert(new Concluded(rule.Decision.Conclusions!.All[ordinal], [rule.Identity, .. because ?? throw new ArgumentNullException(nameof(because))]));
    }

    private static StatedRule RuleOf(IContext context) => StatedRule.Of((context ?? throw new ArgumentNullException(nameof(context))).Rule);

    private static int Ordinal<T>(StatedRule rule, Terms? terms, T value)
        where T : struct, Enum =>
        terms is Terms<T> typed && typed.Ordinal(value) is >= 0 and var ordinal ? ordinal : throw new ArgumentException($"'{rule.Id}' says {value}, which '{rule.Decision.Id}' does not know.", nameof(value));
}
