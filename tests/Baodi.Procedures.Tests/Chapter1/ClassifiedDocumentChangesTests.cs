using System.Collections.Immutable;
using Baodi.Procedures.ClassifiedDocuments;
using Baodi.Procedures.Rules;
using NodaTime;
using static Baodi.Procedures.ClassifiedDocuments.ClassifiedDocumentState;

namespace Baodi.Procedures.Tests.Chapter1;

/// <summary>What is added, handed on, corrected and made less secret in a classified document.</summary>
public sealed class ClassifiedDocumentChangesTests
{
    private static readonly LocalDate Prescribed = new(2021, 1, 20);
    private static readonly Seat Trade = new(Posts.LeaderInCharge, "trade");

    private static readonly Officer Clerk = Cleared("sun", "Sun", Posts.ConfidentialClerk);
    private static readonly Officer Director = Cleared("li", "Li", Posts.OfficeDirector);
    private static readonly Officer Leader = Cleared("wu", "Wu", [Trade]);
    private static readonly Officer Head = Cleared("zheng", "Zheng", Posts.DistrictHead);
    private static readonly Officer Bureau = Cleared("wang", "Wang", [new(Posts.UnitOfficer, "finance-bureau")]);
    private static readonly Officer BureauHead = Cleared("chen", "Chen", [new(Posts.UnitHead, "finance-bureau")]);
    private static readonly Officer School = Cleared("feng", "Feng", [new(Posts.UnitOfficer, "education-bureau")]);
    private static readonly Officer Supervisor = Cleared("chu", "Chu", Posts.SupervisionOffice);
    private static readonly Officer Uncleared = new("li", "Li", Posts.OfficeDirector);

    private static Officer Cleared(string id, string name, params ReadOnlySpan<Seat> seats) => new Officer(id, name, seats).Cleared(ClassificationLevel.HighlySecret);

    private static RegisterDocument Registration(params ImmutableArray<string> numbers) =>
        new("J-1", [.. numbers.Select(number => new RegisteredCopy(number, ClassificationLevel.HighlySecret, Prescribed))]);

    private static Walk<ClassifiedDocumentState, ClassifiedDocument> Registered(params ImmutableArray<string> numbers) =>
        BaodiOffice.Default.Start(new ReceiveDocument("On a matter", "municipal-office", ClassificationMarking.HighlySecret), Clerk).Then(Registration(numbers), Clerk);

    private static Walk<ClassifiedDocumentState, ClassifiedDocument> Asked(params ImmutableArray<string> units) =>
        Registered("01", "02").Then(new SignProposal("to the leader", ProposedRoute.ForInstructions, [Trade], units), Director).Reaches(BeforeLeaders)
            .Then(new CarryToLeader("01", Trade), Clerk);

    private static Walk<ClassifiedDocumentState, ClassifiedDocument> Handled(params ImmutableArray<string> units) =>
        Registered("01", "02").Then(new SignProposal("the bureaus", ProposedRoute.ForHandling, Units: units), Director).Reaches(Handling);

    [Fact]
    public void Proposal_NamingLeadersAndUnits_DropsNothing() =>
        Asked("finance-bureau")
            .Then(new PassOn("02", "finance-bureau", "the Director's proposal"), Clerk)
            .Then(new Instruct("read"), Leader).Reaches(Handling)
            .Refuses(new CompleteHandling(), Clerk, "duty-owed 1.2.4", "duty-owed 1.2.4")
            .Then(new TrackImplementation("under way"), Supervisor)
            .Then(new ReportBack("done", true), BureauHead)
            .Then(new CompleteHandling(), Clerk).Reaches(Recalling)
            .Then(new ReportBack("done, with the accounts", true), Bureau);

    [Fact]
    public void Instruct_NamingFurtherLeaders_HasThemInstructToo()
    {
        var walk = Asked().Then(new Instruct("to the District Head", Leaders: [Posts.DistrictHead]), Leader).Reaches(Handling)
            .Refuses(new CompleteHandling(), Clerk, "duty-owed 1.2.2 R", "duty-owed 1.2.2 R")
            .Refuses(new Instruct("agreed"), Head, "condition-unmet 1.2.2 R");
        walk.Then(new GoOnWithoutLeader(Posts.DistrictHead, "told him"), Director).Then(new CompleteHandling(), Clerk).Reaches(Recalling);
        walk.Then(new RecallCopy("01", true), Clerk)
            .Then(new CarryToLeader("01", Posts.DistrictHead), Clerk)
            .Then(new Instruct("the bureau carries it out", ["finance-bureau"]), Head)
            .Refuses(new CompleteHandling(), Clerk, "duty-owed 1.2.3", "duty-owed 1.2.4")
            .Then(new PassOn("02", "finance-bureau", "as written"), Clerk)
            .Then(new Instruct("quickly"), Leader);
    }

