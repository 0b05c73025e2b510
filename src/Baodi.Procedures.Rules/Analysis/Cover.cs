namespace Baodi.Procedures.Rules;

/// <summary>Finds what some rows leave of a region, input after input: values that leave the same rows open are one class, and only the open rows are carried on.</summary>
internal sealed class Cover
{
    private readonly RuleClasses classes;
    private readonly Bits[] region;
    private readonly Bits[] takesTheRest;
    private readonly Dictionary<(int Input, Bits Open), List<Bits[]>> known = [];

    internal Cover(RuleClasses classes, Bits[] region)
    {
        (this.classes, this.region) = (classes, region);
        takesTheRest = new Bits[region.Length + 1];
        takesTheRest[^1] = Bits.Of(classes.Rules.Length, _ => true);
        for (var input = region.Length - 1; input >= 0; input--)
        {
            var (wanted, takes) = (region[input], classes.Takes[input]);
            takesTheRest[input] = takesTheRest[input + 1] & Bits.Of(takes.Length, row => (wanted & takes[row]).Equals(wanted));
        }
    }

    /// <summary>What no row of some takes, as regions, one set of values an input.</summary>
    internal IEnumerable<Bits[]> Left(Bits open) => Left(0, open);

    private List<Bits[]> Left(int input, Bits open)
    {
        if (open.IsEmpty || !(open & takesTheRest[input]).IsEmpty)
        {
            return open.IsEmpty ? [region[input..]] : [];
        }

        if (!known.TryGetValue((input, open), out var left))
        {
            known[(input, open)] = left = [.. Holes(input, open)];
        }

        return left;
    }

    /// <summary>The holes of the inputs that follow, for each class of this one; classes with the same hole are one region.</summary>
    private IEnumerable<Bits[]> Holes(int input, Bits open)
    {
        var count = classes.Values[input].Count;
        var holes = Enumerable.Range(0, count).Where(at => region[input][at]).GroupBy(at => open & classes.Open[input][at])
            .SelectMany(same => Left(input + 1, same.Key).Select(hole => (Values: same.ToHashSet(), Hole: hole)));
        return holes.GroupBy(one => one.Hole, Same.Regions).Select(same => (Bits[])[Bits.Of(count, at => same.Any(one => one.Values.Contains(at))), .. same.Key]);
    }

    private sealed class Same : IEqualityComparer<Bits[]>
    {
        internal static readonly Same Regions = new();

        public bool Equals(Bits[]? x, Bits[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(Bits[] obj) => obj.Length == 0 ? 0 : obj[0].GetHashCode();
    }
}
