using System.Collections.Immutable;
using Baodi.Procedures.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>Sound sets into which one fault is put: just that one is found.</summary>
public sealed class PlantedFaultLaws
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(150).WithQuietOnSuccess(true);

    /// <summary>A sound set, one of its parts, something more that the part may be asked, where something is put in, and how all is written.</summary>
    private static readonly Arbitrary<(ImmutableArray<SketchRow> Parts, SketchRow Part, Asked More, int Place, int Pen)> Planting = (
        from parts in SketchGen.Partition
        from part in Gen.Elements(parts.AsEnumerable().ToArray())
        from more in Gen.Choose(0, 4).SelectMany(SketchGen.Of).Where(more => Probe.All.Any(probe => part.Holds(probe) && more.Holds(probe)))
        from place in Gen.Choose(0, parts.Length)
        from pen in Gen.Choose(0, int.MaxValue)
        select (parts, part, more, place, pen)).ToArbitrary();

    [Fact]
    public void NothingPlanted_NothingIsFound()
    {
        var policies = new HashSet<(HitPolicy, int)>();
        Prop.ForAll(Planting, SketchGen.Policies.ToArbitrary(), (sound, policy) =>
        {
            Assert.Empty(Faults(policy, sound.Parts, sound.Pen));
            policies.Add((policy, sound.Parts.Length));
        }).Check(Config);
        Assert.True(policies.Count > 10, string.Join(", ", policies));
    }

    [Fact]
    public void APartTakenOut_IsTheGapFound()
    {
        var sizes = new HashSet<int>();
        Prop.ForAll(Planting, SketchGen.Policies.ToArbitrary(), (sound, policy) =>
        {
            var gap = Assert.Single(Faults(policy, sound.Parts.Remove(sound.Part), sound.Pen));
            Assert.Equal(RuleFaultKind.Gap, gap.Kind);
            Assert.Equal(Probe.All.Where(sound.Part.Holds), Naive.Region(gap));
            Assert.Equal(Probe.All.First(sound.Part.Holds), Probe.Lead.Read<Probe>(gap));
            sizes.Add(Probe.All.Count(sound.Part.Holds));
        }).Check(Config);
        Assert.True(sizes.Count > 10, string.Join(", ", sizes));
    }

    [Fact]
    public void ARowPutIntoAPart_IsTheOverlapFound()
    {
        var (overlaps, agreeing) = (0, 0);
        Prop.ForAll(Planting, Gen.Elements(HitPolicy.Unique, HitPolicy.Any).ToArbitrary(), Gen.Elements<VisitLead?>(VisitLead.Office, null).ToArbitrary(), (sound, policy, answer) =>
        {
            var faults = Faults(policy, sound.Parts.Insert(sound.Place, new("planted", answer, [.. sound.Part.Asks, sound.More])), sound.Pen);
            if (policy == HitPolicy.Any && answer == sound.Part.Answer)
            {
                Assert.Empty(faults);
                agreeing++;
                return;
            }

            var overlap = Assert.Single(faults);
            Assert.Equal(RuleFaultKind.Overlap, overlap.Kind);
            Assert.Equal(sound.Place <= sound.Parts.IndexOf(sound.Part) ? ["planted", sound.Part.Id] : [sound.Part.Id, "planted"], overlap.Ids());
            Assert.True(Probe.Lead.Read<Probe>(overlap) is var shown && sound.Part.Holds(shown) && sound.More.Holds(shown));
            overlaps++;
        }).Check(Config);
        Assert.True(overlaps > 60 && agreeing > 2, $"{overlaps} overlaps, {agreeing} agreed");
    }

    [Fact]
    public void ARowPutBehindAll_IsTheMaskedOneFound_WithWhatHidesIt()
    {
        var hiders = new HashSet<int>();
        Prop.ForAll(Planting, sound =>
        {
            var planted = new SketchRow("planted", VisitLead.Office, [sound.More]);
            var masked = Assert.Single(Faults(HitPolicy.First, sound.Parts.Add(planted), sound.Pen));
            Assert.Equal(RuleFaultKind.Masked, masked.Kind);
            var hiding = sound.Parts.Where(part => Probe.All.Any(probe => part.Holds(probe) && planted.Holds(probe))).Select(part => part.Id).ToList();
            Assert.Equal(["planted", .. hiding], masked.Ids());
            Assert.True(planted.Holds(Probe.Lead.Read<Probe>(masked)));
            hiders.Add(hiding.Count);
        }).Check(Config);
        Assert.True(hiders.Count > 2, string.Join(", ", hiders));
    }

    [Fact]
    public void ARowThatCannotHold_IsTheDeadOneFound()
    {
        var never = 0;
        Prop.ForAll(Planting, SketchGen.Policies.ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), (sound, policy, number) =>
        {
            ImmutableArray<Asked> asks = [.. number % 2 == 0 ? [Asked.From(number), Asked.Below(number)] : (Asked[])[Asked.Counted(false), Asked.CountBelow(number)], sound.More];
            var dead = Assert.Single(Faults(policy, sound.Parts.Insert(sound.Place, new("planted", VisitLead.Office, asks)), sound.Pen));
            Assert.Equal((RuleFaultKind.Dead, "planted"), (dead.Kind, Assert.Single(dead.Ids())));
            never++;
        }).Check(Config);
        Assert.Equal(150, never);
    }

    private static ImmutableArray<RuleFault> Faults(HitPolicy policy, ImmutableArray<SketchRow> rows, int pen) => new Sketch(policy, rows, []).Written(new(pen)).Analyse();
}
