using Baodi.Procedures.DistrictProposals;
using Baodi.Procedures.InspectionVisits;
using Baodi.Procedures.Proposals;
using NodaTime;
using static Baodi.Procedures.InspectionVisits.InspectionVisitState;

namespace Baodi.Procedures.Tests.Chapter7;

public sealed class InspectionVisitTests
{
    private static readonly Officer Supervisor = new("feng", "Feng", Posts.SupervisionOffice);
    private static readonly Officer Bureau = new("wang", "Wang", new Seat(Posts.UnitOfficer, "education-bureau"));
    private static readonly Officer OtherBureau = new("he", "He", new Seat(Posts.UnitOfficer, "health-bureau"));
    private static readonly Procedures.Office Office = new(TestProfile.Create());

    private static Walk<InspectionVisitState, InspectionVisit> Arranged(Arranger by = Arranger.DistrictCongress, VisitKind kind = VisitKind.InspectionTour) =>
        Office.Start(
            new RecordArrangement(by, kind, VisitTheme.ProposalHandling, "the year's suggestions", "twelve deputies", Walk.Start0 + Duration.FromDays(3)), Supervisor);

    private static Walk<InspectionVisitState, InspectionVisit> Submitted(Walk<InspectionVisitState, InspectionVisit>? arranged = null) =>
        (arranged ?? Arranged()).Then(new NameHost("education-bureau"), Supervisor).Then(new ChooseStops(["a school", "a depot"]), Supervisor)
            .Then(new SubmitMaterials("what was done"), Bureau).Reaches(AwaitingApproval);

    private static Walk<InspectionVisitState, InspectionVisit> Took(Walk<InspectionVisitState, InspectionVisit>? arranged = null)
    {
        var ready = Submitted(arranged).Then(new ApproveMaterials(), Supervisor).Reaches(Ready).Then(new HelpOrganise("a bus"), Supervisor);
        return ready.Then(new RecordVisit(ready.Case.LastStepAt, "both stops"), Bureau).Reaches(Held);
    }

    [Fact]
    public void Visit_FromArrangementToEnd_IsPreparedHeldAndClosed() =>
        Took()
            .Refuses(new CloseVisit("V-1"), Supervisor, "duty-owed 7.4.3")
            .Then(new TakeOpinions(), Supervisor)
            .Then(new CloseVisit("V-1"), Supervisor).Reaches(Closed);

    [Fact]
    public void SubmitMaterials_BeforeHostAndStops_OrByAnother_IsRefused() =>
        Arranged().Refuses(new SubmitMaterials("x"), Bureau, "duty-owed 7.4.2", "duty-owed 7.4.2", "wrong-post 7.4.2")
            .Then(new NameHost("health-bureau"), Supervisor).Then(new NameHost("education-bureau"), Supervisor)
            .Refuses(new ChooseStops([]), Supervisor, "missing-field 7.4.2")
            .Refuses(new SubmitMaterials("x"), OtherBureau, "duty-owed 7.4.2", "wrong-post 7.4.2");

    [Fact]
    public void ApproveMaterials_ByWhoSubmittedThem_IsRefusedAndTheyMayBeSentBack()
    {
        var both = new Officer("wang", "Wang", new Seat(Posts.UnitOfficer, "education-bureau"), Posts.SupervisionOffice);
        Submitted().Refuses(new ApproveMaterials(), both, "same-hand 7.4.2")
            .Refuses(new SendMaterialsBack(""), Supervisor, "missing-field 7.4.2 R")
            .Then(new SendMaterialsBack("no figures"), Supervisor).Reaches(Preparing)
            .Then(new SubmitMaterials("with figures"), Bureau)
            .Then(new ApproveMaterials(), Supervisor).Reaches(Ready)
            .Refuses(new RecordVisit(Walk.Start0, "x"), Supervisor, "duty-owed 7.4.2", "given-afterwards 7.4.2");
    }

    [Theory]
    [InlineData(Arranger.DistrictCppcc, VisitKind.InspectionTour, AuthorLevel.District, Occasion.InspectionTour)]
    [InlineData(Arranger.MunicipalCongress, VisitKind.Study, AuthorLevel.Municipal, Occasion.Study)]
    public void TakeOpinions_OpensASuggestionForEach(Arranger by, VisitKind kind, AuthorLevel level, Occasion occasion)
    {
        var walk = Took(Arranged(by, kind)).Then(
            new TakeOpinions([new(ProposalKind.Suggestion, "deputy Zhao", "buses", "more"), new(ProposalKind.Proposal, "member Zhou", "lights", "brighter")]), Supervisor);
        Assert.Equal(["buses", "lights"], walk.Events[^1].FollowUps.Select(asked => Assert.IsType<ReceiveBetweenSessions>(asked.Opening).Title));
        foreach (var asked in walk.Events[^1].FollowUps)
        {
            var opened = Office.Open("case-2", (ReceiveBetweenSessions)asked.Opening, Supervisor, walk.Case.LastStepAt, openedBy: walk.Case);
            Assert.Equal("district-proposal", asked.Procedure);
            Assert.Equal(level, opened.Case.Matter.Level);
            Assert.Equal(occasion, opened.Case.Matter.Occasion);
            Assert.Equal(CaseReference.Of(walk.Case), opened.Case.OpenedBy);
        }

        var later = walk.Then(new TakeOpinions([new(ProposalKind.Suggestion, "deputy Sun", "a bridge", "mend it")]), Supervisor);
        Assert.Single(later.Events[^1].FollowUps);
    }

