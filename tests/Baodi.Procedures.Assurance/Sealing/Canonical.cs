using System.Text;
using System.Text.Json;

namespace Baodi.Procedures.Assurance.Sealing;

/// <summary>A document with its members sorted and without white space, told without the library: two that are alike in it are one to a digest.</summary>
internal static class Canonical
{
    internal static readonly JsonDocumentOptions Deep = new() { MaxDepth = 128 };

    /// <summary>Null for what is no JSON document in Unicode.</summary>
    internal static string? Of(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Deep);
            return Of(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    internal static string Of(JsonElement value)
    {
        var form = new StringBuilder();
        Tell(value, form);
        return form.ToString();
    }

    private static void Tell(JsonElement value, StringBuilder form)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                form.Append('{');
                foreach (var member in value.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
                {
                    form.Append(JsonSerializer.Serialize(member.Name)).Append(':');
                    Tell(member.Value, form);
                    form.Append(',');
                }

                form.Append('}');
                break;
            case JsonValueKind.Array:
                form.Append('[');
                foreach (var entry in value.EnumerateArray())
                {
                    Tell(entry, form);
                    form.Append(',');
                }

                form.Append(']');
                break;
            case JsonValueKind.String:
                form.Append(JsonSerializer.Serialize(value.GetString()));
                break;
            default:
                form.Append(value.GetRawText());
                break;
        }
    }
}
