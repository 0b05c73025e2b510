namespace Baodi.Procedures.Assurance.Fuzzing;

/// <summary>What must become of a document.</summary>
internal enum Expected
{
    /// <summary>It is read or refused; what is read says what the document said.</summary>
    Either = 1,

    /// <summary>Nobody may accept it.</summary>
    Refused,

    /// <summary>It is read, and says what the document said.</summary>
    Read,

    /// <summary>It is read, and is the document it was made of.</summary>
    Same,
}

/// <summary>A way of making a document of one or two that are right.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Expected">What must become of what it makes.</param>
/// <param name="Make">Makes a document; null where the first is not such that it can.</param>
internal sealed record Damage(string Name, Expected Expected, Func<Sample, Sample, Random, byte[]?> Make)
{
    /// <summary>What can be done to any document and leaves it JSON, no member in it twice.</summary>
    internal static IReadOnlyList<Damage> OfValues { get; } =
    [
        new("a long text", Expected.Either, TextDamage.Long),
        new("a token replaced", Expected.Either, ValueDamage.Token),
        new("two values exchanged", Expected.Either, ValueDamage.Exchanged),
        new("times at the ends of their range", Expected.Either, ValueDamage.EndOfTime),
        new("a member left out", Expected.Either, MemberDamage.LeftOut),
        new("a member nobody knows", Expected.Refused, MemberDamage.Unknown),
        new("an entry left out", Expected.Either, EntryDamage.LeftOut),
        new("an entry twice", Expected.Either, EntryDamage.Twice),
        new("entries in another order", Expected.Either, EntryDamage.Moved),
    ];

    /// <summary>Everything that can be done to any document.</summary>
    internal static IReadOnlyList<Damage> Any { get; } =
    [
        new("a bit turned", Expected.Either, (one, _, random) => ByteDamage.Bit(one.Bytes, random)),
        new("bytes replaced", Expected.Either, (one, _, random) => ByteDamage.Replaced(one.Bytes, random)),
        new("bytes put in", Expected.Either, (one, _, random) => ByteDamage.PutIn(one.Bytes, random)),
        new("bytes taken out", Expected.Either, (one, _, random) => ByteDamage.TakenOut(one.Bytes, random)),
        new("cut off", Expected.Refused, (one, _, random) => one.Bytes[..random.Next(one.Bytes.Length)]),
        new("two spliced", Expected.Either, ByteDamage.Spliced),
        new("something around it", Expected.Refused, (one, _, random) => ByteDamage.Around(one.Bytes, random)),
        new("not UTF-8", Expected.Refused, TextDamage.NotUtf8),
        new("half a character", Expected.Refused, TextDamage.HalfACharacter),
        new("a number in another way", Expected.Refused, ValueDamage.Number),
        new("nested deep", Expected.Refused, ValueDamage.Deep),
        new("a member twice", Expected.Refused, MemberDamage.Twice),
        .. OfValues,
        new("white space", Expected.Same, SameDamage.WhiteSpace),
        new("characters escaped", Expected.Same, SameDamage.Escaped),
        new("members in another order", Expected.Same, SameDamage.Reordered),
    ];
}
