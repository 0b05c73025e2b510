using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Baodi.Procedures.Properties.Walks;

/// <summary>Writes the officers and the steps of a walk by the members of a scenario.</summary>
internal sealed class ScenarioParts(Utf8JsonWriter json)
{
    internal void Write(Player person)
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

    /// <summary>Writes a word that is added to the file.</summary>
    /// <param name="word">The word.</param>
    /// <param name="writeOutcome">Writes what is expected.</param>
    internal void Write(Word word, Action writeOutcome)
    {
        json.WriteStartObject();
        json.WriteString("at", Written(word.At));
        json.WriteString("by", word.By);
        json.WriteString("case", Walk.CaseId);
        json.WriteString("remark", Remarks.Kinds.NameOf(word.Said.Kind));
        if (word.Said.Text is { } text)
        {
            json.WriteString("text", text);
        }

        WriteAll("to", word.Said.To.Select(seat => seat.ToString()));
        WriteAll("papers", word.Said.Papers);
        writeOutcome();
        json.WriteEndObject();
    }

    private void WriteAll(string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a step.</summary>
    /// <param name="asked">What is asked for.</param>
    /// <param name="opened">What it opens; null where there is a case already.</param>
    /// <param name="writeOutcome">Writes what is expected, if anything is.</param>
    internal void Write(Asked asked, Procedure? opened, Action? writeOutcome = null)
    {
        json.WriteStartObject();
        json.WriteString("at", Written(asked.At));
        json.WriteString("by", asked.By);
        json.WriteString("case", Walk.CaseId);
        if (opened is not null)
        {
            json.WriteString("open", opened.Id);
        }

        json.WriteString("do", asked.Act);
        WriteContent(asked.Json);
        Write(asked.Said);
        writeOutcome?.Invoke();
        json.WriteEndObject();
    }

    /// <summary>Whether content is what a scenario has a word for.</summary>
    internal static bool IsObject(string content)
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

    private void Write(Said said)
    {
        if (!said.Departures.IsEmpty)
        {
            json.WriteStartArray("departures");
            foreach (var departure in said.Departures)
            {
                json.WriteStartObject();
                json.WriteString("code", departure.Code);
                json.WriteString("about", departure.About);
                json.WriteString("ground", departure.Ground);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (said.HappenedAt is { } happened)
        {
            json.WriteString("happened-at", Written(happened));
        }

        if (said.ToldBy is { } told)
        {
            json.WriteString("told-by", told);
        }
    }

    private static string Written(Instant instant) => OffsetDateTimePattern.Rfc3339.Format(instant.WithOffset(DistrictTime.Offset));

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
                WriteScope(lent.Scope);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteScope(DelegationScope scope)
    {
        json.WriteStartArray("scope");
        foreach (var name in scope.Names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }
}
