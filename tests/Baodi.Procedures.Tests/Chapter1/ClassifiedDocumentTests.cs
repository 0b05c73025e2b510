using System.Collections.Immutable;
using Baodi.Procedures.ClassifiedDocuments;
using Baodi.Procedures.Rules;
using NodaTime;
using static Baodi.Procedures.ClassifiedDocuments.ClassifiedDocumentState;

namespace Baodi.Procedures.Tests.Chapter1;

public sealed class ClassifiedDocumentTests
{
    private static readonly LocalDate Prescribed = new(2021, 1, 20);
    private static readonly Seat Trade = new(Posts.LeaderInCharge, "trade");

    private static readonly Officer Clerk = Cleared("sun", "Sun", Posts.ConfidentialClerk);
    private static readonly Officer Director = Cleared("li", "Li", Posts.OfficeDirector);
    private static readonly Officer Leader = Cleared("wu", "Wu", [Trade]);
    private static readonly Officer Head = Cleared("zheng", "Zheng", Posts.DistrictHead);
    private static readonly Officer Bureau = Cleared("wang", "Wang", [new(Posts.UnitOfficer, "finance-bureau")]);
    private static readonly Officer Other = Cleared("feng", "Feng", [new(Posts.UnitOfficer, "education-bureau")]);
    private static readonly Officer Stranger = Cleared("qian", "Qian", Posts.OfficeClerk);

    private static Officer Cleared(string id, string name, params ReadOnlySpan<Seat> seats) => new Officer(id, name, seats).Cleared(ClassificationLevel.HighlySecret);

    private static Walk<ClassifiedDocumentState, ClassifiedDocument> Received() =>
        BaodiOffice.Default.Start(new ReceiveDocument("On a matter", "municipal-office", ClassificationMarking.Unmarked, "2021-3"), Clerk);

    private static RegisterDocument Registration(params ImmutableArray<string> numbers) =>
        new("J-1", [.. numbers.Select(number => new RegisteredCopy(number, ClassificationLevel.HighlySecret, Prescribed))]);

    private static Walk<ClassifiedDocumentState, ClassifiedDocument> Registered(params ImmutableArray<string> numbers) =>
        Received().Then(Registration(numbers), Clerk).Reaches(WithDirector);

    private static Walk<ClassifiedDocumentState, ClassifiedDocument> Carried(params ImmutableArray<string> numbers) =>
        Registered(numbers).Then(new SignProposal("to the leader", ProposedRoute.ForInstructions, [Trade]), Director).Reaches(BeforeLeaders)
            .Then(new CarryToLeader("01", Trade), Clerk);

    private static Walk<ClassifiedDocumentState, ClassifiedDocument> Recalled(params ImmutableArray<string> numbers) =>
        Carried(numbers).Then(new Instruct("read"), Leader).Reaches(Recalling).Then(new RecallCopy("01", true), Clerk);

    private static CopyTrack Copy(Walk<ClassifiedDocumentState, ClassifiedDocument> walk, string number) => walk.Case.Matter.Copies.Single(track => track.Number == number);

    [Fact]
    public void Document_InstructedOnAndCarriedOut_ComesBackCopyByCopyToTheArchive()
    {
        var walk = Carried("01", "02")
            .Then(new Instruct("the bureau carries it out", ["finance-bureau"]), Leader).Reaches(Handling)
            .Refuses(new CompleteHandling(), Clerk, "duty-owed 1.2.3", "duty-owed 1.2.4")
            .Refuses(new PassOn("01", "finance-bureau", "as written"), Clerk, "not-among 1.2.3")
            .Refuses(new PassOn("02", "education-bureau", "as written"), Clerk, "not-among 1.2.3")
            .Then(new PassOn("02", "finance-bureau", "as written"), Clerk)
            .Refuses(new CarryOut("x"), Other, "wrong-post 1.2.3")
            .Then(new CarryOut("the budget section"), Bureau)
            .Then(new TrackImplementation("under way"), Clerk)
            .Then(new ReportBack("half is done", false), Bureau)
            .Refuses(new CompleteHandling(), Clerk, "duty-owed 1.2.4")
            .Then(new ReportBack("done", true), Bureau)
            .Then(new ReportBack("done, with the accounts", true), Bureau)
            .Then(new CompleteHandling(), Clerk).Reaches(Recalling);
        Assert.Equal((Whereabouts.WithHolder, new Seat(Posts.UnitOfficer, "finance-bureau")), (Copy(walk, "02").Where, Copy(walk, "02").Holder));
        walk = walk
            .Refuses(new Archive("finance", "J-1"), Clerk, "condition-unmet 1.2.5", "duty-owed 1.2.5")
            .Then(new RecallCopy("01", true), Clerk).Then(new RecallCopy("02", true), Clerk)
            .Then(new ReturnToSender("02", "Zhao"), Clerk)
            .Refuses(new KeepCopy("01", "it is needed"), Clerk, "condition-unmet 1.2.5")
            .Then(new KeepCopy("01", "it is needed", "Zhao", Prescribed), Clerk)
            .Then(new Archive("finance", "J-1"), Clerk).Reaches(Archived);
        Assert.Equal([Whereabouts.Kept, Whereabouts.ReturnedToSender], walk.Case.Matter.Copies.Select(track => track.Where));
        Assert.Empty(walk.Case.Limits);
    }

