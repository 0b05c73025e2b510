using System.Collections.Immutable;
using System.Text.Json;

namespace Baodi.Procedures;

/// <summary>Writes a dossier, one member after the other as <see cref="DossierReader"/> wants them; what is empty is left out.</summary>
internal sealed class DossierWriter(Utf8JsonWriter json, Office office)
{
    internal void Write(Dossier dossier)
    {
        json.WriteStartObject();
        json.WriteString("format", DossierWords.Format);
        json.WriteString("procedure", dossier.Procedure!.Id);
        json.WriteString("profile", office.Profile.Id);
        json.WriteString("case", dossier.CaseId);
        json.WriteStartArray("entries");
        foreach (var entry in dossier)
        {
            json.WriteStartObject();
            if (entry is Event happened)
            {
                Write(happened);
            }
            else
            {
                Write((Note)entry);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Event happened)
    {
        json.WriteNumber("sequence", happened.Sequence);
        json.WriteInstant("at", happened.At);
        json.WriteString("act", happened.Act.Name);
        json.WriteString("clause", happened.Citation.Clause.Number);
        if (happened.Citation.IsReading)
        {
            json.WriteBoolean("reading", true);
        }

        Write(happened.By);
        WriteContent(happened.Command, happened.Act);
        json.WriteString("to", happened.To.Name);
        if (happened.Begins)
        {
            json.WriteBoolean("begins", true);
        }

        if (happened.Decided is { } decided)
        {
            Write(decided);
        }

        Write(happened.Limits);
        Write(happened.FollowUps);
        if (happened.OpenedBy is { } openedBy)
        {
            json.WriteString("opened-by", openedBy);
        }
    }

    private void Write(Hand by)
    {
        json.WriteStartObject("by");
        json.WriteString("officer", by.OfficerId);
        json.WriteString("name", by.OfficerName);
        json.WriteSeats("seats", by.Seats);
        if (by.Delegation is { } delegation)
        {
            json.WriteStartObject("delegation");
            json.WriteString("seat", delegation.Seat.ToString());
            json.WriteString("grantor", delegation.Grantor);
            json.WriteString("document", delegation.Document);
            json.WriteDate("from", delegation.From);
            json.WriteDate("to", delegation.To);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteContent(Command command, Act act)
    {
        json.WritePropertyName("with");
        JsonSerializer.Serialize(json, command, act.Json());
    }

    private void Write(Decided decided)
    {
        json.WriteStartObject("decided");
        json.WriteString("decision", decided.Decision.Id);
        json.WriteString("answer", decided.Answer?.Name);
        if (decided.Row is { } row)
        {
            json.WriteString("row", row.Id);
            json.WriteCitation(row.Citation);
        }

        json.WriteEndObject();
    }

    private void Write(ImmutableArray<LimitChange> changes)
    {
        if (changes.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("limits");
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("turn", DossierWords.Turns.All[DossierWords.Turns.Ordinal(change.Turn)].Name);
            json.WriteLimit(change.Running);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(ImmutableArray<FollowUp> followUps)
    {
        if (followUps.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("follow-ups");
        foreach (var followUp in followUps)
        {
            var opening = office.Find(followUp.Procedure)?.FindOpening(followUp.Opening)
                ?? throw new ArgumentException($"The office does not open '{followUp.Procedure}' by a {followUp.Opening.GetType().Name}.", nameof(followUps));
            json.WriteStartObject();
            json.WriteString("procedure", followUp.Procedure);
            json.WriteString("act", opening.Name);
            WriteContent(followUp.Opening, opening);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(Note note)
    {
        json.WriteString("note", DossierWords.RefusedAttempt);
        json.WriteInstant("at", note.At);
        json.WriteString("act", note.ActName);
        json.WriteStartObject("by");
        json.WriteString("officer", note.OfficerId);
        json.WriteString("name", note.OfficerName);
        json.WriteEndObject();
        json.WriteString("state", note.State.Name);
        json.WriteNumber("version", note.Version);
        json.WriteStartArray("reasons");
        foreach (var reason in note.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("code", reason.Code);
            json.WriteCitation(reason.Citation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
