namespace Baodi.Procedures.Assurance.Fuzzing;

/// <summary>Damage that knows nothing of JSON.</summary>
internal static class ByteDamage
{
    private static readonly byte[][] Before = [[0xEF, 0xBB, 0xBF], [0], "//\n"u8.ToArray(), "/**/"u8.ToArray(), ","u8.ToArray(), [0xFE, 0xFF], "["u8.ToArray(), [0xA0]];
    private static readonly byte[][] After = ["{}"u8.ToArray(), "x"u8.ToArray(), ","u8.ToArray(), "//"u8.ToArray(), "/**/"u8.ToArray(), [0], "]"u8.ToArray(), "}"u8.ToArray(), "null"u8.ToArray(), [0xEF, 0xBB, 0xBF]];

    private static readonly byte[] Meaningful = "\"{}[]:,0189-+.eE\\u ntf/ax"u8.ToArray();

    internal static byte[] Bit(byte[] json, Random random)
    {
        var result = (byte[])json.Clone();
        result[random.Next(result.Length)] ^= (byte)(1 << random.Next(8));
        return result;
    }

    internal static byte[] Replaced(byte[] json, Random random)
    {
        var result = (byte[])json.Clone();
        for (var left = random.Next(1, 4); left > 0; left--)
        {
            result[random.Next(result.Length)] = Some(random);
        }

        return result;
    }

    internal static byte[] PutIn(byte[] json, Random random)
    {
        var bytes = new byte[random.Next(1, 5)];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = Some(random);
        }

        var at = random.Next(json.Length + 1);
        return json.With(at, at, bytes);
    }

    internal static byte[] TakenOut(byte[] json, Random random)
    {
        var from = random.Next(json.Length);
        return json.With(from, Math.Min(json.Length, from + random.Next(1, 9)), []);
    }

    internal static byte[] Around(byte[] json, Random random) =>
        random.Next(2) == 0 ? [.. Before[random.Next(Before.Length)], .. json] : [.. json, .. After[random.Next(After.Length)]];

    /// <summary>The beginning of one and the end of another, cut between values as far as there are any.</summary>
    internal static byte[] Spliced(Sample one, Sample other, Random random)
    {
        var (head, tail) = (one.Anatomy.Values, other.Anatomy.Values);
        return [.. one.Bytes[..head[random.Next(head.Count)].End], .. other.Bytes[tail[random.Next(tail.Count)].End..]];
    }

    /// <summary>Mostly what means something in JSON.</summary>
    private static byte Some(Random random) => random.Next(3) == 0 ? (byte)random.Next(256) : Meaningful[random.Next(Meaningful.Length)];
}
