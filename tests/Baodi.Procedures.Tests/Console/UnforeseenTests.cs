using System.Text;
using Baodi.Procedures.ConsoleHost;

namespace Baodi.Procedures.Tests.Hosting;

/// <summary>Whatever is left out or absurd ends with a line and a status, never with an exception.</summary>
public sealed class UnforeseenTests
{
    [Theory]
    [InlineData("procedures", "--profile")]
    [InlineData("--profile")]
    [InlineData("procedures", "--lang")]
    [InlineData("archive", "x", "--year")]
    [InlineData("obligations", "--from", "2017-01-01", "--to", "2017-01-31", "--session")]
    [InlineData("verify", "x", "--rules")]
    public void AnOptionWithoutItsValue_IsTold(params string[] args)
    {
        var run = HostRun.With("", args);
        Assert.Equal(2, run.Status);
        Assert.Contains(args[^1], run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("district:0001-01-01:9999-12-31")]
    [InlineData("municipal:-9998-01-01:2017-01-07")]
    [InlineData("district:2017-01-07:2017-01-04")]
    public void ASessionThatIsNone_IsTold(string session)
    {
        foreach (var verb in new[] { "calendar", "obligations" })
        {
            var run = HostRun.Of(verb, "--from", "2017-01-01", "--to", "2017-12-31", "--session", session);
            Assert.Equal((2, ""), (run.Status, run.Out));
            Assert.Contains("is not a session", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("\"id\": \"duty\", ", "'id' is missing")]
    [InlineData("\"name\": \"甲\", ", "'name' is missing")]
    [InlineData("\"posts\": [\"duty-officer\"]", "'posts' is missing")]
    public void AnOfficerWithoutAMember_IsTold(string member, string words)
    {
        using var folder = new TemporaryFolder();
        Assert.Contains(member, BadInputTests.Good, StringComparison.Ordinal);
        var text = BadInputTests.Good.Replace(member, "", StringComparison.Ordinal).Replace("甲\",  }", "甲\" }", StringComparison.Ordinal).Replace("\"甲\", }", "\"甲\" }", StringComparison.Ordinal);
        var run = HostRun.Of("run", folder.File("bad.json", text));
        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void APortfolioWithoutAMember_IsTold()
    {
        using var folder = new TemporaryFolder();
        var text = BadInputTests.Good.Replace("\"officers\"", "\"organisation\": { \"portfolios\": [{ \"fields\": [] }] }, \"officers\"", StringComparison.Ordinal);
        var run = HostRun.Of("run", folder.File("bad.json", text));
        Assert.Equal(2, run.Status);
        Assert.Contains("$.organisation.portfolios[0]: 'id' is missing", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AStepThatBothOpensAndLooks_IsTold()
    {
        using var folder = new TemporaryFolder();
        var text = BadInputTests.Good.Replace("\"overdue\": [\"daily-report\"]", "\"overdue\": [\"daily-report\"], \"open\": \"incident\", \"case\": \"two\"", StringComparison.Ordinal);
        var run = HostRun.Of("run", folder.File("bad.json", text));
        Assert.Equal(2, run.Status);
        Assert.Contains("no such member 'open'", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "a fault of the program")]
    [InlineData("zh", "程序的缺陷")]
    public void AnExceptionThatNobodyForesaw_IsOneLineAndAStatusOfItsOwn(string language, string words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var status = Host.Run(["play", "incident", "--lang", language, "--at", "2022-07-19T07:15:00+08:00"], new(new BrokenInput(), output, error, null, IsLive: false, () => HostRun.Now));
        Assert.Equal(70, status);
        Assert.Contains(words, error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(" at Baodi.", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", error.ToString(), StringComparison.Ordinal);
        Assert.Single(error.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void AFileThatIsReadWithAnExceptionNobodyForesaw_IsToldOfAlone()
    {
        var read = FileReading.Tried<string>("x.json", _ => throw new InvalidOperationException("inside"));
        Assert.Null(read.Value);
        Assert.Equal(("x.json", Texts.UnforeseenInFile), (read.Problems[0].File, read.Problems[0].Text));
    }

    private sealed class BrokenInput : TextReader
    {
        public override string ReadLine() => throw new DecoderFallbackException("inside");
    }
}
