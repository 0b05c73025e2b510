using System.Buffers;
using System.Text;
using NodaTime;

namespace Baodi.Procedures.Tests.Machines;

public sealed class DeskTests
{
    private static readonly Officer Clerk = new("c", "C", Posts.OfficeClerk);
    private static readonly Officer Stranger = new("s", "S", Posts.DutyOfficer);
    private static readonly Profile Profile = new("desk-office", new("台", "desk"), WorkingCalendar.MainlandChina, []);
    private static readonly Office Front = DeskProcedure.Of(Profile);
    private static readonly Procedure Process = Front.Procedure<Desk>();

    // Thursday 14 January 2021, 09:00 in the district.
    private static readonly Instant Now = Walk.Start0;

    private static Walk<DeskState, Desk> Opened(Instant? starts = null, LocalDate? by = null) => Front.Start(new OpenDesk(starts, by), Clerk);

    private static Dictionary<string, Instant> Dues(Case theCase) => theCase.Limits.ToDictionary(running => running.ToString(), running => running.Due);

    [Fact]
    public void SameDay_EndsAtTheNextMidnight_HereAndNotInUtc()
    {
        Assert.Equal(DistrictTime.EndOf(new(2021, 1, 14)), Dues(Opened().Case)["same-day"]);
        var late = Front.Open("late", new OpenDesk(), Clerk, Instant.FromUtc(2021, 1, 14, 15, 59));
        Assert.Equal(Instant.FromUtc(2021, 1, 14, 16, 0), Dues(late.Case)["same-day"]);
    }

    [Fact]
    public void BeforeStart_CountsBackByTheClockOrByDays_AndMovesWithTheStart()
    {
        // Monday 18 January 2021, 09:30.
        var start = DistrictTime.StartOf(new(2021, 1, 18)) + Duration.FromMinutes(570);
        var walk = Opened(start);
        var dues = Dues(walk.Case);
        Assert.Equal(start - Duration.FromMinutes(40), dues["minutes-ahead"]);
        Assert.Equal(DistrictTime.EndOf(new(2021, 1, 17)), dues["day-ahead"]);
        Assert.Equal(DistrictTime.EndOf(new(2021, 1, 14)), dues["working-days-ahead"]);

        var later = start + Duration.FromDays(1);
        dues = Dues(walk.Then(new PutOff(later), Clerk).Case);
        Assert.Equal(later - Duration.FromMinutes(40), dues["minutes-ahead"]);
        Assert.Equal(DistrictTime.EndOf(new(2021, 1, 15)), dues["working-days-ahead"]);
    }

    [Fact]
    public void BeforeStart_OfTheProfile_TakesThePlaceOfTheNotices()
    {
        var own = DeskProcedure.Of(Profile.With("desk", "minutes-ahead", TimeRule.Ahead(TimeAllowed.Hours(2))));
        Assert.Equal(Now + Duration.FromHours(3), Dues(own.Open("c", new OpenDesk(Now + Duration.FromHours(5)), Clerk, Now).Case)["minutes-ahead"]);
    }

    [Fact]
    public void BeforeStart_InAYearWithoutACalendar_IsRefused() =>
        Assert.Contains(Front.Open("c", new OpenDesk(Instant.FromUtc(2030, 5, 5, 0, 0)), Clerk, Now).Refusal!.Reasons, reason => reason is NoCalendar { Year: 2030 });

    [Fact]
    public void BeforeStart_AlreadyPast_IsDueAtOnceAndNotRefused()
    {
        var walk = Opened(Now + Duration.FromMinutes(5));
        Assert.True(walk.Case.Limits.Single(running => running.Limit.Name == "minutes-ahead").IsPassed(Now));
    }

    [Fact]
    public void ByDate_EndsWithTheDate() => Assert.Equal(DistrictTime.EndOf(new(2021, 3, 1)), Dues(Opened(by: new(2021, 3, 1)).Case)["dated"]);

    [Fact]
    public void ByDate_OnTheLastDayThereIs_IsRefused() =>
        Assert.Contains(Front.Open("c", new OpenDesk(By: new(9999, 12, 31)), Clerk, Now).Refusal!.Reasons, reason => reason is NoCalendar);

