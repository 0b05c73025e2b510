namespace Baodi.Procedures.Rules;

/// <summary>Writes the cells of a yes-or-no input. Immutable.</summary>
/// <typeparam name="TQuestion">The question.</typeparam>
public sealed class YesNoColumn<TQuestion>
    where TQuestion : struct, IQuestion<TQuestion>
{
    internal YesNoColumn(ColumnInput column)
    {
        Any = new(column.Any());
        No = new(column.Is(new(0, "no")));
        Yes = new(column.Is(new(1, "yes")));
    }

    /// <summary>Yes and no pass; the same as not naming the column.</summary>
    public Cell<TQuestion> Any { get; }

    /// <summary>Only yes passes.</summary>
    public Cell<TQuestion> Yes { get; }

    /// <summary>Only no passes.</summary>
    public Cell<TQuestion> No { get; }
}
