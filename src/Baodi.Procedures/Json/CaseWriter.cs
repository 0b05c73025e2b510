using System.Text.Json;

namespace Baodi.Procedures.Json;

/// <summary>Writes a case for somebody who looks at it; the dossier is what it is kept as.</summary>
internal static class CaseWriter
{
    internal static void Write(Utf8JsonWriter json, Case theCase)
    {
        json.WriteStartObject();
        json.WriteString("id", theCase.Id);
        json.WriteString("procedure", theCase.Procedure.Id);
        json.WriteString("state", theCase.Status.Name);
        json.WriteNumber("version", theCase.Version);
        json.WriteInstant("last-step-at", theCase.LastStepAt);
        if (theCase.OpenedBy is { } openedBy && openedBy.IsToldWith(theCase))
        {
            json.WriteString("opened-by", openedBy.Id);
        }

        WriteOpened(json, theCase);
        WriteLimits(json, theCase);
        WriteRounds(json, theCase);
        json.WritePropertyName("matter");
        JsonSerializer.Serialize(json, theCase.UntypedMatter, theCase.Procedure.MatterJson);
        json.WriteEndObject();
    }

    private static void WriteOpened(Utf8JsonWriter json, Case theCase)
    {
        if (theCase.Opened.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("opened");
        foreach (var opened in theCase.Opened)
        {
            json.WriteStartObject();
            json.WriteString("procedure", opened.Procedure);
            json.WriteNumber("sequence", opened.Sequence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLimits(Utf8JsonWriter json, Case theCase)
    {
        if (theCase.AllLimits.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("limits");
        foreach (var running in theCase.AllLimits)
        {
            json.WriteStartObject();
            json.WriteLimit(running);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRounds(Utf8JsonWriter json, Case theCase)
    {
        var rounds = theCase.Rounds;
        if (rounds.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("rounds");
        foreach (var round in rounds)
        {
            json.WriteStartObject();
            json.WriteString("act", round.Act.Name);
            json.WriteSeats("signed", round.Signed);
            if (!round.Excused.IsEmpty)
            {
                json.WriteSeats("excused", round.Excused);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
