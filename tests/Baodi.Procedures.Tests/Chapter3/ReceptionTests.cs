using Baodi.Procedures.Receptions;
using NodaTime;
using static Baodi.Procedures.Receptions.ReceptionState;

namespace Baodi.Procedures.Tests.Chapter3;

public sealed class ReceptionTests
{
    private static readonly Instant Arrival = Walk.Start0 + Duration.FromDays(2);

    private static readonly Officer Clerk = new("sun", "Sun", Post.OfficeClerk);
    private static readonly Officer Director = new("li", "Li", Post.OfficeDirector);
    private static readonly Officer Bureau = new("wang", "Wang", new Seat(Post.UnitOfficer, "united-front-department"));
    private static readonly Officer Leader = new("wu", "Wu", new Seat(Post.LeaderInCharge, "united-front"));
    private static readonly Officer Head = new("zheng", "Zheng", Post.DistrictHead);

    private static readonly DraftPlan Plan = new(
        "2 July, morning", "the guest house", [new(Post.LeaderInCharge, "united-front")], ["united-front-department"], "college, heritage sites", "one working meal");

    private static Walk<ReceptionState, Reception> Announced(Origin origin) =>
        new Procedures.Office(TestProfile.Create()).Reception.Start(
            new AnnounceVisit("a city committee", origin, Rank.BureauDirector, Purpose.StudyOrInspection, false, "united-front", "united-front-department", Arrival), Clerk);

    private static Walk<ReceptionState, Reception> Prepared(params Assistance[] assistance) =>
        Announced(Origin.OtherMunicipalBody)
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
            .Then(Plan, Clerk).Then(new ApprovePlan(), Leader).Then(new ApprovePlan(), Head)
            .Then(new ArrangeRoute("college first"), Clerk).Then(new FixPlaces("hall 2"), Clerk).Then(new PrepareMaterials("a leaflet"), Clerk)
            .Then(new AssignRecorder("Mr He"), Clerk)
            .Then(new BeginVisit(), Clerk).Reaches(Visiting);

    [Fact]
    public void NoRule_APersonOfTheOfficeNamesTheLeadWithAReason() =>
        Announced(Origin.Enterprise).Reaches(AwaitingLead)
            .Refuses(new NameLead(ReceptionLead.CounterpartDepartment, "investment"), Clerk, "wrong-post 3.1.4 R")
            .Refuses(new NameLead(ReceptionLead.CounterpartDepartment, ""), Director, "missing-field 3.1.4 R")
            .Then(new NameLead(ReceptionLead.CounterpartDepartment, "investment"), Director).Reaches(Planning)
            .Then(Plan, Bureau).Reaches(AwaitingApproval);

    [Fact]
    public void DraftPlan_WithoutItinerary_NamesTheFieldUnder322() =>
        Announced(Origin.OtherMunicipalBody)
            .Refuses(Plan with { Itinerary = "", LeadersAttending = default }, Bureau, "missing-field 3.2.2", "missing-field 3.2.2")
            .Refuses(Plan with { Assistance = [Assistance.Other] }, Bureau, "condition-unmet 3.2.1");

    [Fact]
    public void ApprovePlan_GoesInTurnAndNotByTheDrafter()
    {
        var both = new Officer("sun", "Sun", Post.OfficeClerk, new Seat(Post.LeaderInCharge, "united-front"));
        Announced(Origin.MunicipalGovernment).Then(Plan, both)
            .Refuses(new ApprovePlan(), both, "same-hand 3.2.1")
            .Refuses(new ApprovePlan(), Head, "not-your-turn 3.2.1")
            .Then(new ApprovePlan(), Leader).Reaches(AwaitingApproval)
            .Then(new ApprovePlan(), Head).Reaches(Preparing);
    }

    [Fact]
    public void SendPlanBack_FromTheSecondApproval_BeginsTheRoundAnew() =>
        Announced(Origin.OtherMunicipalBody).Then(Plan, Bureau)
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
        walk = walk.Then(Plan, Bureau).Then(new ApprovePlan(), Leader);
        Assert.Equal("approved-plan", Assert.Single(walk.Case.Limits).Limit.Name);
        walk = walk.Then(new ApprovePlan(), Head);
        Assert.Equal(["route", "places", "materials"], walk.Case.Limits.Select(running => running.Limit.Name));
        walk = walk.Then(new FixPlaces("hall 2"), Bureau).Then(new MoveVisit(Arrival + Duration.FromHours(3), "a late train"), Clerk);
        Assert.Equal(["route", "materials"], walk.Case.Limits.Select(running => running.Limit.Name));
        Assert.All(walk.Case.Limits, running => Assert.Equal(Arrival + Duration.FromHours(3), running.Due));
    }

    [Fact]
    public void Cancel_WhilePreparing_LeavesDutiesBehindAndStopsLimits() =>
        Assert.Empty(Prepared(Assistance.Venue).Then(new CancelReception("called off"), Director).Reaches(Cancelled).Case.Limits);
}
