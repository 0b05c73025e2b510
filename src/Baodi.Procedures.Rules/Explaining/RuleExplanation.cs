namespace Baodi.Procedures.Rules;

/// <summary>What became of a rule when a question was asked.</summary>
public enum RuleOutcome
{
    /// <summary>It fired, and led to the answer, to a conclusion, or to what other rules made of it.</summary>
    Fired = 1,

    /// <summary>It fired, and another that stands before it answered.</summary>
    Overruled,

    /// <summary>A condition of it did not hold.</summary>
    NotFired,

    /// <summary>A value is outside its input's domain, so that no rule was asked.</summary>
    ValueOutsideDomain,
}

/// <summary>Why a rule answered a question or did not. Immutable.</summary>
/// <param name="Rule">Which rule is explained.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Conditions">What it asks of the question, and which of it held; empty when a value is outside its domain.</param>
/// <param name="Reason">The same in a sentence: what it led to, or the first condition that did not hold.</param>
public sealed record RuleExplanation(StatedRule Rule, RuleOutcome Outcome, ImmutableArray<ConditionOutcome> Conditions, Label Reason);

/// <summary>A condition of a rule, and whether it held of the question.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Holds">Whether it held.</param>
public sealed record ConditionOutcome(RuleCondition Condition, bool Holds);
