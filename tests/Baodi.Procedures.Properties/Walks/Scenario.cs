using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Baodi.Procedures.Properties.Walks;

/// <summary>Writes a walk as a scenario file: who is there, what they ask for, and what came of it when the walk was played.</summary>
/// <remarks>What a scenario has no word for, such as a stand-in, content that is no JSON object or a step back in time, stands in words.</remarks>
internal sealed class Scenario
{
    private readonly Utf8JsonWriter json;
    private readonly Walk walk;
    private readonly Played played;

    private Scenario(Walk walk, Utf8JsonWriter writer) => (this.walk, json, played) = (walk, writer, Played.Of(walk));

    internal static string Of(Walk walk)
    {
        var written = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(written, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            new Scenario(walk, writer).Write();
        }

        return Encoding.UTF8.GetString(written.WrittenSpan);
    }

    private void Write()
    {
        json.WriteStartObject();
        json.WriteString("$schema", "scenario.schema.json");
        json.WriteString("title", $"A walk of {walk.Procedure.Id}");
        json.WriteString("source", "No source: found by the property tests.");
        json.WriteStartArray("invented");
        json.WriteStringValue("everything");
        foreach (var person in walk.People.Where(person => !person.StandIns.IsEmpty || person.Delegations.Any(lent => lent.Under is not null)))
        {
            json.WriteStringValue($"{person.Id} stands in for {string.Join(", ", person.StandIns)}; lent through others: {string.Join(", ", person.Delegations.Where(lent => lent.Under is not null))}");
        }

        json.WriteEndArray();
        json.WriteString("profile", walk.Office.Profile.Id);
        WriteOfficers();
        json.WriteStartArray("steps");
        foreach (var taken in played.Steps)
        {
            WriteStep(taken.Asked, taken.Before is null, () => WriteOutcome(taken.Outcome));
        }

        if (played.Thrown is { } thrown)
        {
            WriteStep(walk.Steps[played.Steps.Length], played.Case is null, () => json.WriteString("expect", $"an answer, not {thrown.GetType().Name}: {thrown.Message}"));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteOfficers()
    {
        json.WriteStartArray("officers");
        foreach (var person in walk.People)
        {
            json.WriteStartObject();
            json.WriteString("id", person.Id);
            json.WriteString("name", person.Id);
            json.WriteStartArray("posts");
            foreach (var seat in person.Seats)
            {
                json.WriteStringValue(seat.ToString());
            }

            json.WriteEndArray();
            if (!person.Delegations.IsEmpty)
            {
                WriteDelegations(person);
            }

            if (person.Clearance is { } level)
            {
                json.WriteString("clearance", Naming.Kebab(level.ToString()));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteDelegations(Player person)
    {
        json.WriteStartArray("delegations");
        foreach (var lent in person.Delegations)
        {
            json.WriteStartObject();
            json.WriteString("seat", lent.Seat.ToString());
            json.WriteString("by", lent.Grantor);
            json.WriteString("document", lent.Document);
            json.WriteString("from", LocalDatePattern.Iso.Format(lent.From));
            json.WriteString("to", LocalDatePattern.Iso.Format(lent.To));
            if (!lent.Scope.IsEverything)
            {
                json.WriteStartArray("scope");
                foreach (var name in lent.Scope.Names)
                {
                    json.WriteStringValue(name);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteStep(Asked asked, bool opens, Action writeOutcome)
    {
        json.WriteStartObject();
        json.WriteString("at", OffsetDateTimePattern.Rfc3339.Format(asked.At.WithOffset(DistrictTime.Offset)));
        json.WriteString("by", asked.By);
        json.WriteString("case", Walk.CaseId);
        if (opens)
        {
            json.WriteString("open", walk.Procedure.Id);
        }

        json.WriteString("do", asked.Act);
        WriteContent(asked.Json);
        writeOutcome();
        json.WriteEndObject();
    }

    private void WriteContent(string content)
    {
        if (IsObject(content))
        {
            json.WritePropertyName("with");
            json.WriteRawValue(content);
        }
        else
        {
            json.WriteString("note", $"the content is no JSON object: {content}");
        }
    }

    private static bool IsObject(string content)
    {
        try
        {
            using var document = JsonDocument.Parse(content);
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private void WriteOutcome(Outcome outcome)
    {
        if (outcome.IsAccepted)
        {
            json.WriteString("expect", "accepted");
            json.WriteString("state", outcome.Event.To.Name);
            return;
        }

        json.WriteStartObject("expect");
        json.WriteStartArray("refused");
        foreach (var code in outcome.Refusal.Reasons.Select(reason => reason.Code).Distinct())
        {
            json.WriteStringValue(code);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
