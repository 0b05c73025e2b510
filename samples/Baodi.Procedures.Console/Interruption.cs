using System.Runtime.InteropServices;

namespace Baodi.Procedures.ConsoleHost;

/// <summary>Ends the program when a signal asks for it: quietly, with the cursor shown again, and saying only which files were written.</summary>
internal sealed class Interruption : IDisposable
{
    private const int Signalled = 128;
    private const string ShowsCursor = "\u001b[?25h";

    private static readonly (PosixSignal Signal, int Number)[] Heeded = [(PosixSignal.SIGHUP, 1), (PosixSignal.SIGINT, 2), (PosixSignal.SIGTERM, 15)];

    private readonly List<PosixSignalRegistration> registrations = [];

    private Interruption()
    {
    }

    /// <summary>Heeds the signals as long as what is given back is not disposed of.</summary>
    internal static Interruption Of(Session session)
    {
        var interruption = new Interruption();
        foreach (var (signal, number) in Heeded)
        {
            interruption.registrations.Add(PosixSignalRegistration.Create(signal, context =>
            {
                context.Cancel = true;
                Environment.Exit(End(number, session));
            }));
        }

        return interruption;
    }

    /// <summary>Leaves the terminal and the files as they are to be left.</summary>
    /// <returns>The exit status for a signal.</returns>
    internal static int End(int signal, Session session)
    {
        try
        {
            var written = FileSet.Abandon();
            if (session.Terminal.IsLive)
            {
                session.Terminal.Out.WriteLine(ShowsCursor);
            }

            session.TellWritten(written);
            session.Terminal.Out.Flush();
        }
        catch (Exception e) when (Session.IsOfOutput(e))
        {
            // Nobody listens any more.
        }

        return Signalled + signal;
    }

    public void Dispose() => registrations.ForEach(registration => registration.Dispose());
}
