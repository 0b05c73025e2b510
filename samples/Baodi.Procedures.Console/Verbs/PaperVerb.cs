using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Scenarios;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Plays scenario files without telling them, and shows or writes the papers that their cases made.</summary>
internal sealed class PaperVerb : HostVerb
{
    private readonly Cli.Argument<string[]> files;
    private readonly Cli.Option<string> format;
    private readonly Cli.Option<string> output;

    internal PaperVerb(SharedOptions options, Terminal terminal)
        : base(
            "paper", Texts.PaperVerb, options, terminal,
            "baodi paper samples/scenarios/sector-meeting-ordinary.json", "baodi paper samples/scenarios/sector-meeting-ordinary.json --lang zh --format html --out papers")
    {
        files = new("FILE") { Description = Texts.FilesArgument.In(options.Language), Arity = Cli.ArgumentArity.OneOrMore };
        format = new("--format") { Description = Texts.PaperFormatOption.In(options.Language), HelpName = "markdown|html" };
        output = new("--out") { Description = Texts.PaperOutOption.In(options.Language), HelpName = "DIR" };
        Arguments.Add(files);
        Options.Add(format);
        Options.Add(output);
    }

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var language = session.Wording.Language;
        var (extension, write) = parsed.GetValue(format) switch
        {
            null or "markdown" => ("md", (Func<Paper, string>)(paper => paper.ToMarkdown(language))),
            "html" => ("html", paper => paper.ToHtml(language)),
            var other => throw new InputException(new Problem(Texts.NotAPaperFormat(Document.Shown(other)))),
        };
        var made = RunVerb.Read(parsed.GetRequiredValue(files), session).SelectMany(PapersOf).ToList();
        if (parsed.GetValue(output) is { } folder)
        {
            Write(folder, extension, made, write);
        }
        else if (session.IsJson)
        {
            session.Write(JsonOutput.List(made.Select(one => (JsonNode)Json(one.Paper, write))));
        }
        else
        {
            session.Screen.Show(new Verbatim(string.Join('\n', made.Select(one => write(one.Paper)))));
        }

        return ExitStatus.AsExpected;
    }

    private static IEnumerable<(Scenario Scenario, Paper Paper)> PapersOf(Scenario scenario)
    {
        var player = new ScenarioPlayer(scenario);
        foreach (var taken in player.Play().OfType<StepTaken>())
        {
            if (!taken.IsAsExpected)
            {
                throw new InputException(new Problem(Texts.NotPlayedAsExpected(taken.Mismatches[0]), scenario.Document.File));
            }
        }

        return player.Cases.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => Paper.AllOf(pair.Value.Dossier)).Select(paper => (scenario, paper));
    }

    private static void Write(string folder, string extension, List<(Scenario Scenario, Paper Paper)> made, Func<Paper, string> write)
    {
        var texts = new FileSet();
        foreach (var (scenario, paper) in made)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{scenario.Name}.{paper.CaseId}.{paper.Sequence}.{paper.Title.English.Replace(' ', '-')}.{extension}");
            if (!texts.TryAdd(Path.Combine(folder, name), Encoding.UTF8.GetBytes(write(paper))))
            {
                throw new InputException(new Problem(Texts.PaperTwice, name));
            }
        }

        texts.Write();
    }

    private static JsonObject Json(Paper paper, Func<Paper, string> write) => new()
    {
        ["number"] = paper.Number,
        ["case"] = paper.CaseId,
        ["procedure"] = paper.Procedure.Id,
        ["title"] = JsonOutput.Of(paper.Title),
        ["at"] = JsonOutput.Of(paper.At),
        ["citation"] = JsonOutput.Of(paper.Citation),
        ["text"] = write(paper),
    };
}
