using Baodi.Procedures.Benchmarks;
using Baodi.Procedures.Incidents;

namespace Baodi.Procedures.Tests.Kernel;

/// <summary>Counts of bytes, which are the same on every machine; times are measured in the benchmarks.</summary>
public sealed class AllocationTests
{
    private static readonly DutyRoom Room = new();

    /// <summary>A step of the duty room that changes no matter, no round and no limit.</summary>
    private const int PlainStep = 2;

    [Fact]
    public void CanDo_ReadingWhatIsOpen_AllocatesNothing()
    {
        var open = 0;
        Assert.Equal(0, Bytes(() =>
        {
            foreach (var step in Room.Run)
            {
                foreach (var candidate in Room.Procedure.CanDo(Room.Cases[17], step.By, Room.At))
                {
                    open += candidate.IsOpen ? 1 : 0;
                }
            }
        }));
        Assert.True(open > 0);
    }

    [Fact]
    public void CanDo_OfEveryCaseAndOfficer_IsOpenWhenNothingStandsAgainstIt()
    {
        foreach (var theCase in Room.Cases)
        {
            foreach (var step in Room.Run)
            {
                foreach (var candidate in Room.Procedure.CanDo(theCase, step.By, Room.At))
                {
                    Assert.Equal(candidate.Reasons.IsEmpty, candidate.IsOpen);
                }
            }
        }
    }

    [Fact]
    public void Do_PlainStep_AllocatesTheOutcomeTheEventAndTheCase() =>
        Assert.InRange(BesideMatter(PlainStep), 1, 192);

    [Fact]
    public void Do_OverTheLifeOfAnIncident_AllocatesLittleBesideTheMatter()
    {
        var sum = 0L;
        for (var i = 0; i < DutyRoom.Steps; i++)
        {
            sum += BesideMatter(i);
        }

        Assert.InRange(sum / DutyRoom.Steps, 1, 280);
    }

    [Fact]
    public void Do_RefusedForFourReasons_AllocatesTheReasonsAndLittleElse()
    {
        var command = new TelephoneMunicipalGovernment("");
        var stranger = new Officer("chen", "Chen", Post.DutyDirector);
        var grave = Room.Cases[13];
        Assert.Equal(4, Room.Procedure.Do(grave, command, stranger, Room.At).Refusal!.Reasons.Length);
        Assert.InRange(Bytes(() => Room.Procedure.Do(grave, command, stranger, Room.At)), 1, 400);
    }

    // Nothing of the trail changes in the plain step, so what folding it allocates is the case alone.
    [Fact]
    public void Apply_PlainStep_AllocatesTheCaseAlone() =>
        Assert.InRange(Bytes(() => Room.Procedure.Apply(Room.Cases[PlainStep - 1], Room.Events[PlainStep])), 1, 80);

    private static long BesideMatter(int step)
    {
        var before = step == 0 ? null : Room.Cases[step - 1];
        return Bytes(() => Room.Take(before, step)) - Bytes(() => DutyRoom.CopyMatter(before?.Matter, Room.Run[step].Command));
    }

    /// <summary>The least of several counts, so that what is made only once does not count.</summary>
    private static long Bytes(Action action)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 20; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
