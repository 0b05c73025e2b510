using System.Text.Json;

namespace Baodi.Procedures.Papers;

/// <summary>Writes an archive list as JSON.</summary>
internal static class ArchiveWriter
{
    internal static void Write(Utf8JsonWriter json, ArchiveList list)
    {
        json.WriteStartObject();
        json.WriteNumber("year", list.Year);
        json.WriteArray("files", list.Entries, Write);
        json.WriteArray("numbers", list.NumberFaults, static (json, fault) =>
        {
            json.WriteStartObject();
            json.WriteString("kind", NumberFault.Kinds.NameOf(fault.Kind));
            json.WriteString("number", fault.Number);
            json.WriteArray("cases", fault.Cases, static (json, one) => json.WriteStringValue(one));
            json.WriteLabel("label", fault.Label);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ArchiveEntry entry)
    {
        json.WriteStartObject();
        json.WriteNumber("number", entry.Number);
        json.WriteString("case", entry.IsWithheld ? null : entry.CaseId);
        json.WriteString("procedure", entry.Procedure.Id);
        if (entry.IsWithheld)
        {
            json.WriteNull("title");
        }
        else
        {
            json.WriteLabel("title", entry.Title);
        }

        json.WriteString("file-number", entry.FileNumber);
        json.WriteString("document-number", entry.DocumentNumber);
        json.WriteString("classification", entry.Classification is { } level ? ClassificationLevels.All.NameOf(level) : null);
        json.WriteBoolean("withheld", entry.IsWithheld);
        json.WriteDate("opened-on", entry.OpenedOn);
        json.WriteDate("closed-on", entry.ClosedOn);
        json.WriteString("end", entry.End.Name);
        json.WriteString("retention", entry.Retention is { } retention ? RetentionTerms.Classes.NameOf(retention) : null);
        json.WriteArray("rules", entry.Rules, static (json, rule) =>
        {
            json.WriteStartObject();
            json.WriteString("rule", rule.Id);
            json.WriteCitation(rule.Citation);
            json.WriteEndObject();
        });
        json.WriteNumber("entries", entry.Entries);
        json.WriteArray("papers", entry.Papers, static (json, paper) =>
        {
            json.WriteStartObject();
            json.WriteString("number", paper.Number);
            json.WriteLabel("title", paper.Title);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
