using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;
using Baodi.Procedures.ConsoleHost;

namespace Baodi.Procedures.Assurance.Hosting;

/// <summary>A folder of its own for a proof, with scenarios, their dossiers, and files that are neither.</summary>
internal sealed class Surroundings : IDisposable
{
    private readonly Socket? socket;

    private Surroundings(string folder, Socket? socket)
    {
        Folder = folder;
        this.socket = socket;
    }

    internal string Folder { get; }

    /// <summary>Where files may be written; nothing else is to be changed. One for each part of a proof, so that none finds what another wrote.</summary>
    internal string OutputOf(int part) => Directory.CreateDirectory(Path.Combine(Folder, "out", part.ToString(System.Globalization.CultureInfo.InvariantCulture))).FullName;

    internal string Scenario => Path.Combine(Folder, "scenario.json");

    /// <summary>The dossiers of two scenarios.</summary>
    internal string Dossiers => Path.Combine(Folder, "dossiers");

    /// <summary>A file of every kind that is no dossier, under a name of one.</summary>
    internal string Odd => Path.Combine(Folder, "odd");

    internal static Surroundings New()
    {
        var folder = Directory.CreateTempSubdirectory("baodi-assurance-").FullName;
        var made = new Surroundings(folder, SocketIn(Directory.CreateDirectory(Path.Combine(folder, "odd")).FullName));
        var scenarios = Path.Combine(AppContext.BaseDirectory, "Scenarios");
        File.Copy(Path.Combine(scenarios, "incident-ordinary.json"), made.Scenario);
        string[] played = [made.Scenario, Path.Combine(scenarios, "petition-national-law.json"), Path.Combine(scenarios, "supervision-ordinary.json")];
        if (HostAnswer.Of(["run", .. played, "--dossier", made.Dossiers, "--json"]) is not { Status: ExitStatus.AsExpected })
        {
            throw new InvalidOperationException("The scenarios of the proof do not play.");
        }

        made.FillOdd();
        return made;
    }

    private void FillOdd()
    {
        var dossier = File.ReadAllText(Directory.GetFiles(Dossiers)[0]);
        File.WriteAllText(InOdd("empty.json"), "");
        File.WriteAllText(InOdd("broken.json"), dossier[..(dossier.Length / 2)]);
        File.WriteAllText(InOdd("elsewhere.json"), dossier.Replace("\"profile\":\"baodi-2017\"", "\"profile\":\"elsewhere\"", StringComparison.Ordinal));
        File.WriteAllText(InOdd("list.json"), "[[[1]]]");
        File.WriteAllBytes(InOdd("bytes.json"), [0xFF, 0xFE, 0, 1, 2, 0x80]);
        File.WriteAllText(InOdd("deep.json"), new string('[', 100_000));
        File.Copy(Scenario, InOdd("scenario.json"));
        Directory.CreateDirectory(InOdd("folder.json"));
        using (var large = new FileStream(InOdd("large.json"), FileMode.CreateNew))
        {
            large.SetLength(ReadingBounds.DossierBytes + 1L);
        }

        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.CreateSymbolicLink(InOdd("nowhere.json"), "gone.json");
        File.CreateSymbolicLink(InOdd("round.json"), "round.json");
        File.CreateSymbolicLink(InOdd("device.json"), "/dev/zero");
        if (mkfifo([.. Encoding.UTF8.GetBytes(InOdd("pipe.json")), 0], 0x1A4) != 0)
        {
            throw new InvalidOperationException("No pipe could be made.");
        }
    }

    public void Dispose()
    {
        socket?.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private string InOdd(string name) => Path.Combine(Odd, name);

    private static Socket? SocketIn(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        var bound = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        bound.Bind(new UnixDomainSocketEndPoint(Path.Combine(folder, "socket.json")));
        return bound;
    }

    [DllImport("libc", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int mkfifo(byte[] path, uint mode);
}
