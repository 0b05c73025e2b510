using Baodi.Procedures.LargeEvents;
using NodaTime;
using static Baodi.Procedures.LargeEvents.LargeEventState;

namespace Baodi.Procedures.Tests.Chapter4;

public sealed class LargeEventTests
{
    /// <summary>The fourth day, nine in the morning at +08:00.</summary>
    private static readonly Instant Starts = Walk.Start0 + Duration.FromDays(3);

    private static readonly Instant EndOfDayBefore = DistrictTime.EndOf(new LocalDate(2021, 1, 16));

    private static readonly Officer Commission = new("han", "Han", new Seat(Posts.UnitOfficer, "agriculture-commission"));
    private static readonly Officer CommissionHead = new("ma", "Ma", new Seat(Posts.UnitHead, "agriculture-commission"));
    private static readonly Officer OtherUnit = new("wang", "Wang", new Seat(Posts.UnitOfficer, "sports-bureau"));
    private static readonly Officer Leader = new("wu", "Wu", new Seat(Posts.LeaderInCharge, "agriculture"));
    private static readonly Officer Head = new("zheng", "Zheng", Posts.DistrictHead);

    private static readonly DraftEventPlan Plan = new(
        EventRole.Hosts, "agriculture-commission", "agriculture", "harvest festival", "opening, five sections", Starts, "a village", "gate, stage, market",
        ["farmers"], [Posts.DistrictHead], [new("sports-bureau", "the run")], "water, first aid");

    private static Office Front => new(TestProfile.Create());

    private static Walk<LargeEventState, LargeEvent> Drafted() => Front.Start(Plan, Commission);

    private static Walk<LargeEventState, LargeEvent> Approved(params EventSupport[] support) =>
        Drafted().Then(new ApproveEventPlan([.. support], "a doctor"), Leader).Reaches(Preparing);

    private static Walk<LargeEventState, LargeEvent> Dressed(Walk<LargeEventState, LargeEvent> walk) =>
        walk.Then(new PutPlanInPlace("all of it"), Commission).Then(new HangBanners(), Commission).Then(new TestSound(), Commission)
            .Then(new ArrangePlatform("Head in the middle"), Commission).Then(new SettleServiceStaff(["six of us"]), Commission);

    private static Walk<LargeEventState, LargeEvent> SetUp() => Dressed(Approved()).Then(new CompleteSetUp(), Commission).Reaches(Ready);

    [Fact]
    public void Event_FromPlanToFiledPapers_IsSetUpADayAheadAndRecheckedAnHourAhead()
    {
        var approved = Approved();
        Assert.Equal(
            [("set-up", EndOfDayBefore), ("staff-in-post", Starts - Duration.FromHours(1)), ("recheck", Starts)],
            approved.Case.Limits.Select(running => (running.Limit.Name, running.Due)));
        var ready = Dressed(approved).Then(new DressVenueFurther("flowers"), Commission).Then(new CompleteSetUp(), Commission).Reaches(Ready);
        Assert.Equal(["staff-in-post", "recheck"], ready.Case.Limits.Select(running => running.Limit.Name));
        var closed = ready.Then(new TakePost(["six of us"]), Commission, Starts - Duration.FromMinutes(70))
            .Then(new RecheckEvent("nothing missing"), Commission)
            .Then(new BeginEvent(), Commission, Starts).Reaches(Underway)
            .Then(new EndEvent(), CommissionHead).Reaches(Over)
            .Then(new FileEventPapers("plan, photographs"), Commission).Reaches(Closed);
        Assert.Empty(closed.Case.Limits);
    }

    [Fact]
    public void DraftEventPlan_MakesThePaper_AndNamesEveryFieldThatIsMissingUnder41()
    {
        var form = Front.Procedure<LargeEvent>().Acts.First(act => act.Kind == ActKind.Opening).Form;
        Assert.Equal(("活动方案", "4.1"), (form.Paper!.Value.Chinese, form.PaperCitation!.ToString()));
        Refused(
            Plan with { Role = default, Content = "", Agenda = "", Starts = default, Place = "", Route = "", Participants = [], LeadersAttending = [], DivisionOfWork = [], Services = "" },
            Commission,
            ["missing-field 4.0", .. Enumerable.Repeat("missing-field 4.1", 9)]);
        Refused(Plan with { DivisionOfWork = [new("sports-bureau", " ")] }, Commission, "malformed-field 4.1");
        Refused(Plan with { Field = "" }, Commission, "missing-field 4.1 R");
    }