    [Fact]
    public void Document_ThatDepartmentsHandle_IsCarriedToThem() =>
        Registered("01").Then(new SignProposal("the bureaus", ProposedRoute.ForHandling, Units: ["finance-bureau", "education-bureau"]), Director).Reaches(Handling)
            .Refuses(new PassOn("01", "finance-bureau", "x"), Clerk, "condition-unmet 1.2.3")
            .Then(new CarryToUnit("01", "finance-bureau"), Clerk)
            .Refuses(new CarryToUnit("01", "education-bureau"), Clerk, "not-among 1.2.2")
            .Then(new RecallCopy("01", true), Clerk)
            .Then(new CarryToUnit("01", "education-bureau"), Clerk)
            .Then(new ReportBack("done", true), Other)
            .Refuses(new CompleteHandling(), Clerk, "duty-owed 1.2.4", "duty-owed 1.2.4")
            .Then(new TrackImplementation("both are at work"), Director)
            .Then(new ReportBack("done", true), Bureau)
            .Then(new CompleteHandling(), Clerk).Reaches(Recalling);

    [Fact]
    public void Register_RunsALimitForEachCopyToTheDateTheSenderPrescribed()
    {
        var walk = Registered("01", "02");
        Assert.Equal(["copy-return:01", "copy-return:02"], walk.Case.Limits.Select(running => running.ToString()));
        Assert.All(walk.Case.Limits, running => Assert.Equal(DistrictTime.EndOf(Prescribed), running.Due));
        Assert.Equal(["copy-return:02"], walk.Then(new ReturnToSender("01", "Zhao"), Clerk).Case.Limits.Select(running => running.ToString()));
    }

    [Fact]
    public void Register_WithoutAPrescribedDate_HasNoLimit_UnlessTheOfficeGivesAFigure()
    {
        var undated = new RegisterDocument("J-1", [new("01"), new("02", null, Prescribed)]);
        var walk = Received().Refuses(Registration("01", "01"), Clerk, "condition-unmet 1.2.1").Then(undated, Clerk).Reaches(WithDirector);
        Assert.Equal(["copy-return:02"], walk.Case.Limits.Select(running => running.ToString()));
        var own = new Procedures.Office(BaodiOffice.Profile
            .With(new OptionSetting("classified-document", "undated-copies-are-due", IsTaken: true))
            .With("classified-document", "copy-return", TimeAllowed.CalendarDays(30)));
        walk = own.Start(new ReceiveDocument("On a matter", "municipal-office", ClassificationMarking.Unmarked), Clerk).Then(undated, Clerk);
        Assert.Equal(["copy-return:01", "copy-return:02"], walk.Case.Limits.Select(running => running.ToString()));
    }

    [Fact]
    public void Register_WithADateOfAnotherCalendar_IsRefusedForItsField() =>
        Received().Refuses(new RegisterDocument("J-1", [new("01", null, Prescribed.WithCalendar(CalendarSystem.Julian))]), Clerk, "malformed-field 1.2.1");

    [Fact]
    public void SignProposal_NamingNobody_IsRefused() =>
        Registered("01")
            .Refuses(new SignProposal("x", ProposedRoute.ForInstructions, Units: ["finance-bureau"]), Director, "condition-unmet 1.2.1")
            .Refuses(new SignProposal("x", ProposedRoute.ForHandling, [Trade]), Director, "condition-unmet 1.2.1", "condition-unmet 1.2.1")
            .Then(new SendBackSlip("which copy?"), Director).Reaches(ClassifiedDocumentState.Received)
            .Then(Registration("01", "02"), Clerk).Reaches(WithDirector);

