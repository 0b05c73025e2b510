using System.Collections.Immutable;

namespace Baodi.Procedures.Properties.Walks;

/// <summary>Who comes into one case of a procedure and what they ask for, all of it data: a walk can be played again, cut and printed.</summary>
/// <param name="Office">Where it is played.</param>
/// <param name="Procedure">One of the office's.</param>
/// <param name="People">Who asks.</param>
/// <param name="Steps">What is asked, in this order; while there is no case, as an opening.</param>
public sealed record Walk(Office Office, Procedure Procedure, ImmutableArray<Player> People, ImmutableArray<Asked> Steps)
{
    internal const string CaseId = "case-1";

    internal Officer OfficerOf(Asked asked) => OfficerOf(asked.By);

    internal Circumstances CircumstancesOf(Asked asked) => asked.Said.Of(OfficerOf);

    internal Officer OfficerOf(string id)
    {
        foreach (var person in People)
        {
            if (person.Id == id)
            {
                return person.Officer;
            }
        }

        throw new InvalidOperationException($"Nobody of the walk is '{id}'..");
    }

    /// <summary>The walk with other steps, and without those who have no part in them.</summary>
    internal Walk With(ImmutableArray<Asked> steps)
    {
        var acting = steps.SelectMany(step => step.People).ToHashSet(StringComparer.Ordinal);
        return this with { Steps = steps, People = People.RemoveAll(person => !acting.Contains(person.Id)) };
    }

    /// <summary>The walk with other steps and, for them, people whose ids it does not know.</summary>
    internal Walk With(IEnumerable<Player> others, ImmutableArray<Asked> steps) =>
        (this with { People = [.. People.Concat(others).DistinctBy(person => person.Id, StringComparer.Ordinal)] }).With(steps);

    /// <summary>The scenario that `baodi run` plays.</summary>
    public override string ToString() => Scenario.Of(this);
}
