using Baodi.Procedures.ConsoleHost;

namespace Baodi.Procedures.Tests.Hosting;

/// <summary>Whoever writes a name wrongly is told which he may have meant, wherever a name is asked for.</summary>
public sealed class NearWordsTests
{
    private const string Scenario = "SCENARIO";

    [Theory]
    [InlineData("page", "pag", "incident")]
    [InlineData("petition-report", "petiton-report", "x.json", "--month", "2017-05")]
    [InlineData("show incident", "incident")]
    [InlineData("--help", "help")]
    [InlineData("incident", "demo", "incidnt")]
    [InlineData("escalation", "demo", "esclation")]
    [InlineData("incident", "page", "incidnet")]
    [InlineData("incident", "show", "Incident")]
    [InlineData("reception", "diagram", "receptoin")]
    [InlineData("petition", "play", "petiton")]
    [InlineData("supervision", "feasible", "supervison")]
    [InlineData("written-report", "feasible", "incident", "--set", "writen-report=5 minutes")]
    [InlineData("proposed-grade", "decide", "proposed-grad")]
    [InlineData("kind", "decide", "proposed-grade", "knd=accident")]
    [InlineData("accident", "decide", "proposed-grade", "kind=acident")]
    [InlineData("highly-secret", "limits", "x", "--clearance", "highly_secrt")]
    [InlineData("top-secret", "archive", "x", "--year", "2024", "--clearance", "topsecret")]
    [InlineData("secret", "calendar", "--from", "2017-01-01", "--to", "2017-01-02", "--clearance", "secrt")]
    [InlineData("secret", "why", Scenario, "--clearance", "secrt")]
    [InlineData("national-law", "move", "x", "--to", "nationallaw")]
    [InlineData("national-law", "procedures", "--profile", "national-laws")]
    [InlineData("mermaid", "diagram", "incident", "--format", "mermiad")]
    [InlineData("markdown", "paper", "x", "--format", "markdwon")]
    [InlineData("html", "petition-report", "x", "--month", "2017-05", "--format", "htm")]
    [InlineData("judge", "why", Scenario, "--act", "judg")]
    [InlineData("duty-officer", "why", Scenario, "--as", "duty-oficer")]
    [InlineData("unit-head", "why", Scenario, "--as", "unithead:education-bureau")]
    [InlineData("granary", "why", Scenario, "--case", "grannary")]
    [InlineData("next-working-day", "due", "--from", "2021-02-09T17:00:00+08:00", "--limit", "5 working-days", "--last-day", "next-workingday")]
    [InlineData("--out", "page", "incident", "--ou", "x")]
    [InlineData("--lang", "show", "incident", "--lan")]
    [InlineData("--dossier", "run", "--dosier", "x")]
    [InlineData("--version", "--versoin")]
    public void AMistypedName_OnTheCommandLine_IsAnsweredWithTheNearOne(string meant, params string[] args)
    {
        args = [.. args.Select(arg => arg == Scenario ? Path.Combine(HostRun.Scenarios, "incident-ordinary.json") : arg)];
        var english = HostRun.With("", ["--lang", "en", .. args]);
        Assert.True(english.Status == 2 && english.Error.Contains($"did you mean '{meant}'", StringComparison.Ordinal), english.Error);
        Assert.Equal("", english.Out);
        Assert.Contains($"您是不是要写“{meant}”", HostRun.With("", ["--lang", "zh", .. args]).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"open\": \"incident\"", "\"open\": \"incidnt\"", "incident")]
    [InlineData("\"baodi-2017\"", "\"baodi-2018\"", "baodi-2017")]
    [InlineData("\"source\"", "\"sorce\"", "source")]
    [InlineData("[\"duty-officer\"]", "[\"duty-oficer\"]", "duty-officer")]
    [InlineData("[\"duty-officer\"]", "[\"duty-officer\"], \"clearance\": \"secrt\"", "secret")]
    [InlineData("\"by\": \"duty\", \"open\"", "\"by\": \"dty\", \"open\"", "duty")]
    [InlineData("\"do\": \"judge\"", "\"do\": \"jduge\"", "judge")]
    [InlineData("\"case\": \"one\", \"do\": \"judge\"", "\"case\": \"oen\", \"do\": \"judge\"", "one")]
    [InlineData("\"state\": \"ordinary\"", "\"state\": \"ordinry\"", "ordinary")]
    [InlineData("[\"signature-missing\"]", "[\"8.3.33\"]", "8.3.3")]
    [InlineData("\"overdue\": [\"daily-report\"]", "\"overdue\": [\"dialy-report\"]", "daily-report")]
    public void AMistypedName_InAScenario_IsAnsweredWithTheNearOne(string from, string to, string meant)
    {
        using var folder = new TemporaryFolder();
        Assert.Contains(from, BadInputTests.Good, StringComparison.Ordinal);
        var file = folder.File("bad.json", BadInputTests.Good.Replace(from, to, StringComparison.Ordinal));
        var english = HostRun.Of("run", file);
        Assert.True(english.Status == 2 && english.Error.Contains($"did you mean '{meant}'", StringComparison.Ordinal), english.Error);
        Assert.Contains($"您是不是要写“{meant}”", HostRun.In("zh", "run", file).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WhileACaseIsPlayed_AMistypedOfficer_IsAnsweredWithTheNearOne() =>
        Assert.Contains("did you mean 'duty-officer'", HostRun.With("duty-oficer judge {}\nquit\n", "play", "incident", "--lang", "en").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("show", "xyzzy")]
    [InlineData("demo", "zzzzzz")]
    [InlineData("qqqqqq")]
    [InlineData("page", "--", "--")]
    public void WhatIsLikeNothing_IsNotGuessedAt(params string[] args)
    {
        var run = HostRun.With("", ["--lang", "en", .. args]);
        Assert.Equal(2, run.Status);
        Assert.DoesNotContain("did you mean", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("incidnet", "incident")]
    [InlineData("meeting", "land-planning-meeting", "executive-meeting", "monthly-meeting")]
    [InlineData("", new string[0])]
    public void TheNearest_ComeFirst_AndAreAtMostThree(string text, params string[] near) =>
        Assert.Equal(near.Order(StringComparer.Ordinal), NearWords.To(text, ["incident", "land-planning-meeting", "executive-meeting", "monthly-meeting"]).Order(StringComparer.Ordinal));

    [Fact]
    public void AnOptionOfNoSuchName_IsNotTakenForAFile_AndAfterTwoDashesIsOne()
    {
        Assert.StartsWith("baodi: '--dosier' is not known here", HostRun.Of("run", "--dosier", "x").Error, StringComparison.Ordinal);
        Assert.StartsWith("--dosier: there is no such file", HostRun.With("", "--lang", "en", "run", "--", "--dosier").Error, StringComparison.Ordinal);
    }
}
