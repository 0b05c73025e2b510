using System.Numerics;
using System.Runtime.InteropServices;

namespace Baodi.Procedures.Analysis;

/// <summary>A set of positions: of acts, states, limits or the values of a fact. Immutable; compared by value.</summary>
/// <remarks>
/// A search makes and compares sets many thousand times before it answers somebody who waits. Procedures seldom have more than 64 of
/// anything, so that one word without an object says all of it; what lies beyond stands in further words.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Bits : IEquatable<Bits>
{
    private const int WordLength = 64;

    private readonly ulong first;

    /// <summary>The words after the first; null where all of them are 0, and else the last is not.</summary>
    private readonly ulong[]? further;

    private Bits(ulong first, ulong[]? further = null)
    {
        this.first = first;
        this.further = further;
    }

    internal static Bits None => default;

    internal bool IsEmpty => first == 0 && further is null;

    internal int Count
    {
        get
        {
            var count = BitOperations.PopCount(first);
            foreach (var word in further ?? [])
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    internal static Bits Of(int position)
    {
        if (position < WordLength)
        {
            return new(1UL << position);
        }

        var words = new ulong[position / WordLength];
        words[^1] = 1UL << position;
        return new(0, words);
    }

    /// <summary>Every position below one.</summary>
    internal static Bits Below(int position)
    {
        if (position <= WordLength)
        {
            return new(position == 0 ? 0 : ulong.MaxValue >> (WordLength - position));
        }

        var words = new ulong[(position - 1) / WordLength];
        Array.Fill(words, ulong.MaxValue);
        words[^1] >>= (WordLength - (position % WordLength)) % WordLength;
        return new(ulong.MaxValue, words);
    }

    internal bool Contains(int position) => ((Word(position / WordLength) >> position) & 1) != 0;

    /// <summary>Whether some position is in both.</summary>
    internal bool Meets(Bits other) => (first & other.first) != 0 || (further is not null && !(this & other).IsEmpty);

    public static Bits operator |(Bits one, Bits other) =>
        one.further is null && other.further is null ? new(one.first | other.first) : Each(one, other, static (word, by) => word | by);

    public static Bits operator &(Bits one, Bits other) =>
        one.further is null || other.further is null ? new(one.first & other.first) : Each(one, other, static (word, by) => word & by);

    /// <summary>Those of one set that are not in another.</summary>
    public static Bits operator -(Bits one, Bits other) =>
        one.further is null ? new(one.first & ~other.first) : Each(one, other, static (word, by) => word & ~by);

    public static bool operator ==(Bits one, Bits other) => one.Equals(other);

    public static bool operator !=(Bits one, Bits other) => !one.Equals(other);

    public bool Equals(Bits other) => first == other.first && (further is null ? other.further is null : further.AsSpan().SequenceEqual(other.further));

    public override bool Equals(object? obj) => obj is Bits other && Equals(other);

    public override int GetHashCode()
    {
        var hash = first.GetHashCode();
        foreach (var word in further ?? [])
        {
            hash = HashCode.Combine(hash, word);
        }

        return hash;
    }

    /// <summary>Goes through the positions, the lowest first.</summary>
    public Enumerator GetEnumerator() => new(this);

    private ulong Word(int index) => index == 0 ? first : index <= further?.Length ? further[index - 1] : 0;

    private static Bits Each(Bits one, Bits other, Func<ulong, ulong, ulong> made)
    {
        var words = new ulong[Math.Max(one.further?.Length ?? 0, other.further?.Length ?? 0)];
        var length = 0;
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = made(one.Word(i + 1), other.Word(i + 1));
            length = words[i] == 0 ? length : i + 1;
        }

        return new(made(one.first, other.first), length == 0 ? null : words[..length]);
    }

    /// <summary>Goes through the positions of a set.</summary>
    public struct Enumerator
    {
        private readonly Bits bits;
        private ulong left;
        private int word;

        internal Enumerator(Bits bits)
        {
            this.bits = bits;
            left = bits.first;
        }

        /// <summary>The current position.</summary>
        public int Current { get; private set; }

        /// <summary>Moves on; false at the end.</summary>
        public bool MoveNext()
        {
            while (left == 0)
            {
                if (word >= (bits.further?.Length ?? 0))
                {
                    return false;
                }

                left = bits.Word(++word);
            }

            Current = (word * WordLength) + BitOperations.TrailingZeroCount(left);
            left &= left - 1;
            return true;
        }
    }
}
