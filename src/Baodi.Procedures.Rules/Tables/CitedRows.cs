namespace Baodi.Procedures.Rules;

/// <summary>The rows of a table that stand under one citation, while the table is written. Not safe for concurrent use.</summary>
/// <typeparam name="TQuestion">The question.</typeparam>
/// <typeparam name="TAnswer">The answer.</typeparam>
public sealed class CitedRows<TQuestion, TAnswer>
    where TQuestion : struct, IQuestion<TQuestion>
    where TAnswer : struct, Enum
{
    private readonly TableDraft<TQuestion, TAnswer> draft;
    private readonly Citation citation;

    internal CitedRows(TableDraft<TQuestion, TAnswer> draft, Citation citation)
    {
        this.draft = draft;
        this.citation = citation;
    }

    /// <summary>Writes a row that answers.</summary>
    /// <param name="id">The id, unique in the table, such as <c>3.1.3-accompanied</c>.</param>
    /// <param name="answer">What the row answers.</param>
    /// <param name="cells">What must hold, all of it; at most one cell an input, in any order. An input not named may have any value.</param>
    public CitedRows<TQuestion, TAnswer> Row(string id, TAnswer answer, params ReadOnlySpan<Cell<TQuestion>> cells)
    {
        draft.Add(id, citation, answer, cells);
        return this;
    }

    /// <summary>Writes a row that declares on purpose that no rule covers what it matches; somebody then decides, with a reason.</summary>
    /// <param name="id">The id, unique in the table.</param>
    /// <param name="cells">What must hold, all of it; at most one cell an input, in any order. An input not named may have any value.</param>
    public CitedRows<TQuestion, TAnswer> NoRule(string id, params ReadOnlySpan<Cell<TQuestion>> cells)
    {
        draft.AddNoRule(id, citation, cells);
        return this;
    }

    /// <inheritdoc cref="TableDraft{TQuestion, TAnswer}.Clause(string)"/>
    public CitedRows<TQuestion, TAnswer> Clause(string number) => draft.Clause(number);

    /// <inheritdoc cref="TableDraft{TQuestion, TAnswer}.Reading(string, string, string)"/>
    public CitedRows<TQuestion, TAnswer> Reading(string number, string chinese, string english) => draft.Reading(number, chinese, english);

    /// <inheritdoc cref="TableDraft{TQuestion, TAnswer}.Under(Citation)"/>
    public CitedRows<TQuestion, TAnswer> Under(Citation citation) => draft.Under(citation);

    /// <inheritdoc cref="TableDraft{TQuestion, TAnswer}.Build"/>
    public DecisionTable<TQuestion, TAnswer> Build() => draft.Build();
}