    [Fact]
    public void Register_Again_CorrectsAndAddsCopies_ButLeavesNoneInTheRoomOut()
    {
        var again = Registered("01", "02").Then(new SendBackSlip("the dates are wrong"), Director);
        again.Refuses(Registration("02"), Clerk, "condition-unmet 1.2.1");
        var later = new RegisterDocument("J-2", [.. Registration("01", "02", "03").Copies.Select(copy => copy with { ReturnBy = Prescribed.PlusDays(1) })]);
        var walk = again.Then(later, Clerk).Reaches(WithDirector);
        Assert.Equal(("J-2", 3), (walk.Case.Matter.RegisterNumber, walk.Case.Limits.Count(running => running.Due == DistrictTime.EndOf(Prescribed.PlusDays(1)))));
        walk = walk.Then(new ReturnToSender("01", "Zhao"), Clerk).Then(new SendBackSlip("once more"), Director).Then(Registration("02", "03"), Clerk);
        Assert.Equal(["copy-return:02", "copy-return:03"], walk.Case.Limits.Select(running => running.ToString()));
        Assert.Equal(Whereabouts.ReturnedToSender, Copy(walk, "01").Where);
    }

    [Fact]
    public void Register_Again_RaisesLevels_AndNeverLowersOne()
    {
        var again = Registered("01").Then(new SendBackSlip("the level is wrong"), Director);
        RegisterDocument At(ClassificationLevel? level) => new("J-1", [new("01", level, Prescribed), new("02", ClassificationLevel.HighlySecret, Prescribed)]);
        again.Refuses(At(null), Clerk, "condition-unmet 1.2.1");
        again.Refuses(At(ClassificationLevel.Secret), Clerk, "condition-unmet 1.2.1");
        var raised = again.Then(At(ClassificationLevel.TopSecret), Clerk.Cleared(ClassificationLevel.TopSecret));
        Assert.Equal(ClassificationLevel.TopSecret, raised.Case.Classification);
        Registered("01").Then(new SendBackSlip("more"), Director).Then(At(ClassificationLevel.HighlySecret), Clerk);
    }

    [Fact]
    public void Carrying_IsTheConfidentialClerksAlone_AndWhoeverElseAsksIsNoted()
    {
        var walk = Carried("01")
            .Refuses(new RecallCopy("01", true), Stranger, "wrong-post 1.2.2 R", "barred 1.2.2 R")
            .Refuses(new CarryToLeader("01", Posts.DistrictHead), Clerk, "not-among 1.2.2", "not-among 1.2.2");
        var outcome = walk.Office.Do(walk.Case, new Instruct("let me see it"), Head, walk.Case.LastStepAt);
        Assert.Equal(("zheng", "instruct"), (outcome.Note!.OfficerId, outcome.Note.ActName));
        Assert.Null(walk.Office.Do(walk.Case, new Instruct(""), Leader, walk.Case.LastStepAt).Note);
    }

    [Fact]
    public void AnotherCopy_OrTheSameToAnotherLeader_IsNoSecondEntry()
    {
        var walk = Registered("01", "02").Then(new SignProposal("to the leaders", ProposedRoute.ForInstructions, [Trade, Posts.DistrictHead]), Director)
            .Then(new CarryToLeader("01", Trade), Clerk).Then(new CarryToLeader("02", Posts.DistrictHead), Clerk);
        Assert.False(walk.Events[^1].IsAgain);
        walk = walk.Then(new RecallCopy("01", true), Clerk).Then(new CarryToLeader("01", Posts.DistrictHead), Clerk);
        Assert.False(walk.Events[^1].IsAgain);
        walk = walk.Then(new RecallCopy("02", true), Clerk);
        Assert.False(walk.Events[^1].IsAgain);
        Assert.True(walk.Then(new CarryToLeader("02", Posts.DistrictHead), Clerk).Events[^1].IsAgain);
    }

    [Fact]
    public void CarryToLeader_WhomNobodyNamed_IsRefused() =>
        Registered("01").Then(new SignProposal("to the leader", ProposedRoute.ForInstructions, [Trade]), Director)
            .Refuses(new CarryToLeader("01", Posts.DistrictHead), Clerk, "not-among 1.2.2")
            .Refuses(new Instruct("agreed"), Leader, "condition-unmet 1.2.2", "duty-owed 1.2.2")
            .Then(new CarryToLeader("01", Trade), Clerk)
            .Then(new Instruct("read"), Leader).Reaches(Recalling);

