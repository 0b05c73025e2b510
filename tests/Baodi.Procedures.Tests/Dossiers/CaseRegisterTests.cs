using Baodi.Procedures.ClassifiedDocuments;
using Baodi.Procedures.Rules;
using NodaTime;

namespace Baodi.Procedures.Tests;

/// <summary>What an officer is not cleared for does not exist for him, whichever way he asks.</summary>
public class CaseRegisterTests
{
    private const string Secret = "letter-1";
    private const string Plain = "letter-2";

    private static readonly Instant Start = Instant.FromUtc(2024, 6, 3, 1, 0);
    private static readonly Office Office = BaodiOffice.Default;
    private static readonly Officer Clerk = new Officer("clerk", "甲", Posts.ConfidentialClerk).Cleared(ClassificationLevel.TopSecret);
    private static readonly Officer Less = new Officer("less", "乙", Posts.ConfidentialClerk, Posts.OfficeDirector).Cleared(ClassificationLevel.Secret);
    private static readonly Officer Uncleared = new("none", "丙", Posts.ConfidentialClerk, Posts.OfficeDirector, Posts.DistrictHead);

    private static readonly CaseRegister Filled = CaseRegister.Empty.With(Letter(Secret, ClassificationLevel.HighlySecret)).With(Letter(Plain, null));

    [Theory]
    [InlineData(ClassificationLevel.TopSecret, true)]
    [InlineData(ClassificationLevel.HighlySecret, true)]
    [InlineData(ClassificationLevel.Secret, false)]
    [InlineData(null, false)]
    public void ACase_ExistsForWhoeverIsClearedForItsLevel(ClassificationLevel? clearance, bool exists)
    {
        var view = Filled.For(Clerk.Cleared(clearance));
        Assert.Equal(exists ? [Secret, Plain] : [Plain], view.Files.Select(file => file.Case.Id));
        Assert.Equal(exists, view.TryFind(Secret, out var file, out var refusal));
        Assert.Equal(exists, file is not null);
        Assert.Equal(!exists, refusal is not null);
        Assert.Equal(ClassificationLevel.HighlySecret, Filled.Find(Secret)!.Case.Classification);
        Assert.Null(Filled.Find(Plain)!.Case.Classification);
    }

    [Fact]
    public void EveryQuestion_IsAnsweredAsIfTheCaseWereNotThere()
    {
        var without = CaseRegister.Empty.With(Letter(Plain, null));
        foreach (var officer in new[] { Less, Uncleared })
        {
            var (seen, never) = (Filled.For(officer), without.For(officer));
            Assert.Equal(never.Files.Select(file => file.Case.Id), seen.Files.Select(file => file.Case.Id));
            foreach (var at in new[] { Start - Duration.FromDays(9), Start + Duration.FromDays(9) })
            {
                Assert.Equal(Told.Of(never.CanDo(Secret, at)), Told.Of(seen.CanDo(Secret, at)));
                foreach (var act in Office.Procedure<ClassifiedDocument>().Acts.Select(act => act.Name).Append("no-such-act"))
                {
                    foreach (var content in new[] { "{}", "{\"copy\":\"1\",\"leader\":\"district-head\"}", "{", "null" })
                    {
                        var json = System.Text.Encoding.UTF8.GetBytes(content);
                        Assert.Equal(Told.Of(never.Do(Secret, act, json, at).Outcome), Told.Of(seen.Do(Secret, act, json, at).Outcome));
                        Assert.Equal(Told.Of(never.Do(Secret, act, json, at, "c-1").Outcome), Told.Of(seen.Do(Secret, act, json, at, "c-1").Outcome));
                        Assert.Equal(Told.Of(never.Do(Secret, act, json, at, seenVersion: 1).Outcome), Told.Of(seen.Do(Secret, act, json, at, seenVersion: 1).Outcome));
                    }
                }
            }
        }
    }

