using System.Text.Json;

namespace Baodi.Procedures.Tests.Hosting;

public sealed class PlayTests
{
    private const string Record =
        """duty-officer record-incident {"received-at":"2022-07-19T07:20:00+08:00","reporting-unit":"a","reporter-name":"b","reporter-identity":"c","time":"t","place":"p","nature":"n","damage":"d","measures-taken":"m","likely-development":"l","kind":"accident"}""";

    private static HostRun Play(string procedure, params string[] lines) =>
        HostRun.With(string.Join('\n', lines) + "\n", "play", procedure, "--at", "2022-07-19T07:20:00+08:00", "--lang", "en");

    [Fact]
    public void Fields_AreAskedForOneByOneAndReadAsTheLibraryWantsThem()
    {
        var run = Play(
            "incident",
            "1", "2022-07-19T07:20:00+08:00", "street office", "somebody", "on duty", "07:15", "at home", "gas", "not-yet-known", "none", "not-yet-known", "accident", """{"deaths": 4}""", "",
            "5", "relatively-serious", "",
            "quit");

        Assert.Equal(0, run.Status);
        Assert.Contains("relatively serious", run.Out, StringComparison.Ordinal);
        Assert.Contains("→ grave", run.Out, StringComparison.Ordinal);
        Assert.Contains("2 steps taken, 0 refused", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void YesNoAndLists_AreUnderstood()
    {
        var run = Play(
            "incident",
            Record,
            """duty-officer judge {"grade":"serious"}""",
            "duty-officer report-to-duty-leader",
            "duty-leader report-to-principal-leaders",
            "district-head decide-response {\"start\":true,\"instruction\":\"go\"}",
            "log",
            "quit");

        Assert.Contains("5 steps taken, 0 refused", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void RefusedStep_ShowsReasonsAndChangesNothing()
    {
        var run = Play("incident", Record, "emergency-office judge {\"grade\":\"ordinary\"}", "duty-officer judge {\"grade\":7}", "nobody judge", "duty-officer fly", "quit");

        Assert.Equal(0, run.Status);
        Assert.Contains("wrong-post", run.Out, StringComparison.Ordinal);
        Assert.Contains("malformed-content", run.Out, StringComparison.Ordinal);
        Assert.Contains("there is no officer 'nobody'", run.Out, StringComparison.Ordinal);
        Assert.Contains("unknown-act", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 step taken, 3 refused", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Time_OnlyGoesOnAndLimitsPass()
    {
        var run = Play("incident", Record, "+1d", "+2h", "at 2022-07-19T07:00:00+08:00", "at nonsense", "quit");

        Assert.Contains("overdue by 2 h", run.Out, StringComparison.Ordinal);
        Assert.Contains("time only goes on", run.Out, StringComparison.Ordinal);
        Assert.Contains("'nonsense' is not a time with its offset", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_NamesWhatStandsAgainstTheClosedActs()
    {
        var run = Play("incident", Record, "duty-officer judge {\"grade\":\"ordinary\"}", "why", "quit");

        Assert.Contains("telephone-municipal-duty-room", run.Out, StringComparison.Ordinal);
        Assert.Contains("signature-missing", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void ThoseTheContentsName_AreBroughtIn()
    {
        var run = Play(
            "request-report",
            """office-clerk receive {"kind":"report","unit":"education-bureau","title":"t"}""",
            """office-clerk register {"number":"1","field":"education","initial-opinion":"o","district-head-must-sign":false}""",
            "quit");

        Assert.Contains("deputy director in charge (education)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void AnOfficer_CanBeAdded()
    {
        var run = Play("incident", "officer night duty-officer,duty-director", "officer night duty-officer", "officer x no-post", Record.Replace("duty-officer ", "night ", StringComparison.Ordinal), "quit");

        Assert.Contains("night is there now", run.Out, StringComparison.Ordinal);
        Assert.Contains("the officer 'night' is there twice", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 step taken", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void EndOfInput_InTheMiddleOfAForm_TakesNoStep()
    {
        var run = Play("incident", "1", "2022-07-19T07:20:00+08:00", "street office");

        Assert.Equal(0, run.Status);
        Assert.Contains("0 steps taken", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Nonsense_IsAnsweredAndHarmless()
    {
        var run = Play("incident", "", "0", "99", "-1", "1 {", "1 {}", "x y z", new string('x', 200_000), "officer", "+", "+99999d", "+99999d", "\u001b[2J", "?", "quit");

        Assert.Equal(0, run.Status);
        Assert.Contains("is not understood", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Out);
    }

    [Fact]
    public void AsJson_EachLineIsAnObject()
    {
        var run = HostRun.With($"{Record}\nwhy\nlog\n?\n+1h\nnonsense\nquit\n", "play", "incident", "--json", "--at", "2022-07-19T07:20:00+08:00");

        var kinds = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.EnumerateObject().Single().Name).ToList();
        Assert.Equal(["standing", "step", "standing", "closed", "log", "help", "standing", "problem", "end"], kinds);
    }

    [Fact]
    public void Officers_MayComeFromAScenario()
    {
        var run = HostRun.With("quit\n", "play", "incident", "--lang", "zh", "--officers", Path.Combine(HostRun.Scenarios, "incident-ordinary.json"));

        Assert.Contains("值班员甲", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutATime_ItBeginsNow() => Assert.Contains("2022-07-19 07:20", HostRun.With("quit\n", "play", "incident", "--lang", "en").Out, StringComparison.Ordinal);
}
