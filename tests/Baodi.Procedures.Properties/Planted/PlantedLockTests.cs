using Baodi.Procedures.Properties.Errands;
using Baodi.Procedures.Properties.Exploring;
using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Properties.Planted;

/// <summary>A definition in which a report waits firmly for a signature that nobody can give any more is found by the exploration, with the shortest history to where nothing helps.</summary>
public sealed class PlantedLockTests
{
    private const int Most = 2_000;

    [Fact]
    public void ReportThatWaitsForASignature_IsFound_WithItsShortestHistory()
    {
        var right = ExploredIn(ErrandOffice.Right);
        Assert.DoesNotContain(right.Locks.Found, one => OutOfReachIn(right, one) == "nobody");

        var planted = ExploredIn(new(BaodiOffice.Profile, [Builder]));
        var found = Assert.Single(planted.Locks.Found, one => OutOfReachIn(planted, one) == "nobody");
        Assert.Equal(["`ask` by office-clerk", "`write-draft` by office-clerk", "`approve-draft` by office-director"], planted.Situations.HistoryOf(found.First));
    }

    private static string OutOfReachIn(Explored explored, FoundLock found) => explored.Situations.People.Told(found.OutOfReach);

    private static Explored ExploredIn(Office office) =>
        Assert.Single(new Exploration(office, office.Find("errand")!, ["write-report"], Most, withPairs: false).Goals);

    private static ProcedureBuilder Builder => new("errand", typeof(Errand), profile =>
    {
        var procedure = new ErrandProcedure().Build(profile);
        var report = procedure.FindAct("write-report")!;
        report.Requirements = report.Requirements.Add(new SignedBy(report, procedure.FindAct("sign")!, Posts.DutyLeader));
        return new ProcedureMachine<ErrandState, Errand>(procedure);
    });

    /// <summary>One post has signed a round, and nothing else will do.</summary>
    private sealed class SignedBy(Act act, Act round, Post post) : Requirement(act.Citation, Moments.Before)
    {
        public override Label Label => new($"已由{post.Label.Chinese}签署", $"signed by the {post.Label.English}");

        internal override bool HoldsBefore(Situation situation) =>
            situation.Case!.ProgressOf(round).Signed.Contains(new Seat(post)) || situation.Tell(new AlreadyDone(act));
    }
}
