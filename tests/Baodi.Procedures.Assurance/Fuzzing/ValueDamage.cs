using System.Text;

namespace Baodi.Procedures.Assurance.Fuzzing;

/// <summary>Damage to whole values.</summary>
internal static class ValueDamage
{
    private static readonly string[] Tokens =
    [
        "null", "true", "false", "0", "-1", "1", "2", "2147483647", "2147483648", "-2147483648", "123456789012345678901234567890", "\"\"", "\" \"", "\"1\"", "\"null\"",
        "\"\\u0000\"", "[]", "{}", "[[]]", "[null]", "[{}]", "{\"\":0}", "\"not-yet-known\"", "\"district-head\"", "\"unit-head:x\"", "\"unit-head:\"", "\"5 working-days\"", "\"0 hours\"",
        "\"2021-01-14\"", "\"2021-02-30\"", "\"2021-01-14T12:55:00\"", "\"2021-01-14T12:55:00Z\"", "\"2021-01-14T12:55:00.000000001+08:00\"", "\"2021-01-14T24:00:00+08:00\"",
        "\"9999-12-31T23:59:59+08:00\"", "\"9999-12-31T23:59:59Z\"", "\"-9998-01-01T00:00:00+18:00\"", "\"0001-01-01T00:00:00-18:00\"", "\"1992-01-01\"", "\"ordinary\"", "\"accepted\"", "\"8.6\"",
    ];

    private static readonly string[] Numbers =
    [
        "-0", "1.0", "0.0", "1.5", "1e0", "1E+2", "1e400", "-1e-400", "01", "00", "+1", ".5", "1.", "0x1", "NaN", "Infinity", "-Infinity", "-", "1e", "1_000", "１",
        "99999999999", "-99999999999", "340282366920938463463374607431768211456", "1.0000000000000000000000001",
    ];

    private static readonly string[] Instants =
    [
        "-9998-01-01T00:00:00Z", "-9998-01-01T08:00:00+08:00", "0000-12-31T23:59:59.999999999+08:00", "0001-01-01T00:00:00+08:00", "0001-01-01T00:00:01+08:00",
        "9999-12-31T00:00:00+08:00", "9999-12-31T23:59:59.999999999+08:00", "9999-12-31T23:59:59Z",
    ];

    private static readonly string[] Dates = ["-9998-01-01", "0000-12-31", "0001-01-01", "0001-01-02", "9999-12-30", "9999-12-31"];

    /// <summary>Every time and every date from one place on becomes one of the ends of their range, or the one alone.</summary>
    internal static byte[]? EndOfTime(Sample one, Sample other, Random random)
    {
        List<Value> times = [.. one.Anatomy.Texts.Select(text => one.Anatomy.Values[text]).Where(text => IsTime(one, text))];
        if (times.Count == 0)
        {
            return null;
        }

        var first = random.Next(times.Count);
        var document = one.Bytes;
        for (var at = random.Next(2) == 0 ? first : times.Count - 1; at >= first; at--)
        {
            var ends = times[at].End - times[at].Start > "\"2021-01-14\"".Length ? Instants : Dates;
            document = document.With(times[at], $"\"{ends[random.Next(ends.Length)]}\"");
        }

        return document;
    }

    internal static byte[] Token(Sample one, Sample other, Random random) =>
        one.Bytes.With(Any(one, random), Tokens[random.Next(Tokens.Length)]);

    /// <summary>Two values of one document change places; one may not stand in the other.</summary>
    internal static byte[]? Exchanged(Sample one, Sample other, Random random)
    {
        var (first, second) = (Any(one, random), Any(one, random));
        if (first.Start > second.Start)
        {
            (first, second) = (second, first);
        }

        return first.End > second.Start ? null
            : one.Bytes.With(second.Start, second.End, one.Bytes.AsSpan(first.Start..first.End)).With(first.Start, first.End, one.Bytes.AsSpan(second.Start..second.End));
    }

    /// <summary>What is no number here takes the place of a number where there is one, and of anything where there is none.</summary>
    internal static byte[] Number(Sample one, Sample other, Random random) =>
        one.Bytes.With(random.OneOf(one.Anatomy.Numbers) is { } number ? one.Anatomy.Values[number] : Any(one, random), Numbers[random.Next(Numbers.Length)]);

    internal static byte[] Deep(Sample one, Sample other, Random random)
    {
        var depth = random.Next(4) switch { 0 => 33, 1 => 64, 2 => 1_000, _ => 20_000 };
        var (open, close) = random.Next(2) == 0 ? ("[", "]") : ("{\"text\":", "}");
        var text = new StringBuilder().Insert(0, open, depth).Append('1');
        return one.Bytes.With(Any(one, random), (random.Next(2) == 0 ? text : text.Insert(text.Length, close, depth)).ToString());
    }

    private static bool IsTime(Sample one, Value text) =>
        Encoding.UTF8.GetString(one.Bytes.AsSpan(text.Start..text.End)) is { Length: >= 12 } told && told[5] == '-' && told[8] == '-' && char.IsDigit(told[1]) && (told.Length == 12 || told[11] == 'T');

    private static Value Any(Sample one, Random random) => one.Anatomy.Values[random.Next(one.Anatomy.Values.Count)];
}
