using System.Runtime.InteropServices;
using System.Text.Json;

namespace Baodi.Procedures.Assurance.Sealing;

/// <summary>Which entries of a changed dossier are not those of the one it was made of, told without the library.</summary>
/// <param name="First">The first entry that is another, from 1.</param>
/// <param name="Last">The last, or the place before <paramref name="First"/> where entries are only missing.</param>
/// <param name="AreMissing">Whether there are fewer than there were; what is missing is named by its place, which is behind the last.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Parting(int First, int Last, bool AreMissing)
{
    /// <summary>Null where either has no entries, where nothing among them was changed, or something around them too.</summary>
    internal static Parting? Of(byte[] before, byte[] after)
    {
        if (Canonical.Of(before) is null || Canonical.Of(after) is null)
        {
            return null;
        }

        using var old = JsonDocument.Parse(before, Canonical.Deep);
        using var present = JsonDocument.Parse(after, Canonical.Deep);
        return Around(old) is { } around && around == Around(present) && !Entries(old).SequenceEqual(Entries(present)) ? Between(Entries(old), Entries(present)) : null;
    }

    /// <summary>Whether a fault names an entry at which the two part, or lies in it.</summary>
    internal bool IsNamedBy(DossierFault fault)
    {
        for (var entry = First; entry <= Math.Max(First, AreMissing ? Last + 1 : Last); entry++)
        {
            if (fault.Entry == entry || fault.Path.StartsWith($"$.entries[{entry - 1}]", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static Parting Between(List<string> old, List<string> present)
    {
        var shorter = Math.Min(old.Count, present.Count);
        var ahead = 0;
        while (ahead < shorter && old[ahead] == present[ahead])
        {
            ahead++;
        }

        var behind = 0;
        while (behind < shorter - ahead && old[^(behind + 1)] == present[^(behind + 1)])
        {
            behind++;
        }

        return new(ahead + 1, present.Count - behind, present.Count < old.Count);
    }

    private static List<string> Entries(JsonDocument document) => [.. document.RootElement.GetProperty("entries").EnumerateArray().Select(Canonical.Of)];

    /// <summary>Everything but the entries; null where there are none to speak of.</summary>
    private static string? Around(JsonDocument document)
    {
        var root = document.RootElement;
        return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("entries", out var entries) && entries is { ValueKind: JsonValueKind.Array } && entries.GetArrayLength() > 0
            ? string.Join(',', root.EnumerateObject().Where(member => member.Name != "entries").Select(member => $"{member.Name}:{Canonical.Of(member.Value)}"))
            : null;
    }
}
