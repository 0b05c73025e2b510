using System.Text;
using Baodi.Procedures.ConsoleHost;
using NodaTime;
using Spectre.Console;

namespace Baodi.Procedures.Assurance.Hosting;

/// <summary>What one run of the console host inside this process gave.</summary>
internal sealed record HostAnswer(int Status, string Out, string Error)
{
    /// <summary>How long a run may take before it is taken for one that never ends.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private static readonly int[] Documented = [ExitStatus.AsExpected, ExitStatus.NotAsExpected, ExitStatus.BadInput, ExitStatus.Undecided, ExitStatus.Unwritten];

    internal static Instant Now { get; } = Instant.FromUtc(2022, 7, 18, 23, 20);

    /// <summary>Runs it; null where it does not come to an end.</summary>
    internal static HostAnswer? Of(IReadOnlyList<string> args, string input = "", int? width = null)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var console = width is { } cells ? ConsoleOf(output, cells) : null;
        var run = Task.Factory.StartNew(
            () => Host.Run(args, new(new StringReader(input), output, error, console, IsLive: false, () => Now)),
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return run.Wait(Longest) ? new(run.Result, output.ToString(), error.ToString()) : null;
    }

    /// <summary>A terminal of a width, without colours.</summary>
    internal static IAnsiConsole ConsoleOf(TextWriter output, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>What is wrong with an answer to whatever was asked; null where nothing is.</summary>
    internal static string? Fault(HostAnswer? answer) =>
        answer is null ? "it does not come to an end"
        : !Documented.Contains(answer.Status) ? $"it ends with {answer.Status}"
        : SpeaksOfItsInside(answer.Out) || SpeaksOfItsInside(answer.Error) ? "it speaks of its inside"
        : answer is { Status: not ExitStatus.AsExpected, Out: "", Error: "" } ? "it says nothing"
        : null;

    /// <summary>A command line as it can be told.</summary>
    internal static string Shown(IEnumerable<string> args)
    {
        var text = new StringBuilder("baodi");
        foreach (var arg in args)
        {
            text.Append(" \"").Append(arg.Length > 80 ? arg[..80] + "…" : arg).Append('"');
        }

        return text.ToString();
    }

    private static bool SpeaksOfItsInside(string text) =>
        text.Contains(" at Baodi.", StringComparison.Ordinal) || text.Contains("Exception", StringComparison.Ordinal) || text.Contains("System.", StringComparison.Ordinal);
}
