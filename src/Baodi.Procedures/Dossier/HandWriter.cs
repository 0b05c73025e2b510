using System.Text.Json;

namespace Baodi.Procedures;

/// <summary>Writes who took a step and in which seats, as <see cref="HandReader"/> wants it.</summary>
internal static class HandWriter
{
    internal static void Write(Utf8JsonWriter json, Hand by)
    {
        json.WriteStartObject("by");
        json.WriteString("officer", by.OfficerId);
        json.WriteString("name", by.OfficerName);
        json.WriteSeats("seats", by.Seats);
        if (!by.Delegations.IsEmpty)
        {
            json.WriteStartArray("delegations");
            foreach (var delegation in by.Delegations)
            {
                Write(json, delegation);
            }

            json.WriteEndArray();
        }

        if (by.Clearance is { } clearance)
        {
            json.WriteString("clearance", ClassificationLevels.All.NameOf(clearance));
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Delegation delegation)
    {
        json.WriteStartObject();
        json.WriteString("seat", delegation.Seat.ToString());
        json.WriteString("grantor", delegation.Grantor);
        json.WriteString("document", delegation.Document);
        json.WriteDate("from", delegation.From);
        json.WriteDate("to", delegation.To);
        json.WriteEndObject();
    }
}
