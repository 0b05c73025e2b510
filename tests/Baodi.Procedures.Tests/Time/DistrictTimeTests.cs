using NodaTime;

namespace Baodi.Procedures.Tests;

public class DistrictTimeTests
{
    private static readonly DateTimeZone Shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    [Fact]
    public void Offset_From1992_IsThatOfShanghai()
    {
        var interval = Assert.Single(Shanghai.GetZoneIntervals(Instant.FromUtc(1992, 1, 1, 0, 0) - Duration.FromHours(8), Instant.FromUtc(9999, 12, 31, 0, 0)));
        Assert.Equal(interval.WallOffset, DistrictTime.Offset);
    }

    [Fact]
    public void Days_From1992To2050_BeginAndEndAsInShanghai()
    {
        for (var date = new LocalDate(1992, 1, 1); date.Year < 2050; date = date.PlusDays(1))
        {
            var start = date.AtStartOfDayInZone(Shanghai).ToInstant();
            var end = date.PlusDays(1).AtStartOfDayInZone(Shanghai).ToInstant();
            Assert.Equal(start, DistrictTime.StartOf(date));
            Assert.Equal(end, DistrictTime.EndOf(date));
            Assert.Equal(date, DistrictTime.DateOf(start));
            Assert.Equal(date, DistrictTime.DateOf(end - Duration.Epsilon));
            Assert.Equal(date.PlusDays(1), DistrictTime.DateOf(end));
        }
    }

    [Fact]
    public void DateOf_OneNanosecondBeforeMidnight_IsTheDayBefore()
    {
        var midnight = Instant.FromUtc(2022, 7, 18, 16, 0);
        Assert.Equal(new LocalDate(2022, 7, 19), DistrictTime.DateOf(midnight));
        Assert.Equal(new LocalDate(2022, 7, 18), DistrictTime.DateOf(midnight - Duration.Epsilon));
    }

    [Fact]
    public void TheEndOfTime_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DistrictTime.DateOf(Instant.MaxValue));
        Assert.Throws<OverflowException>(() => DistrictTime.EndOf(new(9999, 12, 31)));
    }
}
