using Stateless;
using Stateless.Reflection;

namespace Baodi.Procedures.Machines;

/// <summary>A procedure told to Stateless. The state 0 is "no case yet", the trigger is the type of the command, every requirement a described guard.</summary>
/// <remarks>It is no more than its configuration: lent to one attempt at a time, it keeps nothing of a case.</remarks>
internal sealed class ConfiguredMachine<TState>
    where TState : struct, Enum
{
    private readonly StateMachine<TState, Type> machine;
    private readonly Dictionary<Type, StateMachine<TState, Type>.TriggerWithParameters<Attempt>> triggers = [];
    private TState state;

    internal ConfiguredMachine(Procedure procedure)
    {
        machine = new(() => state, to => state = to, FiringMode.Immediate);
        foreach (var one in procedure.States)
        {
            machine.Configure((TState)one.Value).OnEntry(entered => ((Attempt)entered.Parameters[0]).EnterState(), "begins anew");
        }

        foreach (var act in procedure.Acts)
        {
            Configure(act);
        }

        machine.OnUnhandledTrigger(static (_, _, _) => { });
    }

    internal StateMachineInfo Info => machine.GetInfo();

    /// <summary>Fires a command from a state, and gives the state that Stateless came to.</summary>
    internal TState Fire(TState from, Type command, Attempt attempt)
    {
        state = from;
        if (triggers.TryGetValue(command, out var trigger))
        {
            machine.Fire(trigger, attempt);
        }

        return state;
    }

    private void Configure(Act act)
    {
        if (!triggers.TryGetValue(act.Command, out var trigger))
        {
            triggers[act.Command] = trigger = machine.SetTriggerParameters<Attempt>(act.Command);
        }

        var guards = new Guards(act);
        if (act.Kind == ActKind.Opening)
        {
            Configure(act, default, null, trigger, guards);
        }

        foreach (var from in act.EnteredIn)
        {
            Configure(act, (TState)from.Value, from, trigger, guards);
        }
    }

    private void Configure(Act act, TState value, State? from, StateMachine<TState, Type>.TriggerWithParameters<Attempt> trigger, Guards guards)
    {
        var source = machine.Configure(value);
        if (act.Routes.IsEmpty)
        {
            source.IgnoreIf(trigger, [.. guards.Common, .. guards.On(null)]);
        }
        else if (act.Round is not null)
        {
            source.IgnoreIf(trigger, [.. guards.Common, Guards.OfLastSignature(false)]);
        }

        foreach (var route in act.Routes)
        {
            var all = guards.Along(route);
            if (!route.Moves(from))
            {
                source.IgnoreIf(trigger, all);
            }
            else if (ReferenceEquals(route.To, from))
            {
                source.PermitReentryIf(trigger, all);
            }
            else
            {
                source.PermitIf(trigger, (TState)route.To.Value, all);
            }
        }
    }
}
