using BenchmarkDotNet.Attributes;

namespace Baodi.Procedures.Benchmarks;

/// <summary>How large a case is beside its matter, read from the column of allocations: folding an event that changes nothing else makes the case alone.</summary>
[MemoryDiagnoser]
public class IdleCase
{
    private readonly DutyRoom room = new();

    /// <summary>A case in which a limit runs that was there before.</summary>
    [Benchmark]
    public object CaseAlone() => room.Procedure.Apply(room.Cases[1], room.Events[2]);

    /// <summary>A case with the limit that the step starts anew: the case, its matter, the trail and the limit.</summary>
    [Benchmark]
    public object CaseWithMatterTrailAndLimit() => room.Procedure.Apply(room.Cases[2], room.Events[3]);
}
