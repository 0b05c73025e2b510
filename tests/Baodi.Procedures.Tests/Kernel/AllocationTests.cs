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
        AssertComesDownTo(0, () => Bytes(() =>
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
        AssertComesDownTo(184, () => BesideMatter(PlainStep));

    [Fact]
    public void Do_OverTheLifeOfAnIncident_AllocatesLittleBesideTheMatter() =>
        AssertComesDownTo(250 * DutyRoom.Steps, () => Enumerable.Range(0, DutyRoom.Steps).Sum(BesideMatter));

    [Fact]
    public void Do_RefusedForFourReasons_AllocatesTheReasonsAndLittleElse()
    {
        var command = new TelephoneMunicipalGovernment("");
        var stranger = new Officer("chen", "Chen", Post.DutyDirector);
        var grave = Room.Cases[13];
        Assert.Equal(4, Room.Procedure.Do(grave, command, stranger, Room.At).Refusal!.Reasons.Length);
        AssertComesDownTo(272, () => Bytes(() => Room.Procedure.Do(grave, command, stranger, Room.At)));
    }

    // Nothing of the trail changes in the plain step, so what folding it allocates is the case alone.
    [Fact]
    public void Apply_PlainStep_AllocatesTheCaseAlone() =>
        AssertComesDownTo(72, () => Bytes(() => Room.Procedure.Apply(Room.Cases[PlainStep - 1], Room.Events[PlainStep])));

    private static long BesideMatter(int step)
    {
        var before = step == 0 ? null : Room.Cases[step - 1];
        return Bytes(() => Room.Take(before, step)) - Bytes(() => DutyRoom.CopyMatter(before?.Matter, Room.Run[step].Command));
    }

    internal static long Bytes(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Counts again until the code that is run often has been compiled for good: as it is first compiled, it boxes more.</summary>
    internal static void AssertComesDownTo(long most, Func<long> count)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 400 && least > most; i++)
        {
            for (var j = 0; j < 20; j++)
            {
                least = Math.Min(least, count());
            }

            Thread.Sleep(25);
        }

        Assert.InRange(least, 0, most);
    }
}
