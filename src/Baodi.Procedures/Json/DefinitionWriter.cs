using System.Text.Json;

namespace Baodi.Procedures.Json;

/// <summary>Writes a procedure as data: everything that its acts, limits and papers declare, in the order of the definition.</summary>
internal static class DefinitionWriter
{
    internal static void Write(Utf8JsonWriter json, Procedure procedure)
    {
        json.WriteStartObject();
        json.WriteString("id", procedure.Id);
        json.WriteLabel("title", procedure.Title);
        json.WriteString("profile", procedure.Profile.Id);
        json.WriteArray("states", procedure.States, ShownWriter.Write);
        json.WriteArray("facts", procedure.Facts, WriteFact);
        json.WriteArray("acts", procedure.Acts, ActWriter.Write);
        json.WriteArray("limits", procedure.Limits, WriteLimit);
        if (!procedure.Lines.IsEmpty)
        {
            json.WriteArray("in-place-of", procedure.Lines, ActWriter.WriteLine);
        }

        if (!procedure.Options.IsEmpty)
        {
            json.WriteArray("options", procedure.Options, WriteOption);
        }

        json.WriteBoolean("keeps-attempts", procedure.KeepsAttempts);
        json.WriteBoolean("may-be-classified", procedure.MayBeClassified);
        json.WriteEndObject();
    }

    private static void WriteOption(Utf8JsonWriter json, ProcedureOption option)
    {
        json.WriteStartObject();
        json.WriteString("name", option.Name);
        json.WriteLabel("label", option.Label);
        json.WriteBoolean("taken", option.IsTaken);
        json.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter json, Fact fact)
    {
        json.WriteStartObject();
        json.WriteString("name", fact.Name);
        json.WriteLabel("label", fact.Label);
        json.WriteArray("values", fact.Terms.All, static (json, term) => json.WriteTerm(term));
        json.WriteEndObject();
    }

    private static void WriteLimit(Utf8JsonWriter json, TimeLimit limit)
    {
        json.WriteStartObject();
        json.WriteString("name", limit.Name);
        json.WriteLabel("label", limit.Label);
        json.WriteString("kind", Naming.Kebab(limit.Kind.ToString()));
        json.WriteString("rule", limit.Rule?.ToString());
        json.WriteStartObject("counting");
        json.WriteString("start", DayCounting.Starts.NameOf(limit.Counting.Start));
        json.WriteString("end", DayCounting.Ends.NameOf(limit.Counting.End));
        json.WriteEndObject();
        json.WriteArray("law", limit.LawFigures, WriteFigure);
        WriteExtension(json, limit.Extension);
        json.WriteGround("citation", limit.Citation);
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, LawFigure figure)
    {
        json.WriteStartObject();
        json.WriteString("rule", figure.Rule.ToString());
        json.WriteString("instrument", figure.Instrument.Id);
        json.WriteLabel("title", figure.Instrument.Label);
        json.WriteDate("from", figure.Instrument.From);
        if (figure.Instrument.Until is { } until)
        {
            json.WriteDate("until", until);
        }

        WriteExtension(json, figure.Extension);
        json.WriteEndObject();
    }

    private static void WriteExtension(Utf8JsonWriter json, ExtensionRule? extension)
    {
        if (extension is null)
        {
            return;
        }

        json.WriteStartObject("extension");
        json.WriteNumber("times", extension.Times);
        if (extension.AtMost is { } most)
        {
            json.WriteString("at-most", most.ToString());
        }

        json.WriteEndObject();
    }
}
