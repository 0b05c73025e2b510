using Baodi.Procedures.Incidents;
using BenchmarkDotNet.Attributes;

namespace Baodi.Procedures.Benchmarks;

/// <summary>A refusal with four reasons, each with its data: wrong post, signatures missing, something not yet done, a field missing.</summary>
[MemoryDiagnoser]
public class RefusedCommand
{
    private readonly FloorMachine floor = new();
    private readonly DutyRoom room = new();
    private readonly Case<IncidentState, Incident> grave;
    private readonly Command<Incident> command = new TelephoneMunicipalGovernment("");
    private readonly Officer stranger = new("chen", "Chen", Post.DutyDirector);

    /// <summary>Finds the case in the grave branch before anybody has consented.</summary>
    public RefusedCommand()
    {
        grave = room.Cases[13];
        if (Refused() is not { Refusal.Reasons.Length: 4 })
        {
            throw new InvalidOperationException("The refusal has other than four reasons.");
        }
    }

    /// <summary>The hand-written table, accepting.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = FloorMachine.Steps)]
    public int FloorBare() => floor.Run();

    /// <summary>The refusal, its reasons as values; their texts are made when read.</summary>
    [Benchmark]
    public Outcome Refused() => room.Procedure.Do(grave, command, stranger, room.At);
}
