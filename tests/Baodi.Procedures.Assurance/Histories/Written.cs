using System.Buffers;
using System.Text.Json;

namespace Baodi.Procedures.Assurance.Histories;

/// <summary>The bytes that the library writes.</summary>
internal static class Written
{
    internal static byte[] Of(Dossier dossier, Office office)
    {
        var bytes = new ArrayBufferWriter<byte>();
        dossier.WriteTo(bytes, office);
        return bytes.WrittenSpan.ToArray();
    }

    internal static byte[] Of(Case theCase)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            theCase.WriteTo(json);
        }

        return bytes.WrittenSpan.ToArray();
    }
}
