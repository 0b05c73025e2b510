namespace Baodi.Procedures.Tests.Hosting;

public sealed class ArchiveVerbTests
{
    [Fact]
    public void Archive_ListsTheFilesOfTheYear_WithWhatIsInThem()
    {
        using var folder = new TemporaryFolder();
        var dossiers = Dossiers(folder);
        var files = HostRun.Of("archive", dossiers, "--year", "2024", "--json").Json.GetProperty("files").EnumerateArray().ToList();
        Assert.NotEmpty(files);
        Assert.Equal(Enumerable.Range(1, files.Count), files.Select(file => file.GetProperty("number").GetInt32()));
        Assert.All(files, file => Assert.StartsWith("2024-", file.GetProperty("closed-on").GetString(), StringComparison.Ordinal));
        var incident = files.Single(file => file.GetProperty("case").GetString() == "granary");
        Assert.Equal("thirty-years", incident.GetProperty("retention").GetString());
        Assert.Contains("incident record", incident.GetProperty("papers").EnumerateArray().Select(paper => paper.GetProperty("title").GetProperty("en").GetString()!.ToLowerInvariant()));
        Assert.Equal(0, HostRun.Of("archive", dossiers, "--year", "1999", "--json").Json.GetProperty("files").GetArrayLength());
    }

    [Theory]
    [InlineData("en", "markdown", "# Archive list of 2024")]
    [InlineData("zh", "markdown", "# 2024年归档文件目录")]
    [InlineData("zh", "html", "<h1>2024年归档文件目录</h1>")]
    public void Archive_IsWrittenToBeRead(string language, string format, string title)
    {
        using var folder = new TemporaryFolder();
        var run = HostRun.In(language, "archive", Dossiers(folder), "--year", "2024", "--format", format);
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains(title, run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--year", "24x")]
    [InlineData("--year", "2024", "--format", "pdf")]
    public void Archive_BadInput_IsRefused(params string[] args)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(2, HostRun.Of(["archive", Dossiers(folder), .. args]).Status);
    }

    [Fact]
    public void Archive_OfACaseThatIsThereTwice_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var dossiers = Dossiers(folder);
        Assert.Equal(2, HostRun.Of("archive", dossiers, dossiers, "--year", "2024").Status);
    }

    private static string Dossiers(TemporaryFolder folder)
    {
        var dossiers = Path.Combine(folder.Path, "dossiers");
        Assert.Equal(0, HostRun.Of("run", Path.Combine(HostRun.Scenarios, "incident-ordinary.json"), Path.Combine(HostRun.Scenarios, "classified-document-ordinary.json"), "--dossier", dossiers).Status);
        return dossiers;
    }
}
