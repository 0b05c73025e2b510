namespace Baodi.Procedures.Assurance;

/// <summary>The parts of a page that the program writes, each between two marks.</summary>
internal static class Page
{
    /// <summary>Writes what the proofs do and what this run counted.</summary>
    internal static void Write(string file, IReadOnlyList<Proof> proofs, IReadOnlyList<string> figures)
    {
        var text = Replaced(File.ReadAllText(file), "proofs", Promises(proofs));
        File.WriteAllText(file, Replaced(text, "figures", string.Join('\n', figures)));
    }

    /// <summary>Whether a page says what the proofs do. The counts of one run it shows are those of the day they were written.</summary>
    internal static bool Says(string file, IReadOnlyList<Proof> proofs)
    {
        var text = File.ReadAllText(file);
        return text == Replaced(text, "proofs", Promises(proofs));
    }

    private static string Promises(IReadOnlyList<Proof> proofs) =>
        string.Join('\n', ["| proof | what it does, and must find |", "| --- | --- |", .. proofs.Select(proof => $"| `{proof.Name}` | {proof.Promise} |")]);

    private static string Replaced(string text, string part, string content)
    {
        var (begin, end) = ($"<!-- {part} -->\n", $"<!-- end of {part} -->");
        var from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var to = text.IndexOf(end, StringComparison.Ordinal);
        return from >= begin.Length && to >= from
            ? string.Concat(text.AsSpan(0, from), content, "\n", text.AsSpan(to))
            : throw new InvalidDataException($"The page has no place for {part}.");
    }
}
