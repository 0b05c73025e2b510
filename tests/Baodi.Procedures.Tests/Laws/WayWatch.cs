using System.Text.Json;
using NodaTime;

namespace Baodi.Procedures.Tests.Laws;

/// <summary>Asks for ways while a case is walked and holds them against what happens then, and against what comes of following them.</summary>
internal sealed class WayWatch(Procedure procedure) : IOnlooker
{
    private const int LongestTried = 8;

    private readonly List<(Way Way, int Step, string Told)> promised = [];
    private readonly SortedDictionary<WayKind, int> kinds = [];
    private readonly List<string> missed = [];
    private readonly Random random = new(7);
    private int step;
    private int kept;
    private int tried;
    private int walked;
    private int waits;
    private int longest;

    public void Came(Case theCase, Event happened)
    {
        var at = happened.At;
        step++;
        if (theCase.Version == 1)
        {
            promised.Clear();
        }

        Keep(theCase, at);
        if (random.Next(4) == 0)
        {
            Ask(theCase, at);
        }
    }

    /// <summary>Whoever said how an act would open was right when it opens: there was a way, and none was shorter.</summary>
    private void Keep(Case theCase, Instant at)
    {
        for (var i = promised.Count - 1; i >= 0; i--)
        {
            var (way, since, told) = promised[i];
            if (!IsOpenToSomebody(theCase, way.Act, at))
            {
                continue;
            }

            Assert.True(way.Kind == WayKind.Found && way.Length <= step - since, $"'{way.Act}' opened after {step - since} steps, but it was said: {way.Kind}, {way.Length}: {way}\n{told}");
            kept++;
            promised.RemoveAt(i);
        }
    }

    private void Ask(Case theCase, Instant at)
    {
        var nobody = new Officer("nobody-else", "Nobody else").Cleared(ClassificationLevel.TopSecret);
        foreach (var candidate in procedure.CanDo(theCase, nobody, at))
        {
            var way = candidate.Way();
            kinds[way.Kind] = kinds.GetValueOrDefault(way.Kind) + 1;
            longest = Math.Max(longest, way.Length);
            waits += way.Steps.Any(one => one is TimeToPass) ? 1 : 0;
            var isOpen = IsOpenToSomebody(theCase, candidate.Act, at);
            Assert.True(isOpen == (way.Kind == WayKind.Open), $"'{candidate.Act}' in {theCase.Status} is {(isOpen ? "open" : "closed")}, but the way is {way.Kind}: {way}");
            Assert.Equal(way.Kind == WayKind.Found, !way.Steps.IsEmpty);
            if (isOpen)
            {
                continue;
            }

            if (promised.TrueForAll(other => other.Way.Act != way.Act))
            {
                promised.Add((way, step, Described(theCase)));
            }

            if (way.Kind == WayKind.Found && way.Length <= LongestTried)
            {
                Try(theCase, way, at);
            }
        }
    }

    private void Try(Case theCase, Way way, Instant at)
    {
        tried++;
        var follower = new WayFollower(random);
        if (follower.Follows(theCase, way, at))
        {
            walked++;
        }
        else
        {
            missed.Add($"{theCase.Status}: {way} -- {follower.Stopped}");
        }
    }

    private static string Described(Case theCase) =>
        $"in {theCase.Status}, done {string.Join(' ', theCase.Procedure.Acts.Where(theCase.HasDone))}, {JsonSerializer.Serialize(theCase.UntypedMatter, theCase.Procedure.MatterJson)}";

    private static bool IsOpenToSomebody(Case theCase, Act act, Instant at) => WayFollower.WhoCan(theCase, act, at).Any();

    /// <summary>That the laws were put to the test, and how many of the ways could be followed by luck alone.</summary>
    internal void IsEnough(double floor)
    {
        Assert.InRange(kept, 50, int.MaxValue);
        Assert.InRange(kinds[WayKind.Open], 50, int.MaxValue);
        Assert.InRange(kinds[WayKind.None], 50, int.MaxValue);
        Assert.DoesNotContain(WayKind.Unknown, kinds.Keys);
        Assert.Equal(procedure.Acts.Any(act => !act.Past.IsEmpty), waits > 0);
        Assert.True(walked >= floor * tried, ToString());
    }

    public override string ToString() =>
        $"{procedure.Id}: {string.Join(", ", kinds)}; kept {kept}; followed {walked} of {tried} ({100.0 * walked / Math.Max(1, tried):F1} %); longest {longest}; waits {waits}\n"
        + string.Join('\n', missed.GroupBy(one => one).OrderByDescending(group => group.Count()).Take(12).Select(group => $"   {group.Count()} x {group.Key}"));
}
