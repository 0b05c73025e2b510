using System.Text.Json;
using System.Text.Json.Serialization;

namespace Baodi.Procedures;

internal sealed class SeatConverter : JsonConverter<Seat>
{
    public override Seat Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Seat.TryParse(reader.GetString()!, out var seat)
            ? seat
            : throw new JsonException("A post such as 'district-head' or 'unit-head:education-bureau' belongs here.");

    public override void Write(Utf8JsonWriter writer, Seat value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
