using Baodi.Procedures.Properties.Exploring;
using Baodi.Procedures.Properties.Long;

namespace Baodi.Procedures.Properties;

internal static class Program
{
    /// <summary>
    /// Takes the long walks: `dotnet run -c Release --project tests/Baodi.Procedures.Properties -- [seconds of the processors] [seed] [procedure]`;
    /// with `keep` before that, renews the walks that show everything;
    /// `explore [procedure or all] [--write page] [--of acts] [--most situations] [--singly]` looks at every situation of a procedure.
    /// </summary>
    private static int Main(string[] args) =>
        args is ["explore", ..] ? Explore.Run(args.AsSpan(1), Console.Out)
        : args is ["keep", ..] ? LongWalks.Keep(Wish.Of(args.AsSpan(1)), Console.Out) : LongWalks.Run(Wish.Of(args), Console.Out);
}
