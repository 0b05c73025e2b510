using System.Buffers;
using Baodi.Procedures.Rules;
using BenchmarkDotNet.Attributes;

namespace Baodi.Procedures.Benchmarks;

/// <summary>What a dossier costs beside deciding: to add to it, to seal, write, read and verify it. Per entry.</summary>
[MemoryDiagnoser]
public class DossierSealing
{
    private readonly Office office = BaodiOffice.Default;
    private readonly DutyRoom room = new();
    private readonly Dossier unsealed;
    private readonly Dossier kept;
    private readonly byte[] written;

    /// <summary>Fills a dossier with the run.</summary>
    public DossierSealing()
    {
        unsealed = Added();
        kept = unsealed.Sealed(office);
        var output = new ArrayBufferWriter<byte>();
        kept.WriteTo(output, office);
        written = output.WrittenSpan.ToArray();
    }

    /// <summary>Enters the events.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = DutyRoom.Steps)]
    public Dossier Added()
    {
        var dossier = Dossier.Empty;
        foreach (var happened in room.Events)
        {
            dossier = dossier.Add(happened);
        }

        return dossier;
    }

    /// <summary>Makes the digests of all entries.</summary>
    [Benchmark(OperationsPerInvoke = DutyRoom.Steps)]
    public Dossier Seal() => unsealed.Sealed(office);

    /// <summary>Writes a sealed dossier.</summary>
    [Benchmark(OperationsPerInvoke = DutyRoom.Steps)]
    public int Write()
    {
        var output = new ArrayBufferWriter<byte>(written.Length);
        kept.WriteTo(output, office);
        return output.WrittenCount;
    }

    /// <summary>Reads it back: digests compared, events folded.</summary>
    [Benchmark(OperationsPerInvoke = DutyRoom.Steps)]
    public Dossier Read() => Dossier.Read(written, office);

    /// <summary>Verifies the chain alone.</summary>
    [Benchmark(OperationsPerInvoke = DutyRoom.Steps)]
    public Verification VerifyChain() => Verification.Of(written);

    /// <summary>Verifies the chain and decides every step anew.</summary>
    [Benchmark(OperationsPerInvoke = DutyRoom.Steps)]
    public Verification VerifySteps() => Verification.Of(written, office);
}
