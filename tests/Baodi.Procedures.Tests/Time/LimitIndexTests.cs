using System.Collections.Immutable;
using Baodi.Procedures.Supervisions;
using Baodi.Procedures.Tests.Machines;
using NodaTime;

namespace Baodi.Procedures.Tests;

public sealed class LimitIndexTests
{
    private static readonly Profile Office = TestProfile.Create().With(ReminderTests.BlueYellowRed);
    private static readonly TimeLimit Draft = SampleOffice.Process.Limits[0];

    private static Instant Day(int day) => DistrictTime.EndOf(new(2021, 2, day));

    private static IndexedLimit Entry(string id, int day) => new(id, "sample", Running(day));

    private static RunningLimit Running(int day) => new(Draft, Walk.Start0, Day(day));

    private static string Ids(IEnumerable<IndexedLimit> limits) => string.Join(' ', limits.Select(limit => limit.CaseId));

    // Spring Festival 2021 is off from the 11th to the 17th; the 20th is worked.
    private static LimitIndex Four() => LimitIndex.Of(Office, [Entry("d", 26), Entry("b", 19), Entry("a", 10), Entry("c", 19)]);

    [Fact]
    public void All_ComeByDue_ThenByCase() => Assert.Equal("a b c d", Ids(Four().All));

    [Fact]
    public void Questions_OfAnEmptyIndex_HaveNoAnswers()
    {
        var empty = LimitIndex.Empty(Office);
        Assert.Equal((0, null, null), (empty.Count, empty.NextDue(Day(1)), empty.NextReminder(Day(1))));
        Assert.Empty(empty.All);
        Assert.Empty(empty.ReachedBetween(Day(1), Day(20)));
        Assert.Same(empty, empty.Without("a"));
    }

    [Fact]
    public void Passed_IsWhatWasDueBefore_TheInstantItselfNot()
    {
        Assert.Equal("a", Ids(Four().PassedAt(Day(19))));
        Assert.Equal("a b c", Ids(Four().PassedAt(Day(19) + Duration.Epsilon)));
        Assert.Equal("b c", Ids(Four().DueBetween(Day(10) + Duration.Epsilon, Day(26))));
        Assert.Equal(0, Four().DueBetween(Day(26), Day(10)).Count);
    }

    [Fact]
    public void Next_IsTheFirstNotPassed()
    {
        Assert.Equal("b", Four().NextDue(Day(19))!.CaseId);
        Assert.Equal("d", Four().NextDue(Day(19) + Duration.Epsilon)!.CaseId);
        Assert.Null(Four().NextDue(Day(27)));
    }

    [Fact]
    public void Near_AreOnAReminderAhead_EachOnItsOwn()
    {
        var at = DistrictTime.StartOf(new(2021, 2, 9));
        Assert.Equal("a b c", Ids(Four().NearAt(at)));
        Assert.Equal("b c", Ids(Four().StandingOn("yellow", at)));
        Assert.Equal("a", Ids(Four().StandingOn("red", at)));
        Assert.Equal("red", Four().StandingOf(Entry("a", 10), at).Reminder!.Name);
        Assert.Empty(Four().StandingOn("purple", at));
        Assert.Equal("a", Ids(Four().StandingOn("urging", Day(18))));
    }

    [Fact]
    public void Reached_SinceTheLastLook_AreToldOnce()
    {
        var told = Four().ReachedBetween(DistrictTime.StartOf(new(2021, 2, 8)), DistrictTime.StartOf(new(2021, 2, 18)));
        Assert.Equal(["a red", "b yellow", "b red", "c yellow", "c red"], told.Select(one => $"{one.Limit.CaseId} {one.Reminder}"));
        Assert.Equal(5, told.Count);
        Assert.Equal(DistrictTime.StartOf(new(2021, 2, 9)), told.First().At);
        Assert.Empty(Four().ReachedBetween(Day(18), Day(18)));
    }

