using System.Text.Json;
using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests.Hosting;

public sealed class LimitsVerbTests
{
    /// <summary>The daily report is due at 14:02 on 13 March 2024.</summary>
    private static string Dossiers(TemporaryFolder folder)
    {
        var dossiers = Path.Combine(folder.Path, "dossiers");
        Assert.Equal(0, HostRun.Of("run", folder.File("good.json", BadInputTests.Good), "--dossier", dossiers).Status);
        return dossiers;
    }

    [Theory]
    [InlineData("2024-03-13T13:00:00+08:00", null, false, true)]
    [InlineData("2024-03-13T13:02:00+08:00", "near-1-hours", false, true)]
    [InlineData("2024-03-13T14:02:00+08:00", "near-10-minutes", false, true)]
    [InlineData("2024-03-13T14:02:01+08:00", null, true, false)]
    public void Limits_AtAnInstant_HavePassedOrAreNear(string at, string? reminder, bool isPassed, bool isNext)
    {
        using var folder = new TemporaryFolder();
        var json = HostRun.Of("limits", Dossiers(folder), "--at", at, "--near", "1 hours", "--near", "10 minutes", "--json").Json;
        Assert.Equal([isPassed ? 1 : 0, reminder is null ? 0 : 1], new[] { "passed", "near" }.Select(name => json.GetProperty(name).GetArrayLength()));
        Assert.Equal(isNext, json.GetProperty("next").ValueKind == JsonValueKind.Object);
        var limit = json.GetProperty(isPassed ? "passed" : "next");
        limit = isPassed ? limit[0] : limit;
        Assert.Equal("daily-report", limit.GetProperty("limit").GetString());
        Assert.Equal("2024-03-13T14:02:00+08:00", limit.GetProperty("due").GetString());
        Assert.NotEqual(0, limit.GetProperty("told").GetArrayLength());
        Assert.True(isPassed || limit.GetProperty("reminder").GetString() == reminder);
    }

