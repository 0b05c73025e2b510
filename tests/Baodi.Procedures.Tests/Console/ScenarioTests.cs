using System.Text.Json;
using Baodi.Procedures.ConsoleHost;
using Baodi.Procedures.ConsoleHost.Scenarios;
using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests.Hosting;

public sealed class ScenarioTests
{
    public static TheoryData<string> Names() => [.. HostRun.ScenarioFiles().Select(file => Path.GetFileNameWithoutExtension(file)!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Scenario_IsAsExpectedInEveryForm(string name)
    {
        var file = Path.Combine(HostRun.Scenarios, name + ".json");

        foreach (var language in new[] { "zh", "en" })
        {
            var run = HostRun.In(language, "run", file);
            Assert.True(run.Status == 0, run.Error + run.Out);
        }

        Assert.Equal(0, HostRun.OnTerminal(100, "run", file, "--lang", "zh").Status);
        Assert.True(HostRun.Of("run", file, "--json").Json[0].GetProperty("as-expected").GetBoolean());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Scenario_KeepsToItsSchema(string name) =>
        Assert.Empty(SchemaCheck.Of(Path.Combine(HostRun.Scenarios, "scenario.schema.json")).Violations(Path.Combine(HostRun.Scenarios, name + ".json")));

    [Fact]
    public void Run_WithTheSchemaAmongTheScenarios_LeavesItOutAndSaysSo()
    {
        var schema = Path.Combine(HostRun.Scenarios, "scenario.schema.json");
        var run = HostRun.Of("run", Path.Combine(HostRun.Scenarios, "incident-ordinary.json"), schema, "--pace", "0");

        Assert.Equal(0, run.Status);
        Assert.Equal($"{schema}: a JSON Schema, not a scenario: left out", run.Error.TrimEnd());
        Assert.Equal(2, HostRun.Of("run", schema).Status);
    }

    [Fact]
    public void Schema_RefusesWhatTheReaderRefuses()
    {
        using var folder = new TemporaryFolder();
        var schema = SchemaCheck.Of(Path.Combine(HostRun.Scenarios, "scenario.schema.json"));

        Assert.Empty(schema.Violations(folder.File("good.json", BadInputTests.Good)));
        Assert.NotEmpty(schema.Violations(folder.File("extra.json", BadInputTests.Good.Replace("\"profile\"", "\"colour\": 1, \"profile\"", StringComparison.Ordinal))));
        Assert.NotEmpty(schema.Violations(folder.File("missing.json", BadInputTests.Good.Replace("\"profile\": \"baodi-2017\",", "", StringComparison.Ordinal))));
        Assert.NotEmpty(schema.Violations(folder.File("type.json", BadInputTests.Good.Replace("\"judge\"", "5", StringComparison.Ordinal))));
    }

    /// <summary>Each way of each procedure is shown by a case: whatever can be done, and wherever a case can come to.</summary>
    [Fact]
    public void Scenarios_ShowEveryActAndEveryStateOfEveryProcedure()
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in HostRun.ScenarioFiles())
        {
            var player = new ScenarioPlayer(ScenarioReader.Read(Document.Load(file)));
            Assert.NotEmpty(player.Play().ToList());
            foreach (var happened in player.Cases.Values.SelectMany(standing => standing.Dossier.Events))
            {
                shown.Add($"{happened.Act.Procedure.Id}: {happened.Act.Name}");
                shown.Add($"{happened.Act.Procedure.Id} is {happened.To.Name}");
            }
        }

        Assert.Empty(BaodiOffice.Default.Procedures
            .SelectMany(procedure => procedure.Acts.Select(act => $"{procedure.Id}: {act.Name}").Concat(procedure.States.Select(state => $"{procedure.Id} is {state.Name}")))
            .Except(shown));
    }

    [Fact]
    public void Run_WithDossier_WritesOneFileACaseThatReadsBack()
    {
        using var folder = new TemporaryFolder();
        var dossiers = Path.Combine(folder.Path, "kept", "here");
        var files = HostRun.ScenarioFiles().ToArray();

        var run = HostRun.Of(["run", .. files, "--dossier", dossiers]);

        Assert.Equal(0, run.Status);
        var written = Directory.GetFiles(dossiers);
        Assert.True(written.Length >= files.Length);
        foreach (var file in written)
        {
            var json = File.ReadAllBytes(file);
            var profile = System.Text.Json.JsonDocument.Parse(json).RootElement.GetProperty("profile").GetString();
            var office = profile == NationalLaw.Profile.Id ? NationalLaw.Office : BaodiOffice.Default;
            var dossier = Dossier.Read(json, office);
            Assert.Equal(Path.GetFileNameWithoutExtension(file).Split('.')[1], dossier.CaseId);
            Assert.Equal(dossier.Version, office.Fold(dossier.Events).Version);
        }
    }

    [Fact]
    public void Run_WithDossier_KeepsRefusalsAsNotes()
    {
        using var folder = new TemporaryFolder();

        HostRun.Of("run", Path.Combine(HostRun.Scenarios, "incident-fourth-consent.json"), "--dossier", folder.Path);

        var dossier = Dossier.Read(File.ReadAllBytes(Directory.GetFiles(folder.Path).Single()), BaodiOffice.Default);
        Assert.Equal(2, dossier.OfType<Note>().Count());
    }

    [Fact]
    public void Run_WhenAnExpectationFails_GivesOneAndSaysHow()
    {
        using var folder = new TemporaryFolder();
        var good = BadInputTests.Good;
        (string From, string To, string Expected)[] changes =
        [
            ("\"expect\": \"accepted\", \"state\": \"ordinary\"", "\"expect\": { \"refused\": [\"8.2\"] }", "expected to be refused, but accepted"),
            ("\"state\": \"ordinary\"", "\"state\": \"grave\"", "expected the state grave, found ordinary"),
            ("{ \"refused\": [\"signature-missing\"] }", "\"accepted\"", "expected to be accepted, but refused"),
            ("{ \"refused\": [\"signature-missing\"] }", "{ \"refused\": [\"wrong-post\"] }", "no reason bears 'wrong-post'"),
            ("{ \"refused\": [\"signature-missing\"] }", "{ \"refused\": [\"wrong-post\"] }", "unexpected reason: 8.3.3 signature-missing"),
            ("\"running\": { \"daily-report\": \"2024-03-13T14:02:00+08:00\" }", "\"running\": {}", "the limit daily-report due 2024-03-13T14:02:00+08:00 was not expected"),
            ("\"running\": { \"daily-report\": \"2024-03-13T14:02:00+08:00\" }", "\"running\": { \"daily-report\": \"2024-03-13T14:00:00+08:00\" }", "it does not run so"),
            ("\"overdue\": [\"daily-report\"]", "\"overdue\": []", "passed limits: expected —, found daily-report"),
            ("\"expect\": \"accepted\", \"state\": \"ordinary\"", "\"expect\": \"accepted\", \"opens\": [\"supervision\"]", "follow-ups: expected supervision, found —"),
        ];
        foreach (var (from, to, expected) in changes)
        {
            Assert.Contains(from, good, StringComparison.Ordinal);
            var file = folder.File("changed.json", good.Replace(from, to, StringComparison.Ordinal));

            var run = HostRun.Of("run", file);
            Assert.Equal(1, run.Status);
            Assert.Contains(expected, run.Out, StringComparison.Ordinal);
            Assert.Equal(1, HostRun.Of("run", file, "--json").Status);
        }
    }

    [Fact]
    public void Run_SeveralWithOneFailing_GivesOneAndNamesIt()
    {
        using var folder = new TemporaryFolder();
        var bad = folder.File("failing.json", BadInputTests.Good.Replace("\"state\": \"ordinary\"", "\"state\": \"grave\"", StringComparison.Ordinal));

        var run = HostRun.Of("run", Path.Combine(HostRun.Scenarios, "incident-ordinary.json"), bad);

        Assert.Equal(1, run.Status);
        Assert.Contains("1 not as expected", run.Out, StringComparison.Ordinal);
        Assert.Contains(bad, run.Out, StringComparison.Ordinal);
    }
}
