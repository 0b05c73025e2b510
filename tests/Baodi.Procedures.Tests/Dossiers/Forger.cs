using System.Text.Json;
using System.Text.Json.Nodes;

namespace Baodi.Procedures.Tests;

/// <summary>Somebody who changes a dossier and makes all its digests anew, so that only what it tells can give him away.</summary>
internal static class Forger
{
    internal static string Sealed(string json)
    {
        var root = JsonNode.Parse(json)!.AsObject();
        var heading = new JsonObject();
        foreach (var name in new[] { "format", "procedure", "profile", "case" })
        {
            heading[name] = root[name]!.DeepClone();
        }

        var previous = DigestOf(heading);
        var entries = root["entries"]!.AsArray();
        for (var i = 0; i < entries.Count; i++)
        {
            entries[i]!["sequence"] = i + 1;
            entries[i]!["previous"] = previous;
            previous = DigestOf(entries[i]!);
        }

        root["seal"] = new JsonObject { ["entries"] = entries.Count, ["hash"] = previous };
        return root.ToJsonString();
    }

    private static string DigestOf(JsonNode node)
    {
        using var document = JsonDocument.Parse(node.ToJsonString());
        return CanonicalJson.DigestOf(new JsonPlace(document.RootElement, null, "$")).ToString();
    }
}
