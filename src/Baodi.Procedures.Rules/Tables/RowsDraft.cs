using System.Collections.Immutable;

namespace Baodi.Procedures.Rules;

/// <summary>The rows of a table being written, whatever its question: they are kept here, so that each question compiles little of its own.</summary>
internal sealed class RowsDraft(Decision decision, HitPolicy policy, Notice notice, ImmutableArray<TableRow> built, int layer)
{
    private readonly List<TableRow> added = [];
    private readonly HashSet<string> removed = new(StringComparer.Ordinal);
    private readonly List<TableFault> faults = [];

    internal HitPolicy Policy => policy;

    internal Notice Notice => notice;

    internal Citation Clause(string number) => new(Find(number));

    internal Citation Reading(string number, string chinese, string english)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(chinese);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        return new(Find(number), new Label(chinese, english));
    }

    internal void Remove(string rowId)
    {
        ArgumentNullException.ThrowIfNull(rowId);
        if (!IsBuilt(rowId))
        {
            Add(new(TableFaultKind.UnknownRow, [rowId], [], $"{rowId} is not in the table, so it cannot be taken out"));
        }

        removed.Add(rowId);
    }

    /// <summary>Adds a row; without an answer it is one that has no rule.</summary>
    internal void Add(string id, Citation citation, Operand? answer, Cell[] cells)
    {
        ArgumentNullException.ThrowIfNull(id);
        var ordinal = answer?.Ordinal ?? -1;
        if (answer is not null && ordinal < 0)
        {
            Add(new(TableFaultKind.AnswerOutsideTerms, [id], [], $"{id} answers {answer.Text}, which is not a named member"));
        }

        added.Add(new(new(id, citation), Whole(id, cells), ordinal < 0 ? null : decision.Answers.All[ordinal], ordinal, layer));
    }

    internal ImmutableArray<TableRow> Rows()
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

    /// <summary>Checks and compiles rows.</summary>
    /// <exception cref="TableException">The table has a fault.</exception>
    internal CompiledRows Compile(ImmutableArray<TableRow> rows)
    {
        var found = new List<TableFault>(faults);
        CheckIds(rows, found);
        var grid = Grid.Over(decision.Inputs, rows.AsSpan());
        if (grid is null)
        {
            found.Add(new(TableFaultKind.TooLarge, [], [], $"more than {Grid.MaximumInputs} inputs or {Grid.MaximumPlaces} combinations"));
        }

        var answering = grid is null ? [] : TableAnalysis.Run(decision.Inputs, policy, rows, grid, found);
        return grid is not null && found.Count == 0 ? new(grid, answering) : throw new TableException(decision.Id, [.. found]);
    }

    private void Add(TableFault fault) => faults.Add(fault);

    private Clause Find(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        if (notice.FindClause(number) is { } clause)
        {
            return clause;
        }

        Add(new(TableFaultKind.UnknownClause, [], [], $"there is no clause {number}"));
        return new(notice, new(number, "", default));
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
    private ImmutableArray<Cell> Whole(string rowId, Cell[] cells)
    {
        var whole = new Cell?[decision.Inputs.Length];
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
            whole[i] ??= new UnwrittenCell(new ColumnInput(i, decision.Inputs[i]).Any());
        }

        return whole.Frozen()!;
    }

    private static UnwrittenCell Twice(Cell cell)
    {
        var any = new ColumnInput(cell.Content.Position, cell.Input).Any();
        return new(any with { Fault = new(TableFaultKind.ColumnTwice, $"{cell.Input.Name} is asked about twice") });
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
