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

    /// <summary>How many of the ways must lead to their act: the follower writes content by chance, and a fact may hang on what is seldom written.</summary>
    private const double Floor = 0.5;

    /// <summary>Where more hangs on what is seldom written: a document that names department and limit, the leader to whom a copy went, every department that was named, a notice that reaches all of them.</summary>
    private static readonly Dictionary<string, double> LowFloors = new(StringComparer.Ordinal) { ["supervision"] = 0.3, ["classified-document"] = 0.4, ["petition"] = 0.25, ["special-topic-meeting"] = 0.3, ["plenary-meeting"] = 0.4 };

    /// <summary>The most of the ways that the search gives up: in an incident nearly everything can be done at any time, in large meetings and proposals much of it, and a goal at the other end of it has more places before it than are looked at.</summary>
    private static readonly Dictionary<string, double> GivenUp = new(StringComparer.Ordinal) { ["incident"] = 0.1, ["large-event"] = 0.02, ["sector-meeting"] = 0.1, ["executive-meeting"] = 0.05, ["municipal-proposal"] = 0.05 };

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
        Math.Min(Math.Min(counts.Kept, counts.Followed), Math.Min(counts.Of(PathKind.Open), counts.Of(PathKind.None))) >= (GivenUp.ContainsKey(id) ? Enough / 5 : Enough);
}
