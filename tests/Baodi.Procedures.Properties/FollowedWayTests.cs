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
    private const double UsualFloor = 0.7;

    /// <summary>How many of the ways must lead to their act where a fact hangs on what is seldom written, or on earlier steps of which the definition does not say it.</summary>
    private static readonly Dictionary<string, double> Floors = new()
    {
        ["municipal-proposal"] = 0.5,
        ["executive-meeting"] = 0.5,
        ["petition"] = 0.5,
        ["classified-document"] = 0.55,
        ["outgoing-document"] = 0.55,
    };

    public static TheoryData<string> Ids => [.. BaodiOffice.Default.Procedures.Select(procedure => procedure.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Ways_OfTheProcedure_LeadToTheirAct(string id)
    {
        var procedure = BaodiOffice.Default.Find(id)!;
        var counts = new PathCounts();
        for (var seed = 1; seed <= MostWalks && !IsEnough(counts); seed++)
        {
            Court.Judge(Walker.Take(BaodiOffice.Default, procedure, seed, Longest), new PathsAreOpenWhereActsAre(counts), new PathsAreShortest(counts), new PathsLeadToTheirAct(counts));
        }

        output.WriteLine($"{id}: {counts}");
        Assert.True(IsEnough(counts), "The walks came past too little.");
        Assert.Equal(0, counts.Of(PathKind.Unknown));
        Assert.Equal(procedure.Acts.Any(act => !act.Past.IsEmpty), counts.Waiting > 0);
        Assert.InRange(counts.Arrived, Floors.GetValueOrDefault(id, UsualFloor) * counts.Followed, counts.Followed);
    }

    private static bool IsEnough(PathCounts counts) =>
        Math.Min(Math.Min(counts.Kept, counts.Followed), Math.Min(counts.Of(PathKind.Open), counts.Of(PathKind.None))) >= Enough;
}
