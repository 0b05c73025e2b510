using System.Text.Json;

namespace Baodi.Procedures.Time;

/// <summary>Writes the text form of a time that is given, such as <c>5 working-days</c> or <c>2022-01-28</c>, and reads nothing else; the default value is refused both ways.</summary>
public sealed class TimeGivenConverter : JsonConverter<TimeGiven>
{
    /// <inheritdoc/>
    public override TimeGiven Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && TimeGiven.TryParse(reader.GetString(), out var given)
            ? given
            : throw ValueException.Of(new(
                "应为时间数量或者日期，如 5 working-days、5 working-days from 2022-01-10、2022-01-28",
                "an amount of time or a date, such as 5 working-days, 5 working-days from 2022-01-10 or 2022-01-28, belongs here"));

    /// <inheritdoc/>
    /// <exception cref="JsonException">It is the default value.</exception>
    public override void Write(Utf8JsonWriter writer, TimeGiven value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (!value.IsValid)
        {
            throw new JsonException("No time is given: amount and date are missing.");
        }

        writer.WriteStringValue(value.ToString());
    }
}
