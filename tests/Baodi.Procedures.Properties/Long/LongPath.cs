using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Properties.Walks;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Baodi.Procedures.Properties.Long;

/// <summary>The walks of one procedure, a few at a time.</summary>
internal sealed class LongPath
{
    private const int InOneGo = 20;
    private const int Longest = 80;

    /// <summary>Seeds next to each other would give nearly the same walks; the golden ratio of 64 bits parts them.</summary>
    private const ulong Apart = 0x9E3779B97F4A7C15;

    private readonly (Office Office, Procedure Procedure) ground;
    private readonly ulong seed;
    private readonly Beginnings beginnings;
    private ulong round;

    internal LongPath((Office Office, Procedure Procedure) ground, ulong seed)
    {
        (this.ground, this.seed) = (ground, seed);
        Coverage = new(ground.Office, ground.Procedure);
        beginnings = new(Coverage, (int)(seed % int.MaxValue));
        foreach (var witness in WitnessFile.Read(ground))
        {
            Observe(Played.Of(witness));
        }
    }

    internal Coverage Coverage { get; }

    /// <summary>What was told of a law that was broken; null while none was.</summary>
    internal string? Broken { get; private set; }

    /// <summary>Takes some more walks; whether no law is broken.</summary>
    internal bool GoOn()
    {
        round++;
        var walks = Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(Next), Shrinking.Of);
        var rnd = new Rnd((seed + (round << 32)) * Apart);
        try
        {
            Check.One(
                Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(InOneGo).WithReplay(FSharpOption<Replay>.Some(new Replay(rnd, FSharpOption<int>.None))),
                Prop.ForAll(walks, Judge));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Broken = $"{ground.Procedure.Id}, to be had again with the seed {seed}:\n{e}\n";
        }

        return Broken is null;
    }

    private Walk Next(int choice)
    {
        var (from, favourite) = beginnings.Next(new(~choice & int.MaxValue));
        return Walker.Take(ground.Office, ground.Procedure, choice, Longest, from, favourite);
    }

    private void Judge(Walk walk)
    {
        Court.Judge(walk, Law.All);
        Observe(Played.Of(walk));
    }

    private void Observe(Played played)
    {
        Coverage.Observe(played);
        beginnings.Keep(played);
    }
}
