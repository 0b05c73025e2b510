using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Stateless.Reflection;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>One line of Stateless's own description of a machine.</summary>
/// <param name="Source">The state it leads from; "0" where there is no case yet.</param>
/// <param name="Trigger">The command.</param>
/// <param name="Destination">Where it leads; null for an ignored trigger.</param>
/// <param name="Branch">The guards that choose among several, besides what the act requires.</param>
internal sealed record Edge(string Source, string Trigger, string? Destination, string Branch)
{
    public override string ToString() => $"{Source} -{Trigger}-> {Destination ?? "stays"}{(Branch.Length == 0 ? "" : $" [{Branch}]")}";
}

/// <summary>Stateless's description of a machine as the lines that it has.</summary>
internal sealed class MachineMap
{
    internal const string Between = " and ";

    private static readonly ConditionalWeakTable<Procedure, MachineMap> Kept = [];

    private readonly Procedure procedure;

    private MachineMap(ProcedureMachine machine)
    {
        procedure = machine.Procedure;
        Edges = [.. machine.Info.States.SelectMany(EdgesFrom)];
    }

    internal ImmutableArray<Edge> Edges { get; }

    internal static MachineMap Of(Office office, Procedure procedure) => Kept.GetValue(procedure, _ => new(office.MachineOf(procedure)));

    internal static string NameOf(State? state) => state?.Value.ToString() ?? "0";

    private IEnumerable<Edge> EdgesFrom(StateInfo state)
    {
        foreach (var transition in state.Transitions.OfType<FixedTransitionInfo>())
        {
            yield return EdgeOf(state, transition, transition.DestinationState.UnderlyingState.ToString());
        }

        foreach (var ignored in state.IgnoredTriggers)
        {
            yield return EdgeOf(state, ignored, null);
        }
    }

    private Edge EdgeOf(StateInfo source, TransitionInfo transition, string? destination)
    {
        var command = (Type)transition.Trigger.UnderlyingTrigger;
        var from = source.UnderlyingState.ToString()!;
        var act = procedure.Acts.First(act => act.Command == command && (from == "0" ? act.Kind == ActKind.Opening : act.EnteredIn.Any(state => NameOf(state) == from)));
        var required = act.Requirements.Select(requirement => requirement.ToString()).ToHashSet(StringComparer.Ordinal);
        var branch = transition.GuardConditionsMethodDescriptions.Select(guard => guard.Description).Where(guard => !required.Contains(guard));
        return new(from, Naming.Kebab(command.Name), destination, string.Join(Between, branch));
    }
}
