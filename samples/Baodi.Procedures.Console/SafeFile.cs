using System.Globalization;
using System.Security.Cryptography;

namespace Baodi.Procedures.ConsoleHost;

/// <summary>A file that is written whole or not at all: under a name that nobody can know before, then moved into place.</summary>
/// <remarks>
/// What was there keeps its mode. Through a link its target is written, and the link stays. A pipe, a socket or a device is never replaced.
/// </remarks>
internal sealed class SafeFile : IDisposable
{
    private readonly string target;
    private readonly string temporary;
    private FileStream? stream;
    private bool isPut;

    private SafeFile(string target)
    {
        this.target = target;
        temporary = Path.Combine(Path.GetDirectoryName(target)!, Leftovers.NewName());
    }

    /// <summary>Writes a file; what was there before stays until the new one is whole.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">What is to stand in it.</param>
    /// <param name="makesFolder">Whether its folder is made where it is not there.</param>
    /// <exception cref="InputException">The file cannot be written; what was there before is still there.</exception>
    internal static void Write(string file, ReadOnlySpan<byte> content, bool makesFolder = true) => new FileSet { { file, content.ToArray() } }.Write(makesFolder);

    /// <summary>The name that is written when a file is: behind a link its target.</summary>
    /// <exception cref="InputException">What stands there is not replaced.</exception>
    internal static string TargetOf(string file)
    {
        try
        {
            return FileKinds.Of(file) switch
            {
                FileKind.Folder => throw new InputException(new Problem(Texts.Instead(Texts.Unwritable(Texts.IsAFolder), Texts.AFileName), file)),
                FileKind.LeadsNowhere => throw new InputException(new Problem(Texts.Unwritable(Texts.LeadsNowhere), file)),
                FileKind.Special => throw new InputException(new Problem(Texts.Unwritable(Texts.OnlyPlainFiles), file)),
                FileKind.Regular => Path.GetFullPath(File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName ?? file),
                FileKind.Nothing => Path.GetFullPath(file),
            };
        }
        catch (Exception e) when (SystemWords.IsOfSystem(e))
        {
            throw new InputException(new Problem(Texts.Unwritable(SystemWords.Of(e)), file));
        }
    }

    /// <summary>Writes the content beside its place.</summary>
    /// <exception cref="InputException">It cannot be written; nothing of it is left.</exception>
    internal static SafeFile Stage(string file, ReadOnlySpan<byte> content)
    {
        var staged = new SafeFile(TargetOf(file));
        try
        {
            staged.Fill(content);
            return staged;
        }
        catch (Exception e) when (SystemWords.IsOfSystem(e))
        {
            staged.Dispose();
            throw new InputException(new Problem(Texts.Unwritable(SystemWords.Of(e)), file));
        }
    }

    /// <summary>Puts what was written into its place.</summary>
    /// <exception cref="InputException">It cannot be put there; what was there before is still there.</exception>
    internal void Put()
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                // There a file that is open cannot be moved; elsewhere its lock is kept until it is in its place.
                Close();
            }

            File.Move(temporary, target, overwrite: true);
            isPut = true;
        }
        catch (Exception e) when (SystemWords.IsOfSystem(e))
        {
            throw new InputException(new Problem(Texts.Unwritable(SystemWords.Of(e)), target));
        }
        finally
        {
            Close();
        }
    }

    /// <summary>Takes away what was written and not put into its place.</summary>
    public void Dispose()
    {
        Close();
        if (!isPut)
        {
            Leftovers.Discard(temporary);
        }
    }

    private void Fill(ReadOnlySpan<byte> content)
    {
        var mode = !OperatingSystem.IsWindows() && File.Exists(target) ? File.GetUnixFileMode(target) : (UnixFileMode?)null;
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (mode is not null && !OperatingSystem.IsWindows())
        {
            // Nobody may read what he could not read in the file that was there, not even for a moment.
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        stream = new(temporary, options);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
        if (mode is { } kept && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(stream.SafeFileHandle, kept);
        }
    }

    private void Close()
    {
        stream?.Dispose();
        stream = null;
    }
}

/// <summary>The names under which files are written before they are whole, and what runs that were killed left under such names.</summary>
internal static class Leftovers
{
    private const string Begin = ".baodi-";
    private const string End = ".tmp";
    private const int RandomDigits = 16;

    internal static string NewName() =>
        string.Create(CultureInfo.InvariantCulture, $"{Begin}{Environment.ProcessId}-{RandomNumberGenerator.GetHexString(RandomDigits, lowercase: true)}{End}");

    /// <summary>Takes away what earlier runs left in a folder: plain files of our own name whose process is gone and that nobody has locked.</summary>
    internal static void Clear(string folder)
    {
        try
        {
            foreach (var file in Directory.EnumerateFiles(folder, Begin + "*" + End))
            {
                if (ProcessOf(Path.GetFileName(file)) is { } process && !FileKinds.IsLink(file) && FileKinds.Of(file) == FileKind.Regular && !Runs(process) && IsUnlocked(file))
                {
                    Discard(file);
                }
            }
        }
        catch (Exception e) when (SystemWords.IsOfSystem(e))
        {
            // A folder that cannot be looked through can still be written to; what lies there does no harm.
        }
    }

    internal static void Discard(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception e) when (SystemWords.IsOfSystem(e))
        {
            // What could not be written may not be deletable either; the complaint about the file stands.
        }
    }

    /// <summary>The process that a name says it was made by; null for a name that is not ours.</summary>
    private static int? ProcessOf(string name)
    {
        var parts = name[Begin.Length..^End.Length].Split('-');
        return parts is [var process, { Length: RandomDigits } random] && random.All(char.IsAsciiHexDigitLower)
            && int.TryParse(process, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
    }

    private static bool Runs(int process)
    {
        try
        {
            using var running = System.Diagnostics.Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Whoever writes a file has it locked, also where he runs on another machine.</summary>
    private static bool IsUnlocked(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (Exception e) when (SystemWords.IsOfSystem(e))
        {
            return false;
        }
    }
}
