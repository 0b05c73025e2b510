using Baodi.Procedures.Rules;
using Baodi.Procedures.Tests.Conventions;

namespace Baodi.Procedures.Tests.Surface;

/// <summary>Whatever is handed to a public member, what comes of it is documented.</summary>
public sealed class SurfaceTests
{
    private const int LeastMembers = 900;
    private const int LeastCalls = 30_000;
    private const int MostSkipped = 100;

    [Fact]
    public void EveryPublicMember_GivenWhatNobodyMeans_AnswersOrThrowsWhatItsDocumentationSays()
    {
        var probe = new SurfaceProbe(typeof(Label).Assembly, typeof(Feasibility).Assembly, typeof(Paper).Assembly, typeof(RuleSet).Assembly).Run();
        Library.AssertNone(probe.Failures);
        Assert.True(probe.Members > LeastMembers && probe.Calls > LeastCalls && probe.Skipped < MostSkipped, $"{probe.Members} members, {probe.Calls} calls, {probe.Skipped} skipped");
    }
}
