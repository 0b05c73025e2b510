using System.Diagnostics.CodeAnalysis;

namespace Baodi.Procedures.Dossiers;

/// <summary>案卷柜: the files of several cases, which officers look at through a view of their own. Immutable and safe for concurrent use.</summary>
public sealed class CaseRegister
{
    private readonly ImmutableSortedDictionary<string, CaseFile> files;

    private CaseRegister(ImmutableSortedDictionary<string, CaseFile> files) => this.files = files;

    /// <summary>A register without files.</summary>
    public static CaseRegister Empty { get; } = new(ImmutableSortedDictionary.Create<string, CaseFile>(StringComparer.Ordinal));

    /// <summary>How many files there are, whoever may know of them.</summary>
    public int Count => files.Count;

    /// <summary>Whether an id is taken, whoever may know of the case: for the host that gives ids, not for who asks for one.</summary>
    /// <param name="caseId">The id of a case.</param>
    public bool Has(string caseId)
    {
        ArgumentNullException.ThrowIfNull(caseId);
        return files.ContainsKey(caseId);
    }

    /// <summary>The same register with a file added, or put in the place of the one that it continues.</summary>
    /// <remarks>A file continues another when its dossier begins with all entries of the other's, be they sealed, read back or moved to other rules since.</remarks>
    /// <param name="file">The file.</param>
    /// <exception cref="CaseIdTakenException">
    /// The register has a file of that id which this one does not continue: another case's, an older one, or one in which another step was taken at the same place.
    /// </exception>
    public CaseRegister With(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Find(file.Case.Id) is { } kept && !Continues(file, kept) ? throw new CaseIdTakenException(file.Case.Id) : new(files.SetItem(file.Case.Id, file));
    }

    /// <summary>What one officer sees of it.</summary>
    public CaseRegisterView For(Officer officer)
    {
        ArgumentNullException.ThrowIfNull(officer);
        return new(this, officer);
    }

    internal IEnumerable<CaseFile> All => files.Values;

    internal CaseFile? Find(string caseId) => files.GetValueOrDefault(caseId);

    /// <summary>The digest of an entry stands for all before it and for the heading, so that only the last one kept has to be looked for.</summary>
    private static bool Continues(CaseFile file, CaseFile kept)
    {
        var last = kept.Dossier.Count - 1;
        return file.Dossier.Count > last
            && (ReferenceEquals(file.Dossier.Chain[last], kept.Dossier.Chain[last])
                || file.Sealed().Dossier.Chain[last].Hash == kept.Sealed().Dossier.Chain[last].Hash);
    }
}

/// <summary>Thrown when a register is given a file whose id stands for another one, which would be lost.</summary>
/// <remarks>It tells the id and nothing of the file that has it: who asked for the id may not know of that case. Ids that the host gives are free of this.</remarks>
public sealed class CaseIdTakenException : ArgumentException
{
    internal CaseIdTakenException(string caseId)
        : base($"The register has another file with the id '{caseId}'; only what continues it takes its place.") => CaseId = caseId;

    /// <summary>The id that was to be given a second time.</summary>
    public string CaseId { get; }
}

/// <summary>A register as one officer sees it: cases above his clearance do not exist, whatever he asks. Immutable.</summary>
public sealed class CaseRegisterView
{
    private readonly CaseRegister register;
    private readonly Officer officer;

    internal CaseRegisterView(CaseRegister register, Officer officer)
    {
        this.register = register;
        this.officer = officer;
    }

    /// <summary>The files of the cases there are, in the order of their ids.</summary>
    public IEnumerable<CaseFile> Files
    {
        get
        {
            foreach (var file in register.All)
            {
                if (file.Case.IsVisibleTo(officer))
                {
                    yield return file;
                }
            }
        }
    }

