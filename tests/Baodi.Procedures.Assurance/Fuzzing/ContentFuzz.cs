using Baodi.Procedures.Assurance.Histories;

namespace Baodi.Procedures.Assurance.Fuzzing;

/// <summary>Contents for every act of every procedure, made and damaged.</summary>
internal sealed class ContentFuzz : Proof
{
    private const int Documents = 960_000;
    private const int SamplesOfAnAct = 8;
    private const int Seed = 20170327;

    private static readonly IReadOnlyList<Damage> Kinds =
    [
        new("made for its act", Expected.Read, static (one, _, random) => ((ContentSample)one).Anew(random)),
        new("made and spoilt", Expected.Either, static (one, _, random) => ((ContentSample)one).Spoilt(random)),
        new("any JSON", Expected.Either, static (one, _, random) => ((ContentSample)one).Random(random)),
        .. Damage.Any,
    ];

    internal override string Name => "contents";

    internal override string Promise =>
        $"{Documents:N0} documents as content for every act of every procedure of both offices, made for the act, spoilt, at random, or damaged in {Damage.Any.Count} ways: "
        + "each is accepted or refused with the path of a place, none takes longer than a second, none throws; what is damaged so that nobody may take it is refused; what is accepted, written again, says what the document said.";

    internal override Findings Run(Effort effort)
    {
        var samples = new List<Sample>();
        var random = new Random(Seed);
        foreach (var office in SampleOffices.All)
        {
            var offered = Walks.CasesThatOffer(office);
            foreach (var act in office.Procedures.SelectMany(procedure => procedure.Acts))
            {
                for (var left = SamplesOfAnAct; left > 0; left--)
                {
                    samples.Add(ContentSample.Of(act, offered.GetValueOrDefault(act), random));
                }
            }
        }

        var findings = new Fuzzer(Kinds, samples, Seed).Run(effort.Of(Documents));
        findings.Count("acts", samples.Count / SamplesOfAnAct);
        findings.Count("acts asked of a case that offers them", samples.Cast<ContentSample>().Count(sample => sample.Case is not null || sample.Act.Kind == ActKind.Opening) / SamplesOfAnAct);
        return findings;
    }
}
