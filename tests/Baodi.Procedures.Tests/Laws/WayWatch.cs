using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using NodaTime;

namespace Baodi.Procedures.Tests.Laws;

/// <summary>Asks for ways while a case is walked and holds them against what happens then, and against what comes of following them.</summary>
internal sealed class WayWatch(Procedure procedure) : IOnlooker
{
    private readonly List<(Way Way, int Step, string Told)> promised = [];
    private readonly SortedDictionary<WayKind, int> kinds = [];
    private readonly List<string> missed = [];
    private readonly Random random = new(7);
    private int step;
    private int kept;
    private int tried;
    private int walked;
    private long ticks;
    private long slowest;
    private int asked;
    private int waits;
    private int longest;

    public void Came(Case theCase, Instant at)
    {
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
        var nobody = new Officer("way-asker", "Way asker");
        foreach (var candidate in procedure.CanDo(theCase, nobody, at))
        {
            var start = Stopwatch.GetTimestamp();
            var way = candidate.Way();
            var took = Stopwatch.GetTimestamp() - start;
            ticks += took;
            slowest = Math.Max(slowest, took);
            asked++;
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
                promised.Add((way, step, Reference(theCase)));
            }

            if (way.Kind == WayKind.Found && way.Length <= 8)
            {
                tried++;
                var follower = new WayFollower(random);
                if (follower.Follows(theCase, way, at))
                {
                    walked++;
                }
                else
                {
                    missed.Add($"{theCase.Status}: {way}  ## {follower.Stopped}");
                }
            }
        }
    }

    private static string Reference(Case theCase) =>
        $"in {theCase.Status}, done {string.Join(' ', theCase.Procedure.Acts.Where(theCase.HasDone))}, {JsonSerializer.Serialize(theCase.UntypedMatter, theCase.Procedure.MatterJson)}";

    internal static bool IsOpenToSomebody(Case theCase, Act act, Instant at) => WayFollower.WhoCan(theCase, act, at).Any();

    internal void IsEnough()
    {
        Assert.True(kept > 20, ToString());
    }

    public override string ToString() =>
        $"{procedure.Id}: {asked} asked, {string.Join(", ", kinds)}; kept {kept}; walked {walked} of {tried} ({100.0 * walked / Math.Max(1, tried):F1} %); mean {1e6 * ticks / Stopwatch.Frequency / Math.Max(1, asked):F0} µs, slowest {1e3 * slowest / Stopwatch.Frequency:F1} ms; longest {longest}; waits {waits}\n"
        + string.Join('\n', missed.GroupBy(one => one).OrderByDescending(group => group.Count()).Take(25).Select(group => $"   {group.Count()} x {group.Key}"));
}
