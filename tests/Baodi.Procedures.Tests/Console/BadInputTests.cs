namespace Baodi.Procedures.Tests.Hosting;

public sealed class BadInputTests
{
    internal const string Good = """
        {
          "title": { "zh": "粮库", "en": "granary" },
          "source": "none",
          "invented": ["all of it"],
          "profile": "baodi-2017",
          "officers": [
            { "id": "duty", "name": "甲", "posts": ["duty-officer"] },
            { "id": "lead", "name": "乙", "posts": ["leader-in-charge:water"], "delegations": [{ "seat": "duty-leader", "by": "x", "document": "d", "from": "2024-01-01", "to": "2024-12-31" }] }
          ],
          "steps": [
            { "at": "2024-03-12T14:04:00+08:00", "by": "duty", "open": "incident", "case": "one", "do": "record-incident",
              "with": { "received-at": "2024-03-12T14:02:00+08:00", "reporting-unit": "a", "reporter-name": "b", "reporter-identity": "c", "time": "t", "place": "p", "nature": "n", "damage": "d", "measures-taken": "m", "likely-development": "l", "kind": "accident" },
              "expect": "accepted", "running": { "daily-report": "2024-03-13T14:02:00+08:00" } },
            { "at": "2024-03-12T14:07:00+08:00", "by": "duty", "case": "one", "do": "judge", "with": { "grade": "ordinary" },
              "expect": "accepted", "state": "ordinary" },
            { "at": "2024-03-12T14:08:00+08:00", "by": "duty", "case": "one", "do": "telephone-municipal-duty-room", "with": { "person": "z" },
              "expect": { "refused": ["signature-missing"] } },
            { "at": "2024-03-13T15:00:00+08:00", "overdue": ["daily-report"] }
          ]
        }
        """;

    [Fact]
    public void Good_IsGood()
    {
        using var folder = new TemporaryFolder();
        var run = HostRun.Of("run", folder.File("good.json", Good));
        Assert.True(run.Status == 0, run.Error + run.Out);
    }

