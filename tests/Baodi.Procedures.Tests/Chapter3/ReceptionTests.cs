using Baodi.Procedures.Receptions;
using Baodi.Procedures.Rules;
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
            new AnnounceVisit("a city committee", origin, Purpose.StudyOrInspection, Rank.BureauDirector, "united-front", "united-front-department", false, Arrival), Clerk);

    private static Walk<ReceptionState, Reception> Prepared(params Assistance[] assistance) => Approved(Announced(Origin.OtherMunicipalBody), assistance);

    private static Walk<ReceptionState, Reception> Approved(Walk<ReceptionState, Reception> announced, params Assistance[] assistance) =>
        announced.Then(Settled, Bureau)
            .Then(Plan with { Assistance = [.. assistance] }, Bureau)
            .Then(new ApprovePlan(), Leader).Then(new ApprovePlan(), Head).Reaches(Preparing);

    /// <summary>A visit of a ministry, of which the rules of the notice themselves say who leads.</summary>
    private static Walk<ReceptionState, Reception> OfAMinistry(Rank rank = Rank.ViceMinisterial) =>
        BaodiOffice.Default.Start(new AnnounceVisit("a ministry", Origin.NationalMinistry, Purpose.StudyOrInspection, rank, "united-front", "united-front-department", false, Arrival), Clerk).Reaches(Planning);

    private static Departure Unready(Command<Reception> act) => new("wrong-state", act is BeginVisit ? "begin-visit" : "end-visit", "they came early");

    [Fact]
    public void DepartmentLed_FromAnnouncementToRecord_IsAssistedByTheOffice() =>
        Prepared(Assistance.Venue, Assistance.Media, Assistance.Recorder)
            .Then(new ArrangeRoute("college first"), Bureau).Then(new FixPlaces("hall 2"), Bureau).Then(new PrepareMaterials("a leaflet"), Bureau)
            .Refuses(new BeginVisit(), Bureau, "duty-owed 3.2.4", "duty-owed 3.2.4", "duty-owed 3.2.5", "duty-owed 3.2.5")
            .Then(new DressVenue(), Clerk)
            .Refuses(new ArrangeMeals(), Clerk, "condition-unmet 3.2.4")
            .Then(new NotifyMedia(["Baodi television"]), Clerk)
            .Then(new AssignRecorder("Ms Chen"), Bureau)
            .Refuses(new AssignRecorder("Mr Chen"), Bureau, "already-done 3.2.5")
            .Refuses(new BeginVisit(), Bureau, "duty-owed 3.2.5")
            .Then(new AssignOfficeRecorder("Mr He"), Clerk)
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
    public void Visit_OfWhichStartAndCompanyAreNotKnown_IsEntered_AndWaitsForNoGuess()
    {
        var announce = new AnnounceVisit("a ministry", Origin.NationalMinistry, Purpose.StudyOrInspection, Rank.ViceMinisterial, "united-front", "united-front-department");
        var waiting = BaodiOffice.Default.Start(announce, Clerk).Reaches(AwaitingLead)
            .Refuses(new NameLead(ReceptionLead.Office, "to begin"), Director, "condition-unmet 3.1.4 R");
        Assert.Empty(waiting.Case.Limits);
        Assert.Equal(["accompanied", "starts"], waiting.Events[0].NotYetKnown.Select(field => field.Name));
        waiting.Then(new ChangeVisit("they rang", Accompanied: true), Clerk).Reaches(Planning).Then(new BeginVisit(), Clerk, circumstances: new() { Departures = [Unready(new BeginVisit())] }).Reaches(Visiting);
        var alone = waiting.Then(new ChangeVisit("they rang", Accompanied: false), Clerk).Reaches(Planning)
            .Refuses(Plan, Bureau, "condition-unmet 3.2.1", "duty-owed 3.2.1");
        Assert.Equal(Arrival, Assert.Single(alone.Then(Settled, Bureau).Case.Limits).Due);
        Assert.Equal(Arrival, Assert.Single(alone.Then(new ChangeVisit("they rang", Starts: Arrival), Clerk).Case.Limits).Due);
        alone.Then(Settled, Bureau).Then(Plan, Bureau).Reaches(AwaitingApproval);
    }

    /// <summary>Who comes, and what for, is known; everything else is added, and the clause waits for what it goes by.</summary>
    [Fact]
    public void Visit_OfWhichRankFieldAndCounterpartAreNotKnown_IsEntered_AndTheClauseWaits()
    {
        var waiting = BaodiOffice.Default.Start(new AnnounceVisit("a ministry", Origin.NationalMinistry, Purpose.Business), Clerk).Reaches(AwaitingLead)
            .Refuses(new NameLead(ReceptionLead.Office, "to begin"), Director, "condition-unmet 3.1.4 R");
        Assert.Equal(["rank", "field", "counterpart", "accompanied", "starts"], waiting.Events[0].NotYetKnown.Select(field => field.Name));
        var ranked = waiting.Then(new ChangeVisit("they rang", Rank: Rank.BureauDirector), Clerk).Reaches(AwaitingLead)
            .Refuses(new NameLead(ReceptionLead.Office, "to begin"), Director, "condition-unmet 3.1.4 R")
            .Then(new ChangeVisit("they rang", Counterpart: "united-front-department"), Clerk).Reaches(Planning)
            .Then(Settled, Bureau)
            .Refuses(Plan, Bureau, "condition-unmet 3.2.1");
        ranked.Then(new ChangeVisit("they rang", Field: "united-front"), Bureau).Then(Plan, Bureau).Then(new ApprovePlan(), Leader).Reaches(AwaitingApproval);
        var named = waiting.Then(new ChangeVisit("a firm after all", Origin: Origin.Enterprise), Clerk)
            .Refuses(new NameLead(ReceptionLead.CounterpartDepartment, "investment"), Director, "condition-unmet 3.1.4 R")
            .Then(new NameLead(ReceptionLead.Office, "investment"), Director).Reaches(Planning)
            .Refuses(new ChangeLead(ReceptionLead.CounterpartDepartment, "investment"), Director, "condition-unmet 3.1.4 R");
        Assert.Equal(ReceptionLead.Office, named.Case.Matter.Lead);
    }

    [Fact]
    public void SettleVisit_WhileNobodyLeads_IsTheCounterpartsAndTheOffices_AndStands()
    {
        var waiting = BaodiOffice.Default.Start(
            new AnnounceVisit("a ministry", Origin.NationalMinistry, Purpose.StudyOrInspection, Rank.ViceMinisterial, "united-front", "united-front-department"), Clerk).Reaches(AwaitingLead);
        waiting.Then(Settled, Clerk).Reaches(AwaitingLead);
        var settled = waiting.Refuses(Settled, Leader, "wrong-post 3.2.1 R").Then(Settled, Bureau).Reaches(AwaitingLead);
        Assert.Equal(Arrival, Assert.Single(settled.Case.Limits).Due);
        settled.Then(new ChangeVisit("they rang", Accompanied: true), Clerk).Reaches(Planning).Then(Plan, Clerk).Reaches(AwaitingApproval);
    }

    /// <summary>Where they come from, the field and the counterpart are corrected as well; what rested on them is owed anew.</summary>
    [Fact]
    public void ChangeVisit_OfUnitFieldOrCounterpart_HasTheLeadDeterminedAndThePlanApprovedAnew()
    {
        var education = new Officer("hua", "Hua", new Seat(Posts.UnitOfficer, "education-bureau"));
        var other = Prepared().Then(new ChangeVisit("misread", Counterpart: "education-bureau"), Clerk).Reaches(Planning)
            .Refuses(Plan, Bureau, "wrong-post 3.2.1")
            .Then(Plan, education).Reaches(AwaitingApproval);
        Assert.Equal<Seat>(Seat.OfUnit("education-bureau"), other.Case.Matter.LeadSeats);
        Prepared().Then(new ChangeVisit("misread", Field: "education"), Clerk).Reaches(Planning).Then(Plan, Bureau)
            .Refuses(new ApprovePlan(), Leader, "wrong-post 3.2.1");
        var office = Prepared().Then(new ChangeVisit("misread", Origin: Origin.MunicipalGovernment), Bureau).Reaches(Planning);
        Assert.Equal(ReceptionLead.Office, office.Case.Matter.Lead);
        Announced(Origin.Enterprise).Then(new NameLead(ReceptionLead.CounterpartDepartment, "investment"), Director)
            .Then(new ChangeVisit("misread", Counterpart: "education-bureau"), Clerk).Reaches(AwaitingLead);
        Announced(Origin.Enterprise).Then(new NameLead(ReceptionLead.Office, "investment"), Director)
            .Then(new ChangeVisit("misread", Counterpart: "education-bureau"), Clerk).Reaches(Planning);
    }

    /// <summary>A department that entered a visit to itself did so, though the counterpart is corrected afterwards.</summary>
    [Fact]
    public void ChangeVisit_SaysEveryFactThatItChanges()
    {
        var before = new Procedures.Office(TestProfile.Create())
            .Start(new AnnounceVisit("a committee", Origin.OtherMunicipalBody, Purpose.Business, Rank.BureauDirector, null, "united-front-department", false, Arrival), Bureau);
        foreach (var change in new ChangeVisit[] { new("misread", Counterpart: "education-bureau"), new("known now", Field: "education"), new("misread", Origin: Origin.NationalMinistry) })
        {
            var after = before.Then(change, Clerk);
            Assert.All(
                before.Case.Procedure.Facts.Where(fact => fact.Read(before.Case.Matter) != fact.Read(after.Case.Matter)), fact => Assert.Contains(fact, after.Events[^1].Act.Sets));
        }
    }

    /// <summary>Of visitors whom no branch covers a person names the lead, whoever accompanies them.</summary>
    [Fact]
    public void Lead_ThatGoesByNoCompany_DoesNotWaitForIt()
    {
        var announce = new AnnounceVisit("a firm", Origin.Enterprise, Purpose.Business, Rank.BureauDirector, "united-front", "united-front-department");
        BaodiOffice.Default.Start(announce, Clerk).Then(new NameLead(ReceptionLead.Office, "investment"), Director).Reaches(Planning);
        BaodiOffice.Default.Start(announce with { Origin = Origin.OtherMunicipalBody }, Clerk).Reaches(Planning);
    }

    [Fact]
    public void CancelReception_OnceThePlanIsBeforeTheLeaders_IsTheLeadsOrTheApprovers()
    {
        Prepared().Refuses(new CancelReception("called off"), Clerk, "wrong-post 3.2.1 R").Then(new CancelReception("called off"), Clerk, circumstances: new() { ToldBy = Bureau }).Reaches(Cancelled);
        Prepared().Then(new CancelReception("called off"), Head).Reaches(Cancelled);
        Announced(Origin.OtherMunicipalBody).Then(Settled, Bureau).Then(Plan, Bureau).Refuses(new CancelReception("called off"), Clerk, "wrong-post 3.2.1 R");
        Announced(Origin.OtherMunicipalBody).Then(new CancelReception("called off"), Clerk).Reaches(Cancelled);
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
        walk = walk.Then(new FixPlaces("hall 2"), Bureau).Then(Moved(Arrival + Duration.FromHours(3)), Clerk).Reaches(Preparing);
        Assert.Equal(["route", "materials"], walk.Case.Limits.Select(running => running.Limit.Name));
        Assert.All(walk.Case.Limits, running => Assert.Equal(Arrival + Duration.FromHours(3), running.Due));
    }

    [Fact]
    public void ChangeVisit_OfTheHourWhilePreparing_HasAssistanceGivenAndMediaToldAnew_AndNothingApproved() =>
        Arranged(Prepared(Assistance.Venue, Assistance.Media))
            .Then(new DressVenue(), Clerk).Then(new NotifyMedia(["Baodi television"]), Clerk)
            .Then(Moved(Arrival + Duration.FromHours(1)), Clerk).Reaches(Preparing)
            .Refuses(new BeginVisit(), Bureau, "duty-owed 3.2.4", "duty-owed 3.2.4")
            .Then(new DressVenue(), Clerk).Then(new NotifyMedia(["Baodi television"]), Clerk)
            .Then(new BeginVisit(), Bureau).Reaches(Visiting);

    [Fact]
    public void ChangeVisit_OfWhatThePlanWasMadeFor_HasItMadeApprovedAndCarriedOutAnew()
    {
        ChangeVisit[] changes =
        [
            Moved(Arrival + Duration.FromDays(1)), new("told by telephone", Visitors: "ten of the committee"), new("told by telephone", Rank: Rank.ViceMinisterial), new("told by telephone", Purpose: Purpose.Business),
            new("told by telephone", Accompanied: true),
        ];
        foreach (var change in changes)
        {
            var walk = Arranged(Prepared(Assistance.Media)).Then(new NotifyMedia(["Baodi television"]), Clerk).Then(change, Bureau).Reaches(Planning);
            Assert.Contains(walk.Case.Limits, running => running.Limit.Name == "approved-plan");
            walk = walk.Then(Plan with { Assistance = [Assistance.Media] }, Bureau)
                .Refuses(new ApprovePlan(), Head, "not-your-turn 3.2.1")
                .Then(new ApprovePlan(), Leader).Then(new ApprovePlan(), Head).Reaches(Preparing)
                .Refuses(new BeginVisit(), Bureau, "duty-owed 3.2.3", "duty-owed 3.2.3", "duty-owed 3.2.3", "duty-owed 3.2.4", "duty-owed 3.2.5");
            Arranged(walk).Then(new NotifyMedia(["Baodi television"]), Clerk).Then(new BeginVisit(), Bureau).Reaches(Visiting);
        }
    }

    [Fact]
    public void ChangeVisit_BeforeThePlanIsApproved_TakesTheSignaturesWithIt() =>
        Announced(Origin.OtherMunicipalBody).Then(Settled, Bureau).Then(Plan, Bureau).Then(new ApprovePlan(), Leader)
            .Then(Moved(Arrival + Duration.FromHours(1)), Clerk).Reaches(AwaitingApproval)
            .Then(new ChangeVisit("told by telephone", Visitors: "ten of the committee"), Clerk).Reaches(Planning)
            .Then(Plan, Bureau)
            .Refuses(new ApprovePlan(), Head, "not-your-turn 3.2.1");

    [Fact]
    public void ChangeVisit_SaysWhatHasChanged_AndLeavesTheRest()
    {
        var walk = Announced(Origin.OtherMunicipalBody)
            .Refuses(new ChangeVisit("a call"), Clerk, "condition-unmet 3.2.1 R")
            .Refuses(new ChangeVisit("", Accompanied: true), Clerk, "missing-field 3.2.1 R")
            .Refuses(new ChangeVisit("a call", Accompanied: true), Leader, "wrong-post 3.2.1 R")
            .Then(new ChangeVisit("a call", Accompanied: true), BureauHead);
        Assert.Equal((true, Rank.BureauDirector, Arrival), (walk.Case.Matter.Visit.Accompanied, walk.Case.Matter.Visit.Rank, walk.Case.Matter.Starts));
    }

    [Fact]
    public void ChangeVisit_WithAMunicipalLeader_HasTheOfficeLead_UnderTheRulesOfTheNotice()
    {
        var walk = Approved(OfAMinistry(), Assistance.Venue).Then(new ChangeVisit("a call of the city", Accompanied: true), Clerk).Reaches(Planning);
        Assert.Equal(ReceptionLead.Office, walk.Case.Matter.Lead);
        walk.Refuses(Plan, Bureau, "wrong-post 3.2.1").Then(Plan, Clerk).Then(new ApprovePlan(), Leader).Then(new ApprovePlan(), Head)
            .Refuses(new ArrangeRoute("our way"), Bureau, "wrong-post 3.2.3")
            .Then(new ArrangeRoute("our way"), Clerk);
    }

    [Fact]
    public void ChangeVisit_ToWhatNoRuleCovers_WaitsForALead_AndBackAgainForNobody() =>
        Approved(OfAMinistry()).Then(new ChangeVisit("only talks", Purpose: Purpose.Business), Clerk).Reaches(AwaitingLead)
            .Then(new ChangeVisit("a study after all", Purpose: Purpose.StudyOrInspection), Clerk).Reaches(Planning)
            .Then(Plan, Bureau).Reaches(AwaitingApproval);

    [Fact]
    public void ChangeVisit_WhileTheQuestionIsTheSame_LeavesTheLeadThatAPersonNamed()
    {
        var named = Announced(Origin.Enterprise).Then(new NameLead(ReceptionLead.CounterpartDepartment, "investment"), Director)
            .Then(Moved(Arrival + Duration.FromDays(1)), Clerk).Reaches(Planning);
        Assert.Equal(ReceptionLead.CounterpartDepartment, named.Case.Matter.Lead);
        named.Then(new ChangeVisit("a call", Rank: Rank.ViceMinisterial), Clerk).Reaches(AwaitingLead);
    }

    [Fact]
    public void ChangeVisit_DuringTheVisit_IsEntered_AndOnceItIsOverNoMore()
    {
        var visited = Visited().Then(new ChangeVisit("seen at the door", Visitors: "seven of the committee"), Bureau).Reaches(Visiting);
        Assert.Equal("seven of the committee", visited.Case.Matter.Visit.Visitors);
        visited.Then(new SitInAndRecord("the talk"), Clerk).Then(new EndVisit(), Bureau)
            .Refuses(new ChangeVisit("late", Visitors: "six"), Clerk, "wrong-state 3.2.1 R");
    }

    [Fact]
    public void ChangeLead_IsForVisitorsNoRuleCovers()
    {
        Announced(Origin.Enterprise).Then(new NameLead(ReceptionLead.CounterpartDepartment, "investment"), Director)
            .Then(Settled, Bureau).Then(Plan, Bureau).Then(new ApprovePlan(), Leader).Then(new ApprovePlan(), Head)
            .Refuses(new ChangeLead(ReceptionLead.Office, "the head asks"), Clerk, "wrong-post 3.1.4 R")
            .Then(new ChangeLead(ReceptionLead.Office, "the head asks"), Director).Reaches(Planning)
            .Then(Plan, Clerk).Then(new ApprovePlan(), Leader).Then(new ApprovePlan(), Head).Reaches(Preparing);
        Announced(Origin.OtherMunicipalBody).Refuses(new ChangeLead(ReceptionLead.Office, "the head asks"), Director, "condition-unmet 3.1.4 R");
    }

    [Fact]
    public void ReopenPlan_UntilTheVisitBegins_HasItDraftedAndApprovedAnew()
    {
        foreach (var by in new[] { Bureau, Leader, Head })
        {
            Arranged(Prepared()).Then(new ReopenPlan("one more stop"), by).Reaches(Planning)
                .Then(Plan, Bureau)
                .Refuses(new ApprovePlan(), Head, "not-your-turn 3.2.1")
                .Then(new ReopenPlan("and another"), by).Reaches(Planning);
        }

        Prepared().Refuses(new ReopenPlan("my way"), Clerk, "wrong-post 3.2.1 R");
    }

    /// <summary>From every state before it: the visit is recorded, with everything that was not done.</summary>
    [Fact]
    public void BeginVisit_OfVisitorsWhoHaveArrived_IsRecordedWhateverIsMissing()
    {
        var announced = Announced(Origin.OtherMunicipalBody);
        var planned = announced.Then(Settled, Bureau).Then(Plan with { Assistance = [Assistance.Media] }, Bureau);
        (Walk<ReceptionState, Reception> Walk, Officer By, string[] Missing)[] arrivals =
        [
            (Announced(Origin.Enterprise), Clerk, ["name-lead", "settle-visit", "draft-plan", "approve-plan", "arrange-route", "fix-places", "prepare-materials", "assign-recorder"]),
            (announced, Bureau, ["settle-visit", "draft-plan", "approve-plan", "arrange-route", "fix-places", "prepare-materials", "assign-recorder"]),
            (announced.Then(Settled, Bureau), Clerk, ["draft-plan", "approve-plan", "arrange-route", "fix-places", "prepare-materials", "assign-recorder"]),
            (planned, Bureau, ["approve-plan", "arrange-route", "fix-places", "prepare-materials", "notify-media", "assign-recorder"]),
            (planned.Then(new ApprovePlan(), Leader), Bureau, ["approve-plan", "arrange-route", "fix-places", "prepare-materials", "notify-media", "assign-recorder"]),
        ];
        foreach (var (walk, by, missing) in arrivals)
        {
            Assert.False(walk.Office.Do(walk.Case, new BeginVisit(), by, Arrival).IsAccepted);
            var visiting = walk.Then(new BeginVisit(), by, Arrival, Unready(new BeginVisit())).Reaches(Visiting);
            Assert.Equal(missing.Order(), visiting.Events[^1].Departures.Select(departure => departure.Missing?.Name).OfType<string>().Order());
            Assert.Empty(visiting.Case.Limits);
            visiting.Then(new SitInAndRecord("the talk"), Clerk).Then(new EndVisit(), Clerk).Then(new KeepRecord("minutes"), Clerk).Reaches(Kept);
        }
    }

    [Fact]
    public void BeginVisit_OnceItIsPassedOver_LeavesTheApprovalMissing_AndLetsWhatRecordsBeMadeUp()
    {
        var visiting = Announced(Origin.OtherMunicipalBody).Then(Settled, Bureau).Then(Plan with { Assistance = [Assistance.Media] }, Bureau)
            .Then(new BeginVisit(), Bureau, Arrival, Unready(new BeginVisit()))
            .Refuses(new ApprovePlan(), Leader, "wrong-state 3.2.1")
            .Then(new NotifyMedia(["Baodi television"]), Clerk);
        Assert.Contains(visiting.Case.PassedOver, act => act.Name == "approve-plan");
        Assert.DoesNotContain(visiting.Case.PassedOver, act => act.Name == "notify-media");
    }

    [Fact]
    public void BeginVisit_WithPreparationsOwed_DepartsFromEachByItself() =>
        Prepared()
            .Refuses(new BeginVisit(), Bureau, [new("duty-owed", "arrange-route", "no stops")], "duty-owed 3.2.3", "duty-owed 3.2.3", "duty-owed 3.2.3", "duty-owed 3.2.5")
            .Then(new BeginVisit(), Bureau, null, [.. new[] { "arrange-route", "fix-places", "prepare-materials", "assign-recorder" }.Select(duty => new Departure("duty-owed", duty, "a short call"))])
            .Reaches(Visiting);

    [Fact]
    public void EndVisit_WithoutAMeeting_DepartsFromSittingIn() =>
        Visited().Then(new EndVisit(), Clerk, null, new Departure("duty-owed", "sit-in-and-record", "there was no meeting")).Reaches(Afterwards);

    [Fact]
    public void SmallReception_NeedsTheDistrictHead_UnlessTheOfficeSaysOtherwise()
    {
        var announce = new AnnounceVisit("a city committee", Origin.OtherMunicipalBody, Purpose.Business, Rank.BelowBureauDirector, "united-front", "united-front-department", false, Arrival);
        Approved(BaodiOffice.Default.Start(announce, Clerk));

        var office = new Procedures.Office(BaodiOffice.Profile.With(new OptionSetting("reception", "head-approves-small-receptions", IsTaken: false)));
        office.Start(announce, Clerk).Then(Settled, Bureau).Then(Plan, Bureau).Then(new ApprovePlan(), Leader).Reaches(Preparing);
        office.Start(announce with { Origin = Origin.OtherProvince, Rank = Rank.BureauDirector }, Clerk).Then(Settled, Bureau).Then(Plan, Bureau).Then(new ApprovePlan(), Leader).Reaches(Preparing);
        office.Start(announce with { Origin = Origin.OtherProvince, Rank = Rank.ViceMinisterial, Purpose = Purpose.StudyOrInspection }, Clerk)
            .Then(Settled, Bureau).Then(Plan, Bureau).Then(new ApprovePlan(), Leader).Reaches(AwaitingApproval)
            .Then(new ApprovePlan(), Head).Reaches(Preparing);

        Assert.NotEqual(BaodiOffice.Default.Procedure<Reception>().RulesDigest, office.Procedure<Reception>().RulesDigest);
        var wrong = Assert.ThrowsAny<Exception>(() => new Procedures.Office(BaodiOffice.Profile.With(new OptionSetting("reception", "no-such-thing", true))).Procedure<Reception>());
        Assert.Contains("no-such-thing", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OfficesRecorder_IsOwedWhereThePlanListsHim_OrWhereTheOfficeAssistsAsWritten()
    {
        Arranged(Prepared()).Refuses(new AssignOfficeRecorder("Mr He"), Clerk, "condition-unmet 3.2.5").Then(new BeginVisit(), Bureau).Reaches(Visiting);
        Arranged(Prepared(Assistance.Recorder)).Refuses(new BeginVisit(), Bureau, "duty-owed 3.2.5").Then(new AssignOfficeRecorder("Mr He"), Clerk).Then(new BeginVisit(), Bureau);
        Arranged(Approved(OfAMinistry())).Refuses(new BeginVisit(), Bureau, "duty-owed 3.2.5").Then(new AssignOfficeRecorder("Mr He"), Clerk).Then(new BeginVisit(), Bureau);
        Arranged(Approved(OfAMinistry(Rank.BureauDirector))).Then(new BeginVisit(), Bureau).Reaches(Visiting);
    }

    [Fact]
    public void AnnounceVisit_ByTheDepartment_IsForVisitsToItself()
    {
        var office = new Procedures.Office(TestProfile.Create());
        var announce = new AnnounceVisit("a city committee", Origin.OtherMunicipalBody, Purpose.Business, Rank.BureauDirector, "united-front", "united-front-department", false, Arrival);
        office.Start(announce, Bureau).Reaches(Planning).Then(new CancelReception("called off"), Bureau).Reaches(Cancelled);
        office.Start(announce with { Origin = Origin.Enterprise }, BureauHead).Reaches(AwaitingLead).Then(new CancelReception("called off"), BureauHead).Reaches(Cancelled);
        var other = office.Open("case-1", announce with { Counterpart = "education-bureau" }, Bureau, Walk.Start0);
        Assert.Equal("condition-unmet 3.1.1 R", string.Join(", ", other.Refusal!.Reasons.Select(reason => $"{reason.Code} {reason.Citation}")));
    }

    [Fact]
    public void Cancel_ByTheLead_IsAcceptedUntilTheVisitBegins()
    {
        Prepared().Then(new CancelReception("they do not come"), Bureau).Reaches(Cancelled);
        Announced(Origin.MunicipalGovernment).Refuses(new CancelReception("they do not come"), Bureau, "wrong-post 3.2.1 R");
    }

    /// <summary>A rank that the clause counts in is not called below.</summary>
    [Fact]
    public void Ranks_AreCalledByWhatTheyHold() =>
        Assert.Equal(["处级及以下", "厅级", "副部级", "正部级及以上"], Enum.GetValues<Rank>().Select(rank => ReceptionTerms.Ranks.LabelOf(rank).Chinese));

    private static ChangeVisit Moved(Instant starts) => new("a late train", Starts: starts);

    [Fact]
    public void DepartmentLed_TheUnitsHeadMayDoWhatItsOfficerMay() =>
        Announced(Origin.OtherMunicipalBody).Then(Settled, BureauHead).Then(Plan, BureauHead)
            .Then(new ApprovePlan(), Leader).Then(new ApprovePlan(), Head)
            .Then(new ArrangeRoute("college first"), BureauHead).Then(new FixPlaces("hall 2"), Bureau).Then(new PrepareMaterials("a leaflet"), BureauHead)
            .Then(new AssignRecorder("Ms Chen"), BureauHead)
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
    public void ChangeVisit_WhileNobodyLeads_MovesTheLimit()
    {
        var later = Arrival + Duration.FromHours(5);
        foreach (var by in new[] { Clerk, Bureau })
        {
            var walk = Announced(Origin.Enterprise).Then(Moved(later), by).Reaches(AwaitingLead);
            Assert.Equal(later, Assert.Single(walk.Case.Limits).Due);
            Assert.Equal(LimitTurn.Started, Assert.Single(walk.Events[^1].Limits).Turn);
        }
    }

    [Fact]
    public void Dossier_OfAMovedVisit_ReadsBackWithTheMovedLimits()
    {
        var office = new Procedures.Office(TestProfile.Create());
        var walk = office.Start(
                new AnnounceVisit("a city committee", Origin.OtherMunicipalBody, Purpose.StudyOrInspection, Rank.BureauDirector, "united-front", "united-front-department", false, Arrival), Clerk)
            .Then(Settled with { Starts = Arrival + Duration.FromHours(1) }, Bureau)
            .Then(Moved(Arrival + Duration.FromHours(2)), Clerk);
        var dossier = walk.Events.Aggregate(Dossier.Empty, (entries, next) => entries.Add(next));
        var read = office.Fold(IncidentHistory.Read(IncidentHistory.Write(dossier, office), office).Events);
        Assert.Equal(Assert.Single(walk.Case.Limits), Assert.Single(read.Limits));
        Assert.Equal(Arrival + Duration.FromHours(2), read.Limits[0].Due);
    }

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
        var announced = Announced(Origin.MunicipalGovernment).Then(new SupportReception("their wishes"), Bureau).Reaches(Planning);
        announced.Then(Settled, Clerk).Then(Plan, Clerk).Then(new SupportReception("a map"), Bureau).Reaches(AwaitingApproval);
        announced.Then(new BeginVisit(), Clerk, Arrival, Unready(new BeginVisit())).Then(new SitInAndRecord("the talk"), Clerk).Then(new EndVisit(), Clerk)
            .Then(new SupportReception("photographs"), Bureau).Reaches(Afterwards);
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
            "case-1", new AnnounceVisit("guests", default, Purpose.Business, Rank.BureauDirector, "united-front", "", false, Arrival), Head, Walk.Start0);
        Assert.Equal(
            ["malformed-field 3.1.1 R", "missing-field 3.1.1 R", "wrong-post 3.1.1 R"],
            outcome.Refusal!.Reasons.Select(reason => $"{reason.Code} {reason.Citation}").Order());
    }

    private static Walk<ReceptionState, Reception> Visited() => Arranged(Prepared()).Then(new BeginVisit(), Bureau).Reaches(Visiting);

    private static Walk<ReceptionState, Reception> Arranged(Walk<ReceptionState, Reception> walk) =>
        walk.Then(new ArrangeRoute("college first"), Bureau).Then(new FixPlaces("hall 2"), Bureau).Then(new PrepareMaterials("a leaflet"), Bureau)
            .Then(new AssignRecorder("Ms Chen"), Bureau);
}
