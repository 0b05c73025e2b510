using System.Globalization;
using NodaTime;

namespace Baodi.Procedures.Tests;

public class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.MainlandChina;

    // Published days by date: name, off or work. From the npm package chinese-days 1.5.7.
    private static readonly Dictionary<LocalDate, (string Name, bool Off)> Published = DataFile.Rows("holidays-2017-2026.csv", ',')
        .ToDictionary(r => LocalDate.FromDateOnly(DateOnly.Parse(r[0], CultureInfo.InvariantCulture)), r => (r[1], r[2] == "off"));

    public static TheoryData<int, int> Totals => new()
    {
        { 2017, 249 }, { 2018, 250 }, { 2019, 250 }, { 2020, 249 }, { 2021, 250 },
        { 2022, 249 }, { 2023, 249 }, { 2024, 251 }, { 2025, 248 }, { 2026, 248 },
    };

    [Theory]
    [MemberData(nameof(Totals))]
    public void WorkingDaysBetween_AWholeYear_IsItsTotal(int year, int total)
    {
        Assert.Equal(total, Calendar.WorkingDaysBetween(new(year - 1, 12, 31), new(year, 12, 31)));
        Assert.Equal(total, Days(year, year).Count(Calendar.IsWorkingDay));
    }

    [Fact]
    public void EveryDay_IsAsPublished()
    {
        Assert.Equal(3652, Days(2017, 2026).Count());
        Assert.All(Days(2017, 2026), date =>
        {
            var weekend = date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
            var (kind, name) = Published.TryGetValue(date, out var day)
                ? (day.Off ? DayKind.DayOff : DayKind.MakeUpWorkingDay, day.Name)
                : (weekend ? DayKind.Weekend : DayKind.Working, null);
            Assert.Equal(kind, Calendar.KindOf(date));
            Assert.Equal(name, Calendar.HolidayOf(date)?.Chinese);
            Assert.Equal(kind is DayKind.Working or DayKind.MakeUpWorkingDay, Calendar.IsWorkingDay(date));
        });
    }

    [Theory]
    [InlineData(2017, 10, 4, "Mid-Autumn Festival")]
    [InlineData(2022, 12, 31, "New Year's Day")]
    [InlineData(2024, 2, 18, "Spring Festival")]
    [InlineData(2025, 4, 27, "Labour Day")]
    [InlineData(2026, 6, 19, "Dragon Boat Festival")]
    [InlineData(2020, 4, 6, "Qingming Festival")]
    [InlineData(2018, 9, 30, "National Day")]
    public void HolidayOf_PublishedDay_NamesItInEnglish(int year, int month, int day, string name) =>
        Assert.Equal(name, Calendar.HolidayOf(new(year, month, day))?.English);

    [Theory]
    [InlineData(2016, 12, 31)]
    [InlineData(2027, 1, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(9999, 12, 31)]
    public void DayOutside_IsRefused(int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);
        Assert.False(Calendar.Covers(year));
        Refuses(() => Calendar.KindOf(date));
        Refuses(() => Calendar.HolidayOf(date));
        Refuses(() => Calendar.IsWorkingDay(date));

        void Refuses(Action action)
        {
            var refusal = Assert.Throws<CalendarYearException>(action);
            Assert.Equal((year, 2017, 2026), (refusal.Year, refusal.FirstYear, refusal.LastYear));
        }
    }

    [Fact]
    public void WorkingDaysBetween_DayToBeCountedOutside_IsRefused()
    {
        Assert.Equal(2027, Assert.Throws<CalendarYearException>(() => Calendar.WorkingDaysBetween(new(2026, 12, 31), new(2027, 1, 1))).Year);
        Assert.Equal(2016, Assert.Throws<CalendarYearException>(() => Calendar.WorkingDaysBetween(new(2016, 12, 30), new(2017, 1, 3))).Year);
    }

    [Fact]
    public void Covers_TheYears2017To2026() => Assert.Equal(Enumerable.Range(2017, 10), Enumerable.Range(2000, 40).Where(Calendar.Covers));

    [Theory]
    [InlineData("2017-01-26", 1, "2017-02-03")] // The eve of the Spring Festival holiday, seven days off.
    [InlineData("2017-01-26", 2, "2017-02-04")] // A Saturday worked in exchange.
    [InlineData("2017-01-30", 1, "2017-02-03")] // Counting begins on a day off.
    [InlineData("2021-09-17", 1, "2021-09-18")]
    [InlineData("2024-09-30", 5, "2024-10-12")]
    [InlineData("2018-12-28", 2, "2019-01-02")] // Across the years; 29 December is worked.
    [InlineData("2022-10-01", 0, "2022-10-01")] // Nothing is counted.
    [InlineData("2016-12-31", 1, "2017-01-03")] // Only the start is not covered, and it is not counted.
    [InlineData("2026-12-30", 1, "2026-12-31")]
    public void TryAddWorkingDays_WithinTheYears_CountsAsPublished(string start, int days, string expected)
    {
        Assert.True(Calendar.TryAddWorkingDays(Date(start), days, out var result));
        Assert.Equal(Date(expected), result);
    }

    [Theory]
    [InlineData("2026-12-31", 1)]
    [InlineData("2026-12-30", 2)]
    [InlineData("2016-12-30", 1)]
    [InlineData("2027-01-01", 1)]
    [InlineData("2017-01-01", int.MaxValue)]
    [InlineData("0001-01-01", 1)]
    [InlineData("9999-12-31", 1)]
    public void TryAddWorkingDays_CountLeavesTheYears_IsFalse(string start, int days) =>
        Assert.False(Calendar.TryAddWorkingDays(Date(start), days, out _));

    [Fact]
    public void TryAddWorkingDays_NegativeCount_IsAMistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.TryAddWorkingDays(new(2020, 1, 1), -1, out _));

    [Theory]
    [InlineData("2017-02-01", "2017-01-26", "2017-02-03")]
    [InlineData("2026-12-31", "2026-12-30", null)]
    [InlineData("2027-01-01", "2026-12-31", null)]
    [InlineData("2027-01-02", null, null)]
    [InlineData("2017-01-03", null, "2017-01-04")]
    [InlineData("2017-01-01", null, "2017-01-03")]
    [InlineData("2016-12-31", null, "2017-01-03")]
    [InlineData("2016-12-30", null, null)]
    public void TryPreviousAndTryNext_ExcludeTheDayItself(string date, string? previous, string? next)
    {
        Assert.Equal(previous is not null, Calendar.TryPreviousWorkingDay(Date(date), out var before));
        Assert.Equal(next is not null, Calendar.TryNextWorkingDay(Date(date), out var after));
        Assert.Equal(previous is null ? Date(date) : Date(previous), before);
        Assert.Equal(next is null ? Date(date) : Date(next), after);
    }

    [Fact]
    public void AnotherCalendarSystem_IsAMistake() =>
        Assert.Throws<ArgumentException>(() => Calendar.IsWorkingDay(new LocalDate(2020, 1, 1).WithCalendar(CalendarSystem.HebrewCivil)));

    [Fact]
    public void DayKinds_AreNamed() =>
        Assert.Equal(["working", "weekend", "day-off", "make-up-working-day"], WorkingCalendar.DayKinds.All.Select(t => t.Name));

    [Fact]
    public void Counting_AllocatesNothing()
    {
        Count();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Count();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        static int Count()
        {
            Calendar.TryAddWorkingDays(new(2017, 1, 1), 2000, out var result);
            Calendar.TryPreviousWorkingDay(result, out var previous);
            return Calendar.WorkingDaysBetween(previous, result) + (Calendar.IsWorkingDay(result) ? 1 : 0) + (int)Calendar.KindOf(result);
        }
    }

    private static LocalDate Date(string text) => LocalDate.FromDateOnly(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static IEnumerable<LocalDate> Days(int firstYear, int lastYear)
    {
        for (var date = new LocalDate(firstYear, 1, 1); date.Year <= lastYear; date = date.PlusDays(1))
        {
            yield return date;
        }
    }
}
