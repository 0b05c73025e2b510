using System.Text.Json;

namespace Baodi.Procedures.Rules;

/// <summary>Writes a table as data.</summary>
internal static class TableWriter
{
    internal static void Write(Utf8JsonWriter json, DecisionTable table)
    {
        json.WriteStartObject();
        json.WriteString("id", table.Id);
        json.WriteLabel("label", table.Decision.Label);
        json.WriteString("clause", table.Decision.Clause);
        json.WriteString("policy", table.HitPolicy == HitPolicy.Unique ? "unique" : "first");
        json.WriteArray("inputs", table.Inputs, Write);
        json.WriteArray("answers", table.Decision.Answers.All, static (json, term) => json.WriteTerm(term));
        json.WriteArray("rows", table.Rows, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Input input)
    {
        json.WriteStartObject();
        json.WriteString("name", input.Name);
        json.WriteLabel("label", input.Label);
        if (input.Terms is { } terms)
        {
            json.WriteArray("values", terms.All, static (json, term) => json.WriteTerm(term));
        }
        else
        {
            json.WriteNumber("minimum", input.Minimum);
            json.WriteNumber("maximum", input.Maximum);
        }

        json.WriteBoolean("may-be-unknown", input.MayBeUnknown);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TableRow row)
    {
        json.WriteStartObject();
        json.WriteString("id", row.Id);
        json.WriteNumber("layer", row.Layer);
        json.WriteGround("citation", row.Citation);
        json.WriteStartArray("cells");
        foreach (var cell in row.Cells)
        {
            if (!cell.IsAny)
            {
                json.WriteStartObject();
                json.WriteString("input", cell.Input.Name);
                json.WriteLabel("asked", cell.Text);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        if (row.Answer is { } answer)
        {
            json.WritePropertyName("answer");
            json.WriteTerm(answer);
        }

        json.WriteEndObject();
    }
}
