using System.Text.Json;

namespace Baodi.Procedures.Archives;

/// <summary>Finds what a case was called when it was opened.</summary>
internal static class FileTitle
{
    /// <summary>The members of openings that name what a case is about, the likelier first.</summary>
    private static readonly string[] Names = ["title", "subject", "name", "topic", "nature", "matter"];

    internal static string Of(Dossier dossier)
    {
        var opening = (Event)dossier[0];
        var content = JsonSerializer.SerializeToElement(opening.Command, opening.Act.Json());
        foreach (var name in Names)
        {
            if (content.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String)
            {
                return value.GetString()!;
            }
        }

        return "";
    }
}
