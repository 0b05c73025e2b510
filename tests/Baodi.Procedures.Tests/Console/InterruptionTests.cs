using System.Diagnostics;
using Baodi.Procedures.ConsoleHost;
using Baodi.Procedures.ConsoleHost.Verbs;

namespace Baodi.Procedures.Tests.Hosting;

/// <summary>A signal ends the program quietly and by the convention of its surroundings.</summary>
public sealed class InterruptionTests
{
    [Theory]
    [InlineData(2, 130)]
    [InlineData(15, 143)]
    public void End_ShowsTheCursorAgain_AndIsQuiet(int signal, int status)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(TextReader.Null, output, error, null, IsLive: true, () => HostRun.Now);
        Assert.Equal(status, Interruption.End(signal, SharedOptions.Of([]).Bare(terminal)));
        Assert.Contains("\u001b[?25h", output.ToString(), StringComparison.Ordinal);
        Assert.Equal("", error.ToString());
    }

    [Fact]
    public void End_WhereNobodyLooksOn_WritesNothing()
    {
        using var output = new StringWriter();
        Assert.Equal(130, Interruption.End(2, SharedOptions.Of([]).Bare(new(TextReader.Null, output, output, null, IsLive: false, () => HostRun.Now))));
        Assert.Equal("", output.ToString());
    }

    [Fact]
    public async Task AProcessThatIsToldToEnd_EndsBy143_WithoutAWord()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Host).Assembly.Location, "play", "incident", "--plain", "--lang", "en"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        while (process.StandardOutput.Read() is var letter and not '>')
        {
            Assert.NotEqual(-1, letter);
        }

        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal((143, ""), (process.ExitCode, said));
    }
}
