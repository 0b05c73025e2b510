using System.Collections.Immutable;

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
public sealed class RuleExplanation
{
    internal RuleExplanation(StatedRule rule, RuleOutcome outcome, ImmutableArray<ConditionOutcome> conditions, Label reason)
    {
        Rule = rule;
        Outcome = outcome;
        Conditions = conditions;
        Reason = reason;
    }

    /// <summary>Which rule is explained.</summary>
    public StatedRule Rule { get; }

    /// <summary>What became of it.</summary>
    public RuleOutcome Outcome { get; }

    /// <summary>What it asks of the question, and which of it held; empty when a value is outside its domain.</summary>
    public ImmutableArray<ConditionOutcome> Conditions { get; }

    /// <summary>The same in a sentence: what it led to, or the first condition that did not hold.</summary>
    public Label Reason { get; }
}

/// <summary>A condition of a rule, and whether it held of the question.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Holds">Whether it held.</param>
public sealed record ConditionOutcome(RuleCondition Condition, bool Holds);
