using Baodi.Procedures.Receptions;
using NodaTime;
using static Baodi.Procedures.Receptions.ReceptionState;

namespace Baodi.Procedures.Tests.Chapter3;

public sealed class ReceptionTests
{
    private static readonly Instant Arrival = Walk.Start0 + Duration.FromDays(2);

    private static readonly Officer Clerk = new("sun", "Sun", Posts.OfficeClerk);
    private static readonly Officer Director = new("li", "Li", Posts.OfficeDirector);
    private static readonly Officer Bureau = new("wang", "Wang", new Seat(Posts.UnitOfficer, "united-front-department"));
    private static readonly Officer BureauHead = new("qi", "Qi", new Seat(Posts.UnitHead, "united-front-department"));
    private static readonly Officer Leader = new("wu", "Wu", new Seat(Posts.LeaderInCharge, "united-front"));
    private static readonly Officer Head = new("zheng", "Zheng", Posts.DistrictHead);

    private static readonly DraftPlan Plan = new(
        "2 July, morning", "the guest house", [new(Posts.LeaderInCharge, "united-front")], ["united-front-department"], "college, heritage sites", "one working meal");

    private static readonly SettleVisit Settled = new(Arrival, "six of the committee", "to study adult education", "two talks");

    private static Walk<ReceptionState, Reception> Announced(Origin origin) =>
        new Procedures.Office(TestProfile.Create()).Start(
            new AnnounceVisit("a city committee", origin, Rank.BureauDirector, Purpose.StudyOrInspection, false, "united-front", "united-front-department", Arrival), Clerk);

    private static Walk<ReceptionState, Reception> Prepared(params Assistance[] assistance) =>
        Announced(Origin.OtherMunicipalBody).Then(Settled, Bureau)
            .Then(Plan with { Assistance = [.. assistance] }, Bureau)
            .Then(new ApprovePlan(), Leader).Then(new ApprovePlan(), Head).Reaches(Preparing);

    [Fact]
    public void DepartmentLed_FromAnnouncementToRecord_IsAssistedByTheOffice() =>
        Prepared(Assistance.Venue, Assistance.Media)
            .Then(new ArrangeRoute("college first"), Bureau).Then(new FixPlaces("hall 2"), Bureau).Then(new PrepareMaterials("a leaflet"), Bureau)
            .Refuses(new BeginVisit(), Bureau, "duty-owed 3.2.4", "duty-owed 3.2.4", "duty-owed 3.2.5")
            .Then(new DressVenue(), Clerk)
            .Refuses(new ArrangeMeals(), Clerk, "condition-unmet 3.2.4")
            .Then(new NotifyMedia(["Baodi television"]), Clerk)
            .Then(new AssignRecorder("Ms Chen"), Bureau)
            .Refuses(new AssignRecorder("Mr Chen"), Bureau, "already-done 3.2.5")
            .Refuses(new BeginVisit(), Bureau, "duty-owed 3.2.5")
            .Then(new AssignRecorder("Mr He"), Clerk)
            .Then(new BeginVisit(), Bureau, Arrival).Reaches(Visiting)
            .Then(new SitInAndRecord("the talk"), Clerk)
            .Then(new EndVisit(), Bureau).Reaches(Afterwards)
            .Then(new KeepRecord("tape and minutes"), Bureau).Reaches(Kept);

    [Fact]
    public void DepartmentLed_ClerkWhoArrangesDetails_IsBarredBy324() =>
        Prepared()
            .Refuses(new ArrangeRoute("my way"), Clerk, "wrong-post 3.2.3", "barred 3.2.4")
            .Refuses(new ArrangeRoute("his way"), Head, "wrong-post 3.2.3");

    [Fact]
    public void OfficeLed_ClerkArrangesEverything_AndRecordsAlone() =>
        Announced(Origin.MunicipalGovernment)
            .Then(Settled, Clerk).Then(Plan, Clerk).Then(new ApprovePlan(), Leader).Then(new ApprovePlan(), Head)
            .Then(new ArrangeRoute("college first"), Clerk).Then(new FixPlaces("hall 2"), Clerk).Then(new PrepareMaterials("a leaflet"), Clerk)
            .Then(new AssignRecorder("Mr He"), Clerk)
            .Then(new BeginVisit(), Clerk).Reaches(Visiting);

