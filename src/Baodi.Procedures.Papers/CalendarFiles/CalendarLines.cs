using System.Buffers;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.Serialization;

namespace Baodi.Procedures.Papers;

/// <summary>Writes components of Ical.Net as content lines: each property by its own serializer, in the order in which they were set.</summary>
internal sealed class CalendarLines(IBufferWriter<byte> output)
{
    private const int LongestLine = 75;

    private readonly PropertySerializer properties = new(new SerializationContext());

    // Not by Ical.Net's serializer of components, which puts properties in the order of the machine's culture.
    internal void Write(ICalendarComponent component)
    {
        Fold($"BEGIN:{component.Name}");
        foreach (var property in component.Properties)
        {
            Fold(Unfolded(property));
        }

        foreach (var child in component.Children)
        {
            Write((ICalendarComponent)child);
        }

        Fold($"END:{component.Name}");
    }

    // Ical.Net folds between the halves of a surrogate pair, so that neither line is UTF-8. No value has a line break of its own: it is escaped.
    private string Unfolded(ICalendarProperty property) => properties.SerializeToString(property)!.Replace("\r\n ", "", StringComparison.Ordinal).TrimEnd('\n', '\r');

    private void Fold(string line) => Fold(Encoding.UTF8.GetBytes(line));

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