    [Fact]
    public void PerItem_EachThingHasALimitOfItsOwn()
    {
        var walk = Opened().Then(new Lay("a", TimeAllowed.Hours(2)), Clerk).Then(new Lay("b", By: new(2021, 1, 15)), Clerk);
        Assert.Equal(["paper:a", "paper:b", "same-day"], Dues(walk.Case).Keys.Order(StringComparer.Ordinal));
        Assert.Equal(DistrictTime.EndOf(new(2021, 1, 15)), Dues(walk.Case)["paper:b"]);
        Assert.Equal("处理（b）", walk.Case.Limits.Single(running => running.Item == "b").Label.Chinese);

        var taken = walk.Then(new Take("a"), Clerk);
        Assert.Equal(["paper:b"], Dues(taken.Case).Keys);
        Assert.Equal(["Met same-day", "Met paper:a"], taken.Events[^1].Limits.Select(change => $"{change.Turn} {change.Running}"));
    }

    [Fact]
    public void PerItem_LaidDownAgain_IsCountedAnew_AndTheOthersAreNot()
    {
        var walk = Opened().Then(new Lay("a", TimeAllowed.Hours(2)), Clerk).Then(new Lay("b", TimeAllowed.Hours(2)), Clerk);
        var before = Dues(walk.Case);
        var again = walk.Then(new Lay("a", TimeAllowed.Hours(9)), Clerk);
        Assert.Equal(before["paper:b"], Dues(again.Case)["paper:b"]);
        Assert.Equal(again.Case.LastStepAt + Duration.FromHours(9), Dues(again.Case)["paper:a"]);
        Assert.Equal(["Started paper:a"], again.Events[^1].Limits.Select(change => $"{change.Turn} {change.Running}"));
    }

    [Fact]
    public void PerItem_ThatStoppedWaitingBefore_IsReleasedAndNotMetByWhatAnotherIsTakenFor()
    {
        var walk = Opened().Then(new Lay("a", TimeAllowed.Hours(2)), Clerk).Then(new Lay("b", TimeAllowed.Hours(2)), Clerk).Then(new Strike("a"), Clerk);
        Assert.Empty(walk.Events[^1].Limits);
        var taken = walk.Then(new Take("b"), Clerk);
        Assert.Equal(["Met same-day", "Released paper:a", "Met paper:b"], taken.Events[^1].Limits.Select(change => $"{change.Turn} {change.Running}"));
        Assert.Empty(taken.Case.Limits);
    }

    [Fact]
    public void PerItem_WithoutAFigure_IsRefused_UnlessTheProfileHasOne()
    {
        Opened().Refuses(new Lay("a"), Clerk, "limit-without-figure 1.1.1");
        var own = DeskProcedure.Of(Profile.With("desk", "paper", TimeAllowed.Hours(1)));
        var walk = own.Start(new OpenDesk(), Clerk).Then(new Lay("a"), Clerk);
        Assert.Equal(walk.Case.LastStepAt + Duration.FromHours(1), Dues(walk.Case)["paper:a"]);
    }

    [Fact]
    public void Past_OfALimitPerItem_WaitsForTheFirstThatPasses()
    {
        var walk = Opened().Then(new Lay("a", TimeAllowed.Hours(2)), Clerk).Then(new Lay("b", TimeAllowed.Hours(1)), Clerk);
        var first = Dues(walk.Case)["paper:b"];
        walk.Refuses(new Press("hurry"), Clerk, "limit-not-passed 1.1.1");
        walk.Then(new Press("hurry"), Clerk, first + Duration.FromNanoseconds(1));
    }

    [Fact]
    public void Shut_ReleasesEveryLimit() =>
        Assert.All(
            Opened().Then(new Lay("a", TimeAllowed.Hours(2)), Clerk).Then(new ShutDesk(), Clerk).Reaches(DeskState.Shut).Events[^1].Limits,
            change => Assert.Equal(LimitTurn.Released, change.Turn));

