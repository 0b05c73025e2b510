using Baodi.Procedures.Assurance.Histories;

namespace Baodi.Procedures.Assurance.Fuzzing;

/// <summary>Dossiers of walks and of the scenarios, damaged, and damaged and sealed anew.</summary>
internal sealed class DossierFuzz : Proof
{
    private const int Documents = 50_000;
    private const int WalksOfAProcedure = 3;
    private const int Seed = 20211014;

    /// <summary>Without a chain made anew hardly anything that is damaged gets past its digests.</summary>
    private static readonly IReadOnlyList<Damage> Kinds =
    [
        new("as it was written", Expected.Same, static (one, _, _) => one.Bytes),
        .. Damage.Any,
        .. Damage.OfValues.Select(damage => damage with { Name = damage.Name + ", sealed anew", Expected = Expected.Either, Make = (one, other, random) => damage.Make(one, other, random) is { } document ? Forged.Of(document) : null }),
    ];

    internal override string Name => "dossiers";

    internal override string Promise =>
        $"{Documents:N0} dossiers of {WalksOfAProcedure} random walks through each procedure of both offices and of all scenarios, as they were written, damaged in {Damage.Any.Count} ways, or damaged in {Damage.OfValues.Count} and sealed anew: "
        + "each is read or refused with the path of a place, and verified, where what is refused is faulty; none takes longer than a second, nothing else is thrown; what is read folds into a case and, written again, says what the document said.";

    internal override Findings Run(Effort effort)
    {
        var samples = new List<Sample>();
        foreach (var (about, office, dossier) in DossierSources.All(WalksOfAProcedure, Seed))
        {
            samples.Add(new(about, Written.Of(dossier, office), document => Read(document, office)));
        }

        return new Fuzzer(Kinds, samples, Seed).Run(effort.Of(Documents));
    }

    private static Reading Read(byte[] document, Office office)
    {
        var verdict = Verification.Of(document, office).Verdict;
        Dossier dossier;
        try
        {
            dossier = Dossier.Read(document, office);
        }
        catch (DossierFormatException e)
        {
            return !e.Path.StartsWith('$') || string.IsNullOrWhiteSpace(e.Problem) ? throw new InvalidOperationException("Refused without saying where or why.", e)
                : verdict != Verdict.Faulty ? throw new InvalidOperationException($"Refused, and yet {verdict}.", e)
                : default;
        }

        var folded = Written.Of(office.Fold(dossier.Events));
        var written = Written.Of(dossier, office);
        var again = Dossier.Read(written, office);
        return Written.Of(again, office).AsSpan().SequenceEqual(written) && Written.Of(office.Fold(again.Events)).AsSpan().SequenceEqual(folded)
            ? new(written)
            : throw new InvalidOperationException("What was read is not what is read again.");
    }
}
