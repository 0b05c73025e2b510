using System.Text.Json;
using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost;
using Baodi.Procedures.ConsoleHost.Scenarios;
using Baodi.Procedures.ConsoleHost.Verbs;
using Spectre.Console;

namespace Baodi.Procedures.Tests.Hosting;

public sealed class WhyVerbTests
{
    private static readonly string Incident = Path.Combine(HostRun.Scenarios, "incident-ordinary.json");
    private static readonly string PostsAndPeople = Path.Combine(HostRun.Scenarios, "request-report-posts-and-people.json");
    private static readonly string Classified = Path.Combine(HostRun.Scenarios, "classified-document-ordinary.json");
    private static readonly string Supervision = Path.Combine(HostRun.Scenarios, "supervision-ordinary.json");

    private static JsonElement Act(JsonElement told, string name) =>
        told.GetProperty("acts").EnumerateArray().Single(act => act.GetProperty("act").GetString() == name);

    private static string[] Codes(JsonElement act) => [.. act.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("code").GetString()!)];

    [Fact]
    public void Why_InTheMiddleOfAScenario_TellsEveryActOnceWithReasonsAndWay()
    {
        var run = HostRun.Of("why", Incident, "--at", "2024-03-12T14:17:00+08:00", "--json");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal("ordinary", run.Json.GetProperty("state").GetString());
        Assert.Equal(7, run.Json.GetProperty("steps").GetInt32());
        Assert.All(run.Json.GetProperty("acts").EnumerateArray(), act => Assert.True(act.GetProperty("open").GetBoolean() == (act.GetProperty("reasons").GetArrayLength() == 0), act.ToString()));
        var telephone = Act(run.Json, "telephone-municipal-duty-room");
        Assert.Equal(["signature-missing"], Codes(telephone));
        var step = Assert.Single(telephone.GetProperty("way").GetProperty("steps").EnumerateArray());
        Assert.Equal("consent-to-report", step.GetProperty("act").GetString());
        Assert.Equal("8.3.3", step.GetProperty("citation").GetProperty("clause").GetString());
        Assert.Equal(["duty-director", "emergency-office-director", "duty-leader", "district-head"], step.GetProperty("seats").EnumerateArray().Select(seat => seat.GetString()));
        Assert.Equal("text", Assert.Single(Act(run.Json, "send-written-report").GetProperty("fill").EnumerateArray()).GetProperty("field").GetString());
    }

    [Theory]
    [InlineData("duty", "wrong-post")]
    [InlineData("office-director", "wrong-post")]
    [InlineData("duty-director", "")]
    public void Why_ForSomebody_TellsOfHisPostAsWell(string by, string expected)
    {
        var told = HostRun.Of("why", Incident, "--at", "2024-03-12T14:21:00+08:00", "--as", by, "--act", "consent-to-report", "--json").Json;
        Assert.Equal(by, told.GetProperty("as").GetString());
        Assert.Equal(expected.Length == 0 ? [] : [expected], Codes(Assert.Single(told.GetProperty("acts").EnumerateArray())));
        Assert.Equal("open", told.GetProperty("acts")[0].GetProperty("way").GetProperty("kind").GetString());
    }

    [Fact]
    public void Why_OfADossier_KnowsThoseWhoActed()
    {
        using var folder = new TemporaryFolder();
        var dossiers = Path.Combine(folder.Path, "dossiers");
        Assert.Equal(0, HostRun.Of("run", Supervision, "--dossier", dossiers).Status);
        var dossier = Directory.GetFiles(dossiers).Single();
        var same = HostRun.Of("why", Supervision, "--at", "2024-09-10T09:30:00+08:00", "--as", "supervision", "--json");
        Assert.Equal((0, ""), (same.Status, same.Error));
        Assert.Equal(same.Out, HostRun.Of("why", dossier, "--at", "2024-09-10T09:30:00+08:00", "--as", "supervision", "--json").Out);
        var wait = Assert.Single(Act(same.Json, "urge").GetProperty("way").GetProperty("steps").EnumerateArray());
        Assert.Equal("completion", wait.GetProperty("limit").GetString());
        Assert.Equal("2024-09-15T00:00:00+08:00", wait.GetProperty("until").GetString());
        Assert.Contains("the case 'old-housing' was not opened yet", HostRun.Of("why", dossier).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_OfADossierUnderOtherRules_SaysSo_AndOpensNothing()
    {
        using var folder = new TemporaryFolder();
        var dossier = Path.Combine(folder.Path, "dossier.json");
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "dossiers", "format-2", "baodi-2017.incident.json")))!;
        var entries = json["entries"]!.AsArray();
        foreach (var entry in entries)
        {
            entry!["rules"] = new string('0', 64);
        }

        File.WriteAllText(dossier, Forger.Sealed(json.ToJsonString()));
        var now = entries[^1]!["at"]!.GetValue<string>();
        foreach (string[] asked in new[] { Array.Empty<string>(), ["--as", "duty-officer"] })
        {
            var run = HostRun.Of(["why", dossier, "--at", now, "--json", .. asked]);
            Assert.Equal((0, ""), (run.Status, run.Error));
            Assert.All(run.Json.GetProperty("acts").EnumerateArray(), act =>
            {
                Assert.False(act.GetProperty("open").GetBoolean());
                Assert.Equal(["other-rules"], Codes(act));
            });
        }
    }

    [Fact]
    public void Why_OfADossier_KnowsWhoStoodIn_AndWhatHeHoldsHimself()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, HostRun.Of("run", Path.Combine(HostRun.Scenarios, "request-report-posts-and-people.json"), "--dossier", folder.Path).Status);
        var session = new Session(new(TextReader.Null, TextWriter.Null, TextWriter.Null, null, IsLive: false, () => NodaTime.Instant.FromUtc(2024, 7, 1, 1, 0)), Language.English, HostOffice.Default, isJson: false, isPlain: true);
        var cast = CaseMoment.Read(Directory.GetFiles(folder.Path, "*pump-station*").Single(), null, null, session).Cast;
        var leader = cast.Single(member => member.Officer.Id == "other-leader").Officer;
        Assert.Equal(Posts.ExecutiveDeputyHead, Assert.Single(leader.Seats));
        Assert.Equal((Posts.DistrictHead, "head"), (Assert.Single(leader.StandIns).Seat, leader.StandIns[0].Holder));
        var assistant = cast.Single(member => member.Officer.Id == "assistant").Officer;
        Assert.Equal((0, 1), (assistant.Seats.Length, assistant.Delegations.Length));
    }

    [Theory]
    [InlineData("en", "closed now", "8.6     'draft daily report' must be done first", "→ then  telephone municipal duty room", "in other states")]
    [InlineData("zh", "现在不能办理", "须先完成“起草日报”", "电话报告市政府值班室  值班员", "在其他环节办理")]
    public void Why_ToBeRead_IsInTheLanguageAskedFor(string language, params string[] expected)
    {
        var run = HostRun.In(language, "why", Incident, "--at", "2024-03-12T14:17:00+08:00");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.All(expected, text => Assert.Contains(text, run.Out, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "how it would open", "to be filled in", "3     present report  supervision office  so that circular not needed")]
    [InlineData("zh", "怎样才能办理", "须填写", "3   呈送区政府领导  督查室  使不需要通报")]
    public void Why_OfOneAct_IsTheWholeStory(string language, string heading, string fields, string step)
    {
        var run = HostRun.In(language, "why", Supervision, "--at", "2024-09-10T09:30:00+08:00", "--act", "archive");
        Assert.Equal(0, run.Status);
        Assert.Contains(heading, run.Out, StringComparison.Ordinal);
        Assert.Contains(step, run.Out, StringComparison.Ordinal);
        Assert.Contains(fields, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_OfAClosedCase_SaysSo()
    {
        var run = HostRun.Of("why", Incident);
        Assert.Equal(0, run.Status);
        Assert.Contains("the case is closed", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("in other states", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_ForSomebodyWhoMayNotKnowOfTheCase_TellsNothingOfIt()
    {
        string[] asked = ["why", Path.Combine(HostRun.Scenarios, "classified-document-ordinary.json"), "--as", "newcomer"];
        var json = HostRun.Of([.. asked, "--json"]).Json;
        Assert.Equal("no-such-case", Assert.Single(json.GetProperty("refused").EnumerateArray()).GetProperty("code").GetString());
        Assert.Empty(json.GetProperty("acts").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("state").ValueKind);
        foreach (string[] more in new[] { [], new[] { "--act", "register-document" } })
        {
            var run = HostRun.Of([.. asked, .. more]);
            Assert.Equal(0, run.Status);
            Assert.DoesNotContain("after", run.Out, StringComparison.Ordinal);
            Assert.DoesNotContain("register", run.Out, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("sluice", "2024-06-11T09:10:00+08:00", "deputy", "review-and-sign", "wrong-post")]
    [InlineData("sluice", "2024-06-11T09:10:00+08:00", "director", "review-and-sign", "wrong-post")]
    [InlineData("sluice", "2024-06-11T09:10:00+08:00", "successor", "review-and-sign", null)]
    [InlineData("pump-station", "2024-06-04T09:00:00+08:00", "leader", "instruct", "wrong-post")]
    [InlineData("pump-station", "2024-06-04T09:00:00+08:00", "assistant", "instruct", null)]
    [InlineData("pump-station", "2024-06-05T08:00:00+08:00", "other-leader", "instruct", null)]
    public void Why_ForSomebodyOfARoster_TakesHimAsHeIsThatDay(string name, string at, string by, string act, string? expected)
    {
        var json = HostRun.Of("why", PostsAndPeople, "--case", name, "--at", at, "--as", by, "--act", act, "--json").Json;
        Assert.Equal(expected is null ? [] : [expected], Codes(Act(json, act)));
        Assert.Equal(expected is null, Act(json, act).GetProperty("open").GetBoolean());
    }

    [Fact]
    public void Why_ForWhoTookEachStep_AgreesWithTheScenario()
    {
        var asked = 0;
        var scenario = ScenarioReader.Read(Document.Load(PostsAndPeople));
        foreach (var step in scenario.Steps.OfType<ActStep>().Where(step => !step.IsOpening))
        {
            var at = NodaTime.Text.InstantPattern.ExtendedIso.Format(step.At - NodaTime.Duration.FromSeconds(1));
            var told = Act(HostRun.Of("why", PostsAndPeople, "--case", step.Case, "--at", at, "--as", step.By.Officer.Id, "--act", step.Act, "--json").Json, step.Act);
            Assert.True(step.Expected.IsAccepted == told.GetProperty("open").GetBoolean(), $"{step.Act} by {step.By.Officer.Id} at {at}");
            Assert.Equal(step.Expected.Refused.Order(StringComparer.Ordinal), Codes(told).Order(StringComparer.Ordinal));
            asked++;
        }

        Assert.True(asked > 10, $"{asked}");
    }

    [Theory]
    [InlineData("en", "2024-06-03T10:05:00+08:00", "deputy", "Deputy Director Zhou  ", "office director (lent)")]
    [InlineData("zh", "2024-06-05T08:59:00+08:00", "other-leader", "常务副区长魏  常务副区长、", "区长（代行）")]
    [InlineData("en", "2024-06-04T09:00:00+08:00", "leader", "Deputy Head Zheng", "no post")]
    public void Why_TellsALentSeatFromOnesOwn(string language, string at, string by, params string[] expected)
    {
        var run = HostRun.In(language, "why", PostsAndPeople, "--case", "pump-station", "--at", at, "--as", by);
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.All(expected, text => Assert.Contains(text, run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void Why_CallsAPostAndAnActOfOneWordOnce()
    {
        var run = HostRun.Of("why", Incident, "--at", "2024-03-12T14:17:00+08:00", "--as", "office-clerk");
        Assert.Contains("regrade", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("regrade regrade", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("office clerk  office clerk", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("secret", false)]
    [InlineData("highly-secret", true)]
    public void Why_ForAPost_KnowsOfAClassifiedCaseOnlyWithTheClearanceAskedFor(string? clearance, bool knows)
    {
        string[] asked = ["why", Classified, "--at", "2024-06-03T12:00:00+08:00", "--as", "office-clerk", "--json", .. clearance is null ? Array.Empty<string>() : ["--clearance", clearance]];
        var json = HostRun.Of(asked).Json;
        Assert.Equal(knows, json.GetProperty("state").ValueKind == JsonValueKind.String);
        Assert.Equal(knows, json.GetProperty("acts").GetArrayLength() > 0);
    }

    [Fact]
    public void Why_ForAnybody_IsAsClearedAsAskedFor_AndAnOfficerAsTheFileSays()
    {
        string[] asked = ["why", Classified, "--at", "2024-06-03T12:00:00+08:00"];
        Assert.Contains("open now", HostRun.Of(asked).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("open now", HostRun.Of([.. asked, "--clearance", "secret"]).Out, StringComparison.Ordinal);
        Assert.Contains("open now", HostRun.Of([.. asked, "--clearance", "top-secret"]).Out, StringComparison.Ordinal);
        Assert.Equal((2, ""), HostRun.Of([.. asked, "--as", "newcomer", "--clearance", "secret"]) is var run ? (run.Status, run.Out) : default);
        Assert.Contains("clearance", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, HostRun.Of([.. asked, "--clearance", "hush"]).Status);
    }

    [Theory]
    [InlineData("the file has several cases", "petition-two-months.json")]
    [InlineData("no case 'nobody'", "incident-ordinary.json", "--case", "nobody")]
    [InlineData("neither an officer of the file", "incident-ordinary.json", "--as", "bob")]
    [InlineData("neither an officer of the file", "incident-ordinary.json", "--as", "duty-officer,")]
    [InlineData("was not opened yet", "incident-ordinary.json", "--at", "2024-03-12T14:03:59+08:00")]
    [InlineData("2024-03-12", "incident-ordinary.json", "--at", "2024-03-12")]
    [InlineData("has no act 'foo'", "incident-ordinary.json", "--act", "foo")]
    [InlineData("no such file", "no-such-file.json")]
    public void Why_WithBadInput_SaysWhatIsWrong(string expected, string file, params string[] more)
    {
        var run = HostRun.Of(["why", Path.Combine(HostRun.Scenarios, file), .. more]);
        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(140)]
    public void Why_OnATerminal_HasNoLineWiderThanIt(int width)
    {
        var run = HostRun.OnTerminal(width, "why", Path.Combine(HostRun.Scenarios, "incident-ordinary.json"), "--at", "2024-03-12T14:17:00+08:00", "--lang", "zh");
        Assert.Equal(0, run.Status);
        Assert.All(run.Out.Split('\n'), line => Assert.InRange(line.TrimEnd().GetCellWidth(), 0, width));
    }
}
