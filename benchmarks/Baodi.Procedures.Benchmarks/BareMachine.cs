using Stateless;
using Stateless.Reflection;

namespace Baodi.Procedures.Benchmarks;

/// <summary>What a bare machine hands to its guards: where the trigger is to lead, and a post.</summary>
internal sealed class BareAttempt
{
    public required object To { get; init; }

    public required bool Moves { get; init; }

    public int Post { get; init; } = 1;
}

/// <summary>Stateless used as its users use it: the same states, triggers, routes and numbers of guards as the machine of a procedure, each guard a comparison.</summary>
/// <remarks>The last guard of a route tells whether that route is taken, of several to one state the first; the others hold.</remarks>
internal sealed class BareMachine<TState>
    where TState : struct, Enum
{
    private readonly StateMachine<TState, Type> machine;
    private readonly Dictionary<Type, StateMachine<TState, Type>.TriggerWithParameters<BareAttempt>> triggers = [];
    private TState state;

    public BareMachine(StateMachineInfo info)
    {
        machine = new(() => state, to => state = to);
        var seen = new HashSet<(object From, object Trigger, object To)>();
        foreach (var one in info.States)
        {
            var source = machine.Configure((TState)one.UnderlyingState);
            foreach (var fixedTransition in one.FixedTransitions)
            {
                var to = (TState)fixedTransition.DestinationState.UnderlyingState;
                var isFirst = seen.Add((one.UnderlyingState, fixedTransition.Trigger.UnderlyingTrigger, to));
                var guards = Guards(fixedTransition, attempt => isFirst && attempt.Moves && attempt.To.Equals(to));
                _ = Equals(to, one.UnderlyingState) ? source.PermitReentryIf(Of(fixedTransition), guards) : source.PermitIf(Of(fixedTransition), to, guards);
            }

            foreach (var ignored in one.IgnoredTriggers)
            {
                var isFirst = seen.Add((one.UnderlyingState, ignored.Trigger.UnderlyingTrigger, "stays"));
                source.IgnoreIf(Of(ignored), Guards(ignored, attempt => isFirst && !attempt.Moves));
            }
        }

        machine.OnUnhandledTrigger((_, _, _) => { });
    }

    /// <summary>Fires a trigger in a state and gives the state that was come to.</summary>
    public TState Fire(TState from, Type trigger, BareAttempt attempt)
    {
        state = from;
        machine.Fire(triggers[trigger], attempt);
        return state;
    }

    /// <summary>Whether a trigger could be fired in a state.</summary>
    public bool CanFire(TState from, Type trigger, BareAttempt attempt)
    {
        state = from;
        return machine.CanFire(triggers[trigger], attempt);
    }

    private StateMachine<TState, Type>.TriggerWithParameters<BareAttempt> Of(TransitionInfo transition)
    {
        var type = (Type)transition.Trigger.UnderlyingTrigger;
        return triggers.TryGetValue(type, out var known) ? known : triggers[type] = machine.SetTriggerParameters<BareAttempt>(type);
    }

    private static Tuple<Func<BareAttempt, bool>, string>[] Guards(TransitionInfo transition, Func<BareAttempt, bool> isTaken)
    {
        var guards = new List<Tuple<Func<BareAttempt, bool>, string>>();
        for (var i = 1; i < transition.GuardConditionsMethodDescriptions.Count(); i++)
        {
            guards.Add(new(static attempt => attempt.Post == 1, "post"));
        }

        guards.Add(new(isTaken, "taken"));
        return [.. guards];
    }
}
