using System.Text.Json;

namespace Baodi.Procedures.Json;

/// <summary>Writes what a host shows beside cases and refusals; what is empty is left out.</summary>
internal static class ShownWriter
{
    internal static void Write(Utf8JsonWriter json, Outcome outcome)
    {
        json.WriteStartObject();
        json.WriteBoolean("accepted", outcome.IsAccepted);
        if (outcome.Refusal is { } refusal)
        {
            json.WritePropertyName("refusal");
            RefusalWriter.Write(json, refusal);
        }
        else
        {
            json.WritePropertyName("event");
            Write(json, outcome.Event!);
            json.WritePropertyName("case");
            CaseWriter.Write(json, outcome.Case);
        }

        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, Event happened)
    {
        json.WriteStartObject();
        json.WriteString("case", happened.CaseId);
        json.WriteNumber("sequence", happened.Sequence);
        json.WriteInstant("at", happened.At);
        json.WriteString("act", happened.Act.Name);
        json.WriteLabel("label", happened.Act.Label);
        json.WriteCitation(happened.Citation);
        PerformerWriter.Write(json, happened.By);
        json.WritePropertyName("with");
        JsonSerializer.Serialize(json, happened.Command, happened.Act.Procedure.JsonOf(happened.Act.Command));
        json.WriteString("to", happened.To.Name);
        if (happened.Decided is { } decided)
        {
            json.WriteStartObject("decided");
            json.WriteString("decision", decided.Decision.Id);
            json.WriteString("answer", decided.Answer?.Name);
            json.WriteEndObject();
        }

        json.WriteArray("follow-ups", happened.FollowUps, static (json, followUp) => json.WriteStringValue(followUp.Procedure));
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, Note note)
    {
        json.WriteStartObject();
        json.WriteString("case", note.CaseId);
        json.WriteInstant("at", note.At);
        json.WriteString("officer", note.OfficerId);
        json.WriteString("name", note.OfficerName);
        json.WriteString("act", note.ActName);
        json.WriteString("state", note.State.Name);
        json.WriteArray("reasons", note.Reasons, static (json, reason) =>
        {
            json.WriteStartObject();
            json.WriteString("code", reason.Code);
            json.WriteCitation(reason.Citation);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, Remark remark)
    {
        json.WriteStartObject();
        json.WriteString("case", remark.CaseId);
        json.WriteString("remark", Remarks.Kinds.NameOf(remark.Said.Kind));
        json.WriteInstant("at", remark.At);
        PerformerWriter.Write(json, remark.By);
        json.WriteString("text", remark.Said.Text);
        json.WriteSeats("to", remark.Said.To.OrEmpty());
        json.WriteArray("papers", remark.Said.Papers.OrEmpty(), static (json, paper) => json.WriteStringValue(paper));
        json.WriteString("state", remark.State.Name);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, RunningLimit running)
    {
        json.WriteStartObject();
        json.WriteLimit(running);
        json.WriteLabel("label", running.Label);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, RecurringObligation obligation)
    {
        json.WriteStartObject();
        WriteMembers(json, obligation);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, ObligationPeriod period)
    {
        json.WriteStartObject();
        if (period.Obligation is { } obligation)
        {
            WriteMembers(json, obligation);
        }

        json.WriteDate("from", period.From);
        json.WriteDate("to", period.To);
        if (period.Due is { } due)
        {
            json.WriteDate("due", due);
        }

        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, Field field)
    {
        json.WriteStartObject();
        WriteMembers(json, field);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, State state)
    {
        json.WriteStartObject();
        json.WriteString("name", state.Name);
        json.WriteLabel("label", state.Label);
        json.WriteBoolean("final", state.IsFinal);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        json.WriteCitation(citation);
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, RecurringObligation obligation)
    {
        json.WriteString("obligation", obligation.Name);
        json.WriteLabel("label", obligation.Label);
        json.WriteString("who", obligation.Who.Id);
        json.WriteString("cadence", Naming.Kebab(obligation.Cadence.ToString()));
        json.WriteCitation(obligation.Citation);
    }

    internal static void WriteMembers(Utf8JsonWriter json, Field field)
    {
        json.WriteString("field", field.Name);
        json.WriteLabel("label", field.Label);
        json.WriteBoolean("required", field.IsRequired);
        json.WriteCitation(field.Citation);
    }
}
