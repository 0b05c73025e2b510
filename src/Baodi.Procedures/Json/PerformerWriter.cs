using System.Text.Json;

namespace Baodi.Procedures.Json;

/// <summary>Writes who took a step and in which seats, as <see cref="PerformerReader"/> wants it.</summary>
internal static class PerformerWriter
{
    internal static void Write(Utf8JsonWriter json, Performer by, string member = "by")
    {
        json.WriteStartObject(member);
        json.WriteString("officer", by.OfficerId);
        json.WriteString("name", by.OfficerName);
        if (!by.Seats.IsEmpty)
        {
            json.WriteSeats("seats", by.Seats);
        }

        if (!by.Delegations.IsEmpty)
        {
            json.WriteStartArray("delegations");
            foreach (var delegation in by.Delegations)
            {
                Write(json, delegation);
            }

            json.WriteEndArray();
        }

        if (!by.StandIns.IsEmpty)
        {
            json.WriteArray("stand-ins", by.StandIns, Write);
        }

        if (by.OwnSeat is { } own)
        {
            json.WriteString("own-seat", own.ToString());
        }

        if (by.Clearance is { } clearance)
        {
            json.WriteString("clearance", ClassificationLevels.All.NameOf(clearance));
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StandIn standIn)
    {
        json.WriteStartObject();
        json.WriteString("seat", standIn.Seat.ToString());
        if (standIn.Holder is { } holder)
        {
            json.WriteString("holder", holder);
        }

        if (standIn.HolderName is { } name)
        {
            json.WriteString("holder-name", name);
        }

        if (standIn.By is { } by)
        {
            json.WriteString("by", by.ToString());
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Delegation delegation)
    {
        json.WriteStartObject();
        json.WriteString("seat", delegation.Seat.ToString());
        json.WriteString("grantor", delegation.Grantor);
        if (delegation.GrantorName is { } name)
        {
            json.WriteString("grantor-name", name);
        }

        json.WriteString("document", delegation.Document);
        json.WriteDate("from", delegation.From);
        json.WriteDate("to", delegation.To);
        if (!delegation.Scope.IsEverything)
        {
            json.WriteArray("scope", delegation.Scope.Names, static (json, one) => json.WriteStringValue(one));
        }

        if (delegation.MayPassOn)
        {
            json.WriteBoolean("may-pass-on", true);
        }

        if (delegation.Under is { } under)
        {
            json.WritePropertyName("under");
            Write(json, under);
        }

        json.WriteEndObject();
    }
}
