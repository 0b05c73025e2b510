using System.Text.Json;

namespace Baodi.Procedures.Tests.Hosting;

/// <summary>What the cases of files wait for, and whose worklist it is.</summary>
public sealed class WaitingVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public WaitingVerbTests() =>
        Assert.Equal(0, HostRun.Of("run", Path.Combine(HostRun.Scenarios, "remarks.json"), "--dossier", folder.Path).Status);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("en", "2 cases, 3 acts waited for", "2024-07-08 11:20", "report result", "unit officer (transport bureau), unit head (transport bureau)", "2024-07-15 24:00", "confidential clerk (机要员)", "can be done now")]
    [InlineData("zh", "2 件事，3 项待办", "反馈办理结果", "单位经办人（交通局）、单位主要领导（交通局）", "机要员（机要员）", "现在可办")]
    public void List_TellsSinceWhen_WhichAct_OfWhom_AndByWhen(string language, params string[] expected)
    {
        var run = HostRun.In(language, "waiting", folder.Path, "--clearance", "secret", "--at", "2024-07-08T17:00:00+08:00");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.All(expected, text => Assert.Contains(text, run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void List_WithoutClearance_CountsWhatItWithholds()
    {
        var json = HostRun.Of("waiting", folder.Path, "--json").Json;
        Assert.Equal((1, 1), (json.GetProperty("cases").GetInt32(), json.GetProperty("withheld").GetProperty("cases").GetInt32()));
        Assert.Equal(["closed-stop"], json.GetProperty("waits").EnumerateArray().Select(wait => wait.GetProperty("case").GetString()!));
        Assert.DoesNotContain("flood-works", HostRun.Of("waiting", folder.Path).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Wait_AsJson_NamesPostsPeopleClauseAndWhatOpensIt()
    {
        var waits = Waits("--clearance", "secret");
        Assert.Equal(["carry-to-leader", "instruct", "report-result"], waits.Select(wait => wait.GetProperty("act").GetString()!));
        Assert.Equal("clerk", waits[0].GetProperty("officers")[0].GetProperty("officer").GetString());
        Assert.Equal("1.2.2", waits[1].GetProperty("citation").GetProperty("clause").GetString());
        Assert.Equal("leader-in-charge:finance", waits[1].GetProperty("seats")[0].GetString());
        Assert.Equal("2024-07-16T00:00:00+08:00", waits[2].GetProperty("due").GetString());
        Assert.All(waits, wait => Assert.Equal(wait.GetProperty("open").GetBoolean(), wait.GetProperty("reasons").GetArrayLength() == 0));
    }

    [Theory]
    [InlineData("unit-officer:transport-bureau", "report-result")]
    [InlineData("clerk", "carry-to-leader")]
    [InlineData("supervision")]
    [InlineData("confidential-clerk")]
    [InlineData("leader-in-charge:finance,unit-officer:transport-bureau", "report-result")]
    public void Officer_HasHisWorklist_AndNothingThatHeMayNotKnowOf(string officer, params string[] acts) =>
        Assert.Equal(acts, Waits("--officer", officer).Select(wait => wait.GetProperty("act").GetString()!));

    [Fact]
    public void Officer_OfPosts_IsClearedAsItIsSaid()
    {
        Assert.Equal(["carry-to-leader"], Waits("--officer", "confidential-clerk", "--clearance", "secret").Select(wait => wait.GetProperty("act").GetString()!));
        Assert.Equal(2, HostRun.Of("waiting", folder.Path, "--officer", "clerk", "--clearance", "secret").Status);
        Assert.Contains("'nobody' is neither an officer", HostRun.Of("waiting", folder.Path, "--officer", "nobody").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void CaseUnderOtherRules_IsCountedAndNotListed()
    {
        var file = Path.Combine(folder.Path, "remarks.closed-stop.json");
        var running = File.ReadAllText(file);
        var rules = JsonElement.Parse(running).GetProperty("entries")[0].GetProperty("rules").GetString()!;
        File.WriteAllText(file, Forger.Sealed(running.Replace(rules, new string('0', 64), StringComparison.Ordinal)));

        var run = HostRun.Of("waiting", file);

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("1 case under other rules than today's left out", run.Out, StringComparison.Ordinal);
        Assert.Contains("nothing is waited for", run.Out, StringComparison.Ordinal);
    }

    private List<JsonElement> Waits(params string[] options) =>
        [.. HostRun.Of(["waiting", folder.Path, "--at", "2024-07-08T17:00:00+08:00", "--json", .. options]).Json.GetProperty("waits").EnumerateArray()];
}
