using System.Text;
using System.Text.Json.Nodes;

namespace Baodi.Procedures.Tests;

/// <summary>Valid documents, damaged at random from fixed seeds: each is read or refused, and nothing else happens.</summary>
public class DossierFuzzTests
{
    private static readonly Office Office = new(TestProfile.Create());
    private static readonly string[] Valid = [IncidentHistory.Ordinary(Office).Written(), IncidentHistory.Grave(Office).Written()];

    private static readonly string[] Tokens =
    [
        "null", "true", "false", "0", "-1", "1", "2", "1e400", "123456789012345678901234567890", "\"\"", "\" \"", "\"\\u0001\"", "\"\\u0000\"", "[]", "{}", "[[]]",
        "\"ordinary\"", "\"grave\"", "\"ended\"", "\"kept\"", "\"regrade\"", "\"end-handling\"", "\"consent-to-report\"", "\"send-daily-report\"", "\"8.6\"",
        "\"9999-12-31T23:59:59+08:00\"", "\"-9998-01-01T00:00:00+08:00\"", "\"duty-leader\"", "\"leader-in-charge:x\"", "\"5 working-days\"", "\"released\"",
    ];

    [Fact]
    public void Read_DamagedBytes_IsReadOrRefused()
    {
        var random = new Random(20170327);
        var refused = 0;
        const int Tries = 4_000;
        for (var i = 0; i < Tries; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(Valid[i % 2]);
            for (var n = random.Next(1, 4); n > 0; n--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            refused += IsRefused(random.Next(8) == 0 ? bytes[..random.Next(bytes.Length)] : bytes) ? 1 : 0;
        }

        Assert.InRange(refused, Tries / 4, Tries - 1);
    }

    [Fact]
    public void Read_DamagedStructure_IsReadOrRefused()
    {
        var random = new Random(20211014);
        var refused = 0;
        const int Tries = 1_500;
        for (var i = 0; i < Tries; i++)
        {
            var root = JsonNode.Parse(Valid[i % 2])!;
            for (var n = random.Next(1, 3); n > 0; n--)
            {
                Damage(root, random);
            }

            // Half a surrogate pair cannot be written by way of a node.
            var json = root.ToJsonString().Replace("\\u0001", "\\ud800", StringComparison.Ordinal);
            refused += IsRefused(Encoding.UTF8.GetBytes(json)) ? 1 : 0;
        }

        Assert.InRange(refused, Tries / 4, Tries - 1);
    }

    /// <summary>Whole entries taken out and the rest numbered anew, so that acts come without what they rely on.</summary>
    [Fact]
    public void Read_EntriesLeftOut_IsReadOrRefused()
    {
        var random = new Random(8);
        var read = 0;
        const int Tries = 1_000;
        for (var i = 0; i < Tries; i++)
        {
            var root = JsonNode.Parse(Valid[i % 2])!;
            var entries = root["entries"]!.AsArray();
            for (var n = random.Next(1, 8); n > 0; n--)
            {
                entries.RemoveAt(random.Next(1, entries.Count));
            }

            var version = 0;
            foreach (var entry in entries)
            {
                if (entry!["note"] is null)
                {
                    version++;
                }
                else
                {
                    entry["version"] = version;
                }
            }

            read += IsRefused(Encoding.UTF8.GetBytes(Forger.Sealed(root.ToJsonString()))) ? 0 : 1;
        }

        Assert.InRange(read, 1, Tries - 1);
    }

    private static bool IsRefused(byte[] utf8)
    {
        try
        {
            var read = Dossier.Read(utf8, Office);
            var written = IncidentHistory.Write(read, Office);
            Assert.Equal(written, IncidentHistory.Write(IncidentHistory.Read(written, Office), Office));
            return false;
        }
        catch (DossierFormatException e)
        {
            Assert.StartsWith("$", e.Path, StringComparison.Ordinal);
            return true;
        }
    }

    private static void Damage(JsonNode root, Random random)
    {
        var all = new List<JsonNode>();
        Collect(root, all);
        var node = all[random.Next(1, all.Count)];
        switch (random.Next(4))
        {
            case 0:
                if (node.Parent is JsonObject parent)
                {
                    parent.Remove(node.GetPropertyName());
                }
                else
                {
                    node.Parent!.AsArray().Remove(node);
                }

                break;
            case 1:
                node.ReplaceWith(JsonNode.Parse(Tokens[random.Next(Tokens.Length)]));
                break;
            case 2:
                node.ReplaceWith(all[random.Next(all.Count)].DeepClone());
                break;
            default:
                if (node is JsonArray array && array.Count > 0)
                {
                    array.Insert(random.Next(array.Count), array[random.Next(array.Count)]?.DeepClone());
                }
                else if (node is JsonObject other)
                {
                    other["surplus"] = 1;
                }

                break;
        }
    }

    private static void Collect(JsonNode? node, List<JsonNode> all)
    {
        if (node is null)
        {
            return;
        }

        all.Add(node);
        foreach (var child in node is JsonObject o ? o.Select(p => p.Value) : node is JsonArray a ? a : Enumerable.Empty<JsonNode?>())
        {
            Collect(child, all);
        }
    }
}
