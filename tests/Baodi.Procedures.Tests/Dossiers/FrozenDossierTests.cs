using System.Text;
using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests;

/// <summary>Dossiers as earlier versions wrote them; the files are never written again, so that what was kept can always be read.</summary>
public class FrozenDossierTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Data", "dossiers", "format-2");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void EveryProcedure_HasAFile() =>
        Assert.Equal(
            BaodiOffice.Default.Procedures.Select(procedure => procedure.Id).ToHashSet(),
            Directory.GetFiles(Folder).Select(file => Path.GetFileNameWithoutExtension(file).Split('.')[1]).ToHashSet());

    [Theory]
    [MemberData(nameof(Files))]
    public void AFrozenFile_IsRead_Folded_AndWritten(string name)
    {
        var office = name.Contains(NationalLaw.Profile.Id, StringComparison.Ordinal) ? NationalLaw.Office : BaodiOffice.Default;
        var frozen = File.ReadAllBytes(Path.Combine(Folder, name));
        var dossier = Dossier.Read(frozen, office);
        var folded = office.Fold(dossier.Events);
        Assert.Equal(dossier.Version, folded.Version);
        var written = Encoding.UTF8.GetBytes(IncidentHistory.Write(dossier, office));
        var verification = Verification.Of(written, office, earlier: dossier.Chain.Select(link => link.Rules!.Value));
        Assert.Empty(verification.Faults);
        var again = Dossier.Read(written, office);
        Assert.Equal(CaseJsonTests.Written(json => folded.WriteTo(json)), CaseJsonTests.Written(json => office.Fold(again.Events).WriteTo(json)));
        Assert.Equal(dossier.Count, again.Count);
    }

    [Fact]
    public void AFrozenFile_IsWholeForGood()
    {
        foreach (var file in Directory.EnumerateFiles(Folder))
        {
            var verification = Verification.Of(File.ReadAllBytes(file));
            Assert.True(verification.Faults.IsEmpty, $"{file}: {string.Join('\n', verification.Faults)}");
        }
    }
}
