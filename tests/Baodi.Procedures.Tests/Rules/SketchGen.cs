using System.Collections.Immutable;
using Baodi.Procedures.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>Random rows and sets over probes.</summary>
internal static class SketchGen
{
    internal static readonly Gen<HitPolicy> Policies = Gen.Elements(HitPolicy.Unique, HitPolicy.Any, HitPolicy.First);

    private static readonly Gen<bool> YesOrNo = Gen.Elements(false, true);

    private static readonly Gen<GuestRank[]> SomeRanks = Gen.SubListOf(Enum.GetValues<GuestRank>()).Where(some => some.Count is > 0 and < 4).Select(some => some.ToArray());

    private static readonly Gen<VisitLead?> Answers = Gen.Elements<VisitLead?>(VisitLead.Office, VisitLead.CounterpartDepartment, null);

    /// <summary>What reads one input, by its position; -3 and 4 are outside, and ask nothing or what cannot be.</summary>
    private static readonly ImmutableArray<Gen<Asked>> ByInput =
    [
        SomeRanks.Select(Asked.Ranks),
        YesOrNo.Select(Asked.Is),
        YesOrNo.Select(Asked.IsAlso),
        Gen.OneOf(
            Gen.Choose(-1, 10).Select(Asked.From),
            Gen.Choose(0, 11).Select(Asked.Below),
            Gen.Choose(0, 9).Select(Asked.Other),
            Gen.Choose(0, 9).ArrayOf(3).Select(Asked.OneOf)),
        Gen.OneOf(
            Gen.Choose(-4, 4).Select(Asked.CountFrom),
            Gen.Choose(-3, 5).Select(Asked.CountBelow),
            Gen.Choose(-3, 3).Select(Asked.NoCountBelow),
            Gen.Choose(-3, 3).Select(Asked.CountIs),
            YesOrNo.Select(Asked.Counted)),
    ];

    private static readonly Gen<Asked> OfOneInput = Gen.OneOf(ByInput);

    internal static readonly Gen<Asked> OfTwoInputs = Gen.OneOf(
        Gen.Constant(Asked.Differ()),
        from first in Gen.Choose(0, 4)
        from further in Gen.Choose(1, 4)
        from one in Of(first)
        from other in Of((first + further) % 5)
        select Asked.Either(one, other));

    /// <summary>Rows each of whose parts reads one input.</summary>
    internal static readonly Gen<ImmutableArray<SketchRow>> Boxes = Rows(OfOneInput);

    /// <summary>Rows some of whose parts read two.</summary>
    internal static readonly Gen<ImmutableArray<SketchRow>> Joint = Rows(Gen.Frequency((1, OfTwoInputs), (2, OfOneInput))).Where(rows => rows.Any(row => row.Asks.Any(asked => asked.Text.Contains(" or ", StringComparison.Ordinal))));

    /// <summary>Rows of which exactly one holds of every probe: all is parted by one input after another.</summary>
    internal static readonly Gen<ImmutableArray<SketchRow>> Partition =
        from depth in Gen.Choose(1, 3)
        from parts in Parted([], [0, 1, 2, 3, 4], depth)
        from answers in Answers.ArrayOf(parts.Count)
        select ImmutableArray.CreateRange(parts.Zip(answers, (asks, answer) => new SketchRow("", answer, asks)).Select((row, at) => row with { Id = $"part-{at}" }));

    /// <summary>A partition some of whose declared no-rules are answered in part by an extension.</summary>
    internal static readonly Gen<Sketch> SoundExtensions =
        from policy in Policies
        from extended in Partition.Where(parts => parts.Any(part => part.Answer is null))
        from part in Gen.Elements(extended.Where(part => part.Answer is null).ToArray())
        from more in Gen.Choose(0, 4).SelectMany(Of).Where(more => Probe.All.Any(probe => part.Holds(probe) && more.Holds(probe)))
        from answer in Gen.Elements(VisitLead.Office, VisitLead.CounterpartDepartment)
        select new Sketch(policy, [new("added", answer, [.. part.Asks, more])], extended);

