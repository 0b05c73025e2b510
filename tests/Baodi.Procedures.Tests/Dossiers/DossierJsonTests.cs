using System.Text.Json.Nodes;
using Baodi.Procedures.Incidents;
using NodaTime;

namespace Baodi.Procedures.Tests;

public class DossierJsonTests
{
    private static readonly Office Office = new(TestProfile.Create());

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_WhatWasWritten_FoldsIntoAnEqualCase(bool grave)
    {
        var history = grave ? IncidentHistory.Grave(Office) : IncidentHistory.Ordinary(Office);
        var written = history.Written();
        var read = IncidentHistory.Read(written, Office);
        Assert.Equal(written, IncidentHistory.Write(read, Office));
        AssertSame(history.Case, Folded(read.Events));
    }

    [Fact]
    public void Read_AfterEveryStep_FoldsIntoAnEqualCase()
    {
        var history = IncidentHistory.Grave(Office);
        var growing = Dossier.Empty;
        foreach (var entry in history.Dossier)
        {
            growing = entry is Event happened ? growing.Add(happened) : growing.Add((Note)entry);
            var read = IncidentHistory.Read(IncidentHistory.Write(growing, Office), Office);
            AssertSame(Folded(growing.Events), Folded(read.Events));
        }
    }

    [Fact]
    public void WriteTo_AnOpening_HasTheShapeOfTheFormat()
    {
        var history = IncidentHistory.Opened(Office);
        var chain = history.Dossier.Sealed(Office).Chain;
        Assert.Equal(
            """
            {"format":"baodi-dossier/2","procedure":"incident","profile":"test","case":"I-1","entries":[
            {"sequence":1,"previous":"PREVIOUS","rules":"RULES","at":"2021-01-14T12:55:00+08:00","act":"record-incident","clause":"8.1",
            "by":{"officer":"zhao","name":"赵","seats":["duty-officer"]},
            "with":{"received-at":"2021-01-14T12:55:00+08:00","reporting-unit":"某街道","reporter-name":"张三","reporter-identity":"目击者",
            "time":"12:50","place":"某路","nature":"燃气泄漏","damage":"not-yet-known","measures-taken":"已疏散","likely-development":"not-yet-known",
            "kind":"accident","casualties":{"deaths":0}},
            "to":"recorded","begins":true,"decided":{"decision":"proposed-grade","answer":null},
            "limits":[{"turn":"started","limit":"daily-report","anchor":"2021-01-14T12:55:00+08:00","due":"2021-01-15T12:55:00+08:00","figure":"24 hours"}],
            "opened-by":"S-7"}],"seal":{"entries":1,"hash":"HASH"}}
            """.ReplaceLineEndings("")
                .Replace("PREVIOUS", chain[0].Previous.ToString(), StringComparison.Ordinal)
                .Replace("RULES", Office.Procedure<Incident>().RulesDigest.ToString(), StringComparison.Ordinal)
                .Replace("HASH", chain[0].Hash.ToString(), StringComparison.Ordinal),
            history.Written());
    }

    [Fact]
    public void WriteTo_ANote_NamesWhoWhatAndWhyButNotTheContent()
    {
        var history = IncidentHistory.Opened(Office);
        history.Refused(new DecideResponse(Start: true, "x"), IncidentHistory.Director);
        Assert.Contains(
            """
            "note":"refused-attempt","at":"2021-01-14T12:55:00+08:00","act":"decide-response","by":{"officer":"qian","name":"钱"},"state":"recorded","version":1,"reasons":[{"code":"wrong-state","clause":"8.4.2"},{"code":"wrong-post","clause":"8.4.2"}]}],"seal":
            """,
            history.Written(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void WriteTo_ADelegation_IsReadBack()
    {
        var written = IncidentHistory.Grave(Office).Written();
        Assert.Contains(
            """
            "seats":["executive-deputy-head"],"delegations":[{"seat":"executive-deputy-head","grantor":"feng","document":"宝政办函〔2021〕3号","from":"2021-01-01","to":"2021-01-31"}]
            """,
            written,
            StringComparison.Ordinal);
        var performer = IncidentHistory.Read(written, Office).Events.Single(e => !e.By.Delegations.IsEmpty).By;
        Assert.Equal(IncidentHistory.StandIn.Delegations[0], Assert.Single(performer.Delegations));
    }

    [Fact]
    public void WriteTo_WithTheCallersEncoder_IsReadBack()
    {
        var history = IncidentHistory.Ordinary(Office);
        using var stream = new MemoryStream();
        using (var json = new System.Text.Json.Utf8JsonWriter(stream, new() { Indented = true }))
        {
            history.Dossier.WriteTo(json, Office);
        }

        Assert.DoesNotContain("赵", System.Text.Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
        Assert.Equal(history.Written(), IncidentHistory.Write(Dossier.Read(stream.ToArray(), Office), Office));
    }

    [Fact]
    public void WriteTo_AnEmptyDossierOrAnotherOffice_IsTheCallersMistake()
    {
        Assert.Throws<InvalidOperationException>(() => IncidentHistory.Write(Dossier.Empty, Office));
        Assert.Throws<ArgumentException>(() => IncidentHistory.Write(IncidentHistory.Opened(Office).Dossier, new(TestProfile.Create())));
    }

    [Fact]
    public void Read_ADecidedRule_IsAsItWasWhenItAnswered()
    {
        var json = IncidentHistory.Opened(Office).Written().Replace(
            "\"answer\":null", "\"answer\":\"serious\",\"rules\":[{\"rule\":\"8.2-old\",\"clause\":\"8.2\",\"reading\":{\"zh\":\"已修改\",\"en\":\"since changed\"}}]", StringComparison.Ordinal);
        json = Forger.Sealed(json);
        var read = IncidentHistory.Read(json, Office);
        var decided = read.Events.Single().Decided!;
        Assert.Equal(new("8.2-old", new(BaodiNotice.Of2017.Clause("8.2"), new Label("已修改", "since changed"))), decided.Rules.Single());
        Assert.Equal("serious", decided.Answer!.Name);
        Assert.Equal(Grade.Serious, Folded(read.Events).Matter.Proposed);
        Assert.Equal(JsonNode.Parse(json)!.ToJsonString(), JsonNode.Parse(IncidentHistory.Write(read, Office))!.ToJsonString());
    }

    private static Case<IncidentState, Incident> Folded(IEnumerable<Event> events) => (Case<IncidentState, Incident>)Office.Fold(events);

    private static void AssertSame(Case<IncidentState, Incident> expected, Case<IncidentState, Incident> actual)
    {
        Assert.Equal(Json(expected), Json(actual));
        Assert.Equal(
            (expected.Id, expected.State, expected.Version, expected.LastStepAt, expected.OpenedBy),
            (actual.Id, actual.State, actual.Version, actual.LastStepAt, actual.OpenedBy));
        Assert.Equal(expected.Done.AsEnumerable(), actual.Done);
        Assert.Equal(expected.Limits.AsEnumerable(), actual.Limits);
        Assert.Equal(HandsKept(expected), HandsKept(actual));
        Assert.Equal(expected.Rounds.Select(Round), actual.Rounds.Select(Round));
    }

    private static IEnumerable<(Act Act, string By)> HandsKept(Case theCase) => theCase.Performers.Select(kept => (kept.Act, kept.By.ToString()));

    private static (Act Act, string Signed, string Excused) Round(RoundProgress round) =>
        (round.Act, string.Join(' ', round.Signed), string.Join(' ', round.Excused));

    private static string Json(Case theCase) => CaseJsonTests.Written(theCase.WriteTo);
}
