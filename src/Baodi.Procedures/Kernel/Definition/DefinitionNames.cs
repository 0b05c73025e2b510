namespace Baodi.Procedures;

/// <summary>Finds names that two elements share, labels that are not there and vocabularies that are too large.</summary>
internal sealed class DefinitionNames<TState, TMatter>(
    List<State> states, List<Fact> facts, List<TimeLimit<TMatter>> limits, List<IActDraft<TState, TMatter>> drafts, List<string> faults)
    where TState : struct, Enum
    where TMatter : class
{
    private const int Most = 64;

    internal void Run()
    {
        Check("state", states.ConvertAll(state => (state.Name, state.Label)));
        Check("fact", facts.ConvertAll(fact => (fact.Name, fact.Label)));
        Check("limit", limits.ConvertAll(limit => (limit.Name, limit.Label)));
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

        var forms = new HashSet<Form>();
        foreach (var draft in drafts)
        {
            if (string.IsNullOrWhiteSpace(draft.Act.Label.Chinese))
            {
                faults.Add($"{draft.Act.Name}: it has no Chinese label.");
            }

            if (forms.Add(draft.Form))
            {
                CheckFields(draft.Act);
            }
        }
    }

    private void Check(string kind, List<(string Name, Label Label)> elements)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, label) in elements)
        {
            if (!seen.Add(name))
            {
                faults.Add($"The {kind} '{name}' is declared twice.");
            }

            if (string.IsNullOrWhiteSpace(label.Chinese))
            {
                faults.Add($"The {kind} '{name}' has no Chinese label.");
            }
        }
    }

    /// <summary>The acts of one command share its form, so that each field is asked for in one of them only.</summary>
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
