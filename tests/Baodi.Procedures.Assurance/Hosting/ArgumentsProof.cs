using System.Collections.Concurrent;
using Baodi.Procedures.ConsoleHost;

namespace Baodi.Procedures.Assurance.Hosting;

/// <summary>Whatever is typed after the name of the program, it ends with words and a status.</summary>
internal sealed class ArgumentsProof : Proof
{
    private const int CommandLines = 480;
    private const int Pieces = 16;
    private const int Seed = 20170104;

    internal override string Name => "arguments";

    internal override string Promise =>
        $"{CommandLines:N0} command lines of the console host by chance, of every verb and option, with values left out, doubled, empty and absurd, and with files that are not what is asked for: "
        + "each comes to an end with a documented status, and nothing it says is about its inside.";

    internal override Findings Run(Effort effort)
    {
        using var around = Surroundings.New();
        var findings = new Findings();
        var failures = new ConcurrentQueue<string>();
        var statuses = new ConcurrentQueue<int>();
        Parallel.For(0, Pieces, piece =>
        {
            var lines = new RandomCommandLines(Seed + piece, around, around.OutputOf(piece));
            for (var i = 0; i < effort.Of(CommandLines) / Pieces; i++)
            {
                var (args, input) = lines.Next();
                var answer = HostAnswer.Of(args, input);
                statuses.Enqueue(answer?.Status ?? -1);
                if (HostAnswer.Fault(answer) is { } fault)
                {
                    failures.Enqueue($"{HostAnswer.Shown(args)}: {fault}");
                }
            }
        });
        findings.Count("command lines", statuses.Count);
        findings.Count("command lines that were answered", statuses.Count(status => status == ExitStatus.AsExpected));
        findings.Expect(statuses.Count(status => status == ExitStatus.AsExpected) > statuses.Count / 10, "nearly none was answered");
        findings.Expect(statuses.Count(status => status == ExitStatus.BadInput) > statuses.Count / 10, "nearly none was refused");
        foreach (var failure in failures.Order(StringComparer.Ordinal))
        {
            findings.Fail(failure);
        }

        return findings;
    }
}
