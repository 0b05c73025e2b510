using System.Text;
using System.Text.Json.Nodes;
using Baodi.Procedures.ClassifiedDocuments;
using Baodi.Procedures.Incidents;
using Baodi.Procedures.Rules;
using NodaTime;

namespace Baodi.Procedures.Tests;

/// <summary>What is kept can be read again as it was, and nobody changes by his attempts under which rules a case stands, or fills its dossier.</summary>
public class CaseFileKeepingTests
{
    private static readonly Office Office = BaodiOffice.Default;
    private static readonly Instant Start = Instant.FromUtc(2024, 6, 3, 1, 0);
    private static readonly Officer Clerk = new Officer("clerk", "甲", Posts.ConfidentialClerk).Cleared(ClassificationLevel.TopSecret);
    private static readonly Officer Uncleared = new("none", "丙", Posts.DistrictHead);
    private static readonly Officer Stranger = new Officer("stranger", "丁", Posts.DutyOfficer).Cleared(ClassificationLevel.TopSecret);

    private static readonly CaseFile<ClassifiedDocumentState, ClassifiedDocument> Secret = Office
        .OpenFile("letter-1", new ReceiveDocument("函", "市政府", ClassificationMarking.Unmarked, "津政〔2024〕1号"), Clerk, Start, "c-1").File
        .Do(new RegisterDocument("机2024-1", [new("1", ClassificationLevel.Secret, new(2024, 6, 14))]), Clerk, Start, "c-2").File;

    [Fact]
    public void AnAttempt_StandsUnderTheRulesOfTheStepBefore()
    {
        var other = new Office(Office.Profile.With(Office.Profile.Calendar.WithYear(2027, new SpecialDay(new(2027, 1, 1), DayKind.DayOff, new("元旦", "New Year's Day")))));
        var read = CaseFileTests.Read(Secret, other);
        var attempted = CaseFileTests.Read(read.Do("track-implementation", "{}"u8, Uncleared, Start).File, other);
        Assert.False(attempted.IsUnderTheOfficesRules);
        Assert.Equal(Office.Procedure<ClassifiedDocument>().RulesDigest, attempted.Dossier.Chain[^1].Rules);
        var refused = attempted.Do("send-back-slip", "{}"u8, Clerk, Start).Outcome.Refusal!;
        Assert.Equal(Office.Procedure<ClassifiedDocument>().RulesDigest, Assert.IsType<OtherRules>(Assert.Single(refused.Reasons)).Kept);
    }

    [Fact]
    public void WhoTriesAgainAndAgain_IsNotedOnceForEachAttempt_AndFillsNoDossier()
    {
        CaseFile file = Secret;
        for (var i = 0; i < 100; i++)
        {
            file = file.Do("carry-to-leader", "{}"u8, Uncleared, Start + Duration.FromSeconds(i)).File;
        }

        Assert.Equal(Secret.Dossier.Count + 1, file.Dossier.Count);
        for (var i = 0; i < 100; i++)
        {
            file = file.Do($"guess-{i}", "{}"u8, Uncleared, Start).File;
        }

        Assert.Equal(Secret.Dossier.Count + Note.MostOfOneOfficer, file.Dossier.Count);
        file = file.Do("guess-1", "{}"u8, new Officer("other", "戊"), Start).File;
        Assert.Equal(Secret.Dossier.Count + Note.MostOfOneOfficer + 1, file.Dossier.Count);
        var goesOn = file.Do("send-back-slip", "{\"reason\":\"x\"}"u8, new Officer("head", "己", Posts.OfficeDirector).Cleared(ClassificationLevel.TopSecret), Start);
        Assert.True(goesOn.Outcome.IsAccepted, goesOn.Outcome.Refusal?.ToString());
        Assert.Equal(goesOn.File.Dossier.Count + 1, goesOn.File.Do("guess-1", "{}"u8, Uncleared, Start).File.Dossier.Count);
    }

    [Fact]
    public void AFullDossier_TakesNoMore_SinceItCouldNotBeRead()
    {
        var dossier = Secret.Dossier;
        var note = Secret.Do("carry-to-leader", "{}"u8, Uncleared, Start).Outcome.Note!;
        while (dossier.Count < ReadingBounds.DossierListEntries)
        {
            dossier = dossier.Add(note);
        }

        Assert.Equal(ReadingBounds.DossierListEntries, Dossier.Read(Encoding.UTF8.GetBytes(IncidentHistory.Write(dossier, Office)), Office).Count);
        Assert.Throws<InvalidOperationException>(() => dossier.Add(note));
    }

