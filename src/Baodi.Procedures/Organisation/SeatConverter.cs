using System.Text.Json;
using System.Text.Json.Serialization;

namespace Baodi.Procedures;

/// <summary>Writes a seat in the form of <see cref="Seat.ToString"/>, for the serializer; reading refuses anything else.</summary>
public sealed class SeatConverter : JsonConverter<Seat>
{
    /// <inheritdoc/>
    public override Seat Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Seat.TryParse(reader.GetString()!, out var seat)
            ? seat
            : throw new JsonException("A post such as 'district-head' or 'unit-head:education-bureau' belongs here.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Seat value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
