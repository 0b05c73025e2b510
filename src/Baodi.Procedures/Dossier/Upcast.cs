using System.Buffers;
using System.Text.Json;

namespace Baodi.Procedures;

/// <summary>Turns a document of an older format into one of the newest, step by step; each step knows two formats and nothing else.</summary>
internal static class Upcast
{
    internal const string Format1 = "baodi-dossier/1";

    private const string Delegation = "delegation";

    /// <summary>The document in the newest format; null when nothing is known of the format it was written in.</summary>
    internal static JsonDocument? From(string format, JsonPlace root) => format == Format1 ? FromFormat1(root) : null;

    /// <summary>Format 1 had no digests and no ids of commands, counted events alone, and named one delegation at most.</summary>
    private static JsonDocument FromFormat1(JsonPlace root)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            foreach (var (name, value) in root.Members())
            {
                json.WritePropertyName(name);
                switch (name)
                {
                    case "format":
                        json.WriteStringValue(DossierWords.Format);
                        break;
                    case "entries":
                        WriteEntries(json, value);
                        break;
                    case "seal":
                        throw value.Fault(new("此格式的卷宗没有封存值", "a dossier of this format has no seal"));
                    default:
                        value.WriteTo(json);
                        break;
                }
            }

            json.WriteEndObject();
        }

        return JsonDocument.Parse(output.WrittenMemory);
    }

    private static void WriteEntries(Utf8JsonWriter json, JsonPlace entries)
    {
        var (sequence, events) = (0, 0);
        json.WriteStartArray();
        foreach (var entry in entries.Entries())
        {
            sequence++;
            if (!entry.Has("note") && entry.Member("sequence") is var counted && counted.Number() != ++events)
            {
                throw counted.Fault(new($"此处应为第 {events} 步", $"{events} comes next"));
            }

            WriteEntry(json, entry, sequence);
        }

        json.WriteEndArray();
    }

    private static void WriteEntry(Utf8JsonWriter json, JsonPlace entry, int sequence)
    {
        json.WriteStartObject();
        json.WriteNumber("sequence", sequence);
        foreach (var (name, value) in entry.Members())
        {
            if (name is "previous" or "rules" or "command" or "change" || (name == "sequence" && entry.Has("note")))
            {
                throw value.Fault(new("此格式的记录没有这一项", "an entry of this format has no such member"));
            }

            if (name != "sequence")
            {
                json.WritePropertyName(name);
                if (name == "by" && !entry.Has("note"))
                {
                    WriteHand(json, value);
                }
                else
                {
                    value.WriteTo(json);
                }
            }
        }

        json.WriteEndObject();
    }

    private static void WriteHand(Utf8JsonWriter json, JsonPlace by)
    {
        by.HasOnly("officer", "name", "seats", Delegation);
        by.Optional(Delegation)?.HasOnly("seat", "grantor", "document", "from", "to");
        json.WriteStartObject();
        foreach (var (name, value) in by.Members())
        {
            json.WritePropertyName(name == Delegation ? "delegations" : name);
            if (name == Delegation)
            {
                json.WriteStartArray();
                value.WriteTo(json);
                json.WriteEndArray();
            }
            else
            {
                value.WriteTo(json);
            }
        }

        json.WriteEndObject();
    }
}