    /// <summary>Finds the file of a case, with its dossier.</summary>
    /// <param name="caseId">The id of the case.</param>
    /// <param name="file">The file; null when there is none.</param>
    /// <param name="refusal">The answer where there is none; null when there is one.</param>
    /// <returns>Whether there is such a case.</returns>
    public bool TryFind(string caseId, [NotNullWhen(true)] out CaseFile? file, [NotNullWhen(false)] out Refusal? refusal)
    {
        ArgumentNullException.ThrowIfNull(caseId);
        file = register.Find(caseId) is { } found && found.Case.IsVisibleTo(officer) ? found : null;
        refusal = file is null ? Refusal.NoSuchCase(caseId) : null;
        return file is not null;
    }

    /// <summary>The case that a case was opened by.</summary>
    /// <param name="caseId">The id of a case.</param>
    /// <returns>Null where no case opened it, where there is no such case, and where the officer may not know of the one that opened it, as secret as it was then and as it is now.</returns>
    public CaseReference? OpenerOf(string caseId) =>
        TryFind(caseId, out var file, out _) && file.Case.OpenedBy is { } opener && opener.IsVisibleTo(officer) && register.Find(opener.Id)?.Case.IsVisibleTo(officer) != false
            ? opener
            : null;

    /// <summary>What the officer can do in a case; where there is none, nothing, and <see cref="Permissions.Refusal"/> says so.</summary>
    /// <param name="caseId">The id of the case.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is not of the years 1 to 9999 at +08:00.</exception>
    public Permissions CanDo(string caseId, Instant at)
    {
        DistrictTime.CheckHasDate(at, nameof(at));
        return TryFind(caseId, out var file, out _) ? file.CanDo(officer, at) : new(caseId);
    }

    /// <summary>Takes a step in a case from JSON content.</summary>
    /// <param name="caseId">The id of the case.</param>
    /// <param name="act">The kebab-case name of the act.</param>
    /// <param name="utf8Json">The content as one JSON object in UTF-8.</param>
    /// <param name="at">When; not earlier than the last step.</param>
    /// <param name="commandId">The id of the command, unique in the case, or null.</param>
    /// <param name="seenVersion">The version of the case that the officer saw, or null not to ask.</param>
    /// <returns>The answer, and the register afterwards: also an attempt on a case that does not exist for the officer may have been entered in its dossier.</returns>
    /// <exception cref="ArgumentException">The id of the command is none (<see cref="VisibleText.IsId"/>) or too long, or <paramref name="at"/> is not of the years 1 to 9999 at +08:00.</exception>
    public CaseRegisterAnswer Do(string caseId, string act, ReadOnlySpan<byte> utf8Json, Instant at, string? commandId = null, int? seenVersion = null)
    {
        ArgumentNullException.ThrowIfNull(caseId);
        ArgumentNullException.ThrowIfNull(act);
        Dossier.CheckCommandId(commandId);
        DistrictTime.CheckHasDate(at, nameof(at));

        if (register.Find(caseId) is not { } file)
        {
            return new(register, new NoCaseOutcome(Refusal.NoSuchCase(caseId)), IsRepeat: false);
        }

        var answer = file.Do(act, utf8Json, officer, at, commandId, seenVersion);
        return new(ReferenceEquals(answer.File, file) ? register : register.With(answer.File), Known(answer.Outcome, caseId), answer.IsRepeat);
    }

    /// <summary>The note of an attempt on a hidden case is for its dossier, not for who made the attempt.</summary>
    private static Outcome Known(Outcome outcome, string caseId) =>
        outcome.Refusal?.Reasons is [NoSuchCase] ? new NoCaseOutcome(Refusal.NoSuchCase(caseId)) : outcome;
}

/// <summary>The answer to a command that was put to a register. Immutable.</summary>
/// <param name="CaseRegister">The register afterwards: with the new entry, or the same where nothing is to be entered.</param>
/// <param name="Outcome">What was decided; of a repeat, what was decided the first time.</param>
/// <param name="IsRepeat">Whether the command had been accepted before, and is answered as it was then: what it asks to open was asked then.</param>
public sealed record CaseRegisterAnswer(CaseRegister CaseRegister, Outcome Outcome, bool IsRepeat);
