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

    /// <summary>Three commands that go on from what was played: another demonstration, what it rested on, and the same by one's own hand.</summary>
    private static IEnumerable<Block> Next(string name, Session session)
    {
        (string Words, Label Text)[] next = name switch
        {
            "signs" => [("demo reception", Texts.DemoReception), ("decide signatory", Texts.RulesOfIt), ("play outgoing-document", Texts.PlayIt)],
            "reception" => [("demo escalation", Texts.DemoEscalation), ("decide reception-lead", Texts.RulesOfIt), ("play reception", Texts.PlayIt)],
            "escalation" => [("demo signs", Texts.DemoSigns), ("decide proposed-grade", Texts.RulesOfIt), ("play incident", Texts.PlayIt)],
            _ => [("demo signs", Texts.DemoSigns), ("show incident", Texts.ShowIt), ("play incident", Texts.PlayIt)],
        };
        yield return new Heading(session.Of(Texts.TryNext));
        yield return new Pairs([.. next.Select(one => ((Line)$"{session.Terminal.Called} {one.Words}", (Line)session.Of(one.Text)))], 2);
    }
}
