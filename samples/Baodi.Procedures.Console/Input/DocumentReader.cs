using System.Text.Json;

namespace Baodi.Procedures.ConsoleHost;

/// <summary>Goes through the bytes of a document once and makes its parts, as long as they stay within the bounds.</summary>
internal sealed class DocumentReader(string file, byte[] utf8)
{
    private int values;

    /// <summary>Reads the whole document.</summary>
    /// <exception cref="InputException">It is not JSON, a member stands twice in an object, or there is more of something than the bounds allow.</exception>
    internal Part Read()
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = DocumentBounds.Depth });
        try
        {
            reader.Read();
            var root = Value(ref reader, null, null);
            reader.Read();
            return root;
        }
        catch (JsonException e)
        {
            var line = (int)(e.LineNumber ?? 0);
            var column = Document.ColumnOf(utf8, line, (int)(e.BytePositionInLine ?? 0));
            throw new InputException(new Problem(IsTooDeep(reader) ? Texts.TooDeep(DocumentBounds.Depth) : Texts.NotJson(line + 1, column), file, line + 1, column));
        }
        catch (InvalidOperationException)
        {
            throw Fault((int)reader.TokenStartIndex, null, Texts.NotUnicode);
        }
    }

    /// <summary>Whether the reader stopped before one level more; its exception does not tell that from any other.</summary>
    private bool IsTooDeep(Utf8JsonReader reader) =>
        reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0) == DocumentBounds.Depth
        && utf8.AsSpan((int)reader.BytesConsumed).TrimStart(" \t\r\n,:"u8) is [(byte)'{' or (byte)'[', ..];

    private Part Value(ref Utf8JsonReader reader, Part? parent, string? name)
    {
        var part = new Part(KindOf(reader.TokenType), parent, name, (int)reader.TokenStartIndex);
        if (++values > DocumentBounds.Values)
        {
            throw Fault(part.Start, part.Path, Texts.TooManyValues(DocumentBounds.Values));
        }

        switch (part.Kind)
        {
            case PartKind.Object:
                ReadMembers(ref reader, part);
                break;
            case PartKind.Array:
                ReadItems(ref reader, part);
                break;
            case PartKind.Text:
                part.Text = reader.GetString()!;
                break;
            case PartKind.Number:
            case PartKind.YesNo:
            case PartKind.Null:
                break;
        }

        part.End = (int)reader.BytesConsumed;
        return part;
    }

    private void ReadMembers(ref Utf8JsonReader reader, Part part)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var start = (int)reader.TokenStartIndex;
            var name = reader.GetString()!;
            if (part[name] is not null)
            {
                throw Fault(start, part.PathOf(name), Texts.MemberTwice(Document.Shown(name)));
            }

            if (part.Members.Count == DocumentBounds.Members)
            {
                throw Fault(start, part.Path, Texts.TooManyMembers(DocumentBounds.Members));
            }

            reader.Read();
            part.Add(name, start, Value(ref reader, part, name));
        }
    }

    private void ReadItems(ref Utf8JsonReader reader, Part part)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (part.Items.Count == DocumentBounds.Entries)
            {
                throw Fault((int)reader.TokenStartIndex, part.Path, Texts.TooManyEntries(DocumentBounds.Entries));
            }

            part.Add(Value(ref reader, part, null));
        }
    }

    private InputException Fault(int offset, string? path, Label text)
    {
        var (line, column) = Document.Place(utf8, offset);
        return new(new Problem(text, file, line, column, path));
    }

    private static PartKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => PartKind.Object,
        JsonTokenType.StartArray => PartKind.Array,
        JsonTokenType.String => PartKind.Text,
        JsonTokenType.Number => PartKind.Number,
        JsonTokenType.True or JsonTokenType.False => PartKind.YesNo,
        _ => PartKind.Null,
    };
}
