using Baodi.Procedures.ConsoleHost.Json;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>What would become of one file under other rules, or why nobody can tell.</summary>
/// <param name="File">The file.</param>
/// <param name="Move">The dry run; null where the file cannot be read.</param>
/// <param name="Problems">Why it cannot be read.</param>
internal sealed record SortedFile(string File, RulesMove? Move, IReadOnlyList<Problem> Problems)
{
    /// <summary>Tries a file, by the rules that it says are in force at its end, where this host knows them.</summary>
    /// <param name="file">The file.</param>
    /// <param name="otherwise">The office that reads a file whose rules this host does not know, and says what is wrong with it.</param>
    /// <param name="to">The office to move to.</param>
    internal static SortedFile Of(NamedFile file, Office otherwise, Office to)
    {
        var (move, problems) = file.Problem is { } problem ? new(null, [problem]) : FileReading.Tried(file.Path, path => Tried(path, otherwise, to));
        return new(file.Path, move, problems);
    }

    private static RulesMove Tried(string file, Office otherwise, Office to)
    {
        var bytes = DossierCases.BytesOf(file);
        return RulesMove.Try(DossierCases.FileOf(file, bytes, HostOffice.Find(Verification.Of(bytes).Profile ?? "") ?? otherwise), to);
    }

    /// <summary>Whether the case runs on under the rules that it would be moved to.</summary>
    internal bool IsThere => Move is { File: { Case.IsClosed: false, IsUnderTheOfficesRules: true } file, To: { } to } && ReferenceEquals(file.Office, to);

    /// <summary>Whether there is something to be carried out.</summary>
    internal bool Goes => Move is { Kind: not MoveKind.Blocked } && !IsThere;

    /// <summary>The kebab-case name of the result.</summary>
    internal string Name => Move is null ? "unreadable" : IsThere ? "there" : JsonOutput.NameOf(RulesMove.Kinds, Move.Kind);

    internal Label Label => Move is null ? Texts.CannotBeRead : IsThere ? Texts.IsThere : RulesMove.Kinds.LabelOf(Move.Kind);

    internal Tone Tone => Move is null ? Tone.Bad
        : IsThere ? Tone.Faint
        : Move.Kind switch { MoveKind.Same => Tone.Good, MoveKind.Moved => Tone.Strong, MoveKind.Blocked => Tone.Bad };

    /// <summary>What would come out otherwise, what blocks it, or what is wrong with the file.</summary>
    internal IEnumerable<Label> Reasons => Move is null
        ? Problems.Select(problem => problem.Path is { } path ? new Label($"{path}：{problem.Text.Chinese}", $"{path}: {problem.Text.English}") : problem.Text)
        : Move.Findings.Select(finding => finding.Label);
}
