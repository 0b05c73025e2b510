using System.Text;
using System.Text.Json;
using Baodi.Procedures.Tests;

namespace Baodi.Procedures.Assurance.Fuzzing;

/// <summary>A damaged dossier with a chain made anew, so that it gets as far as what it tells.</summary>
internal static class Forged
{
    /// <summary>The document sealed; null where it is no longer built as a dossier is, or has no canonical form.</summary>
    internal static byte[]? Of(byte[] document)
    {
        try
        {
            return HasForm(document) ? Encoding.UTF8.GetBytes(Forger.Sealed(Encoding.UTF8.GetString(document))) : null;
        }
        catch (DossierFormatException)
        {
            return null;
        }
    }

    private static bool HasForm(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("format", out var format) && format.ValueKind == JsonValueKind.String && format.ValueEquals(DossierWords.Format)
                && IsText(root, "procedure") && IsText(root, "profile") && IsText(root, "case")
                && root.TryGetProperty("entries", out var entries) && entries.ValueKind == JsonValueKind.Array
                && entries.EnumerateArray().All(entry => entry.ValueKind == JsonValueKind.Object);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsText(JsonElement root, string name) => root.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String;
}
