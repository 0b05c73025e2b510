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
            }
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString(Plain));
    }
}
