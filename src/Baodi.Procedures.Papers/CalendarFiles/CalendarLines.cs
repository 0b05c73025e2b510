using System.Buffers;
using System.Globalization;
using System.Text;
using NodaTime;

namespace Baodi.Procedures.Papers;

/// <summary>Writes content lines of iCalendar, escaped and folded.</summary>
internal sealed class CalendarLines(IBufferWriter<byte> output)
{
    /// <summary>The time zone in which times are written.</summary>
    internal const string Zone = "Asia/Shanghai";

    private const int LongestLine = 75;

    /// <summary>Writes a line whose value is of the format itself and needs no escaping.</summary>
    internal void Write(string name, string value) => Fold(Encoding.UTF8.GetBytes($"{name}:{value}"));

    /// <summary>Writes a line whose value is a text of any kind.</summary>
    internal void WriteText(string name, string text) => Write(name, Escaped(text));

    internal void WriteUtc(string name, Instant instant) => Write(name, instant.InUtc().ToString("uuuuMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));

    internal void WriteLocal(string name, Instant instant) =>
        Write($"{name};TZID={Zone}", instant.WithOffset(DistrictTime.Offset).ToString("uuuuMMdd'T'HHmmss", CultureInfo.InvariantCulture));

    internal void WriteDate(string name, LocalDate date) => Write($"{name};VALUE=DATE", date.ToString("uuuuMMdd", CultureInfo.InvariantCulture));

    /// <summary>A line break is written as one; the format knows no other control characters.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in VisibleText.Shown(text))
        {
            escaped.Append(c is '\n' or '\\' or ';' or ',' ? "\\" : "").Append(c == '\n' ? 'n' : c);
        }

        return escaped.ToString();
    }

    /// <summary>A line continues on the next one behind a space, which counts among its octets.</summary>
    private void Fold(ReadOnlySpan<byte> line)
    {
        var room = LongestLine;
        while (line.Length > room)
        {
            var length = room;
            while ((line[length] & 0xC0) == 0x80)
            {
                length--;
            }

            output.Write(line[..length]);
            output.Write("\r\n "u8);
            line = line[length..];
            room = LongestLine - 1;
        }

        output.Write(line);
        output.Write("\r\n"u8);
    }
}
