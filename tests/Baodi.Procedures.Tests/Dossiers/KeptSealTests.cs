using System.Text;
using System.Text.Json.Nodes;

namespace Baodi.Procedures.Tests;

/// <summary>Who reads a file with the seal that he kept gets the file that he wrote, or none.</summary>
public class KeptSealTests
{
    private static readonly Office Office = new(TestProfile.Create());
    private static readonly string Ordinary = IncidentHistory.Ordinary(Office).Written();
    private static readonly Seal Kept = Verification.Of(Encoding.UTF8.GetBytes(Ordinary)).Seal!.Value;

    [Fact]
    public void WhatWasWritten_IsRead_AlsoWhereAStoreSpacedItOtherwise()
    {
        foreach (var json in new[] { Ordinary, JsonNode.Parse(Ordinary)!.ToJsonString(new() { WriteIndented = true }) })
        {
            Assert.Equal(Kept, Dossier.Read(Encoding.UTF8.GetBytes(json), Office, Kept).Seal);
            Assert.Equal(Kept, CaseFile.Read(Encoding.UTF8.GetBytes(json), Office, Kept).Dossier.Seal);
        }
    }

    [Fact]
    public void WhatWasAltered_IsNotRead_ThoughItIsSealedAnew()
    {
        var altered = Ordinary.Replace("\"张三\"", "\"张四\"", StringComparison.Ordinal);
        Assert.NotEqual(Ordinary, altered);
        Assert.Equal([DossierFaultKind.Changed], FaultsOf(altered));
        var anew = Forger.Sealed(altered);
        Assert.Equal(Verdict.Whole, Verification.Of(Encoding.UTF8.GetBytes(anew), Office).Verdict);
        Assert.Equal([DossierFaultKind.OtherSeal], FaultsOf(anew));
    }

    [Fact]
    public void AnEarlierState_IsNotTheOneThatWasKept()
    {
        var root = JsonNode.Parse(Ordinary)!;
        root["entries"]!.AsArray().RemoveAt(root["entries"]!.AsArray().Count - 1);
        Assert.Equal([DossierFaultKind.OtherSeal], FaultsOf(Forger.Sealed(root.ToJsonString())));
    }

    [Fact]
    public void AFileStrippedOfItsDigests_IsNotRead()
    {
        var root = JsonNode.Parse(Ordinary)!;
        root.AsObject().Remove("seal");
        Assert.Equal("$.seal", Assert.Throws<DossierFormatException>(() => CaseFile.Read(Encoding.UTF8.GetBytes(root.ToJsonString()), Office, Kept)).Path);
    }

    [Fact]
    public void WhatIsNoDossier_IsSaidToBeNone() =>
        Assert.Throws<DossierFormatException>(() => CaseFile.Read("{}"u8, Office, Kept));

    private static IEnumerable<DossierFaultKind> FaultsOf(string json)
    {
        var thrown = Assert.Throws<KeptSealException>(() => CaseFile.Read(Encoding.UTF8.GetBytes(json), Office, Kept));
        Assert.Equal(Kept, thrown.Kept);
        Assert.Equal(Verification.Of(Encoding.UTF8.GetBytes(json), Kept).Faults.Select(fault => fault.ToString()), thrown.Faults.Select(fault => fault.ToString()));
        return thrown.Faults.Select(fault => fault.Kind);
    }
}
