using System.Text;
using System.Text.Json;

namespace Baodi.Procedures.ConsoleHost;

/// <summary>A JSON document, read strictly: no comment, no comma too many, no member twice; every value knows where it stands.</summary>
internal sealed class Document
{
    internal const int LargestFile = 4 << 20;

    private const int MostMembers = 200;

    private readonly byte[] utf8;

    private Document(string file, byte[] utf8, Part root)
    {
        File = file;
        this.utf8 = utf8;
        Root = root;
    }

    internal string File { get; }

    internal Part Root { get; }

    /// <summary>The bytes of a value as they stand in the document.</summary>
    internal ReadOnlyMemory<byte> Bytes(Part part) => utf8.AsMemory(part.Start..part.End);

    internal Problem Problem(Part part, Label text) => Problem(part.Start, part.Path, text);

    internal Problem Problem(int offset, string path, Label text)
    {
        var (line, column) = Place(utf8, offset);
        return new(text, File, line, column, path);
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="InputException">It is not there, too large or not JSON.</exception>
    internal static Document Load(string file) => Parse(file, Bytes(file));

    /// <summary>Reads a file as it is.</summary>
    /// <exception cref="InputException">It is not there or too large.</exception>
    internal static byte[] Bytes(string file, int largest = LargestFile)
    {
        try
        {
            var info = new FileInfo(file);
            if (info.Exists && info.Length > largest)
            {
                throw new InputException(new Problem(Texts.FileTooLarge(largest >> 20), file));
            }

            return System.IO.File.ReadAllBytes(file);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException(new Problem(Texts.NoSuchFile, file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException(new Problem(Texts.Unreadable(e.Message), file));
        }
    }

    /// <summary>Reads a document.</summary>
    /// <exception cref="InputException">It is not JSON, or a member stands twice in an object.</exception>
    internal static Document Parse(string file, byte[] utf8)
    {
        if (utf8.AsSpan().StartsWith(Encoding.UTF8.Preamble))
        {
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        }

        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 32 });
        try
        {
            reader.Read();
            var root = Value(file, utf8, ref reader, "$");
            reader.Read();
            return new(file, utf8, root);
        }
        catch (JsonException e)
        {
            var line = (int)(e.LineNumber ?? 0);
            var column = ColumnOf(utf8, line, (int)(e.BytePositionInLine ?? 0));
            throw new InputException(new Problem(Texts.NotJson(Stripped(e.Message)), file, line + 1, column));
        }
        catch (InvalidOperationException e)
        {
            var (line, column) = Place(utf8, (int)reader.TokenStartIndex);
            throw new InputException(new Problem(Texts.NotJson(e.Message), file, line, column));
        }
    }

    private static Part Value(string file, byte[] utf8, ref Utf8JsonReader reader, string path)
    {
        var start = (int)reader.TokenStartIndex;
        var part = new Part(KindOf(reader.TokenType), path, start);
        switch (part.Kind)
        {
            case PartKind.Object:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var nameStart = (int)reader.TokenStartIndex;
                    var name = reader.GetString()!;
                    var at = $"{path}.{Shown(name)}";
                    if (part[name] is not null)
                    {
                        var (line, column) = Place(utf8, nameStart);
                        throw new InputException(new Problem(Texts.MemberTwice(Shown(name)), file, line, column, at));
                    }

                    if (part.Members.Count == MostMembers)
                    {
                        var (line, column) = Place(utf8, nameStart);
                        throw new InputException(new Problem(Texts.TooManyMembers(MostMembers), file, line, column, path));
                    }

                    reader.Read();
                    part.Members.Add((name, nameStart, Value(file, utf8, ref reader, at)));
                }

                break;
            case PartKind.Array:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    part.Items.Add(Value(file, utf8, ref reader, $"{path}[{part.Items.Count}]"));
                }

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

    private static PartKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => PartKind.Object,
        JsonTokenType.StartArray => PartKind.Array,
        JsonTokenType.String => PartKind.Text,
        JsonTokenType.Number => PartKind.Number,
        JsonTokenType.True or JsonTokenType.False => PartKind.YesNo,
        _ => PartKind.Null,
    };

    internal static string Shown(string text) => PlainScreen.Printable(text.Length > 120 ? text[..120] + "…" : text);

    private static (int Line, int Column) Place(byte[] utf8, int offset)
    {
        var line = utf8.AsSpan(0, offset).Count((byte)'\n');
        var start = line == 0 ? 0 : utf8.AsSpan(0, offset).LastIndexOf((byte)'\n') + 1;
        return (line + 1, Encoding.UTF8.GetCharCount(utf8, start, offset - start) + 1);
    }

    private static int ColumnOf(byte[] utf8, int line, int bytes)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            start = Array.IndexOf(utf8, (byte)'\n', start) + 1;
        }

        return Encoding.UTF8.GetCharCount(utf8, start, Math.Min(bytes, utf8.Length - start)) + 1;
    }

    private static string Stripped(string message)
    {
        var place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 ? message : message[..place];
    }
}
