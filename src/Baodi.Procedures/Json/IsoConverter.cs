using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;

namespace Baodi.Procedures.Json;

/// <summary>Writes a value of time as the ISO text of its pattern, and reads exactly what the pattern reads, but for 24:00.</summary>
/// <typeparam name="T">The value as the library holds it.</typeparam>
/// <typeparam name="TText">The value as the pattern holds it.</typeparam>
internal abstract class IsoConverter<T, TText>(IPattern<TText> pattern) : JsonConverter<T>
    where T : struct
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()!) : null) ?? throw ValueException.Of(Wanted);

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Encoded(value));

    /// <summary>The text as JSON writes it; the default encoder would write the plus sign of an offset as \u002B.</summary>
    internal JsonEncodedText Encoded(T value) => JsonEncodedText.Encode(pattern.Format(To(value)), JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    /// <summary>Reads what the pattern reads, without 24:00; null for anything else.</summary>
    internal T? Parse(string text)
    {
        try
        {
            // 24:00 would be written back as another date.
            return !text.Contains("T24:", StringComparison.Ordinal) && pattern.Parse(text) is { Success: true } parsed ? From(parsed.Value) : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>What would be right where something else stands.</summary>
    private protected abstract Label Wanted { get; }

    /// <summary>The value; null for one that is not written.</summary>
    private protected abstract T? From(TText value);

    private protected abstract TText To(T value);
}

/// <summary>A date, such as <c>2022-07-19</c>.</summary>
internal sealed class LocalDateConverter() : IsoConverter<LocalDate, LocalDate>(LocalDatePattern.Iso)
{
    internal static LocalDateConverter Shared { get; } = new();

    private protected override Label Wanted { get; } = new("应为日期，如 2022-07-19", "a date such as 2022-07-19 belongs here");

    private protected override LocalDate? From(LocalDate value) => DistrictTime.IsWritten(value) ? value : null;

    private protected override LocalDate To(LocalDate value) => value.WithCalendar(CalendarSystem.Iso);
}

/// <summary>A date and time of day at +08:00 that does not say so, such as <c>2022-07-19T07:15:00</c>.</summary>
internal sealed class LocalDateTimeConverter() : IsoConverter<LocalDateTime, LocalDateTime>(LocalDateTimePattern.ExtendedIso)
{
    private protected override Label Wanted { get; } = new("应为日期和时刻，如 2022-07-19T07:15:00", "a date and time of day such as 2022-07-19T07:15:00 belongs here");

    private protected override LocalDateTime? From(LocalDateTime value) => DistrictTime.IsWritten(value.Date) ? value : null;

    private protected override LocalDateTime To(LocalDateTime value) => value.WithCalendar(CalendarSystem.Iso);
}

/// <summary>An instant, written at +08:00, such as <c>2022-07-19T07:15:00+08:00</c>, with a fraction of the second only if there is one, down to the nanosecond. Any offset is read, none is not.</summary>
internal sealed class InstantConverter() : IsoConverter<Instant, OffsetDateTime>(OffsetDateTimePattern.Rfc3339)
{
    internal static InstantConverter Shared { get; } = new();

    private protected override Label Wanted { get; } = new("应为带时区的时间，如 2022-07-19T07:15:00+08:00", "a time with its offset such as 2022-07-19T07:15:00+08:00 belongs here");

    // By way of the district's offset, so that what is read can be written: the last hours of 9999 in UTC cannot.
    private protected override Instant? From(OffsetDateTime value) => value.WithOffset(DistrictTime.Offset).ToInstant() is var instant && DistrictTime.HasDate(instant) ? instant : null;

    private protected override OffsetDateTime To(Instant value) => value.WithOffset(DistrictTime.Offset);
}