    [Fact]
    public void NoRule_APersonOfTheOfficeNamesTheLeadWithAReason() =>
        Announced(Origin.Enterprise).Reaches(AwaitingLead)
            .Refuses(new NameLead(ReceptionLead.CounterpartDepartment, "investment"), Clerk, "wrong-post 3.1.4 R")
            .Refuses(new NameLead(ReceptionLead.CounterpartDepartment, ""), Director, "missing-field 3.1.4 R")
            .Then(new NameLead(ReceptionLead.CounterpartDepartment, "investment"), Director).Reaches(Planning)
            .Then(Settled, Bureau).Then(Plan, Bureau).Reaches(AwaitingApproval);

    [Fact]
    public void DraftPlan_WithoutItinerary_NamesTheFieldUnder322() =>
        Announced(Origin.OtherMunicipalBody).Then(Settled, Bureau)
            .Refuses(Plan with { Itinerary = "", LeadersAttending = default }, Bureau, "missing-field 3.2.2", "missing-field 3.2.2")
            .Refuses(Plan with { Assistance = [Assistance.Other] }, Bureau, "condition-unmet 3.2.1");

    [Fact]
    public void ApprovePlan_GoesInTurnAndNotByTheDrafter()
    {
        var both = new Officer("sun", "Sun", Posts.OfficeClerk, new Seat(Posts.LeaderInCharge, "united-front"));
        Announced(Origin.MunicipalGovernment).Then(Settled, both).Then(Plan, both)
            .Refuses(new ApprovePlan(), both, "same-hand 3.2.1")
            .Refuses(new ApprovePlan(), Head, "not-your-turn 3.2.1")
            .Then(new ApprovePlan(), Leader).Reaches(AwaitingApproval)
            .Then(new ApprovePlan(), Head).Reaches(Preparing);
    }

    [Fact]
    public void SendPlanBack_FromTheSecondApproval_BeginsTheRoundAnew() =>
        Announced(Origin.OtherMunicipalBody).Then(Settled, Bureau).Then(Plan, Bureau)
            .Refuses(new SendPlanBack("too long"), Head, "not-your-turn 3.2.1 R")
            .Then(new ApprovePlan(), Leader)
            .Then(new SendPlanBack("too long"), Head).Reaches(Planning)
            .Then(Plan, Bureau)
            .Refuses(new ApprovePlan(), Head, "not-your-turn 3.2.1");

    [Fact]
    public void Arrangements_AreDueWhenTheVisitStarts_AndMoveWithIt()
    {
        var walk = Announced(Origin.OtherMunicipalBody);
        Assert.Equal(("approved-plan", Arrival), (Assert.Single(walk.Case.Limits).Limit.Name, walk.Case.Limits[0].Due));
        walk = walk.Then(Settled, Bureau).Then(Plan, Bureau).Then(new ApprovePlan(), Leader);
        Assert.Equal("approved-plan", Assert.Single(walk.Case.Limits).Limit.Name);
        walk = walk.Then(new ApprovePlan(), Head);
        Assert.Equal(["route", "places", "materials"], walk.Case.Limits.Select(running => running.Limit.Name));
        walk = walk.Then(new FixPlaces("hall 2"), Bureau).Then(new MoveVisit(Arrival + Duration.FromHours(3), "a late train"), Clerk);
        Assert.Equal(["route", "materials"], walk.Case.Limits.Select(running => running.Limit.Name));
        Assert.All(walk.Case.Limits, running => Assert.Equal(Arrival + Duration.FromHours(3), running.Due));
    }

    [Fact]
    public void MoveVisit_WhilePreparing_HasAssistanceGivenAndMediaToldAnew() =>
        Prepared(Assistance.Venue, Assistance.Media)
            .Then(new ArrangeRoute("college first"), Bureau).Then(new FixPlaces("hall 2"), Bureau).Then(new PrepareMaterials("a leaflet"), Bureau)
            .Then(new AssignRecorder("Ms Chen"), Bureau).Then(new AssignRecorder("Mr He"), Clerk)
            .Then(new DressVenue(), Clerk).Then(new NotifyMedia(["Baodi television"]), Clerk)
            .Then(new MoveVisit(Arrival + Duration.FromDays(1), "fog"), Clerk)
            .Refuses(new BeginVisit(), Bureau, "duty-owed 3.2.4", "duty-owed 3.2.4")
            .Then(new DressVenue(), Clerk).Then(new NotifyMedia(["Baodi television"]), Clerk)
            .Then(new BeginVisit(), Bureau).Reaches(Visiting);

