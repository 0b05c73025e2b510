namespace Baodi.Procedures;

/// <summary>Finds names that two elements share, labels that are not there and vocabularies that are too large.</summary>
internal sealed class DefinitionNames<TMatter>(
    List<State> states, List<Fact> facts, List<TimeLimit<TMatter>> limits, Act<TMatter>[] acts, List<string> faults)
    where TMatter : class
{
    private const int Most = 64;

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

        if (limits.Count > Most)
        {
            faults.Add($"There are {limits.Count} limits; at most {Most} fit in one word.");
        }

        foreach (var fact in facts)
        {
            if (fact.Terms.All.Length > Most)
            {
                faults.Add($"The fact '{fact.Name}' has {fact.Terms.All.Length} values; at most {Most} fit in one word.");
            }
        }

        foreach (var act in acts)
        {
            if (string.IsNullOrWhiteSpace(act.Label.Chinese))
            {
                faults.Add($"{act.Name}: it has no Chinese label.");
            }

            if (Array.Find(acts, first => first.Form == act.Form) == act)
            {
                CheckFields(act);
            }
        }
    }

    private void Check(HashSet<string> names, string kind, string name, Label label)
    {
        if (!names.Add($"{kind} {name}"))
        {
            faults.Add($"The {kind} '{name}' is declared twice.");
        }

        if (string.IsNullOrWhiteSpace(label.Chinese))
        {
            faults.Add($"The {kind} '{name}' has no Chinese label.");
        }
    }

    private void CheckFields(Act act)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in act.Form.Fields)
        {
            if (!seen.Add(field.Name))
            {
                faults.Add($"{act.Name}: its field '{field.Name}' is asked for twice.");
            }

            if (string.IsNullOrWhiteSpace(field.Label.Chinese))
            {
                faults.Add($"{act.Name}: its field '{field.Name}' has no Chinese label.");
            }
        }
    }
}
