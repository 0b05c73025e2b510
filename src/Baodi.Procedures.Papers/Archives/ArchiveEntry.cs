namespace Baodi.Procedures.Papers;

/// <summary>One file of an archive list. Immutable.</summary>
/// <param name="Number">Its running number in the list, from 1.</param>
/// <param name="CaseId">The case; empty where it is withheld.</param>
/// <param name="Procedure">The procedure it followed.</param>
/// <param name="Title">What the case is about, in the words of its matter; empty where it is withheld.</param>
/// <param name="OpenedOn">The date of the opening, at +08:00.</param>
/// <param name="ClosedOn">The date on which it was closed, at +08:00.</param>
/// <param name="End">The final state it came to.</param>
/// <param name="Retention">How long the file is kept; null where no rule says, and somebody must decide.</param>
/// <param name="Rules">The rules of the office that say so; empty where none does.</param>
/// <param name="Entries">How many entries the dossier has.</param>
/// <param name="Papers">The papers in it, in the order in which they were made.</param>
public sealed record ArchiveEntry(
    int Number,
    string CaseId,
    Procedure Procedure,
    Label Title,
    LocalDate OpenedOn,
    LocalDate ClosedOn,
    State End,
    RetentionClass? Retention,
    ImmutableArray<FiredRule> Rules,
    int Entries,
    ImmutableArray<Paper> Papers)
{
    /// <summary>The number of the file, as it was filed; null where the procedure asks for none or where it is withheld.</summary>
    public string? FileNumber { get; init; }

    /// <summary>The number of the document that the case is about, as it was entered; null where it bears none or where it is withheld.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>How secret the case is; null where nothing in it bears a level, or where it is withheld.</summary>
    public ClassificationLevel? Classification { get; init; }

    /// <summary>Whether what the file is about is withheld: its case, title, numbers, papers and level.</summary>
    public bool IsWithheld { get; init; }
}