    [Fact]
    public void DraftEventPlan_ByAnotherDepartment_IsRefused()
    {
        Refused(Plan, OtherUnit, "condition-unmet 4.1");
        Refused(Plan, Leader, "condition-unmet 4.1", "wrong-post 4.1");
        Drafted().Then(new SendEventPlanBack("too dear"), Leader)
            .Refuses(Plan with { Department = "sports-bureau" }, Commission, "condition-unmet 4.1")
            .Refuses(Plan, OtherUnit, "condition-unmet 4.1", "wrong-post 4.1");
    }

    [Fact]
    public void Plan_OnPaper_AndWhatIsToldByTelephone_AreEnteredByTheOffice()
    {
        var clerk = new Officer("sun", "Sun", Posts.OfficeClerk);
        Front.Start(Plan, clerk).Reaches(AwaitingApproval).Then(new ApproveEventPlan(), Leader)
            .Refuses(new HangBanners(), clerk, "wrong-post 4.2")
            .Then(new HangBanners(), clerk, null, new Circumstances { ToldBy = Commission })
            .Then(new MoveEvent(Starts + Duration.FromHours(1), "a letter"), clerk).Reaches(AwaitingApproval);
    }

    [Fact]
    public void SendEventPlanBack_HasItDraftedAndApprovedAnew() =>
        Drafted()
            .Refuses(new SendEventPlanBack(""), Leader, "missing-field 4.1 R")
            .Refuses(new SendEventPlanBack("too dear"), Head, "wrong-post 4.1 R")
            .Then(new SendEventPlanBack("too dear"), Leader).Reaches(Drafting)
            .Refuses(new ApproveEventPlan(), Leader, "wrong-state 4.1")
            .Then(Plan with { Services = "water" }, CommissionHead).Reaches(AwaitingApproval)
            .Then(new ApproveEventPlan(), Leader).Reaches(Preparing);

    [Fact]
    public void ApproveEventPlan_IsTheLeadersInCharge_AndNotTheDrafters()
    {
        var both = new Officer("han", "Han", new Seat(Posts.UnitOfficer, "agriculture-commission"), new Seat(Posts.LeaderInCharge, "agriculture"));
        Drafted()
            .Refuses(new ApproveEventPlan(), Head, "wrong-post 4.1")
            .Refuses(new ApproveEventPlan(), both, "same-hand 4.1")
            .Refuses(new ApproveEventPlan([EventSupport.Other]), Leader, "condition-unmet 4.1");
    }

    [Fact]
    public void CompleteSetUp_WaitsForEveryPieceOfTheVenueAndForWhatLeadersRequire() =>
        Approved(EventSupport.PoliceCars, EventSupport.Police, EventSupport.Publicity, EventSupport.Other)
            .Refuses(new CompleteSetUp(), Commission, [.. Enumerable.Repeat("duty-owed 4.2", 9)])
            .Then(new ArrangePoliceCars("two"), Commission).Then(new ArrangePolice("twenty"), Commission)
            .Then(new ArrangePublicity("television"), Commission).Then(new ArrangeOtherSupport("a doctor"), Commission)
            .Refuses(new CompleteSetUp(), Commission, [.. Enumerable.Repeat("duty-owed 4.2", 5)]);

    [Fact]
    public void Support_NobodyRequired_IsNotArranged() =>
        Approved().Refuses(new ArrangePolice("twenty"), Commission, "condition-unmet 4.2");

    [Fact]
    public void RequireSupport_OnceReady_IsOwedBeforeTheEventBegins() =>
        SetUp()
            .Refuses(new RequireSupport([EventSupport.Police]), Commission, "wrong-post 4.2")
            .Refuses(new RequireSupport([]), Head, "missing-field 4.2")
            .Refuses(new RequireSupport([default]), Head, "malformed-field 4.2")
            .Then(new RequireSupport([EventSupport.Police]), Head)
            .Then(new TakePost(["six of us"]), Commission, Starts - Duration.FromMinutes(70)).Then(new RecheckEvent("nothing missing"), Commission)
            .Refuses(new BeginEvent(), Commission, "duty-owed 4.2")
            .Then(new ArrangePolice("twenty"), Commission)
            .Then(new BeginEvent(), Commission).Reaches(Underway);

