using NodaTime;
using NodaTime.Text;

namespace Baodi.Procedures.Tests;

public class TimeAllowedBeforeTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.MainlandChina;

    [Theory]
    [InlineData("15 minutes", "2022-07-19T00:10:00+08:00", "2022-07-18T23:55:00+08:00")]
    [InlineData("2 hours", "2022-07-19T09:00:00+08:00", "2022-07-19T07:00:00+08:00")]
    // The day so many days before, to its end.
    [InlineData("1 calendar-days", "2022-07-19T00:00:00+08:00", "2022-07-19T00:00:00+08:00")]
    [InlineData("1 calendar-days", "2022-07-19T23:59:59+08:00", "2022-07-19T00:00:00+08:00")]
    [InlineData("3 calendar-days", "2022-10-05T09:00:00+08:00", "2022-10-03T00:00:00+08:00")]
    // Over the National Day holiday of 2022; 8 and 9 October are worked in exchange.
    [InlineData("1 working-days", "2022-10-08T09:00:00+08:00", "2022-10-01T00:00:00+08:00")]
    [InlineData("3 working-days", "2022-10-10T09:00:00+08:00", "2022-10-01T00:00:00+08:00")]
    [InlineData("1 working-days", "2027-01-01T09:00:00+08:00", "2027-01-01T00:00:00+08:00")]
    public void TryDueBefore_CountsBackAsItsUnitSays(string text, string start, string expected)
    {
        Assert.True(TimeAllowed.TryParse(text, out var allowed));
        Assert.True(allowed.TryDueBefore(At(start), Calendar, out var due));
        Assert.Equal(At(expected), due);
    }

    [Fact]
    public void TryDueBefore_WhatCannotBeKnown_IsFalse()
    {
        Assert.False(TimeAllowed.WorkingDays(1).TryDueBefore(At("2017-01-03T09:00:00+08:00"), Calendar, out _));
        Assert.False(TimeAllowed.WorkingDays(1).TryDueBefore(At("2027-01-03T09:00:00+08:00"), Calendar, out _));
        foreach (var allowed in new[] { TimeAllowed.Minutes(1), TimeAllowed.Hours(1), TimeAllowed.CalendarDays(1), TimeAllowed.WorkingDays(1) })
        {
            Assert.False(allowed.TryDueBefore(Instant.MinValue, Calendar, out _));
            Assert.False(allowed.TryDueBefore(Instant.MaxValue, Calendar, out _));
        }
    }

    [Fact]
    public void TryDueBefore_ByMistake_Throws()
    {
        Assert.Throws<InvalidOperationException>(() => default(TimeAllowed).TryDueBefore(At("2022-07-19T09:00:00+08:00"), Calendar, out _));
        Assert.Throws<ArgumentNullException>(() => TimeAllowed.Minutes(1).TryDueBefore(At("2022-07-19T09:00:00+08:00"), null!, out _));
    }

    private static Instant At(string text) => OffsetDateTimePattern.Rfc3339.Parse(text).Value.ToInstant();
}