    [Fact]
    public void AnAttemptOnAHiddenCase_StandsInItsDossier_AndIsReadBack()
    {
        var (after, outcome, _) = Filled.For(Uncleared).Do(Secret, "carry-to-leader", "{}"u8, Start + Duration.FromHours(9));
        Assert.Null(outcome.Note);
        Assert.Throws<RefusedException>(() => outcome.Case);
        var file = after.Find(Secret)!;
        var note = Assert.IsType<Note>(file.Dossier[^1]);
        Assert.Equal(("none", "carry-to-leader", "no-such-case"), (note.OfficerId, note.ActName, note.Reasons.Single().Code));
        var read = CaseFileTests.Read(file);
        Assert.Equal("carry-to-leader", Assert.IsType<Note>(read.Dossier[^1]).ActName);
        Assert.Equal(ClassificationLevel.TopSecret, read.Dossier.Events.First().By.Clearance);
    }

    [Fact]
    public void NobodyMakesACaseThatHeMayNotKnowOf()
    {
        var received = Office.OpenFile("letter-3", Receive(), Less, Start).File;
        var refused = received.Do(Register(ClassificationLevel.HighlySecret), Less, Start).Outcome;
        Assert.Equal(ClassificationLevel.HighlySecret, Assert.IsType<ClearanceMissing>(Assert.Single(refused.Refusal!.Reasons)).Level);
        Assert.True(received.Do(Register(ClassificationLevel.Secret), Less, Start).Outcome.IsAccepted);
        Assert.Throws<ArgumentOutOfRangeException>(() => Less.Cleared((ClassificationLevel)7));
    }

    [Fact]
    public void ADelegate_IsClearedInHisOwnPerson()
    {
        var lent = Uncleared.With(new Delegation(Posts.ConfidentialClerk, "clerk", "2024-1", new(2024, 1, 1), new(2024, 12, 31)));
        Assert.False(Filled.For(lent).TryFind(Secret, out _, out _));
        Assert.True(Filled.For(lent.Cleared(ClassificationLevel.TopSecret)).TryFind(Secret, out _, out _));
        Assert.Equal(ClassificationLevel.Secret, Less.With().Clearance);
    }

    [Fact]
    public void AnIdIsTakenOnce_AlsoByACaseThatNobodyIsToldOf()
    {
        var hidden = Filled.Find(Secret)!;
        var mine = Office.OpenFile(Secret, Receive(), Uncleared, Start).File;
        var letter = Office.OpenFile(Secret, new RequestReports.Receive(RequestReports.UpwardKind.Request, "e", "A"), new("k", "K", Posts.OfficeClerk), Start).File;
        var same = Assert.Throws<CaseIdTakenException>(() => Filled.With(mine));
        var another = Assert.Throws<CaseIdTakenException>(() => Filled.With(letter));
        Assert.Equal(Secret, same.CaseId);
        Assert.Equal(same.Message, another.Message);
        Assert.DoesNotContain("classified", same.Message, StringComparison.Ordinal);
        Assert.Equal(same.Message, Assert.Throws<CaseIdTakenException>(() => CaseRegister.Empty.With(letter).With(mine)).Message);
        Assert.True(Filled.Has(Secret));
        Assert.False(Filled.Has("letter-9"));
        Assert.Same(hidden, Filled.Find(Secret));
        Assert.Equal(2, Filled.Count);
    }

