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
    private readonly Decision<TQuestion, TAnswer> decision;
    private readonly RowsDraft draft;

    internal TableDraft(Decision<TQuestion, TAnswer> decision, HitPolicy policy, Notice notice, ImmutableArray<TableRow> built, int layer)
    {
        this.decision = decision;
        draft = new(decision, policy, notice, built, layer);
    }

    /// <summary>Begins the rows that a clause states.</summary>
    /// <param name="number">The number of a clause of the notice, such as <c>3.1.3</c>.</param>
    public CitedRows<TQuestion, TAnswer> Clause(string number) => new(this, draft.Clause(number));

    /// <summary>Begins the rows that follow from how a clause is read where it is silent.</summary>
    /// <param name="number">The number of a clause of the notice.</param>
    /// <param name="chinese">How its silence is read, in Chinese; never empty.</param>
    /// <param name="english">The same in English; never empty.</param>
    public CitedRows<TQuestion, TAnswer> Reading(string number, string chinese, string english) => new(this, draft.Reading(number, chinese, english));

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
        draft.Remove(rowId);
        return this;
    }

    /// <summary>Checks and compiles what has been written so far; the draft may go on from there.</summary>
    /// <exception cref="TableException">The table has a fault.</exception>
    public DecisionTable<TQuestion, TAnswer> Build()
    {
        var rows = draft.Rows();
        return new(decision, draft.Policy, rows, draft.Compile(rows), draft.Notice);
    }

    internal void Add(string id, Citation citation, TAnswer answer, ReadOnlySpan<Cell<TQuestion>> cells) =>
        draft.Add(id, citation, new(decision.Terms.Ordinal(answer), answer), cells.ToArray());

    internal void AddNoRule(string id, Citation citation, ReadOnlySpan<Cell<TQuestion>> cells) =>
        draft.Add(id, citation, null, cells.ToArray());
}
