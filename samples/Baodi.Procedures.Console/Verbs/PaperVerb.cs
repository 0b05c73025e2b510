using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Scenarios;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Shows or writes the papers that cases made: those of dossiers, or of scenario files that are played without telling them.</summary>
internal sealed class PaperVerb : HostVerb
{
    private readonly Cli.Argument<string[]> files;
    private readonly Cli.Option<string> number;
    private readonly Cli.Option<string> format;
    private readonly Cli.Option<string> output;

    internal PaperVerb(SharedOptions options, Terminal terminal)
        : base(
            "paper", Texts.PaperVerb, options, terminal,
            "baodi paper samples/scenarios/sector-meeting-ordinary.json", "baodi paper samples/scenarios/sector-meeting-ordinary.json --lang zh --format html --out papers",
            "baodi paper samples/scenarios/request-report-ordinary.json --lang zh --number school-canteen/2 --out slip.html")
    {
        files = new("FILE") { Description = Texts.PaperFilesArgument.In(options.Language), Arity = Cli.ArgumentArity.OneOrMore };
        number = new("--number") { Description = Texts.PaperNumberOption.In(options.Language), HelpName = "CASE/STEP" };
        format = new("--format") { Description = Texts.PaperFormatOption.In(options.Language), HelpName = "markdown|html" };
        output = new("--out") { Description = Texts.PaperOutOption.In(options.Language), HelpName = "DIR|FILE" };
        Arguments.Add(files);
        Options.Add(number);
        Options.Add(format);
        Options.Add(output);
    }

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var (language, target, wanted) = (session.Wording.Language, parsed.GetValue(output), parsed.GetValue(number));
        var (extension, write) = (parsed.GetValue(format) ?? (wanted is not null && target?.EndsWith(".html", StringComparison.OrdinalIgnoreCase) == true ? "html" : "markdown")) switch
        {
            "markdown" => ("md", (Func<Paper, string>)(paper => paper.ToMarkdown(language))),
            "html" => ("html", paper => paper.ToHtml(language)),
            var other => throw new InputException(new Problem(Texts.NotAPaperFormat(Document.Shown(other)))),
        };
        var made = Made(parsed.GetRequiredValue(files), session);
        if (wanted is not null)
        {
            made = [One(made, wanted)];
        }

        if (target is not null && wanted is not null)
        {
            new FileSet { { target, Encoding.UTF8.GetBytes(write(made[0].Paper)) } }.Write(makesFolders: false);
        }
        else if (target is not null)
        {
            Write(target, extension, made, write);
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

    /// <summary>The one paper of that number.</summary>
    private static (string Source, Paper Paper) One(List<(string Source, Paper Paper)> made, string wanted)
    {
        var found = made.FindAll(one => one.Paper.Number == wanted);
        return found.Count == 1 ? found[0]
            : throw new InputException(new Problem(found.Count == 0 ? Texts.NoSuchPaper(Document.Shown(wanted), made.Select(one => one.Paper)) : Texts.PaperTwice));
    }

    /// <summary>The papers of each file with the name of the file, dossiers first.</summary>
    private static List<(string Source, Paper Paper)> Made(string[] paths, Session session)
    {
        var made = new List<(string Source, Paper Paper)>();
        var scenarios = new List<string>();
        foreach (var path in paths)
        {
            var (bytes, _) = FileReading.Tried(path, file => DossierCases.BytesOf(file, Texts.ADossierOrScenario));
            if (bytes is not null && DossierCases.IsDossier(bytes))
            {
                made.AddRange(Paper.AllOf(DossierCases.FileOf(path, bytes, session.Office).Dossier).Select(paper => (Path.GetFileNameWithoutExtension(path), paper)));
            }
            else
            {
                scenarios.Add(path);
            }
        }

        if (scenarios.Count > 0)
        {
            made.AddRange(RunVerb.Read(scenarios, session).SelectMany(PapersOf));
        }

        return made;
    }

    private static IEnumerable<(string Source, Paper Paper)> PapersOf(Scenario scenario)
    {
        var player = new ScenarioPlayer(scenario);
        foreach (var taken in player.Play().OfType<StepTaken>())
        {
            if (!taken.IsAsExpected)
            {
                throw new InputException(new Problem(Texts.NotPlayedAsExpected(taken.Mismatches[0]), scenario.Document.File));
            }
        }

        return player.Cases.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => Paper.AllOf(pair.Value.Dossier)).Select(paper => ($"{scenario.Name}.{paper.CaseId}", paper));
    }

    private static void Write(string folder, string extension, List<(string Source, Paper Paper)> made, Func<Paper, string> write)
    {
        var texts = new FileSet();
        foreach (var (source, paper) in made)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{source}.{paper.Sequence}.{paper.Title.English.Replace(' ', '-')}.{extension}");
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
