using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Baodi.Procedures.Assurance.Fuzzing;

/// <summary>A dossier as the format before this one had it: without digests, and with events alone counted.</summary>
internal static class Format1
{
    private const string Name = "baodi-dossier/1";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static bool Is(byte[] document)
    {
        using var parsed = JsonDocument.Parse(document);
        return parsed.RootElement.GetProperty("format").ValueEquals(Name);
    }

    internal static byte[] Of(byte[] newest)
    {
        var root = JsonNode.Parse(newest)!.AsObject();
        root["format"] = Name;
        root.Remove("seal");
        var events = 0;
        foreach (var entry in root["entries"]!.AsArray().Select(entry => entry!.AsObject()))
        {
            entry.Remove("previous");
            entry.Remove("rules");
            entry.Remove("command");
            if (entry.ContainsKey("note"))
            {
                entry.Remove("sequence");
            }
            else
            {
                entry["sequence"] = ++events;
                entry["by"] = Hand(entry["by"]!.AsObject());
            }
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString(Plain));
    }

    /// <summary>It knew one delegation of a hand, and neither clearances nor who stands in.</summary>
    private static JsonObject Hand(JsonObject by)
    {
        var hand = Only(by, "officer", "name", "seats");
        if (by["delegations"] is JsonArray { Count: > 0 } lent)
        {
            hand["delegation"] = Only(lent[0]!.AsObject(), "seat", "grantor", "document", "from", "to");
        }

        return hand;
    }

    private static JsonObject Only(JsonObject whole, params string[] members) =>
        new(members.Select(member => KeyValuePair.Create(member, whole[member]?.DeepClone())));
}
