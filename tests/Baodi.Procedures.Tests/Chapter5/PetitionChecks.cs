using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Baodi.Procedures.Tests.Chapter5;

/// <summary>The seeds of petitions, one each, so that each stays what it is when others are left out.</summary>
internal sealed record PetitionSeeds(ImmutableArray<int> All)
{
    public override string ToString() => $"[{string.Join(", ", All)}]";

    /// <summary>Fewer: without a half, a quarter, and so on down to without a single one.</summary>
    internal IEnumerable<PetitionSeeds> Fewer()
    {
        for (var length = All.Length; length > 0; length /= 2)
        {
            for (var start = 0; start + length <= All.Length; start += length)
            {
                yield return new(All.RemoveRange(start, length));
            }
        }
    }
}

/// <summary>Speaks to the property checker: fixed seeds, quiet success, failures shrunk.</summary>
internal static class PetitionChecks
{
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    internal static void Hold(ulong seed, int times, int fewest, int most, Action<PetitionSeeds> holds)
    {
        var seeds =
            from length in Gen.Choose(fewest, most)
            from one in Gen.Choose(0, int.MaxValue - 1).ArrayOf(length)
            select new PetitionSeeds([.. one]);
        var property = Prop.ForAll(Arb.From(seeds, one => one.Fewer()), holds);
        property.Check(Config.QuickThrowOnFailure
            .WithMaxTest(times)
            .WithQuietOnSuccess(true)
            .WithName($"petitions from seed {seed}")
            .WithReplay(FSharpOption<Replay>.Some(new(new Rnd(seed, Gamma), FSharpOption<int>.None))));
    }
}
