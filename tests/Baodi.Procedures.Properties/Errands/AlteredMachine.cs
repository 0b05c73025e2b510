using NodaTime;
using Stateless.Reflection;

namespace Baodi.Procedures.Properties.Errands;

/// <summary>A machine whose answers, or whose folding, are changed by a mistake that no definition could make.</summary>
internal sealed class AlteredMachine(ProcedureMachine<ErrandState, Errand> right) : ProcedureMachine(right.Procedure)
{
    internal Func<Procedure, Event, Event> Firing { get; init; } = static (_, happened) => happened;

    internal Func<Case<ErrandState, Errand>?, Refusal, Outcome<ErrandState, Errand>> Refusing { get; init; } = static (before, refusal) => new(before, refusal);

    internal Func<Officer, Officer> Asking { get; init; } = static by => by;

    internal Func<Event, Event> Folding { get; init; } = static happened => happened;

    public override StateMachineInfo Info => right.Info;

    internal override Outcome Fire(Case? before, in Trigger trigger, Officer by, Instant at)
    {
        var typed = (Case<ErrandState, Errand>?)before;
        var outcome = right.Fire(typed, trigger, Asking(by), at);
        return outcome.IsAccepted ? Altered(typed, Firing(Procedure, outcome.Event)) : outcome.Refusal.Reasons is [NoSuchCase] ? outcome : Refusing(typed, outcome.Refusal);
    }

    internal override Case Apply(Case? before, Event next) => right.Apply(before, Folding(next));

    private Outcome<ErrandState, Errand> Altered(Case<ErrandState, Errand>? before, Event happened) =>
        new((Case<ErrandState, Errand>)right.Apply(before, happened), happened);
}
