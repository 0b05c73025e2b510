using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>Where walks that break a law are written.</summary>
internal static class Artifacts
{
    private static readonly Lock Writing = new();

    /// <summary>Where the solution is; where the program is, if it was taken elsewhere.</summary>
    internal static string Root { get; } = FindRoot();

    private static string Folder { get; } = Path.Combine(Root, "artifacts", "walks");

    internal static string Write(string name, Walk walk)
    {
        var path = Path.Combine(Folder, $"{name}.json");
        lock (Writing)
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(path, walk.ToString());
        }

        return path;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.Parent is { } parent && folder.GetFiles("*.sln").Length == 0)
        {
            folder = parent;
        }

        return folder.GetFiles("*.sln").Length == 0 ? AppContext.BaseDirectory : folder.FullName;
    }
}
