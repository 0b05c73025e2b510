using FsCheck;
using FsCheck.Fluent;

namespace Baodi.Procedures.Properties.Walks;

/// <summary>Walks for FsCheck: generated from a seed, shrunk as data.</summary>
internal static class Generated
{
    private const int Longest = 50;

    /// <summary>Walks of any of some procedures.</summary>
    internal static Arbitrary<Walk> From(params (Office Office, Procedure Procedure)[] grounds) => Arb.From(
        from place in Gen.Choose(0, grounds.Length - 1)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select Walker.Take(grounds[place].Office, grounds[place].Procedure, seed, Longest),
        Shrinking.Of);

    internal static (Office Office, Procedure Procedure)[] GroundsOf(Office office) => [.. office.Procedures.Select(procedure => (office, procedure))];
}
