using System.Collections.Concurrent;
using Stateless.Reflection;

namespace Baodi.Procedures.Machines;

/// <summary>A procedure as a Stateless machine. Safe for concurrent use.</summary>
/// <remarks>
/// The machines of Stateless behind it are configured once, lent to one attempt at a time and hold no case: the state of a case stands with the case.
/// </remarks>
public abstract class ProcedureMachine
{
    private readonly ConcurrentBag<Asking> idle = [];

    private protected ProcedureMachine(Procedure procedure) => Procedure = procedure;

    /// <summary>The definition from which it was made.</summary>
    public Procedure Procedure { get; }

    /// <summary>Stateless's description of the machine: states, transitions, ignored triggers and the guards of each, described in English behind their clauses. Made anew at each reading.</summary>
    /// <remarks>A member 0 of the enum of states, which no state has, is "no case yet". The triggers are the types of the commands.</remarks>
    public abstract StateMachineInfo Info { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Procedure.Id;

    /// <summary>Opens a case or takes a step.</summary>
    internal abstract Outcome Fire(Case? before, in Trigger trigger, Officer by, Instant at);

    /// <summary>Adds one event to the case that those before it made.</summary>
    internal abstract Case Apply(Case? before, Event next);

    /// <summary>Whether nothing stands against an act whatever its content; without an officer, for anybody.</summary>
    internal bool IsOpen(Case theCase, Act act, Officer? by, Instant at)
    {
        if (!act.IsEnteredIn(theCase.Status))
        {
            return false;
        }

        var asking = Lend();
        var isOpen = asking.IsOpen(theCase, act, by, at);
        idle.Add(asking);
        return isOpen;
    }

    /// <summary>How open an act is whatever its content; without an officer, for anybody.</summary>
    internal Openness OpennessOf(Case theCase, Act act, Officer? by, Instant at)
    {
        if (IsOpen(theCase, act, by, at))
        {
            return Openness.Open;
        }

        return act.IsEnteredIn(theCase.Status) && !ReasonsAgainst(theCase, act, by, at).Any(reason => !reason.IsDepartable) ? Openness.WithDepartures : Openness.Closed;
    }

    /// <summary>Everything that stands against an act whatever its content; without an officer, what stands against anybody, of an act that the state offers.</summary>
    internal ImmutableArray<Reason> ReasonsAgainst(Case theCase, Act act, Officer? by, Instant at)
    {
        if (!act.IsEnteredIn(theCase.Status))
        {
            return NotOffered(act.Name, theCase, by!, at);
        }

        var asking = Lend();
        var reasons = asking.ReasonsAgainst(theCase, act, by, at);
        idle.Add(asking);
        return reasons;
    }

    /// <summary>That an act is not offered in a state and, where no post of the officer's may do it in any or it is too early, that too.</summary>
    private protected ImmutableArray<Reason> NotOffered(string name, Case? before, Officer by, Instant at)
    {
        Act? known = null;
        var mayBeHis = false;
        var offered = ImmutableArray.CreateBuilder<State>();
        foreach (var act in Procedure.Acts)
        {
            if (act.Name == name)
            {
                known = act;
                mayBeHis |= by.Performers.Any(performer => act.Actor.MayBe(performer.Seat.Post));
                offered.AddRange(act.From);
            }
        }

        if (known is null)
        {
            return [new UnknownAct(name)];
        }

        var states = Procedure.States.RemoveAll(one => !offered.Contains(one));
        ImmutableArray<Reason> early = at < before?.LastStepAt ? [new EarlierThanLast(known, before.LastStepAt)] : [];
        return [new WrongState(known, before?.Status, states), .. mayBeHis ? [] : (ImmutableArray<Reason>)[new WrongPost(known, null)], .. early];
    }

    private Asking Lend() => idle.TryTake(out var asking) ? asking : new();
}