    [Fact]
    public void TakeOpinions_WithAnUnsignedOne_IsRefused() =>
        Took().Refuses(new TakeOpinions([new(ProposalKind.Suggestion, "", "buses", "more")]), Supervisor, "malformed-field 7.4.3");

    [Fact]
    public void RecordVisit_AtATimeStillToCome_IsRefused()
    {
        var ready = Submitted().Then(new ApproveMaterials(), Supervisor).Then(new HelpOrganise("a bus"), Supervisor);
        ready.Refuses(new RecordVisit(ready.Case.LastStepAt + Duration.FromDays(3), "x"), Supervisor, "happened-out-of-time 7.4.2 R");
    }

    [Fact]
    public void RecordVisit_OfDeputiesWhoHaveCome_IsADepartureFromWhatIsMissing()
    {
        var submitted = Submitted();
        var walk = submitted.Refuses(new RecordVisit(submitted.Case.LastStepAt, "both stops"), Supervisor, "passed-over 7.4.2", "passed-over 7.4.2", "wrong-state 7.4.2 R")
            .Then(new RecordVisit(submitted.Case.LastStepAt, "both stops"), Supervisor, null, new Departure("wrong-state", "record-visit", "they were early")).Reaches(Held);
        Assert.Equal(["approve-materials", "help-organise"], walk.Case.PassedOver.Select(passed => passed.Name).Order());
        Assert.Equal(["approve-materials"], walk.Then(new HelpOrganise("a bus"), Supervisor).Case.PassedOver.Select(passed => passed.Name));
        Arranged().Then(new RecordVisit(Walk.Start0, "the school"), Supervisor, null, new Departure("wrong-state", "record-visit", "nobody knew")).Reaches(Held)
            .Then(new CorrectVisit("the hour", Walk.Start0, "the depot"), Supervisor);
    }

    [Fact]
    public void ChangeArrangement_OfTheSubject_HasTheMaterialsApprovedAnew()
    {
        var ready = Submitted().Then(new ApproveMaterials(), Supervisor).Reaches(Ready)
            .Refuses(new ChangeArrangement("nothing new", Participants: "twelve deputies"), Supervisor, "condition-unmet 7.4.2 R")
            .Then(new ChangeArrangement("more come", Participants: "fifteen deputies"), Supervisor).Reaches(Ready);
        ready.Then(new ChangeArrangement("they ask for more", Subject: "kitchens too"), Supervisor).Reaches(Preparing)
            .Then(new SubmitMaterials("kitchens"), Bureau).Reaches(AwaitingApproval);
        ready.Then(new ReopenMaterials("a figure"), Bureau).Reaches(Preparing);
        ready.Then(new ChangeHost("health-bureau", "kitchens are theirs"), Supervisor).Reaches(Preparing)
            .Refuses(new SubmitMaterials("x"), Bureau, "wrong-post 7.4.2")
            .Then(new SubmitMaterials("x"), OtherBureau).Reaches(AwaitingApproval);
    }

    [Fact]
    public void MoveVisit_OnceHelpWasGiven_HasItGivenAnew()
    {
        var moved = Submitted().Then(new ApproveMaterials(), Supervisor).Then(new HelpOrganise("a bus"), Supervisor)
            .Then(new MoveVisit(Walk.Start0 + Duration.FromDays(9), "rain"), Supervisor).Reaches(Ready);
        moved.Refuses(new RecordVisit(moved.Case.LastStepAt, "both stops"), Supervisor, "duty-owed 7.4.2")
            .Then(new HelpOrganise("the bus, nine days later"), Supervisor)
            .Then(new RecordVisit(moved.Case.LastStepAt, "both stops"), Supervisor).Reaches(Held);
    }

    [Fact]
    public void Visit_UntilItIsHeld_IsMovedOrCancelled()
    {
        var moved = Submitted().Then(new MoveVisit(Walk.Start0 + Duration.FromDays(9), "rain"), Supervisor).Reaches(AwaitingApproval);
        Assert.Equal(Walk.Start0 + Duration.FromDays(9), moved.Case.Matter.Starts);
        moved.Refuses(new CancelVisit("no reason of his"), Bureau, "wrong-post 7.4.2 R")
            .Then(new CancelVisit("rain again"), Supervisor).Reaches(Cancelled);
        Took().Refuses(new CancelVisit("too late"), Supervisor, "wrong-state 7.4.2 R");
    }
}
