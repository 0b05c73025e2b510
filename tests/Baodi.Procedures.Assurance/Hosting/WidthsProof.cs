using System.Collections.Concurrent;
using Baodi.Procedures.ConsoleHost;
using Spectre.Console;

namespace Baodi.Procedures.Assurance.Hosting;

/// <summary>Whatever is shown comes to an end on a terminal of any width, without a word lost.</summary>
internal sealed class WidthsProof : Proof
{
    private const int Narrowest = 20;
    private const int Widest = 200;
    private const int BlocksOfAWidth = 20;
    private const int Seed = 20170302;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private static readonly string[][] Pages =
    [
        ["--help"], ["procedures"], ["show", "incident"], ["show", "sector-meeting"], ["clauses"], ["links"], ["decide"], ["decide", "proposed-grade"],
        ["days", "--from", "2017-01-01", "--to", "2017-01-31"], ["obligations", "--from", "2017-01-01", "--to", "2017-03-31"],
        ["due", "--from", "2021-02-09T17:00:00+08:00", "--limit", "5 working-days"], ["feasible", "executive-meeting"],
        ["why", Path.Combine("Scenarios", "supervision-ordinary.json"), "--at", "2024-09-10T09:30:00+08:00"],
        ["run", Path.Combine("Scenarios", "incident-ordinary.json")],
    ];

    internal override string Name => "widths";

    internal override string Promise =>
        $"Blocks of every kind with words by chance, Chinese and Latin, of up to 160 letters, {BlocksOfAWidth} at each width from {Narrowest} to {Widest} cells, and {Pages.Length} pages in both languages at widths between: "
        + "each comes to an end; what is framed stays within the width; and no letter is lost.";

    internal override Findings Run(Effort effort)
    {
        var findings = new Findings();
        var failures = new ConcurrentQueue<string>();
        var (framed, plain) = (0, 0);
        Parallel.For(Narrowest, Widest + 1, width =>
        {
            var random = new Random(Seed + width);
            for (var i = 0; i < effort.Of(BlocksOfAWidth); i++)
            {
                var block = RandomBlocks.Of(random);
                var show = Task.Run(() => Shown(block, width));
                if (!show.Wait(Longest))
                {
                    failures.Enqueue($"{block.GetType().Name} at {width} cells, the {i + 1}th: it does not come to an end");
                    return;
                }

                var (isFramed, text) = show.Result;
                Interlocked.Increment(ref isFramed ? ref framed : ref plain);
                if (Fault(block, text, isFramed ? width : int.MaxValue) is { } fault)
                {
                    failures.Enqueue($"{block.GetType().Name} at {width} cells, the {i + 1}th: {fault}");
                }
            }
        });
        findings.Count("blocks in frames", framed);
        findings.Count("blocks shown plain", plain);
        findings.Expect(framed > plain / 4 && plain > 0, "nearly all were framed, or nearly none");
        findings.Count("pages", ShowPages(effort, failures));
        foreach (var failure in failures.Order(StringComparer.Ordinal))
        {
            findings.Fail(failure);
        }

        return findings;
    }

    private static int ShowPages(Effort effort, ConcurrentQueue<string> failures)
    {
        int[] widths = effort.IsQuick ? [48] : [20, 36, 48, 64, 100, 160];
        var shown = 0;
        foreach (var page in Pages)
        {
            string[] args = [.. page.Select(word => word.StartsWith("Scenarios", StringComparison.Ordinal) ? Path.Combine(AppContext.BaseDirectory, word) : word)];
            foreach (var width in widths)
            {
                foreach (var language in new[] { "zh", "en" })
                {
                    var answer = HostAnswer.Of([.. args, "--lang", language], width: width);
                    shown++;
                    if (HostAnswer.Fault(answer) is { } fault)
                    {
                        failures.Enqueue($"{HostAnswer.Shown(args)} at {width} cells: {fault}");
                    }
                }
            }
        }

        return shown;
    }

    private static (bool IsFramed, string Text) Shown(Block block, int width)
    {
        using var output = new StringWriter();
        var console = HostAnswer.ConsoleOf(output, width);
        new RichScreen(console).Show(block);
        return (RichScreen.Rendered(block, width) is not null, output.ToString());
    }

    private static string? Fault(Block block, string text, int width)
    {
        if (text.Split('\n').FirstOrDefault(line => line.TrimEnd().GetCellWidth() > width) is { } wide)
        {
            return $"a line takes {wide.TrimEnd().GetCellWidth()}";
        }

        var letters = Counted(text);
        foreach (var (letter, count) in Counted(RandomBlocks.TextOf(block)))
        {
            if (letters.GetValueOrDefault(letter) < count)
            {
                return $"'{letter}' stands there {letters.GetValueOrDefault(letter)} times, not {count}";
            }
        }

        return null;
    }

    private static Dictionary<char, int> Counted(string text) => text.Where(char.IsLetterOrDigit).CountBy(letter => letter).ToDictionary();
}
