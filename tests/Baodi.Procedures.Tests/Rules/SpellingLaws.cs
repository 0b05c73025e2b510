using System.Collections.Immutable;
using Baodi.Procedures.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>What a set writes for the digest is how it answers: not how it is spelled, nor where its order means nothing in which order.</summary>
public sealed class SpellingLaws
{
    private static readonly Arbitrary<int> Pens = Gen.Choose(0, int.MaxValue).ToArbitrary();

    private static readonly Arbitrary<Sketch> Sound = SketchGen.Sound.ToArbitrary();

    [Fact]
    public void Digest_ConditionsWrittenOtherwise_IsTheSame()
    {
        var (written, together) = (new HashSet<string>(StringComparer.Ordinal), 0);
        Prop.ForAll(Sound, Pens, Pens, (sketch, one, other) =>
        {
            var digest = sketch.Written(new(one)).Written();
            Assert.Equal(digest, sketch.Written(new(other)).Written());
            written.Add(digest);
            together += digest.Contains("\"outcomes\"", StringComparison.Ordinal) ? 1 : 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(120).WithQuietOnSuccess(true));
        Assert.True(written.Count > 80 && together > 20, $"{written.Count}, {together} of rows that read inputs together");
    }

    [Fact]
    public void OrderOfRules_UnderUniqueAndAny_ChangesNoAnswerAndNoDigest()
    {
        var (turned, asked, cited) = (0, 0, 0);
        Prop.ForAll(Sound.Filter(sketch => sketch.Policy != HitPolicy.First), Pens, (sketch, pen) =>
        {
            var rows = sketch.Rows.Reverse().ToArray();
            new Random(pen).Shuffle(rows);
            var other = sketch with { Rows = [.. rows] };
            var (set, shuffled) = (sketch.Written(), other.Written());
            Assert.Empty(shuffled.Analyse());
            Assert.Equal(set.Written(), shuffled.Written());
            turned += sketch.Rows.SequenceEqual(rows) ? 0 : 1;
            foreach (var probe in Probe.All.Where((_, at) => at % 37 == pen % 37))
            {
                var (one, same) = (set.Decide(probe), shuffled.Decide(probe));
                Assert.Equal(one.Value, same.Value);
                Assert.Equal(one.Ids().Order(), same.Ids().Order());
                asked++;
                cited += one.Rules.Length > 1 ? 1 : 0;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithQuietOnSuccess(true));
        Assert.True(turned > 20 && asked > 1_500 && cited > 20, $"{turned} turned, {asked} asked, {cited} of several rules");
    }

    [Fact]
    public void Digest_AnotherAnswerOrAnotherReach_IsAnother()
    {
        var (answers, reaches) = (0, 0);
        Prop.ForAll(Sound, Pens, (sketch, pen) =>
        {
            var at = pen % sketch.Rows.Length;
            var row = sketch.Rows[at];
            var answered = sketch with { Rows = sketch.Rows.SetItem(at, row with { Answer = row.Answer == VisitLead.Office ? VisitLead.CounterpartDepartment : VisitLead.Office }) };
            if (answered.Written().Analyse().IsEmpty)
            {
                Assert.NotEqual(sketch.Written().Written(), answered.Written().Written());
                answers++;
            }

            var narrower = sketch with { Rows = sketch.Rows.SetItem(at, row with { Asks = row.Asks.Add(Asked.Other(pen % 10)) }) };
            if (narrower.Written().Analyse().IsEmpty && Probe.All.Any(probe => row.Holds(probe) && probe.Number == pen % 10))
            {
                Assert.NotEqual(sketch.Written().Written(), narrower.Written().Written());
                reaches++;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(120).WithQuietOnSuccess(true));
        Assert.True(answers > 50 && reaches > 8, $"{answers} other answers, {reaches} other reaches");
    }
}
