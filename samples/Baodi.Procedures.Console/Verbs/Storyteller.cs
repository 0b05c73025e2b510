using Baodi.Procedures.ConsoleHost.Pages;
using Baodi.Procedures.ConsoleHost.Scenarios;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>A played scenario. Immutable.</summary>
internal sealed record Story(Scenario Scenario, IReadOnlyList<Happening> Happenings, IReadOnlyDictionary<string, Standing> Cases)
{
    internal bool IsAsExpected => Happenings.OfType<StepTaken>().All(step => step.IsAsExpected);
}

/// <summary>Plays scenarios and tells them on the session's screen; as JSON, nothing is told until all are played.</summary>
internal sealed class Storyteller(Session session, TimeSpan pace)
{
    internal Story Tell(Scenario scenario) => Tell(scenario, showsMachine: false);

    /// <summary>Plays a scenario, and tells also what the machine of the procedure did at each step.</summary>
    internal Story Tell(Scenario scenario, bool showsMachine)
    {
        var player = new ScenarioPlayer(scenario);
        var page = new TimelinePage(scenario, session.Wording, showsMachine);
        if (session.IsJson)
        {
            return new(scenario, [.. player.Play()], player.Cases);
        }

        session.Screen.Show(page.Opening());
        var happenings = session.LiveScreen is { } live && pace > TimeSpan.Zero
            ? new LiveTimeline(live, session.Wording, pace).Show(player, page)
            : Show(player, page);
        session.Screen.Show(page.Closing(player.Cases, [.. happenings.OfType<StepTaken>()]));
        return new(scenario, happenings, player.Cases);
    }

    private List<Happening> Show(ScenarioPlayer player, TimelinePage page)
    {
        var happenings = new List<Happening>();
        foreach (var happening in player.Play())
        {
            session.Screen.Show(page.Of(happening));
            happenings.Add(happening);
        }

        return happenings;
    }
}
