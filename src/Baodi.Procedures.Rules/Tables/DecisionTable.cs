using System.Collections.Immutable;
using System.Text.Json;

namespace Baodi.Procedures.Rules;

/// <summary>
/// A checked decision table: every question has exactly one row that answers it or declares that no rule does.
/// Immutable and safe for concurrent use.
/// </summary>
public abstract class DecisionTable : IDecider
{
    private protected DecisionTable(Decision decision, HitPolicy policy, ImmutableArray<TableRow> rows, CompiledRows compiled)
    {
        Decision = decision;
        HitPolicy = policy;
        Rows = rows;
        Compiled = compiled;
    }

    /// <inheritdoc/>
    public Decision Decision { get; }

    /// <summary>The id of the decision.</summary>
    public string Id => Decision.Id;

    /// <summary>The inputs, in the order in which <see cref="Explain(ReadOnlySpan{int})"/> takes their ordinals.</summary>
    public ImmutableArray<Input> Inputs => Decision.Inputs;

    /// <summary>How rows that match together are taken.</summary>
    public HitPolicy HitPolicy { get; }

    /// <summary>The rows in their order; those of an extension stand before the ones it extends.</summary>
    public ImmutableArray<TableRow> Rows { get; }

    private protected CompiledRows Compiled { get; }

    /// <summary>Starts an empty table.</summary>
    /// <typeparam name="TQuestion">The question.</typeparam>
    /// <typeparam name="TAnswer">The answer.</typeparam>
    /// <param name="decision">What the table is to answer.</param>
    /// <param name="policy">How rows that match together are taken.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policy"/> is not a named policy.</exception>
    public static TableDraft<TQuestion, TAnswer> For<TQuestion, TAnswer>(Decision<TQuestion, TAnswer> decision, HitPolicy policy)
        where TQuestion : struct, IQuestion<TQuestion>
        where TAnswer : struct, Enum
        => For(decision, policy, BaodiNotice.Of2017);

    /// <summary>Starts a table whose rows stand under the clauses of another notice than that of 2017.</summary>
    /// <param name="decision">What the table is to answer.</param>
    /// <param name="policy">How rows that match together are taken.</param>
    /// <param name="notice">The notice whose clauses its rows cite.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policy"/> is not a named policy.</exception>
    public static TableDraft<TQuestion, TAnswer> For<TQuestion, TAnswer>(
        Decision<TQuestion, TAnswer> decision,
        HitPolicy policy,
        Notice notice)
        where TQuestion : struct, IQuestion<TQuestion>
        where TAnswer : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(notice);
        return policy is HitPolicy.Unique or HitPolicy.First
            ? new(decision, policy, notice, built: [], layer: 0)
            : throw new ArgumentOutOfRangeException(nameof(policy), policy, "Not a named policy.");
    }

    /// <summary>Tells which row answers a question, and why each of the others does not.</summary>
    /// <param name="ordinals">The ordinal of each input's value, in the order of <see cref="Inputs"/>, as <see cref="TryRead"/> gives them. One outside its domain is explained, not thrown at.</param>
    /// <exception cref="ArgumentException">There is not exactly one ordinal an input.</exception>
    public Explanation Explain(ReadOnlySpan<int> ordinals)
    {
        if (ordinals.Length != Inputs.Length)
        {
            throw new ArgumentException($"Table {Id} has {Inputs.Length} inputs, not {ordinals.Length}.", nameof(ordinals));
        }

        var row = Compiled.RowOf(ordinals);
        return new(this, ordinals, row < 0 ? null : Rows[row]);
    }

    /// <inheritdoc/>
    /// <remarks>The inputs with their domains, and the rows in their order, each with what it asks, its answer and its ground.</remarks>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        TableWriter.Write(json, this);
    }

    /// <summary>Reads a question written as names and values: vocabulary by kebab-case names, numbers in digits, <c>unknown</c> for a number not yet known.</summary>
    /// <param name="values">The values in any order, each input once.</param>
    /// <param name="ordinals">The ordinals in the order of <see cref="Inputs"/>; empty when there is a problem.</param>
    /// <param name="problems">Everything that is wrong, first what was written, then what is missing; empty when the question was read.</param>
    /// <returns>Whether the question was read.</returns>
    public bool TryRead(
        IEnumerable<KeyValuePair<string, string>> values,
        out ImmutableArray<int> ordinals,
        out ImmutableArray<InputProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(values);
        var reader = new QuestionReader(Inputs);
        foreach (var (name, value) in values)
        {
            reader.Read(name, value);
        }

        problems = reader.Finish();
        ordinals = problems.IsEmpty ? reader.Ordinals : [];
        return problems.IsEmpty;
    }
}
