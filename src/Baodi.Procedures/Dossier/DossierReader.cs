using System.Text.Json;
using System.Text.Unicode;

namespace Baodi.Procedures;

/// <summary>Reads a dossier and folds it as it goes, so that each entry is judged by the case that those before it made.</summary>
internal sealed class DossierReader
{
    private const int LargestDocument = 1 << 26;
    private const int Deepest = 32;
    private const int LongestCaseId = 200;

    private readonly Procedure procedure;
    private readonly string caseId;
    private readonly EventReader events;
    private Dossier dossier = Dossier.Empty;
    private Case? folded;

    private DossierReader(Office office, Procedure procedure, string caseId)
    {
        this.procedure = procedure;
        this.caseId = caseId;
        events = new(office, procedure, caseId);
    }

    internal static Dossier Read(ReadOnlySpan<byte> utf8Json, Office office)
    {
        using var document = Parse(utf8Json);
        var root = new JsonPlace(document.RootElement, null, "$");
        root.HasOnly("format", "procedure", "profile", "case", "entries");
        root.Member("format").MustSay(DossierWords.Format);
        var named = root.Member("procedure");
        var followed = office.Find(named.Text()) ?? throw named.Fault("the office has no such procedure");
        root.Member("profile").MustSay(office.Profile.Id);
        return new DossierReader(office, followed, root.Member("case").Text(LongestCaseId)).ReadEntries(root.Member("entries"));
    }

    private static JsonDocument Parse(ReadOnlySpan<byte> utf8Json)
    {
        if (utf8Json.Length > LargestDocument)
        {
            throw new DossierFormatException("$", $"a dossier has at most {LargestDocument} bytes");
        }

        if (!Utf8.IsValid(utf8Json))
        {
            throw new DossierFormatException("$", "the bytes are not valid UTF-8");
        }

        JsonDocument? document = null;
        try
        {
            var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = Deepest });
            document = JsonDocument.ParseValue(ref reader);
            reader.Read();
            return document;
        }
        catch (JsonException e)
        {
            document?.Dispose();
            throw new DossierFormatException("$", $"not valid JSON: {e.Message}", e);
        }
    }

    private Dossier ReadEntries(JsonPlace entries)
    {
        foreach (var entry in entries.Entries())
        {
            if (entry.Has("note"))
            {
                dossier = dossier.Add(NoteReader.Read(entry, caseId, procedure, folded));
            }
            else
            {
                var next = events.Read(entry, folded);
                folded = Fold(entry, next);
                dossier = dossier.Add(next);
            }
        }

        return dossier;
    }

    /// <summary>
    /// An effect may rely on what the acts before it left in the matter. Those acts are not asked for again here, so a document that
    /// leaves them out may break an effect; it must not get further than this.
    /// </summary>
    private Case Fold(JsonPlace entry, Event next)
    {
        try
        {
            return procedure.Append(folded, next);
        }
        catch (Exception e)
        {
            throw entry.Fault($"it does not follow from the events before it: {e.Message}", e);
        }
    }
}
