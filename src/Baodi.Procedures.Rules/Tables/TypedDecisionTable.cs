using System.Collections.Immutable;

namespace Baodi.Procedures.Rules;

/// <summary>A checked decision table with its typed question and answer. Immutable and safe for concurrent use.</summary>
/// <typeparam name="TQuestion">The question.</typeparam>
/// <typeparam name="TAnswer">The answer.</typeparam>
public sealed class DecisionTable<TQuestion, TAnswer> : DecisionTable, IDecider<TQuestion, TAnswer>
    where TQuestion : struct, IQuestion<TQuestion>
    where TAnswer : struct, Enum
{
    private readonly Decision<TQuestion, TAnswer> decision;
    private readonly Notice notice;
    // One a place and not one a row, so that a decision looks up once.
    private readonly Answer<TAnswer>[] answers;

    internal DecisionTable(
        Decision<TQuestion, TAnswer> decision,
        HitPolicy policy,
        ImmutableArray<TableRow> rows,
        CompiledRows compiled,
        Notice notice)
        : base(decision, policy, rows, compiled)
    {
        this.decision = decision;
        this.notice = notice;
        answers = AnswersAt(compiled.Answering, Answers(decision, rows));
    }

    /// <summary>Answers a question by one look-up; allocates nothing.</summary>
    /// <returns>
    /// The answer and its row; no answer and the row that declares it where the table has no rule on purpose;
    /// neither for a value outside its input's domain.
    /// </returns>
    public Answer<TAnswer> Decide(in TQuestion question)
    {
        var place = new CompiledRows.Place(Compiled);
        question.Tell(ref place);
        var found = place.Found;
        var all = answers;
        return (uint)found < (uint)all.Length ? all[found] : Search(in question);
    }

    /// <inheritdoc cref="DecisionTable.Explain(ReadOnlySpan{int})"/>
    public Explanation Explain(in TQuestion question)
    {
        var told = new ToldOrdinals(Inputs.Length);
        question.Tell(ref told);
        return Explain(told.All);
    }

    /// <summary>Starts a new table from this one, which stays as it is; the rows written next stand before the ones there are.</summary>
    /// <remarks>
    /// Where an added row answers what a row built earlier declared to have no rule, the added row wins under either policy.
    /// Under <see cref="HitPolicy.First"/> added rows win over all built earlier, which may then never answer.
    /// Under <see cref="HitPolicy.Unique"/> any other overlap stays a fault: take the earlier row out with
    /// <see cref="TableDraft{TQuestion, TAnswer}.Without"/> to replace it.
    /// </remarks>
    public TableDraft<TQuestion, TAnswer> Extend() => new(decision, HitPolicy, notice, Rows, Layers(Rows));

    private Answer<TAnswer> Search(in TQuestion question)
    {
        var place = new CompiledRows.SearchedPlace(Compiled);
        question.Tell(ref place);
        return place.Found is >= 0 and var found ? answers[found] : default;
    }

    private static Answer<TAnswer>[] AnswersAt(ReadOnlySpan<int> answering, Answer<TAnswer>[] ofRows)
    {
        var all = new Answer<TAnswer>[answering.Length];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = ofRows[answering[i]];
        }

        return all;
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
