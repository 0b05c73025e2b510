using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Baodi.Procedures.Tests;

public class TimeAllowedTests
{
    private static readonly Arbitrary<TimeAllowed> Amounts =
        Gen.Choose(1, TimeAllowed.MaximumAmount).SelectMany(_ => Gen.Choose(1, 4), (amount, unit) => new TimeAllowed(amount, (TimeUnit)unit)).ToArbitrary();

    [Theory]
    [InlineData("30 minutes", 30, TimeUnit.Minutes)]
    [InlineData("1 hours", 1, TimeUnit.Hours)]
    [InlineData("24 hours", 24, TimeUnit.Hours)]
    [InlineData("15 calendar-days", 15, TimeUnit.CalendarDays)]
    [InlineData("5 working-days", 5, TimeUnit.WorkingDays)]
    [InlineData("100000 minutes", 100_000, TimeUnit.Minutes)]
    public void TryParse_TheTextForm_IsTheAmount(string text, int amount, TimeUnit unit)
    {
        Assert.True(TimeAllowed.TryParse(text, out var allowed));
        Assert.Equal(new(amount, unit), allowed);
        Assert.Equal(text, allowed.ToString());
        Assert.True(allowed.IsValid);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("none")]
    [InlineData("30")]
    [InlineData("minutes")]
    [InlineData(" minutes")]
    [InlineData("30minutes")]
    [InlineData("30  minutes")]
    [InlineData(" 30 minutes")]
    [InlineData("30 minutes ")]
    [InlineData("30 Minutes")]
    [InlineData("1 hour")]
    [InlineData("0 minutes")]
    [InlineData("01 minutes")]
    [InlineData("+1 minutes")]
    [InlineData("-1 minutes")]
    [InlineData("1.5 hours")]
    [InlineData("1,000 minutes")]
    [InlineData("100001 minutes")]
    [InlineData("99999999999999999999 minutes")]
    [InlineData("٣ minutes")]
    [InlineData("3 days")]
    [InlineData("3 working days")]
    [InlineData("3 4")]
    public void TryParse_AnythingElse_IsRefused(string? text)
    {
        Assert.False(TimeAllowed.TryParse(text, out var allowed));
        Assert.Equal(default, allowed);
    }

    [Fact]
    public void TryParse_OfToString_IsTheSame() =>
        Prop.ForAll(Amounts, allowed => TimeAllowed.TryParse(allowed.ToString(), out var read) && read == allowed)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true));

    [Fact]
    public void ToString_UnderAnotherCulture_IsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NegativeSign = "~";
            odd.NumberFormat.NumberGroupSizes = [1];
            CultureInfo.CurrentCulture = odd;
            Assert.Equal("100000 minutes", TimeAllowed.Minutes(100_000).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("30 minutes", "30分钟", "30 minutes")]
    [InlineData("1 minutes", "1分钟", "1 minute")]
    [InlineData("1 hours", "1小时", "1 hour")]
    [InlineData("3 calendar-days", "3个自然日", "3 calendar days")]
    [InlineData("1 calendar-days", "1个自然日", "1 calendar day")]
    [InlineData("5 working-days", "5个工作日", "5 working days")]
    public void Label_IsWhatPeopleSay(string text, string chinese, string english)
    {
        Assert.True(TimeAllowed.TryParse(text, out var allowed));
        Assert.Equal(new(chinese, english), allowed.Label);
    }

    [Fact]
    public void Default_IsNone_AndDuesNothing()
    {
        Assert.False(default(TimeAllowed).IsValid);
        Assert.Equal("none", default(TimeAllowed).ToString());
        Assert.Equal(new("无", "none"), default(TimeAllowed).Label);
        Assert.Throws<InvalidOperationException>(() => default(TimeAllowed).TryDueFrom(default, WorkingCalendar.MainlandChina, out _));
    }

    [Theory]
    [InlineData(0, TimeUnit.Hours)]
    [InlineData(-1, TimeUnit.Hours)]
    [InlineData(100_001, TimeUnit.Hours)]
    [InlineData(1, (TimeUnit)0)]
    [InlineData(1, (TimeUnit)6)]
    public void New_OutsideTheRange_IsAMistake(int amount, TimeUnit unit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimeAllowed(amount, unit));

    [Fact]
    public void Factories_NameTheirUnit() =>
        Assert.Equal(
            ["2 minutes", "3 hours", "4 calendar-days", "5 working-days"],
            [
                TimeAllowed.Minutes(2).ToString(), TimeAllowed.Hours(3).ToString(),
                TimeAllowed.CalendarDays(4).ToString(), TimeAllowed.WorkingDays(5).ToString(),
            ]);
}
