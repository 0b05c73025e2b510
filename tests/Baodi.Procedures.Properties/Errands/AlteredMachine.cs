using NodaTime;
using Stateless.Reflection;

namespace Baodi.Procedures.Properties.Errands;

/// <summary>A machine whose answers, or whose folding, are changed by a mistake that no definition could make.</summary>
internal sealed class AlteredMachine<TState, TMatter>(ProcedureMachine<TState, TMatter> right) : ProcedureMachine(right.Procedure)
    where TState : struct, Enum
    where TMatter : class
{
    internal Func<Procedure, Event, Event> Firing { get; init; } = static (_, happened) => happened;

    internal Func<Case<TState, TMatter>?, Refusal, Outcome<TState, TMatter>> Refusing { get; init; } = static (before, refusal) => new(before, refusal);

    internal Func<Officer, Officer> Asking { get; init; } = static by => by;

    internal Func<Circumstances, Circumstances> Saying { get; init; } = static said => said;

    /// <summary>The event of what was told by telephone, with who entered it; null where that is asked as it should be.</summary>
    internal Func<Event, Officer, Event>? Entering { get; init; }

    internal Func<Event, Event> Folding { get; init; } = static happened => happened;

    /// <summary>The event that a case is made of, when it is fired and when it is folded.</summary>
    internal Func<Case?, Event, Event> Making { get; init; } = static (_, happened) => happened;

    public override StateMachineInfo Info => right.Info;

    internal override Outcome Fire(Case? before, in Trigger trigger, Officer by, Instant at)
    {
        var typed = (Case<TState, TMatter>?)before;
        var said = Saying(trigger.Circumstances);
        var outcome = Entering is not null && said.ToldBy is { } teller
            ? right.Fire(typed, trigger with { Circumstances = said with { ToldBy = null } }, teller, at)
            : right.Fire(typed, trigger with { Circumstances = said }, Asking(by), at);
        return !outcome.IsAccepted ? (outcome.Refusal.Reasons is [NoSuchCase] ? outcome : Refusing(typed, outcome.Refusal))
            : Altered(typed, Firing(Procedure, Entering is not null && said.ToldBy is not null ? Entering(outcome.Event, by) : outcome.Event));
    }

    internal override Case Apply(Case? before, Event next) => right.Apply(before, Making(before, Folding(next)));

    private Outcome<TState, TMatter> Altered(Case<TState, TMatter>? before, Event happened) =>
        new((Case<TState, TMatter>)right.Apply(before, Making(before, happened)), happened);
}
