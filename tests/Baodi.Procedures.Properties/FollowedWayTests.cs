using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Properties.Walks;
using Baodi.Procedures.Rules;
using Xunit.Abstractions;

namespace Baodi.Procedures.Properties;

/// <summary>The laws of ways over walks of each procedure that are the same every time, so that what they came past can be counted; short ways are followed, and most must lead to their act.</summary>
public sealed class FollowedWayTests(ITestOutputHelper output)
{
    private const int MostWalks = 240;
    private const int Longest = 60;
    private const int Enough = 50;

    /// <summary>How many of the ways must lead to their act, if asked for anew where a step left something else so than was hoped: the follower writes content by chance, and a fact may hang on what is seldom written.</summary>
    private const double Floor = 0.7;

    /// <summary>
    /// Where a way may lead astray, since it goes by facts alone: topics, copies and tasks that it takes to be there to be named, units and
    /// sections that nobody holds, limits that nobody has stated; or where one content must name all of several things.
    /// </summary>
    private static readonly Dictionary<string, double> LowFloors = new(StringComparer.Ordinal)
    {
        ["request-report"] = 0.6,
        ["classified-document"] = 0.4,
        ["outgoing-document"] = 0.6,
        ["executive-meeting"] = 0.5,
        ["special-topic-meeting"] = 0.5,
        ["petition"] = 0.45,
        ["supervision"] = 0.65,
    };

    /// <summary>Where a search takes long, so that fewer are asked for: nearly everything can be done at any time.</summary>
    private static readonly string[] Costly = ["incident", "large-event", "sector-meeting", "executive-meeting", "municipal-proposal"];

    /// <summary>The most of the ways that the search gives up: a goal at the other end of what can be done at any time has more places before it than are looked at.</summary>
    private static readonly Dictionary<string, double> GivenUp = new(StringComparer.Ordinal) { ["incident"] = 0.02, ["large-event"] = 0.02, ["sector-meeting"] = 0.08, ["executive-meeting"] = 0.01 };

    public static TheoryData<string> Ids => [.. BaodiOffice.Default.Procedures.Select(procedure => procedure.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Ways_OfTheProcedure_LeadToTheirAct(string id)
    {
        var procedure = BaodiOffice.Default.Find(id)!;
        var counts = new PathCounts();
        for (var seed = 1; seed <= MostWalks && !IsEnough(counts, id); seed++)
        {
            Court.Judge(Walker.Take(BaodiOffice.Default, procedure, seed, Longest), new PathsAreOpenWhereActsAre(counts), new PathsAreShortest(counts), new PathsLeadToTheirAct(counts));
        }

        output.WriteLine($"{id}: {counts}");
        Assert.True(IsEnough(counts, id), "The walks came past too little.");
        Assert.InRange(counts.Of(PathKind.Unknown), 0, GivenUp.GetValueOrDefault(id) * Enum.GetValues<PathKind>().Sum(counts.Of));
        Assert.Equal(procedure.Acts.Any(act => !act.Past.IsEmpty), counts.Waiting > 0);
        Assert.InRange(counts.Arrived, LowFloors.GetValueOrDefault(id, Floor) * counts.Followed, counts.Followed);
    }

    private static bool IsEnough(PathCounts counts, string id) =>
        Math.Min(Math.Min(counts.Kept, counts.Followed), Math.Min(counts.Of(PathKind.Open), counts.Of(PathKind.None))) >= (Costly.Contains(id) ? Enough / 5 : Enough);
}
