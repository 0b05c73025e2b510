namespace Baodi.Procedures.Dossiers;

/// <summary>Makes the digests of the entries that have none yet, which are the last ones.</summary>
internal static class Sealing
{
    internal static ImmutableList<Link> Of(Dossier dossier, ImmutableList<Link> links, Office office)
    {
        var place = links.Count;
        while (place > 0 && links[place - 1].Hash is null)
        {
            place--;
        }

        var previous = place > 0 ? links[place - 1].Hash!.Value : CanonicalJson.DigestOf(json => DossierWriter.WriteHeading(json, dossier));
        for (; place < links.Count; place++)
        {
            var link = links[place];
            var inForce = link.Entry.IsUnderRules ? dossier.Procedure!.RulesDigest : links[place - 1].Rules!.Value;
            links = links.SetItem(place, Chained(link.After(previous, inForce), office));
            previous = links[place].Hash!.Value;
        }

        return links;
    }

    private static Link Chained(Link link, Office office) => link.With(CanonicalJson.DigestOf(json => DossierWriter.Write(json, link, office)));
}