    [Theory]
    [InlineData("en", "passed limits", "1 h 58 min")]
    [InlineData("zh", "已过时限", "1小时58分钟")]
    public void Limits_ToBeRead_AreInTheLanguageAskedFor(string language, string heading, string overdue)
    {
        using var folder = new TemporaryFolder();
        var run = HostRun.In(language, "limits", Dossiers(folder), "--at", "2024-03-13T16:00:00+08:00");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains(heading, run.Out, StringComparison.Ordinal);
        Assert.Contains(overdue, run.Out, StringComparison.Ordinal);
        Assert.Contains(language == "zh" ? "没有未到期的时限" : "no limit is still to come", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_UnderNationalLaw_SayOnWhoseWord_AndWhichClocksStand()
    {
        using var folder = new TemporaryFolder();
        var dossiers = Path.Combine(folder.Path, "dossiers");
        Assert.Equal(0, HostRun.Of("run", Path.Combine(HostRun.Scenarios, "petition-national-law.json"), "--dossier", dossiers).Status);
        var run = HostRun.In("en", "limits", dossiers, "--at", "2022-07-21T00:00:00+08:00", "--profile", "national-law", "--why");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("by Regulation on petition work (2022), art. 34, in force from 2022-05-01", run.Out, StringComparison.Ordinal);
        Assert.Equal(2, HostRun.Of("limits", dossiers, "--at", "2022-07-21T00:00:00+08:00").Status);

        var file = Path.Combine(dossiers, "petition-national-law.before-may.json");
        var cut = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(file))!;
        var entries = cut["entries"]!.AsArray();
        while (entries[^1]!["act"]!.GetValue<string>() != "suspend-handling")
        {
            entries.RemoveAt(entries.Count - 1);
        }

        while (entries[^1]!["note"] is not null)
        {
            entries.RemoveAt(entries.Count - 1);
        }

        File.WriteAllText(file, Forger.Sealed(cut.ToJsonString()));
        var json = HostRun.Of("limits", file, "--at", "2022-07-21T00:00:00+08:00", "--profile", "national-law", "--json").Json;
        var standing = Assert.Single(json.GetProperty("suspended").EnumerateArray());
        Assert.Equal("2022-05-10T09:00:00+08:00", standing.GetProperty("since").GetString());
        Assert.Equal(0, json.GetProperty("passed").GetArrayLength());
        Assert.Equal(1, HostRun.Of("limits", dossiers, "--at", "2022-07-21T00:00:00+08:00", "--profile", "national-law", "--all", "--json").Json.GetProperty("limits").GetArrayLength());
        Assert.Contains("limits whose clock is stopped", HostRun.In("en", "limits", file, "--at", "2022-07-21T00:00:00+08:00", "--profile", "national-law").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_OfAFolder_AreThoseOfEveryCaseInIt()
    {
        using var folder = new TemporaryFolder();
        var dossiers = Path.Combine(folder.Path, "dossiers");
        Assert.Equal(0, HostRun.Of(["run", Path.Combine(HostRun.Scenarios, "petition-two-months.json"), "--dossier", dossiers]).Status);
        var json = HostRun.Of("limits", dossiers, "--at", "2017-04-01T00:00:00+08:00", "--json").Json;
        Assert.Equal(Directory.GetFiles(dossiers).Length, json.GetProperty("cases").GetInt32());
    }

    [Fact]
    public void Limits_OfSecretCases_TellNoIdToWhomTheyAreWithheld()
    {
        using var folder = new TemporaryFolder();
        var clerk = new Officer("clerk", "甲", [.. RandomCases.Pool.Seats]).Cleared(ClassificationLevel.TopSecret);
        var letter = BaodiOffice.Default.OpenFile("hidden-7", new ClassifiedDocuments.ReceiveDocument("函", "市政府", ClassifiedDocuments.ClassificationMarking.Secret), clerk, IncidentHistory.Start).File;
        var matter = BaodiOffice.Default.OpenFile("hidden-7", new Supervisions.ProposeInitiation("某事", "某批示", Level: ClassificationLevel.Secret), clerk, IncidentHistory.Start).File;
        string[] files = [folder.File("a.json", IncidentHistory.Write(letter.Dossier, BaodiOffice.Default)), folder.File("b.json", IncidentHistory.Write(matter.Dossier, BaodiOffice.Default))];
        var told = HostRun.Of(["limits", .. files]);
        Assert.Equal(0, told.Status);
        Assert.DoesNotContain("hidden-7", told.Out + told.Error, StringComparison.Ordinal);
        Assert.Contains("have the id 'hidden-7'", HostRun.Of(["limits", .. files, "--clearance", "secret"]).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden-7", HostRun.Of(["limits", files[0], files[0]]).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yesterday", "1 hours", "'yesterday' is not a time with its offset")]
    [InlineData("2024-03-13T16:00:00+08:00", "3-days", "'3-days' is not an amount of time")]
    [InlineData("2024-03-13T16:00:00+08:00", "3 months", "months are of unlike length")]
    public void Limits_AskedForWrongly_SaysWhatWouldBeRight(string at, string near, string expected)
    {
        using var folder = new TemporaryFolder();
        var run = HostRun.Of("limits", Dossiers(folder), "--at", at, "--near", near);
        Assert.Equal(2, run.Status);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_WithNearOutOfOrder_OrTwice_AreRefused()
    {
        using var folder = new TemporaryFolder();
        var dossiers = Dossiers(folder);
        Assert.Contains("give the farther ones first", HostRun.Of("limits", dossiers, "--near", "1 hours", "--near", "2 hours").Error, StringComparison.Ordinal);
        Assert.Contains("is given twice", HostRun.Of("limits", dossiers, "--near", "1 hours", "--near", "1 hours").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_OfWhatIsNoDossier_OrTwice_OrNowhere_SayWhere()
    {
        using var folder = new TemporaryFolder();
        var dossier = Directory.GetFiles(Dossiers(folder))[0];
        var bad = folder.File("bad.json", File.ReadAllText(dossier).Replace("baodi-2017", "baodi-2018", StringComparison.Ordinal));
        var run = HostRun.Of("limits", bad, dossier, Path.Combine(folder.Path, "none.json"));
        Assert.Equal(2, run.Status);
        Assert.Contains("bad.json: $.profile: not a dossier of this office", run.Error, StringComparison.Ordinal);
        Assert.Contains("none.json: there is no such file", run.Error, StringComparison.Ordinal);
        Assert.Contains("it is the same case as", HostRun.Of("limits", dossier, dossier).Error, StringComparison.Ordinal);
        Assert.Contains("there are no dossiers", HostRun.Of("limits", Directory.CreateDirectory(Path.Combine(folder.Path, "empty")).FullName).Error, StringComparison.Ordinal);
    }
}
