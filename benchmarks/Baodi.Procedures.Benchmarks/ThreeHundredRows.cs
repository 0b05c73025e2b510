using System.Diagnostics;
using System.Globalization;
using Baodi.Procedures.Incidents;
using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Benchmarks;

/// <summary>The analysis of three hundred rows over three numbers, each with bounds of its own, in the process that is asked.</summary>
internal static class ThreeHundredRows
{
    private const int Rows = 300;

    internal static int Run()
    {
        foreach (var policy in new[] { HitPolicy.First, HitPolicy.Unique })
        {
            var began = Stopwatch.GetTimestamp();
            var faults = new Many(policy).Analyse();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Rows} rows, {policy}: {faults.Length} faults in {Stopwatch.GetElapsedTime(began).TotalSeconds:F2} s; the process has taken at most {Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576} MiB"));
        }

        return 0;
    }

    private sealed class Many(HitPolicy policy) : RuleSet<GradeQuestion, Grade>(IncidentDecisions.ProposedGrade, policy)
    {
        protected override void Define()
        {
            var random = new Random(20170327);
            for (var row = 1; row < Rows; row++)
            {
                var (deaths, injured, loss) = (random.Next(100_000), random.Next(100_000), random.Next(100_000));
                var width = random.Next(1, 50_000);
                Clause("8.2", Rule(
                    $"row-{row}", Grade.Serious,
                    i => i.Deaths >= deaths && i.Deaths < deaths + width && i.SeverelyInjured >= injured && i.SeverelyInjured < injured + width && i.Loss >= loss && i.Loss < loss + width));
            }

            Clause("8.2", Rule("rest", Grade.Ordinary, _ => true));
        }
    }
}
