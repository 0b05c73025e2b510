using System.Collections.Immutable;

namespace Baodi.Procedures.Rules;

/// <summary>Why a table answers a question as it does. Immutable.</summary>
public sealed class Explanation
{
    internal Explanation(DecisionTable table, ReadOnlySpan<int> ordinals, TableRow? row)
    {
        Table = table;
        Row = row;
        Values = Read(table.Inputs, ordinals);
        Rows = Explain(table, ordinals, row);
    }

    /// <summary>The table that was asked.</summary>
    public DecisionTable Table { get; }

    /// <summary>What was asked: the value of each input, in their order.</summary>
    public ImmutableArray<InputValue> Values { get; }

    /// <summary>The row that answered, or declared that no rule does; null when a value is outside its domain.</summary>
    public TableRow? Row { get; }

    /// <summary>The answer; null when no rule covers the question.</summary>
    public Term? Answer => Row?.Answer;

    /// <summary>What became of each row, in the order of the table, the one that answered included.</summary>
    public ImmutableArray<RowExplanation> Rows { get; }

    private static ImmutableArray<InputValue> Read(ImmutableArray<Input> inputs, ReadOnlySpan<int> ordinals)
    {
        var values = ImmutableArray.CreateBuilder<InputValue>(inputs.Length);
        for (var i = 0; i < inputs.Length; i++)
        {
            values.Add(new(inputs[i], ValueText.LabelOf(inputs[i], ordinals[i])));
        }

        return values.MoveToImmutable();
    }

    private ImmutableArray<RowExplanation> Explain(DecisionTable table, ReadOnlySpan<int> ordinals, TableRow? answering)
    {
        var stranger = Stranger(table.Inputs, ordinals);
        var rows = ImmutableArray.CreateBuilder<RowExplanation>(table.Rows.Length);
        foreach (var row in table.Rows)
        {
            if (row == answering)
            {
                rows.Add(new(row, RowOutcome.Answered, null, null));
            }
            else if (stranger >= 0)
            {
                rows.Add(new(row, RowOutcome.ValueOutsideDomain, row.Cells[stranger], Values[stranger]));
            }
            else
            {
                rows.Add(Unanswered(row, ordinals));
            }
        }

        return rows.MoveToImmutable();
    }

    private RowExplanation Unanswered(TableRow row, ReadOnlySpan<int> ordinals)
    {
        var failing = row.FirstFailing(ordinals);
        return failing < 0
            ? new(row, RowOutcome.EarlierRowMatched, null, null)
            : new(row, RowOutcome.CellFailed, row.Cells[failing], Values[failing]);
    }

    private static int Stranger(ImmutableArray<Input> inputs, ReadOnlySpan<int> ordinals)
    {
        for (var i = 0; i < inputs.Length; i++)
        {
            if (ordinals[i] < 0 || ordinals[i] >= inputs[i].Count)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>The value of one input of a question.</summary>
/// <param name="Input">The input.</param>
/// <param name="Value">What its value is called.</param>
public sealed record InputValue(Input Input, Label Value);
