using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Baodi.Procedures.Tests.Laws;

/// <summary>The seeds of one walk, one a step, so that a walk stays one when steps are left out.</summary>
internal sealed record StepSeeds(ImmutableArray<int> All)
{
    public override string ToString() => $"[{string.Join(", ", All)}]";

    /// <summary>Shorter walks: without a half, a quarter, and so on down to without a single step.</summary>
    internal IEnumerable<StepSeeds> Shorter()
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

/// <summary>The one place that speaks to the property checker: fixed seeds, quiet success, failures shrunk.</summary>
internal static class Checks
{
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    internal static void Walks(ulong seed, int walks, int shortest, int longest, Action<StepSeeds> holds)
    {
        var seeds =
            from length in Gen.Choose(shortest, longest)
            from steps in Gen.Choose(0, int.MaxValue - 1).ArrayOf(length)
            select new StepSeeds([.. steps]);
        var property = Prop.ForAll(Arb.From(seeds, steps => steps.Shorter()), holds);
        property.Check(Config.QuickThrowOnFailure
            .WithMaxTest(walks)
            .WithQuietOnSuccess(true)
            .WithName($"walks from seed {seed}")
            .WithReplay(FSharpOption<Replay>.Some(new(new Rnd(seed, Gamma), FSharpOption<int>.None))));
    }
}
