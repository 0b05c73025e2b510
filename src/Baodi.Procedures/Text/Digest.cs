using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Baodi.Procedures.Text;

/// <summary>A SHA-256 digest. Immutable.</summary>
/// <remarks>The default value is 32 zero bytes, which is the digest of nothing known.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Digest
{
    private const int Bytes = 32;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    private readonly ulong first;
    private readonly ulong second;
    private readonly ulong third;
    private readonly ulong fourth;

    private Digest(ReadOnlySpan<byte> bytes)
    {
        first = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        second = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
        third = BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]);
        fourth = BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]);
    }

    /// <summary>The digest of some bytes.</summary>
    public static Digest Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Bytes];
        SHA256.HashData(bytes, hash);
        return new(hash);
    }

    /// <summary>Reads the form that <see cref="ToString"/> writes.</summary>
    /// <returns>False when the text is not exactly 64 of the digits 0 to 9 and a to f.</returns>
    public static bool TryParse(string text, out Digest digest)
    {
        ArgumentNullException.ThrowIfNull(text);
        digest = default;
        if (text.Length != 2 * Bytes || text.AsSpan().ContainsAnyExcept(Digits))
        {
            return false;
        }

        digest = new(Convert.FromHexString(text));
        return true;
    }

    /// <summary>The 32 bytes as 64 hexadecimal digits in lower case.</summary>
    public override string ToString() => FormattableString.Invariant($"{first:x16}{second:x16}{third:x16}{fourth:x16}");
}