    [Fact]
    public void Instruct_OfSeveralLeaders_TakesTheOneCopyFromOneToTheNext() =>
        Registered("01").Then(new SignProposal("to both", ProposedRoute.ForInstructions, [Trade, Posts.DistrictHead]), Director)
            .Then(new CarryToLeader("01", Trade), Clerk)
            .Then(new Instruct("to the bureau", ["finance-bureau"]), Leader).Reaches(BeforeLeaders)
            .Refuses(new Instruct("agreed"), Head, "condition-unmet 1.2.2", "duty-owed 1.2.2")
            .Then(new RecallCopy("01", true), Clerk)
            .Then(new CarryToLeader("01", Posts.DistrictHead), Clerk)
            .Then(new Instruct("agreed"), Head).Reaches(Handling);

    [Fact]
    public void SendBackProposal_ByALeaderOrAUnit_AsksTheDirectorAnew()
    {
        var walk = Carried("01").Then(new SendBackProposal("not my field"), Leader).Reaches(WithDirector)
            .Then(new RecallCopy("01", true), Clerk)
            .Then(new SignProposal("the bureau", ProposedRoute.ForHandling, Units: ["finance-bureau"]), Director)
            .Then(new CarryToUnit("01", "finance-bureau"), Clerk)
            .Then(new SendBackProposal("not ours"), Bureau).Reaches(WithDirector);
        Assert.Single(walk.Case.Limits);
        walk.Then(new SignProposal("to both", ProposedRoute.ForInstructions, [Trade, Posts.DistrictHead]), Director)
            .Then(new SendBackProposal("the leader in charge is enough"), Head).Reaches(WithDirector);
        walk.Then(new StopHandling("settled already"), Director).Reaches(Recalling)
            .Refuses(new Archive("x", "J-1"), Clerk, "condition-unmet 1.2.5", "duty-owed 1.2.5");
    }

    [Fact]
    public void ReturnToSender_AfterThePrescribedDate_IsRecordedAsLateAndBlocksNothing()
    {
        var walk = Recalled("01").Then(new ReturnToSender("01", "Zhao"), Clerk, DistrictTime.EndOf(Prescribed) + Duration.FromMinutes(1));
        Assert.True(Copy(walk, "01").WasLate);
        walk.Then(new Archive("x", "J-1"), Clerk).Reaches(Archived);
        Assert.False(Copy(Recalled("01").Then(new ReturnToSender("01", "Zhao"), Clerk, DistrictTime.EndOf(Prescribed) - Duration.FromMinutes(1)), "01").WasLate);
    }

    [Fact]
    public void RecallCopy_ThatIsNotComplete_SaysWhatIsMissing() =>
        Carried("01").Then(new Instruct("read"), Leader)
            .Refuses(new RecallCopy("01", false), Clerk, "condition-unmet 1.2.5")
            .Then(new RecallCopy("01", false, "the annex"), Clerk);

    [Fact]
    public void LostCopy_IsClosedByARecordThatTheDirectorSigns()
    {
        var walk = Carried("01", "02").Then(new Instruct("read"), Leader)
            .Refuses(new RecordLoss("01", ""), Clerk, "missing-field 1.2.6 R")
            .Refuses(new SignLoss("01", "noted"), Director, "condition-unmet 1.2.6 R", "not-among 1.2.6 R")
            .Then(new RecordLoss("01", "not found in the leader's office"), Clerk)
            .Then(new ReturnToSender("02", "Zhao"), Clerk)
            .Refuses(new Archive("x", "J-1"), Clerk, "condition-unmet 1.2.5", "duty-owed 1.2.5")
            .Refuses(new SignLoss("01", "noted"), Clerk, "same-hand 1.2.6 R", "wrong-post 1.2.6 R");
        walk.Then(new RecallCopy("01", true), Clerk).Refuses(new SignLoss("01", "noted"), Director, "condition-unmet 1.2.6 R", "not-among 1.2.6 R");
        walk = walk.Then(new SignLoss("01", "report it and search on"), Director);
        Assert.Equal((Whereabouts.ClosedAsLost, Trade), (Copy(walk, "01").Where, Copy(walk, "01").Holder));
        walk.Then(new Archive("x", "J-1"), Clerk).Reaches(Archived);
    }
}
