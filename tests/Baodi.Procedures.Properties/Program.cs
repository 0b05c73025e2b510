using Baodi.Procedures.Properties.Long;

namespace Baodi.Procedures.Properties;

internal static class Program
{
    /// <summary>Takes the long walks: `dotnet run -c Release --project tests/Baodi.Procedures.Properties -- [seconds of the processors] [seed] [procedure]`.</summary>
    private static int Main(string[] args) => LongWalks.Run(args, Console.Out);
}
