namespace Baodi.Procedures.ConsoleHost;

/// <summary>Why the system did not do something with a file, in words of ours: its own are in one language, and speak of types.</summary>
internal static class SystemWords
{
    private const int Largest = 4096;

    /// <summary>Whether an exception is the system's no about a file or a stream.</summary>
    internal static bool IsOfSystem(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    internal static Label Of(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => Texts.NoSuchFile,
        PathTooLongException => Texts.NameTooLong,
        UnauthorizedAccessException => Texts.NoPermission,
        ArgumentException or NotSupportedException => Texts.NotAFileName,
        ObjectDisposedException => Texts.SystemRefuses,
        { HResult: 28 or 122 or unchecked((int)0x80070070) or unchecked((int)0x80070027) } => Texts.NoSpace,
        { HResult: 30 or unchecked((int)0x80070013) } => Texts.ReadOnlyVolume,
        { HResult: 11 or unchecked((int)0x80070020) } => Texts.InUse,
        { HResult: 20 } => Texts.NoSuchFile,
        { HResult: > 0 and < Largest } => Texts.SystemError(e.HResult),
        _ => Texts.SystemRefuses,
    };
}
