namespace Baodi.Procedures.ConsoleHost;

/// <summary>Writes files whole or not at all: to a name of their own first, then moved into place.</summary>
internal static class SafeFile
{
    /// <summary>Writes a file; what was there before stays until the new one is whole.</summary>
    /// <exception cref="InputException">The file cannot be written; what was there before is still there.</exception>
    internal static void Write(string file, ReadOnlySpan<byte> content)
    {
        string? temporary = null;
        try
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
            Directory.CreateDirectory(folder);
            temporary = Path.Combine(folder, $".{Path.GetFileName(file)}.{Environment.ProcessId}.tmp");
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Discard(temporary);
            throw new InputException(new Problem(Texts.Unwritable(e.Message), file));
        }
    }

    private static void Discard(string? temporary)
    {
        try
        {
            if (temporary is not null)
            {
                File.Delete(temporary);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What could not be written may not be deletable either; the complaint about the file stands.
        }
    }
}
