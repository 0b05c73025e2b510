using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

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
        var parts = new ScenarioParts(json);
        json.WriteStartArray("officers");
        foreach (var person in walk.People)
        {
            parts.Write(person);
        }

        json.WriteEndArray();
        json.WriteStartArray("steps");
        foreach (var taken in played.Steps)
        {
            foreach (var added in taken.Words)
            {
                parts.Write(added.Word, () => WriteOutcome(added.Outcome.Refusal));
            }

            parts.Write(taken.Asked, OpenedBy(taken.Before), () => WriteOutcome(taken.Outcome));
        }

        if (played.Thrown is { } thrown)
        {
            parts.Write(walk.Steps[played.Steps.Length], OpenedBy(played.Case), () => json.WriteString("expect", $"an answer, not {thrown.GetType().Name}: {thrown.Message}"));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>What a step opens; null where there is a case already.</summary>
    private Procedure? OpenedBy(Case? before) => before is null ? walk.Procedure : null;

    private void WriteOutcome(Outcome outcome)
    {
        WriteOutcome(outcome.Refusal);
        if (outcome.IsAccepted)
        {
            json.WriteString("state", outcome.Event.To.Name);
        }
    }

    private void WriteOutcome(Refusal? refusal)
    {
        if (refusal is null)
        {
            json.WriteString("expect", "accepted");
            return;
        }

        json.WriteStartObject("expect");
        json.WriteStartArray("refused");
        foreach (var code in refusal.Reasons.Select(reason => reason.Code).Distinct())
        {
            json.WriteStringValue(code);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
