using NodaTime;
using Spectre.Console;

namespace Baodi.Procedures.ConsoleHost;

/// <summary>What the program talks through: the process's streams, or a test's.</summary>
/// <param name="In">What is typed or piped in.</param>
/// <param name="Out">Where answers go.</param>
/// <param name="Error">Where complaints go.</param>
/// <param name="Console">The terminal, when there is one that shows colours and frames; null for plain text.</param>
/// <param name="IsLive">Whether somebody looks on while it is written.</param>
/// <param name="Clock">The time of day; only <c>play</c> and <c>calendar</c> ask for it, where they are not told.</param>
internal sealed record Terminal(TextReader In, TextWriter Out, TextWriter Error, IAnsiConsole? Console, bool IsLive, Func<Instant> Clock)
{
    /// <summary>How the program is called on this terminal.</summary>
    internal string Called { get; init; } = Calling.Name;

    internal static Terminal OfProcess()
    {
        System.Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var isTerminal = !System.Console.IsOutputRedirected;
        return new(
            System.Console.In,
            System.Console.Out,
            System.Console.Error,
            isTerminal ? AnsiConsole.Console : null,
            isTerminal && AnsiConsole.Console.Profile.Capabilities.Ansi,
            () => Instant.FromDateTimeUtc(DateTime.UtcNow))
        {
            Called = Calling.Of(Environment.GetEnvironmentVariable("PATH"), Environment.CurrentDirectory, Environment.ProcessPath),
        };
    }
}
