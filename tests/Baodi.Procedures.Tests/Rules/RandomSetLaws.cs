using System.Collections.Immutable;
using Baodi.Procedures.Rules;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>Random sets of rows: what the analysis finds, and what the engine answers, is what trying every question finds.</summary>
public sealed class RandomSetLaws(ITestOutputHelper output)
{
    [Fact]
    public void Analyse_RowsThatReadInputsOneByOne_FindsExactlyWhatTryingAllFinds()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        Prop.ForAll(SketchGen.Sketches(SketchGen.Boxes).ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (sketch, pen) =>
        {
            var (faults, naive) = (sketch.Written(new(pen)).Analyse(), new Naive(sketch));
            Count(seen, sketch, faults);
            Assert.Equal(naive.Pairs, Named(faults, RuleFaultKind.Overlap).Order(StringComparer.Ordinal));
            Assert.Equal(naive.Dead, Named(faults, RuleFaultKind.Dead));
            Assert.Equal(naive.Masked, faults.Where(fault => fault.Kind == RuleFaultKind.Masked).Select(fault => fault.Ids().First()));
            var regions = faults.Where(fault => fault.Kind == RuleFaultKind.Gap).Select(gap => Naive.Region(gap).ToList()).ToList();
            Assert.True(naive.Uncovered.SetEquals(regions.SelectMany(region => region)));
            Assert.Equal(naive.Uncovered.Count, regions.Sum(region => region.Count));
            Assert.All(faults, fault => Shows(fault, sketch, naive));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true));
        Reached(seen, 25, "sound", "extends", "Gap", "Overlap", "Masked", "Dead", "Unique", "Any", "First");
    }

    [Fact]
    public void Analyse_RowsThatReadInputsTogether_FindsExactlyWhatTryingAllFinds()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        Prop.ForAll(SketchGen.Sketches(SketchGen.Joint).ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (sketch, pen) =>
        {
            var (faults, naive) = (sketch.Written(new(pen)).Analyse(), new Naive(sketch));
            Count(seen, sketch, faults);
            Assert.Equal(naive.AtOdds, Named(faults, RuleFaultKind.Overlap).Order(StringComparer.Ordinal));
            Assert.Equal(naive.Dead, Named(faults, RuleFaultKind.Dead));
            Assert.Equal(naive.Masked.Order(StringComparer.Ordinal), faults.Where(fault => fault.Kind == RuleFaultKind.Masked).Select(fault => fault.Ids().First()).Order(StringComparer.Ordinal));
            Assert.Equal(naive.Uncovered.Count > 0 ? 1 : 0, faults.Count(fault => fault.Kind == RuleFaultKind.Gap));
            Assert.All(faults, fault => Shows(fault, sketch, naive));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(220).WithQuietOnSuccess(true));
        Reached(seen, 3, "sound", "extends", "Gap", "Overlap", "Masked", "Dead", "Unique", "Any", "First");
    }

    [Fact]
    public void Decide_OfASetWithoutFault_EveryQuestionIsAnsweredAsTheRowsSay()
    {
        var (asked, seen) = (0, new Dictionary<string, int>(StringComparer.Ordinal));
        var sound = Gen.Frequency((1, SketchGen.Sketches(SketchGen.Boxes).Where(sketch => sketch.Written().Analyse().IsEmpty)), (4, SketchGen.Sound));
        Prop.ForAll(sound.ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (sketch, pen) =>
        {
            var (set, naive) = (sketch.Written(new(pen)), new Naive(sketch));
            Count(seen, sketch, []);
            foreach (var probe in Probe.All)
            {
                var (answer, expected) = (set.Decide(probe), naive.AnswerOf(probe));
                Assert.Equal(expected.Answer, answer.Value);
                Assert.Equal(expected.Rules, answer.Ids());
                asked++;
                seen[answer.Value is null ? "no rule" : "answered"] = seen.GetValueOrDefault(answer.Value is null ? "no rule" : "answered") + 1;
                seen["several"] = seen.GetValueOrDefault("several") + (answer.Rules.Length > 1 ? 1 : 0);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(50).WithQuietOnSuccess(true));
        Assert.Equal(50 * Probe.All.Length, asked);
        Reached(seen, 1, "extends", "Unique", "Any", "First", "no rule", "answered", "several");
    }

    [Fact]
    public void Explain_OfASetWithoutFault_AgreesWithItsAnswersAndItsRows()
    {
        var (explained, outcomes) = (0, new Dictionary<RuleOutcome, int>());
        var sound = Gen.Frequency((1, SketchGen.Sketches(SketchGen.Boxes).Where(sketch => sketch.Written().Analyse().IsEmpty)), (4, SketchGen.Sound));
        Prop.ForAll(sound.ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (sketch, pen) =>
        {
            var (set, naive) = (sketch.Written(new(pen)), new Naive(sketch));
            foreach (var probe in Probe.All.Where((_, at) => at % 41 == pen % 41))
            {
                var explanation = set.Explain(probe);
                Assert.Equal(set.Decide(probe).Ids(), explanation.Rules.Select(rule => rule.Id));
                Assert.Equal(naive.AnswerOf(probe).Answer is { } answer ? Probe.Lead.Terms.NameOf(answer) : null, explanation.Answer?.Name);
                Assert.Equal(naive.Holding(probe), explanation.All.Where(one => one.Conditions.All(condition => condition.Holds)).Select(one => one.Rule.Id));
                Assert.Equal(naive.Holding(probe), explanation.All.Where(one => one.Outcome != RuleOutcome.NotFired).Select(one => one.Rule.Id));
                Assert.Equal(naive.AnswerOf(probe).Rules, explanation.All.Where(one => one.Outcome == RuleOutcome.Fired).Select(one => one.Rule.Id));
                Assert.All(explanation.All, one => Assert.False(one.Reason.Chinese == "" || one.Reason.English == ""));
                explanation.All.GroupBy(one => one.Outcome).ToList().ForEach(same => outcomes[same.Key] = outcomes.GetValueOrDefault(same.Key) + same.Count());
                explained++;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40).WithQuietOnSuccess(true));
        Assert.True(explained > 1_000 && Enum.GetValues<RuleOutcome>().Where(one => one != RuleOutcome.ValueOutsideDomain).All(one => outcomes.GetValueOrDefault(one) > 5), $"{explained}: {string.Join(", ", outcomes)}");
    }

    /// <summary>The example is read, is among what a gap says, and of the rules that hold of it are those named.</summary>
    private static void Shows(RuleFault fault, Sketch sketch, Naive naive)
    {
        if (fault.Kind == RuleFaultKind.Dead)
        {
            Assert.Empty(fault.Example);
            return;
        }

        var probe = Probe.Lead.Read<Probe>(fault);
        var holding = naive.Holding(probe).ToList();
        if (fault.Kind == RuleFaultKind.Masked)
        {
            var (row, before) = (fault.Ids().First(), fault.Ids().Skip(1).ToList());
            Assert.Contains(row, holding);
            Assert.Contains(holding, one => before.Contains(one) && Place(sketch, one) < Place(sketch, row));
            Assert.True(before.TrueForAll(one => Place(sketch, one) < Place(sketch, row)));
            return;
        }

        Assert.Equal(fault.Kind == RuleFaultKind.Gap, holding.Count == 0);
        Assert.Subset(holding.ToHashSet(), fault.Ids().ToHashSet());
        Assert.Equal(fault.Ids().OrderBy(id => Place(sketch, id)), fault.Ids());
    }

    private static int Place(Sketch sketch, string id) => sketch.All.IndexOf(sketch.All.Single(row => row.Id == id));

    private static IEnumerable<string> Named(IEnumerable<RuleFault> faults, RuleFaultKind kind) => faults.Where(fault => fault.Kind == kind).Select(fault => string.Join(' ', fault.Ids()));

    private static void Count(Dictionary<string, int> seen, Sketch sketch, ImmutableArray<RuleFault> faults)
    {
        IEnumerable<string> what = [sketch.Policy.ToString(), faults.IsEmpty ? "sound" : "faulty", sketch.Extended.IsEmpty ? "one layer" : "extends", .. faults.Select(fault => fault.Kind.ToString()).Distinct()];
        foreach (var one in what)
        {
            seen[one] = seen.GetValueOrDefault(one) + 1;
        }
    }

    private void Reached(Dictionary<string, int> seen, int least, params string[] what)
    {
        output.WriteLine(string.Join(", ", seen.OrderBy(one => one.Key, StringComparer.Ordinal)));
        Assert.All(what, one => Assert.True(seen.GetValueOrDefault(one) >= least, $"{one}: {seen.GetValueOrDefault(one)}; {string.Join(", ", seen)}"));
    }
}
