using System.Text.Json;

namespace Baodi.Procedures.Papers;

/// <summary>归档文件目录: the files that were closed in a year, each with how long it is kept and the papers in it. Immutable.</summary>
/// <remarks>It is made from dossiers alone; making it again gives the same list. It tells everything of all of them; <see cref="For"/> withholds what a reader is not cleared for.</remarks>
public sealed class ArchiveList
{
    private readonly List<NumberedCase> numbered;

    private ArchiveList(int year, ImmutableArray<ArchiveEntry> entries, List<NumberedCase> numbered)
    {
        Year = year;
        Entries = entries;
        this.numbered = numbered;
        var withheld = new HashSet<NumberedCase>();
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].IsWithheld)
            {
                withheld.Add(numbered[i]);
            }
        }

        NumberFaults = NumberCheck.Of(numbered, withheld.Contains);
    }

    /// <summary>The year, at +08:00.</summary>
    public int Year { get; }

    /// <summary>The files, in the order in which the cases were closed.</summary>
    public ImmutableArray<ArchiveEntry> Entries { get; }

    /// <summary>What is wrong with the numbers of the files and of their documents: several files under one, or one of another form. Over more than a year <see cref="NumberCheck"/> looks.</summary>
    public ImmutableArray<NumberFault> NumberFaults { get; }

    /// <summary>Lists the cases that were closed in a year.</summary>
    /// <param name="year">The year, at +08:00.</param>
    /// <param name="dossiers">The dossiers of the office, of whatever year; those of cases that run on are passed over.</param>
    /// <param name="office">The office by which they were read.</param>
    /// <exception cref="ArgumentException">A dossier is empty, or a case of a procedure is there twice.</exception>
    public static ArchiveList Of(int year, IEnumerable<Dossier> dossiers, Office office)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        ArgumentNullException.ThrowIfNull(office);
        var closed = new List<(Case Case, Dossier Dossier)>();
        var distinct = new DistinctCases();
        foreach (var dossier in dossiers)
        {
            var folded = dossier.Given(nameof(dossiers)).Procedure is null ? throw new ArgumentException("An empty dossier is about no case.", nameof(dossiers)) : office.Fold(dossier.Events);
            distinct.Add(folded, nameof(dossiers));
            if (folded.IsClosed && DistrictTime.DateOf(folded.LastStepAt).Year == year)
            {
                closed.Add((folded, dossier));
            }
        }

        closed.Sort(static (one, other) => Compare(one.Case, other.Case));
        var entries = ImmutableArray.CreateBuilder<ArchiveEntry>(closed.Count);
        var numbers = new List<NumberedCase>(closed.Count);
        foreach (var (folded, dossier) in closed)
        {
            numbers.Add(NumberedCase.Of(dossier));
            entries.Add(EntryOf(entries.Count + 1, folded, dossier, numbers[^1]));
        }

        return new(year, entries.MoveToImmutable(), numbers);
    }

    /// <summary>The same list for whoever is cleared for a level: of a file above it, the case, title, numbers, papers and level are withheld.</summary>
    /// <remarks>That there is such a file is told, since the list counts them; what is wrong with its numbers is not. Where that is not to be told either, the list is made of the files of a <see cref="CaseRegisterView"/>.</remarks>
    /// <param name="clearance">The level, those below it included; null for what bears none alone.</param>
    public ArchiveList For(ClassificationLevel? clearance)
    {
        var entries = ImmutableArray.CreateBuilder<ArchiveEntry>(Entries.Length);
        foreach (var entry in Entries)
        {
            entries.Add(entry.Classification is null || entry.Classification <= clearance ? entry : entry with { CaseId = "", Title = Label.Written(""), FileNumber = null, DocumentNumber = null, Papers = [], Classification = null, IsWithheld = true });
        }

        return new(Year, entries.MoveToImmutable(), numbered);
    }

    /// <summary>The list as Markdown.</summary>
    public string ToMarkdown(Language language = Language.Chinese) => new ArchivePage(this, language).Page().ToMarkdown();

    /// <summary>The list as an HTML page to be printed, complete in itself.</summary>
    public string ToHtml(Language language = Language.Chinese) => new ArchivePage(this, language).Page().ToHtml();

    /// <summary>Writes the list as one JSON object. Names are kebab-case; dates are at +08:00.</summary>
    /// <param name="json">Where to write; flushing it is left to the caller.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArchiveWriter.Write(json, this);
    }

    private static int Compare(Case one, Case other) =>
        one.LastStepAt.CompareTo(other.LastStepAt) is var byTime and not 0 ? byTime
        : string.CompareOrdinal(one.Procedure.Id, other.Procedure.Id) is var byProcedure and not 0 ? byProcedure
        : string.CompareOrdinal(one.Id, other.Id);

    private static ArchiveEntry EntryOf(int number, Case folded, Dossier dossier, NumberedCase numbers)
    {
        var answer = RetentionOf(folded);
        return new(
            number,
            folded.Id,
            folded.Procedure,
            (folded.UntypedMatter as ITitled)?.Title ?? Label.Written(""),
            DistrictTime.DateOf(folded.OpenedAt),
            DistrictTime.DateOf(folded.LastStepAt),
            folded.Status,
            answer.Value,
            answer.Rules,
            dossier.Count,
            Paper.AllOf(dossier))
        {
            FileNumber = numbers.FileNumber,
            DocumentNumber = numbers.DocumentNumber,
            Classification = folded.Classification,
        };
    }

    /// <summary>What the rule set of the case's own profile answers; no rule where the profile has none.</summary>
    private static Answer<RetentionClass> RetentionOf(Case folded)
    {
        var kind = RetentionTerms.Kinds.Find(folded.Procedure.Id);
        return kind >= 0 && folded.Procedure.Profile.Decider(RetentionDecisions.Retention) is IDecider<RetentionQuestion, RetentionClass> rules
            ? rules.Decide(new(RetentionTerms.Kinds[kind], WeightOf(folded.UntypedMatter)))
            : new Answer<RetentionClass>();
    }

    private static FileWeight WeightOf(object matter) => matter is IWeighed weighed ? weighed.WasWeighty ? FileWeight.Weighty : FileWeight.Ordinary : FileWeight.NotTold;
}
