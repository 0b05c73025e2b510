using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>What the 2017 notice consists of: its edition, chapters, procedures and numbered clauses. Immutable and safe for concurrent use; built on first use.</summary>
public static class Notice
{
    /// <summary>The edition the clauses are numbered after.</summary>
    public static Edition Edition { get; } = new(
        "baodi-2017",
        new("区政府部分工作流程", "selected working procedures of the district government"),
        new(2017, 3, 27),
        new("天津市宝坻区人民政府办公室", "Office of the People's Government of Baodi District, Tianjin"));

    /// <summary>The eight chapters in the notice's order.</summary>
    public static ImmutableArray<Chapter> Chapters => Titles.Chapters;

    /// <summary>The eighteen procedures in the notice's order.</summary>
    public static ImmutableArray<ProcedureTitle> Procedures { get; } = Titles.Procedures();

    /// <summary>Every clause, in the notice's order, which is also the ordinal order of the numbers.</summary>
    public static ImmutableArray<Clause> Clauses { get; } = ClauseTable.Build();

    /// <summary>The clauses that belong to no one procedure, with what says them: the edition itself, and the list of the six meetings.</summary>
    public static ImmutableArray<Element> Scope =>
    [
        new(ElementKind.Scope, Edition.Id, Edition.Title, new(Clause("0"))),
        new(ElementKind.Scope, "office-meetings", OfficeMeetings.Citation.Clause.Heading, OfficeMeetings.Citation),
    ];

    /// <summary>Finds a clause by its number, without allocating.</summary>
    /// <param name="number">The number exactly as the clause bears it, such as <c>8.3.3</c>.</param>
    /// <returns>The clause, or null when the notice has none of that number.</returns>
    public static Clause? Find(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        var low = 0;
        var high = Clauses.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(Clauses[middle].Number, number);
            if (order == 0)
            {
                return Clauses[middle];
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return null;
    }

    /// <summary>The clause of a number that the caller holds to exist.</summary>
    /// <param name="number">The number exactly as the clause bears it.</param>
    /// <exception cref="UnknownClauseException">The notice has no clause of that number.</exception>
    public static Clause Clause(string number) => Find(number) ?? throw new UnknownClauseException(number);

    /// <summary>Finds a procedure by its id, without allocating.</summary>
    /// <returns>The procedure's title, or null when the notice has no procedure of that id; <c>all</c> and <c>meetings</c> are none.</returns>
    public static ProcedureTitle? FindProcedure(string id)
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
}