    [Fact]
    public void Director_AddsALeader_AndTakesOutOnlyHim()
    {
        var walk = Asked().Then(new AddLeader(Posts.DistrictHead, "weighty"), Director)
            .Refuses(new AddLeader(Posts.DistrictHead, "weighty"), Leader, "wrong-post 1.2.2 R")
            .Refuses(new TakeOutLeader(Trade, "needless"), Director, "not-among 1.2.2 R");
        walk = walk.Then(new RecallCopy("01", true), Clerk).Then(new CarryToLeader("01", Posts.DistrictHead), Clerk);
        walk.Then(new Instruct("read"), Leader).Reaches(BeforeLeaders)
            .Then(new TakeOutLeader(Posts.DistrictHead, "told him"), Director).Reaches(Recalling);
        walk.Then(new Instruct("read"), Head).Then(new Instruct("read"), Leader).Reaches(Recalling);
    }

    [Fact]
    public void Director_AddsAUnit_AndReplacesOneThatIsMisnamedOrSilent() =>
        Handled("finance-bureau")
            .Then(new CarryToUnit("01", "finance-bureau"), Clerk)
            .Then(new AddUnits(["education-bureau"], "schools are concerned"), Director)
            .Refuses(new CompleteHandling(), Clerk, "duty-owed 1.2.2", "duty-owed 1.2.4", "duty-owed 1.2.4")
            .Then(new CarryToUnit("02", "education-bureau"), Clerk)
            .Then(new ReturnTask("none of ours"), BureauHead)
            .Refuses(new ReplaceUnit("finance-bureau", "none of theirs"), School, "wrong-post 1.2.2 R")
            .Then(new ReplaceUnit("finance-bureau", "none of theirs"), Director)
            .Refuses(new ReplaceUnit("education-bureau", "silent"), Director, "condition-unmet 1.2.2 R")
            .Refuses(new ReportBack("late", true), Bureau, "wrong-post 1.2.4")
            .Then(new ReportBack("done", true), School)
            .Then(new TrackImplementation("done"), Supervisor)
            .Then(new CompleteHandling(), Clerk).Reaches(Recalling);

    [Fact]
    public void Director_TakesHisProposalBack_AndWhatAUnitHasDoneStands()
    {
        var walk = Handled("finance-bureau", "education-bureau")
            .Then(new CarryToUnit("01", "finance-bureau"), Clerk)
            .Then(new ReportBack("done", true), Bureau)
            .Then(new RecallProposal("the leader must see it"), Director).Reaches(WithDirector)
            .Then(new SignProposal("to the leader", ProposedRoute.ForInstructions, [Trade]), Director).Reaches(BeforeLeaders);
        Assert.True(Assert.Single(walk.Case.Matter.Undertakings).IsImplemented);
    }

    [Fact]
    public void LowerLevel_IsTheDirectors_WhoIsClearedForTheHigherOne()
    {
        var walk = Registered("01");
        walk.Refuses(new LowerLevel(ClassificationMarking.Secret, "letter 7"), Clerk, "wrong-post 1.2.1 R")
            .Refuses(new LowerLevel(ClassificationMarking.HighlySecret, "letter 7"), Director, "condition-unmet 1.2.1 R")
            .Refuses(new LowerLevel(ClassificationMarking.Secret, " "), Director, "missing-field 1.2.1 R");
        Assert.Equal(["no-such-case"], walk.Office.Do(walk.Case, new LowerLevel(ClassificationMarking.Secret, "letter 7"), Uncleared, walk.Case.LastStepAt).Refusal!.Reasons.Select(reason => reason.Code));
        Assert.Equal(ClassificationLevel.Secret, walk.Then(new LowerLevel(ClassificationMarking.Secret, "letter 7"), Director).Case.Classification);
        Assert.Null(walk.Then(new LowerLevel(ClassificationMarking.Unmarked, "letter 8"), Director).Case.Classification);
    }

    [Fact]
    public void CorrectRegistration_SetsAnotherDate_AndLowersNoLevel()
    {
        var later = new CorrectRegistration("the sender gives more time", "J-1", [.. Registration("01", "02").Copies.Select(copy => copy with { ReturnBy = Prescribed.PlusDays(7) })]);
        var walk = Asked().Then(later, Clerk).Reaches(BeforeLeaders);
        Assert.All(walk.Case.Limits, running => Assert.Equal(DistrictTime.EndOf(Prescribed.PlusDays(7)), running.Due));
        Assert.Equal(Whereabouts.WithHolder, walk.Case.Matter.Copies[0].Where);
        walk.Refuses(later with { Copies = [new("01"), new("02")] }, Clerk, "condition-unmet 1.2.1 R")
            .Then(later with { Copies = [.. later.Copies.Select(copy => copy with { ReturnBy = null })] }, Clerk)
            .Then(new CorrectReceipt("misread", "On another matter", "municipal-office"), Clerk);
    }

    private static Walk<ClassifiedDocumentState, ClassifiedDocument> Back(bool isComplete = true) =>
        Asked().Then(new Instruct("read"), Leader).Reaches(Recalling).Then(new RecallCopy("01", isComplete, isComplete ? null : "page 3"), Clerk);

