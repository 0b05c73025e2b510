using System.Text.Json;

namespace Baodi.Procedures.Json;

/// <summary>Writes why a command was refused, in both languages.</summary>
internal static class RefusalWriter
{
    internal static void Write(Utf8JsonWriter json, Refusal refusal)
    {
        json.WriteStartObject();
        json.WriteStartArray("reasons");
        foreach (var reason in refusal.Reasons)
        {
            Write(json, reason);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, Reason reason)
    {
        json.WriteStartObject();
        json.WriteString("code", reason.Code);
        json.WriteCitation(reason.Citation);
        if (reason.About is { } about && about != reason.AskedFor)
        {
            json.WriteString("about", about);
        }

        if (reason.IsDepartable)
        {
            json.WriteBoolean("departable", true);
        }

        if (reason.Act is { } act)
        {
            json.WriteString("act", act.Name);
        }

        if (reason is FieldWrong wrong)
        {
            json.WriteString("field", wrong.Field.Name);
        }
        else if (reason is MalformedContent malformed)
        {
            json.WriteString("path", malformed.Path);
        }

        json.WriteString("chinese", reason.Label.Chinese);
        json.WriteString("english", reason.Label.English);
        json.WriteEndObject();
    }
}
