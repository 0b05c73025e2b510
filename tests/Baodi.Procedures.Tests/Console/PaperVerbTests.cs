namespace Baodi.Procedures.Tests.Hosting;

public sealed class PaperVerbTests
{
    private static readonly string Scenario = Path.Combine(HostRun.Scenarios, "sector-meeting-ordinary.json");

    [Fact]
    public void Paper_OfAScenario_ShowsTheSignedApplication()
    {
        var run = HostRun.In("zh", "paper", Scenario);

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("# 会议申请\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("- **审定**：区长庚（区长） 2021年3月10日 09:00", run.Out, StringComparison.Ordinal);
        Assert.Contains("<h1>meeting application</h1>", HostRun.Of("paper", Scenario, "--format", "html").Out, StringComparison.Ordinal);
        Assert.Equal("2.2.1.1", HostRun.Of("paper", Scenario, "--json").Json.EnumerateArray().First(paper => paper.GetProperty("number").GetString() == "safety/1").GetProperty("citation").GetProperty("clause").GetString());
    }

    [Fact]
    public void Paper_OfANumber_IsWrittenIntoAFileOfItsOwn()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "application.html");

        var run = HostRun.In("zh", "paper", Scenario, "--number", "safety/1", "--out", file);

        Assert.Equal((0, "", ""), (run.Status, run.Out, run.Error));
        Assert.Equal(["application.html"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
        Assert.Contains("<h1>会议申请</h1>", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", HostRun.In("zh", "paper", Scenario, "--number", "safety/6", "--format", "html").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Paper_OfANumberThatThereIsNot_NamesThoseThatThereAre()
    {
        var run = HostRun.Of("paper", Scenario, "--number", "safety/2");

        Assert.Equal(2, run.Status);
        Assert.Contains("there are matter/1 initiation proposal, safety/1 meeting application, safety/6 assistance list", run.Error.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Paper_OfADossier_IsThatOfItsCase()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, HostRun.Of("run", Scenario, "--dossier", folder.Path).Status);

        var run = HostRun.In("zh", "paper", Path.Combine(folder.Path, "sector-meeting-ordinary.safety.json"), "--number", "safety/1");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("- **审定**：区长庚（区长） 2021年3月10日 09:00", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Paper_IntoAFolder_WritesAFileEach()
    {
        using var folder = new TemporaryFolder();

        var run = HostRun.Of("paper", Scenario, "--format", "html", "--out", folder.Path);

        Assert.Equal((0, ""), (run.Status, run.Out));
        Assert.Equal(
            ["sector-meeting-ordinary.matter.1.initiation-proposal.html", "sector-meeting-ordinary.safety.1.meeting-application.html", "sector-meeting-ordinary.safety.6.assistance-list.html"],
            Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Paper_OfEveryScenario_CanBeWritten() =>
        Assert.Equal(0, HostRun.Of(["paper", .. HostRun.ScenarioFiles()]).Status);

    [Fact]
    public void Paper_OfBadInput_WritesNothing()
    {
        using var folder = new TemporaryFolder();
        var wrong = folder.File("wrong.json", BadInputTests.Good.Replace("\"state\": \"ordinary\"", "\"state\": \"grave\"", StringComparison.Ordinal));
        var target = Path.Combine(folder.Path, "papers");

        Assert.Contains("'pdf' is not a format of papers", HostRun.Of("paper", Scenario, "--format", "pdf").Error, StringComparison.Ordinal);
        Assert.Contains("did not go as it expects", HostRun.Of("paper", wrong, "--out", target).Error, StringComparison.Ordinal);
        Assert.Contains("two scenarios would write this paper", HostRun.Of("paper", Scenario, Scenario, "--out", target).Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(target));
    }
}
