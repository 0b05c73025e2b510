namespace Baodi.Procedures.Architecture;

/// <summary>The measures for people, at most a screen of them.</summary>
internal static class MeasurePage
{
    private const int Shown = 10;

    /// <returns>1 where a limit is exceeded, or else 0.</returns>
    internal static int Write(Measures measures, TextWriter page)
    {
        WriteLines(page);
        page.WriteLine();
        var entered = measures.RoomsOfACommand(fromJson: false);
        page.WriteLine($"forbidden uses between types: {measures.Forbidden.Count}; pairs of files: {measures.Forbidden.DistinctBy(use => (use.From.File, use.To.File)).Count()}");
        WriteSome(page, measures.Forbidden);
        page.WriteLine($"circles among files across rooms: {measures.CirclesAcross.Count}");
        WriteSome(page, measures.CirclesAcross.Select(Told));
        page.WriteLine($"circles among files inside a room: {measures.CirclesWithin.Count}; the largest:");
        WriteSome(page, measures.CirclesWithin.Take(1).Select(Told));
        page.WriteLine($"rooms that one command enters: {Measures.Counted(entered)}, at most {Measures.MostRoomsOfACommand}: {string.Join(", ", entered)}");
        page.WriteLine($"  by name and JSON also: {string.Join(", ", measures.RoomsOfACommand(fromJson: true).Except(entered))}");
        page.WriteLine("  counted: rooms with a method that Office.Do may come to. A virtual call comes to every override of a type that is made up to");
        page.WriteLine("  the office's floor or in Rules; a delegate is followed where it is made, a type's first use is not. The chapters count as one,");
        page.WriteLine("  since a case follows one procedure, whose delegates are called; the rooms of values below Definition count as one.");
        page.WriteLine($"public types in the root namespace: {measures.RootTypes.Count}, at most {Measures.MostRootTypes}");
        return measures.Forbidden.Count == 0 && measures.CirclesAcross.Count == 0 && Measures.Counted(entered) <= Measures.MostRoomsOfACommand && measures.RootTypes.Count <= Measures.MostRootTypes ? 0 : 1;
    }

    private static void WriteLines(TextWriter page)
    {
        page.WriteLine("lines of code, blanks and comments left out");
        var lines = Repository.Files.ToLookup(Rooms.Of, Measures.LinesOf);
        foreach (var room in Rooms.All)
        {
            page.WriteLine($"{room.Floor}  {room.Name,-24}{lines[room].Sum(),7}{lines[room].Count(),5} files");
        }
    }

    private static void WriteSome<T>(TextWriter page, IEnumerable<T> all)
    {
        var lines = all.Select(line => $"  {line}").ToList();
        lines.Take(Shown).ToList().ForEach(page.WriteLine);
        if (lines.Count > Shown)
        {
            page.WriteLine($"  and {lines.Count - Shown} more");
        }
    }

    private static string Told(string[] circle) => $"{circle.Length} files: {string.Join(", ", circle.Take(Shown).Select(file => Rooms.Of(file)?.Short(file)))}{(circle.Length > Shown ? ", …" : "")}";
}
