using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using Baodi.Procedures.Properties.Laws;

namespace Baodi.Procedures.Properties.Long;

/// <summary>Takes walks of every procedure for as long as is asked, and says what they came past.</summary>
/// <remarks>The time is that of the processors, so that a busy machine takes longer and not fewer walks.</remarks>
internal static class LongWalks
{
    private const int Usual = 300;

    internal static int Run(string[] args, TextWriter output)
    {
        var time = TimeSpan.FromSeconds(args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : Usual);
        var seed = args.Length > 1 ? ulong.Parse(args[1], CultureInfo.InvariantCulture) : (ulong)RandomNumberGenerator.GetInt32(int.MaxValue);
        output.WriteLine($"seed {seed}");
        var paths = AnyWalks.Grounds.Where(ground => args.Length < 3 || ground.Procedure.Id == args[2]).Select(ground => new LongPath(ground, seed)).ToList();
        Take(paths, time);
        foreach (var path in paths)
        {
            path.Coverage.Tell(output);
            output.Write(path.Broken);
        }

        var isWell = paths.TrueForAll(path => path.Broken is null && path.Coverage.IsEnough);
        output.WriteLine($"{paths.Sum(path => path.Coverage.Walks)} walks, {paths.Sum(path => path.Coverage.Steps)} steps in {Environment.CpuUsage.TotalTime.TotalSeconds:F0} s of the processors; {(isWell ? "all laws hold, and enough was come past" : "NOT WELL")}");
        return isWell ? 0 : 1;
    }

    /// <summary>Each procedure is walked by one at a time, so that its walks follow from the seed.</summary>
    private static void Take(List<LongPath> paths, TimeSpan time)
    {
        var waiting = new ConcurrentQueue<LongPath>(paths);
        Parallel.For(0, Environment.ProcessorCount, _ =>
        {
            while (Environment.CpuUsage.TotalTime < time && paths.TrueForAll(path => path.Broken is null) && waiting.TryDequeue(out var path))
            {
                path.GoOn();
                waiting.Enqueue(path);
            }
        });
    }
}
