using Baodi.Procedures.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>The same rules, once as rows and once as classes, are answered and analysed alike.</summary>
public sealed class FluentLaws
{
    private static readonly Arbitrary<int> Pens = Gen.Choose(0, int.MaxValue).ToArbitrary();

    private static readonly Gen<Sketch> Any = Fitting(Gen.OneOf(SketchGen.Sketches(SketchGen.Boxes), SketchGen.Sketches(SketchGen.Joint), SketchGen.Sound));

    private static readonly Gen<Sketch> Sound = Fitting(SketchGen.Sound);

    [Fact]
    public void Analyse_ClassesThatSayWhatRowsSay_FindsTheSame()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        Prop.ForAll(Any.ToArbitrary(), Pens, (sketch, pen) =>
        {
            var (rows, classes, naive) = (sketch.Written(new(pen)).Analyse(), Slot.Written(sketch, new(pen)).Analyse(), new Naive(sketch));
            foreach (var kind in new[] { RuleFaultKind.Dead, RuleFaultKind.Masked })
            {
                Assert.Equal(rows.Where(fault => fault.Kind == kind).Select(fault => fault.Ids().First()).Order(), classes.Where(fault => fault.Kind == kind).Select(fault => fault.Ids().First()).Order());
            }

            Assert.Equal(rows.Any(fault => fault.Kind == RuleFaultKind.Gap), classes.Any(fault => fault.Kind == RuleFaultKind.Gap));
            Assert.Equal(naive.AtOdds, classes.Where(fault => fault.Kind == RuleFaultKind.Overlap).Select(fault => string.Join(' ', fault.Ids())).Order(StringComparer.Ordinal));
            foreach (var fault in classes.Where(fault => fault.Kind != RuleFaultKind.Dead))
            {
                Assert.Subset(naive.Holding(Probe.Lead.Read<Probe>(fault)).ToHashSet(), fault.Ids().ToHashSet());
            }

            foreach (var what in classes.Select(fault => fault.Kind.ToString()).Append(classes.IsEmpty ? "sound" : "faulty").Append(sketch.Extended.IsEmpty ? "one layer" : "extends").Distinct())
            {
                seen[what] = seen.GetValueOrDefault(what) + 1;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(120).WithQuietOnSuccess(true));
        Assert.All(["sound", "extends", "Gap", "Overlap", "Masked", "Dead"], what => Assert.True(seen.GetValueOrDefault(what) >= 2, string.Join(", ", seen)));
    }

    [Fact]
    public void Decide_ClassesThatSayWhatRowsSay_AnswerTheSame()
    {
        var (asked, several, extended) = (0, 0, 0);
        Prop.ForAll(Sound.ToArbitrary(), Pens, (sketch, pen) =>
        {
            var (rows, classes) = (sketch.Written(new(pen)), Slot.Written(sketch, new(pen)));
            foreach (var probe in Probe.All.Where((_, at) => at % 11 == pen % 11))
            {
                var (row, same) = (rows.Decide(probe), classes.Decide(probe));
                Assert.Equal(row.Value, same.Value);
                Assert.Equal(row.Ids(), same.Ids());
                asked++;
                several += row.Rules.Length > 1 ? 1 : 0;
            }

            Assert.Equal(classes.Written(), Slot.Written(sketch, new(pen + 1)).Written());
            Assert.True(classes.Stated.All(rule => !rule.IsRow));
            Assert.Equal(rows.Stated.Select(rule => (rule.Id, rule.Layer, rule.Citation.ToString())), classes.Stated.Select(rule => (rule.Id, rule.Layer, rule.Citation.ToString())));
            extended += sketch.Extended.IsEmpty ? 0 : 1;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40).WithQuietOnSuccess(true));
        Assert.True(asked > 4_000 && several > 5 && extended > 0, $"{asked} asked, {several} of several rules, {extended} extended");
    }

    [Fact]
    public async Task Decide_ByTwoAtOnceOfAFreshSet_IsAnsweredAlike()
    {
        var sets = Sound.Sample(15);
        var asked = 0;
        foreach (var set in sets.SelectMany((sketch, at) => new[] { sketch.Written(new(at)), Slot.Written(sketch, new(at)) }))
        {
            using var both = new Barrier(2);
            var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
            {
                both.SignalAndWait();
                return Probe.All.Where((_, at) => at % 29 == 0).Select(probe => set.Decide(probe)).ToList();
            })));
            Assert.Equal(answers[0].Select(answer => (answer.Value, string.Join(' ', answer.Ids()))), answers[1].Select(answer => (answer.Value, string.Join(' ', answer.Ids()))));
            asked += answers[0].Count;
        }

        Assert.True(asked > 1_000, $"{asked} asked");
    }

    private static Gen<Sketch> Fitting(Gen<Sketch> sketches) => sketches.Where(sketch => sketch.All.Length <= Slot.Count).Select(Slot.Named);
}
