using System.Text.Json;
using Baodi.Procedures.ConsoleHost;
using NodaTime;
using Spectre.Console;

namespace Baodi.Procedures.Tests.Hosting;

/// <summary>One run of the console host inside this process.</summary>
internal sealed record HostRun(int Status, string Out, string Error)
{
    internal static readonly Instant Now = Instant.FromUtc(2022, 7, 18, 23, 20);

    /// <summary>Where the scenarios stand beside the tests.</summary>
    internal static string Scenarios { get; } = Path.Combine(AppContext.BaseDirectory, "Scenarios");

    internal static IEnumerable<string> ScenarioFiles() =>
        Directory.EnumerateFiles(Scenarios, "*.json").Where(file => !file.Contains("schema", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    internal JsonElement Json => JsonDocument.Parse(Out).RootElement;

    internal static HostRun In(string language, params string[] args) => With("", [.. args, "--lang", language]);

    internal static HostRun Of(params string[] args) => In("en", args);

    internal static HostRun With(string input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var status = Host.Run(args, new(new StringReader(input), output, error, null, IsLive: false, () => Now));
        return new(status, output.ToString(), error.ToString());
    }

    /// <summary>As on a terminal of a width, without its colours.</summary>
    internal static HostRun OnTerminal(int width, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        var status = Host.Run(args, new(TextReader.Null, output, error, console, IsLive: false, () => Now));
        return new(status, output.ToString(), error.ToString());
    }
}
