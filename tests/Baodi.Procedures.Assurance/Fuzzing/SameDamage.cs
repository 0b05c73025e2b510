using System.Text.Json;

namespace Baodi.Procedures.Assurance.Fuzzing;

/// <summary>Changes that change nothing of what a document says.</summary>
internal static class SameDamage
{
    private static readonly byte[][] Spaces = [" "u8.ToArray(), "\n"u8.ToArray(), "\r\n"u8.ToArray(), "\t"u8.ToArray(), [.. Enumerable.Repeat((byte)' ', 40)]];

    internal static byte[] WhiteSpace(Sample one, Sample other, Random random)
    {
        var value = one.Anatomy.Values[random.Next(one.Anatomy.Values.Count)];
        return [.. Some(random), .. one.Bytes.With(value.Start, value.Start, Some(random)), .. Some(random)];
    }

    internal static byte[]? Escaped(Sample one, Sample other, Random random)
    {
        if (random.OneOf(one.Anatomy.Texts) is not { } index)
        {
            return null;
        }

        var value = one.Anatomy.Values[index];
        var text = JsonSerializer.Deserialize<string>(one.Bytes.AsSpan(value.Start..value.End))!;
        return one.Bytes.With(value, $"\"{string.Concat(text.Select(c => random.Next(3) == 0 || c is '"' or '\\' || c < ' ' ? $"\\u{(int)c:X4}" : char.IsSurrogate(c) ? $"\\u{(int)c:x4}" : c.ToString()))}\"");
    }

    internal static byte[]? Reordered(Sample one, Sample other, Random random)
    {
        if (random.WithAtLeast(one, one.Anatomy.Objects, 2) is not { } container)
        {
            return null;
        }

        var members = one.ChildrenOf(container).ToArray();
        random.Shuffle(members);
        return one.Bytes.With(one.Anatomy.Values[container], members);
    }

    private static byte[] Some(Random random) => Spaces[random.Next(Spaces.Length)];
}
