using System.Text.Json;
using Baodi.Procedures.Rules;
using Spectre.Console;

namespace Baodi.Procedures.Tests.Hosting;

public sealed class VerbTests
{
    public static TheoryData<string> Procedures() => [.. BaodiOffice.Default.Procedures.Select(procedure => procedure.Id)];

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void NoVerb_PlaysTheDemonstrationAsExpected(string language)
    {
        var run = HostRun.In(language);

        Assert.Equal(0, run.Status);
        Assert.Equal("", run.Error);
        Assert.Contains("signature-missing", run.Out, StringComparison.Ordinal);
        Assert.Contains(language == "zh" ? "时限已过" : "a limit has passed", run.Out, StringComparison.Ordinal);
        Assert.Contains(language == "zh" ? "逾期完成" : "met late", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("signs", "signatory", "1.3.3")]
    [InlineData("reception", "counterpart department", "3.1.2")]
    [InlineData("escalation", "regrade", "8.2")]
    [InlineData("incident", "record-incident", "8.1")]
    public void Demo_PlaysADecision_WithWhatTheMachineDid(string name, string said, string clause)
    {
        foreach (var language in new[] { "en", "zh" })
        {
            var run = HostRun.In(language, "demo", name);
            Assert.Equal((0, ""), (run.Status, run.Error));
            Assert.Contains(clause, run.Out, StringComparison.Ordinal);
            Assert.Contains(language == "zh" ? "状态机：" : "machine: ", run.Out, StringComparison.Ordinal);
        }

        Assert.Contains(said, HostRun.In("en", "demo", name).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Demo_TellsTheStateTheTriggerAndTheState_AndHowManyGuardsRefused()
    {
        var told = HostRun.In("en", "demo", "reception").Out;
        Assert.Contains("machine: (not begun) ─ announce-visit → planning", told, StringComparison.Ordinal);
        Assert.Contains("machine: planning ─ draft-plan → planning  1 guard refused:", told, StringComparison.Ordinal);
        Assert.Contains("machine: planning ─ settle-visit → planning", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("incident")]
    [InlineData("signs")]
    [InlineData("reception")]
    [InlineData("escalation")]
    public void Demo_EndsWithThreeCommands_ThatWorkAsTheyStand(string name)
    {
        foreach (var language in new[] { "en", "zh" })
        {
            var lines = HostRun.In(language, "demo", name).Out.Split(Environment.NewLine);
            var next = lines.SkipWhile(line => line is not ("try next" or "接着可试")).Where(line => line.StartsWith("  baodi ", StringComparison.Ordinal)).ToList();
            Assert.Equal(3, next.Count);
            Assert.All(next, line =>
            {
                var command = line.Trim().Split("  ")[0];
                var run = HostRun.With("quit\n", [.. command.Split(' ')[1..], "--lang", language]);
                Assert.True(run.Status == 0 && run.Out.Length > 0 && run.Error.Length == 0, command + run.Error);
            });
        }
    }

    [Fact]
    public void Demo_TellsOfEachStep_TheStateBefore_TheTrigger_TheStateAfter_AndOfEachRefusalAndRuleItsClause()
    {
        foreach (var name in new[] { "incident", "signs", "reception", "escalation" })
        {
            var lines = HostRun.Of("demo", name).Out.Split(Environment.NewLine);
            for (var i = 0; i < lines.Length; i++)
            {
                var isStep = lines[i].Length > 6 && lines[i][5] == ' ' && lines[i][6] is '✓' or '✗';
                Assert.True(!isStep || Is(lines[i + 1], @"^ +machine: \S.* ─ [a-z-]+ → \S"), lines[i]);
                var refused = Is(lines[i], " guards? refused:$") ? int.Parse(lines[i].Split(' ')[^3], System.Globalization.CultureInfo.InvariantCulture) : 0;
                Assert.All(lines.Skip(i + 1).Take(refused), line => Assert.Matches(@"^ {8}\d(\.\d+)+( R)? +\S.*  [a-z-]+$", line));
                Assert.True(!lines[i].Contains(" fired: ", StringComparison.Ordinal) || Is(lines[i], @"^ {8}\d(\.\d+)+( R)? "), lines[i]);
            }

            Assert.Contains(lines, line => line.Contains(" fired: ", StringComparison.Ordinal));
            Assert.Contains(lines, line => line.Contains(" refused:", StringComparison.Ordinal));
        }
    }

    private static bool Is(string line, string pattern) =>
        System.Text.RegularExpressions.Regex.IsMatch(line, pattern, System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    [Fact]
    public void Decide_OfOneSet_EndsWithAQuestionThatCanBeAsked()
    {
        foreach (var set in NoticeRules.All)
        {
            var hint = HostRun.In("zh", "decide", set.Id).Out.TrimEnd().Split(Environment.NewLine)[^1];
            var asked = HostRun.Of(hint[hint.IndexOf("decide ", StringComparison.Ordinal)..].Split(' '));
            Assert.True(asked.Status == 0 && asked.Out.Contains("answer: ", StringComparison.Ordinal), hint + asked.Error);
        }
    }

    [Fact]
    public void Help_IsOfOneLanguage()
    {
        Assert.Contains("  baodi [命令] [选项]", HostRun.In("zh", "--help").Out, StringComparison.Ordinal);
        Assert.Contains("  baodi page [ID] [选项]", HostRun.In("zh", "page", "--help").Out, StringComparison.Ordinal);
        Assert.Contains("  baodi [verb] [options]", HostRun.Of("--help").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Calling_IsByName_WhereItIsInstalled_AndFromTheSource_WhereThatIsAtHand()
    {
        using var folder = new TemporaryFolder();
        var elsewhere = Directory.CreateDirectory(Path.Combine(folder.Path, "else where")).FullName;
        Assert.Equal("baodi", ConsoleHost.Calling.Of(null, elsewhere, null));
        Assert.Equal($"\"{Path.Combine(elsewhere, "baodi")}\"", ConsoleHost.Calling.Of("", elsewhere, Path.Combine(elsewhere, "baodi")));
        Directory.CreateDirectory(Path.Combine(folder.Path, "samples", "Baodi.Procedures.Console"));
        Assert.Equal("dotnet run --project samples/Baodi.Procedures.Console --", ConsoleHost.Calling.Of(elsewhere, folder.Path, Path.Combine(elsewhere, "baodi")));
        File.WriteAllText(Path.Combine(elsewhere, "baodi"), "");
        Assert.Equal("baodi", ConsoleHost.Calling.Of(elsewhere, folder.Path, null));
    }

    [Fact]
    public void Run_AnOpeningThatWasToBeRefused_AndComesAgain_IsNotAsExpected()
    {
        using var folder = new TemporaryFolder();
        var text = File.ReadAllText(Path.Combine(HostRun.Scenarios, "classified-document-ordinary.json"));
        var run = HostRun.Of("run", folder.File("twice.json", text.Replace("\"by\": \"stranger\", \"case\": \"notice-1\"", "\"by\": \"clerk\", \"case\": \"notice-1\"", StringComparison.Ordinal)));
        Assert.Equal((1, ""), (run.Status, run.Error));
        Assert.Contains("expected to be refused, but accepted", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Demo_ThatThereIsNot_IsNamedWithThoseThereAre()
    {
        var run = HostRun.In("en", "demo", "sings");
        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Contains("there is no demonstration 'sings'; there are incident, signs, reception, escalation", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void NoVerb_AsJson_HasTheWholeTimeline()
    {
        var json = HostRun.Of("--json").Json;

        Assert.True(json.GetProperty("as-expected").GetBoolean());
        var what = json.GetProperty("timeline").EnumerateArray().Select(moment => moment.GetProperty("what").GetString()).ToHashSet();
        Assert.Superset(new HashSet<string?> { "accepted", "refused", "limit-passed", "look" }, what);
    }

    [Fact]
    public void Procedures_AsJson_CountsWhatTheDefinitionsHave()
    {
        var json = HostRun.Of("procedures", "--json").Json;

        Assert.Equal(BaodiOffice.Default.Procedures.Select(procedure => procedure.Id), json.EnumerateArray().Select(item => item.GetProperty("id").GetString()));
        var incident = json.EnumerateArray().Single(item => item.GetProperty("id").GetString() == "incident");
        Assert.Equal(5, incident.GetProperty("states").GetInt32());
        Assert.Equal(3, incident.GetProperty("limits").GetInt32());
    }

    [Fact]
    public void Procedures_InChinese_KeepsItsColumnsInLine()
    {
        var lines = HostRun.In("zh", "procedures").Out.Split('\n');
        var rule = Array.FindIndex(lines, line => line.StartsWith("----", StringComparison.Ordinal));
        var columns = lines[rule].Split("  ").Length;

        Assert.Equal(7, columns);
        foreach (var line in lines.Skip(rule + 1).Where(line => line.Contains(" – ", StringComparison.Ordinal)))
        {
            Assert.Equal(lines[rule].GetCellWidth(), line.GetCellWidth());
        }
    }

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Show_NamesEveryActStateLimitAndReading(string id)
    {
        var procedure = BaodiOffice.Default.Find(id)!;
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            var run = HostRun.In(language == Language.Chinese ? "zh" : "en", "show", id);

            Assert.Equal(0, run.Status);
            Assert.All(procedure.Acts, act => Assert.Contains(act.Name, run.Out, StringComparison.Ordinal));
            Assert.All(procedure.States, state => Assert.Contains(state.Name, run.Out, StringComparison.Ordinal));
            Assert.All(procedure.Limits, limit => Assert.Contains(limit.Name, run.Out, StringComparison.Ordinal));
            Assert.All(procedure.Acts, act => Assert.Contains(act.Citation.ToString(), run.Out, StringComparison.Ordinal));
            Assert.All(procedure.Acts.Where(act => act.Citation.IsReading), act => Assert.Contains(act.Citation.Reading!.Value.In(language), run.Out, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Show_AsJson_HasEveryAct(string id)
    {
        var json = HostRun.Of("show", id, "--json").Json;

        Assert.Equal(BaodiOffice.Default.Find(id)!.Acts.Length, json.GetProperty("acts").GetArrayLength());
    }

    [Theory]
    [InlineData("mermaid", "stateDiagram-v2")]
    [InlineData("dot", "digraph")]
    public void Diagram_GoesOutAsItIs(string format, string expected)
    {
        Assert.Contains(expected, HostRun.Of("diagram", "incident", "--format", format).Out, StringComparison.Ordinal);
        Assert.Contains(expected, HostRun.OnTerminal(100, "diagram", "incident", "--format", format).Out, StringComparison.Ordinal);
        Assert.Contains(expected, HostRun.Of("diagram", "incident", "--format", format, "--json").Json.GetProperty("diagram").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public void Diagram_ToAFile_LeavesNothingElseBehind()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "incident.mmd");

        var run = HostRun.Of("diagram", "incident", "--out", file);

        Assert.Equal((0, ""), (run.Status, run.Out));
        Assert.Equal([file], Directory.GetFiles(folder.Path));
        Assert.Equal(BaodiOffice.Default.MachineOf(BaodiOffice.Default.Procedure<Incidents.Incident>()).ToMermaid(Language.English), File.ReadAllText(file));
    }

    [Fact]
    public void Decide_WithoutArguments_ListsEverySet()
    {
        var run = HostRun.Of("decide");

        Assert.Equal(0, run.Status);
        Assert.All(BaodiOffice.Profile.Deciders, decider => Assert.Contains(decider.Decision.Id, run.Out, StringComparison.Ordinal));
        Assert.Equal(BaodiOffice.Profile.Deciders.Length, HostRun.Of("decide", "--json").Json.GetArrayLength());
    }

    [Fact]
    public void Decide_FourDeaths_AnswersWithRulesConclusionsAndWhyNot()
    {
        string[] question = ["decide", "proposed-grade", "kind=accident", "deaths=4", "severely-injured=13", "loss=unknown", "missing=unknown", "judged=ordinary", "reported=not-yet-reported"];

        var json = HostRun.Of([.. question, "--json"]).Json;
        Assert.Equal("relatively-serious", json.GetProperty("answer").GetProperty("name").GetString());
        Assert.Equal(["deaths-3", "injured-10"], json.GetProperty("because").EnumerateArray().Select(rule => rule.GetProperty("rule").GetString()));
        Assert.All(json.GetProperty("because").EnumerateArray(), rule => Assert.Equal("8.2", rule.GetProperty("citation").GetProperty("clause").GetString()));
        Assert.Equal(["judged-lower", "may-be-higher"], json.GetProperty("conclusions").EnumerateArray().Select(one => one.GetProperty("conclusion").GetProperty("name").GetString()));
        Assert.Equal(["deaths-3", "gravest-sign", "injured-10", "judged-ordinary", "loss-not-known", "may-be-higher"], json.GetProperty("rules").EnumerateArray()
            .Where(rule => rule.GetProperty("outcome").GetString() == "fired").Select(rule => rule.GetProperty("rule").GetString()).Order(StringComparer.Ordinal));

        var text = HostRun.In("zh", question).Out;
        Assert.Contains("较大", text, StringComparison.Ordinal);
        Assert.Contains("死亡人数为4，要求30及以上", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_WhereNoRuleIs_SaysSo()
    {
        var run = HostRun.Of("decide", "proposed-grade", "kind=social-safety", "deaths=40", "severely-injured=0", "loss=0", "missing=0", "judged=not-yet-judged", "reported=not-yet-reported");

        Assert.Equal(0, run.Status);
        Assert.Contains("no rule", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "baodi run FILE")]
    [InlineData("show", "baodi show incident")]
    [InlineData("play", "--at TIME")]
    [InlineData("decide", "name=value")]
    public void Help_HasExamples(string verb, string expected)
    {
        foreach (var language in new[] { "zh", "en" })
        {
            var run = HostRun.In(language, verb.Length == 0 ? ["--help"] : [verb, "--help"]);

            Assert.Equal(0, run.Status);
            Assert.Contains(verb.Length == 0 ? "baodi show incident" : expected, run.Out, StringComparison.Ordinal);
            Assert.Contains(language == "zh" ? "语言" : "language", run.Out, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(140)]
    public void OnATerminal_NoLineIsWiderThanIt(int width)
    {
        foreach (var args in new[] { ["--lang", "zh"], ["show", "incident", "--lang", "zh"], ["show", "incident", "--lang", "en"], new[] { "procedures", "--lang", "zh" } })
        {
            var run = HostRun.OnTerminal(width, args);

            Assert.Equal(0, run.Status);
            Assert.All(run.Out.Split('\n'), line => Assert.InRange(line.TrimEnd().GetCellWidth(), 0, width));
        }
    }

    [Theory]
    [InlineData("there is no verb 'frobnicate'", "frobnicate")]
    [InlineData("there is no procedure 'x'", "show", "x")]
    [InlineData("'svg' is not a notation", "diagram", "incident", "--format", "svg")]
    [InlineData("there is no rule set 'x'", "decide", "x")]
    [InlineData("'deaths' should be written name=value", "decide", "proposed-grade", "deaths")]
    [InlineData("kind cannot be earthquake", "decide", "proposed-grade", "kind=earthquake", "deaths=1", "severely-injured=0", "loss=0")]
    [InlineData("loss is missing", "decide", "proposed-grade", "kind=accident", "deaths=1", "severely-injured=0")]
    [InlineData("deaths cannot be -1", "decide", "proposed-grade", "kind=accident", "deaths=-1", "severely-injured=0", "loss=0")]
    [InlineData("is not a number of milliseconds", "--pace", "soon")]
    [InlineData("is not a time with its offset", "play", "incident", "--at", "yesterday")]
    [InlineData("FILE is missing", "run")]
    [InlineData("ID is missing", "show")]
    [InlineData("there is no such file", "play", "incident", "--officers", "/nowhere/at/all.json")]
    [InlineData("'--colour' is not known here", "procedures", "--colour")]
    public void BadArguments_GiveTwoAndSayWhatWouldBeRight(string expected, params string[] args)
    {
        var run = HostRun.Of(args);

        Assert.Equal(2, run.Status);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Out);

        var json = HostRun.Of([.. args, "--json"]);
        Assert.Equal(2, json.Status);
        Assert.Equal("", json.Error);
        Assert.NotEqual(0, json.Json.GetProperty("problems").GetArrayLength());
    }

    [Fact]
    public void Language_Unknown_IsBadInput()
    {
        var run = HostRun.With("", "procedures", "--lang", "fr");

        Assert.Equal(2, run.Status);
        Assert.Contains("zh, en", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Process_ReadsPipesAndGivesItsStatus()
    {
        var (played, output) = Baodi("1\nquit\n", "play", "incident", "--at", "2022-07-19T07:20:00+08:00", "--lang", "zh");
        Assert.Equal(0, played);
        Assert.Contains("记录事件", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
        Assert.Equal(2, Baodi("", "show", "nothing").Status);
    }

    private static (int Status, string Out) Baodi(string input, params string[] args)
    {
        var start = new System.Diagnostics.ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "baodi.dll"), .. args])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        using var process = System.Diagnostics.Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        _ = error.Result;
        return (process.ExitCode, output);
    }
}
