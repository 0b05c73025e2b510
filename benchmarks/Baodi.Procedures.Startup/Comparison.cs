using System.Diagnostics;
using System.Globalization;

namespace Baodi.Procedures.Startup;

/// <summary>The wall time of a process that takes the first command less that of one that does nothing, and of one that takes the first decision less that of the first command, run by run.</summary>
internal static class Comparison
{
    internal static int Run(int runs)
    {
        Time("empty");
        Time("command");
        Time("decision");
        var empty = new double[runs];
        var command = new double[runs];
        var decision = new double[runs];
        for (var i = 0; i < runs; i++)
        {
            empty[i] = Time("empty");
            var first = Time("command");
            command[i] = first - empty[i];
            decision[i] = Time("decision") - first;
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{runs} runs: an empty process {Quantile(empty, 0.5):F1} ms; the first command {Told(command)}; the first decision {Told(decision)} again"));
        return 0;
    }

    private static string Told(double[] more) =>
        string.Create(CultureInfo.InvariantCulture, $"{Quantile(more, 0.5):F1} ms more (quartiles {Quantile(more, 0.25):F1} to {Quantile(more, 0.75):F1})");

    private static double Time(string what)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [what]);
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        return process.ExitCode == 0 ? elapsed : throw new InvalidOperationException($"'{what}' ended with exit code {process.ExitCode}.");
    }

    private static double Quantile(double[] values, double part)
    {
        var sorted = (double[])values.Clone();
        Array.Sort(sorted);
        return sorted[(int)((sorted.Length - 1) * part)];
    }
}
