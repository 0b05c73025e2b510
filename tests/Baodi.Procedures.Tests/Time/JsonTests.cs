using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Baodi.Procedures.Tests;

public class JsonTests
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new InstantConverter(), new LocalDateConverter(), new LocalDateTimeConverter() },
    };

    // From the year 1 to the end of 9999 at +08:00, to the nanosecond.
    private static readonly Arbitrary<Instant> Instants =
        Gen.Choose(-719_000, 2_932_800).SelectMany(day => Gen.Choose(0, 86_399), (day, second) => (day, second))
            .SelectMany(at => Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 999_999_999)), (at, nano) =>
                NodaConstants.UnixEpoch + Duration.FromDays(at.day) + Duration.FromSeconds(at.second) + Duration.FromNanoseconds((long)nano))
            .ToArbitrary();

    [Theory]
    [InlineData(0, "\"2022-07-19T07:15:00+08:00\"")]
    [InlineData(1, "\"2022-07-19T07:15:00.000000001+08:00\"")]
    [InlineData(120_000_000, "\"2022-07-19T07:15:00.12+08:00\"")]
    public void Instant_IsWrittenAtTheDistrictsOffset(long nanoseconds, string expected)
    {
        var instant = Instant.FromUtc(2022, 7, 18, 23, 15).PlusNanoseconds(nanoseconds);
        Assert.Equal(expected, Write(instant));
        Assert.Equal(instant, Read<Instant>(expected));
    }

    [Theory]
    [InlineData("\"2022-07-18T23:15:00Z\"")]
    [InlineData("\"2022-07-18T23:15:00+00:00\"")]
    [InlineData("\"2022-07-18T23:15:00-00:00\"")]
    [InlineData("\"2022-07-19T04:45:00+05:30\"")]
    [InlineData("\"2022-07-18T13:45:00-09:30\"")]
    [InlineData("\"2022-07-19T07:15:00\\u002B08:00\"")]
    public void Instant_WithAnyOffset_IsRead(string json) => Assert.Equal(Instant.FromUtc(2022, 7, 18, 23, 15), Read<Instant>(json));

    [Theory]
    [InlineData("null")]
    [InlineData("0")]
    [InlineData("{}")]
    [InlineData("\"\"")]
    [InlineData("\"2022-07-19\"")]
    [InlineData("\"2022-07-19T07:15:00\"")]
    [InlineData("\"2022-07-19T07:15+08:00\"")]
    [InlineData("\"2022-07-19 07:15:00+08:00\"")]
    [InlineData("\"2022-02-29T07:15:00+08:00\"")]
    [InlineData("\"2022-07-19T07:15:00.0000000001+08:00\"")]
    [InlineData("\"2022-07-19T07:15:00+08:00 \"")]
    [InlineData("\"9999-12-31T23:59:59-08:00\"")]
    [InlineData("\"9999-12-31T23:59:59Z\"")]
    public void Instant_Malformed_IsRefused(string json) => Assert.Throws<JsonException>(() => Read<Instant>(json));

    [Fact]
    public void Instant_At24Hours_IsRefused_SinceItWouldBeWrittenAsTheNextDay() =>
        Assert.Throws<JsonException>(() => Read<Instant>("\"2022-07-19T24:00:00+08:00\""));

    [Fact]
    public void Instant_WrittenAndRead_IsTheSame() =>
        Prop.ForAll(Instants, instant => Read<Instant>(Write(instant)) == instant)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true));

    [Fact]
    public void LocalDateTime_WrittenAndRead_IsTheSame() =>
        Prop.ForAll(Instants, instant =>
        {
            var local = instant.InUtc().LocalDateTime;
            return Read<LocalDateTime>(Write(local)) == local && Read<LocalDate>(Write(local.Date)) == local.Date;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true));

    [Fact]
    public void LocalDate_IsWrittenInIso()
    {
        var date = new LocalDate(2022, 7, 9);
        Assert.Equal("\"2022-07-09\"", Write(date));
        Assert.Equal("\"2022-07-09\"", Write(date.WithCalendar(CalendarSystem.HebrewCivil)));
    }

    [Fact]
    public void LocalDateTime_IsWrittenInIso()
    {
        Assert.Equal("\"2022-07-09T07:15:00\"", Write(new LocalDateTime(2022, 7, 9, 7, 15)));
        Assert.Equal("\"2022-07-09T07:15:30.5\"", Write(new LocalDateTime(2022, 7, 9, 7, 15, 30, 500)));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("20220709")]
    [InlineData("\"2022-7-9\"")]
    [InlineData("\"2022-07-09T00:00:00\"")]
    [InlineData("\"2022-13-09\"")]
    public void LocalDate_Malformed_IsRefused(string json) => Assert.Throws<JsonException>(() => Read<LocalDate>(json));

    [Theory]
    [InlineData("null")]
    [InlineData("\"2022-07-09\"")]
    [InlineData("\"2022-07-09T07:15:00+08:00\"")]
    [InlineData("\"2022-07-09T25:15:00\"")]
    public void LocalDateTime_Malformed_IsRefused(string json) => Assert.Throws<JsonException>(() => Read<LocalDateTime>(json));

    [Theory]
    [InlineData("\"5 working-days\"")]
    [InlineData("\"30 minutes\"")]
    public void TimeAllowed_IsItsTextForm(string json) => Assert.Equal(json, Write(Read<TimeAllowed>(json)));

    [Theory]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("{}")]
    [InlineData("\"none\"")]
    [InlineData("\"5 days\"")]
    [InlineData("\"0 minutes\"")]
    public void TimeAllowed_Malformed_IsRefused(string json) => Assert.Throws<JsonException>(() => Read<TimeAllowed>(json));

    [Fact]
    public void TimeAllowed_None_IsNotWritten()
    {
        Assert.Throws<JsonException>(() => Write(default(TimeAllowed)));
        Assert.Null(Read<TimeAllowed?>("null"));
    }

    [Fact]
    public void Enums_AreWrittenByName()
    {
        Assert.Equal("\"working-days\"", Write(TimeUnit.WorkingDays));
        Assert.Equal(DayKind.MakeUpWorkingDay, Read<DayKind>("\"make-up-working-day\""));
        Assert.Throws<JsonException>(() => Read<TimeUnit>("1"));
    }

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    private static T? Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options);
}
