using System.Numerics;

namespace Baodi.Procedures.Rules;

/// <summary>Finds what is wrong with rows: what each takes is a product of values, and products are compared without looking at single questions.</summary>
internal sealed class RowAnalysis(RuleSetBasis set, RuleClasses classes)
{
    private readonly ImmutableArray<StatedRule> rows = classes.Rules;

    internal IEnumerable<RuleFault> Faults()
    {
        var (all, every) = (Enumerable.Range(0, rows.Length).ToList(), Bits.Of(rows.Length, _ => true));
        return
        [
            .. all.Where(IsDead).Select(row => Fault(RuleFaultKind.Dead, [row], null, "never fires: what it asks cannot hold together")),
            .. all.SelectMany(one => all.Where(other => other > one && Meet(one, other) && !MayBoth(rows[one], rows[other]))
                .Select(other => Fault(RuleFaultKind.Overlap, [one, other], Shared(one, other), $"and {rows[other].Id} both answer"))),
            .. all.Where(row => set.HitPolicy == HitPolicy.First && !IsDead(row)).Select(Masked).OfType<RuleFault>(),
            .. new Cover(classes, [.. classes.Values.Select(values => Bits.Of(values.Count, _ => true))], every).Left(every)
                .Select(hole => new RuleFault(RuleFaultKind.Gap, [], Example(hole), $"no rule covers {classes.Describe(hole)}")),
        ];
    }

    /// <summary>A row is judged among those written with it: that an extension answers all in its stead is what an extension is for.</summary>
    private RuleFault? Masked(int row)
    {
        var before = Bits.Of(rows.Length, other => other < row && rows[other].Layer == rows[row].Layer && Meet(other, row));
        return new Cover(classes, Box(row), before).IsWhole(before)
            ? Fault(RuleFaultKind.Masked, [row, .. Enumerable.Range(0, row).Where(other => before.Has(other))], Box(row), "never answers: others stand before it wherever it fires")
            : null;
    }

    private bool MayBoth(StatedRule one, StatedRule other) => set.HitPolicy == HitPolicy.First
        || (set.HitPolicy == HitPolicy.Any && one.Answer == other.Answer)
        || (one.Layer > other.Layer && one.Answer is not null && other.Answer is null);

    private bool IsDead(int row) => Array.Exists(Box(row), taken => taken.IsZero);

    private bool Meet(int one, int other) => !Array.Exists(Shared(one, other), both => both.IsZero);

    private BigInteger[] Box(int row) => Array.ConvertAll(classes.Takes, input => input[row]);

    private BigInteger[] Shared(int one, int other) => Array.ConvertAll(classes.Takes, input => input[one] & input[other]);

    private ImmutableArray<KeyValuePair<string, string>> Example(BigInteger[] region) =>
        classes.Example(region.Select((some, input) => Enumerable.Range(0, classes.Values[input].Count).First(at => some.Has(at))));

    private RuleFault Fault(RuleFaultKind kind, IEnumerable<int> involved, BigInteger[]? region, string detail) =>
        new(kind, [.. involved.Select(row => rows[row].Identity)], region is null ? [] : Example(region), $"{rows[involved.First()].Id} {detail}");
}
