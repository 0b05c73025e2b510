using System.Buffers;

namespace Baodi.Procedures.Dossiers;

/// <summary>What becomes of a running case under other rules.</summary>
public enum MoveKind
{
    /// <summary>Everything that happened in it would come out the same.</summary>
    Same = 1,

    /// <summary>It can go on, but something that happened would be refused or come out otherwise today; it stays as it happened.</summary>
    Moved,

    /// <summary>It cannot go on under the other rules.</summary>
    Blocked,
}

/// <summary>What a dry run finds in one entry.</summary>
/// <param name="Entry">The place of the entry in the dossier, from 1; null where the case as a whole is meant.</param>
/// <param name="Label">In words.</param>
public sealed record MoveFinding(int? Entry, Label Label);

/// <summary>The dry run of moving one case to other rules; carrying it out is a step of its own. Immutable.</summary>
/// <remarks>
/// What happened stays as it happened: nothing is decided again, and a limit that runs keeps its figure, its counting and its instants. What comes after goes
/// by the new rules. A case that nobody moves keeps the rules it was opened under.
/// </remarks>
public sealed class RulesMove
{
    private readonly Dossier? read;

    private RulesMove(CaseFile file, Office to, MoveKind kind, ImmutableArray<MoveFinding> findings, Dossier? read)
    {
        File = file;
        To = to;
        Kind = kind;
        Findings = findings;
        this.read = read;
    }

    /// <summary>The case with its dossier, under the rules it follows.</summary>
    public CaseFile File { get; }

    /// <summary>The office with the other rules.</summary>
    public Office To { get; }

    /// <summary>What becomes of it.</summary>
    public MoveKind Kind { get; }

    /// <summary>Why: the entries that would come out otherwise, or the one that blocks it; empty where all is the same.</summary>
    public ImmutableArray<MoveFinding> Findings { get; }

    /// <summary>The first instant at which it can be carried out: that of the last step or change of rules.</summary>
    public Instant Earliest => File.Dossier.Earliest;

    /// <summary>The vocabulary of what becomes of a case.</summary>
    public static Terms<MoveKind> Kinds { get; } = new("转入结果", "无异", "转入", "受阻");

    /// <summary>Tries the case under other rules. Changes nothing.</summary>
    /// <param name="file">The case with its dossier.</param>
    /// <param name="to">The office with the other rules.</param>
    public static RulesMove Try(CaseFile file, Office to)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(to);
        if (file.Case.IsClosed)
        {
            return new(file, to, MoveKind.Blocked, [new(null, new("已办结的件仍依原规则", "the case is closed and keeps its rules"))], null);
        }

        try
        {
            var output = new ArrayBufferWriter<byte>();
            file.WriteTo(output);
            var tried = DossierReader.Read(output.WrittenSpan, to, file.Office.Profile.Id);
            var findings = Differences(tried, to);
            return new(file, to, findings.IsEmpty ? MoveKind.Same : MoveKind.Moved, findings, tried);
        }
        catch (DossierFormatException e)
        {
            return new(file, to, MoveKind.Blocked, [new(JsonPath.EntryIn(e.Path), new($"{e.Path}：{e.Label.Chinese}", e.Message))], null);
        }
    }

    /// <summary>Tries several cases, in their order. Changes nothing.</summary>
    /// <param name="files">The cases with their dossiers.</param>
    /// <param name="to">The office with the other rules.</param>
    public static ImmutableArray<RulesMove> Try(IEnumerable<CaseFile> files, Office to)
    {
        ArgumentNullException.ThrowIfNull(files);
        var moves = ImmutableArray.CreateBuilder<RulesMove>();
        foreach (var file in files)
        {
            moves.Add(Try(file, to));
        }

        return moves.DrainToImmutable();
    }

    /// <summary>Carries the move out: the same case under the other rules, with an entry in its dossier that says so.</summary>
    /// <param name="by">Who orders it; neither a post nor a clearance is asked for, the host answers for it.</param>
    /// <param name="at">When; not before <see cref="Earliest"/>.</param>
    /// <param name="document">The number or title of the written order.</param>
    /// <exception cref="InvalidOperationException">The case is blocked.</exception>
    /// <exception cref="ArgumentException">The document is blank or too long for a text, or <paramref name="at"/> is before the last step or change of rules, or not of the years 1 to 9999 at +08:00.</exception>
    public CaseFile CarryOut(Officer by, Instant at, string document)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (Content.Judge(document) is not null)
        {
            throw new ArgumentException("The written order must be named.", nameof(document));
        }

        DistrictTime.CheckHasDate(at, nameof(at));
        if (at < Earliest)
        {
            throw new ArgumentOutOfRangeException(nameof(at), at, "The instant is before the last step or change of rules.");
        }

        if (read is null)
        {
            throw new InvalidOperationException($"'{File.Case.Id}' cannot be moved: {string.Join("; ", Findings)}");
        }

        var last = CaseFile.Of(read, To).Case;
        var change = new RulesChange(last.Id, at, by.Id, by.Name, document, To.Profile.Id, last.Status, last.Version);
        return CaseFile.Of(read.With(Link.Fresh(read.Count + 1, change, null)), To);
    }

    private static ImmutableArray<MoveFinding> Differences(Dossier tried, Office to)
    {
        var findings = ImmutableArray.CreateBuilder<MoveFinding>();
        foreach (var step in StepsAnew.Steps(tried, to))
        {
            if (step.Otherwise(to) is { } otherwise)
            {
                findings.Add(new(step.Link.Sequence, otherwise));
            }
        }

        return findings.DrainToImmutable();
    }
}
