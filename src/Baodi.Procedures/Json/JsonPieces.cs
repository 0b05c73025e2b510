using System.Text.Json;

namespace Baodi.Procedures.Json;

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
            json.WriteLabel("reading", reading);
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

    internal static void WriteLabel(this Utf8JsonWriter json, string name, Label label)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", label.Chinese);
        json.WriteString("en", label.English);
        json.WriteEndObject();
    }

    internal static void WriteTerm(this Utf8JsonWriter json, Term term)
    {
        json.WriteStartObject();
        json.WriteString("name", term.Name);
        json.WriteLabel("label", term.Label);
        json.WriteEndObject();
    }

    /// <summary>Writes a ground as a member of its own.</summary>
    internal static void WriteGround(this Utf8JsonWriter json, string name, Citation citation)
    {
        json.WriteStartObject(name);
        json.WriteCitation(citation);
        json.WriteEndObject();
    }

    /// <summary>Writes elements of a definition by their names, which are what they are as text.</summary>
    internal static void WriteNames<T>(this Utf8JsonWriter json, string name, ImmutableArray<T> elements)
        where T : class =>
        json.WriteArray(name, elements, static (json, element) => json.WriteStringValue(element.ToString()));

    internal static void WriteArray<T>(this Utf8JsonWriter json, string name, ImmutableArray<T> elements, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var element in elements)
        {
            write(json, element);
        }

        json.WriteEndArray();
    }
}