    [Fact]
    public void AFileIsReplacedByWhatContinuesIt_AsItIsOrReadBackOrUnderOtherRules_AndByNothingElse()
    {
        var clerk = new Officer("k", "K", Posts.OfficeClerk);
        var opened = Office.OpenFile("r", new RequestReports.Receive(RequestReports.UpwardKind.Request, "e", "A"), clerk, Start).File;
        var one = opened.Do(new RequestReports.Return("一"), clerk, Start).File;
        var other = opened.Do(new RequestReports.Return("二"), clerk, Start).File;
        foreach (var kept in new CaseFile[] { opened, opened.Sealed(), CaseFileTests.Read(opened) })
        {
            var register = CaseRegister.Empty.With(kept);
            foreach (var next in new CaseFile[] { opened, one, one.Sealed(), CaseFileTests.Read(one), other })
            {
                Assert.Same(next, register.With(next).Find("r"));
            }
        }

        foreach (var kept in new CaseFile[] { one, one.Sealed(), CaseFileTests.Read(one) })
        {
            Assert.Throws<CaseIdTakenException>(() => CaseRegister.Empty.With(kept).With(opened));
            Assert.Throws<CaseIdTakenException>(() => CaseRegister.Empty.With(kept).With(other));
            Assert.Throws<CaseIdTakenException>(() => CaseRegister.Empty.With(kept).With(CaseFileTests.Read(other)));
        }

        var elsewhere = new Office(Office.Profile.With("supervision", "completion", TimeAllowed.WorkingDays(15)));
        var moved = RulesMove.Try(opened, elsewhere).CarryOut(clerk, Start, "区政办发〔2024〕1号");
        Assert.Same(elsewhere, CaseRegister.Empty.With(opened).With(moved).Find("r")!.Office);
    }

    [Fact]
    public void DocumentThatIsMarked_IsSecretFromItsReceiptOn_AndOpenedByNobodyWhoMayNotKnowOfIt()
    {
        var marked = Receive() with { Marking = ClassificationMarking.HighlySecret };
        var letter = Office.OpenFile("letter-m", marked, Clerk, Start).File;
        Assert.Equal(ClassificationLevel.HighlySecret, letter.Case.Classification);
        Assert.Empty(CaseRegister.Empty.With(letter).For(Clerk.Cleared(ClassificationLevel.Secret)).Files);
        foreach (var level in new ClassificationLevel?[] { null, ClassificationLevel.Secret })
        {
            var refused = Office.Open("letter-n", marked, Clerk.Cleared(level), Start).Refusal;
            Assert.Equal(["clearance-missing"], refused!.Reasons.Select(reason => reason.Code));
        }

        var unsaid = Office.Open("letter-o", marked with { Marking = default }, Clerk, Start).Refusal;
        Assert.Equal("marking", Assert.IsType<FieldWrong>(Assert.Single(unsaid!.Reasons)).Field.Name);
    }

    [Theory]
    [InlineData(ClassificationMarking.Secret, null, ClassificationLevel.Secret)]
    [InlineData(ClassificationMarking.Secret, ClassificationLevel.TopSecret, ClassificationLevel.TopSecret)]
    [InlineData(ClassificationMarking.TopSecret, ClassificationLevel.Secret, ClassificationLevel.TopSecret)]
    [InlineData(ClassificationMarking.Unmarked, null, null)]
    public void Registration_RaisesTheLevelOfTheMarking_AndLowersItNever(ClassificationMarking marking, ClassificationLevel? copy, ClassificationLevel? level)
    {
        var answer = Office.OpenFile("letter-m", Receive() with { Marking = marking }, Clerk, Start).File.Do(Register(copy), Clerk, Start);
        Assert.True(answer.Outcome.IsAccepted, answer.Outcome.Refusal?.ToString());
        Assert.Equal(level, answer.File.Case.Classification);
    }

    private static CaseFile<ClassifiedDocumentState, ClassifiedDocument> Letter(string id, ClassificationLevel? level)
    {
        var answer = Office.OpenFile(id, Receive(), Clerk, Start, "c-1").File.Do(Register(level), Clerk, Start, "c-2");
        Assert.True(answer.Outcome.IsAccepted, answer.Outcome.Refusal?.ToString());
        return answer.File;
    }

    private static ReceiveDocument Receive() => new("函", "市政府", ClassificationMarking.Unmarked, "津政〔2024〕1号");

    private static RegisterDocument Register(ClassificationLevel? level) =>
        new("机2024-1", [new("1", level, new(2024, 6, 14)), new("2", level is null ? null : ClassificationLevel.Secret, new(2024, 6, 14))]);
}
