using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Long;

/// <summary>Walks that came somewhere, by the state they came to, so that others go on from there to what has not been seen.</summary>
internal sealed class Beginnings(Coverage coverage, int seed)
{
    private const int OfEachState = 32;
    private const int Longest = 120;
    private const int SeldomReplaced = 8;
    private const int KeptOneOf = 3;

    private readonly Random random = new(seed);
    private readonly Dictionary<string, List<Walk>> kept = [];

    internal void Keep(Played played)
    {
        for (var index = 0; index < Math.Min(played.Steps.Length, Longest); index++)
        {
            var taken = played.Steps[index];
            if (taken.Outcome.IsAccepted && !taken.Outcome.Case.IsClosed && random.Next(KeptOneOf) == 0)
            {
                Keep(taken.Outcome.Case.Status.Name, played.Walk.With(played.Walk.Steps[..(index + 1)]));
            }
        }
    }

    /// <summary>What to go on with and what to like; neither for a walk that is free.</summary>
    internal (Walk? From, Act? Favourite) Next(Random choice)
    {
        if (kept.Count == 0 || choice.Next(5) < 2)
        {
            return (null, null);
        }

        var goals = coverage.Missing.ToList();
        return goals.Count == 0 || choice.Next(2) == 0 ? (Any(choice), null) : For(goals[choice.Next(goals.Count)], choice);
    }

    /// <summary>From where it may be seen.</summary>
    private (Walk? From, Act? Favourite) For(Sight goal, Random choice) =>
        goal.State is null ? (null, goal.Act)
        : kept.TryGetValue(goal.State.Name, out var walks) ? (walks[choice.Next(walks.Count)], goal.Act)
        : (Any(choice), null);

    /// <summary>From anywhere, a state that is seldom come to as often as any other.</summary>
    private Walk Any(Random choice)
    {
        var walks = kept.Values.ElementAt(choice.Next(kept.Count));
        return walks[choice.Next(walks.Count)];
    }

    private void Keep(string state, Walk walk)
    {
        var walks = kept.TryGetValue(state, out var known) ? known : kept[state] = [];
        if (walks.Count < OfEachState)
        {
            walks.Add(walk);
        }
        else if (random.Next(SeldomReplaced) == 0 || !walks.Exists(other => other.Steps[0] == walk.Steps[0]))
        {
            // Where all come of a few openings, what an opening decides is not seen.
            walks[random.Next(OfEachState)] = walk;
        }
    }
}
