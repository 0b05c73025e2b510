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
    public void Kinds_AreCalledAsTheProcedures_AndDocumentedSo()
    {
        var documentation = Conventions.Documentation.Beside(typeof(FileKind).Assembly);
        Assert.All(BaodiNotice.Of2017.Procedures.Zip(Enum.GetValues<FileKind>()), pair =>
        {
            Assert.Equal(pair.First.Title.Chinese, RetentionTerms.Kinds.LabelOf(pair.Second).Chinese);
            Assert.Equal($"{pair.First.Title.Chinese}.", documentation.SummaryOf(typeof(FileKind).GetField(pair.Second.ToString())!));
        });
    }

    [Fact]
    public void EveryProcedure_SaysWhatItsFileMustHold() =>
        Assert.All(Office.Procedures, procedure => Assert.Contains(procedure.Acts, act => !act.Files.IsEmpty));

    /// <summary>Tried on what was kept, since the check of definitions tells of definitions only.</summary>
    [Fact]
    public void WhatAFileMustHold_IsInEveryFileThatWasFiled()
    {
        var filed = new HashSet<string>();
        foreach (var dossier in Frozen().Append(IncidentHistory.Ordinary(Office).Dossier))
        {
            var papers = new HashSet<Label>();
            foreach (var happened in dossier.Events)
            {
                Assert.All(happened.Act.Files, form => Assert.Contains(form.Paper!.Value, papers));
                if (!happened.Act.Files.IsEmpty)
                {
                    filed.Add(dossier.Procedure!.Id);
                }

                if (Paper.Of(happened) is not null)
                {
                    papers.Add(happened.Act.Form.Paper!.Value);
                }
            }
        }

        // The request that was kept goes on under supervision.
        Assert.Equal(["request-report"], Office.Procedures.Select(procedure => procedure.Id).Except(filed));
    }

    [Fact]
    public void AFile_IsKeptAsTheTableOfItsOfficeSays()
    {
        var dossier = IncidentHistory.Ordinary(Office).Dossier;
        var entry = Assert.Single(ArchiveList.Of(2021, [dossier, Running()], Office).Entries);
        Assert.Equal((1, "I-1", "燃气泄漏", RetentionClass.ThirtyYears, "ordinary-business"), (entry.Number, entry.CaseId, entry.Title.Chinese, entry.Retention, entry.Rules.Single().Id));
        Assert.Equal(dossier.Count, entry.Entries);
        Assert.Equal(Paper.AllOf(dossier).Select(paper => paper.Number), entry.Papers.Select(paper => paper.Number));
        Assert.Empty(ArchiveList.Of(2022, [dossier], Office).Entries);
        Assert.Throws<ArgumentException>(() => ArchiveList.Of(2021, [dossier, dossier], Office));
        Assert.Throws<ArgumentException>(() => ArchiveList.Of(2021, [Dossier.Empty], Office));
    }

    [Fact]
    public void ContentThatHasANumber_TellsIt()
    {
        foreach (var command in typeof(Command).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Command))))
        {
            Assert.Equal(command.GetProperty("FileNumber") is not null, command.IsAssignableTo(typeof(IFiled)));
            Assert.Equal(command.GetProperty("DocumentNumber") is not null, command.IsAssignableTo(typeof(INumbered)));
        }
    }

    [Fact]
    public void Numbers_AreCheckedOverTheCasesGiven()
    {
        var frozen = Frozen().Where(dossier => dossier.Procedure!.Profile.Id == Office.Profile.Id).ToList();
        Assert.DoesNotContain(NumberCheck.Of(frozen.DistinctBy(dossier => (dossier.Procedure!.Id, dossier.CaseId))), fault => fault.Kind != NumberFaultKind.DocumentNumberMalformed);
        var outgoing = frozen.First(dossier => dossier.Procedure!.Id == "outgoing-document");
        Assert.Equal(
            [NumberFaultKind.FileNumberTwice, NumberFaultKind.DocumentNumberTwice],
            NumberCheck.Of([outgoing, outgoing]).Select(fault => fault.Kind).Distinct());
        Assert.Throws<ArgumentException>(() => NumberCheck.Of([Dossier.Empty]));
        Assert.Equal(VisibleText.Seen("机2024-31"), VisibleText.Seen("机\u3164２０２4-31\u2800 \uFE0F"));
    }

    [Fact]
    public void EveryFile_HasATitle_FromItsMatter()
    {
        var titled = new HashSet<string>();
        foreach (var dossier in Frozen())
        {
            var matter = OfficeOf(dossier).Fold(dossier.Events).UntypedMatter;
            Assert.False(string.IsNullOrWhiteSpace(Assert.IsAssignableFrom<ITitled>(matter).Title.Chinese), dossier.Procedure!.Id);
            titled.Add(dossier.Procedure.Id);
        }

        Assert.Equal(Office.Procedures.Select(procedure => procedure.Id).Order(StringComparer.Ordinal), titled.Order(StringComparer.Ordinal));
    }

    /// <summary>Where no form of a procedure asks whether its matter is weighty, the table must not take it for ordinary.</summary>
    [Fact]
    public void Business_IsOrdinaryOrWeighty_OnlyWhereItsFileSaysSo()
    {
        var table = (IDecider<RetentionQuestion, RetentionClass>)Office.Profile.Decider(RetentionDecisions.Retention)!;
        foreach (var dossier in Frozen())
        {
            var folded = OfficeOf(dossier).Fold(dossier.Events);
            var kind = RetentionTerms.Kinds[RetentionTerms.Kinds.Find(dossier.Procedure!.Id)];
            var tells = table.Decide(new(kind, FileWeight.Ordinary)).Value != table.Decide(new(kind, FileWeight.Weighty)).Value;
            if (folded.IsClosed && tells)
            {
                var entry = Assert.Single(ArchiveList.Of(DistrictTime.DateOf(folded.LastStepAt).Year, [dossier], OfficeOf(dossier)).Entries);
                Assert.True(folded.UntypedMatter is IWeighed == entry.Retention is not null, dossier.Procedure.Id);
            }
        }

        foreach (var kind in new[] { FileKind.LargeEvent, FileKind.Petition, FileKind.Supervision, FileKind.MunicipalProposal, FileKind.DistrictProposal })
        {
            Assert.Null(table.Decide(new(kind, FileWeight.NotTold)).Value);
            Assert.Equal(RetentionClass.Permanent, table.Decide(new(kind, FileWeight.Weighty)).Value);
            Assert.Equal(RetentionClass.ThirtyYears, table.Decide(new(kind, FileWeight.Ordinary)).Value);
        }
    }

    [Fact]
    public void AnOfficeWithoutATable_LeavesItToBeDecided()
    {
        var office = new Office(TestProfile.Create());
        var entry = Assert.Single(ArchiveList.Of(2021, [IncidentHistory.Ordinary(office).Dossier], office).Entries);
        Assert.Null(entry.Retention);
        Assert.Contains("To be decided (1)", ArchiveList.Of(2021, [IncidentHistory.Ordinary(office).Dossier], office).ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatAReaderIsNotClearedFor_IsCountedAndNotTold()
    {
        var secret = Frozen().First(dossier => dossier.Procedure!.Id == "classified-document" && OfficeOf(dossier).Fold(dossier.Events) is { IsClosed: true, Classification: not null });
        var year = DistrictTime.DateOf(Office.Fold(secret.Events).LastStepAt).Year;
        var list = ArchiveList.Of(year, [secret], Office);
        var whole = Assert.Single(list.Entries);
        Assert.NotEmpty(whole.Title.Chinese);
        Assert.NotNull(whole.Classification);
        Assert.False(whole.IsWithheld);
        Assert.Equal(list.ToMarkdown(), list.For(whole.Classification).ToMarkdown());
        foreach (var clearance in Enum.GetValues<ClassificationLevel>().Where(level => level < whole.Classification).Select(level => (ClassificationLevel?)level).Prepend(null))
        {
            var told = list.For(clearance);
            var entry = Assert.Single(told.Entries);
            Assert.Equal((whole.Number, "", whole.ClosedOn, true, null), (entry.Number, entry.CaseId, entry.ClosedOn, entry.IsWithheld, entry.Classification));
            foreach (var text in new[] { told.ToMarkdown(), told.ToHtml(Language.English), CaseJsonTests.Written(told.WriteTo) })
            {
                Assert.DoesNotContain(whole.CaseId, text, StringComparison.Ordinal);
                Assert.DoesNotContain(whole.Title.Chinese, text, StringComparison.Ordinal);
                Assert.All(whole.Papers, paper => Assert.DoesNotContain(paper.Title.Chinese, text, StringComparison.Ordinal));
            }
        }
    }

    private static IEnumerable<Dossier> Frozen() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Data", "dossiers", "format-2"))
            .Select(path => Dossier.Read(File.ReadAllBytes(path), path.Contains(NationalLaw.Profile.Id, StringComparison.Ordinal) ? NationalLaw.Office : Office));

    private static Office OfficeOf(Dossier dossier) => dossier.Procedure!.Profile.Id == NationalLaw.Profile.Id ? NationalLaw.Office : Office;

    /// <summary>A case that runs on, which no list has.</summary>
    private static Dossier Running()
    {
        var opened = Office.Open("I-2", IncidentHistory.Call(), IncidentHistory.Duty, IncidentHistory.Start);
        return Dossier.Empty.Add(opened.Event!);
    }
}
