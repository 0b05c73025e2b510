using System.Collections.Immutable;
using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Long;

/// <summary>Walks one procedure at random for what its witnesses do not show, and keeps the walks that do.</summary>
internal sealed class Search
{
    private const int InOneGo = 20;
    private const int Longest = 80;

    private readonly (Office Office, Procedure Procedure) ground;
    private readonly Random random;
    private readonly Witnesses witnesses;
    private readonly Beginnings beginnings;

    /// <summary>Begins with the witnesses that there are, but for those that show nothing any more.</summary>
    internal Search((Office Office, Procedure Procedure) ground, ulong seed)
    {
        this.ground = ground;
        random = new((int)(seed % int.MaxValue));
        witnesses = new(ground);
        beginnings = new(Coverage, random.Next());
        foreach (var walk in WitnessFile.ReadUnderstood(ground))
        {
            witnesses.Add(walk);
            beginnings.Keep(Played.Of(walk));
        }
    }

    internal Coverage Coverage => witnesses.Coverage;

    /// <summary>Whether there is more to look for.</summary>
    internal bool GoOn()
    {
        for (var left = InOneGo; left > 0 && !Coverage.IsWhole; left--)
        {
            var (from, favourite) = beginnings.Next(random);
            var played = Played.Of(Walker.Take(ground.Office, ground.Procedure, random.Next(), Longest, from, favourite));
            beginnings.Keep(played);
            Look(played);
        }

        return !Coverage.IsWhole;
    }

    /// <summary>Writes what was kept.</summary>
    internal void Write()
    {
        witnesses.Tidy();
        WitnessFile.Write(ground.Procedure, witnesses.Kept);
    }

    private void Look(Played played)
    {
        var missing = Coverage.Missing.ToHashSet();
        var probes = new Probes(ground.Procedure, [.. missing.Select(sight => sight.Act)], random);
        var asides = probes.Of(played).Where(aside => GuardJudged.Of(aside.Judged).Any(missing.Contains)).ToList();
        if (asides.Count > 0 || played.Steps.SelectMany(Sight.Of).Any(missing.Contains))
        {
            witnesses.Add(WithRefused(played.Walk, asides));
        }

        foreach (var aside in asides.Where(aside => aside.IsAccepted))
        {
            witnesses.Add(played.Walk.With([aside.By], [.. played.Walk.Steps[..aside.Place], aside.Asked]));
        }
    }

    /// <summary>What is refused changes nothing, and so may be asked within the walk.</summary>
    private static Walk WithRefused(Walk walk, List<Aside> asides)
    {
        var refused = asides.FindAll(aside => !aside.IsAccepted).ToLookup(aside => aside.Place);
        var steps = walk.Steps.SelectMany((step, place) => refused[place].Select(aside => aside.Asked).Append(step));
        return walk.With(asides.Select(aside => aside.By), [.. steps]);
    }
}
