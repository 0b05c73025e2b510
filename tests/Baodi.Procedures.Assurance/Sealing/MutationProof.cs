using Baodi.Procedures.Assurance.Fuzzing;
using Baodi.Procedures.Assurance.Histories;

namespace Baodi.Procedures.Assurance.Sealing;

/// <summary>Sealed dossiers with one thing changed in each.</summary>
internal sealed class MutationProof : Proof
{
    private const int Mutations = 12_000;
    private const int WalksOfAProcedure = 2;
    private const int Seed = 20230911;

    private static readonly IReadOnlyList<Damage> Kinds = [.. Damage.Any.Where(damage => damage.Expected != Expected.Same), .. DossierDamage.All];

    internal override string Name => "mutations";

    internal override string Promise =>
        $"{Mutations:N0} single changes of sealed dossiers, of {Kinds.Count} kinds: bytes, values, members, entries taken out, put in, repeated, moved, brought from elsewhere or put under other rules, ends cut off, the heading, the seal. "
        + "`Verification.Of` finds each from the bytes alone, without the seal that was kept, and names one of the entries that were changed where the document is still a list of them and nothing else was changed. What leaves the canonical form as it was, such as white space, is counted apart and changes nothing.";

    internal override Findings Run(Effort effort)
    {
        var samples = new List<Sample>();
        foreach (var (about, office, dossier) in DossierSources.All(WalksOfAProcedure, Seed))
        {
            samples.Add(new(about, Written.Of(dossier, office), static document => new(Verification.Of(document).Faults.IsEmpty ? document : null)));
        }

        var findings = new Findings();
        var found = new int[Kinds.Count];
        var random = new Random(Seed);
        var (alike, among) = (0, 0);
        for (var left = effort.Of(Mutations); left > 0;)
        {
            var kind = left % Kinds.Count;
            var sample = samples[random.Next(samples.Count)];
            if (Kinds[kind].Make(sample, samples[random.Next(samples.Count)], random) is not { } changed)
            {
                continue;
            }

            if (Canonical.Of(changed) == Canonical.Of(sample.Bytes))
            {
                alike++;
                findings.Expect(!sample.Read(changed).IsRefused, $"{sample.About}, {Kinds[kind].Name}: nothing was changed, and yet it is not whole");
                continue;
            }

            left--;
            found[kind]++;
            findings.Expect(sample.Read(changed).IsRefused, $"{sample.About}, {Kinds[kind].Name}: nothing was found");
            if (Parting.Of(sample.Bytes, changed) is { } parting)
            {
                among++;
                findings.Expect(Verification.Of(changed).Faults.Any(parting.IsNamedBy), $"{sample.About}, {Kinds[kind].Name}: none of entries {parting.First} to {parting.Last} is named");
            }
        }

        findings.Count("sealed dossiers", samples.Count);
        for (var i = 0; i < Kinds.Count; i++)
        {
            findings.Count(Kinds[i].Name, found[i]);
        }

        findings.Count("single changes", found.Sum());
        findings.Count("of these, found with one of the changed entries named", among);
        findings.Count("changes that leave the canonical form as it was", alike);
        return findings;
    }
}