    [Theory]
    [InlineData("\"baodi-2017\"", "\"baodi-2018\"", 5, "$.profile", "there is no profile 'baodi-2018'; there are baodi-2017")]
    [InlineData("\"profile\"", "\"colour\": 1, \"profile\"", 5, "$.colour", "no such member 'colour'")]
    [InlineData("\"source\": \"none\",", "", 1, "$", "'source' is missing")]
    [InlineData("\"source\": \"none\"", "\"source\": 5", 3, "$.source", "a text or")]
    [InlineData("\"source\": \"none\"", "\"source\": \" \"", 3, "$.source", "the text is blank")]
    [InlineData("\"zh\": \"粮库\", \"en\": \"granary\"", "\"zh\": \"粮库\"", 2, "$.title", "'en' is missing")]
    [InlineData("[\"duty-officer\"]", "[\"night-watchman\"]", 7, "$.officers[0].posts[0]", "there is no post 'night-watchman'; there are district-head")]
    [InlineData("[\"duty-officer\"]", "\"duty-officer\"", 7, "$.officers[0].posts", "an array [ ] belongs here")]
    [InlineData("\"id\": \"lead\"", "\"id\": \"duty\"", 8, "$.officers[1].id", "the officer 'duty' is there twice")]
    [InlineData("\"id\": \"lead\"", "\"id\": \"../lead\"", 8, "$.officers[1].id", "a name begins with")]
    [InlineData("\"to\": \"2024-12-31\"", "\"to\": \"2023-12-31\"", 8, "$.officers[1].delegations[0].to", "ends before it begins")]
    [InlineData("\"to\": \"2024-12-31\"", "\"to\": \"2024-02-30\"", 8, "$.officers[1].delegations[0].to", "is not a date")]
    [InlineData("\"open\": \"incident\"", "\"open\": \"accident\"", 11, "$.steps[0].open", "there is no procedure 'accident'; there are")]
    [InlineData("\"by\": \"duty\", \"open\"", "\"by\": \"nobody\", \"open\"", 11, "$.steps[0].by", "there is no officer 'nobody'; there are duty, lead")]
    [InlineData("\"do\": \"judge\"", "\"do\": \"prejudge\"", 14, "$.steps[1].do", "'incident' has no act 'prejudge'")]
    [InlineData("\"case\": \"one\", \"do\": \"judge\"", "\"case\": \"two\", \"do\": \"judge\"", 14, "$.steps[1].case", "no case 'two' is opened before; there are one")]
    [InlineData("2024-03-12T14:07:00+08:00", "2024-03-12T14:03:00+08:00", 14, "$.steps[1].at", "this is earlier than the step before")]
    [InlineData("2024-03-12T14:07:00+08:00", "2024-03-12T14:07:00", 14, "$.steps[1].at", "is not a time with its offset; such as 2022-07-19T07:15:00+08:00")]
    [InlineData("2024-03-12T14:07:00+08:00", "9999-12-31T23:59:59Z", 14, "$.steps[1].at", "is not a time with its offset")]
    [InlineData("{ \"grade\": \"ordinary\" }", "[]", 14, "$.steps[1].with", "an object { } belongs here")]
    [InlineData("\"state\": \"ordinary\"", "\"state\": \"odd\"", 15, "$.steps[1].state", "there is no state 'odd'; there are recorded")]
    [InlineData("\"expect\": \"accepted\", \"state\"", "\"expect\": true, \"state\"", 15, "$.steps[1].expect", "\"accepted\" or")]
    [InlineData("[\"signature-missing\"]", "[\"8.9.9\"]", 17, "$.steps[2].expect.refused[0]", "the notice has no clause 8.9.9")]
    [InlineData("[\"signature-missing\"]", "[]", 17, "$.steps[2].expect", "\"accepted\" or")]
    [InlineData("\"overdue\": [\"daily-report\"]", "\"overdue\": [\"weekly-report\"]", 18, "$.steps[3].overdue[0]", "there is no limit 'weekly-report'; there are")]
    [InlineData("\"by\": \"duty\", \"case\": \"one\", \"do\": \"judge\"", "\"by\": \"duty\", \"by\": \"duty\", \"case\": \"one\", \"do\": \"judge\"", 14, "$.steps[1].by", "'by' stands there twice")]
    [InlineData("\"do\": \"judge\", \"with\": { \"grade\": \"ordinary\" }", "\"do\": \"judge\", \"with\": { \"grade\": \"ordinary\", \"grade\": \"serious\" }", 14, "$.steps[1].with.grade", "'grade' stands there twice")]
    public void AMistake_GivesTwoWithLinePathAndWhatWouldBeRight(string from, string to, int line, string path, string expected)
    {
        Assert.Contains(from, Good, StringComparison.Ordinal);
        using var folder = new TemporaryFolder();
        var file = folder.File("bad.json", Good.Replace(from, to, StringComparison.Ordinal));
        var dossiers = Path.Combine(folder.Path, "dossiers");

        var run = HostRun.Of("run", Path.Combine(HostRun.Scenarios, "incident-ordinary.json"), file, "--dossier", dossiers);

        Assert.Equal(2, run.Status);
        Assert.Contains($"{file}:{line}:", run.Error, StringComparison.Ordinal);
        Assert.Contains($" {path}: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Out);
        Assert.False(Directory.Exists(dossiers));
    }

    [Fact]
    public void ColumnsAreCountedInCharacters()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("bad.json", Good.Replace("\"en\": \"granary\"", "\"en\": 5", StringComparison.Ordinal));

        // The Chinese before it takes two bytes more a character than it has columns here.
        Assert.StartsWith($"{file}:2:32: $.title.en: a text belongs here", HostRun.Of("run", file).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ACaseNameUsedTwice_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var open = Good[Good.IndexOf("{ \"at\": \"2024-03-12T14:04", StringComparison.Ordinal)..Good.IndexOf("{ \"at\": \"2024-03-12T14:07", StringComparison.Ordinal)];
        var file = folder.File("twice.json", Good.Replace(open, open + open, StringComparison.Ordinal));

        var run = HostRun.Of("run", file);

        Assert.Equal(2, run.Status);
        Assert.Contains("the case name 'one' is used twice", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("not json", 1)]
    [InlineData("{\n  \"title\": \n}", 3)]
    [InlineData("{\n  \"title\": \"x\",\n}", 3)]
    [InlineData("{ \"title\": \"x\" } // done", 1)]
    [InlineData("{ \"title\": \"x\" }\n{}", 2)]
    [InlineData("{ \"title\": \"\\ud800\" }", 1)]
    public void MalformedJson_IsToldByLine(string content, int line)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("malformed.json", content);

        var run = HostRun.Of("run", file);

        Assert.Equal(2, run.Status);
        Assert.StartsWith($"{file}:{line}:", run.Error, StringComparison.Ordinal);
        Assert.Contains("not JSON", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("\"a\"")]
    public void ADocumentThatIsNoObject_IsRefused(string content)
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("an object { } belongs here", HostRun.Of("run", folder.File("other.json", content)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsNotThereOrTooLargeOrAFolder_IsToldByName()
    {
        using var folder = new TemporaryFolder();
        var missing = Path.Combine(folder.Path, "missing.json");
        Assert.Equal($"{missing}: there is no such file; a scenario file belongs here{Environment.NewLine}", HostRun.Of("run", missing).Error);
        Assert.Equal(2, HostRun.Of("run", folder.Path).Status);
        Assert.Contains("more than 4 MB", HostRun.Of("run", folder.File("large.json", new string(' ', 5 << 20))).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AbsurdLength_IsRefusedBeforeAnythingIsDone()
    {
        using var folder = new TemporaryFolder();
        var title = HostRun.Of("run", folder.File("title.json", Good.Replace("granary", new string('x', 100_000), StringComparison.Ordinal)));
        Assert.Equal(2, title.Status);
        Assert.Contains("the text has 100000 characters, at most 4000 are taken", title.Error, StringComparison.Ordinal);

        var officer = HostRun.Of("run", folder.File("officer.json", Good.Replace("\"id\": \"duty\"", $"\"id\": \"{new string('x', 100_000)}\"", StringComparison.Ordinal)));
        Assert.Equal(2, officer.Status);
        Assert.True(officer.Error.Length < 5_000, "a complaint does not repeat what is absurd");
    }

    [Theory]
    [InlineData("why", "--as")]
    [InlineData("run", "--profile")]
    [InlineData("decide", "supervision-notice")]
    public void AbsurdLengthOnTheCommandLine_IsRefused(string verb, string before)
    {
        var run = HostRun.Of(verb, Path.Combine(HostRun.Scenarios, "incident-ordinary.json"), before, "unit-head:" + new string('x', 5_000));
        Assert.Equal(2, run.Status);
        Assert.Contains("the text has 5010 characters, at most 4000 are taken", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("缺少参数 FILE", "FILE is missing", "run")]
    [InlineData("--format 之后缺少取值", "a value is missing after --format", "diagram", "incident", "--format")]
    [InlineData("--format 只能有一个取值", "--format takes one value only", "diagram", "incident", "--format", "dot", "--format", "mermaid")]
    [InlineData("须给出 --year", "--year is needed", "archive", "x")]
    [InlineData("不认识“2”", "'2' is not known here", "procedures", "--plain=2")]
    [InlineData("不认识“--nope”", "'--nope' is not known here", "show", "incident", "--nope")]
    [InlineData("不认识“extra”", "'extra' is not known here", "show", "incident", "extra")]
    public void ACommandLineThatCannotBeRead_IsToldInTheLanguageAskedFor(string chinese, string english, params string[] args)
    {
        var asked = HostRun.With("", ["--lang", "zh", .. args]);
        Assert.Equal(2, asked.Status);
        Assert.Contains($"命令行有误：{chinese}", asked.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(english, asked.Error, StringComparison.Ordinal);
        Assert.Contains(english, HostRun.With("", ["--lang", "en", .. args]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AbsurdLengthOfContent_IsRefusedByTheLibrary()
    {
        using var folder = new TemporaryFolder();
        var run = HostRun.Of("run", folder.File("content.json", Good.Replace("\"person\": \"z\"", $"\"person\": \"{new string('z', 100_000)}\"", StringComparison.Ordinal)));

        Assert.Equal(1, run.Status);
        Assert.Contains("malformed-field", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void DeepNesting_IsNotJsonForUs()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(2, HostRun.Of("run", folder.File("deep.json", new string('[', 100_000))).Status);
    }

    [Fact]
    public void ControlCharacters_DoNotReachTheTerminal()
    {
        using var folder = new TemporaryFolder();
        var run = HostRun.Of("run", folder.File("escape.json", Good.Replace("granary", "\\u001b[2Jgranary", StringComparison.Ordinal)));

        Assert.Equal(0, run.Status);
        Assert.DoesNotContain('\u001b', run.Out);
    }

    [Fact]
    public void EverythingWrong_IsToldAtOnce()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("bad.json", Good.Replace("\"duty-officer\"", "\"x\"", StringComparison.Ordinal).Replace("\"judge\"", "\"y\"", StringComparison.Ordinal));

        var problems = HostRun.Of("run", file, "--json").Json.GetProperty("problems");

        Assert.Equal(["$.officers[0].posts[0]", "$.steps[1].do"], problems.EnumerateArray().Select(problem => problem.GetProperty("path").GetString()));
        Assert.Equal([7, 14], problems.EnumerateArray().Select(problem => problem.GetProperty("line").GetInt32()));
    }

    [Fact]
    public void AFolderThatCannotBeWritten_LeavesNothing()
    {
        using var folder = new TemporaryFolder();
        var inTheWay = folder.File("occupied", "kept");

        var run = HostRun.Of("run", folder.File("good.json", Good), "--dossier", inTheWay);

        Assert.Equal(2, run.Status);
        Assert.Contains("it cannot be written", run.Error, StringComparison.Ordinal);
        Assert.Equal("kept", File.ReadAllText(inTheWay));
        Assert.Equal(2, Directory.GetFiles(folder.Path).Length);
    }
}
