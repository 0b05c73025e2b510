using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime.Text;

namespace Baodi.Procedures.Assurance.Fuzzing;

/// <summary>What a document says, told without the library's readers: whatever is accepted must say the same when it is written again.</summary>
/// <remarks>Order of members, white space, escapes and the offset of an instant are no part of it, nor is the difference between null, an empty list and nothing.</remarks>
internal static class Meaning
{
    internal static string Of(byte[] json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 128 });
        var words = new StringBuilder();
        Tell(document.RootElement, words);
        return words.ToString();
    }

    private static void Tell(JsonElement value, StringBuilder words)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                words.Append('{');
                foreach (var member in value.EnumerateObject().Where(member => !IsNothing(member.Value)).OrderBy(member => member.Name, StringComparer.Ordinal))
                {
                    words.Append(Quoted(member.Name)).Append(':');
                    Tell(member.Value, words);
                }

                words.Append('}');
                break;
            case JsonValueKind.Array:
                words.Append('[');
                foreach (var entry in value.EnumerateArray())
                {
                    Tell(entry, words);
                    words.Append(',');
                }

                words.Append(']');
                break;
            case JsonValueKind.String:
                words.Append(Told(value.GetString()!));
                break;
            default:
                words.Append(value.GetRawText());
                break;
        }
    }

    private static bool IsNothing(JsonElement value) =>
        value.ValueKind == JsonValueKind.Null || (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0);

    private static string Told(string text) =>
        OffsetDateTimePattern.Rfc3339.Parse(text) is { Success: true, Value.Year: > 0 and < 9999 } instant ? InstantPattern.ExtendedIso.Format(instant.Value.ToInstant())
        : LocalDateTimePattern.ExtendedIso.Parse(text) is { Success: true } local ? LocalDateTimePattern.ExtendedIso.Format(local.Value)
        : Quoted(text);

    private static string Quoted(string text) => $"{text.Length.ToString(CultureInfo.InvariantCulture)}\"{text}";
}
