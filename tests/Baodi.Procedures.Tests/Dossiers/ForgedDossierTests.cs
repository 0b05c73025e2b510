using System.Text;
using System.Text.Json.Nodes;

namespace Baodi.Procedures.Tests;

/// <summary>Documents that say what they say in a way that could not be kept, each once accepted or once the end of a reader.</summary>
public class ForgedDossierTests
{
    private static readonly Office Office = new(TestProfile.Create());
    private static readonly string Ordinary = IncidentHistory.Ordinary(Office).Written();

    /// <summary>The digest is over the other spelling; written again, the dossier would no longer be whole.</summary>
    [Theory]
    [InlineData("\"2021-01-14T12:55:00+08:00\"", "\"2021-01-14T04:55:00Z\"")]
    [InlineData("\"2021-01-14T12:55:00+08:00\"", "\"2021-01-14T12:55:00.000+08:00\"")]
    public void Read_ASpellingWhoseDigestCouldNotBeKept_IsAFault(string part, string instead)
    {
        Assert.Contains(part, Ordinary, StringComparison.Ordinal);
        var sealedAnew = Forger.Sealed(Ordinary.Replace(part, instead, StringComparison.Ordinal));
        Assert.Empty(Verification.Of(Encoding.UTF8.GetBytes(sealedAnew)).Faults);
        Assert.Equal("$.entries[0]", Fault(sealedAnew).Path);
    }

    [Theory]
    [InlineData("\"sequence\":1,", "\"sequence\":1,\"sequence\":1,", "$.entries[0].sequence")]
    [InlineData("\"format\":", "\"format\":\"baodi-dossier/2\",\"format\":", "$.format")]
    [InlineData("\"officer\":\"zhao\",", "\"officer\":\"zhao\",\"officer\":\"zhao\",", "$.entries[0].by.officer")]
    [InlineData("\"zhao\"", "\"\\ud800\"", "$.entries[0].by.officer")]
    [InlineData("\"zhao\"", "-0", "$.entries[0].by.officer")]
    public void Read_AMemberTwiceOrNoText_IsAFault(string part, string instead, string path)
    {
        var at = Ordinary.IndexOf(part, StringComparison.Ordinal);
        Assert.Equal(path, Fault(Ordinary.Remove(at, part.Length).Insert(at, instead)).Path);
    }

    [Fact]
    public void Read_EntriesThatAreNoObjects_AreFaults()
    {
        foreach (var entry in new[] { "\"text\"", "7", "[]", "null" })
        {
            var node = JsonNode.Parse(Ordinary)!;
            node["entries"] = new JsonArray(JsonNode.Parse(entry));
            Assert.Equal("$.entries[0]", Fault(node.ToJsonString()).Path);
        }
    }

    /// <summary>Compared each with each they would take half a minute.</summary>
    [Fact]
    public void Read_ManySeats_AreGoneThroughOnce()
    {
        const int Most = 100_000;
        var seats = string.Join(',', Enumerable.Range(0, Most).Select(i => $"\"unit-head:u{i}\"").Append("\"unit-head:u7\""));
        var json = Ordinary.Replace("\"seats\":[\"duty-officer\"]", $"\"seats\":[{seats}]", StringComparison.Ordinal);
        Assert.Equal($"$.entries[0].by.seats[{Most}]", Fault(json).Path);
    }

    private static DossierFormatException Fault(string json) => Assert.Throws<DossierFormatException>(() => Dossier.Read(Encoding.UTF8.GetBytes(json), Office));
}
