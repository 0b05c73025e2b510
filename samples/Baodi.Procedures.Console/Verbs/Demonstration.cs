using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Scenarios;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Plays a scenario that is built into the program, and tells what the machine and the rules did.</summary>
internal sealed class Demonstration(Language language)
{
    private const int UsualPace = 350;

    /// <summary>What is played where nothing is named.</summary>
    internal const string Usual = "incident";

    /// <summary>The names of those that are built in: an incident, and one for each routing decision.</summary>
    internal static readonly string[] Names = [Usual, "signs", "reception", "escalation"];

    internal Cli.Option<string> Pace { get; } = new("--pace") { Description = Texts.PaceOption.In(language), HelpName = "MS" };

    internal int Run(Cli.ParseResult parsed, Session session, string name = Usual)
    {
        var story = new Storyteller(session, HostVerb.Pace(parsed.GetValue(Pace), UsualPace)).Tell(ScenarioReader.Read(Embedded(name)), showsMachine: true);
        if (session.IsJson)
        {
            session.Write(StoryJson.Of(story.Scenario, story.Happenings, story.Cases));
        }
        else
        {
            session.Screen.Show(Next(name, session));
        }

        return story.IsAsExpected ? ExitStatus.AsExpected : ExitStatus.NotAsExpected;
    }

    internal static Document Embedded(string name)
    {
        using var stream = typeof(Demonstration).Assembly.GetManifestResourceStream(name + ".json")!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return Document.Parse(name + ".json", content.ToArray());
    }

    private static IEnumerable<Block> Next(string name, Session session)
    {
        yield return new Heading(session.Of(Texts.TryNext));
        yield return new Pairs(
            [
                (name == "reception" ? "baodi demo signs" : "baodi demo reception", session.Of(name == "reception" ? Texts.DemoSigns : Texts.DemoReception)),
                ("baodi play request-report", session.Of(Texts.PlayVerb)),
                ("baodi show supervision", session.Of(Texts.ShowVerb)),
            ],
            2);
    }
}
