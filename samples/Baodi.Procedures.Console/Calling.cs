namespace Baodi.Procedures.ConsoleHost;

/// <summary>How this program is called from where it was called, so that a command it shows can be copied.</summary>
internal static class Calling
{
    /// <summary>Its name where there are no files and folders to look at.</summary>
    internal const string Name = "baodi";

    private const string Project = "samples/Baodi.Procedures.Console";

    /// <summary>By its name where it is installed, from its source where that is at hand, else by where it stands.</summary>
    /// <param name="path">The folders that commands are looked for in.</param>
    /// <param name="here">The folder it was called from.</param>
    /// <param name="program">The file that runs.</param>
    internal static string Of(string? path, string here, string? program) =>
        (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Any(HasIt) ? Name
        : Directory.Exists(Path.Combine(here, Project)) ? $"dotnet run --project {Project} --"
        : program is not null && Path.GetFileNameWithoutExtension(program) == Name ? Quoted(program)
        : Name;

    private static bool HasIt(string folder) => File.Exists(Path.Combine(folder, Name)) || File.Exists(Path.Combine(folder, Name + ".exe"));

    private static string Quoted(string program) => program.Contains(' ', StringComparison.Ordinal) ? $"\"{program}\"" : program;
}
