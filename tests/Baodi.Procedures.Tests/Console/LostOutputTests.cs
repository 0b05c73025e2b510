using System.Text;
using Baodi.Procedures.ConsoleHost;

namespace Baodi.Procedures.Tests.Hosting;

/// <summary>An answer that could not be written is never one that was as expected.</summary>
public sealed class LostOutputTests
{
    [Theory]
    [InlineData("procedures")]
    [InlineData("procedures", "--json")]
    [InlineData("show", "incident")]
    [InlineData("clauses")]
    [InlineData("diagram", "incident")]
    [InlineData("calendar", "--from", "2022-07-01", "--to", "2022-07-31")]
    [InlineData("--help")]
    [InlineData("run", "--json", "no-such-file.json")]
    public void Run_IntoAFullDevice_SaysSo_AndEndsAsNothingElseDoes(params string[] args)
    {
        foreach (var isBuffered in new[] { false, true })
        {
            using var full = new FullDevice(isBuffered);
            using var error = new StringWriter();
            Assert.Equal(4, Host.Run([.. args, "--lang", "en"], On(full, error)));
            Assert.Contains("it cannot be written: the disk or the quota is full", error.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Verify_OfAForgedFileIntoAFullDevice_IsNotTakenForWhole()
    {
        using var folder = new TemporaryFolder();
        var scenario = HostRun.ScenarioFiles().First(file => file.EndsWith("incident-ordinary.json", StringComparison.Ordinal));
        Assert.Equal(0, HostRun.Of("run", scenario, "--dossier", folder.Path).Status);
        var file = Directory.GetFiles(folder.Path).Single();
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"grade\":\"ordinary\"", "\"grade\":\"serious\"", StringComparison.Ordinal));
        Assert.Equal(1, HostRun.Of("verify", file).Status);

        using var full = new FullDevice(isBuffered: true);
        using var error = new StringWriter();
        Assert.Equal(4, Host.Run(["verify", file], On(full, error)));
    }

    [Theory]
    [InlineData("procedures")]
    [InlineData("no-such-verb")]
    public void Run_WhereComplaintsAreLostToo_SaysItByItsStatusAlone(string verb)
    {
        using var full = new FullDevice(isBuffered: false);
        Assert.Equal(4, Host.Run([verb], On(full, full)));
    }

    private static Terminal On(TextWriter output, TextWriter error) => new(TextReader.Null, output, error, null, IsLive: false, () => HostRun.Now);

    /// <summary>Takes nothing: says so at once, or only when it is flushed.</summary>
    private sealed class FullDevice(bool isBuffered) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            if (!isBuffered)
            {
                Flush();
            }
        }

        public override void Flush() => throw new IOException("no space", 28);
    }
}
