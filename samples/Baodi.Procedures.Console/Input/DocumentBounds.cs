namespace Baodi.Procedures.ConsoleHost;

/// <summary>How large a document may be that this host reads; each bound is included. Contents and dossiers have those of <see cref="ReadingBounds"/>.</summary>
internal static class DocumentBounds
{
    internal const int FileBytes = 4 << 20;

    internal const int Depth = 32;

    /// <summary>Members of one object.</summary>
    internal const int Members = 200;

    /// <summary>Entries of one list.</summary>
    internal const int Entries = 2_000;

    /// <summary>Objects, lists and single values together.</summary>
    internal const int Values = 100_000;

    /// <summary>How much is told that is wrong, before reading stops.</summary>
    internal const int Problems = 100;
}
