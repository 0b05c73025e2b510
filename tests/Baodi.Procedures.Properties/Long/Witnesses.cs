using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Long;

/// <summary>Walks that together come past everything of a procedure, each with no more than what it shows takes.</summary>
internal sealed class Witnesses((Office Office, Procedure Procedure) ground)
{
    private List<Walk> kept = [];

    internal Coverage Coverage { get; } = new(ground.Office, ground.Procedure);

    internal IReadOnlyList<Walk> Kept => kept;

    /// <summary>Keeps of a walk what shows something for the first time, if anything does.</summary>
    internal void Add(Walk walk)
    {
        var plain = WitnessFile.Writable(walk);
        var fresh = Sight.AllOf(plain);
        fresh.IntersectWith(Coverage.Missing);
        if (fresh.Count > 0)
        {
            kept.Add(Least(plain, fresh));
            Coverage.Observe(Played.Of(kept[^1]));
        }
    }

    /// <summary>Does without each walk whose part the others can have, and leaves out of the rest what others show as well.</summary>
    internal void Tidy()
    {
        for (var index = kept.Count - 1; index >= 0; index--)
        {
            var walk = kept[index];
            kept.RemoveAt(index);
            var own = Sight.AllOf(walk);
            own.IntersectWith(Coverage.Needed);
            own.ExceptWith(kept.SelectMany(Sight.AllOf));
            if (Lodging.In(kept, walk, own) is { } others)
            {
                kept = others;
            }
            else
            {
                kept.Insert(index, Least(walk, own));
            }
        }
    }

    private static Walk Least(Walk walk, HashSet<Sight> shown) => Shrinking.Least(walk, less => shown.IsSubsetOf(Sight.AllOf(less)));
}