    [Fact]
    public void RecheckEvent_BeforeStaffAreInPost_IsRefused() =>
        SetUp()
            .Refuses(new RecheckEvent("nothing missing"), Commission, "condition-unmet 4.2", "not-yet-done 4.2")
            .Refuses(new BeginEvent(), Commission, "condition-unmet 4.2 R", "duty-owed 4.2", "duty-owed 4.2");

    [Fact]
    public void CompleteSetUp_OnTheDayItself_IsAcceptedLate()
    {
        var late = Dressed(Approved()).Then(new CompleteSetUp(), Commission, Starts - Duration.FromHours(8)).Events[^1];
        Assert.Equal((LimitTurn.Met, "set-up", true), (Assert.Single(late.Limits).Turn, late.Limits[0].Running.Limit.Name, late.Limits[0].Running.IsPassed(late.At)));
    }

    [Fact]
    public void MoveEvent_MovesWhatIsNotDone_AndRenewsTheDaysWork()
    {
        var later = Starts + Duration.FromDays(7);
        Assert.Equal(later, Assert.Single(Drafted().Then(new MoveEvent(later, "rain"), Commission).Case.Limits).Due);
        Assert.Equal(
            [DistrictTime.EndOf(new LocalDate(2021, 1, 23)), later - Duration.FromHours(1), later],
            Approved().Then(new DirectMove(later, "rain"), Leader).Case.Limits.Select(running => running.Due));
        var moved = SetUp().Then(new TakePost(["six of us"]), Commission, Starts - Duration.FromMinutes(70)).Then(new RecheckEvent("nothing missing"), Commission)
            .Refuses(new MoveEvent(later, ""), Commission, "missing-field 4.2 R")
            .Then(new DirectMove(later, "rain"), Leader).Reaches(Ready)
            .Refuses(new BeginEvent(), Commission, "condition-unmet 4.2 R", "duty-owed 4.2", "duty-owed 4.2");
        Assert.Equal(["staff-in-post", "recheck"], moved.Case.Limits.Select(running => running.Limit.Name));
        Assert.Equal([later - Duration.FromHours(1), later], moved.Case.Limits.Select(running => running.Due));
    }

    [Fact]
    public void MoveEvent_ByTheDepartment_IsApprovedAnew()
    {
        foreach (var move in new MoveEvent[] { new(Starts + Duration.FromHours(1), "shade"), new(Starts, "shade", "a park"), new(Starts + Duration.FromDays(7), "rain") })
        {
            var moved = Approved().Then(move, Commission).Reaches(AwaitingApproval);
            Assert.Equal(("approved-plan", move.Starts), (Assert.Single(moved.Case.Limits).Limit.Name, moved.Case.Limits[0].Due));
            moved.Then(new ApproveEventPlan(), Leader).Reaches(Preparing);
        }
    }

    [Fact]
    public void MoveEvent_TooNearForANewApproval_IsRecordedWithWhatIsMissing() =>
        Assert.Contains(
            SetUp().Then(new MoveEvent(Starts + Duration.FromHours(1), "a storm"), Commission, Starts - Duration.FromHours(1)).Reaches(AwaitingApproval)
                .Then(new BeginEvent(), Commission, Starts + Duration.FromHours(1), new Departure("wrong-state", "begin-event", "nobody could be asked")).Reaches(Underway)
                .Case.PassedOver,
            act => act.Name == "approve-event-plan");

    [Theory]
    [InlineData("a village", false)]
    [InlineData("a park", true)]
    public void BeginEvent_BeforeAMoveIsApproved_NamesTheSetUpWhereThePlaceIsAnother(string place, bool isMissing)
    {
        var begun = SetUp().Then(new MoveEvent(Starts + Duration.FromHours(1), "a storm", place), Commission)
            .Then(new BeginEvent(), Commission, Starts + Duration.FromHours(1), new Departure("wrong-state", "begin-event", "nobody could be asked"));
        Assert.Equal(isMissing, begun.Case.PassedOver.Any(act => act.Name == "complete-set-up"));
    }

