using System.Collections.Concurrent;

namespace Baodi.Procedures.Properties.Long;

/// <summary>Lets several things go on in turn, on every processor, each with one at a time, so that what it does follows from its seed.</summary>
/// <remarks>The time is that of the processors, so that a busy machine takes longer and does not do less.</remarks>
internal static class Turns
{
    /// <summary>Until none wants to go on, or the time is up.</summary>
    internal static void Take<T>(IEnumerable<T> all, TimeSpan time, Func<T, bool> goOn)
    {
        var waiting = new ConcurrentQueue<T>(all);
        Parallel.For(0, Environment.ProcessorCount, _ =>
        {
            while (Environment.CpuUsage.TotalTime < time && waiting.TryDequeue(out var one))
            {
                if (goOn(one))
                {
                    waiting.Enqueue(one);
                }
            }
        });
    }
}
