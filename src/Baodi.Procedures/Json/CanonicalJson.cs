using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Baodi.Procedures.Json;

/// <summary>Writes JSON in the one form that RFC 8785 gives it, over which digests are made.</summary>
/// <remarks>
/// Members are sorted by the UTF-16 units of their names and there is no white space. Of numbers only whole ones from -(2^53 - 1) to
/// 2^53 - 1 in plain digits are taken: no other number stands in what this library writes, and another spelling of the same number
/// would be a change that the digest cannot see.
/// </remarks>
internal static class CanonicalJson
{
    private const long LargestNumber = (1L << 53) - 1;

    /// <summary>The digest of a value's canonical form.</summary>
    /// <exception cref="DossierFormatException">A number, a name or a text has no canonical form, or a member stands there twice.</exception>
    internal static Digest DigestOf(JsonPlace place)
    {
        var output = new ArrayBufferWriter<byte>(1024);
        place.WriteCanonical(output);
        return Digest.Of(output.WrittenSpan);
    }

    /// <summary>The digest of the canonical form of what is written.</summary>
    internal static Digest DigestOf(Action<Utf8JsonWriter> write)
    {
        var written = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(written))
        {
            write(json);
        }

        using var document = JsonDocument.Parse(written.WrittenMemory);
        return DigestOf(new JsonPlace(document.RootElement, null, "$"));
    }

    internal static bool IsCanonicalNumber(ReadOnlySpan<byte> digits) =>
        long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number is >= -LargestNumber and <= LargestNumber
        && (number != 0 || digits.Length == 1);

    /// <summary>Writes a text in quotation marks with the shortest escapes.</summary>
    internal static void WriteText(IBufferWriter<byte> output, string text)
    {
        output.Write("\""u8);
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (EscapeOf(text[i]) is { } escape)
            {
                Encoding.UTF8.GetBytes(text.AsSpan(start, i - start), output);
                output.Write(Encoding.ASCII.GetBytes(escape));
                start = i + 1;
            }
        }

        Encoding.UTF8.GetBytes(text.AsSpan(start), output);
        output.Write("\""u8);
    }

    private static string? EscapeOf(char unit) => unit switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"),
        _ => null,
    };
}
