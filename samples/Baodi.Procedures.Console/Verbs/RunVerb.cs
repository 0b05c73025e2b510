using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Scenarios;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Plays scenario files.</summary>
internal sealed class RunVerb : HostVerb
{
    private const int UsualPace = 120;

    private readonly Cli.Argument<string[]> files;
    private readonly Cli.Option<string> pace;
    private readonly Cli.Option<string> dossier;

    internal RunVerb(SharedOptions options, Terminal terminal)
        : base(
            "run", Texts.RunVerb, options, terminal,
            "baodi run samples/scenarios/incident-ordinary.json", "baodi run samples/scenarios/incident-*.json --pace 0", "baodi run samples/scenarios/incident-ordinary.json --json --dossier dossiers")
    {
        files = new("FILE") { Description = Texts.FilesArgument.In(options.Language), Arity = Cli.ArgumentArity.OneOrMore };
        pace = PaceOption(options.Language);
        dossier = new("--dossier") { Description = Texts.DossierOption.In(options.Language), HelpName = "DIR" };
        Arguments.Add(files);
        Options.Add(pace);
        Options.Add(dossier);
    }

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var storyteller = new Storyteller(session, Pace(parsed.GetValue(pace), UsualPace));
        var scenarios = Read(parsed.GetRequiredValue(files), session);
        var stories = scenarios.ConvertAll(storyteller.Tell);
        if (parsed.GetValue(dossier) is { } folder)
        {
            DossierFiles.Write(folder, stories);
        }

        if (session.IsJson)
        {
            session.Write(JsonOutput.List(stories.Select(story => (JsonNode)StoryJson.Of(story.Scenario, story.Happenings, story.Cases))));
        }
        else if (stories.Count > 1)
        {
            Summarise(session, stories);
        }

        return stories.TrueForAll(story => story.IsAsExpected) ? ExitStatus.AsExpected : ExitStatus.NotAsExpected;
    }

    /// <summary>Reads every file before any is played, so that bad input has no effect at all.</summary>
    /// <remarks>The schema of scenarios lies beside them, where a pattern of file names finds it too: among other files it is left out.</remarks>
    internal static List<Scenario> Read(IReadOnlyList<string> files, Session session)
    {
        var scenarios = new List<Scenario>();
        var problems = new List<Problem>();
        foreach (var file in files)
        {
            var (document, unread) = FileReading.Tried(file, Document.Load);
            problems.AddRange(unread);
            if (document is null)
            {
                continue;
            }

            if (files.Count > 1 && IsSchema(document))
            {
                session.Tell(new(Texts.SchemaLeftOut, file));
                continue;
            }

            var (scenario, wrong) = FileReading.Tried(file, _ => ScenarioReader.Read(document));
            problems.AddRange(wrong);
            if (scenario is not null)
            {
                scenarios.Add(scenario);
            }
        }

        return problems.Count == 0 ? scenarios : throw new InputException(problems);
    }

    private static bool IsSchema(Document document) =>
        document.Root["$schema"] is { Kind: PartKind.Text } schema && Uri.TryCreate(schema.Text, UriKind.Absolute, out var address) && address.Host == "json-schema.org";

    private static void Summarise(Session session, List<Story> stories)
    {
        var failed = stories.Count(story => !story.IsAsExpected);
        session.Screen.Show(new Blank());
        session.Screen.Show(new Paragraph(Line.Of(session.Of(Texts.ScenariosPlayed(stories.Count, failed)), failed == 0 ? Tone.Good : Tone.Bad)));
        foreach (var story in stories.Where(story => !story.IsAsExpected))
        {
            session.Screen.Show(new Paragraph(Line.Of("✗ " + story.Scenario.Document.File, Tone.Bad), 2));
        }
    }
}
