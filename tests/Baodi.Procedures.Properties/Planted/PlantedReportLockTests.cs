using Baodi.Procedures.Incidents;
using Baodi.Procedures.Properties.Exploring;
using Baodi.Procedures.Rules;
using Xunit.Abstractions;

namespace Baodi.Procedures.Properties.Planted;

/// <summary>A definition of chapter 8 in which a report waits for one post, in whose place nobody acts, is found by the exploration, with the shortest history to where nothing helps.</summary>
public sealed class PlantedReportLockTests(ITestOutputHelper output)
{
    /// <summary>Few are enough: what follows from these is looked at to the end, since nothing else tells that it is locked.</summary>
    private const int Most = 10;

    private const string Report = "telephone-municipal-duty-room";

    private static readonly Post Awaited = Posts.EmergencyOffice;

    [Fact]
    public void ReportThatWaitsForOnePost_IsFound_WithItsShortestHistory()
    {
        var right = ExploredIn(BaodiOffice.Default);
        Assert.DoesNotContain(right.Locks.Found, one => one.OutOfReach == right.Situations.People.MaskOf(Awaited));

        var planted = ExploredIn(new(BaodiOffice.Profile, [Builder]));
        var found = planted.Locks.Found.First(one => one.OutOfReach == planted.Situations.People.MaskOf(Awaited));
        output.WriteLine(string.Join("; ", planted.Situations.HistoryOf(found.First)));
        Assert.Equal(["`record-incident` by duty-officer"], planted.Situations.HistoryOf(found.First));
        Assert.Equal("recorded", found.First.Case.Status.Name);
    }

    private static Explored ExploredIn(Office office) =>
        Assert.Single(new Exploration(office, office.Find(ProcedureIds.Incident)!, [Report], Most, withPairs: false).Goals);

    private static ProcedureBuilder Builder => new(ProcedureIds.Incident, typeof(Incident), profile =>
    {
        var procedure = new IncidentProcedure().Build(profile);
        foreach (var act in procedure.Acts.Where(act => act.Name == Report))
        {
            act.Actor = new PostActor([Awaited]);
        }

        return new ProcedureMachine<IncidentState, Incident>(procedure);
    });
}