    [Fact]
    public void NextReminder_IsTheFirstThatAnyLimitReaches()
    {
        var next = Four().NextReminder(DistrictTime.StartOf(new(2021, 2, 9)))!.Value;
        Assert.Equal(("b", "red", DistrictTime.StartOf(new(2021, 2, 18))), (next.Limit.CaseId, next.Reminder.Name, next.At!.Value));
        Assert.Null(Four().NextReminder(DistrictTime.StartOf(new(2021, 3, 30))));
    }

    [Fact]
    public void Pages_GoOnInANewerIndex()
    {
        var index = Four();
        var page = index.All.Page(2);
        Assert.Equal("a b", Ids(page));
        Assert.Equal("c d", Ids(index.All.Page(9, page[^1])));
        Assert.Equal("bb c", Ids(index.Without("b").With("bb", "sample", [Running(19)]).All.Page(2, page[^1])));
        Assert.Empty(index.All.Page(9, Entry("d", 26)));
        Assert.Throws<ArgumentOutOfRangeException>(() => index.All.Page(0));
    }

    [Fact]
    public void With_ReplacesWhatTheCaseHad_AndLeavesTheOldIndexAsItWas()
    {
        var before = Four();
        var after = before.With("a", "sample", [Running(27)]);
        Assert.Equal(("a b c d", "b c d a"), (Ids(before.All), Ids(after.All)));
        Assert.Same(after, after.With("a", "sample", [Running(27)]));
        Assert.Equal("b c d", Ids(after.With("a", "sample", []).All));
        Assert.Equal(Day(27), Assert.Single(after.OfCase("a")).Due);
        Assert.Empty(after.OfCase("aa"));
    }

    [Fact]
    public void With_ACase_FollowsItsLimits_UntilItIsClosed()
    {
        var clerk = new Officer("feng", "Feng", Posts.SupervisionOffice);
        var director = new Officer("li", "Li", Posts.OfficeDirector);
        var walk = new Procedures.Office(Office).Start(new ProposeInitiation("x", "y"), clerk)
            .Then(new AgreeToInitiation(), director).Then(new RegisterInList("D-1"), clerk);
        var index = Four().With(walk.Case);
        Assert.Equal(4, index.Count);
        walk = walk.Then(new IssueNotice("water-bureau", "x", TimeAllowed.WorkingDays(5)), clerk);
        index = index.With(walk.Case);
        Assert.Equal("case-1 a b c d", Ids(index.All));
        Assert.Equal("case-1", Ids(LimitIndex.Of(Office, [walk.Case]).All));
        Assert.Throws<ArgumentException>(() => LimitIndex.Of(Office, [walk.Case, walk.Case]));
        walk = walk.Then(new CancelSupervision("no longer needed"), director);
        Assert.Equal("a b c d", Ids(index.With(walk.Case).All));
        walk = walk.Then(new Archive("S-1"), clerk);
        Assert.True(walk.Case.IsClosed);
        Assert.Equal("a b c d", Ids(index.With(walk.Case).All));
    }

    [Fact]
    public void Of_AnotherProfile_FollowsItsSchedules()
    {
        var at = DistrictTime.StartOf(new(2021, 2, 9));
        Assert.Empty(LimitIndex.Of(Office.With("sample", "draft", ReminderSchedule.None), Four().All).NearAt(at));
        Assert.Equal("a b c d", Ids(LimitIndex.Of(Office.With("sample", "draft", ReminderSchedule.None), Four().All).All));
    }

    [Fact]
    public void ALimit_TwiceInOneCase_OrNone_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => LimitIndex.Of(Office, [Entry("a", 10), Entry("b", 10), Entry("a", 11)]));
        Assert.Throws<ArgumentException>(() => Four().With("a", "sample", [Running(10), Running(11)]));
        Assert.Throws<ArgumentException>(() => Four().With("a", "sample", [Running(10), Running(10)]));
        Assert.Throws<ArgumentNullException>(() => new IndexedLimit("a", "sample", null!));
        Assert.Throws<ArgumentException>(() => new IndexedLimit(" ", "sample", Running(10)));
    }
}
