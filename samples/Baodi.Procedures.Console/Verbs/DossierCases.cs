namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Reads dossiers from files and folders, and folds them into their cases.</summary>
internal static class DossierCases
{
    /// <summary>The cases that the dossiers of files and folders fold into.</summary>
    /// <exception cref="InputException">A file is no dossier of the office, or two are of one case; every such file is named.</exception>
    internal static List<Case> Read(IEnumerable<string> paths, Office office) => FilesOfCases(paths, office).ConvertAll(static file => file.Case);

    /// <summary>The dossiers of files and folders, each with its case.</summary>
    /// <exception cref="InputException">A file is no dossier of the office, or two are of one case; every such file is named.</exception>
    internal static List<CaseFile> FilesOfCases(IEnumerable<string> paths, Office office)
    {
        var cases = new List<CaseFile>();
        var files = new Dictionary<(string Procedure, string Case), string>();
        var problems = new List<Problem>();
        foreach (var file in paths.SelectMany(path => FilesOf(path, problems)))
        {
            if (Read(file, office, problems) is not { } read)
            {
                continue;
            }

            var one = read.Case;
            if (files.TryAdd((one.Procedure.Id, one.Id), file))
            {
                cases.Add(read);
            }
            else
            {
                problems.Add(new(Texts.SameCase(files[(one.Procedure.Id, one.Id)]), file));
            }
        }

        return problems.Count == 0 ? cases : throw new InputException(problems);
    }

    /// <summary>The files of several paths: of a folder its dossiers, in the order of their names.</summary>
    /// <exception cref="InputException">A folder has none or cannot be read.</exception>
    internal static IReadOnlyList<string> FilesOf(IEnumerable<string> paths)
    {
        var problems = new List<Problem>();
        string[] files = [.. paths.SelectMany(path => FilesOf(path, problems))];
        return problems.Count == 0 ? files : throw new InputException(problems);
    }

    /// <summary>What stands in a file, within the bounds of a dossier.</summary>
    /// <exception cref="InputException">The file cannot be read or is too large.</exception>
    internal static byte[] BytesOf(string file) => Document.Bytes(file, ReadingBounds.DossierBytes);

    /// <summary>The case file of a dossier.</summary>
    /// <exception cref="InputException">The file is no dossier of the office.</exception>
    internal static CaseFile FileOf(string file, Office office)
    {
        try
        {
            return CaseFile.Read(BytesOf(file), office);
        }
        catch (DossierFormatException e)
        {
            throw new InputException(new Problem(Texts.NotADossier(e.Label), file, Path: e.Path));
        }
    }

    private static IReadOnlyList<string> FilesOf(string path, List<Problem> problems)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        try
        {
            string[] files = [.. Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal)];
            if (files.Length == 0)
            {
                problems.Add(new(Texts.NoDossiers, path));
            }

            return files;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(Texts.Unreadable(e.Message), path));
            return [];
        }
    }

    private static CaseFile? Read(string file, Office office, List<Problem> problems)
    {
        try
        {
            return FileOf(file, office);
        }
        catch (InputException e)
        {
            problems.AddRange(e.Problems);
            return null;
        }
    }
}
