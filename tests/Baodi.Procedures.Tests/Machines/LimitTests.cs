using NodaTime;
using static Baodi.Procedures.Tests.Machines.SampleOffice;

namespace Baodi.Procedures.Tests.Machines;

public sealed class LimitTests
{
    private static string Turns(Event happened) =>
        string.Join(", ", happened.Limits.Select(change => $"{change.Turn} {change.Running.Limit}"));

    [Fact]
    public void Figure_IsCountedFromTheAct()
    {
        // Thursday 14 January 2021, 09:00 in the district; five working days later is Thursday the 21st, until midnight.
        var draft = Begun().Limit("draft");
        Assert.Equal((Walk.Start0, DistrictTime.EndOf(new(2021, 1, 21))), (draft.Anchor, draft.Due));
    }

    [Fact]
    public void Figure_OfTheProfile_TakesThePlaceOfTheNotices()
    {
        var own = Of(SampleProcedure.Office.With("sample", "draft", TimeAllowed.CalendarDays(1)));
        var opened = own.Open("c", new Begin("u", Size.Small, [First]), Clerk, Walk.Start0);
        Assert.Equal(DistrictTime.EndOf(new(2021, 1, 15)), Assert.Single(opened.Case.Limits).Due);
    }

    [Fact]
    public void Figure_OutsideTheCalendar_IsRefused()
    {
        var refused = Front.Open("c", new Begin("u", Size.Small, [First]), Clerk, Instant.FromUtc(2026, 12, 30, 0, 0));
        Assert.Equal(2026, Assert.IsType<NoCalendar>(Assert.Single(refused.Refusal!.Reasons)).Year);
    }

    [Fact]
    public void Stated_IsCountedFromWhatWasStated()
    {
        var walk = Working();
        Assert.Equal(walk.Case.LastStepAt + Duration.FromHours(2), walk.Limit("handling").Due);
    }

    [Fact]
    public void Stated_ByNobody_IsRefused() =>
        Reviewing(Size.Small, First).Then(new Sign(), Wu).Refuses(new Approve(), Director, "limit-without-figure 1.1.4");

    [Fact]
    public void Stated_ByNobody_TakesTheProfilesFigure()
    {
        var own = Of(SampleProcedure.Office.With("sample", "handling", TimeAllowed.Minutes(7)));
        var walk = own.Start(new Begin("education-bureau", Size.Small, [First]), Clerk).Then(new WriteDraft("x"), Clerk).Then(new Submit(), UnitHead).Then(new Sign(), Wu);
        Assert.Equal(Duration.FromMinutes(7), LengthOf(walk.Then(new Approve(), Director)));
        Assert.Equal(Duration.FromMinutes(9), LengthOf(walk.Then(new Approve(TimeAllowed.Minutes(9)), Director)));

        static Duration LengthOf(Walk<SampleState, Sample> walk) => walk.Limit("handling") is var running ? running.Due - running.Anchor : default;
    }

    [Fact]
    public void BeforeStart_IsDueAtTheStart_AndRunsOnlyWithOne()
    {
        var start = Walk.Start0 + Duration.FromDays(3);
        Assert.Equal(start, Begun(Size.Small, start).Limit("preparation").Due);
        Assert.Equal(["draft"], Begun().Limits());
    }

    [Fact]
    public void Anchor_OfTheMatter_IsCountedFrom()
    {
        var walk = Working().Then(new Resize(Size.Small, Walk.Start0), Director);
        Assert.Equal((Walk.Start0, Walk.Start0 + Duration.FromMinutes(30)), (walk.Limit("reply").Anchor, walk.Limit("reply").Due));
        Assert.DoesNotContain("reply", Working().Then(new Resize(Size.Middle, Walk.Start0), Director).Limits());
    }