    [Fact]
    public void DepartmentLed_TheUnitsHeadMayDoWhatItsOfficerMay() =>
        Announced(Origin.OtherMunicipalBody).Then(Settled, BureauHead).Then(Plan, BureauHead)
            .Then(new ApprovePlan(), Leader).Then(new ApprovePlan(), Head)
            .Then(new ArrangeRoute("college first"), BureauHead).Then(new FixPlaces("hall 2"), Bureau).Then(new PrepareMaterials("a leaflet"), BureauHead)
            .Then(new AssignRecorder("Ms Chen"), Bureau).Then(new AssignRecorder("Mr He"), Clerk)
            .Then(new BeginVisit(), BureauHead).Then(new SitInAndRecord("the talk"), BureauHead)
            .Then(new EndVisit(), BureauHead).Then(new KeepRecord("tape and minutes"), BureauHead).Reaches(Kept);

    [Fact]
    public void Cancel_WhilePreparing_LeavesDutiesBehindAndStopsLimits() =>
        Assert.Empty(Prepared(Assistance.Venue).Then(new CancelReception("called off"), Leader).Reaches(Cancelled).Case.Limits);

    [Fact]
    public void Cancel_BeforeThePlanIsBeforeLeaders_IsForWhoEnteredTheVisit() =>
        Announced(Origin.OtherMunicipalBody)
            .Refuses(new CancelReception("called off"), Head, "wrong-post 3.2.1 R")
            .Refuses(new CancelReception(" "), Clerk, "missing-field 3.2.1 R")
            .Then(new CancelReception("called off"), Clerk).Reaches(Cancelled)
            .Refuses(new CancelReception("again"), Clerk, "wrong-state 3.2.1 R");

    [Fact]
    public void Cancel_OnceTheVisitHasBegun_IsInTheWrongState() =>
        Visited().Refuses(new CancelReception("too late"), Clerk, "wrong-state 3.2.1 R");

    [Fact]
    public void DraftPlan_BeforeTheVisitIsSettled_IsRefusedUnder321() =>
        Announced(Origin.OtherMunicipalBody)
            .Refuses(Plan, Bureau, "duty-owed 3.2.1")
            .Refuses(Settled with { Activities = "" }, Bureau, "missing-field 3.2.1")
            .Refuses(Settled, Clerk, "wrong-post 3.2.1")
            .Then(Settled, Bureau)
            .Then(Plan, Bureau).Reaches(AwaitingApproval);

    [Fact]
    public void SettleVisit_AtAnotherTimeThanAnnounced_MovesTheLimitAndMayBeDoneAgain()
    {
        var later = Arrival + Duration.FromHours(5);
        var walk = Announced(Origin.OtherMunicipalBody).Then(Settled, Bureau).Then(Settled with { Starts = later }, Bureau);
        Assert.Equal(later, Assert.Single(walk.Case.Limits).Due);
    }

    [Fact]
    public void SendPlanBack_LeavesTheVisitSettled() =>
        Announced(Origin.OtherMunicipalBody).Then(Settled, Bureau).Then(Plan, Bureau)
            .Refuses(new SendPlanBack(""), Leader, "missing-field 3.2.1 R")
            .Refuses(new SendPlanBack("too long"), Bureau, "wrong-post 3.2.1 R")
            .Then(new SendPlanBack("too long"), Leader)
            .Then(Plan, Bureau).Reaches(AwaitingApproval);

    [Fact]
    public void MoveVisit_WhileNobodyLeads_MovesTheLimit()
    {
        var later = Arrival + Duration.FromHours(5);
        var walk = Announced(Origin.Enterprise)
            .Refuses(new MoveVisit(later, "a late train"), Bureau, "wrong-post 3.2.1 R")
            .Then(new MoveVisit(later, "a late train"), Clerk).Reaches(AwaitingLead);
        Assert.Equal(later, Assert.Single(walk.Case.Limits).Due);
    }

