using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Baodi.Procedures.Tests;

public class WorkingCalendarLaws
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.MainlandChina;
    private static readonly LocalDate First = new(2017, 1, 1);
    private static readonly LocalDate Last = new(2026, 12, 31);

    private static readonly Arbitrary<LocalDate> Dates = Gen.Choose(0, Period.DaysBetween(First, Last)).Select(First.PlusDays).ToArbitrary();
    private static readonly Arbitrary<LocalDate> DatesUpTo2020 = Gen.Choose(0, 1460).Select(First.PlusDays).ToArbitrary();
    private static readonly Arbitrary<int> Counts = Gen.Choose(1, 1400).ToArbitrary();

    [Fact]
    public void Add_ThenCountBack_GivesTheAmount() =>
        Holds(Prop.ForAll(DatesUpTo2020, Counts, (start, days) =>
            Calendar.TryAddWorkingDays(start, days, out var result) && Calendar.WorkingDaysBetween(start, result) == days));

    [Fact]
    public void Add_LandsOnAWorkingDayAfterTheStart() =>
        Holds(Prop.ForAll(DatesUpTo2020, Counts, (start, days) =>
            Calendar.TryAddWorkingDays(start, days, out var result) && result > start && Calendar.IsWorkingDay(result)));

    [Fact]
    public void Add_OfASum_IsAddingTwice() =>
        Holds(Prop.ForAll(DatesUpTo2020, Counts, Gen.Choose(0, 50).ToArbitrary(), (start, days, more) =>
            Calendar.TryAddWorkingDays(start, days, out var once)
            && Calendar.TryAddWorkingDays(once, more, out var twice)
            && Calendar.TryAddWorkingDays(start, days + more, out var sum)
            && twice == sum));

    [Fact]
    public void Add_FromALaterStart_IsNotEarlier() =>
        Holds(Prop.ForAll(DatesUpTo2020, Gen.Choose(0, 30).ToArbitrary(), Counts, (start, later, days) =>
            Calendar.TryAddWorkingDays(start, days, out var one)
            && Calendar.TryAddWorkingDays(start.PlusDays(later), days, out var other)
            && one <= other));

    [Fact]
    public void Add_OneMore_IsLater() =>
        Holds(Prop.ForAll(DatesUpTo2020, Counts, (start, days) =>
            Calendar.TryAddWorkingDays(start, days, out var one)
            && Calendar.TryAddWorkingDays(start, days + 1, out var other)
            && one < other));

    [Fact]
    public void Add_AgreesWithWalkingDayByDay() =>
        Holds(Prop.ForAll(DatesUpTo2020, Gen.Choose(0, 60).ToArbitrary(), (start, days) =>
        {
            var date = start;
            for (var left = days; left > 0; left -= Calendar.IsWorkingDay(date) ? 1 : 0)
            {
                date = date.PlusDays(1);
            }

            return Calendar.TryAddWorkingDays(start, days, out var result) && result == date;
        }));

    [Fact]
    public void Between_OfThreeDays_AddsUp_AndReversedIsNegative() =>
        Holds(Prop.ForAll(Dates, Dates, Dates, (a, b, c) =>
            Calendar.WorkingDaysBetween(a, b) + Calendar.WorkingDaysBetween(b, c) == Calendar.WorkingDaysBetween(a, c)
            && Calendar.WorkingDaysBetween(a, b) == -Calendar.WorkingDaysBetween(b, a)));

    [Fact]
    public void PreviousOfNext_OfAWorkingDay_IsThatDay() =>
        Holds(Prop.ForAll(DatesUpTo2020, start =>
            Calendar.TryNextWorkingDay(start, out var day)
            && Calendar.TryNextWorkingDay(day, out var next)
            && Calendar.TryPreviousWorkingDay(next, out var back)
            && back == day
            && Calendar.WorkingDaysBetween(day, next) == 1));

    private static void Holds(Property property) => property.Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true));
}
