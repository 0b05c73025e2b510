using System.Text.Json;
using NodaTime;

namespace Baodi.Procedures.Tests;

public class TimeGivenTests
{
    [Theory]
    [InlineData("5 working-days", "5 working days")]
    [InlineData("5 working-days from 2022-01-10", "5 working days from 2022-01-10")]
    [InlineData("2 months from 2022-01-10", "2 months from 2022-01-10")]
    [InlineData("2022-01-28", "until 2022-01-28")]
    public void TryParse_TheTextForm_ComesBack(string text, string label)
    {
        Assert.True(TimeGiven.TryParse(text, out var given));
        Assert.Equal((text, label, true), (given.ToString(), given.Label.English, given.IsValid));
        Assert.Equal(given, JsonSerializer.Deserialize<TimeGiven>(JsonSerializer.Serialize(given)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("none")]
    [InlineData("by 2022-01-28")]
    [InlineData("2022-1-28")]
    [InlineData("2022-02-30")]
    [InlineData("5 working-days from")]
    [InlineData("5 working-days from today")]
    [InlineData("24 hours from 2022-01-10")]
    [InlineData("2022-01-28 from 2022-01-10")]
    public void TryParse_AnythingElse_IsNone(string? text)
    {
        Assert.False(TimeGiven.TryParse(text, out var given));
        Assert.Equal((default, false, "none"), (given, given.IsValid, given.ToString()));
    }

    [Fact]
    public void Counted_ByTheClock_IsAMistake()
    {
        Assert.Throws<ArgumentException>(() => TimeGiven.Counted(TimeAllowed.Hours(24), new LocalDate(2022, 1, 10)));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(TimeGiven)));
        Assert.Equal(TimeGiven.FromTimeAllowed(TimeAllowed.WorkingDays(5)), TimeAllowed.WorkingDays(5));
    }
}