    [Fact]
    public void MoveEvent_InTheSamePlace_LeavesWhatIsSetUp()
    {
        var moved = SetUp().Then(new MoveEvent(Starts + Duration.FromHours(1), "shade"), Commission).Then(new ApproveEventPlan(), Leader).Reaches(Ready);
        Assert.Equal(["staff-in-post", "recheck"], moved.Case.Limits.Select(running => running.Limit.Name));
        Approved().Then(new HangBanners(), Commission).Then(new MoveEvent(Starts + Duration.FromHours(1), "shade"), Commission).Then(new ApproveEventPlan(), Leader)
            .Refuses(new CompleteSetUp(), Commission, [.. Enumerable.Repeat("duty-owed 4.2", 4)]);
    }

    [Fact]
    public void MoveEvent_ToAnotherPlace_HasAllSetUpThere()
    {
        var elsewhere = SetUp().Then(new MoveEvent(Starts, "a flood", "a park"), Commission).Reaches(AwaitingApproval)
            .Then(new MoveEvent(Starts + Duration.FromHours(1), "shade"), Commission).Then(new ApproveEventPlan(), Leader).Reaches(Preparing)
            .Refuses(new CompleteSetUp(), Commission, [.. Enumerable.Repeat("duty-owed 4.2", 5)]);
        Assert.Equal(["set-up", "staff-in-post", "recheck"], elsewhere.Case.Limits.Select(running => running.Limit.Name));
        Dressed(elsewhere).Then(new CompleteSetUp(), Commission).Reaches(Ready);
        SetUp().Then(new DirectMove(Starts, "a flood", "a park"), Leader).Reaches(Preparing)
            .Refuses(new CompleteSetUp(), Commission, [.. Enumerable.Repeat("duty-owed 4.2", 5)]);
        Dressed(Approved()).Then(new DirectMove(Starts, "a flood", "a park"), Leader).Reaches(Preparing)
            .Refuses(new CompleteSetUp(), Commission, [.. Enumerable.Repeat("duty-owed 4.2", 5)]);
    }

    [Fact]
    public void MoveEvent_HasPoliceAndPublicityArrangedAnew()
    {
        var ready = Dressed(Approved(EventSupport.Police, EventSupport.Publicity)).Then(new ArrangePolice("twenty"), Commission).Then(new ArrangePublicity("television"), Commission)
            .Then(new CompleteSetUp(), Commission);
        ready.Then(new DirectMove(Starts + Duration.FromHours(1), "shade"), Leader).Reaches(Ready)
            .Then(new TakePost(["six of us"]), Commission, Starts - Duration.FromMinutes(10)).Then(new RecheckEvent("nothing missing"), Commission)
            .Refuses(new BeginEvent(), Commission, "duty-owed 4.2", "duty-owed 4.2")
            .Then(new ArrangePolice("twenty"), Commission).Then(new ArrangePublicity("television"), Commission)
            .Then(new BeginEvent(), Commission).Reaches(Underway);
    }

    [Fact]
    public void TakeBackPlanChange_OnceAllWasInPlace_LeavesItInPlace() =>
        SetUp().Then(Plan with { Place = "a park" }, Commission).Reaches(AwaitingApproval)
            .Then(new TakeBackPlanChange("the wrong park"), Commission).Reaches(Ready);

    [Fact]
    public void DraftEventPlan_OnceAMoveWasSentBack_HasAllSetUpAnew() =>
        SetUp().Then(new MoveEvent(Starts + Duration.FromHours(1), "shade"), Commission).Then(new SendEventPlanBack("shorten it"), Leader)
            .Then(Plan with { Agenda = "opening" }, Commission).Then(new ApproveEventPlan(), Leader).Reaches(Preparing)
            .Refuses(new CompleteSetUp(), Commission, [.. Enumerable.Repeat("duty-owed 4.2", 5)]);

