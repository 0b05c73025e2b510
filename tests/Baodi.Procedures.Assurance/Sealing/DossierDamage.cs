using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Baodi.Procedures.Assurance.Fuzzing;

namespace Baodi.Procedures.Assurance.Sealing;

/// <summary>What somebody would do to a sealed dossier who knows how it is built.</summary>
internal static class DossierDamage
{
    internal static IReadOnlyList<Damage> All { get; } =
    [
        new("an entry of the dossier removed", Expected.Refused, static (one, _, random) => Entries(one, random, 2, entries => entries.RemoveAt(random.Next(entries.Count)))),
        new("the last entries removed", Expected.Refused, static (one, _, random) => Entries(one, random, 2, entries => entries.RemoveRange(1, random.Next(1, entries.Count)))),
        new("an entry of the dossier put in again", Expected.Refused, static (one, _, random) => Entries(one, random, 1, entries => entries.Insert(random.Next(entries.Count + 1), entries[random.Next(entries.Count)]))),
        new("an entry of another dossier put in", Expected.Refused, static (one, other, random) => Entries(one, random, 1, entries => entries.Insert(random.Next(entries.Count + 1), Some(other, random)))),
        new("an entry of another dossier instead", Expected.Refused, static (one, other, random) => Entries(one, random, 1, entries => entries[random.Next(entries.Count)] = Some(other, random))),
        new("an entry of the dossier moved", Expected.Refused, static (one, _, random) => Entries(one, random, 2, entries => Move(entries, random))),
        new("the seal's number changed", Expected.Refused, static (one, _, random) => Member(one, "entries", inSeal: true, Changed(random, 1_000).ToString(CultureInfo.InvariantCulture))),
        new("the seal's digest changed", Expected.Refused, static (one, _, random) => Member(one, "hash", inSeal: true, Digest(random))),
        new("the heading changed", Expected.Refused, static (one, _, random) => Member(one, "case", inSeal: false, $"\"another {Changed(random, 1_000)}\"")),
        new("an entry under other rules, sealed anew", Expected.Refused, static (one, _, random) => Entries(one, random, 2, entries => PutUnderOthers(entries, random)) is { } changed ? Forged.Of(changed) : null),
    ];

    private static byte[]? Entries(Sample one, Random random, int atLeast, Action<List<byte[]>> change)
    {
        var list = IndexOf(one, "entries", parent: 0);
        var entries = one.ChildrenOf(list);
        if (entries.Count < atLeast)
        {
            return null;
        }

        change(entries);
        return one.Bytes.With(one.Anatomy.Values[list], entries);
    }

    private static void Move(List<byte[]> entries, Random random)
    {
        var from = random.Next(entries.Count);
        var entry = entries[from];
        entries.RemoveAt(from);
        entries.Insert((from + random.Next(1, entries.Count + 1)) % (entries.Count + 1), entry);
    }

    /// <summary>Not the first entry, which says what is in force.</summary>
    private static void PutUnderOthers(List<byte[]> entries, Random random)
    {
        var place = random.Next(1, entries.Count);
        var entry = JsonNode.Parse(entries[place])!;
        entry["rules"] = JsonNode.Parse(Digest(random));
        entries[place] = Encoding.UTF8.GetBytes(entry.ToJsonString());
    }

    private static byte[] Some(Sample other, Random random)
    {
        var entries = other.ChildrenOf(IndexOf(other, "entries", parent: 0));
        return entries[random.Next(entries.Count)];
    }

    private static byte[] Member(Sample one, string name, bool inSeal, string value) =>
        one.Bytes.With(one.Anatomy.Values[IndexOf(one, name, inSeal ? IndexOf(one, "seal", parent: 0) : 0)], value);

    private static int Changed(Random random, int most) => most + random.Next(most);

    private static string Digest(Random random)
    {
        var bytes = new byte[32];
        random.NextBytes(bytes);
        return $"\"{Convert.ToHexStringLower(bytes)}\"";
    }

    private static int IndexOf(Sample one, string name, int parent)
    {
        var wanted = Encoding.UTF8.GetBytes($"\"{name}\"");
        for (var i = 0; i < one.Anatomy.Values.Count; i++)
        {
            var value = one.Anatomy.Values[i];
            if (value.Parent == parent && value.NameStart >= 0 && one.Bytes.AsSpan(value.NameStart).StartsWith(wanted))
            {
                return i;
            }
        }

        throw new InvalidOperationException($"The dossier has no '{name}'.");
    }
}
