using System.Text.Json;

namespace Baodi.Procedures.Tests.Hosting;

public sealed class VerifyVerbTests
{
    [Fact]
    public void Verify_EveryDossierOfTheScenarios_IsWhole_AndItsStepsComeOutAsRecorded()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, HostRun.Of(["run", .. HostRun.ScenarioFiles(), "--dossier", folder.Path]).Status);

        // Who divides the fields among the leaders otherwise than this host signs by rules that it does not know, unless it is told.
        var divided = Directory.GetFiles(folder.Path, "outgoing-document-one-leader.drainage*").Single();
        var unknown = HostRun.Of("verify", divided, "--json");
        Assert.Equal((1, "unknown-rules"), (unknown.Status, unknown.Json[0].GetProperty("faults")[0].GetProperty("kind").GetString()));
        using var written = JsonDocument.Parse(File.ReadAllText(divided));
        var told = HostRun.Of("verify", divided, "--rules", written.RootElement.GetProperty("entries")[0].GetProperty("rules").GetString()!, "--json");
        Assert.Equal((3, "undecided"), (told.Status, told.Json[0].GetProperty("verdict").GetString()));
        Assert.Equal((0, 8), (told.Json[0].GetProperty("decided").GetInt32(), told.Json[0].GetProperty("undecided").GetInt32()));

        Array.ForEach(Directory.GetFiles(folder.Path, "outgoing-document-one-leader*"), File.Delete);
        var run = HostRun.Of("verify", folder.Path, "--json");
        Assert.Equal(0, run.Status);
        var verified = run.Json.EnumerateArray().ToList();
        Assert.True(verified.Count > 100);
        Assert.All(verified, one => Assert.Equal(("whole", "agrees"), (one.GetProperty("verdict").GetString(), one.GetProperty("steps").GetString())));
    }

    [Theory]
    [InlineData("en", "faulty", "changed", "entry 4 was changed")]
    [InlineData("zh", "不完整", "记录被改", "第4条被改")]
    public void Verify_AChangedDossier_NamesTheEntry(string language, string verdict, string kind, string fault)
    {
        using var folder = new TemporaryFolder();
        var file = Dossier(folder);
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"grade\":\"ordinary\"", "\"grade\":\"serious\"", StringComparison.Ordinal));
        var run = HostRun.In(language, "verify", file);
        Assert.Equal(1, run.Status);
        Assert.Contains(verdict, run.Out, StringComparison.Ordinal);
        Assert.Contains(kind, run.Out, StringComparison.Ordinal);
        Assert.Contains(fault, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_AChainMadeAnew_IsToldByTheSealThatWasKept()
    {
        using var folder = new TemporaryFolder();
        var file = Dossier(folder);
        var whole = HostRun.Of("verify", file, "--json").Json[0];
        var seal = $"{whole.GetProperty("entries")}:{whole.GetProperty("seal").GetString()}";
        Assert.Contains(seal, HostRun.Of("verify", file, "--seal", seal).Out, StringComparison.Ordinal);
        File.WriteAllText(file, Forger.Sealed(File.ReadAllText(file).Replace("值班员甲", "值班员乙", StringComparison.Ordinal)));
        Assert.Equal(0, HostRun.Of("verify", file).Status);
        Assert.Contains("not the one that was kept", HostRun.Of("verify", file, "--seal", seal).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-03-13T10:00:00+08:00", false)]
    [InlineData("2024-03-15T14:02:00+08:00", true)]
    public void Verify_AWholeDossier_TellsItsStateItsLimitsAndWhoMayDoWhat(string at, bool isPassed)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, HostRun.Of("run", folder.File("good.json", BadInputTests.Good), "--dossier", Path.Combine(folder.Path, "d")).Status);
        var file = Directory.GetFiles(Path.Combine(folder.Path, "d")).Single();
        var standing = HostRun.Of("verify", file, "--at", at, "--json").Json[0].GetProperty("standing");
        var why = HostRun.Of("why", file, "--at", at, "--json").Json;
        var open = standing.GetProperty("open").EnumerateArray().ToList();
        Assert.Equal(why.GetProperty("state").GetString(), standing.GetProperty("state").GetString());
        Assert.NotEmpty(open);
        Assert.Equal(
            why.GetProperty("acts").EnumerateArray().Where(act => act.GetProperty("open").GetBoolean()).Select(act => act.GetProperty("act").GetString()),
            open.Select(act => act.GetProperty("act").GetString()));
        var limits = HostRun.Of("limits", file, "--at", at, "--all", "--json").Json.GetProperty("limits").EnumerateArray();
        Assert.Equal(
            limits.Select(limit => (limit.GetProperty("limit").GetString(), limit.GetProperty("due").GetString(), isPassed)),
            standing.GetProperty("limits").EnumerateArray().Select(limit => (limit.GetProperty("limit").GetString(), limit.GetProperty("due").GetString(), limit.GetProperty("passed").GetBoolean())));
        foreach (var (language, expected) in new[] { ("en", isPassed ? "overdue by" : "left"), ("zh", isPassed ? "已逾期" : "尚余") })
        {
            var page = HostRun.In(language, "verify", file, "--at", at);
            Assert.Equal((0, ""), (page.Status, page.Error));
            Assert.All([expected, "daily-report", "--as", open[0].GetProperty("act").GetString()!], text => Assert.Contains(text, page.Out, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Verify_ACaseUnderOtherRulesOrClosed_OffersNothing()
    {
        using var folder = new TemporaryFolder();
        var closed = HostRun.Of("verify", Dossier(folder), "--json").Json[0].GetProperty("standing");
        Assert.True(closed.GetProperty("closed").GetBoolean());
        Assert.Empty(closed.GetProperty("open").EnumerateArray());
        Assert.Contains("the case is closed", HostRun.Of("verify", Dossier(folder)).Out, StringComparison.Ordinal);

        Assert.Equal(0, HostRun.Of("run", folder.File("good.json", BadInputTests.Good), "--dossier", Path.Combine(folder.Path, "d")).Status);
        var file = Directory.GetFiles(Path.Combine(folder.Path, "d")).Single();
        var running = File.ReadAllText(file);
        var rules = System.Text.Json.JsonDocument.Parse(running).RootElement.GetProperty("entries")[0].GetProperty("rules").GetString()!;
        File.WriteAllText(file, Forger.Sealed(running.Replace(rules, new string('0', 64), StringComparison.Ordinal)));
        var nobodys = HostRun.Of("verify", file, "--json");
        Assert.Equal((1, "faulty"), (nobodys.Status, nobodys.Json[0].GetProperty("verdict").GetString()));
        string[] register = ["--rules", new('0', 64)];
        var older = HostRun.Of(["verify", file, .. register, "--json"]).Json[0];
        Assert.Equal(("undecided", "earlier-rules"), (older.GetProperty("verdict").GetString(), older.GetProperty("steps").GetString()));
        Assert.False(older.GetProperty("standing").GetProperty("under-the-rules").GetBoolean());
        Assert.Empty(older.GetProperty("standing").GetProperty("open").EnumerateArray());
        Assert.Contains("nothing may be done until it is moved", HostRun.Of(["verify", file, .. register]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_ASealThatIsNotCompared_IsToBeComparedFirst()
    {
        using var folder = new TemporaryFolder();
        var file = Dossier(folder);
        var advice = HostRun.Of("verify", file).Out;
        Assert.Contains("compare it first with the seal kept at the last writing", advice, StringComparison.Ordinal);
        var whole = HostRun.Of("verify", file, "--json").Json[0];
        var compared = HostRun.Of("verify", file, "--seal", $"{whole.GetProperty("entries")}:{whole.GetProperty("seal").GetString()}").Out;
        Assert.DoesNotContain("compare it first", compared, StringComparison.Ordinal);
        Assert.Contains("the seal is the one that was kept", compared, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.9)]
    [InlineData(0.5)]
    [InlineData(0.005)]
    public void Verify_ADossierCutByBytes_SaysWhereItBreaksOff_AndWhatStandsBefore(double share)
    {
        using var folder = new TemporaryFolder();
        var file = Dossier(folder);
        var text = File.ReadAllText(file);
        var cut = text[..(int)(text.Length * share)];
        File.WriteAllText(file, cut);
        var fault = HostRun.Of("verify", file, "--json").Json[0].GetProperty("faults")[0];
        using var whole = System.Text.Json.JsonDocument.Parse(text);
        var complete = whole.RootElement.GetProperty("entries").EnumerateArray().Count(entry => cut.Contains(entry.GetRawText(), StringComparison.Ordinal));
        Assert.Equal("not-a-dossier", fault.GetProperty("kind").GetString());
        var before = fault.GetProperty("entries-before");
        Assert.True(share < 0.1 ? before.ValueKind == System.Text.Json.JsonValueKind.Null : before.GetInt32() == complete && complete > 0, $"{before} of {complete}: {fault}");
        var page = HostRun.Of("verify", file);
        Assert.Equal(1, page.Status);
        Assert.Equal(share > 0.1, page.Out.Contains($"{before} entries stand complete before it", StringComparison.Ordinal));
    }

    [Fact]
    public void Verify_ADossierOfAnUnknownProfile_SpeaksOfItsChainAlone()
    {
        using var folder = new TemporaryFolder();
        var file = Dossier(folder);
        File.WriteAllText(file, Forger.Sealed(File.ReadAllText(file).Replace("\"profile\":\"baodi-2017\"", "\"profile\":\"elsewhere\"", StringComparison.Ordinal)));
        Assert.Equal("not-done", HostRun.Of("verify", file, "--json").Json[0].GetProperty("steps").GetString());
        var run = HostRun.Of("verify", file);
        Assert.Equal(3, run.Status);
        Assert.Contains("undecided", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--seal", "5:zz")]
    [InlineData("--rules", "zz")]
    public void Verify_BadInput_IsRefused(params string[] args)
    {
        using var folder = new TemporaryFolder();
        var run = HostRun.Of(["verify", Dossier(folder), .. args]);
        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.NotEqual("", run.Error);
    }

    [Fact]
    public void Verify_WhatIsNoDossier_IsNotWhole()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "x.json");
        File.WriteAllText(file, "{\"format\":");
        var run = HostRun.Of("verify", file);
        Assert.Equal(1, run.Status);
        Assert.Contains("not a dossier  $.format: not valid JSON at line 1, byte 11", string.Join("  ", run.Out.Split("  ", StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.DoesNotContain("not a dossier:", run.Out, StringComparison.Ordinal);
        var chinese = HostRun.In("zh", "verify", file).Out;
        Assert.Contains("不是有效的 JSON，错在第1行第11字节", chinese, StringComparison.Ordinal);
        Assert.DoesNotContain("not", chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Move_SaysWhatWouldBecomeOfEachCase_AndMovesWhereAFolderIsGiven()
    {
        using var folder = new TemporaryFolder();
        var dossiers = Path.Combine(folder.Path, "dossiers");
        Assert.Equal(0, HostRun.Of("run", Path.Combine(HostRun.Scenarios, "incident-two-posts.json"), "--dossier", dossiers).Status);
        var tried = HostRun.Of("move", dossiers, "--to", "national-law", "--json").Json;
        Assert.Equal(["same"], tried.EnumerateArray().Select(one => one.GetProperty("result").GetString()).Distinct());
        Assert.Equal(2, HostRun.Of("move", dossiers, "--to", "national-law", "--out", folder.Path).Status);
        Assert.Equal(2, HostRun.Of("move", dossiers, "--to", "elsewhere").Status);
        var moved = Path.Combine(folder.Path, "moved");
        string[] order = ["--order", "宝政办〔2022〕3号", "--by", "director"];
        Assert.Equal(2, HostRun.Of(["move", dossiers, "--to", "national-law", "--out", moved, .. order, "--at", "2020-01-01T00:00:00+08:00"]).Status);
        Assert.False(Directory.Exists(moved));
        Assert.Equal(0, HostRun.Of(["move", dossiers, "--to", "national-law", "--out", moved, .. order, "--at", "2026-01-01T00:00:00+08:00"]).Status);
        var verified = HostRun.Of("verify", moved, "--json");
        Assert.Equal(3, verified.Status);
        Assert.All(verified.Json.EnumerateArray(), one => Assert.Equal(("undecided", "earlier-rules"), (one.GetProperty("verdict").GetString(), one.GetProperty("steps").GetString())));
    }

    [Fact]
    public void Move_OfAMixedFolder_SortsEveryFileItCan_AndNamesTheOthersWithTheReason()
    {
        using var folder = new TemporaryFolder();
        var dossiers = Path.Combine(folder.Path, "dossiers");
        string[] scenarios = ["incident-two-posts.json", "incident-ordinary.json", "petition-national-law.json"];
        Assert.Equal(0, HostRun.Of(["run", .. scenarios.Select(name => Path.Combine(HostRun.Scenarios, name)), "--dossier", dossiers]).Status);
        File.WriteAllText(Path.Combine(dossiers, "a-broken.json"), "{");
        File.WriteAllText(Path.Combine(dossiers, "b-elsewhere.json"), File.ReadAllText(Directory.GetFiles(dossiers, "incident-two*")[0]).Replace("baodi-2017", "elsewhere", StringComparison.Ordinal));

        var dry = HostRun.Of("move", dossiers, "--to", "national-law", "--json");
        Assert.Equal((2, ""), (dry.Status, dry.Error));
        var results = dry.Json.EnumerateArray().ToLookup(one => one.GetProperty("result").GetString(), one => Path.GetFileName(one.GetProperty("file").GetString()!));
        Assert.Equal(["a-broken.json", "b-elsewhere.json"], results["unreadable"]);
        Assert.NotEmpty(results["same"]);
        Assert.Contains("incident-ordinary.granary.json", results["blocked"]);
        Assert.Equal(Directory.GetFiles(dossiers).Length, results.Sum(result => result.Count()));
        Assert.All(dry.Json.EnumerateArray(), one => Assert.Equal(one.GetProperty("result").GetString() == "unreadable", one.GetProperty("problems").GetArrayLength() > 0));
        var page = HostRun.In("zh", "move", dossiers, "--to", "national-law");
        Assert.Equal((2, ""), (page.Status, page.Error));
        Assert.All(new[] { "a-broken.json", "b-elsewhere.json", "无法读取", "elsewhere" }, text => Assert.Contains(text, page.Out, StringComparison.Ordinal));

        var moved = Path.Combine(folder.Path, "moved");
        string[] order = ["--order", "宝政办〔2026〕3号", "--by", "director"];
        Assert.Equal(2, HostRun.Of(["move", dossiers, "--to", "national-law", "--out", moved, .. order, "--at", "2026-01-01T00:00:00+08:00"]).Status);
        Assert.Equal(results["same"].Concat(results["moved"]).Order(StringComparer.Ordinal), Directory.GetFiles(moved).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

        var again = HostRun.Of(["move", moved, "--to", "national-law", "--out", Path.Combine(folder.Path, "again"), .. order, "--json"]);
        Assert.Equal(0, again.Status);
        Assert.All(again.Json.EnumerateArray(), one => Assert.Equal("there", one.GetProperty("result").GetString()));
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "again")));
        Assert.Equal(2, HostRun.Of(["move", moved, "--to", "baodi-2017", "--out", folder.Path, .. order, "--at", "2025-01-01T00:00:00+08:00"]).Status);
        Assert.Equal(2, HostRun.Of(["move", moved, dossiers, "--to", "baodi-2017", "--out", folder.Path, .. order, "--at", "2027-01-01T00:00:00+08:00"]).Status);
    }

    private static string Dossier(TemporaryFolder folder)
    {
        Assert.Equal(0, HostRun.Of("run", Path.Combine(HostRun.Scenarios, "incident-ordinary.json"), "--dossier", folder.Path).Status);
        return Directory.GetFiles(folder.Path, "*.json").Single();
    }
}
