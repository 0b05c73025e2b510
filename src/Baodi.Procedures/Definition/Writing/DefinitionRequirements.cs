namespace Baodi.Procedures.Definition;

/// <summary>Finds requirements that say nothing, or read what the procedure does not declare.</summary>
internal sealed class DefinitionRequirements(List<Fact> facts, ImmutableArray<Act> acts, List<string> faults)
{
    internal void Run()
    {
        foreach (var act in acts)
        {
            foreach (var requirement in act.Requirements)
            {
                Check(act, requirement);
            }
        }
    }

    private void Check(Act act, Requirement requirement)
    {
        faults.AddIf(VisibleText.IsBlank(requirement.Label.Chinese) || VisibleText.IsBlank(requirement.Label.English), act, $"something that it asks for is not in words ({requirement.GetType().Name}).");

        foreach (var fact in requirement.Facts)
        {
            faults.AddIf(!facts.Contains(fact), act, $"'{requirement.Label.English}' reads the fact '{fact.Name}', which is not declared.");
        }
    }
}
