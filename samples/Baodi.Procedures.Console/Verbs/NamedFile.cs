namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>A file that was named or stands in a folder that was named; or the folder, where it gives none.</summary>
/// <param name="Path">The file, or the folder.</param>
/// <param name="Problem">Why the folder gives none; null for a file.</param>
internal sealed record NamedFile(string Path, Problem? Problem)
{
    /// <summary>The files of several paths: of a folder whatever is called a dossier there, in the order of the names.</summary>
    /// <remarks>What is called so and is none, such as a folder or a pipe, is among them, so that it is told of and not passed over.</remarks>
    internal static IReadOnlyList<NamedFile> Of(IEnumerable<string> paths) => [.. paths.SelectMany(Of)];

    private static IReadOnlyList<NamedFile> Of(string path)
    {
        if (!Directory.Exists(path))
        {
            return [new(path, null)];
        }

        try
        {
            NamedFile[] files = [.. Directory.EnumerateFileSystemEntries(path, "*.json").Order(StringComparer.Ordinal).Select(file => new NamedFile(file, null))];
            return files.Length > 0 ? files : [new(path, new(Texts.NoDossiers, path))];
        }
        catch (Exception e) when (SystemWords.IsOfSystem(e))
        {
            return [new(path, new(Texts.Instead(Texts.Unreadable(SystemWords.Of(e)), Texts.ADossier), path))];
        }
    }
}
