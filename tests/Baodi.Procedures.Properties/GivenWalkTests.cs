using Baodi.Procedures.Properties.Errands;
using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Properties.Planted;
using Baodi.Procedures.Properties.Walks;
using Baodi.Procedures.Rules;
using Xunit.Abstractions;

namespace Baodi.Procedures.Properties;

/// <summary>What is recorded afterwards and rests on approvals, in walks that come to it, counted.</summary>
public sealed class GivenWalkTests(ITestOutputHelper output)
{
    private const int MostWalks = 600;
    private const int Longest = 60;
    private const int Enough = 5;

    public static TheoryData<string> WithApprovals => [.. BaodiOffice.Default.Procedures.Where(RestsOnSome).Select(procedure => procedure.Id)];

    [Theory]
    [MemberData(nameof(WithApprovals))]
    public void Walks_ComePastWhatRestsOnApprovals(string id)
    {
        var counts = new GivenCounts();
        foreach (var walk in Kept.WalksEarlier(id, BaodiOffice.Default).TakeWhile(_ => Math.Min(counts.Rested, counts.Departed) < Enough))
        {
            Court.Judge(walk, new ApprovalsWereGivenBefore(counts));
        }

        output.WriteLine($"{id}: {counts}");
        Assert.All([counts.Rested, counts.Departed], count => Assert.NotEqual(0, count));
    }

    [Fact]
    public void Errands_ComePastBoth()
    {
        var counts = new GivenCounts();
        for (var seed = 1; seed <= MostWalks && Math.Min(counts.Rested, counts.Departed) < Enough; seed++)
        {
            Court.Judge(Walker.Take(ErrandOffice.Right, ErrandOffice.Right.Procedures[0], seed, Longest), new ApprovalsWereGivenBefore(counts));
        }

        output.WriteLine(counts.ToString());
        Assert.InRange(Math.Min(counts.Rested, counts.Departed), Enough, int.MaxValue);
    }

    private static bool RestsOnSome(Procedure procedure) => procedure.Acts.Any(act => act.Requirements.Any(requirement => requirement is GivenBeforehand));
}
