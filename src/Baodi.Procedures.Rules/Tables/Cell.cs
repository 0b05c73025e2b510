namespace Baodi.Procedures.Rules;

/// <summary>What one row asks of one input. Immutable.</summary>
public abstract class Cell
{
    private protected Cell(CellContent content) => Content = content;

    /// <summary>The input that is asked about.</summary>
    public Input Input => Content.Input;

    /// <summary>Whether every value passes, an unknown number included.</summary>
    public bool IsAny => Content.Kind == CellKind.Any;

    /// <summary>What is asked, such as <c>vice ministerial or above</c>; <c>any</c> when nothing is.</summary>
    public Label Text => Wording.Of(Content);

    internal CellContent Content { get; }

    /// <summary>Whether a value passes.</summary>
    /// <param name="ordinal">The ordinal of a value of <see cref="Input"/>; one outside its domain never passes.</param>
    public bool Matches(int ordinal)
    {
        foreach (var range in Content.Ranges)
        {
            if (range.Contains(ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text in English, led by the name of the input.</summary>
    public override string ToString() => $"{Input.Name}: {Text.English}";
}

/// <summary>What one row asks of one input of one question; written by a column. Immutable.</summary>
/// <typeparam name="TQuestion">The question.</typeparam>
public sealed class Cell<TQuestion> : Cell
    where TQuestion : struct, IQuestion<TQuestion>
{
    internal Cell(CellContent content)
        : base(content)
    {
    }
}

/// <summary>A cell that no author wrote: it stands for an input that its row does not ask about.</summary>
internal sealed class UnwrittenCell(CellContent content) : Cell(content);

/// <summary>The datum behind a cell.</summary>
/// <param name="Position">The position of the input in its question.</param>
/// <param name="Input">The input.</param>
/// <param name="Kind">What is asked.</param>
/// <param name="Operands">The ordinals the author wrote, in his order.</param>
/// <param name="Ranges">The ordinals that pass, ascending and apart; the whole domain when there is a fault.</param>
/// <param name="Fault">What is wrong with the cell, or null.</param>
internal sealed record CellContent(
    int Position,
    Input Input,
    CellKind Kind,
    int[] Operands,
    OrdinalRange[] Ranges,
    CellFault? Fault = null);

/// <summary>Why a cell cannot be used.</summary>
internal sealed record CellFault(TableFaultKind Kind, string Text);
