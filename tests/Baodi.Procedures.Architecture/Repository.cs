namespace Baodi.Procedures.Architecture;

/// <summary>The working tree that this was built from.</summary>
internal static class Repository
{
    internal static string Root { get; } = RootAbove(new DirectoryInfo(AppContext.BaseDirectory));

    internal static string Source { get; } = Path.Combine(Root, "src");

    /// <summary>Every file of code of the libraries, named from <c>src</c> on.</summary>
    internal static IEnumerable<string> Files =>
        from path in Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        let file = Path.GetRelativePath(Source, path).Replace('\\', '/')
        where file.Split('/')[1] is not ("obj" or "bin")
        orderby file
        select file;

    private static string RootAbove(DirectoryInfo folder) =>
        folder.GetFiles("Baodi.Procedures.sln").Length > 0
            ? folder.FullName
            : RootAbove(folder.Parent ?? throw new DirectoryNotFoundException($"There is no Baodi.Procedures.sln above {AppContext.BaseDirectory}."));
}