    [Fact]
    public void AnAttempt_StandsInTheDossier_AlsoWhenTheVersionIsStaleOrTheIdTaken()
    {
        foreach (var answer in new FileAnswer[]
        {
            Secret.Do("send-back-slip", "{}"u8, Stranger, Start, seenVersion: 1),
            Secret.Do("send-back-slip", "{}"u8, Stranger, Start, "c-2"),
            Secret.Do(new SendBackSlip("x"), Stranger, Start, seenVersion: 1),
            Secret.Do(new SendBackSlip("x"), Stranger, Start, "c-2"),
        })
        {
            Assert.True(Assert.Single(answer.Outcome.Refusal!.Reasons) is StaleVersion or CommandIdTaken);
            Assert.Contains("wrong-post", answer.Outcome.Note!.Reasons.Select(reason => reason.Code));
            Assert.Same(answer.Outcome.Note, answer.File.Dossier[^1]);
        }

        Assert.Null(Secret.Do("send-back-slip", "{}"u8, new Officer("head", "己", Posts.OfficeDirector).Cleared(ClassificationLevel.TopSecret), Start, seenVersion: 1).Outcome.Note);
    }

    [Theory]
    [InlineData("no-such-act", "no-such-act")]
    [InlineData("send-back-slip", "send-back-slip")]
    [InlineData(" ", "?")]
    public void ANoteOfAnyRefusal_SaysWhatWasAskedFor_AndIsReadBack(string act, string said)
    {
        var other = CaseFileTests.Read(Secret, new(Office.Profile.With(Office.Profile.Calendar.WithYear(2027, new SpecialDay(new(2027, 1, 1), DayKind.DayOff, new("元旦", "New Year's Day"))))));
        foreach (var (file, refusal) in new (CaseFile, Refusal?)[]
        {
            (Secret, Secret.Do(act, "{}"u8, Stranger, Start, seenVersion: 1).Outcome.Refusal),
            (Secret, Secret.Do(act, "{}"u8, Stranger, Start, "c-2").Outcome.Refusal),
            (Secret, Secret.Do(act, "{}"u8, Stranger, Start).Outcome.Refusal),
            (other, other.Do(act, "{}"u8, Stranger, Start).Outcome.Refusal),
        })
        {
            var note = Note.Of(file.Case, refusal!, Stranger, Instant.FromUtc(0, 12, 31, 16, 0));
            Assert.Equal(said, note.ActName);
            var written = Encoding.UTF8.GetBytes(IncidentHistory.Write(file.Dossier.Add(note), file.Office));
            var read = Assert.IsType<Note>(Dossier.Read(written, file.Office)[^1]);
            Assert.Equal((said, refusal!.Reasons[0].Code), (read.ActName, read.Reasons[0].Code));
            Assert.Equal(refusal.Reasons[0].Act is null, read.Reasons[0].Citation is null);
        }
    }

    [Fact]
    public void ANote_IsOfARefusalInItsCase()
    {
        var incident = Open("I-1").File.Do("judge", "{}"u8, Stranger, Start).Outcome.Refusal!;
        var unknown = Open("I-1").File.Do("send-back-slip", "{}"u8, Stranger, Start).Outcome.Refusal!;
        Assert.IsType<UnknownAct>(unknown.Reasons[0]);
        Assert.Throws<ArgumentException>(() => Note.Of(Secret.Case, incident, Stranger, Start));
        Assert.Throws<ArgumentException>(() => Note.Of(Secret.Case, unknown, Stranger, Start));
    }

    [Fact]
    public void WhatCouldNotBeReadBack_IsNoId()
    {
        foreach (var text in new[] { "case\ud800", "\udc00", " ", "" })
        {
            Assert.Throws<ArgumentException>(() => Open(text));
            Assert.Throws<ArgumentException>(() => new CaseReference(text, null));
            Assert.Throws<ArgumentException>(() => Office.Open(text, IncidentHistory.Call(), IncidentHistory.Duty, Start));
            Assert.Throws<ArgumentException>(() => new Officer(text, "甲"));
            Assert.Throws<ArgumentException>(() => new Officer("a", text));
            Assert.Throws<ArgumentException>(() => new Officer("a", "甲", new Seat(Posts.UnitHead, text)));
            Assert.Throws<ArgumentException>(() => Clerk.With(new Delegation(Posts.DutyOfficer, text, "1", new(2024, 1, 1), new(2024, 1, 1))));
            Assert.Throws<ArgumentException>(() => Clerk.With(new Delegation(Posts.DutyOfficer, "a", text, new(2024, 1, 1), new(2024, 1, 1))));
            Assert.Throws<ArgumentException>(() => Clerk.StandingIn(new StandIn(Posts.DutyOfficer, text, "甲")));
            Assert.Throws<ArgumentException>(() => Clerk.StandingIn(new StandIn(Posts.DutyOfficer, "a", text)));
        }
    }

