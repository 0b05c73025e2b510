using Baodi.Procedures.Incidents;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Baodi.Procedures.Benchmarks;

/// <summary>One event added to the case before it, beside a switch over the content that makes a record.</summary>
[MemoryDiagnoser]
public class FoldStep
{
    private readonly DutyRoom room = new();
    private readonly HandFolded[] folded = new HandFolded[DutyRoom.Steps];

    /// <summary>Folds the run by hand once, so that each step has the one before it.</summary>
    public FoldStep()
    {
        HandFolded? before = null;
        for (var i = 0; i < DutyRoom.Steps; i++)
        {
            folded[i] = before = HandFolded.Apply(before, room.Events[i]);
        }
    }

    /// <summary>The switch that makes a record.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = DutyRoom.Steps)]
    public object Switch()
    {
        HandFolded? last = null;
        for (var i = 0; i < DutyRoom.Steps; i++)
        {
            last = HandFolded.Apply(i == 0 ? null : folded[i - 1], room.Events[i]);
        }

        return last!;
    }

    /// <summary>The kernel's fold.</summary>
    [Benchmark(OperationsPerInvoke = DutyRoom.Steps)]
    public object Fold()
    {
        Case? last = null;
        for (var i = 0; i < DutyRoom.Steps; i++)
        {
            last = room.Procedure.Apply(i == 0 ? null : room.Cases[i - 1], room.Events[i]);
        }

        return last!;
    }
}

/// <summary>A case folded by hand: no rounds, no limits, no hands are kept, nothing is checked.</summary>
public sealed record HandFolded(string Id, State State, Incident Matter, int Version, Instant LastStepAt, ulong Done)
{
    /// <summary>The record after one event.</summary>
    public static HandFolded Apply(HandFolded? before, Event next)
    {
        var matter = DutyRoom.CopyMatter(before?.Matter, (Command<Incident>)next.Command);
        return new(next.CaseId, next.To, matter, next.Sequence, next.At, (before?.Done ?? 0) | 1);
    }
}
