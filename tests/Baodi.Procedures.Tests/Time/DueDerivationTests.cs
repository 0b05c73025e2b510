using NodaTime;

namespace Baodi.Procedures.Tests.Time;

public sealed class DueDerivationTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.MainlandChina;
    private static readonly DayCounting FirstDayCounted = DayCounting.Usual with { Start = StartDay.Counted };
    private static readonly DayCounting RolledOn = DayCounting.Usual with { End = EndDay.NextWorkingDay };

    private static Instant Noon(LocalDate date) => DistrictTime.StartOf(date) + Duration.FromHours(12);

    [Fact]
    public void WorkingDays_OverTheSpringFestivalOf2021_NameWhatWasPassedOverAndMadeUp()
    {
        // 11 to 17 February are off, 7 and 20 February (Sunday and Saturday) are worked in exchange.
        var derivation = DueDerivation.Of(TimeRule.Within(TimeAllowed.WorkingDays(5), DayCounting.Usual), Noon(new(2021, 2, 9)), Calendar)!;
        Assert.Equal(DistrictTime.EndOf(new(2021, 2, 22)), derivation.Due);
        Assert.Equal(
            [
                "counted from 2021-02-09 12:00:00",
                "5 working days, the first day not counted",
                "2021-02-11 to 2021-02-17: off for Spring Festival, not counted",
                "2021-02-20: worked in exchange for Spring Festival, counted",
                "2021-02-21: weekend, not counted",
                "due by 2021-02-22 24:00",
            ],
            derivation.ToString().Split('\n'));
        Assert.Equal("自 2021-02-09 12:00:00 起算", derivation.Lines[0].Chinese);
    }

    [Fact]
    public void Minutes_KnowNoDays()
    {
        var derivation = DueDerivation.Of(TimeRule.Within(TimeAllowed.Minutes(30), FirstDayCounted), Noon(new(2021, 2, 13)), Calendar)!;
        Assert.Equal(["counted from 2021-02-13 12:00:00", "30 minutes", "due by 2021-02-13 12:30:00"], derivation.ToString().Split('\n'));
        Assert.Empty(derivation.Days);
    }

    [Fact]
    public void CalendarDays_EndingOnADayOff_RollOnOnlyWhereThatIsSaid()
    {
        // The last of three days is Friday 12 February 2021, in the Spring Festival.
        var from = Noon(new(2021, 2, 9));
        Assert.Equal(DistrictTime.EndOf(new(2021, 2, 12)), DueDerivation.Of(TimeRule.Within(TimeAllowed.CalendarDays(3), DayCounting.Usual), from, Calendar)!.Due);
        var rolled = DueDerivation.Of(TimeRule.Within(TimeAllowed.CalendarDays(3), RolledOn), from, Calendar)!;
        Assert.Equal(DistrictTime.EndOf(new(2021, 2, 18)), rolled.Due);
        Assert.Equal(new LocalDate(2021, 2, 12), rolled.Days[0].Date);
        Assert.Equal(6, rolled.Days.Length);
    }

    [Fact]
    public void FirstDay_Counted_IsOneOfThem()
    {
        Assert.Equal(DistrictTime.EndOf(new(2021, 2, 9)), DueDerivation.Of(TimeRule.Within(TimeAllowed.CalendarDays(1), FirstDayCounted), Noon(new(2021, 2, 9)), Calendar)!.Due);
        Assert.Equal(DistrictTime.EndOf(new(2021, 2, 9)), DueDerivation.Of(TimeRule.Within(TimeAllowed.WorkingDays(1), FirstDayCounted), Noon(new(2021, 2, 9)), Calendar)!.Due);
        Assert.Equal(DistrictTime.EndOf(new(2021, 2, 18)), DueDerivation.Of(TimeRule.Within(TimeAllowed.WorkingDays(1), FirstDayCounted), Noon(new(2021, 2, 13)), Calendar)!.Due);
    }

    [Fact]
    public void Derivation_BeyondTheCalendar_IsNone()
    {
        Assert.Null(DueDerivation.Of(TimeRule.Within(TimeAllowed.WorkingDays(5), DayCounting.Usual), Noon(new(2026, 12, 30)), Calendar));
        Assert.Null(DueDerivation.Of(TimeRule.Within(TimeAllowed.CalendarDays(5), RolledOn), Noon(new(2026, 12, 30)), Calendar));
        Assert.NotNull(DueDerivation.Of(TimeRule.Within(TimeAllowed.CalendarDays(5), DayCounting.Usual), Noon(new(2026, 12, 30)), Calendar));
    }

    /// <summary>Each start date of the ten years, each way of counting: the due day again by walking day by day, and the days noted again by looking at each.</summary>
    [Fact]
    public void EveryStart_AgreesWithWalkingDayByDay()
    {
        var checkedDays = 0;
        foreach (var start in new[] { StartDay.NotCounted, StartDay.Counted })
        {
            foreach (var end in new[] { EndDay.AsItFalls, EndDay.NextWorkingDay })
            {
                for (var date = new LocalDate(2017, 1, 1); date < new LocalDate(2026, 11, 1); date = date.PlusDays(1))
                {
                    var amount = 1 + (Period.DaysBetween(new(2017, 1, 1), date) % 9);
                    AssertWalked(TimeAllowed.WorkingDays(amount), date, new(start, end));
                    AssertWalked(TimeAllowed.CalendarDays(amount), date, new(start, end));
                    checkedDays += 2;
                }
            }
        }

        Assert.Equal(2 * 4 * 3591, checkedDays);
    }

    private static void AssertWalked(TimeAllowed allowed, LocalDate date, DayCounting counting)
    {
        var derivation = DueDerivation.Of(TimeRule.Within(allowed, counting), Noon(date), Calendar)!;
        var day = counting.Start == StartDay.Counted ? date : date.PlusDays(1);
        var noted = new List<LocalDate>();
        for (var left = allowed.Amount; ; day = day.PlusDays(1))
        {
            var isWorked = Calendar.IsWorkingDay(day);
            left -= allowed.Unit == TimeUnit.CalendarDays || isWorked ? 1 : 0;
            if (left <= 0 && (allowed.Unit == TimeUnit.WorkingDays || counting.End == EndDay.AsItFalls || isWorked))
            {
                break;
            }

            if (allowed.Unit == TimeUnit.WorkingDays ? Calendar.KindOf(day) != DayKind.Working : left <= 0)
            {
                noted.Add(day);
            }
        }

        Assert.Equal(DistrictTime.EndOf(day), derivation.Due);
        if (Calendar.KindOf(day) == DayKind.MakeUpWorkingDay && (allowed.Unit == TimeUnit.WorkingDays || noted.Count > 0))
        {
            noted.Add(day);
        }

        Assert.Equal(noted, derivation.Days.Select(one => one.Date));
    }
}
