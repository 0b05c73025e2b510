using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Baodi.Procedures.Rules;

/// <summary>A checked decision table with its typed question and answer. Immutable and safe for concurrent use.</summary>
/// <typeparam name="TQuestion">The question.</typeparam>
/// <typeparam name="TAnswer">The answer.</typeparam>
public sealed class DecisionTable<TQuestion, TAnswer> : DecisionTable, IDecider<TQuestion, TAnswer>
    where TQuestion : struct, IQuestion<TQuestion>
    where TAnswer : struct, Enum
{
    private readonly Decision<TQuestion, TAnswer> decision;
    private readonly ClauseSource clauses;
    private readonly Answer<TAnswer>[] answers;
    private readonly int inputs;

    internal DecisionTable(
        Decision<TQuestion, TAnswer> decision,
        HitPolicy policy,
        ImmutableArray<TableRow> rows,
        CompiledRows compiled,
        ClauseSource clauses)
        : base(decision, policy, rows, compiled)
    {
        this.decision = decision;
        this.clauses = clauses;
        inputs = decision.Inputs.Length;
        answers = Answers(decision, rows);
    }

    /// <summary>Answers a question by one look-up; allocates nothing.</summary>
    /// <returns>
    /// The answer and its row; no answer and the row that declares it where the table has no rule on purpose;
    /// neither for a value outside its input's domain.
    /// </returns>
    public Answer<TAnswer> Decide(in TQuestion question)
    {
        var row = inputs <= Few.Length ? RowOfFew(in question) : RowOfMany(in question);
        return (uint)row < (uint)answers.Length ? answers[row] : default;
    }

    /// <inheritdoc cref="DecisionTable.Explain(ReadOnlySpan{int})"/>
    public Explanation Explain(in TQuestion question)
    {
        Span<int> ordinals = stackalloc int[Inputs.Length];
        question.WriteOrdinals(ordinals);
        return Explain(ordinals);
    }

    /// <summary>Starts a new table from this one, which stays as it is; the rows written next stand before the ones there are.</summary>
    /// <remarks>
    /// Where an added row answers what a row built earlier declared to have no rule, the added row wins under either policy.
    /// Under <see cref="HitPolicy.First"/> added rows win over all built earlier, which may then never answer.
    /// Under <see cref="HitPolicy.Unique"/> any other overlap stays a fault: take the earlier row out with
    /// <see cref="TableDraft{TQuestion, TAnswer}.Without"/> to replace it.
    /// </remarks>
    public TableDraft<TQuestion, TAnswer> Extend() => new(decision, HitPolicy, clauses, Rows, Layers(Rows));

    /// <summary>Most questions have four inputs or fewer, and clearing room for sixteen would cost them more than the look-up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int RowOfFew(in TQuestion question)
    {
        Few room = default;
        Span<int> ordinals = room;
        ordinals = ordinals[..inputs];
        question.WriteOrdinals(ordinals);
        return Compiled.RowOf(ordinals);
    }

    private int RowOfMany(in TQuestion question)
    {
        Span<int> ordinals = stackalloc int[Grid.MaximumInputs];
        ordinals = ordinals[..inputs];
        question.WriteOrdinals(ordinals);
        return Compiled.RowOf(ordinals);
    }

    private static Answer<TAnswer>[] Answers(Decision<TQuestion, TAnswer> decision, ImmutableArray<TableRow> rows)
    {
        var ofRows = new Answer<TAnswer>[rows.Length];
        for (var i = 0; i < ofRows.Length; i++)
        {
            TAnswer? value = rows[i].Answer is null ? null : decision.Terms[rows[i].AnswerOrdinal];
            ofRows[i] = new(value, rows[i].Identity);
        }

        return ofRows;
    }

    private static int Layers(ImmutableArray<TableRow> rows)
    {
        var layers = 0;
        foreach (var row in rows)
        {
            layers = Math.Max(layers, row.Layer + 1);
        }

        return layers;
    }
}

/// <summary>Room for the ordinals of a question of few inputs.</summary>
[InlineArray(Length)]
internal struct Few
{
    internal const int Length = 4;

    private int first;
}