    [Fact]
    public void Choice_MustBeAmongWhatTheMatterOffers()
    {
        var walk = Opened().Then(new Lay("a", TimeAllowed.Hours(2)), Clerk);
        walk.Refuses(new Take("b"), Clerk, "not-among 1.1.1");
        walk.Refuses(new Clear(["a", "b"]), Clerk, "not-among 1.1.1");
        var act = Process.Acts.Single(act => act.Name == "take");
        Assert.Equal(["a"], act.AllowedFor(act.Form.Fields[0])!.Offered.Names(walk.Case.Matter).AsEnumerable());
        Assert.Empty(walk.Then(new Clear(["a"]), Clerk).Case.Matter.Papers);
    }

    [Fact]
    public void Choice_NotWritten_IsOnlyMissing() =>
        Opened().Then(new Lay("a", TimeAllowed.Hours(2)), Clerk).Refuses(new Take(" "), Clerk, "missing-field 1.1.1");

    [Fact]
    public void Choice_OfNothing_ClosesTheAct()
    {
        var empty = Opened();
        Assert.Equal(["take", "clear"], OpenedBy(new Lay("a", TimeAllowed.Hours(2))).Except(OpenedBy(new Annotate("no paper"))));
        var candidate = Front.CanDo(empty.Case, Clerk, Now).Of("take");
        Assert.False(candidate.IsOpen);
        var reason = Assert.IsType<NotAmong>(Assert.Single(candidate.Reasons));
        Assert.Empty(reason.Offered);
        Assert.Equal("there is nothing to choose for 'name'", reason.Label.English);
        empty.Refuses(new Take("a"), Clerk, "not-among 1.1.1").Refuses(new Take(" "), Clerk, "missing-field 1.1.1", "not-among 1.1.1");

        IEnumerable<string> OpenedBy(Command<Desk> command) =>
            Front.CanDo(Opened().Then(command, Clerk).Case, Clerk, Now + Duration.FromMinutes(2)).Open().Select(act => act.Name);
    }

    [Fact]
    public void CanDo_OfActsThatChoose_AllocatesNothingWhereOpen() =>
        AllocationTests.AssertAskingAllocatesNothing(
            [Front.CanDo(Opened().Then(new Lay("a", TimeAllowed.Hours(2)), Clerk).Case, Clerk, Now + Duration.FromMinutes(2))]);

    [Fact]
    public void Opened_TellsWhatTheCaseHasAskedFor()
    {
        var walk = Opened().Then(new Annotate("look into it"), Clerk).Then(new Annotate(), Clerk).Then(new Annotate("again"), Clerk);
        Assert.Equal([new OpenedCase("supervision", 2), new("supervision", 4)], walk.Case.Opened.AsEnumerable());
        Assert.Equal(walk.Case.Opened.AsEnumerable(), Front.Fold(walk.Events).Opened);
        Assert.Empty(Opened().Case.Opened);
    }

    [Fact]
    public void Past_OfOneThing_WaitsForItsOwnLimit()
    {
        var walk = Opened().Then(new Lay("a", TimeAllowed.Hours(2)), Clerk).Then(new Lay("b", TimeAllowed.Hours(9)), Clerk)
            .Refuses(new PressFor("a"), Clerk, "limit-not-passed 1.1.1");
        walk = walk.Then(new Press("hurry"), Clerk, Now + Duration.FromHours(3)).Then(new PressFor("a"), Clerk);
        walk.Refuses(new PressFor("b"), Clerk, "limit-not-passed 1.1.1").Refuses(new PressFor("c"), Clerk, "not-among 1.1.1");

        var reason = Assert.IsType<LimitNotPassed>(Front.Do(walk.Case, new PressFor("b"), Clerk, Now + Duration.FromHours(4)).Refusal!.Reasons.Single());
        Assert.Equal(("b", walk.Case.Limits.Single(running => running.Item == "b").Due), (reason.Item, reason.Due));
        Assert.Equal("the limit 'paper (b)' has not passed", reason.Label.English);
        Assert.True(Front.CanDo(walk.Case, Clerk, Now + Duration.FromHours(4)).Of("press-for").IsOpen);
    }
}
