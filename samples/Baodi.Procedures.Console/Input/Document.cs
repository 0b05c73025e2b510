using System.Text;
using System.Text.Json;

namespace Baodi.Procedures.ConsoleHost;

/// <summary>A JSON document, read strictly: no comment, no comma too many, no member twice; every value knows where it stands.</summary>
internal sealed class Document
{
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

    /// <summary>Reads a scenario file.</summary>
    /// <exception cref="InputException">It is not there, too large or not JSON.</exception>
    internal static Document Load(string file) => Parse(file, Bytes(file, DocumentBounds.FileBytes, Texts.AScenario));

    /// <summary>Reads a file as it is. Only a plain file is opened: nothing else need come to an end.</summary>
    /// <exception cref="InputException">It is not there, no plain file, not to be read by us, or too large.</exception>
    /// <param name="file">The file.</param>
    /// <param name="largest">How many bytes it may have.</param>
    /// <param name="wanted">What should stand under the name.</param>
    internal static byte[] Bytes(string file, int largest, Label wanted)
    {
        if (FileKinds.Of(file) switch { FileKind.Folder => Texts.IsAFolder, FileKind.LeadsNowhere => Texts.LeadsNowhere, FileKind.Special => Texts.NotAPlainFile, _ => (Label?)null } is { } otherwise)
        {
            throw new InputException(new Problem(Texts.Instead(otherwise, wanted), file));
        }

        try
        {
            using var stream = System.IO.File.OpenRead(file);
            return Bytes(stream, largest) ?? throw new InputException(new Problem(Texts.FileTooLarge(largest >> 20), file));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException(new Problem(Texts.Instead(Texts.NoSuchFile, wanted), file));
        }
        catch (Exception e) when (SystemWords.IsOfSystem(e))
        {
            throw new InputException(new Problem(Texts.Instead(Texts.Unreadable(SystemWords.Of(e)), wanted), file));
        }
    }

    /// <summary>All bytes of a stream, which need not know how many it has; null where there are more than may be.</summary>
    private static byte[]? Bytes(Stream stream, int largest)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (bytes.Length + read > largest)
            {
                return null;
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    /// <summary>Reads a document.</summary>
    /// <exception cref="InputException">It is not JSON, a member stands twice in an object, or there is more of something than <see cref="DocumentBounds"/> allow.</exception>
    internal static Document Parse(string file, byte[] utf8)
    {
        if (utf8.AsSpan().StartsWith(Encoding.UTF8.Preamble))
        {
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        }

        return new(file, utf8, new DocumentReader(file, utf8).Read());
    }

    internal static string Shown(string text) => PlainScreen.Printable(text.Length > 120 ? text[..120] + "…" : text);

    internal static (int Line, int Column) Place(byte[] utf8, int offset)
    {
        var line = utf8.AsSpan(0, offset).Count((byte)'\n');
        var start = line == 0 ? 0 : utf8.AsSpan(0, offset).LastIndexOf((byte)'\n') + 1;
        return (line + 1, Encoding.UTF8.GetCharCount(utf8, start, offset - start) + 1);
    }

    internal static int ColumnOf(byte[] utf8, int line, int bytes)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            start = Array.IndexOf(utf8, (byte)'\n', start) + 1;
        }

        return Encoding.UTF8.GetCharCount(utf8, start, Math.Min(bytes, utf8.Length - start)) + 1;
    }
}
