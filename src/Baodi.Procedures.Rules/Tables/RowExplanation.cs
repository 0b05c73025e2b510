namespace Baodi.Procedures.Rules;

/// <summary>What became of a row when a question was asked.</summary>
public enum RowOutcome
{
    /// <summary>The row answered, or declared that no rule does.</summary>
    Answered = 1,

    /// <summary>A value did not pass a cell of the row.</summary>
    CellFailed,

    /// <summary>The row matches, and another that stands before it answered.</summary>
    EarlierRowMatched,

    /// <summary>A value is outside its input's domain, so that no row was looked at.</summary>
    ValueOutsideDomain,
}

/// <summary>Why a row answered a question or did not. Immutable.</summary>
public sealed class RowExplanation
{
    internal RowExplanation(TableRow row, RowOutcome outcome, Cell? cell, InputValue? given)
    {
        Row = row;
        Outcome = outcome;
        Cell = cell;
        Given = given;
    }

    /// <summary>Which row is explained.</summary>
    public TableRow Row { get; }

    /// <summary>What became of it.</summary>
    public RowOutcome Outcome { get; }

    /// <summary>The first cell that failed, in the order of the inputs, or the one of the value outside its domain; otherwise null.</summary>
    public Cell? Cell { get; }

    /// <summary>The value that did not pass <see cref="Cell"/>; null when there is none.</summary>
    public InputValue? Given { get; }

    /// <summary>The same in a sentence.</summary>
    public Label Reason => Outcome switch
    {
        RowOutcome.Answered => Row.Answer is { } answer
            ? new($"适用：{answer.Label.Chinese}", $"applies: {answer.Label.English}")
            : new("适用：无规定", "applies: no rule"),
        RowOutcome.CellFailed => new(
            $"{Given!.Input.Label.Chinese}为{Given.Value.Chinese}，要求{Cell!.Text.Chinese}",
            $"{Given.Input.Label.English} is {Given.Value.English}, asked is {Cell.Text.English}"),
        RowOutcome.EarlierRowMatched => new("前面的行已适用", "an earlier row matched"),
        RowOutcome.ValueOutsideDomain => new(
            $"{Given!.Input.Label.Chinese}为{Given.Value.Chinese}",
            $"{Given.Input.Label.English} is {Given.Value.English}"),
    };
}
