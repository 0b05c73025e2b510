namespace Baodi.Procedures.Tests.Hosting;

public sealed class DaysVerbTests
{
    [Fact]
    public void Days_OfTheSpringFestivalOf2021_AreListedWithTheirReason()
    {
        var json = HostRun.Of("days", "--from", "2021-02-01", "--to", "2021-02-28", "--json").Json;
        var days = json.GetProperty("days").EnumerateArray().ToDictionary(day => day.GetProperty("date").GetString()!);

        Assert.Equal((28, 17), (days.Count, json.GetProperty("working-days").GetInt32()));
        Assert.Equal("make-up-working-day", days["2021-02-07"].GetProperty("kind").GetString());
        Assert.Equal("Spring Festival", days["2021-02-11"].GetProperty("holiday").GetProperty("en").GetString());
        Assert.Equal("2021-02-10", days["2021-02-17"].GetProperty("previous-working-day").GetString());
        Assert.Equal("2021-02-18", days["2021-02-10"].GetProperty("next-working-day").GetString());
        Assert.Equal(17, days["2021-02-28"].GetProperty("worked-so-far").GetInt32());
    }

    [Theory]
    [InlineData("zh", "2021-02-01 至 2021-02-28：17个工作日", "调休上班")]
    [InlineData("en", "2021-02-01 to 2021-02-28: 17 working days", "make up working day")]
    public void Days_ToBeRead_CarryTheirTotal(string language, string total, string kind)
    {
        var run = HostRun.In(language, "days", "--from", "2021-02-01", "--to", "2021-02-28");
        Assert.Contains(total, run.Out, StringComparison.Ordinal);
        Assert.Contains(kind, run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2016-12-31", "2017-01-01", "2016")]
    [InlineData("2026-12-31", "2027-01-01", "2027")]
    [InlineData("2021-03-01", "2021-02-28", "must not be before")]
    [InlineData("2021-02-29", "2021-03-28", "is not a date")]
    public void Days_OfAnotherSpan_AreRefused(string from, string to, string expected)
    {
        var run = HostRun.Of("days", "--from", from, "--to", to);
        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }
}
