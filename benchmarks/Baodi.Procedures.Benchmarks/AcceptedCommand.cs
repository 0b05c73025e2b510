using Baodi.Procedures.Incidents;
using BenchmarkDotNet.Attributes;

namespace Baodi.Procedures.Benchmarks;

/// <summary>An accepted command with its event and new case, over the whole life of an incident, beside the hand-written table.</summary>
[MemoryDiagnoser]
public class AcceptedCommand
{
    private readonly FloorMachine floor = new();
    private readonly DutyRoom room = new();

    /// <summary>The hand-written table.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = FloorMachine.Steps)]
    public int FloorBare() => floor.Run();

    /// <summary>The hand-written table with the objects a step must make.</summary>
    [Benchmark(OperationsPerInvoke = FloorMachine.Steps)]
    public object FloorWithObjects() => floor.RunWithObjects();

    /// <summary>The same steps' copies of the matter alone; its allocation is to be taken off that of <see cref="Accepted"/>.</summary>
    [Benchmark(OperationsPerInvoke = DutyRoom.Steps)]
    public Incident MatterAlone()
    {
        Incident? matter = null;
        foreach (var step in room.Run)
        {
            matter = DutyRoom.CopyMatter(matter, step.Command);
        }

        return matter!;
    }

    /// <summary>Every step of the run.</summary>
    [Benchmark(OperationsPerInvoke = DutyRoom.Steps)]
    public object Accepted()
    {
        Case<IncidentState, Incident>? current = null;
        for (var i = 0; i < DutyRoom.Steps; i++)
        {
            current = room.Take(current, i).Case;
        }

        return current!;
    }
}
