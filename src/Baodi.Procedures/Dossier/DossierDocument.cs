using System.Text.Json;

namespace Baodi.Procedures;

/// <summary>A dossier's bytes as a document of the newest format, whichever they were written in.</summary>
internal sealed class DossierDocument : IDisposable
{
    private readonly JsonDocument document;

    private DossierDocument(JsonDocument document, bool isChained)
    {
        this.document = document;
        IsChained = isChained;
    }

    internal JsonPlace Root => new(document.RootElement, null, "$");

    /// <summary>Whether the format in which it was written has digests.</summary>
    private bool IsChained { get; }

    /// <summary>The digests it has and those it should have; null where its format has none.</summary>
    /// <exception cref="DossierFormatException">The document is not built as a dossier is, or something in it has no canonical form.</exception>
    internal Chain? Chain() => IsChained ? Procedures.Chain.Of(Root) : null;

    /// <summary>Parses the bytes.</summary>
    /// <exception cref="DossierFormatException">The bytes are not JSON, go beyond one of <see cref="ReadingBounds"/>, or are of no known format.</exception>
    internal static DossierDocument Of(ReadOnlySpan<byte> utf8Json)
    {
        var parsed = JsonPlace.Parse(utf8Json);
        try
        {
            return InNewestFormat(parsed);
        }
        catch (DossierFormatException)
        {
            parsed.Dispose();
            throw;
        }
    }

    public void Dispose() => document.Dispose();

    private static DossierDocument InNewestFormat(JsonDocument parsed)
    {
        var root = new JsonPlace(parsed.RootElement, null, "$");
        root.MustBeObject();
        var format = root.Member("format").Text();
        if (format == DossierWords.Format)
        {
            return new(parsed, isChained: true);
        }

        using (parsed)
        {
            return new(Upcast.From(format, root) ?? throw root.Member("format").Fault(new($"应为 {DossierWords.Format}", $"'{DossierWords.Format}' belongs here")), isChained: false);
        }
    }
}
