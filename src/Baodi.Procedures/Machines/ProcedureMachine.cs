using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Stateless.Reflection;

namespace Baodi.Procedures;

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
        if (!act.IsOfferedIn(theCase.Status))
        {
            return false;
        }

        var asking = Lend();
        var isOpen = asking.IsOpen(theCase, act, by, at);
        idle.Add(asking);
        return isOpen;
    }

    /// <summary>Everything that stands against an act whatever its content; without an officer, what stands against anybody, of an act that the state offers.</summary>
    internal ImmutableArray<Reason> ReasonsAgainst(Case theCase, Act act, Officer? by, Instant at)
    {
        if (!act.IsOfferedIn(theCase.Status))
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

/// <summary>What is asked for: a command or, where its content could not be read, what is wrong with it.</summary>
/// <param name="CaseId">The id of the case.</param>
/// <param name="Name">The kebab-case name of the command.</param>
/// <param name="Type">The type of the command; null where the procedure has none of the name.</param>
/// <param name="Command">The command; null where its content could not be read.</param>
/// <param name="Unreadable">What is wrong with the content; null where nothing is.</param>
/// <param name="OpenedBy">The case that an opening follows, or null.</param>
/// <param name="IsAnew">Whether it was taken before and is decided again.</param>
internal readonly record struct Trigger(string CaseId, string Name, Type? Type, Command? Command, ContentFault? Unreadable = null, CaseReference? OpenedBy = null, bool IsAnew = false)
{
    /// <summary>The required fields that the content, as it came, does not have.</summary>
    internal ImmutableArray<Field> Absent { get; init; } = [];

    internal static Trigger Of(string caseId, Command command, CaseReference? openedBy = null) =>
        new(caseId, Naming.Kebab(command.GetType().Name), command.GetType(), command, OpenedBy: openedBy);
}
