using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Long;

/// <summary>What walks of one procedure came past, and what they have yet to.</summary>
internal sealed class Coverage
{
    private readonly Procedure procedure;
    private readonly HashSet<Sight> all;
    private readonly HashSet<Sight> seen = [];

    internal Coverage(Office office, Procedure procedure)
    {
        this.procedure = procedure;
        all = [.. Sight.AllOf(office, procedure)];
        Needed = [.. all.Where(sight => sight.WhyNever is null)];
    }

    /// <summary>All but what cannot be seen by its nature.</summary>
    internal HashSet<Sight> Needed { get; }

    internal IEnumerable<Sight> Missing => Needed.Where(sight => !seen.Contains(sight));

    internal bool IsWhole => Needed.IsSubsetOf(seen);

    /// <summary>What is exempt and was seen all the same, so that its exemption is not true.</summary>
    internal IEnumerable<Sight> Belied => seen.Except(Needed);

    internal bool IsBelied => !seen.IsSubsetOf(Needed);

    internal int Walks { get; private set; }

    internal int Steps { get; private set; }

    internal void Observe(Played played)
    {
        Walks++;
        Steps += played.Steps.Length;
        seen.UnionWith(played.Steps.SelectMany(Sight.Of));
    }

    /// <summary>Says what was come past and what was not.</summary>
    internal void Tell(TextWriter output)
    {
        output.WriteLine($"{procedure.Id}: {Walks} walks, {Steps} steps; transitions {Of(sight => sight is LineTaken)}; "
            + $"guards held {Of(sight => sight is GuardJudged { Holds: true })}, failed {Of(sight => sight is GuardJudged { Holds: false })}; exempt {all.Count - Needed.Count}");
        foreach (var sight in Missing)
        {
            output.WriteLine($"  never {sight}");
        }

        foreach (var sight in Belied)
        {
            output.WriteLine($"  exempt, and yet {sight}");
        }
    }

    private string Of(Predicate<Sight> kind) => $"{seen.Count(sight => kind(sight))} of {all.Count(sight => kind(sight))}";
}
