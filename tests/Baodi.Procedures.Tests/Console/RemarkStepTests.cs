namespace Baodi.Procedures.Tests.Hosting;

/// <summary>Remarks in scenarios and in a case that is played.</summary>
public sealed class RemarkStepTests
{
    private const string Record =
        """duty-officer record-incident {"received-at":"2022-07-19T07:20:00+08:00","reporting-unit":"a","reporter-name":"b","reporter-identity":"c","time":"t","place":"p","nature":"n","damage":"d","measures-taken":"m","likely-development":"l","kind":"accident"}""";

    private const string Remark = """{ "at": "2024-03-12T14:08:00+08:00", "by": "duty", "case": "one", "remark": "added", "text": "gas", "papers": ["a map"], "expect": "accepted", "state": "ordinary" },""";

    private static string With(string from = "", string to = "") =>
        BadInputTests.Good.Replace("{ \"at\": \"2024-03-13T15:00:00+08:00\"", (from.Length == 0 ? Remark : Remark.Replace(from, to, StringComparison.Ordinal)) + " { \"at\": \"2024-03-13T15:00:00+08:00\"", StringComparison.Ordinal);

    private static HostRun Run(string scenario, params string[] options)
    {
        using var folder = new TemporaryFolder();
        return HostRun.Of(["run", folder.File("remark.json", scenario), .. options]);
    }

    [Fact]
    public void Remark_IsToldOnTheTimeline_AndEntersTheDossier()
    {
        using var folder = new TemporaryFolder();
        var run = Run(With(), "--dossier", folder.Path);
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("+ 甲 (duty officer) added", run.Out, StringComparison.Ordinal);
        Assert.Contains("papers: a map", run.Out, StringComparison.Ordinal);
        var kept = Assert.Single(Dossier.Read(File.ReadAllBytes(Directory.GetFiles(folder.Path).Single()), Procedures.Rules.BaodiOffice.Default).OfType<Remark>());
        Assert.Equal("gas", kept.Said.Text);
        var json = Run(With(), "--json").Json[0].GetProperty("timeline").EnumerateArray().Single(one => one.GetProperty("what").GetString() == "remarked");
        Assert.Equal(("added", "ordinary"), (json.GetProperty("remark").GetString(), json.GetProperty("state").GetString()));
    }

    [Theory]
    [InlineData("\"expect\": \"accepted\"", "\"expect\": { \"refused\": [\"no-part-in-it\"] }", "expected to be refused, but accepted")]
    [InlineData("\"text\": \"gas\", \"papers\": [\"a map\"], ", "", "expected to be accepted, but refused")]
    [InlineData("\"text\": \"gas\", \"papers\": [\"a map\"], \"expect\": \"accepted\"", "\"expect\": { \"refused\": [\"nobody-named\"] }", "no reason bears 'nobody-named'")]
    [InlineData("\"state\": \"ordinary\"", "\"state\": \"grave\"", "expected the state grave, found ordinary")]
    public void Remark_ThatIsNotAsExpected_IsTold(string from, string to, string told)
    {
        var run = Run(With(from, to));
        Assert.Equal(1, run.Status);
        Assert.Contains(told, run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"remark\": \"added\"", "\"remark\": \"aded\"", "there is no remark 'aded'; there are added, pressed, passed-round, read; did you mean 'added'?")]
    [InlineData("\"text\": \"gas\"", "\"with\": {}", "no such member 'with'")]
    [InlineData("\"text\": \"gas\"", "\"to\": [\"nobody\"]", "there is no post 'nobody'")]
    [InlineData("\"text\": \"gas\"", "\"text\": 5", "a text belongs here")]
    [InlineData(", \"expect\": \"accepted\"", "", "'expect' is missing")]
    public void Remark_ThatCannotBeRead_IsTold(string from, string to, string told)
    {
        var run = Run(With(from, to));
        Assert.Equal(2, run.Status);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Remark_OfACaseThatWasNotOpened_IsTold()
    {
        var refused = With().Replace("\"expect\": \"accepted\", \"running\": { \"daily-report\": \"2024-03-13T14:02:00+08:00\" }", "\"expect\": \"accepted\"", StringComparison.Ordinal)
            .Replace("\"by\": \"duty\", \"open\"", "\"by\": \"lead\", \"open\"", StringComparison.Ordinal);
        var run = Run(refused);
        Assert.Equal(1, run.Status);
        Assert.Contains("the case 'one' was never opened", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Play_TakesARemark_AsATextOrAnObject_AndGoesOn()
    {
        var run = Play(
            "remark duty-officer added too early", Record, "remark duty-officer added it smells of gas", """remark duty-officer pressed {"to":["duty-leader"],"text":"when?"}""",
            "remark duty-officer read", "remark duty-officer pressed when?", "remark nobody added x", "remark duty-officer aded x", """remark duty-officer added {"to":7}""", "log", "quit");
        Assert.Equal(0, run.Status);
        Assert.Contains("no case is opened yet", run.Out, StringComparison.Ordinal);
        Assert.Equal(2, run.Out.Split("words: it smells of gas").Length - 1);
        Assert.Contains("to: duty leader", run.Out, StringComparison.Ordinal);
        Assert.Contains("nobody-named", run.Out, StringComparison.Ordinal);
        Assert.Contains("there is no officer 'nobody'", run.Out, StringComparison.Ordinal);
        Assert.Contains("there is no remark 'aded'", run.Out, StringComparison.Ordinal);
        Assert.Contains("an array [ ] belongs here", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 step taken, 0 refused", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Play_AsJson_TellsARemarkAsAStep()
    {
        var run = Play(["--json"], Record, "remark duty-officer read", "quit");
        Assert.Contains("\"what\":\"remarked\"", run.Out.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("\"steps\":1", run.Out.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static HostRun Play(params string[] lines) => Play([], lines);

    private static HostRun Play(string[] options, params string[] lines) =>
        HostRun.With(string.Join('\n', lines) + "\n", ["play", "incident", "--at", "2022-07-19T07:20:00+08:00", "--lang", "en", .. options]);
}
