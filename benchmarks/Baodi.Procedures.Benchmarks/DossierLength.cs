using System.Buffers;
using Baodi.Procedures.Incidents;
using Baodi.Procedures.Rules;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Baodi.Procedures.Benchmarks;

/// <summary>What a long dossier costs: the time and the memory of each must grow as its entries do.</summary>
[MemoryDiagnoser]
[SimpleJob(launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class DossierLength
{
    private readonly Office office = BaodiOffice.Default;
    private byte[] written = [];

    /// <summary>How many entries it has, about.</summary>
    [Params(1_000, 10_000, 100_000)]
    public int Entries { get; set; }

    /// <summary>An incident about which a situation is collected again and again.</summary>
    [GlobalSetup]
    public void Fill()
    {
        var dossier = Dossier.Empty;
        foreach (var happened in new DutyRoom().Events)
        {
            dossier = dossier.Add(happened);
            if (happened.Command is CollectSituation)
            {
                break;
            }
        }

        var theCase = (Case<IncidentState, Incident>)office.Fold(dossier.Events);
        var emergency = new Officer("wu", "吴", Posts.EmergencyOffice);
        while (dossier.Count < Entries)
        {
            var outcome = office.Do(theCase, new CollectSituation("平稳"), emergency, theCase.LastStepAt + Duration.FromSeconds(1));
            (theCase, dossier) = (outcome.Case!, dossier.Add(outcome.Event!));
        }

        var output = new ArrayBufferWriter<byte>();
        dossier.WriteTo(output, office);
        written = output.WrittenSpan.ToArray();
    }

    /// <summary>Reads it back: digests compared, events folded.</summary>
    [Benchmark]
    public Dossier Read() => Dossier.Read(written, office);

    /// <summary>Verifies the chain and decides every step anew.</summary>
    [Benchmark]
    public Verification Verify() => Verification.Of(written, office);
}
