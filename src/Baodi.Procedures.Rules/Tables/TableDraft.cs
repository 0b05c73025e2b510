using System.Collections.Immutable;

namespace Baodi.Procedures.Rules;

/// <summary>
/// A table being written: its clauses as headings, the rows they put into force under them. Not safe for concurrent use.
/// What is written wrongly is collected and thrown by <see cref="Build"/>, all at once.
/// </summary>
/// <typeparam name="TQuestion">The question.</typeparam>
/// <typeparam name="TAnswer">The answer.</typeparam>
public sealed class TableDraft<TQuestion, TAnswer>
    where TQuestion : struct, IQuestion<TQuestion>
    where TAnswer : struct, Enum
{
    private readonly ClauseSource clauses;
    private readonly ImmutableArray<TableRow> built;
    private readonly List<TableRow> added = [];
    private readonly HashSet<string> removed = new(StringComparer.Ordinal);
    private readonly List<TableFault> faults = [];
    private readonly int layer;

    internal TableDraft(Decision<TQuestion, TAnswer> decision, HitPolicy policy, ClauseSource clauses, ImmutableArray<TableRow> built, int layer)
    {
        Decision = decision;
        Policy = policy;
        this.clauses = clauses;
        this.built = built;
        this.layer = layer;
    }

    internal Decision<TQuestion, TAnswer> Decision { get; }

    internal HitPolicy Policy { get; }

    /// <summary>Begins the rows that a clause states.</summary>
    /// <param name="number">The number of a clause of the notice, such as <c>3.1.3</c>.</param>
    public CitedRows<TQuestion, TAnswer> Clause(string number) => Under(new(Find(number)));

    /// <summary>Begins the rows that follow from how a clause is read where it is silent.</summary>
    /// <param name="number">The number of a clause of the notice.</param>
    /// <param name="chinese">How its silence is read, in Chinese; never empty.</param>
    /// <param name="english">The same in English; never empty.</param>
    public CitedRows<TQuestion, TAnswer> Reading(string number, string chinese, string english)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(chinese);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        return Under(new(Find(number), new Label(chinese, english)));
    }

    /// <summary>Begins the rows of a citation made elsewhere, whose clause is not looked up.</summary>
    public CitedRows<TQuestion, TAnswer> Under(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return new(this, citation);
    }

    /// <summary>Takes a row out of the table that is being extended.</summary>
    /// <param name="rowId">The id of a row built earlier; not of one of this draft.</param>
    public TableDraft<TQuestion, TAnswer> Without(string rowId)
    {
        ArgumentNullException.ThrowIfNull(rowId);
        if (!IsBuilt(rowId))
        {
            Add(new(TableFaultKind.UnknownRow, [rowId], [], $"{rowId} is not in the table, so it cannot be taken out"));
        }

        removed.Add(rowId);
        return this;
    }

    /// <summary>Checks and compiles what has been written so far; the draft may go on from there.</summary>
    /// <exception cref="TableException">The table has a fault.</exception>
    public DecisionTable<TQuestion, TAnswer> Build()
    {
        var found = new List<TableFault>(faults);
        var rows = Rows();
        CheckIds(rows, found);
        var grid = Grid.Over(Decision.Inputs, rows.AsSpan());
        if (grid is null)
        {
            found.Add(new(TableFaultKind.TooLarge, [], [], $"more than {Grid.MaximumInputs} inputs or {Grid.MaximumPlaces} combinations"));
        }

        var answering = grid is null ? [] : TableAnalysis.Run(Decision.Inputs, Policy, rows, grid, found);
        return grid is not null && found.Count == 0
            ? new(Decision, Policy, rows, new(grid, answering), clauses)
            : throw new TableException(Decision.Id, [.. found]);
    }

    internal void Add(string id, Citation citation, TAnswer? answer, ReadOnlySpan<Cell<TQuestion>> cells)
    {
        ArgumentNullException.ThrowIfNull(id);
        var ordinal = answer is { } value ? Decision.Terms.Ordinal(value) : -1;
        if (answer is not null && ordinal < 0)
        {
            Add(new(TableFaultKind.AnswerOutsideTerms, [id], [], $"{id} answers {answer}, which is not a named member"));
        }

        added.Add(new(new(id, citation), Whole(id, cells), ordinal < 0 ? null : Decision.Terms.All[ordinal], ordinal, layer));
    }

    private void Add(TableFault fault) => faults.Add(fault);

    private Clause Find(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        if (clauses(number) is { } clause)
        {
            return clause;
        }

        Add(new(TableFaultKind.UnknownClause, [], [], $"there is no clause {number}"));
        return new(number, "", default);
    }

    private bool IsBuilt(string rowId)
    {
        foreach (var row in built)
        {
            if (row.Id == rowId)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Puts the cells written into the order of the inputs, with any where none is written.</summary>
    private ImmutableArray<Cell> Whole(string rowId, ReadOnlySpan<Cell<TQuestion>> cells)
    {
        var whole = new Cell?[Decision.Inputs.Length];
        foreach (var cell in cells)
        {
            ArgumentNullException.ThrowIfNull(cell, nameof(cells));
            var position = cell.Content.Position;
            var twice = whole[position] is not null;
            whole[position] = twice ? Twice(cell) : cell;
            if (whole[position]!.Content.Fault is { } fault)
            {
                Add(new(fault.Kind, [rowId], [], $"{rowId}: {fault.Text}"));
            }
        }

        for (var i = 0; i < whole.Length; i++)
        {
            whole[i] ??= new Cell<TQuestion>(new ColumnInput(i, Decision.Inputs[i]).Any());
        }

        return [.. whole!];
    }

    private static Cell<TQuestion> Twice(Cell<TQuestion> cell)
    {
        var any = new ColumnInput(cell.Content.Position, cell.Input).Any();
        return new(any with { Fault = new(TableFaultKind.ColumnTwice, $"{cell.Input.Name} is asked about twice") });
    }

    private ImmutableArray<TableRow> Rows()
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>(added.Count + built.Length);
        rows.AddRange(added);
        foreach (var row in built)
        {
            if (!removed.Contains(row.Id))
            {
                rows.Add(row);
            }
        }

        return rows.ToImmutable();
    }

    private static void CheckIds(ImmutableArray<TableRow> rows, List<TableFault> faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (string.IsNullOrWhiteSpace(row.Id))
            {
                faults.Add(new(TableFaultKind.RowId, [row.Id], [], $"a row under {row.Citation} has no id"));
            }
            else if (!seen.Add(row.Id))
            {
                faults.Add(new(TableFaultKind.RowId, [row.Id], [], $"{row.Id} is the id of two rows"));
            }
        }
    }
}
