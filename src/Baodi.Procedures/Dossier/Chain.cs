using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>The digests of a document's heading and entries, beside those that its entries and its seal name.</summary>
internal sealed class Chain
{
    private Chain(Digest heading, ImmutableArray<Digest> hashes, ImmutableArray<Digest?> named, ImmutableArray<int?> sequences, int sealedEntries)
    {
        Heading = heading;
        Hashes = hashes;
        Named = named;
        Sequences = sequences;
        SealedEntries = sealedEntries;
    }

    internal Digest Heading { get; }

    /// <summary>What each entry's digest is.</summary>
    internal ImmutableArray<Digest> Hashes { get; }

    /// <summary>What each entry says the digest before it is and, last, what the seal says the last one is.</summary>
    internal ImmutableArray<Digest?> Named { get; }

    /// <summary>The place that each entry says it has.</summary>
    internal ImmutableArray<int?> Sequences { get; }

    /// <summary>How many entries the seal says there are.</summary>
    internal int SealedEntries { get; }

    internal int Count => Hashes.Length;

    /// <summary>The digest that stands before a place; that of the heading before the first.</summary>
    internal Digest Before(int index) => index == 0 ? Heading : Hashes[index - 1];

    /// <summary>Makes the digests of a document.</summary>
    /// <exception cref="DossierFormatException">The document is not built as a dossier is, or something in it has no canonical form.</exception>
    internal static Chain Of(JsonPlace root)
    {
        root.HasOnly("format", "procedure", "profile", "case", "entries", "seal");
        var (format, procedure, profile, caseId) = (root.Member("format"), root.Member("procedure"), root.Member("profile"), root.Member("case"));
        var heading = CanonicalJson.DigestOf(json =>
        {
            json.WriteStartObject();
            json.WriteString("format", format.Text());
            json.WriteString("procedure", procedure.Text());
            json.WriteString("profile", profile.Text());
            json.WriteString("case", caseId.Text());
            json.WriteEndObject();
        });
        var hashes = ImmutableArray.CreateBuilder<Digest>();
        var named = ImmutableArray.CreateBuilder<Digest?>();
        var sequences = ImmutableArray.CreateBuilder<int?>();
        foreach (var entry in root.Member("entries").Entries())
        {
            entry.MustBeObject();
            hashes.Add(CanonicalJson.DigestOf(entry));
            named.Add(entry.Optional("previous")?.DigestOrNull());
            sequences.Add(entry.Optional("sequence")?.NumberOrNull());
        }

        var seal = root.Member("seal");
        seal.HasOnly("entries", "hash");
        named.Add(seal.Member("hash").Digest());
        return new(heading, hashes.DrainToImmutable(), named.DrainToImmutable(), sequences.DrainToImmutable(), seal.Member("entries").Number());
    }

    /// <summary>Everything that is not as it was sealed; empty when the chain is whole.</summary>
    internal ImmutableArray<DossierFault> Faults() => IsWhole() ? [] : new ChainDiagnosis(this).Faults();

    private bool IsWhole()
    {
        for (var i = 0; i <= Count; i++)
        {
            if (Named[i] != Before(i) || (i < Count && Sequences[i] != i + 1))
            {
                return false;
            }
        }

        return SealedEntries == Count;
    }
}
