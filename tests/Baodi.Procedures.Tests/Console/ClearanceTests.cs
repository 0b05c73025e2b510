using System.Text.Json.Nodes;

namespace Baodi.Procedures.Tests.Hosting;

/// <summary>Lists over many cases count what is classified, and tell it to whoever is cleared for it.</summary>
public sealed class ClearanceTests
{
    private const string Id = "notice-1";
    private const string Title = "关于有关工作的通知";

    private static readonly string[] Limits = ["limits", "--at", "2024-06-30T09:00:00+08:00"];
    private static readonly string[] Calendar = ["calendar", "--from", "2024-06-01", "--to", "2024-07-31"];

    [Theory]
    [InlineData(null, false)]
    [InlineData("secret", false)]
    [InlineData("highly-secret", true)]
    [InlineData("top-secret", true)]
    public void Limits_OfAClassifiedCase_AreCountedAndToldToWhoeverIsCleared(string? clearance, bool tells)
    {
        using var folder = new TemporaryFolder();
        string[] asked = [.. Limits, Running(folder), "--all", .. With(clearance)];
        var json = HostRun.Of([.. asked, "--json"]).Json;
        Assert.Equal((tells ? 1 : 0, tells ? 0 : 1), (json.GetProperty("cases").GetInt32(), json.GetProperty("withheld").GetProperty("cases").GetInt32()));
        var withheld = json.GetProperty("withheld").GetProperty("running").GetInt32();
        Assert.Equal(json.GetProperty("passed").GetArrayLength() > 0, tells);
        Assert.Equal(!tells, withheld > 0 && json.GetProperty("withheld").GetProperty("passed").GetInt32() > 0);
        foreach (var run in new[] { HostRun.Of(asked), HostRun.In("zh", [.. asked, "--why"]) })
        {
            Assert.Equal((0, ""), (run.Status, run.Error));
            Assert.Equal(tells, run.Out.Contains(Id, StringComparison.Ordinal));
            Assert.Equal(!tells, run.Out.Contains("--clearance", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("highly-secret", true)]
    public void Calendar_HasAClassifiedCase_ForWhoeverIsCleared(string? clearance, bool tells)
    {
        using var folder = new TemporaryFolder();
        var run = HostRun.Of([.. Calendar, "--dossier", Running(folder), .. With(clearance)]);
        Assert.Equal(0, run.Status);
        Assert.Equal(tells, run.Out.Contains(Id, StringComparison.Ordinal));
        Assert.Equal(!tells, run.Error.Contains("1 classified case withheld", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("secret", false)]
    [InlineData("highly-secret", true)]
    public void Archive_ListsAClassifiedFile_WithItsTitleForWhoeverIsCleared(string? clearance, bool tells)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, HostRun.Of("run", Path.Combine(HostRun.Scenarios, "classified-document-ordinary.json"), "--dossier", folder.Path).Status);
        string[] asked = ["archive", folder.Path, "--year", "2024", .. With(clearance)];
        foreach (var run in new[] { HostRun.Of(asked), HostRun.In("zh", [.. asked, "--format", "html"]), HostRun.Of([.. asked, "--json"]) })
        {
            Assert.Equal((0, ""), (run.Status, run.Error));
            Assert.Equal(tells, run.Out.Contains(Id, StringComparison.Ordinal));
            Assert.Equal(tells, run.Out.Contains(Title, StringComparison.Ordinal));
        }

        Assert.Equal(!tells, HostRun.Of([.. asked, "--json"]).Json.GetProperty("files")[0].GetProperty("withheld").GetBoolean());
    }

    [Theory]
    [InlineData("limits", "dossiers")]
    [InlineData("departures", "dossiers")]
    [InlineData("waiting", "dossiers")]
    [InlineData("archive", "dossiers", "--year", "2024")]
    [InlineData("calendar", "--from", "2024-06-01", "--to", "2024-07-31")]
    public void AnUnknownLevel_IsNamed(params string[] args)
    {
        var run = HostRun.Of([.. args, "--clearance", "hush"]);
        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Contains("hush", run.Error, StringComparison.Ordinal);
    }

    private static string[] With(string? clearance) => clearance is null ? [] : ["--clearance", clearance];

    /// <summary>A highly secret document that was registered and is not closed.</summary>
    private static string Running(TemporaryFolder folder)
    {
        var scenario = JsonNode.Parse(File.ReadAllText(Path.Combine(HostRun.Scenarios, "classified-document-ordinary.json")))!;
        var steps = scenario["steps"]!.AsArray();
        var registered = steps.TakeWhile(step => step!["do"]!.GetValue<string>() != "register-document" || step["expect"] is not JsonValue).Count();
        while (steps.Count > registered + 1)
        {
            steps.RemoveAt(steps.Count - 1);
        }

        var dossiers = Path.Combine(folder.Path, "dossiers");
        var run = HostRun.Of("run", folder.File("running.json", scenario.ToJsonString()), "--dossier", dossiers);
        Assert.True(run.Status == 0, run.Out + run.Error);
        return dossiers;
    }
}