    [Fact]
    public void Dossier_OfAMovedVisit_ReadsBackWithTheMovedLimits()
    {
        var office = new Procedures.Office(TestProfile.Create());
        var walk = office.Start(
                new AnnounceVisit("a city committee", Origin.OtherMunicipalBody, Rank.BureauDirector, Purpose.StudyOrInspection, false, "united-front", "united-front-department", Arrival), Clerk)
            .Then(Settled with { Starts = Arrival + Duration.FromHours(1) }, Bureau)
            .Then(new MoveVisit(Arrival + Duration.FromHours(2), "a late train"), Clerk);
        var dossier = walk.Events.Aggregate(Dossier.Empty, (entries, next) => entries.Add(next));
        var read = office.Fold(IncidentHistory.Read(IncidentHistory.Write(dossier, office), office).Events);
        Assert.Equal(Assert.Single(walk.Case.Limits), Assert.Single(read.Limits));
        Assert.Equal(Arrival + Duration.FromHours(2), read.Limits[0].Due);
    }

    [Fact]
    public void MoveVisit_ByTheLeadingDepartment_IsAccepted() =>
        Assert.Equal(Arrival + Duration.FromHours(1), Prepared().Then(new MoveVisit(Arrival + Duration.FromHours(1), "traffic"), Bureau).Case.Matter.Starts);

    [Fact]
    public void Arrangements_AfterTheVisitWasToStart_AreAcceptedLate()
    {
        var walk = Prepared();
        var late = walk.Then(new ArrangeRoute("college first"), Bureau, Arrival + Duration.FromMinutes(1)).Events[^1].Limits;
        Assert.Equal((LimitTurn.Met, "route", true), (Assert.Single(late).Turn, late[0].Running.Limit.Name, late[0].Running.IsPassed(Arrival + Duration.FromMinutes(1))));
    }

    [Fact]
    public void OfficeLed_TheCounterpartDepartmentSupports_ButNotWhereItLeads()
    {
        Announced(Origin.MunicipalGovernment).Then(Settled, Clerk).Then(Plan, Clerk).Then(new ApprovePlan(), Leader).Then(new ApprovePlan(), Head)
            .Refuses(new SupportReception("a guide"), Clerk, "wrong-post 3.1.1 R")
            .Then(new SupportReception("a guide"), Bureau)
            .Refuses(new ArrangeRoute("our way"), Bureau, "wrong-post 3.2.3");
        Prepared().Refuses(new SupportReception("a guide"), Bureau, "condition-unmet 3.1.1 R");
    }

    [Fact]
    public void GiveOtherAssistance_ListedInThePlan_IsOwed()
    {
        var walk = Announced(Origin.OtherMunicipalBody).Then(Settled, Bureau)
            .Then(Plan with { Assistance = [Assistance.Other], OtherAssistance = "an interpreter" }, Bureau)
            .Then(new ApprovePlan(), Leader).Then(new ApprovePlan(), Head);
        Arranged(walk)
            .Refuses(new BeginVisit(), Bureau, "duty-owed 3.2.4")
            .Then(new GiveOtherAssistance("found one"), Clerk)
            .Then(new BeginVisit(), Bureau).Reaches(Visiting);
    }

    [Fact]
    public void EndVisit_BeforeAnybodySatIn_IsRefusedUnder325() =>
        Visited()
            .Refuses(new EndVisit(), Bureau, "duty-owed 3.2.5")
            .Refuses(new SitInAndRecord("the talk"), Head, "wrong-post 3.2.5")
            .Refuses(new KeepRecord("tape"), Bureau, "wrong-state 3.2.5");

    [Fact]
    public void AnnounceVisit_WithoutOriginOrByAnother_IsRefused()
    {
        var outcome = new Procedures.Office(TestProfile.Create()).Open(
            "case-1", new AnnounceVisit("guests", default, Rank.BureauDirector, Purpose.Business, false, "united-front", "", Arrival), Bureau, Walk.Start0);
        Assert.Equal(
            ["missing-field 3.1.1 R", "missing-field 3.1.1 R", "wrong-post 3.1.1 R"],
            outcome.Refusal!.Reasons.Select(reason => $"{reason.Code} {reason.Citation}").Order());
    }

    private static Walk<ReceptionState, Reception> Visited() => Arranged(Prepared()).Then(new BeginVisit(), Bureau).Reaches(Visiting);

    private static Walk<ReceptionState, Reception> Arranged(Walk<ReceptionState, Reception> walk) =>
        walk.Then(new ArrangeRoute("college first"), Bureau).Then(new FixPlaces("hall 2"), Bureau).Then(new PrepareMaterials("a leaflet"), Bureau)
            .Then(new AssignRecorder("Ms Chen"), Bureau).Then(new AssignRecorder("Mr He"), Clerk);
}
