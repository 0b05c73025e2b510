using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Scenarios;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Plays the scenario that is built into the program.</summary>
internal sealed class Demonstration(Language language)
{
    private const string Resource = "demonstration.json";
    private const int UsualPace = 350;

    internal Cli.Option<string> Pace { get; } = new("--pace") { Description = Texts.PaceOption.In(language), HelpName = "MS" };

    internal int Run(Cli.ParseResult parsed, Session session)
    {
        var story = new Storyteller(session, HostVerb.Pace(parsed.GetValue(Pace), UsualPace)).Tell(ScenarioReader.Read(Embedded()));
        if (session.IsJson)
        {
            session.Write(StoryJson.Of(story.Scenario, story.Happenings, story.Cases));
        }

        return story.IsAsExpected ? ExitStatus.AsExpected : ExitStatus.NotAsExpected;
    }

    internal static Document Embedded()
    {
        using var stream = typeof(Demonstration).Assembly.GetManifestResourceStream(Resource)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return Document.Parse(Resource, content.ToArray());
    }
}
