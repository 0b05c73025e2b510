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

    [Fact]
    public void TwoFilesUnderOneNumber_AreTold_AndAreNotAsExpected()
    {
        using var folder = new TemporaryFolder();
        var dossiers = Path.Combine(folder.Path, "dossiers");
        HostRun.Of("run", folder.File("one.json", Report("one", "信2024-1")), folder.File("other.json", Report("other", "信２０２４-1")), "--dossier", dossiers);
        var run = HostRun.Of("archive", dossiers, "--year", "2024");
        Assert.Equal(1, run.Status);
        Assert.Contains("file number twice", run.Out, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("requests and reports one, requests and reports other", run.Out, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("档号重复", HostRun.In("zh", "archive", dossiers, "--year", "2024", "--format", "html").Out, StringComparison.Ordinal);
        var json = HostRun.Of("archive", dossiers, "--year", "2024", "--json");
        Assert.Equal(1, json.Status);
        var numbers = json.Json.GetProperty("numbers").EnumerateArray().ToList();
        Assert.Equal(["file-number-twice", "document-number-twice"], numbers.Select(number => number.GetProperty("kind").GetString()));
        Assert.All(numbers, number => Assert.Equal(["one", "other"], number.GetProperty("cases").EnumerateArray().Select(id => id.GetString()).Order(StringComparer.Ordinal)));
        Assert.Equal(0, HostRun.Of("archive", dossiers, "--year", "2023", "--json").Status);
    }

    [Fact]
    public void FileAndDocumentNumbers_StandInTheList_UnlessTheyAreWithheld()
    {
        using var folder = new TemporaryFolder();
        var dossiers = Path.Combine(folder.Path, "dossiers");
        HostRun.Of("run", Path.Combine(HostRun.Scenarios, "classified-document-ordinary.json"), Path.Combine(HostRun.Scenarios, "outgoing-document-ordinary.json"), "--dossier", dossiers);
        var open = HostRun.Of("archive", dossiers, "--year", "2024", "--clearance", "top-secret", "--json").Json.GetProperty("files").EnumerateArray().ToList();
        var secret = open.Single(file => file.GetProperty("procedure").GetString() == "classified-document");
        Assert.Equal(("机2024-31", "津政办密〔2024〕9号"), (secret.GetProperty("file-number").GetString(), secret.GetProperty("document-number").GetString()));
        Assert.Equal("宝政发〔2024〕12号", open.Single(file => file.GetProperty("procedure").GetString() == "outgoing-document").GetProperty("document-number").GetString());

        var page = HostRun.Of("archive", dossiers, "--year", "2024").Out;
        Assert.Contains("| file number | document number |", page, StringComparison.Ordinal);
        Assert.Contains("宝政发〔2024〕12号", page, StringComparison.Ordinal);
        Assert.DoesNotContain("津政办密", page, StringComparison.Ordinal);
        Assert.DoesNotContain("机2024-31", page, StringComparison.Ordinal);
    }

    /// <summary>A report that was read and archived under a number.</summary>
    private static string Report(string name, string number) => $$$"""
        {
          "title": {"zh": "报告", "en": "A report"}, "source": {"zh": "无", "en": "none"}, "invented": [{"zh": "全部", "en": "all"}], "profile": "baodi-2017",
          "officers": [
            {"id": "c", "name": {"zh": "甲", "en": "c"}, "unit": {"zh": "区政府办公室", "en": "office"}, "posts": ["office-clerk"]},
            {"id": "d", "name": {"zh": "乙", "en": "d"}, "unit": {"zh": "区政府办公室", "en": "office"}, "posts": ["office-director"]},
            {"id": "h", "name": {"zh": "丙", "en": "h"}, "unit": {"zh": "区政府", "en": "district government"}, "posts": ["district-head"]}
          ],
          "steps": [
            {"at": "2024-03-12T09:00:00+08:00", "by": "c", "case": "{{{name}}}", "open": "request-report", "do": "receive", "with": {"kind": "report", "unit": "education-bureau", "title": "关于食堂的报告", "document-number": "宝教〔2024〕15号"}, "expect": "accepted"},
            {"at": "2024-03-12T09:10:00+08:00", "by": "c", "case": "{{{name}}}", "do": "register", "with": {"number": "1", "field": "education", "initial-opinion": "拟请阅示", "district-head-must-sign": true}, "expect": "accepted"},
            {"at": "2024-03-12T09:20:00+08:00", "by": "d", "case": "{{{name}}}", "do": "review-and-sign", "with": {"opinion": "请阅", "leaders": ["district-head"], "follow-up": false}, "expect": "accepted"},
            {"at": "2024-03-12T09:30:00+08:00", "by": "h", "case": "{{{name}}}", "do": "instruct", "with": {"instruction": "阅", "follow-up": false}, "expect": "accepted"},
            {"at": "2024-03-12T10:30:00+08:00", "by": "c", "case": "{{{name}}}", "do": "archive", "with": {"file-number": "{{{number}}}"}, "expect": "accepted"}
          ]
        }
        """;

    private static string Dossiers(TemporaryFolder folder)
    {
        var dossiers = Path.Combine(folder.Path, "dossiers");
        Assert.Equal(0, HostRun.Of("run", Path.Combine(HostRun.Scenarios, "incident-ordinary.json"), Path.Combine(HostRun.Scenarios, "classified-document-ordinary.json"), "--dossier", dossiers).Status);
        return dossiers;
    }
}
