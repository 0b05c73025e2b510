namespace Baodi.Procedures.Rules;

/// <summary>
/// Writes the cells of a whole number. Immutable; a number outside the input's bounds becomes a fault of the table.
/// An unknown number passes <see cref="Any"/> and <see cref="Unknown"/> alone: nothing is known of it, not even that it is not some number.
/// </summary>
/// <typeparam name="TQuestion">The question.</typeparam>
public sealed class NumberColumn<TQuestion>
    where TQuestion : struct, IQuestion<TQuestion>
{
    private readonly ColumnInput column;

    internal NumberColumn(ColumnInput column)
    {
        this.column = column;
        Any = new(column.Any());
        Unknown = new(column.Unknown());
    }

    /// <summary>Every number passes, known or not; the same as not naming the column.</summary>
    public Cell<TQuestion> Any { get; }

    /// <summary>Only a number not yet known passes. A fault of the table where the input is always known.</summary>
    public Cell<TQuestion> Unknown { get; }

    /// <summary>One number passes.</summary>
    public Cell<TQuestion> Is(int value) => new(column.Is(column.Number(value)));

    /// <summary>The numbers listed pass, of which there must be at least one.</summary>
    public Cell<TQuestion> OneOf(params ReadOnlySpan<int> values) => new(column.OneOf(column.Numbers(values)));

    /// <summary>All known numbers but the ones listed pass, and something must be left.</summary>
    public Cell<TQuestion> Not(params ReadOnlySpan<int> values) => new(column.Not(column.Numbers(values)));

    /// <summary>The number itself passes, and each greater one.</summary>
    public Cell<TQuestion> AtLeast(int value) => new(column.AtLeast(column.Number(value)));

    /// <summary>The number itself passes, and each smaller one.</summary>
    public Cell<TQuestion> AtMost(int value) => new(column.AtMost(column.Number(value)));

    /// <summary>The numbers from <paramref name="first"/> to <paramref name="last"/> pass, both included.</summary>
    public Cell<TQuestion> Between(int first, int last) => new(column.Between(column.Number(first), column.Number(last)));
}
