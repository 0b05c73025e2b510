using Stateless.Graph;
using Stateless.Reflection;
using State = Baodi.Procedures.Definition.State;

namespace Baodi.Procedures.Papers;

/// <summary>Draws the machine of a procedure from Stateless's graph of it, in one language. What a notation reads as its own is escaped: Stateless's own styles escape nothing.</summary>
/// <remarks>
/// An arrow is a transition, with the clause, the act and those guards that say more of it than every act has. What a state owes, which Stateless ignores
/// as a trigger that leads nowhere, stands in the state; what may be done there beside that is left out.
/// </remarks>
internal abstract class ProcedureStyle : GraphStyleBase
{
    private readonly Dictionary<string, Label> guards = new(StringComparer.Ordinal);
    private readonly Language language;

    private protected ProcedureStyle(Procedure procedure, Language language)
    {
        Procedure = procedure;
        this.language = language;
        guards[Guards.LastSignature.English] = Guards.LastSignature;
        foreach (var act in procedure.Acts)
        {
            foreach (var requirement in act.Requirements.RemoveAll(requirement => !requirement.IsSpecific))
            {
                guards[requirement.ToString()] = requirement.Label;
            }

            foreach (var route in act.Routes)
            {
                foreach (var condition in route.When)
                {
                    guards[condition.Label.English] = condition.Label;
                }
            }
        }
    }

    private protected Procedure Procedure { get; }

    public override string FormatOneCluster(SuperState stateInfo) => throw new InvalidOperationException("A procedure has no states within states.");

    public override string FormatOneDecisionNode(string nodeName, string label) => throw new InvalidOperationException("A procedure decides no target by code.");

    public override string FormatOneState(Stateless.Graph.State state)
    {
        if (StateOf(state) is not { } found)
        {
            return "";
        }

        var owed = new List<string>();
        foreach (var transition in state.Leaving)
        {
            if (transition is StayTransition { ExecuteEntryExitActions: false } stay && ActOf(transition, found) is { IsOwed: true } act && act.IsOfferedIn(found))
            {
                owed.Add(Of(act) + Bracketed([.. LabelsOf(stay.Guards), .. act.OwedWhen.Taken(condition => condition.Label)]));
            }
        }

        return Node(found, owed);
    }

    public override List<string> FormatAllTransitions(List<Stateless.Graph.Transition> transitions)
    {
        var lines = new List<string>();
        foreach (var transition in transitions)
        {
            var from = StateOf(transition.SourceState);
            var act = ActOf(transition, from)!;
            var (to, asked) = transition switch
            {
                FixedTransition leading => (StateOf(leading.DestinationState), leading.Guards),
                StayTransition stay when stay.ExecuteEntryExitActions || act.Kind == ActKind.Step => (from, stay.Guards),
                _ => (null, []),
            };
            if (to is not null && (from is null || !act.MadeUpIn.Contains(from)))
            {
                lines.Add(Arrow(from, to, Of(act) + Bracketed(LabelsOf(asked))));
            }
        }

        return lines;
    }

    /// <summary>The whole diagram; its lines end with <c>\n</c> whatever the machine.</summary>
    internal string Draw(StateMachineInfo info) => new StateGraph(info).ToGraph(this).ReplaceLineEndings("\n").Trim('\n') + "\n";

    /// <summary>A name that no notation reads as a word of its own.</summary>
    private protected static string NameOf(State state) => "s_" + state.Name.Replace('-', '_');

    private protected string Of(Label label) => label.In(language);

    /// <summary>A state and what it owes.</summary>
    private protected abstract string Node(State state, List<string> owed);

    /// <summary>A transition; null where it opens a case.</summary>
    private protected abstract string Arrow(State? from, State to, string label);

    private string Of(Act act) => $"{act.Citation} {Of(act.Label)}";

    private string Bracketed(ImmutableArray<Label> labels) =>
        labels.IsEmpty ? "" : $" [{Of(Label.Join([.. labels], "，", ", "))}]";

    private ImmutableArray<Label> LabelsOf(IEnumerable<InvocationInfo> asked)
    {
        ImmutableArray<Label> labels = [];
        foreach (var guard in asked)
        {
            labels = guards.TryGetValue(guard.Description, out var label) && !labels.Contains(label) ? labels.Add(label) : labels;
        }

        return labels;
    }

    /// <summary>The state of a node; null for that of no case yet.</summary>
    private State? StateOf(Stateless.Graph.State node)
    {
        foreach (var state in Procedure.States)
        {
            if (state.Value.ToString() == node.StateName)
            {
                return state;
            }
        }

        return null;
    }

    private Act? ActOf(Stateless.Graph.Transition transition, State? from) => Procedure.FindAct(Naming.Kebab(((Type)transition.Trigger.UnderlyingTrigger).Name), from);
}
