namespace Baodi.Procedures.Decisions;

/// <summary>What was answered when a step was decided; the event carries it, and folding never asks again. Immutable.</summary>
public sealed class Decided
{
    internal Decided(Decision decision, int? ordinal, ImmutableArray<FiredRule> rules, ImmutableArray<Conclusion> conclusions)
    {
        Decision = decision;
        Ordinal = ordinal;
        Rules = rules;
        Conclusions = conclusions;
    }

    /// <summary>The question.</summary>
    public Decision Decision { get; }

    /// <summary>The answer, or null when no rule covers the question.</summary>
    public Term? Answer => Ordinal is { } ordinal ? Decision.Answers.All[ordinal] : null;

    /// <summary>The rules that led to the answer, or declare that there is none; empty when none says anything.</summary>
    public ImmutableArray<FiredRule> Rules { get; }

    /// <summary>What was concluded beside the answer.</summary>
    public ImmutableArray<Conclusion> Conclusions { get; }

    /// <summary>The position of the answer in the vocabulary of the answers.</summary>
    internal int? Ordinal { get; }
}
