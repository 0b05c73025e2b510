using NodaTime;

namespace Baodi.Procedures.Tests;

public class WorkingCalendarYearTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.MainlandChina;
    private static readonly Label NewYear = new("元旦", "New Year's Day");

    [Fact]
    public void WithYear_TheNext_CoversItAndKeepsTheOthers()
    {
        var more = Calendar.WithYear(2027, MakeUp(2027, 1, 3), Off(2027, 1, 1));

        Assert.True(more.Covers(2027));
        Assert.False(Calendar.Covers(2027));
        Assert.Equal(DayKind.DayOff, more.KindOf(new(2027, 1, 1)));
        Assert.Equal(DayKind.Weekend, more.KindOf(new(2027, 1, 2)));
        Assert.Equal(DayKind.MakeUpWorkingDay, more.KindOf(new(2027, 1, 3)));
        Assert.Equal(NewYear, more.HolidayOf(new(2027, 1, 3)));
        Assert.True(more.TryAddWorkingDays(new(2026, 12, 31), 1, out var first));
        Assert.Equal(new(2027, 1, 3), first);
        for (var date = new LocalDate(2017, 1, 1); date.Year < 2027; date = date.PlusDays(1))
        {
            Assert.Equal(Calendar.KindOf(date), more.KindOf(date));
        }
    }

    [Fact]
    public void WithYear_TheOneBefore_CoversIt()
    {
        var more = Calendar.WithYear(2016, Off(2016, 1, 1));

        Assert.Equal((2016, 2026), (more.FirstYear, more.LastYear));
        Assert.Equal(260, more.WorkingDaysBetween(new(2016, 1, 1), new(2016, 12, 31)));
        Assert.Equal(249, more.WorkingDaysBetween(new(2016, 12, 31), new(2017, 12, 31)));
    }

    [Fact]
    public void WithYear_Covered_ReplacesItAlone()
    {
        var changed = Calendar.WithYear(2020, Off(2020, 1, 1));

        Assert.Equal(DayKind.Weekend, changed.KindOf(new(2020, 1, 19)));
        Assert.Equal(DayKind.Working, changed.KindOf(new(2020, 1, 24)));
        Assert.Equal(261, changed.WorkingDaysBetween(new(2019, 12, 31), new(2020, 12, 31)));
        Assert.Equal(250, changed.WorkingDaysBetween(new(2020, 12, 31), new(2021, 12, 31)));
        Assert.Equal(DayKind.DayOff, Calendar.KindOf(new(2020, 1, 24)));
    }

    [Theory]
    [InlineData(2015)]
    [InlineData(2028)]
    public void WithYear_ThatLeavesAGap_IsRefused(int year) =>
        Assert.Equal(year, Assert.Throws<CalendarYearException>(() => Calendar.WithYear(year, Off(year, 1, 1))).Year);

    [Fact]
    public void WithYear_WithoutDays_IsRefused() => Assert.Throws<ArgumentException>(() => Calendar.WithYear(2027));

    [Fact]
    public void WithYear_DayOfAnotherYear_IsRefused() =>
        Refused("is not in 2027", Off(2027, 1, 1), Off(2026, 1, 1));

    [Fact]
    public void WithYear_DayNamedTwice_IsRefused() =>
        Refused("is already", Off(2027, 1, 2), MakeUp(2027, 1, 2));

    [Theory]
    [InlineData(DayKind.Working)]
    [InlineData(DayKind.Weekend)]
    [InlineData((DayKind)0)]
    public void WithYear_DayOfAnotherKind_IsRefused(DayKind kind) =>
        Refused("neither a day off", new SpecialDay(new(2027, 1, 1), kind, NewYear));

    [Fact]
    public void WithYear_MakeUpOnAWeekday_IsRefused() => Refused("is a weekday", MakeUp(2027, 1, 4));

    [Fact]
    public void WithYear_DayWithoutAHoliday_IsRefused()
    {
        Refused("does not name", new SpecialDay(new(2027, 1, 1), DayKind.DayOff, default));
        Refused("does not name", new SpecialDay(new(2027, 1, 1), DayKind.DayOff, new("元旦", " ")));
    }

    private static void Refused(string why, params SpecialDay[] days) =>
        Assert.Contains(why, Assert.Throws<ArgumentException>(() => Calendar.WithYear(2027, days)).Message, StringComparison.Ordinal);

    private static SpecialDay Off(int year, int month, int day) => new(new(year, month, day), DayKind.DayOff, NewYear);

    private static SpecialDay MakeUp(int year, int month, int day) => new(new(year, month, day), DayKind.MakeUpWorkingDay, NewYear);
}
