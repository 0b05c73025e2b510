namespace Baodi.Procedures.Dossiers;

/// <summary>The digests of a document's heading and entries, beside those that its entries and its seal name.</summary>
internal sealed class Chain
{
    private readonly ImmutableArray<NamedRules> rules;

    private Chain(
        Digest heading, ImmutableArray<Digest> hashes, ImmutableArray<Digest?> named, ImmutableArray<int?> sequences, ImmutableArray<NamedRules> rules, int sealedEntries)
    {
        this.rules = rules;
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

    /// <summary>The seal that it has.</summary>
    internal Seal Seal => new(SealedEntries, Named[Count]!.Value);

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
        var underWhich = ImmutableArray.CreateBuilder<NamedRules>();
        foreach (var entry in root.Member("entries").Entries())
        {
            entry.MustBeObject();
            hashes.Add(CanonicalJson.DigestOf(entry));
            named.Add(entry.Optional("previous")?.DigestOrNull());
            sequences.Add(entry.Optional("sequence")?.NumberOrNull());
            underWhich.Add(new(entry.Optional("rules")?.DigestOrNull(), entry.Has("change")));
        }

        var seal = root.Member("seal");
        seal.HasOnly("entries", "hash");
        named.Add(seal.Member("hash").Digest());
        return new(heading, hashes.DrainToImmutable(), named.DrainToImmutable(), sequences.DrainToImmutable(), underWhich.DrainToImmutable(), seal.Member("entries").Number());
    }

    /// <summary>Everything that is not as it was sealed and, where all is, every entry under rules that were not in force; empty when the chain is whole.</summary>
    internal ImmutableArray<DossierFault> Faults() => IsWhole() ? StrangeRules() : new ChainDiagnosis(this).Faults();

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

    /// <summary>The rules that the first entry names are in force until a change, which names those that it brings.</summary>
    private ImmutableArray<DossierFault> StrangeRules()
    {
        var faults = ImmutableArray.CreateBuilder<DossierFault>();
        Digest? inForce = null;
        for (var i = 0; i < rules.Length; i++)
        {
            if (rules[i].Digest is { } named && (inForce is null || rules[i].AreNew))
            {
                inForce = named;
            }
            else if (rules[i].Digest is null || rules[i].Digest != inForce)
            {
                faults.Add(DossierFault.OfEntry(
                    DossierFaultKind.RulesNotInForce, i, new($"第{i + 1}条所依规则并未施行，前文也没有转入记录", $"entry {i + 1} does not name the rules in force there, and no change of rules brought others")));
            }
        }

        return faults.DrainToImmutable();
    }

    /// <summary>The rules that an entry names, and whether it is the change that puts the case under them.</summary>
    private readonly record struct NamedRules(Digest? Digest, bool AreNew);
}