    [Fact]
    public void CopyThatIsKept_WithTheSendersConsent_EndsItsLimitWithoutMeetingIt()
    {
        var walk = Back().Then(new KeepCopy("01", "it is needed", "Zhao of the municipal office", Prescribed), Clerk);
        Assert.Equal(LimitTurn.Released, Assert.Single(walk.Events[^1].Limits).Turn);
    }

    [Fact]
    public void CopyThatIsIncomplete_GoesBackAsSuch_AndTheDirectorSignsTheLoss() =>
        Back(isComplete: false)
            .Refuses(new ReturnToSender("01", "Zhao"), Clerk, "condition-unmet 1.2.6")
            .Then(new ReturnToSender("01", "Zhao", "page 3"), Clerk)
            .Then(new ReturnToSender("02", "Zhao"), Clerk)
            .Refuses(new Archive("water", "J-1"), Clerk, "condition-unmet 1.2.5")
            .Then(new RecordLoss("01", "page 3, in the meeting room"), Clerk)
            .Refuses(new Archive("water", "J-1"), Clerk, "condition-unmet 1.2.5")
            .Then(new SignLoss("01", "agreed"), Director)
            .Then(new Archive("water", "J-1"), Clerk).Reaches(Archived);

    [Fact]
    public void CopyThatIsIncomplete_AndInTheRoom_CanBeLostAsAWholeToo()
    {
        var walk = Back(isComplete: false).Then(new RecordLoss("01", "page 3"), Clerk).Then(new SignLoss("01", "agreed"), Director);
        Assert.Equal(Whereabouts.InRoom, walk.Case.Matter.Copies[0].Where);
        walk = walk.Then(new RecordLoss("01", "the rest"), Clerk).Then(new SignLoss("01", "agreed"), Director);
        Assert.Equal(Whereabouts.ClosedAsLost, walk.Case.Matter.Copies[0].Where);
    }

    [Fact]
    public void CorrectWhereabouts_PutsACopyBack_AndItsLimitRunsAgain()
    {
        var walk = Back().Then(new ReturnToSender("01", "Zhao"), Clerk)
            .Refuses(new CorrectWhereabouts("02", "it was 02"), Clerk, "not-among 1.2.6 R")
            .Refuses(new CorrectWhereabouts("01", "it was 02"), Director, "wrong-post 1.2.6 R")
            .Then(new CorrectWhereabouts("01", "it was 02"), Clerk)
            .Then(new ReturnToSender("02", "Zhao"), Clerk);
        Assert.Equal("01", Assert.Single(walk.Case.Limits).Item);
        Assert.Equal(Whereabouts.InRoom, walk.Case.Matter.Copies[0].Where);
    }

    [Fact]
    public void CopyThatIsFoundAfterItsLossWasSigned_TheDirectorReopens() =>
        Back().Then(new ReturnToSender("01", "Zhao"), Clerk)
            .Then(new RecordLoss("02", "in the meeting room"), Clerk).Then(new SignLoss("02", "agreed"), Director)
            .Refuses(new RecallCopy("02", true), Clerk, "condition-unmet 1.2.5", "not-among 1.2.2 R")
            .Refuses(new ReopenLoss("02", "found"), Clerk, "wrong-post 1.2.6 R")
            .Then(new ReopenLoss("02", "found behind a cupboard"), Director)
            .Then(new RecallCopy("02", true), Clerk)
            .Then(new ReturnToSender("02", "Zhao"), Clerk)
            .Then(new Archive("water", "J-1"), Clerk).Reaches(Archived);

    [Fact]
    public void DateOfReturn_ThatIsTakenOff_EndsItsLimit()
    {
        var walk = Asked();
        walk = walk.Then(new CorrectRegistration("none of them goes back", "J-1", [.. Registration("01", "02").Copies.Select(copy => copy with { ReturnBy = null })]), Clerk);
        Assert.Empty(walk.Case.Limits);
    }

    [Fact]
    public void DocumentThatWasEnteredTwice_IsStruckOut_BeforeItIsRegistered()
    {
        var received = BaodiOffice.Default.Start(new ReceiveDocument("On a matter", "municipal-office", ClassificationMarking.HighlySecret), Clerk);
        received.Then(new StopHandling("entered twice"), Director).Reaches(Cancelled);
        received.Then(Registration("01"), Clerk).Then(new SendBackSlip("the number"), Director).Reaches(Received)
            .Refuses(new StopHandling("entered twice"), Director, "condition-unmet 1.2.1 R");
    }

    [Fact]
    public void LeaderWhoReadsInTheRoom_Instructs_AndTheCopyStays()
    {
        var walk = Registered("01").Then(new SignProposal("to the leader", ProposedRoute.ForInstructions, [Trade]), Director)
            .Refuses(new Instruct("read"), Leader, "condition-unmet 1.2.2", "duty-owed 1.2.2")
            .Refuses(new ReadInRoom("01", Posts.DistrictHead), Clerk, "not-among 1.2.2 R")
            .Then(new ReadInRoom("01", Trade), Clerk)
            .Then(new Instruct("read"), Leader).Reaches(Recalling);
        Assert.Equal(Whereabouts.InRoom, walk.Case.Matter.Copies[0].Where);
    }
}
