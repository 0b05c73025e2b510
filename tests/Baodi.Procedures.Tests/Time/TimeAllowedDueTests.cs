using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace Baodi.Procedures.Tests;

public class TimeAllowedDueTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.MainlandChina;

    private static readonly Arbitrary<Instant> Anchors =
        Gen.Choose(0, 4 * 365 * 86_400).Select(seconds => DistrictTime.StartOf(new(2017, 1, 1)) + Duration.FromSeconds(seconds)).ToArbitrary();

    [Theory]
    // By the clock, over midnight, the Spring Festival and the end of what the calendar covers.
    [InlineData("30 minutes", "2022-07-19T23:45:00+08:00", "2022-07-20T00:15:00+08:00")]
    [InlineData("24 hours", "2022-01-31T10:00:00.000000001+08:00", "2022-02-01T10:00:00.000000001+08:00")]
    [InlineData("24 hours", "2026-12-31T10:00:00+08:00", "2027-01-01T10:00:00+08:00")]
    // The day of the anchor is not counted, and the last one ends at 24:00.
    [InlineData("1 calendar-days", "2022-07-19T00:00:00+08:00", "2022-07-21T00:00:00+08:00")]
    [InlineData("1 calendar-days", "2022-07-19T23:59:59.999999999+08:00", "2022-07-21T00:00:00+08:00")]
    // The date is that of +08:00: still 18 July in UTC.
    [InlineData("1 calendar-days", "2022-07-18T16:00:00Z", "2022-07-21T00:00:00+08:00")]
    // Never rolled on to a working day: 2 October, a day off.
    [InlineData("2 calendar-days", "2022-09-30T09:00:00+08:00", "2022-10-03T00:00:00+08:00")]
    [InlineData("60 calendar-days", "2026-12-31T09:00:00+08:00", "2027-03-02T00:00:00+08:00")]
    // Over the National Day holiday, with the Saturday and Sunday worked in exchange.
    [InlineData("1 working-days", "2022-09-30T09:00:00+08:00", "2022-10-09T00:00:00+08:00")]
    [InlineData("3 working-days", "2022-09-30T09:00:00+08:00", "2022-10-11T00:00:00+08:00")]
    [InlineData("1 working-days", "2022-10-03T09:00:00+08:00", "2022-10-09T00:00:00+08:00")]
    [InlineData("1 working-days", "2026-12-30T09:00:00+08:00", "2027-01-01T00:00:00+08:00")]
    public void TryDueFrom_CountsAsItsUnitSays(string text, string anchor, string expected)
    {
        Assert.True(TimeAllowed.TryParse(text, out var allowed));
        Assert.True(allowed.TryDueFrom(At(anchor), Calendar, out var due));
        Assert.Equal(At(expected), due);
    }

    [Theory]
    [InlineData("1 working-days", "2026-12-31T09:00:00+08:00")]
    [InlineData("1 working-days", "2016-12-30T09:00:00+08:00")]
    [InlineData("100000 working-days", "2017-01-01T09:00:00+08:00")]
    public void TryDueFrom_YearNotCovered_IsFalse(string text, string anchor)
    {
        Assert.True(TimeAllowed.TryParse(text, out var allowed));
        Assert.False(allowed.TryDueFrom(At(anchor), Calendar, out _));
    }

    [Theory]
    [InlineData("30 minutes", "9999-12-31T23:30:00+08:00")]
    [InlineData("1 hours", "9999-12-31T23:00:00+08:00")]
    [InlineData("1 calendar-days", "9999-12-30T00:00:00+08:00")]
    [InlineData("100000 calendar-days", "9900-01-01T00:00:00+08:00")]
    [InlineData("1 working-days", "9999-12-31T00:00:00+08:00")]
    [InlineData("1 minutes", "9999-12-31T23:59:59Z")]
    [InlineData("1 calendar-days", "9999-12-31T23:59:59Z")]
    [InlineData("1 working-days", "9999-12-31T16:00:00Z")]
    public void TryDueFrom_AnInstantThatHasNoDate_IsFalse(string text, string anchor)
    {
        Assert.True(TimeAllowed.TryParse(text, out var allowed));
        Assert.False(allowed.TryDueFrom(At(anchor), Calendar, out _));
    }

    [Theory]
    [InlineData("30 minutes", "9999-12-31T23:29:59.999999999+08:00", "9999-12-31T23:59:59.999999999+08:00")]
    [InlineData("1 calendar-days", "9999-12-29T12:00:00+08:00", "9999-12-31T00:00:00+08:00")]
    public void TryDueFrom_TheLastInstantThatHasADate_IsReached(string text, string anchor, string expected)
    {
        Assert.True(TimeAllowed.TryParse(text, out var allowed));
        Assert.True(allowed.TryDueFrom(At(anchor), Calendar, out var due));
        Assert.Equal(At(expected), due);
    }

    [Fact]
    public void TryDueFrom_TheEndsOfTime_AreNoError()
    {
        foreach (var unit in Enum.GetValues<TimeUnit>())
        {
            Assert.False(new TimeAllowed(1, unit).TryDueFrom(Instant.MaxValue, Calendar, out _));
            Assert.False(new TimeAllowed(1, unit).TryDueFrom(Instant.MinValue, Calendar, new(StartDay.Counted, EndDay.AsItFalls), out _));
        }
    }

    [Fact]
    public void TryDueFrom_ALaterAnchor_IsNotDueEarlier() =>
        Prop.ForAll(Anchors, Gen.Choose(0, 200_000).ToArbitrary(), Gen.Choose(1, 4).ToArbitrary(), (anchor, later, unit) =>
        {
            var allowed = new TimeAllowed(7, (TimeUnit)unit);
            return allowed.TryDueFrom(anchor, Calendar, out var one)
                && allowed.TryDueFrom(anchor + Duration.FromSeconds(later), Calendar, out var other)
                && anchor < one
                && one <= other;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true));

    [Fact]
    public void TryDueFrom_Days_EndWithTheLastDayCounted() =>
        Prop.ForAll(Anchors, Gen.Choose(1, 100).ToArbitrary(), (anchor, days) =>
        {
            var last = DistrictTime.DateOf(anchor).PlusDays(days);
            return TimeAllowed.CalendarDays(days).TryDueFrom(anchor, Calendar, out var due)
                && due == DistrictTime.EndOf(last)
                && DistrictTime.DateOf(due - Duration.Epsilon) == last
                && TimeAllowed.WorkingDays(days).TryDueFrom(anchor, Calendar, out var worked)
                && worked >= due
                && Calendar.WorkingDaysBetween(DistrictTime.DateOf(anchor), DistrictTime.DateOf(worked - Duration.Epsilon)) == days;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true));

    private static Instant At(string text) => OffsetDateTimePattern.ExtendedIso.Parse(text).Value.ToInstant();
}
