using Baodi.Procedures.ConsoleHost;
using Baodi.Procedures.ConsoleHost.Play;
using Baodi.Procedures.ConsoleHost.Scenarios;
using NodaTime;

namespace Baodi.Procedures.Tests.Hosting;

/// <summary>A case that is played offers what is open with departures, and asks for each ground.</summary>
public sealed class PlayDeparturesTests
{
    private static readonly Instant Begin = Instant.FromUtc(2024, 3, 11, 18, 0);

    [Fact]
    public void WhatIsOpenWithDepartures_IsOfferedAfterTheRest_AndAsksForEachGround()
    {
        var played = Played("1", "smoke", "4", "z", "it burnt", "no time", "nobody answered", "quit");

        Assert.Contains("with 3 grounds", played, StringComparison.Ordinal);
        Assert.Equal(3, played.Split("ground for departing from this").Length - 1);
        Assert.Contains("departs from: after 'consent'; ground: nobody answered", played, StringComparison.Ordinal);
        Assert.Contains("'ask police' is not passed over; ground: no time", played, StringComparison.Ordinal);
        Assert.Contains("2 steps taken, 0 refused", played, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAGround_ItIsRefused()
    {
        var played = Played("1", "smoke", "4", "z", "it burnt", "no time", "", "quit");

        Assert.Contains("not-yet-done", played, StringComparison.Ordinal);
        Assert.Contains("1 step taken, 1 refused", played, StringComparison.Ordinal);
    }

    private static string Played(params string[] lines)
    {
        using var output = new StringWriter();
        var input = new StringReader(string.Join('\n', lines) + "\n");
        var procedure = NightWatch.Office.Find("watch")!;
        var session = new Session(new(input, output, output, null, IsLive: false, () => Begin), Language.English, NightWatch.Office, isJson: false, isPlain: true);
        new PlaySession(NightWatch.Office, procedure, Cast.OnePerPost(), Begin, input, new PlayPage(procedure, session)).Run();
        return output.ToString();
    }
}
