using System.Text.Json;

namespace Baodi.Procedures.Time;

/// <summary>Writes the text form, such as <c>5 working-days</c>, and reads nothing else; the default value is refused both ways.</summary>
public sealed class TimeAllowedConverter : JsonConverter<TimeAllowed>
{
    /// <inheritdoc/>
    public override TimeAllowed Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && TimeAllowed.TryParse(reader.GetString(), out var allowed)
            ? allowed
            : throw ValueException.Of(new("应为时间数量，如 5 working-days", "an amount of time such as 5 working-days belongs here"));

    /// <inheritdoc/>
    /// <exception cref="JsonException">It is the default value.</exception>
    public override void Write(Utf8JsonWriter writer, TimeAllowed value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (!value.IsValid)
        {
            throw new JsonException("No time is allowed: the amount is missing.");
        }

        writer.WriteStringValue(value.ToString());
    }
}
