using Baodi.Procedures.Benchmarks;

namespace Baodi.Procedures.Tests.Machines;

/// <summary>Counts of bytes, which are the same on every machine; times are measured in the benchmarks.</summary>
public sealed class AllocationTests
{
    private static readonly DutyRoom Room = new();

    [Fact]
    public void CanDo_AskingWhatIsOpen_AllocatesNothing() =>
        AssertAskingAllocatesNothing(Room.Run.Select(step => DutyRoom.Office.CanDo(Room.Cases[17], step.By, Room.At)));

    [Fact]
    public void CanDo_OfEveryCaseAndOfficer_IsOpenWhenNothingStandsAgainstIt()
    {
        foreach (var theCase in Room.Cases)
        {
            foreach (var step in Room.Run)
            {
                foreach (var candidate in DutyRoom.Office.CanDo(theCase, step.By, Room.At))
                {
                    Assert.Equal(candidate.Reasons.IsEmpty, candidate.IsOpen);
                }
            }
        }
    }

    /// <summary>Asks those candidates again that are open.</summary>
    internal static void AssertAskingAllocatesNothing(IEnumerable<Permissions> permissions)
    {
        var open = permissions.SelectMany(all => Enumerable.Range(0, all.Count).Select(index => all[index])).Where(candidate => candidate.IsOpen).ToList();
        Assert.NotEmpty(open);
        var all = true;
        AssertComesDownTo(0, () => Bytes(() =>
        {
            foreach (var candidate in open)
            {
                all &= candidate.IsOpen;
            }
        }));
        Assert.True(all);
    }

    private static long Bytes(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Counts again until the code that is run often has been compiled for good: as it is first compiled, it boxes more.</summary>
    private static void AssertComesDownTo(long most, Func<long> count)
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
