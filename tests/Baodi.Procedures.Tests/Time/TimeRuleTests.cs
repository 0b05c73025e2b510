using NodaTime;
using NodaTime.Text;

namespace Baodi.Procedures.Tests.Time;

public sealed class TimeRuleTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.MainlandChina;
    private static readonly DayCounting RolledOn = DayCounting.Usual with { End = EndDay.NextWorkingDay };

    [Theory]
    [InlineData("30 minutes", "2021-02-09T17:00:00", null, "2021-02-09T17:30:00")]
    [InlineData("5 working-days", "2021-02-09T17:00:00", null, "2021-02-23T00:00:00")]
    [InlineData("3 months", "2021-11-30T17:00:00", null, "2022-03-01T00:00:00")]
    [InlineData("1 months", "2021-01-31T00:00:00", null, "2021-03-01T00:00:00")]
    [InlineData("same-day", "2021-02-09T23:59:59", null, "2021-02-10T00:00:00")]
    [InlineData("next-day", "2021-02-09T00:00:00", null, "2021-02-11T00:00:00")]
    [InlineData("next-working-day", "2021-02-10T12:00:00", null, "2021-02-19T00:00:00")]
    [InlineData("10 to 30 calendar-days", "2021-03-01T12:00:00", "2021-03-11T00:00:00", "2021-04-01T00:00:00")]
    [InlineData("2 to 4 hours", "2021-03-01T12:00:00", "2021-03-01T14:00:00", "2021-03-01T16:00:00")]
    [InlineData("15 minutes before", "2021-03-01T09:00:00", null, "2021-03-01T08:45:00")]
    [InlineData("2 to 1 calendar-days before", "2021-03-03T09:00:00", "2021-03-01T00:00:00", "2021-03-03T00:00:00")]
    [InlineData("2 to 1 working-days before", "2021-02-20T09:00:00", "2021-02-18T00:00:00", "2021-02-20T00:00:00")]
    [InlineData("before", "2021-03-03T09:00:00", null, "2021-03-03T09:00:00")]
    [InlineData("1 months before", "2021-03-31T09:00:00", null, "2021-03-01T00:00:00")]
    [InlineData("working-day 1 of next-month", "2021-09-15T09:00:00", null, "2021-10-09T00:00:00")]
    [InlineData("working-day -1 of this-month", "2021-02-15T09:00:00", null, "2021-02-27T00:00:00")]
    [InlineData("day -1 of this-month", "2021-02-15T09:00:00", null, "2021-03-01T00:00:00")]
    [InlineData("day 5 of 2-months-later", "2021-12-15T09:00:00", null, "2022-02-06T00:00:00")]
    public void Rule_ReadFromItsText_LeadsToItsWindow_AndIsWrittenAgain(string text, string anchor, string? opens, string due)
    {
        Assert.True(TimeRule.TryParse(text, DayCounting.Usual, out var rule, out var problem), problem?.English);
        Assert.Null(problem);
        Assert.Equal(text, rule!.ToString());
        Assert.True(rule.TryApply(At(anchor), Calendar, out var window));
        Assert.Equal((opens is null ? null : At(opens), At(due)), (window.Opens, window.Due));
        var derivation = DueDerivation.Of(rule, At(anchor), Calendar)!;
        Assert.Equal((window.Opens, window.Due), (derivation.Opens, derivation.Due));
        Assert.Contains(rule.Label.English, derivation.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "write it as")]
    [InlineData(null, "write it as")]
    [InlineData("5", "write it as")]
    [InlineData("5  working-days", "write it as")]
    [InlineData("5 days", "there is no unit 'days'; use minutes, hours, calendar-days, working-days, months")]
    [InlineData("-5 working-days", "'-5' is not a whole number from 1 to 100000")]
    [InlineData("0 hours", "'0' is not a whole number from 1 to 100000")]
    [InlineData("100001 hours before", "'100001' is not a whole number from 1 to 100000")]
    [InlineData("30 to 10 calendar-days", "the window ends before it starts; write '10 to 30 calendar-days'")]
    [InlineData("1 to 2 calendar-days before", "the window ends before it starts; write '2 to 1 calendar-days before'")]
    [InlineData("day 31 of this-month", "'31' is no day that every month has; use 1 to 28, or -1 to -28 from the end of the month")]
    [InlineData("working-day 16 of this-month", "'16' is no day that every month has; use 1 to 15")]
    [InlineData("day 0 of this-month", "'0' is no day that every month has")]
    [InlineData("day x of this-month", "'x' is no day that every month has")]
    [InlineData("day 1 of last-month", "write it as")]
    [InlineData("day 1 of 121-months-later", "write it as")]
    [InlineData("day 1 of 01-months-later", "write it as")]
    [InlineData("holiday 1 of this-month", "write it as")]
    public void Text_ThatIsNoRule_IsToldWhatWouldBeRight(string? text, string problem)
    {
        Assert.False(TimeRule.TryParse(text, DayCounting.Usual, out var rule, out var found));
        Assert.Null(rule);
        Assert.Contains(problem, found!.Value.English, StringComparison.Ordinal);
        Assert.NotEqual("", found.Value.Chinese);
    }

    [Theory]
    [InlineData("1 working-days", "2026-12-31T09:00:00")]
    [InlineData("1 working-days before", "2017-01-01T09:00:00")]
    [InlineData("working-day 1 of next-month", "2026-12-31T09:00:00")]
    [InlineData("day 5 of this-month", "2021-02-06T09:00:00")]
    [InlineData("100000 months", "2021-02-06T09:00:00")]
    public void Rule_BeyondTheCalendarOrBeforeItsAnchor_LeadsNowhere(string text, string anchor)
    {
        Assert.True(TimeRule.TryParse(text, DayCounting.Usual, out var rule, out _));
        Assert.False(rule!.TryApply(At(anchor), Calendar, out _));
        Assert.Null(DueDerivation.Of(rule, At(anchor), Calendar));
    }

    [Theory]
    [InlineData("2021-03-01", "2021-03-31")]
    [InlineData("2021-05-01", "2021-05-31")]
    [InlineData("2021-05-17", "2021-06-16")]
    [InlineData("2021-01-31", "2021-02-28")]
    [InlineData("2021-01-29", "2021-02-28")]
    [InlineData("2021-12-01", "2021-12-31")]
    public void AMonth_WithTheFirstDayCounted_EndsBeforeTheDayOfTheSameNumber(string first, string last)
    {
        var iso = LocalDatePattern.Iso;
        var rule = TimeRule.Within(TimeAllowed.Months(1), DayCounting.Usual with { Start = StartDay.Counted });
        Assert.True(rule.TryApply(DistrictTime.StartOf(iso.Parse(first).Value) + Duration.FromHours(9), Calendar, out var window));
        Assert.Equal(DistrictTime.EndOf(iso.Parse(last).Value), window.Due);
    }

    [Fact]
    public void AWindowBeforeAStart_NamesTheDaysFromWhereItOpens()
    {
        Assert.True(TimeRule.TryParse("5 to 2 working-days before", DayCounting.Usual, out var rule, out _));
        var days = DueDerivation.Of(rule!, At("2021-02-20T09:00:00"), Calendar)!.Days;
        Assert.Contains(days, day => day is { Kind: DayKind.DayOff, Holiday: not null });
        Assert.Equal(new LocalDate(2021, 2, 11), days[0].Date);
    }

    [Fact]
    public void Counting_IsPartOfTheRule_AndSaid()
    {
        var rule = TimeRule.Within(TimeAllowed.CalendarDays(3), RolledOn);
        Assert.NotEqual(TimeRule.Within(TimeAllowed.CalendarDays(3), DayCounting.Usual), rule);
        Assert.Equal("the first day not counted, ending with a working day", rule.CountingLabel!.Value.English);
        Assert.Null(TimeRule.Within(TimeAllowed.Minutes(3), RolledOn).CountingLabel);
        Assert.True(rule.TryApply(At("2021-02-09T12:00:00"), Calendar, out var window));
        Assert.Equal(At("2021-02-19T00:00:00"), window.Due);
    }

    [Fact]
    public void Windows_InTwoUnitsOrTurnedRound_AreMistakes()
    {
        Assert.Throws<ArgumentException>(() => TimeRule.Between(TimeAllowed.CalendarDays(1), TimeAllowed.WorkingDays(2), DayCounting.Usual));
        Assert.Throws<ArgumentException>(() => TimeRule.Between(TimeAllowed.CalendarDays(3), TimeAllowed.CalendarDays(2), DayCounting.Usual));
        Assert.Throws<ArgumentException>(() => TimeRule.Ahead(TimeAllowed.Hours(1), TimeAllowed.Hours(2)));
        Assert.Throws<ArgumentException>(() => TimeRule.Ahead(default(TimeAllowed)));
        Assert.Throws<ArgumentException>(() => TimeRule.On(default, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeRule.On(MonthDay.LastDay, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => MonthDay.Day(29));
        Assert.Throws<ArgumentOutOfRangeException>(() => MonthDay.WorkingDay(0));
        Assert.Throws<ArgumentException>(() => ReminderTime.Before(TimeAllowed.Months(1)));
    }

    [Fact]
    public void MonthDays_OfEveryMonth_AreFoundByWalking()
    {
        var found = 0;
        for (var month = new YearMonth(2017, 1); month <= new YearMonth(2026, 12); month = month.PlusMonths(1))
        {
            var days = Enumerable.Range(1, month.ToDateInterval().Length).Select(month.OnDayOfMonth).ToList();
            var worked = days.Where(Calendar.IsWorkingDay).ToList();
            for (var number = 1; number <= MonthDay.MaximumWorkingDay; number++)
            {
                AssertFound(worked[number - 1], MonthDay.WorkingDay(number));
                AssertFound(worked[^number], MonthDay.WorkingDay(-number));
                AssertFound(days[number - 1], MonthDay.Day(number));
                AssertFound(days[^number], MonthDay.Day(-number));
                found += 4;
            }

            void AssertFound(LocalDate expected, MonthDay day)
            {
                Assert.True(day.TryFindIn(month, Calendar, out var date));
                Assert.Equal(expected, date);
            }
        }

        Assert.Equal(120 * 15 * 4, found);
        Assert.False(MonthDay.FirstWorkingDay.TryFindIn(new(2027, 1), Calendar, out _));
        Assert.Throws<InvalidOperationException>(() => default(MonthDay).TryFindIn(new(2020, 1), Calendar, out _));
    }

    private static Instant At(string local) => LocalDateTimePattern.GeneralIso.Parse(local).Value.WithOffset(DistrictTime.Offset).ToInstant();
}
