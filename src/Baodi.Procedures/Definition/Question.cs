namespace Baodi.Procedures.Definition;

/// <summary>A question inside an act: asked of the matter when deciding, taken from the event when folding.</summary>
internal abstract class Question(Decision decision, bool takesNoRule)
{
    internal Decision Decision => decision;

    /// <summary>Whether the matter can go on where no rule covers it.</summary>
    internal bool TakesNoRule => takesNoRule;

    /// <summary>Finds what answers it at an office; false when nothing does.</summary>
    internal abstract bool Bind(Profile profile);

    internal abstract Decided Decide(object matter);

    /// <summary>The matter with the answer in it.</summary>
    internal abstract object Record(object matter, Decided decided);
}

internal sealed class Question<TQuestion, TAnswer>(
    Decision<TQuestion, TAnswer> decision, Func<object, TQuestion> ask, Func<object, TAnswer?, object> record, bool takesNoRule)
    : Question(decision, takesNoRule)
    where TQuestion : struct, IQuestion<TQuestion>
    where TAnswer : struct, Enum
{
    private IDecider<TQuestion, TAnswer>? decider;

    internal override bool Bind(Profile profile)
    {
        decider = profile.Decider(decision) as IDecider<TQuestion, TAnswer>;
        return decider is not null;
    }

    internal override Decided Decide(object matter)
    {
        var answer = decider!.Decide(ask(matter));
        return new(decision, answer.Value is { } value ? decision.Terms.Ordinal(value) : null, answer.Rules, answer.Conclusions);
    }

    internal override object Record(object matter, Decided decided) =>
        record(matter, decided.Ordinal is { } ordinal ? decision.Terms[ordinal] : null);
}
