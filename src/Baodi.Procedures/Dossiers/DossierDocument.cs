using System.Text.Json;

namespace Baodi.Procedures.Dossiers;

/// <summary>A dossier's bytes as a document of the format.</summary>
internal sealed class DossierDocument : IDisposable
{
    private readonly JsonDocument document;

    private DossierDocument(JsonDocument document) => this.document = document;

    internal JsonPlace Root => new(document.RootElement, null, "$");

    /// <summary>The digests it has and those it should have.</summary>
    /// <exception cref="DossierFormatException">The document is not built as a dossier is, or something in it has no canonical form.</exception>
    internal Chain Chain() => Dossiers.Chain.Of(Root);

    /// <summary>Parses the bytes.</summary>
    /// <exception cref="DossierFormatException">The bytes are not JSON, go beyond one of <see cref="ReadingBounds"/>, or are of another format.</exception>
    internal static DossierDocument Of(ReadOnlySpan<byte> utf8Json)
    {
        var parsed = new DossierDocument(JsonPlace.Parse(utf8Json));
        try
        {
            parsed.Root.MustBeObject();
            parsed.Root.Member("format").MustSay(DossierWords.Format);
            return parsed;
        }
        catch (DossierFormatException)
        {
            parsed.Dispose();
            throw;
        }
    }

    public void Dispose() => document.Dispose();
}
