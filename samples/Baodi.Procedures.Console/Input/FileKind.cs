using System.Runtime.InteropServices;
using System.Text;

namespace Baodi.Procedures.ConsoleHost;

/// <summary>What stands under a name, as far as this host tells things apart.</summary>
internal enum FileKind
{
    /// <summary>Nothing that can be seen.</summary>
    Nothing = 1,
    Regular,
    Folder,

    /// <summary>A link whose target is not there, or that leads to itself.</summary>
    LeadsNowhere,

    /// <summary>A pipe, a socket or a device: reading it may never end, or do something.</summary>
    Special,
}

/// <summary>Tells what stands under a name without opening it, since opening a pipe waits for whoever writes to it.</summary>
internal static class FileKinds
{
    private const int RelativeToHere = -100;
    private const int WantsType = 1;
    private const int ModeOffset = 28;
    private const int TypeMask = 0xF000;
    private const int RegularType = 0x8000;
    private const int FolderType = 0x4000;

    /// <summary>What a name leads to, links followed.</summary>
    internal static FileKind Of(string file) =>
        Directory.Exists(file) ? FileKind.Folder
        : IsLink(file) && LeadsNowhere(file) ? FileKind.LeadsNowhere
        : !File.Exists(file) ? FileKind.Nothing
        : IsSpecial(file) ? FileKind.Special
        : FileKind.Regular;

    /// <summary>Whether the name itself is a link, wherever it leads.</summary>
    internal static bool IsLink(string file)
    {
        try
        {
            return new FileInfo(file).LinkTarget is not null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>To the runtime a link that leads nowhere is a file that exists; one that leads to itself has no end.</summary>
    private static bool LeadsNowhere(string link)
    {
        try
        {
            return File.ResolveLinkTarget(link, returnFinalTarget: true) is not { Exists: true };
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <summary>The runtime tells pipes and devices from files on Windows alone; on Linux the system is asked.</summary>
    private static bool IsSpecial(string file)
    {
        if (!OperatingSystem.IsLinux())
        {
            return File.GetAttributes(file).HasFlag(FileAttributes.Device);
        }

        var told = new byte[256];
        try
        {
            return statx(RelativeToHere, [.. Encoding.UTF8.GetBytes(file), 0], 0, WantsType, told) == 0
                && (BitConverter.ToUInt16(told, ModeOffset) & TypeMask) is not (RegularType or FolderType);
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int statx(int folder, byte[] path, int flags, uint mask, byte[] told);
}
