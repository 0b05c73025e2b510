using System.Globalization;
using System.Security.Cryptography;

namespace Baodi.Procedures.Properties.Long;

/// <summary>What the program is asked for.</summary>
/// <param name="Time">How much time of the processors.</param>
/// <param name="Seed">What the walks follow from.</param>
/// <param name="Grounds">The procedures.</param>
internal sealed record Wish(TimeSpan Time, ulong Seed, IReadOnlyList<(Office Office, Procedure Procedure)> Grounds)
{
    private const int Usual = 300;

    /// <summary>Reads `[seconds] [seed] [procedure]`.</summary>
    internal static Wish Of(ReadOnlySpan<string> args)
    {
        var time = TimeSpan.FromSeconds(args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : Usual);
        var seed = args.Length > 1 ? ulong.Parse(args[1], CultureInfo.InvariantCulture) : (ulong)RandomNumberGenerator.GetInt32(int.MaxValue);
        var id = args.Length > 2 ? args[2] : null;
        return new(time, seed, [.. AnyWalks.Grounds.Where(ground => id is null || ground.Procedure.Id == id)]);
    }
}