    /// <summary>Sets without fault: partitions, some extended, some with a row that agrees with others, some of rows that read two inputs together.</summary>
    internal static readonly Gen<Sketch> Sound = Gen.OneOf(
        from policy in Policies
        from parts in Partition
        select new Sketch(policy, parts, []),
        SoundExtensions,
        from parts in Partition
        from more in Gen.OneOf(OfTwoInputs, Gen.Choose(0, 4).SelectMany(Of)).Where(more => Probe.All.Any(more.Holds))
        select new Sketch(HitPolicy.Any, [.. parts.Select(part => part with { Answer = VisitLead.Office }), new("also", VisitLead.Office, [more])], []),
        from part in OfTwoInputs.Where(part => Probe.All.Any(part.Holds) && !Probe.All.All(part.Holds))
        from policy in Policies
        from parts in Partition.Where(parts => parts.All(one => Probe.All.Any(probe => one.Holds(probe) && part.Holds(probe))))
        select new Sketch(policy, [.. parts.Select(one => one with { Asks = one.Asks.Add(part) }), new("rest", null, [Asked.No(part)])], []));

    /// <summary>Something that one input can be asked, and that some value of it passes and some does not.</summary>
    internal static Gen<Asked> Of(int input) => ByInput[input].Where(asked => Probe.All.Any(asked.Holds) && !Probe.All.All(asked.Holds));

    internal static Gen<Sketch> Sketches(Gen<ImmutableArray<SketchRow>> some) => Gen.Frequency(
        (3, from policy in Policies
            from rows in some
            from isClosed in YesOrNo
            select new Sketch(policy, isClosed ? [.. rows, new("closing", VisitLead.Office, [])] : rows, [])),
        (1, from policy in Policies
            from rows in some
            from extended in Partition
            select new Sketch(policy, rows, extended)));

    private static Gen<ImmutableArray<SketchRow>> Rows(Gen<Asked> asked) =>
        from count in Gen.Choose(0, 6)
        from rows in Row(asked).ArrayOf(count)
        select ImmutableArray.CreateRange(rows.Select((row, at) => row with { Id = $"r{at}" }));

    private static Gen<SketchRow> Row(Gen<Asked> asked) =>
        from count in Gen.Choose(0, 3)
        from asks in asked.ArrayOf(count)
        from answer in Answers
        select new SketchRow("", answer, [.. asks]);

    private static Gen<List<ImmutableArray<Asked>>> Parted(ImmutableArray<Asked> path, ImmutableArray<int> inputs, int depth) => depth == 0
        ? Gen.Constant<List<ImmutableArray<Asked>>>([path])
        : from input in Gen.Elements([.. inputs])
          from parts in Parts(input)
          from inner in parts.Aggregate(Gen.Constant<List<ImmutableArray<Asked>>>([]), (all, part) =>
              from before in all
              from depthOfPart in Gen.Choose(0, depth - 1)
              from more in Parted([.. path, part], inputs.Remove(input), depthOfPart)
              select (List<ImmutableArray<Asked>>)[.. before, .. more])
          select inner;

    /// <summary>All values of an input in parts that have none in common.</summary>
    private static Gen<Asked[]> Parts(int input) => input switch
    {
        0 => SomeRanks.Select(some => (Asked[])[Asked.Ranks(some), Asked.Ranks([.. Enum.GetValues<GuestRank>().Except(some)])]),
        1 => Gen.Constant<Asked[]>([Asked.Is(true), Asked.Is(false)]),
        2 => Gen.Constant<Asked[]>([Asked.IsAlso(true), Asked.IsAlso(false)]),
        3 => Gen.Choose(1, 9).Select(number => (Asked[])[Asked.From(number), Asked.Below(number)]),
        _ => Gen.Choose(-2, 3).Select(count => (Asked[])[Asked.CountFrom(count), Asked.CountBelow(count), Asked.Counted(false)]),
    };
}
