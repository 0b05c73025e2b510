using System.Collections.Immutable;
using Baodi.Procedures.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>Random tables, checked against readings of the same rows that know nothing of segments, grids or cells.</summary>
public class RandomTableTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(600).WithQuietOnSuccess(true);

    [Fact]
    public void Build_RandomTables_FaultsAndAnswersAsANaiveReading()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        Prop.ForAll(Tables().ToArbitrary(), sketch => Check(sketch, seen)).Check(Config);

        Assert.All(
            ["built", "no rule", "out of domain", nameof(TableFaultKind.Gap), nameof(TableFaultKind.Overlap), nameof(TableFaultKind.Masked)],
            what => Assert.True(seen.GetValueOrDefault(what) >= 20, $"{what}: {seen.GetValueOrDefault(what)}"));
    }

    [Fact]
    public void Build_HolePlantedInAWholeTable_IsTheGapFound()
    {
        var planted = 0;
        Prop.ForAll(Questions().ToArbitrary(), hole =>
        {
            var around = Around(hole).ToList();
            var gaps = Faults(new(HitPolicy.First, [.. around]));
            var whole = Faults(new(HitPolicy.First, [.. around, new(new(), false)]));
            planted++;
            Assert.Empty(whole);
            Assert.Equal(TableFaultKind.Gap, Assert.Single(gaps).Kind);
            Assert.Equal(Written(hole), gaps[0].Example);
        }).Check(Config);

        Assert.True(planted >= 600);
    }

    [Fact]
    public void Build_RowPlantedInAWholeTable_IsTheOverlapFound()
    {
        var planted = 0;
        Prop.ForAll(Questions().ToArbitrary(), spot =>
        {
            SketchRow[] halves = [new(new() { Yes = [false] }, false), new(new() { Yes = [true] }, true)];
            var fault = Assert.Single(Faults(new(HitPolicy.Unique, [.. halves, Only(spot)])));
            planted++;
            Assert.Equal(TableFaultKind.Overlap, fault.Kind);
            Assert.Equal([spot.Yes ? "r1" : "r0", "r2"], fault.Rows.ToArray());
            Assert.Equal(Written(spot), fault.Example);
        }).Check(Config);

        Assert.True(planted >= 600);
    }

    private static void Check(Sketch sketch, Dictionary<string, int> seen)
    {
        var faults = Faults(sketch, out var table);
        Assert.Equal(NaiveFaults(sketch), faults.Select(f => f.Kind).Distinct().Order());
        Assert.Equal(NaivePairs(sketch), faults.Where(f => f.Kind == TableFaultKind.Overlap).Select(f => (f.Rows[0], f.Rows[1])).Order());
        Assert.Equal(NaiveMasked(sketch), faults.Where(f => f.Kind == TableFaultKind.Masked).Select(f => f.Rows[0]));
        foreach (var fault in faults)
        {
            Count(seen, fault.Kind.ToString());
            Assert.Equal(fault.Kind == TableFaultKind.Gap, !sketch.Rows.Any(r => r.Cells.Covers(Probe.Read(fault.Example))));
        }

        if (table is not null)
        {
            Count(seen, "built");
            CheckAnswers(sketch, table, seen);
        }
    }

    private static void CheckAnswers(Sketch sketch, DecisionTable<Probe, VisitLead> table, Dictionary<string, int> seen)
    {
        foreach (var probe in Probe.All())
        {
            var row = Array.FindIndex(sketch.Rows, r => r.Cells.Covers(probe));
            var answer = table.Decide(probe);
            Assert.Equal($"r{row}", answer.Row!.Id);
            Assert.Equal(sketch.Rows[row].NoRule ? null : VisitLead.Office, answer.Value);
            Assert.Equal($"r{row}", table.Explain(probe).Row!.Id);
            Count(seen, answer.Value is null ? "no rule" : "answer");
        }

        foreach (var stranger in Probe.Strangers())
        {
            Assert.Equal(default, table.Decide(stranger));
            Count(seen, "out of domain");
        }
    }

    private static SortedSet<TableFaultKind> NaiveFaults(Sketch sketch)
    {
        var kinds = new SortedSet<TableFaultKind>();
        foreach (var probe in Probe.All())
        {
            var matching = sketch.Rows.Count(r => r.Cells.Covers(probe));
            if (matching == 0)
            {
                kinds.Add(TableFaultKind.Gap);
            }

            if (matching > 1 && sketch.Policy == HitPolicy.Unique)
            {
                kinds.Add(TableFaultKind.Overlap);
            }
        }

        if (NaiveMasked(sketch).Count > 0)
        {
            kinds.Add(TableFaultKind.Masked);
        }

        return kinds;
    }

    private static List<(string, string)> NaivePairs(Sketch sketch)
    {
        var pairs = new SortedSet<(string, string)>();
        foreach (var probe in sketch.Policy == HitPolicy.Unique ? Probe.All() : [])
        {
            var matching = Enumerable.Range(0, sketch.Rows.Length).Where(i => sketch.Rows[i].Cells.Covers(probe)).ToArray();
            pairs.UnionWith(from i in matching from j in matching where i < j select ($"r{i}", $"r{j}"));
        }

        return [.. pairs];
    }

    private static List<string> NaiveMasked(Sketch sketch)
    {
        var first = Probe.All().Select(p => Array.FindIndex(sketch.Rows, r => r.Cells.Covers(p))).ToHashSet();
        return sketch.Policy == HitPolicy.Unique ? [] : [.. Enumerable.Range(0, sketch.Rows.Length).Where(i => !first.Contains(i)).Select(i => $"r{i}")];
    }

    private static ImmutableArray<TableFault> Faults(Sketch sketch) => Faults(sketch, out _);

    private static ImmutableArray<TableFault> Faults(Sketch sketch, out DecisionTable<Probe, VisitLead>? table)
    {
        try
        {
            table = sketch.Build();
            return [];
        }
        catch (TableException error)
        {
            table = null;
            return error.Faults;
        }
    }

    /// <summary>Rows that cover everything but one question.</summary>
    private static IEnumerable<SketchRow> Around(Probe hole)
    {
        yield return new(new() { Ranks = [.. Enum.GetValues<GuestRank>().Where(r => r != hole.Rank)] }, false);
        yield return new(new() { Yes = [!hole.Yes] }, false);
        yield return new(new() { Numbers = [.. Probe.Numbers.Where(n => n is not null && n != hole.Number)] }, false);
        if (hole.Number is not null)
        {
            yield return new(new() { Numbers = [null] }, false);
        }
    }

    private static SketchRow Only(Probe spot) => new(new() { Ranks = [spot.Rank], Yes = [spot.Yes], Numbers = [spot.Number] }, false);

    private static IEnumerable<KeyValuePair<string, string>> Written(Probe probe) =>
    [
        new("rank", Probe.Inputs[0].Terms!.All[(int)probe.Rank - 1].Name),
        new("yes", probe.Yes ? "yes" : "no"),
        new("number", probe.Number is { } n ? $"{n}" : "unknown"),
    ];

    private static void Count(Dictionary<string, int> seen, string what) => seen[what] = seen.GetValueOrDefault(what) + 1;

    private static Gen<Probe> Questions() =>
        from rank in Gen.Elements(Enum.GetValues<GuestRank>())
        from yes in Gen.Elements(false, true)
        from number in Gen.Elements(Probe.Numbers)
        select new Probe(rank, yes, number);

    private static Gen<Sketch> Tables() =>
        from policy in Gen.Elements(HitPolicy.Unique, HitPolicy.First)
        from count in Gen.Choose(0, 6)
        from rows in Rows().ListOf(count)
        from closing in Gen.Elements(false, true)
        select new Sketch(policy, closing ? [.. rows, new(new(), false)] : [.. rows]);

    private static Gen<SketchRow> Rows() =>
        from ranks in Some(Enum.GetValues<GuestRank>())
        from yes in Some([false, true])
        from numbers in Some(Probe.Numbers)
        from noRule in Gen.Elements(false, true)
        select new SketchRow(new() { Ranks = ranks, Yes = yes, Numbers = numbers }, noRule);

    /// <summary>Null for no cell, otherwise some of the values.</summary>
    private static Gen<T[]?> Some<T>(T[] values) => Gen.Frequency(
        (2, Gen.Constant<T[]?>(null)),
        (3, from some in Gen.SubListOf(values) where some.Count > 0 select (T[]?)[.. some]));
}