    [Fact]
    public void DraftEventPlan_OnceApproved_IsApprovedAnew_AndWhatLeadersRequiredStands() =>
        Approved(EventSupport.Police).Then(Plan with { Place = "a park" }, Commission).Reaches(AwaitingApproval)
            .Then(new ApproveEventPlan(), Leader).Reaches(Preparing)
            .Then(new ArrangePolice("twenty"), Commission);

    [Fact]
    public void WithdrawSupport_ThatIsNoLongerWanted_IsNotOwed() =>
        Dressed(Approved(EventSupport.Police))
            .Refuses(new CompleteSetUp(), Commission, "duty-owed 4.2")
            .Refuses(new WithdrawSupport([EventSupport.Police], "indoors now"), Commission, "wrong-post 4.2 R")
            .Then(new WithdrawSupport([EventSupport.Police], "indoors now"), new Officer("sun", "Sun", Posts.OfficeClerk), null, new Circumstances { ToldBy = Head })
            .Then(new CompleteSetUp(), Commission).Reaches(Ready);

    [Fact]
    public void BeginEvent_ThatWasNotSetUp_IsRecordedWithWhatIsMissing() =>
        Drafted()
            .Then(new BeginEvent(), Commission, Starts, new Departure("wrong-state", "begin-event", "people came")).Reaches(Underway);

    [Fact]
    public void CancelEvent_UntilItBegins_LeavesDutiesBehindAndStopsLimits()
    {
        Assert.Empty(Approved(EventSupport.Police).Then(new CancelEvent("flood"), Leader).Reaches(Cancelled).Case.Limits);
        Drafted().Then(new CancelEvent("flood"), Commission).Reaches(Cancelled);
        Drafted().Then(new SendEventPlanBack("too dear"), Leader)
            .Refuses(new CancelEvent("too dear"), OtherUnit, "wrong-post 4.1 R")
            .Then(new CancelEvent("too dear"), Commission).Reaches(Cancelled);
        SetUp().Refuses(new CancelEvent(" "), Commission, "missing-field 4.1 R")
            .Then(new TakePost(["six of us"]), Commission, Starts - Duration.FromMinutes(70)).Then(new RecheckEvent("nothing missing"), Commission).Then(new BeginEvent(), Commission)
            .Refuses(new CancelEvent("flood"), Commission, "wrong-state 4.1 R");
    }

    private static void Refused(DraftEventPlan plan, Officer by, params IEnumerable<string> reasons) =>
        Assert.Equal(reasons.Order(), Front.Open("case-1", plan, by, Walk.Start0).Refusal!.Reasons.Select(reason => $"{reason.Code} {reason.Citation}").Order());

    private static readonly Officer Clerk = new("sun", "Sun", Posts.OfficeClerk);

    [Fact]
    public void Support_IsToldByTelephone_AlsoWhileTheEventIsOn() =>
        SetUp().Then(new RequireSupport([EventSupport.PoliceCars]), Clerk, circumstances: new() { ToldBy = Head })
            .Then(new ArrangePoliceCars("two"), Commission)
            .Then(new TakePost(["six of us"]), Commission, Starts - Duration.FromMinutes(70)).Then(new RecheckEvent("nothing missing"), Commission)
            .Then(new BeginEvent(), Commission, Starts).Reaches(Underway)
            .Then(new RequireSupport([EventSupport.Police]), Clerk, circumstances: new() { ToldBy = Head })
            .Refuses(new EndEvent(), Commission, "duty-owed 4.2")
            .Then(new ArrangePolice("twenty"), Commission)
            .Then(new EndEvent(), Commission).Reaches(Over)
            .Then(new FileEventPapers("plan"), Clerk).Reaches(Closed);

    [Fact]
    public void Event_WhosePlanDoesWithoutAPlatform_OwesNone() =>
        Front.Start(Plan with { Without = [VenueItem.Banners, VenueItem.Platform] }, Commission).Then(new ApproveEventPlan(), Leader)
            .Then(new PutPlanInPlace("all of it"), Commission).Then(new SettleServiceStaff(["six of us"]), Commission)
            .Refuses(new CompleteSetUp(), Commission, "duty-owed 4.2")
            .Then(new TestSound(), Commission).Then(new CompleteSetUp(), Commission).Reaches(Ready);
}
