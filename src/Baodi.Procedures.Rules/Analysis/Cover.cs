using System.Numerics;

namespace Baodi.Procedures.Rules;

/// <summary>Finds what some rows leave of a region, input after input: values that leave the same rows open are one class, and only the open rows are carried on.</summary>
internal sealed class Cover
{
    private const int MostHoles = 1_000;

    private readonly RuleClasses classes;
    private readonly BigInteger[] region;
    private readonly List<BigInteger>[] kinds;
    private readonly BigInteger[] takesTheRest;
    private readonly Dictionary<(int Input, BigInteger Open), bool> whole = [];

    internal Cover(RuleClasses classes, BigInteger[] region, BigInteger start)
    {
        (this.classes, this.region) = (classes, region);
        kinds = [.. region.Select((values, input) => classes.Open[input].Where((_, at) => values.Has(at)).Select(open => open & start).Distinct().ToList())];
        takesTheRest = new BigInteger[region.Length + 1];
        takesTheRest[^1] = Bits.Of(classes.Rules.Length, _ => true);
        for (var input = region.Length - 1; input >= 0; input--)
        {
            var (wanted, takes) = (region[input], classes.Takes[input]);
            takesTheRest[input] = takesTheRest[input + 1] & Bits.Of(takes.Length, row => (wanted & takes[row]).Equals(wanted));
        }
    }

    /// <summary>Whether some rows leave nothing of the inputs from one on.</summary>
    internal bool IsWhole(BigInteger open, int input = 0)
    {
        if (open.IsZero || !(open & takesTheRest[input]).IsZero)
        {
            return !open.IsZero;
        }

        if (!whole.TryGetValue((input, open), out var isWhole))
        {
            whole[(input, open)] = isWhole = kinds[input].TrueForAll(kind => IsWhole(open & kind, input + 1));
        }

        return isWhole;
    }

    /// <summary>What no row of some takes, as regions, one set of values an input from one on; of very many holes not all.</summary>
    internal IEnumerable<BigInteger[]> Left(BigInteger open, int input = 0)
    {
        if (open.IsZero || IsWhole(open, input))
        {
            return open.IsZero ? [region[input..]] : [];
        }

        // The holes of the inputs that follow, for each class of this one; classes with the same hole are one region.
        var count = classes.Values[input].Count;
        var holes = Enumerable.Range(0, count).Where(at => region[input].Has(at)).GroupBy(at => open & classes.Open[input][at])
            .SelectMany(same => Left(same.Key, input + 1).Select(hole => (Values: same.ToHashSet(), Hole: hole)));
        return holes.Take(MostHoles).GroupBy(one => string.Join(' ', one.Hole), StringComparer.Ordinal)
            .Select(same => (BigInteger[])[Bits.Of(count, at => same.Any(one => one.Values.Contains(at))), .. same.First().Hole]);
    }
}
