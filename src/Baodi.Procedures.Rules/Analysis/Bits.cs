namespace Baodi.Procedures.Rules;

/// <summary>A set of small numbers. Equal by what it holds.</summary>
internal readonly struct Bits(ulong[] words) : IEquatable<Bits>
{
    private readonly ulong[] words = words;

    internal bool IsEmpty => !words.AsSpan().ContainsAnyExcept(0UL);

    internal bool this[int index] => (words[index >> 6] & (1UL << index)) != 0;

    internal static Bits Of(int count, Predicate<int> holds)
    {
        var words = new ulong[(count + 63) >> 6];
        for (var i = 0; i < count; i++)
        {
            words[i >> 6] |= holds(i) ? 1UL << i : 0;
        }

        return new(words);
    }

    public static Bits operator &(Bits one, Bits other)
    {
        var both = new ulong[one.words.Length];
        for (var i = 0; i < both.Length; i++)
        {
            both[i] = one.words[i] & other.words[i];
        }

        return new(both);
    }

    public bool Equals(Bits other) => words.AsSpan().SequenceEqual(other.words);

    public override bool Equals(object? obj) => obj is Bits other && Equals(other);

    public override int GetHashCode()
    {
        var hash = 0UL;
        foreach (var word in words)
        {
            hash = (hash * 0x9E3779B97F4A7C15) ^ word;
        }

        return (hash ^ (hash >> 32)).GetHashCode();
    }
}
