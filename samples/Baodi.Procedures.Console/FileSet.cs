using System.Collections;
using System.Collections.Concurrent;

namespace Baodi.Procedures.ConsoleHost;

/// <summary>Files that are written one after the other, each whole or not at all; where one cannot be, it is told which are.</summary>
internal sealed class FileSet : IEnumerable<string>
{
    private static readonly ConcurrentDictionary<FileSet, SafeFile?> UnderWay = new();

    private readonly List<(string File, byte[] Content)> files = [];
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentQueue<string> written = new();

    /// <summary>Adds a file.</summary>
    /// <returns>Whether there was none of its name; some file systems do not tell large letters from small.</returns>
    internal bool TryAdd(string file, byte[] content)
    {
        if (!names.Add(file))
        {
            return false;
        }

        files.Add((file, content));
        return true;
    }

    internal void Add(string file, byte[] content) => TryAdd(file, content);

    /// <summary>Writes the files into folders that are made where they are not there.</summary>
    internal void Write() => Write(makesFolders: true);

    /// <summary>Writes the files. Whether each can be is looked at before the first is written.</summary>
    /// <param name="makesFolders">Whether a folder that is not there is made: where folders are named, and not a single file.</param>
    /// <exception cref="InputException">None was written, since one cannot be.</exception>
    /// <exception cref="HalfWrittenException">Some were written before one that could not be.</exception>
    internal void Write(bool makesFolders)
    {
        var targets = files.ConvertAll(one => (one.File, Target: SafeFile.TargetOf(one.File)));
        foreach (var (folder, file) in targets.Select(one => (Folder: Path.GetDirectoryName(one.Target)!, one.File)).DistinctBy(one => one.Folder, StringComparer.Ordinal))
        {
            See(folder, file, makesFolders);
            Leftovers.Clear(folder);
        }

        UnderWay[this] = null;
        try
        {
            foreach (var (file, content) in files)
            {
                using var staged = SafeFile.Stage(file, content);
                UnderWay[this] = staged;
                staged.Put();
                written.Enqueue(file);
            }
        }
        catch (InputException e) when (!written.IsEmpty)
        {
            throw new HalfWrittenException(e.Problems, [.. written]);
        }
        finally
        {
            UnderWay.TryRemove(this, out _);
        }
    }

    /// <summary>Takes away what is being written in this process, and gives what was written whole by those who were at it.</summary>
    internal static IReadOnlyList<string> Abandon()
    {
        var whole = new List<string>();
        foreach (var (set, staged) in UnderWay)
        {
            staged?.Dispose();
            whole.AddRange(set.written);
        }

        return whole;
    }

    public IEnumerator<string> GetEnumerator() => files.Select(one => one.File).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static void See(string folder, string file, bool makesFolders)
    {
        if (!makesFolders && !Path.Exists(folder))
        {
            throw new InputException(new Problem(Texts.Unwritable(Texts.NoFolderForIt), file));
        }

        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (SystemWords.IsOfSystem(e))
        {
            throw new InputException(new Problem(Texts.Unwritable(File.Exists(folder) ? Texts.NotAFolder : SystemWords.Of(e)), file));
        }
    }
}

/// <summary>Some files were written, and one after them could not be.</summary>
internal sealed class HalfWrittenException(IReadOnlyList<Problem> problems, IReadOnlyList<string> written) : Exception(problems[0].Text.English)
{
    internal IReadOnlyList<Problem> Problems { get; } = problems;

    /// <summary>The files that stand whole.</summary>
    internal IReadOnlyList<string> Written { get; } = written;
}
