using System.Collections.Immutable;

namespace Baodi.Procedures.Properties.Exploring;

/// <summary>The situations that are told apart for one act, and what locks it.</summary>
/// <param name="Goal">The name of the act.</param>
/// <param name="Situations">The situations.</param>
/// <param name="Locks">What locks it.</param>
internal sealed record Explored(string Goal, Situations Situations, Locks Locks)
{
    /// <summary>The act and who is out of reach, as the row of a table begins.</summary>
    internal string RowOf(FoundLock found) => $"| `{Goal}` | {Situations.People.Told(found.OutOfReach)} |";
}

/// <summary>An exploration of one procedure, act by act.</summary>
internal sealed class Exploration
{
    /// <summary>The reports upward of chapter 8.</summary>
    internal static ImmutableArray<string> ReportsUpward { get; } =
        ["telephone-municipal-duty-room", "send-written-report", "telephone-municipal-government", "fax-written-report", "send-update", "send-final-update"];

    /// <summary>How many situations behind the bound are looked at, to decide those before it.</summary>
    private const int MostFollowed = 30_000;

    /// <param name="office">The office.</param>
    /// <param name="procedure">One of its procedures.</param>
    /// <param name="names">The acts that are asked about.</param>
    /// <param name="most">For each of them, how many situations are looked at from.</param>
    /// <param name="withPairs">Whether two are out of reach as well.</param>
    internal Exploration(Office office, Procedure procedure, ImmutableArray<string> names, int most, bool withPairs)
    {
        (Procedure, Most, WithPairs) = (procedure, most, withPairs);
        Steps = new(office, procedure, new(procedure));
        var opened = Steps.From(null).FirstOrDefault().Outcome?.Case ?? throw new InvalidOperationException($"Nobody can open '{procedure.Id}'.");
        var named = new NamedSeats(procedure, opened.UntypedMatter, Steps.People.Posts);
        Goals = [.. names.Select(name => Explore(name, new(procedure, [.. procedure.Acts.Where(act => act.Name == name)], named)))];
    }

    internal Procedure Procedure { get; }

    internal int Most { get; }

    internal bool WithPairs { get; }

    internal Steps Steps { get; }

    internal ImmutableArray<Explored> Goals { get; }

    /// <summary>Of chapter 8, the reports upward; of others, whatever can be owed.</summary>
    internal static ImmutableArray<string> UsualNames(Procedure procedure) => procedure.Id == ProcedureIds.Incident
        ? ReportsUpward
        : OwedNames(procedure);

    /// <summary>The acts that can be owed.</summary>
    internal static ImmutableArray<string> OwedNames(Procedure procedure) => [.. procedure.Acts.Where(act => act.IsOwed).Select(act => act.Name).Distinct()];

    private Explored Explore(string name, Keys keys)
    {
        var situations = new Situations(Steps, keys);
        situations.Explore(Most);
        var locks = new Locks(situations, name, WithPairs);
        for (var acts = 1; acts <= Locks.Within && locks.Undecided.Count > 0; acts++)
        {
            situations.Follow(locks.Undecided, acts, MostFollowed);
            locks = new(situations, name, WithPairs);
        }

        return new(name, situations, locks);
    }
}
