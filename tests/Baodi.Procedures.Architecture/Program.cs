using System.ComponentModel;
using System.Diagnostics;

namespace Baodi.Procedures.Architecture;

/// <summary>
/// <c>rooms</c> prints the measures and ends with 1 where one is exceeded; <c>drawing</c> writes the rooms for Graphviz, and with
/// <c>--write</c> into a folder, as an image too: <c>dotnet run -c Release --project tests/Baodi.Procedures.Architecture -- rooms</c>.
/// </summary>
internal static class Program
{
    internal const string DrawingName = "rooms.dot";

    private static int Main(string[] args) => args switch
    {
        ["rooms"] => MeasurePage.Write(new Measures(Library.OfSource), Console.Out),
        ["drawing"] => Print(Drawing.Of(Library.OfSource)),
        ["drawing", "--write", var folder] => Draw(Drawing.Of(Library.OfSource), folder),
        _ => Misunderstood(),
    };

    private static int Print(string drawing)
    {
        Console.Out.Write(drawing);
        return 0;
    }

    private static int Draw(string drawing, string folder)
    {
        var dot = Path.Combine(folder, DrawingName);
        File.WriteAllText(dot, drawing);
        try
        {
            using var graphviz = Process.Start("dot", ["-Tsvg", dot, "-o", Path.ChangeExtension(dot, ".svg")]);
            graphviz.WaitForExit();
            return graphviz.ExitCode;
        }
        catch (Win32Exception)
        {
            Console.Error.WriteLine($"{dot} is written. The image needs the program 'dot' of Graphviz, which is not here.");
            return 1;
        }
    }

    private static int Misunderstood()
    {
        Console.Error.WriteLine("rooms | drawing [--write FOLDER]");
        return 2;
    }
}
