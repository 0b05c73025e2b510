using System.Collections.Immutable;

namespace Baodi.Procedures;

internal sealed class DecisionStep<TMatter, TQuestion, TAnswer>(
    Decision<TQuestion, TAnswer> decision, Func<TMatter, TQuestion> ask, Func<TMatter, TAnswer?, TMatter> record, bool takesNoRule)
    : DecisionStep<TMatter>(decision, takesNoRule)
    where TMatter : class
    where TQuestion : struct, IQuestion<TQuestion>
    where TAnswer : struct, Enum
{
    private IDecider<TQuestion, TAnswer>? decider;

    internal override bool Bind(Profile profile)
    {
        decider = profile.Decider(decision) as IDecider<TQuestion, TAnswer>;
        return decider is not null;
    }

    internal override Decided Decide(TMatter matter)
    {
        var answer = decider!.Decide(ask(matter));
        return new(decision, answer.Value is { } value ? decision.Terms.Ordinal(value) : null, answer.Row);
    }

    internal override TMatter Record(TMatter matter, Decided decided) =>
        record(matter, decided.Ordinal is { } ordinal ? decision.Terms[ordinal] : null);
}

/// <summary>What a table answered when a step was decided; the event carries it, and folding never asks again. Immutable.</summary>
public sealed class Decided
{
    internal Decided(Decision decision, int? ordinal, DecisionRow? row)
    {
        Decision = decision;
        Ordinal = ordinal;
        Row = row;
    }

    /// <summary>The question.</summary>
    public Decision Decision { get; }

    /// <summary>The answer, or null when no rule covers the question.</summary>
    public Term? Answer => Ordinal is { } ordinal ? Decision.Answers.All[ordinal] : null;

    /// <summary>The row that answered; null when none did.</summary>
    public DecisionRow? Row { get; }

    internal int? Ordinal { get; }
}
