using System.Buffers;
using Baodi.Procedures.Petitions;
using Baodi.Procedures.Rules;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Baodi.Procedures.Benchmarks;

/// <summary>What a long dossier costs: the time and the memory must grow as its entries do, so that each entry costs the same.</summary>
[MemoryDiagnoser]
public class DossierLength
{
    private readonly Office office = BaodiOffice.Default;
    private byte[] written = [];

    /// <summary>How many entries it has.</summary>
    [Params(1_000, 10_000, 100_000)]
    public int Entries { get; set; }

    /// <summary>A petition about which the situation is reported again and again.</summary>
    [GlobalSetup]
    public void Fill()
    {
        var by = new Officer("wu", "吴", Posts.SupervisionOffice);
        var outcome = office.Open("p", new RecordPetition("1", PetitionChannel.ReceptionDay, PetitionKind.Request, "群众", "供热"), by, Instant.FromUtc(2024, 6, 3, 1, 0));
        var dossier = Dossier.Empty.Add(outcome.Event!);
        while (dossier.Count < Entries)
        {
            outcome = office.Do(outcome.Case!, new ReportSituation("平稳", "涉众", [new(Posts.DistrictHead)]), by, outcome.Case!.LastStepAt + Duration.FromSeconds(1));
            dossier = dossier.Add(outcome.Event!);
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
