namespace Baodi.Procedures.Definition;

/// <summary>Finds names that two elements share and labels that are not there.</summary>
internal sealed class DefinitionNames(
    List<State> states, List<Fact> facts, List<TimeLimit> limits, ImmutableArray<Act> acts, List<string> faults)
{
    internal void Run()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var state in states)
        {
            Check(names, "state", state.Name, state.Label);
        }

        foreach (var fact in facts)
        {
            Check(names, "fact", fact.Name, fact.Label);
        }

        foreach (var limit in limits)
        {
            Check(names, "limit", limit.Name, limit.Label);
        }

        foreach (var act in acts)
        {
            faults.AddIf(VisibleText.IsBlank(act.Label.Chinese), act, "it has no Chinese label.");

            if (acts[acts.IndexOfFirst(first => first.Form == act.Form)] == act)
            {
                CheckFields(act);
            }
        }
    }

    private void Check(HashSet<string> names, string kind, string name, Label label)
    {
        faults.AddIf(!names.Add($"{kind} {name}"), $"The {kind} '{name}' is declared twice.");
        faults.AddIf(VisibleText.IsBlank(label.Chinese), $"The {kind} '{name}' has no Chinese label.");
    }

    private void CheckFields(Act act)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in act.Form.Fields)
        {
            faults.AddIf(!seen.Add(field.Name), act, $"its field '{field.Name}' is asked for twice.");
            faults.AddIf(VisibleText.IsBlank(field.Label.Chinese), act, $"its field '{field.Name}' has no Chinese label.");
        }
    }
}
