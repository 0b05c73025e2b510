using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>Makes the digests of the entries that have none yet.</summary>
internal static class Sealing
{
    internal static ImmutableList<Link> Of(Dossier dossier, Office office)
    {
        var inForce = dossier.Procedure!.RulesDigest;
        var links = ImmutableList.CreateBuilder<Link>();
        var previous = CanonicalJson.DigestOf(json => DossierWriter.WriteHeading(json, dossier));
        foreach (var link in dossier.Chain)
        {
            var chained = link.Hash is null ? Chained(link.After(previous, inForce), office) : link;
            previous = chained.Hash!.Value;
            links.Add(chained);
        }

        return links.ToImmutable();
    }

    private static Link Chained(Link link, Office office) => link.With(CanonicalJson.DigestOf(json => DossierWriter.Write(json, link, office)));
}
