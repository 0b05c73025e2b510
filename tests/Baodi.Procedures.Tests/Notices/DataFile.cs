namespace Baodi.Procedures.Tests;

/// <summary>The files of the folder Data, copied beside the tests.</summary>
internal static class DataFile
{
    internal static string[] Lines(string name) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", name));

    /// <summary>The rows under the heading, split at a separator that no field contains.</summary>
    internal static string[][] Rows(string name, char separator) => [.. Lines(name).Skip(1).Select(line => line.Split(separator))];
}