    [Fact]
    public void AnId_HasItsLength()
    {
        Assert.True(Open(new('号', Case.LongestId)).Outcome.IsAccepted);
        Assert.Throws<ArgumentException>(() => Open(new('号', Case.LongestId + 1)));
        var longest = new Officer(new('号', Form.LongestText), new('"', Form.LongestText), Posts.DutyOfficer);
        Assert.Equal(longest.Name, CaseFileTests.Read(Office.OpenFile("I-1", IncidentHistory.Call(), longest, Start).File).Dossier.Events.First().By.OfficerName);
        Assert.Throws<ArgumentException>(() => new Officer(new('号', Form.LongestText + 1), "甲"));
    }

    [Fact]
    public void AForgedPlace_BeyondAllNumbers_IsFound()
    {
        var json = JsonNode.Parse(IncidentHistory.Write(Secret.Dossier, Office))!;
        json["entries"]![1]!["sequence"] = int.MaxValue;
        json["seal"]!["entries"] = int.MaxValue;
        var faults = Verification.Of(Encoding.UTF8.GetBytes(json.ToJsonString())).Faults;
        Assert.NotEmpty(faults);
        Assert.DoesNotContain(faults, fault => fault.Label.English.Contains('-', StringComparison.Ordinal));
    }

    /// <summary>An entry says what its officer was cleared for, and nobody can tell from it whether he was.</summary>
    [Fact]
    public void AStepOfSomebodyNotCleared_IsFoundWhereItsEntrySaysSo()
    {
        var json = JsonNode.Parse(IncidentHistory.Write(Secret.Dossier, Office))!;
        var by = json["entries"]![1]!["by"]!.AsObject();
        by["officer"] = "somebody";
        Assert.Equal(Rederivation.Agrees, Verification.Of(Encoding.UTF8.GetBytes(Forger.Sealed(json.ToJsonString())), Office).Steps);
        by.Remove("clearance");
        var fault = Assert.Single(Verification.Of(Encoding.UTF8.GetBytes(Forger.Sealed(json.ToJsonString())), Office).Faults);
        Assert.Equal((DossierFaultKind.NotAllowed, (int?)2), (fault.Kind, fault.Entry));
    }

    [Fact]
    public void AnotherOfficesDossier_IsSaidToBeThat()
    {
        var written = Encoding.UTF8.GetBytes(IncidentHistory.Write(Secret.Dossier, Office));
        var fault = Assert.Single(Verification.Of(written, NationalLaw.Office).Faults);
        Assert.Equal(DossierFaultKind.OtherProfile, fault.Kind);
        Assert.Contains(NationalLaw.Office.Profile.Id, fault.Label.English, StringComparison.Ordinal);
    }

    [Fact]
    public void ASealedFile_TellsTheSealThatIsWritten()
    {
        var written = Encoding.UTF8.GetBytes(IncidentHistory.Write(Secret.Dossier, Office));
        var sealedFile = ((CaseFile)Secret).Sealed();
        Assert.Equal(Verification.Of(written).Seal, sealedFile.Dossier.Seal);
        Assert.Same(Secret.Case, sealedFile.Case);
        Assert.True(sealedFile.Do("send-back-slip", "{}"u8, Stranger, Start).File.Dossier.Count > Secret.Dossier.Count);
    }

    [Fact]
    public void ACaseThatIsNotTheOffices_IsAProgrammersMistake() =>
        Assert.Throws<ForeignCaseException>(() => NationalLaw.Office.CanDo(Secret.Case, Clerk, Start));

    private static FileAnswer<IncidentState, Incident> Open(string id, CaseReference? openedBy = null) =>
        Office.OpenFile(id, IncidentHistory.Call(), IncidentHistory.Duty, Start, openedBy: openedBy);
}
