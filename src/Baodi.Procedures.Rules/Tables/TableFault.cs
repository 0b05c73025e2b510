using System.Collections.Immutable;

namespace Baodi.Procedures.Rules;

/// <summary>What can be wrong with a table.</summary>
public enum TableFaultKind
{
    /// <summary>No row covers the example, neither with an answer nor as one that is declared to have no rule.</summary>
    Gap = 1,

    /// <summary>Two rows of a <see cref="HitPolicy.Unique"/> table match the example, whether or not they answer alike.</summary>
    Overlap,

    /// <summary>The first row named never answers a <see cref="HitPolicy.First"/> table: the others stand before it wherever it matches.</summary>
    Masked,

    /// <summary>A cell names a value its input cannot have.</summary>
    ValueOutsideDomain,

    /// <summary>A range ends before it begins.</summary>
    RangeReversed,

    /// <summary>A cell lists no value, or excludes them all.</summary>
    EmptyCell,

    /// <summary>A row asks twice about one input.</summary>
    ColumnTwice,

    /// <summary>Two rows have one id, or a row has none.</summary>
    RowId,

    /// <summary>The answer of a row is not a named member of its enum.</summary>
    AnswerOutsideTerms,

    /// <summary>The notice has no clause of the number cited.</summary>
    UnknownClause,

    /// <summary>The row to be taken out is not in the table.</summary>
    UnknownRow,

    /// <summary>The table has more than 16 inputs, or its cells divide them into more than a million combinations.</summary>
    TooLarge,
}

/// <summary>One thing that is wrong with a table. Immutable.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Rows">The ids of the rows involved, in the order of the table; empty for a gap.</param>
/// <param name="Example">A question that shows it, as <see cref="DecisionTable.TryRead"/> reads it; empty where none is needed to show it.</param>
/// <param name="Detail">The same in a sentence, in English, for the author of the table.</param>
public sealed record TableFault(
    TableFaultKind Kind,
    ImmutableArray<string> Rows,
    ImmutableArray<KeyValuePair<string, string>> Example,
    string Detail)
{
    /// <summary>The detail, followed by the example as <c>name=value</c>.</summary>
    public override string ToString()
    {
        if (Example.IsEmpty)
        {
            return $"{Kind}: {Detail}";
        }

        var values = new string[Example.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = $"{Example[i].Key}={Example[i].Value}";
        }

        return $"{Kind}: {Detail}, as in {string.Join(' ', values)}";
    }
}
