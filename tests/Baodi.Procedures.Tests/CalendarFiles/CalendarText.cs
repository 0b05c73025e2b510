using System.Buffers;
using System.Text;
using NodaTime;

namespace Baodi.Procedures.Tests.CalendarFiles;

/// <summary>Reads back what was written, by the letter of RFC 5545 and without the code that wrote it.</summary>
internal sealed class CalendarText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private CalendarText(byte[] utf8)
    {
        Utf8 = utf8;
        Physical = Split(utf8);
        foreach (var line in Physical)
        {
            if (line is [' ', ..])
            {
                Lines[^1] += line[1..];
            }
            else
            {
                Lines.Add(line);
            }
        }
    }

    internal byte[] Utf8 { get; }

    /// <summary>The lines as they stand, each of them whole characters.</summary>
    internal IReadOnlyList<string> Physical { get; }

    /// <summary>The lines unfolded.</summary>
    internal List<string> Lines { get; } = [];

    internal int Longest => Physical.Max(Encoding.UTF8.GetByteCount);

    internal static CalendarText Of(IEnumerable<CalendarEntry> entries, Instant stamp, Language language)
    {
        var output = new ArrayBufferWriter<byte>();
        CalendarFile.Write(output, [.. entries], stamp, language, new("办公室", "office"));
        return new(output.WrittenSpan.ToArray());
    }

    /// <summary>The values of a property, unescaped, in their order.</summary>
    internal List<string> Values(string property) =>
        [.. Lines.Where(line => line.StartsWith(property + ":", StringComparison.Ordinal) || line.StartsWith(property + ";", StringComparison.Ordinal)).Select(line => Unescaped(line[(line.IndexOf(':') + 1)..]))];

    private static List<string> Split(byte[] utf8)
    {
        var lines = new List<string>();
        var start = 0;
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] == '\r' && utf8[i + 1] == '\n')
            {
                lines.Add(Strict.GetString(utf8, start, i - start));
                start = i + 2;
                i++;
            }
            else
            {
                Assert.NotInRange(utf8[i], (byte)10, (byte)13);
            }
        }

        Assert.Equal(utf8.Length, start);
        return lines;
    }

    internal static string Unescaped(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            text.Append(value[i] != '\\' ? value[i] : value[++i] is 'n' or 'N' ? '\n' : value[i]);
        }

        return text.ToString();
    }
}
