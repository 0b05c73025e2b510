using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Baodi.Procedures.Json;

/// <summary>One pass over the bytes of a dossier before any memory is set aside for what they say: JSON in UTF-8, within the bounds.</summary>
internal ref struct JsonScan
{
    private readonly ReadOnlySpan<byte> utf8;
    private readonly Level[] levels = new Level[ReadingBounds.DossierDepth + 1];
    private Utf8JsonReader reader;
    private int tokens;

    private JsonScan(ReadOnlySpan<byte> utf8Json)
    {
        utf8 = utf8Json;
        reader = new(utf8Json, new JsonReaderOptions { MaxDepth = ReadingBounds.DossierDepth });
    }

    private readonly int Depth => reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? reader.CurrentDepth + 1 : reader.CurrentDepth;

    /// <summary>Throws at the path of the first thing that is not as it should be.</summary>
    /// <exception cref="DossierFormatException">The bytes are not one JSON value, or go beyond a bound.</exception>
    internal static void Check(ReadOnlySpan<byte> utf8Json)
    {
        if (utf8Json.Length > ReadingBounds.DossierBytes)
        {
            throw new DossierFormatException(JsonPath.Root, new($"案卷不得超过{ReadingBounds.DossierBytes}字节", $"a dossier has at most {ReadingBounds.DossierBytes} bytes"));
        }

        new JsonScan(utf8Json).Run();
    }

    private void Run()
    {
        var inside = 0;
        try
        {
            while (reader.Read())
            {
                Take(inside);
                inside = Depth;
            }
        }
        catch (JsonException e)
        {
            CountEntry(inside);
            throw new DossierFormatException(PathTo(inside), IsTooDeep ? TooDeep : NotJson((e.LineNumber ?? 0) + 1, (e.BytePositionInLine ?? 0) + 1), e);
        }
    }

    /// <summary>Whether the reader stopped before one level more; its exception does not tell that from any other.</summary>
    private readonly bool IsTooDeep =>
        Depth == ReadingBounds.DossierDepth && utf8[(int)reader.BytesConsumed..].TrimStart(" \t\r\n,:"u8) is [(byte)'{' or (byte)'[', ..];

    private static Label TooDeep => new($"嵌套超过{ReadingBounds.DossierDepth}层", $"nested deeper than {ReadingBounds.DossierDepth} levels");

    /// <summary>That bytes are not JSON at a place, both counted from 1.</summary>
    internal static Label NotJson(long line, long place) => new($"不是有效的 JSON，错在第{line}行第{place}字节", $"not valid JSON at line {line}, byte {place}");

    private void Take(int inside)
    {
        if (++tokens > ReadingBounds.DossierTokens)
        {
            throw Fault(inside, new($"案卷超过{ReadingBounds.DossierTokens}个词元", $"the dossier has more than {ReadingBounds.DossierTokens} tokens"));
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.EndObject:
            case JsonTokenType.EndArray:
                return;
            case JsonTokenType.PropertyName:
                CheckText(inside);
                levels[inside] = new((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length, levels[inside].Entries);
                CountMember(inside);
                return;
            case JsonTokenType.String:
                CountEntry(inside);
                CheckText(inside);
                return;
            default:
                CountEntry(inside);
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    levels[Depth] = new(0, reader.TokenType == JsonTokenType.StartArray ? -1 : 0, 0);
                }

                return;
        }
    }

    private readonly void CountEntry(int inside)
    {
        ref var level = ref levels[inside];
        if (inside > 0 && level.IsList && ++level.Entries > ReadingBounds.DossierListEntries)
        {
            throw new DossierFormatException(PathTo(inside - 1), new($"超过{ReadingBounds.DossierListEntries}条", $"there are more than {ReadingBounds.DossierListEntries} entries"));
        }
    }

    private readonly void CountMember(int inside)
    {
        if (++levels[inside].Entries > ReadingBounds.DossierMembers)
        {
            throw new DossierFormatException(PathTo(inside - 1), new($"超过{ReadingBounds.DossierMembers}项", $"there are more than {ReadingBounds.DossierMembers} members"));
        }
    }

    private readonly void CheckText(int inside)
    {
        if (reader.ValueSpan.Length > ReadingBounds.DossierTextBytes)
        {
            throw Fault(inside, new($"文本或项名超过{ReadingBounds.DossierTextBytes}字节", $"a text or name has more than {ReadingBounds.DossierTextBytes} bytes"));
        }

        if (!Utf8.IsValid(reader.ValueSpan) || (reader.ValueIsEscaped && HasHalfACharacter(reader.ValueSpan)))
        {
            throw Fault(inside, new("不是有效的 Unicode 文本", "the text is not valid Unicode"));
        }
    }

    /// <summary>Whether an escape is one half of a surrogate pair without the other; both can only be written as escapes.</summary>
    private static bool HasHalfACharacter(ReadOnlySpan<byte> text)
    {
        var isInside = false;
        for (var at = text.IndexOf((byte)'\\'); at >= 0; at = text.IndexOf((byte)'\\'))
        {
            var isUnit = text[at + 1] == (byte)'u';
            var unit = isUnit && Utf8Parser.TryParse(text.Slice(at + 2, 4), out ushort read, out _, 'x') ? (char)read : ' ';
            if (isInside && (at > 0 || !char.IsLowSurrogate(unit)))
            {
                return true;
            }

            if (!isInside && char.IsLowSurrogate(unit))
            {
                return true;
            }

            isInside = char.IsHighSurrogate(unit);
            text = text[(at + (isUnit ? 6 : 2))..];
        }

        return isInside;
    }

    private readonly DossierFormatException Fault(int inside, Label problem) => new(PathTo(inside), problem);

    private readonly string PathTo(int depth)
    {
        var path = new StringBuilder(JsonPath.Root);
        for (var i = 1; i <= depth; i++)
        {
            ref var level = ref levels[i];
            if (level.IsList)
            {
                path.Append(JsonPath.Entry(level.Entries - 1));
            }
            else if (level.NameStart > 0)
            {
                path.Append(JsonPath.Member(Encoding.UTF8.GetString(utf8.Slice(level.NameStart, level.NameLength))));
            }
        }

        return path.ToString();
    }

    /// <summary>Where an object or array on the way has come to: the member that was named last, or how many entries or members began.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Level(int nameStart, int nameLength, int entries)
    {
        internal int NameStart { get; } = nameStart;

        /// <summary>The bytes of the name; -1 in a list.</summary>
        internal int NameLength { get; } = nameLength;

        internal int Entries { get; set; } = entries;

        internal readonly bool IsList => NameLength < 0;
    }
}
