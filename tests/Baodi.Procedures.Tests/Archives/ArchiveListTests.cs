using Baodi.Procedures.Archives;
using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests;

/// <summary>How long files are kept, and what a year's list says of them.</summary>
public class ArchiveListTests
{
    private static readonly Office Office = BaodiOffice.Default;

    [Fact]
    public void Kinds_AreTheProcedures_InTheOrderOfTheNotice() =>
        Assert.Equal(Office.Procedures.Select(procedure => procedure.Id), RetentionTerms.Kinds.All.Select(kind => kind.Name));

    [Fact]
    public void EveryAct_ThatArchives_SaysWhatItsFileMustHold()
    {
        var archiving = Office.Procedures.SelectMany(procedure => procedure.Acts).Where(act => act.Name is "archive" or "archive-materials" or "keep-file").ToList();
        Assert.Equal(8, archiving.Count);
        Assert.All(archiving, act => Assert.NotEmpty(act.Files));
    }

    [Fact]
    public void AFile_IsKeptAsTheTableOfItsOfficeSays()
    {
        var dossier = IncidentHistory.Ordinary(Office).Dossier;
        var entry = Assert.Single(ArchiveList.Of(2021, [dossier, Running()]).Entries);
        Assert.Equal((1, "I-1", "燃气泄漏", RetentionClass.ThirtyYears, "ordinary-business"), (entry.Number, entry.CaseId, entry.Title, entry.Retention, entry.Row!.Id));
        Assert.Equal(dossier.Count, entry.Entries);
        Assert.Equal(Paper.AllOf(dossier).Select(paper => paper.Number), entry.Papers.Select(paper => paper.Number));
        Assert.Empty(ArchiveList.Of(2022, [dossier]).Entries);
        Assert.Throws<ArgumentException>(() => ArchiveList.Of(2021, [dossier, dossier]));
        Assert.Throws<ArgumentException>(() => ArchiveList.Of(2021, [Dossier.Empty]));
    }

    [Fact]
    public void AnOfficeWithoutATable_LeavesItToBeDecided()
    {
        var office = new Office(TestProfile.Create());
        var entry = Assert.Single(ArchiveList.Of(2021, [IncidentHistory.Ordinary(office).Dossier]).Entries);
        Assert.Null(entry.Retention);
        Assert.Contains("To be decided (1)", ArchiveList.Of(2021, [IncidentHistory.Ordinary(office).Dossier]).ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    /// <summary>A case that runs on, which no list has.</summary>
    private static Dossier Running()
    {
        var opened = Office.Incident.Open("I-2", IncidentHistory.Call(), IncidentHistory.Duty, IncidentHistory.Start);
        return Dossier.Empty.Add(opened.Event!);
    }
}
