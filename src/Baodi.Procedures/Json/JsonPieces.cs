using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>What cases, dossiers and refusals write alike.</summary>
internal static class JsonPieces
{
    internal static void WriteInstant(this Utf8JsonWriter json, string name, Instant instant) =>
        json.WriteString(name, InstantConverter.Shared.Encoded(instant));

    internal static void WriteDate(this Utf8JsonWriter json, string name, LocalDate date) =>
        json.WriteString(name, LocalDateConverter.Shared.Encoded(date));

    /// <summary>Writes the clause and, for a reading, how its silence is read; nothing when there is no ground.</summary>
    internal static void WriteCitation(this Utf8JsonWriter json, Citation? citation)
    {
        if (citation is null)
        {
            return;
        }

        json.WriteString("clause", citation.Clause.Number);
        if (citation.Reading is { } reading)
        {
            json.WriteStartObject("reading");
            json.WriteString("zh", reading.Chinese);
            json.WriteString("en", reading.English);
            json.WriteEndObject();
        }
    }

    internal static void WriteSeats(this Utf8JsonWriter json, string name, ImmutableArray<Seat> seats)
    {
        json.WriteStartArray(name);
        foreach (var seat in seats)
        {
            json.WriteStringValue(seat.ToString());
        }

        json.WriteEndArray();
    }
}
