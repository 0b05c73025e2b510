using BenchmarkDotNet.Attributes;

namespace Baodi.Procedures.Benchmarks;

/// <summary>What an officer can do now: every candidate act of the incident procedure, open or closed, in four cases. Per candidate.</summary>
[MemoryDiagnoser]
public class WhatCanBeDone
{
    /// <summary>Every act in four cases, by two officers.</summary>
    private const int Candidates = 36 * 4 * 2;

    private readonly FloorMachine floor = new();
    private readonly DutyRoom room = new();
    private readonly Case[] cases;
    private readonly Officer[] officers;

    /// <summary>Takes cases from both branches.</summary>
    public WhatCanBeDone()
    {
        cases = [room.Cases[2], room.Cases[11], room.Cases[17], room.Cases[24]];
        officers = [room.Run[0].By, room.Run[17].By];
        if (room.Procedure.Acts.Length * cases.Length * officers.Length != Candidates)
        {
            throw new InvalidOperationException($"There are {room.Procedure.Acts.Length} acts.");
        }
    }

    /// <summary>The hand-written table, one step.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = FloorMachine.Steps)]
    public int FloorBare() => floor.Run();

    /// <summary>Goes through the candidates and counts the open ones.</summary>
    [Benchmark(OperationsPerInvoke = Candidates)]
    public int CanDo()
    {
        var open = 0;
        foreach (var theCase in cases)
        {
            foreach (var officer in officers)
            {
                foreach (var candidate in room.Procedure.CanDo(theCase, officer, room.At))
                {
                    open += candidate.IsOpen ? 1 : 0;
                }
            }
        }

        return open;
    }
}
