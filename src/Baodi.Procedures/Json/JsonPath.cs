using System.Globalization;

namespace Baodi.Procedures.Json;

/// <summary>Puts the place of a value in a JSON document into words, such as <c>$.entries[2].by</c>.</summary>
internal static class JsonPath
{
    internal const string Root = "$";

    private const string Entries = "$.entries[";
    private const int LongestName = 60;

    /// <summary>The step to a member; a long name is cut, and never inside a character.</summary>
    internal static string Member(string name) =>
        name.Length <= LongestName ? "." + name
        : char.IsHighSurrogate(name[LongestName - 1]) ? $".{name.AsSpan(0, LongestName - 1)}…"
        : $".{name.AsSpan(0, LongestName)}…";

    /// <summary>The step to an entry of a list, from 0.</summary>
    internal static string Entry(int index) => string.Create(CultureInfo.InvariantCulture, $"[{index}]");

    /// <summary>The entry of a dossier that a path leads into, from 1; null where it leads into none.</summary>
    internal static int? EntryIn(string path) =>
        path.StartsWith(Entries, StringComparison.Ordinal) ? int.Parse(path.AsSpan(Entries.Length, path.IndexOf(']', StringComparison.Ordinal) - Entries.Length), CultureInfo.InvariantCulture) + 1 : null;
}