    [Fact]
    public void Started_Again_RunsAnewAndLast()
    {
        var walk = Working().Then(new Resize(Size.Small, Walk.Start0), Director);
        var again = walk.Then(new Resize(Size.Small, walk.Case.LastStepAt), Director);
        Assert.Equal(walk.Case.LastStepAt, again.Limit("reply").Anchor);
        Assert.Equal(["handling", "reply"], again.Limits());
    }

    [Fact]
    public void Moved_IsCountedAnew_WhereItRuns()
    {
        var walk = Working().Then(new Extend(TimeAllowed.Hours(9)), Director);
        Assert.Equal((walk.Case.LastStepAt, walk.Case.LastStepAt + Duration.FromHours(9)), (walk.Limit("handling").Anchor, walk.Limit("handling").Due));
        Assert.DoesNotContain("handling", Working().Then(new Pause(), Director).Then(new Extend(TimeAllowed.Hours(9)), Director).Limits());
    }

    [Fact]
    public void Met_StopsRunning()
    {
        var walk = Begun().Then(new WriteDraft("x"), Clerk).Then(new Submit(), UnitHead);
        Assert.Equal("Met draft", Turns(walk.Events[^1]));
        Assert.Empty(walk.Case.Limits);
    }

    [Fact]
    public void Met_Late_IsMetAllTheSame()
    {
        var walk = Begun().Then(new WriteDraft("x"), Clerk).Then(new Submit(), UnitHead, Walk.Start0 + Duration.FromDays(90));
        Assert.Equal("Met draft", Turns(walk.Events[^1]));
        Assert.True(walk.Events[^1].Limits[0].Running.IsPassed(walk.Case.LastStepAt));
    }

    [Fact]
    public void IsPassed_AtTheVeryInstantItIsDue_IsFalse()
    {
        var due = Working().Limit("handling");
        Assert.False(due.IsPassed(due.Due));
        Assert.True(due.IsPassed(due.Due + Duration.Epsilon));
    }

    [Fact]
    public void Recurring_WhenMet_RunsOnFromWhereItWasDue()
    {
        var walk = Working(isUrgent: true);
        var first = walk.Limit("daily");
        var late = walk.Then(new ReportDaily(), Duty, first.Due + Duration.FromHours(5));
        Assert.Equal((first.Due, first.Due + Duration.FromHours(24)), (late.Limit("daily").Anchor, late.Limit("daily").Due));
        Assert.Equal("Met daily, Started daily", Turns(late.Events[^1]));
    }

    [Fact]
    public void Released_WhenNothingCanMeetItAnyMore()
    {
        var walk = Working(isUrgent: true).Then(new Cancel("x"), Director);
        Assert.Equal("Released handling, Released daily", Turns(walk.Events[^1]));
        Assert.Empty(walk.Case.Limits);
    }

    [Fact]
    public void Released_WhenLeftBehindInAStateThatCannotMeetIt() =>
        Assert.Equal("Released draft", Turns(Begun().Then(new Cancel("x"), Director).Events[^1]));

    [Fact]
    public void Past_WaitsUntilLaterThanDue()
    {
        var walk = Working(size: Size.Large).Reaches(SampleState.Paused);
        var due = walk.Limit("handling").Due;
        var early = Front.Do(walk.Case, new Expire(), Clerk, due);
        Assert.Equal(due, Assert.IsType<LimitNotPassed>(Assert.Single(early.Refusal!.Reasons)).Due);
        Assert.True(Front.Do(walk.Case, new Expire(), Clerk, due + Duration.Epsilon).IsAccepted);
    }

    [Fact]
    public void Past_WhenItDoesNotRun_HasNoDue()
    {
        var walk = Working().Then(new Pause(), Director);
        var refused = Front.Do(walk.Case, new Expire(), Clerk, walk.Case.LastStepAt + Duration.FromDays(9));
        Assert.Null(Assert.IsType<LimitNotPassed>(Assert.Single(refused.Refusal!.Reasons)).Due);
    }
}
