namespace Baodi.Procedures.Notices;

/// <summary>A published text under whose clauses procedures stand: its edition, chapters, procedures, numbered clauses and posts. Immutable and safe for concurrent use.</summary>
/// <remarks>Each clause is made once, so that two notices share none: a citation is of one notice.</remarks>
public sealed class Notice
{
    private readonly Dictionary<string, Clause> byNumber = new(StringComparer.Ordinal);

    /// <summary>Describes a notice; a list that is left out is empty.</summary>
    /// <param name="edition">What the text is and when it was issued.</param>
    /// <param name="chapters">Its chapters in its order.</param>
    /// <param name="procedures">The procedures that it lays down, in its order, each in one of the chapters.</param>
    /// <param name="clauses">Its clauses in its order. One that belongs to no single procedure bears a name that is the id of none.</param>
    /// <param name="posts">The posts that it gives work to.</param>
    /// <exception cref="ArgumentException">A number or id stands there twice, or a procedure is in a chapter that there is not.</exception>
    public Notice(
        Edition edition,
        ImmutableArray<Chapter> chapters,
        ImmutableArray<ProcedureTitle> procedures,
        ImmutableArray<ClauseHeading> clauses,
        ImmutableArray<Post> posts)
    {
        ArgumentNullException.ThrowIfNull(edition);
        Edition = edition;
        Chapters = EachOnce(chapters, static (one, other) => one.Number == other.Number, nameof(chapters));
        Procedures = EachOnce(procedures, static (one, other) => one.Id == other.Id, nameof(procedures));
        Posts = EachOnce(posts, static (one, other) => one == other, nameof(posts));
        Clauses = EachOnce(clauses, static (one, other) => one.Number == other.Number, nameof(clauses)).Taken(heading => new Clause(this, heading));
        foreach (var clause in Clauses)
        {
            byNumber.Add(clause.Number, clause);
        }

        foreach (var procedure in Procedures)
        {
            if (!HasChapter(procedure.Chapter))
            {
                throw new ArgumentException($"'{procedure.Id}' is in chapter {procedure.Chapter}, which there is not.", nameof(procedures));
            }
        }
    }

    /// <summary>The kebab-case id of the edition.</summary>
    public string Id => Edition.Id;

    /// <summary>What the text calls itself.</summary>
    public Label Title => Edition.Title;

    /// <summary>The edition that the clauses are numbered after.</summary>
    public Edition Edition { get; }

    /// <summary>The chapters in the notice's order.</summary>
    public ImmutableArray<Chapter> Chapters { get; }

    /// <summary>The procedures in the notice's order.</summary>
    public ImmutableArray<ProcedureTitle> Procedures { get; }

    /// <summary>Every clause in the notice's order.</summary>
    public ImmutableArray<Clause> Clauses { get; }

    /// <summary>The posts that it gives work to.</summary>
    public ImmutableArray<Post> Posts { get; }

    /// <summary>Finds a clause by its number, without allocating.</summary>
    /// <param name="number">The number exactly as the clause bears it, such as <c>8.3.3</c>.</param>
    /// <returns>The clause, or null when the notice has none of that number.</returns>
    public Clause? FindClause(string number) => byNumber.GetValueOrDefault(number);

    /// <summary>The clause of a number that the caller holds to exist.</summary>
    /// <param name="number">The number exactly as the clause bears it.</param>
    /// <exception cref="UnknownClauseException">The notice has no clause of that number.</exception>
    public Clause Clause(string number) => FindClause(number) ?? throw new UnknownClauseException(this, number);

    /// <summary>Finds a procedure by its id, without allocating.</summary>
    /// <returns>The procedure's title, or null when the notice lays down no procedure of that id.</returns>
    public ProcedureTitle? FindProcedure(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        foreach (var procedure in Procedures)
        {
            if (procedure.Id == id)
            {
                return procedure;
            }
        }

        return null;
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    private bool HasChapter(int number)
    {
        foreach (var chapter in Chapters)
        {
            if (chapter.Number == number)
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<T> EachOnce<T>(ImmutableArray<T> array, Func<T, T, bool> areOne, string parameter)
        where T : class
    {
        for (var i = 0; i < array.OrEmpty().Length; i++)
        {
            ArgumentNullException.ThrowIfNull(array[i], parameter);
            for (var j = 0; j < i; j++)
            {
                if (areOne(array[i], array[j]))
                {
                    throw Twice(array[i], parameter);
                }
            }
        }

        return array.OrEmpty();
    }

    private static ArgumentException Twice(object one, string parameter) => new($"'{one}' stands there twice.", parameter);
}
