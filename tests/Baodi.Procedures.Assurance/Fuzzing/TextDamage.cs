using System.Text;

namespace Baodi.Procedures.Assurance.Fuzzing;

/// <summary>Damage inside the quotation marks of texts.</summary>
internal static class TextDamage
{
    private static readonly byte[][] Broken = [[0xC3], [0xFF], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80]];
    private static readonly string[] Halves = ["\\ud800", "\\udc00", "\\uDBFF", "\\ud800\\ud800", "\\udfff\\ud800"];

    /// <summary>Lengths around what a form takes, and around what a dossier takes.</summary>
    private static readonly int[] Lengths = [Form.LongestText - 1, Form.LongestText, Form.LongestText + 1, 20_000, ReadingBounds.DossierTextBytes, ReadingBounds.DossierTextBytes + 1];

    internal static byte[]? NotUtf8(Sample one, Sample other, Random random) =>
        random.OneOf(one.Anatomy.Texts) is { } text ? PutIn(one, text, Broken[random.Next(Broken.Length)]) : null;

    internal static byte[]? HalfACharacter(Sample one, Sample other, Random random) =>
        random.OneOf(one.Anatomy.Texts) is { } text ? PutIn(one, text, Encoding.UTF8.GetBytes(Halves[random.Next(Halves.Length)])) : null;

    internal static byte[]? Long(Sample one, Sample other, Random random) =>
        random.OneOf(one.Anatomy.Texts) is { } text ? one.Bytes.With(one.Anatomy.Values[text], $"\"{new string('长', Lengths[random.Next(Lengths.Length)])}\"") : null;

    private static byte[] PutIn(Sample one, int text, byte[] bytes) => one.Bytes.With(one.Anatomy.Values[text].Start + 1, one.Anatomy.Values[text].Start + 1, bytes);
}
