using System.Numerics;

namespace Baodi.Procedures.Rules;

/// <summary>Sets of small numbers as the bits of one large number: what both have is <c>&amp;</c>, and zero is the empty set.</summary>
internal static class Bits
{
    internal static BigInteger Of(int count, Predicate<int> holds)
    {
        var bytes = new byte[(count >> 3) + 1];
        for (var i = 0; i < count; i++)
        {
            bytes[i >> 3] |= (byte)(holds(i) ? 1 << (i & 7) : 0);
        }

        return new(bytes, isUnsigned: true);
    }

    internal static bool Has(this BigInteger some, int number) => !(some >> number).IsEven;
}
