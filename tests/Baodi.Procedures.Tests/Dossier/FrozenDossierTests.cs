using System.Text;
using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests;

/// <summary>Dossiers as earlier versions wrote them; the files are never written again, so that what was kept can always be read.</summary>
public class FrozenDossierTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Data", "dossiers");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void EveryFormat_HasFilesOfEveryProcedureThatWroteIt()
    {
        var formats = Directory.GetDirectories(Folder).Order(StringComparer.Ordinal).Select(ProceduresIn).ToList();
        Assert.Equal(2, formats.Count);
        Assert.Equal(BaodiOffice.Default.Procedures.Select(procedure => procedure.Id).ToHashSet(), formats[^1]);

        // What was written in an old format stays; a procedure that came after it never wrote it.
        Assert.Equal(18, formats[0].Count);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void AFrozenFile_IsRead_Folded_AndWrittenInTheNewestFormat(string name)
    {
        var office = name.Contains(NationalLaw.Profile.Id, StringComparison.Ordinal) ? NationalLaw.Office : BaodiOffice.Default;
        var frozen = File.ReadAllBytes(Path.Combine(Folder, name));
        var dossier = Dossier.Read(frozen, office);
        var folded = dossier.Procedure!.Fold(dossier.Events);
        Assert.Equal(dossier.Version, folded.Version);
        var written = Encoding.UTF8.GetBytes(IncidentHistory.Write(dossier, office));
        var verification = Verification.Of(written, office);
        Assert.True(verification.IsWhole, string.Join('\n', verification.Faults));
        var again = Dossier.Read(written, office);
        Assert.Equal(CaseJsonTests.Written(folded.WriteTo), CaseJsonTests.Written(again.Procedure!.Fold(again.Events).WriteTo));
        Assert.Equal(dossier.Count, again.Count);
    }

    [Fact]
    public void AFileWithDigests_IsWholeForGood()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Folder, "format-2")))
        {
            var verification = Verification.Of(File.ReadAllBytes(file));
            Assert.True(verification.IsWhole, $"{file}: {string.Join('\n', verification.Faults)}");
        }
    }

    [Fact]
    public void AFileWithoutDigests_IsSaidToHaveNone()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Folder, "format-1")))
        {
            Assert.Equal(DossierFaultKind.NotSealed, Assert.Single(Verification.Of(File.ReadAllBytes(file)).Faults).Kind);
        }
    }

    [Theory]
    [InlineData("\"sequence\":2,", "\"sequence\":3,", "$.entries[1].sequence")]
    [InlineData("\"sequence\":2,", "\"sequence\":2,\"previous\":\"\",", "$.entries[1].previous")]
    [InlineData("\"sequence\":2,", "\"sequence\":2,\"rules\":\"\",", "$.entries[1].rules")]
    [InlineData("\"sequence\":2,", "\"sequence\":2,\"command\":\"c\",", "$.entries[1].command")]
    [InlineData("\"format\"", "\"seal\":{},\"format\"", "$.seal")]
    public void WhatAnOldFormatDidNotHave_IsNotReadInIt(string said, string changed, string path)
    {
        var json = File.ReadAllText(Path.Combine(Folder, "format-1", "baodi-2017.incident.json"));
        var at = json.IndexOf(said, StringComparison.Ordinal);
        var other = json[..at] + changed + json[(at + said.Length)..];
        Assert.Equal(path, Assert.Throws<DossierFormatException>(() => IncidentHistory.Read(other, BaodiOffice.Default)).Path);
    }

    private static HashSet<string> ProceduresIn(string format) =>
        [.. Directory.GetFiles(format).Select(file => Path.GetFileNameWithoutExtension(file).Split('.')[1])];
}
