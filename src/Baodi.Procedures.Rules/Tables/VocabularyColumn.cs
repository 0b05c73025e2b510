namespace Baodi.Procedures.Rules;

/// <summary>Writes the cells of one vocabulary. Immutable; a value that is not a named member becomes a fault of the table.</summary>
/// <typeparam name="TQuestion">The question.</typeparam>
/// <typeparam name="TValue">The enum; "above" and "below" follow the ascending order of its members.</typeparam>
public sealed class Column<TQuestion, TValue>
    where TQuestion : struct, IQuestion<TQuestion>
    where TValue : struct, Enum
{
    private readonly ColumnInput column;
    private readonly Terms<TValue> terms;

    internal Column(ColumnInput column, Terms<TValue> terms)
    {
        this.column = column;
        this.terms = terms;
        Any = new(column.Any());
    }

    /// <summary>Every value passes; the same as not naming the column.</summary>
    public Cell<TQuestion> Any { get; }

    /// <summary>One value passes.</summary>
    public Cell<TQuestion> Is(TValue value) => new(column.Is(Written(value)));

    /// <summary>The values listed pass, of which there must be at least one.</summary>
    public Cell<TQuestion> OneOf(params ReadOnlySpan<TValue> values) => new(column.OneOf(Written(values)));

    /// <summary>All but the values listed pass, and something must be left.</summary>
    public Cell<TQuestion> Not(params ReadOnlySpan<TValue> values) => new(column.Not(Written(values)));

    /// <summary>The value itself passes, and each after it.</summary>
    public Cell<TQuestion> AtLeast(TValue value) => new(column.AtLeast(Written(value)));

    /// <summary>The value itself passes, and each before it.</summary>
    public Cell<TQuestion> AtMost(TValue value) => new(column.AtMost(Written(value)));

    /// <summary>The values from <paramref name="first"/> to <paramref name="last"/> pass, both included.</summary>
    public Cell<TQuestion> Between(TValue first, TValue last) => new(column.Between(Written(first), Written(last)));

    private Operand Written(TValue value) => new(terms.Ordinal(value), value);

    private Operand[] Written(ReadOnlySpan<TValue> values)
    {
        var written = new Operand[values.Length];
        for (var i = 0; i < written.Length; i++)
        {
            written[i] = Written(values[i]);
        }

        return written;
    }
}
