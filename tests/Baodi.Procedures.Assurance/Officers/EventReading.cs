using System.Collections.Immutable;

namespace Baodi.Procedures.Assurance.Officers;

/// <summary>Whose a step was and from which it must be kept apart, read from events alone.</summary>
internal static class EventReading
{
    /// <summary>The people as whose step one counts: who took it, and those whose seats he took it in.</summary>
    internal static ImmutableArray<string> PeopleOf(Performer performer) => [.. performer.Delegations.SelectMany(Chain).Select(lent => lent.Grantor).Prepend(performer.OfficerId).Distinct()];

    /// <summary>A delegation and those that it passes on.</summary>
    private static IEnumerable<Delegation> Chain(Delegation lent) => lent.Under is null ? [lent] : Chain(lent.Under).Prepend(lent);

    /// <summary>The steps with whose people an act may share nobody: of what was done again in the place of the old, only the last; where the last hand alone counts, that step; where it is about one of several things, those on the same thing. What was taken back counts for nothing.</summary>
    internal static IEnumerable<Event> KeptApart(IEnumerable<Event> before, Act act, string? thing)
    {
        var counts = new List<Event>();
        foreach (var earlier in before)
        {
            if (!earlier.Act.TakesBack.IsEmpty)
            {
                counts.RemoveAt(counts.Count - 1);
                continue;
            }

            counts.RemoveAll(other => earlier.Act.IsReplacing && other.Act.Name == earlier.Act.Name);
            counts.Add(earlier);
        }

        var apart = counts.Where(earlier => act.NotBy.Contains(earlier.Act) && (!act.IsSameThingOnly || earlier.Act.ThingOf(earlier.Command, earlier.By) == thing));
        return act.IsLastHandOnly ? apart.TakeLast(1) : apart;
    }
}
