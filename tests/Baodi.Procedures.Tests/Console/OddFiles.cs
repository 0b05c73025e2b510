using System.Runtime.InteropServices;
using System.Text;

namespace Baodi.Procedures.Tests.Hosting;

/// <summary>What may stand in a folder under the name of a dossier and is none.</summary>
internal static class OddFiles
{
    /// <summary>Nobody writes to it, so whoever opens it to read waits.</summary>
    internal static string Pipe(TemporaryFolder folder, string name)
    {
        var path = Path.Combine(folder.Path, name);
        Assert.Equal(0, mkfifo([.. Encoding.UTF8.GetBytes(path), 0], 0x1A4));
        return path;
    }

    internal static string Link(TemporaryFolder folder, string name, string target)
    {
        var path = Path.Combine(folder.Path, name);
        File.CreateSymbolicLink(path, target);
        return path;
    }

    /// <summary>Longer than a dossier may be, without taking room on the disk.</summary>
    internal static string TooLarge(TemporaryFolder folder, string name)
    {
        var path = Path.Combine(folder.Path, name);
        using var stream = new FileStream(path, FileMode.CreateNew);
        stream.SetLength(ReadingBounds.DossierBytes + 1L);
        return path;
    }

    [DllImport("libc", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int mkfifo(byte[] path, uint mode);
}
