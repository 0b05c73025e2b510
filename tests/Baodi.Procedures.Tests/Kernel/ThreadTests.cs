using System.Collections.Immutable;
using Baodi.Procedures.Tests.Laws;
using static Baodi.Procedures.Tests.Kernel.SampleOffice;

namespace Baodi.Procedures.Tests.Kernel;

public sealed class ThreadTests
{
    [Fact]
    public async Task TwoThreads_OnOneProcedure_GiveWhatOneGives()
    {
        var shared = new Procedures.Office(TestProfile.Create());
        using var together = new Barrier(2);
        var (one, other) = (Task.Run(() => Walks(shared, together)), Task.Run(() => Walks(shared, together)));
        var alone = Walks(new(TestProfile.Create()), null);
        Assert.Equal(alone, await one);
        Assert.Equal(alone, await other);
    }

    [Fact]
    public async Task TwoThreads_OnOneCase_GiveWhatOneGives()
    {
        var walk = Reviewing();
        string Sign() => Reference<Sample>.Describe(Process.Do(walk.Case, new Sign(), Wu, walk.Case.LastStepAt).Case);
        var alone = Sign();
        var several = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => Enumerable.Range(0, 500).Select(_ => Sign()).Distinct().Single())));
        Assert.All(several, one => Assert.Equal(alone, one));
    }

    /// <summary>Builds and walks the procedures; two threads start at once, so that both ask for the first build.</summary>
    private static string Walks(Procedures.Office office, Barrier? together)
    {
        together?.SignalAndWait();
        var coverage = new Coverage(office.RequestReport);
        var seeds = new Random(7);
        for (var i = 0; i < 10; i++)
        {
            ImmutableArray<int> steps = [.. Enumerable.Range(0, 40).Select(_ => seeds.Next())];
            new LawWalk<RequestReports.RequestReportState, RequestReports.RequestReport>(office.RequestReport, coverage).Run(new(steps));
        }

        return coverage.ToString();
    }
}
