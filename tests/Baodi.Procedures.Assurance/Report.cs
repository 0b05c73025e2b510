using System.Diagnostics;
using System.Globalization;

namespace Baodi.Procedures.Assurance;

/// <summary>Runs proofs, as many at once as a small machine has processors, and tells in their order what they did and found, as rows of one table.</summary>
internal static class Report
{
    private const int AtOnce = 2;

    /// <summary>Gives the exit status: 0 when everything held.</summary>
    internal static int Run(IReadOnlyList<Proof> asked, IReadOnlyList<Proof> all, Request request, TextWriter output)
    {
        var effort = new Effort(request.IsQuick);
        var rows = new List<string>();
        var failures = new List<string>();
        var found = new Findings[asked.Count];
        Parallel.For(0, asked.Count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, index => found[index] = Timed(asked[index], effort));
        foreach (var (proof, findings) in asked.Zip(found))
        {
            rows.AddRange(findings.Figures.Select(figure => Row(proof, figure.What, figure.Count)));
            rows.Add(Row(proof, "**found wrong**", findings.Failed));
            failures.AddRange(findings.Failures.Select(failure => $"{proof.Name}: {failure}"));
        }

        string[] table = ["| proof | what | count |", "| --- | --- | ---: |", .. rows];
        output.WriteLine(string.Join('\n', table));
        failures.AddRange(PageProblems(all, request, table));
        foreach (var failure in failures)
        {
            output.WriteLine($"error : {failure}");
        }

        return failures.Count == 0 ? 0 : 1;
    }

    private static Findings Timed(Proof proof, Effort effort)
    {
        var clock = Stopwatch.StartNew();
        var findings = proof.Run(effort);
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{proof.Name}: {clock.Elapsed.TotalSeconds:F1} s"));
        return findings;
    }

    private static IEnumerable<string> PageProblems(IReadOnlyList<Proof> all, Request request, IReadOnlyList<string> table)
    {
        if (request.Write is { } written)
        {
            Page.Write(written, all, table);
        }

        return request.Check is { } checkedPage && !Page.Says(checkedPage, all)
            ? [$"{checkedPage} does not say what the proofs do; write it anew with --write"]
            : [];
    }

    private static string Row(Proof proof, string what, long count) =>
        string.Create(CultureInfo.InvariantCulture, $"| {proof.Name} | {what} | {count:N0} |");
}
