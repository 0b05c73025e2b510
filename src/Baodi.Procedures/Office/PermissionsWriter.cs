using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Baodi.Procedures;

/// <summary>Writes what can be done in a case, as a host shows it.</summary>
internal static class PermissionsWriter
{
    private static readonly JsonConverter[] All =
        [new ShownConverter<Permissions>(Write), new ShownConverter<Candidate>(Write), new ShownConverter<FieldToFill>(Write)];

    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "The types name a converter of a room below; it is told who writes them before a type is used.")]
    internal static void Tell() => ShownJson.Know(static () => All);

    private static void Write(Utf8JsonWriter json, Permissions permissions)
    {
        json.WriteStartObject();
        json.WriteString("case", permissions.CaseId);
        if (permissions.Refusal is { } refusal)
        {
            json.WritePropertyName("refusal");
            RefusalWriter.Write(json, refusal);
        }

        json.WriteStartArray("candidates");
        foreach (var candidate in permissions)
        {
            Write(json, candidate);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Candidate candidate)
    {
        json.WriteStartObject();
        if (candidate.Act is { } act)
        {
            json.WriteString("act", act.Name);
            json.WriteLabel("label", act.Label);
            json.WriteCitation(act.Citation);
            json.WriteBoolean("open", candidate.IsOpen);
            json.WriteArray("reasons", candidate.Reasons, RefusalWriter.Write);
            json.WriteArray("to-fill", candidate.ToFill, Write);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FieldToFill toFill)
    {
        json.WriteStartObject();
        ShownWriter.WriteMembers(json, toFill.Field);
        if (toFill.Choices is { } choices)
        {
            json.WriteArray("choices", choices, static (json, choice) => json.WriteStringValue(choice));
            json.WriteBoolean("all-needed", toFill.AreAllNeeded);
        }

        json.WriteEndObject();
    }
}
