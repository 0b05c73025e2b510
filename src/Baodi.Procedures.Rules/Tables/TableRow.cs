using System.Collections.Immutable;

namespace Baodi.Procedures.Rules;

/// <summary>One row of a table: what it asks of each input, what it answers, and on which ground. Immutable.</summary>
public sealed class TableRow
{
    internal TableRow(DecisionRow identity, ImmutableArray<Cell> cells, Term? answer, int answerOrdinal, int layer)
    {
        Identity = identity;
        Cells = cells;
        Answer = answer;
        AnswerOrdinal = answerOrdinal;
        Layer = layer;
    }

    /// <summary>The id, unique in its table.</summary>
    public string Id => Identity.Id;

    /// <summary>The clause, or the reading, the row puts into force.</summary>
    public Citation Citation => Identity.Citation;

    /// <summary>One cell an input, in the order of the inputs; an input the row does not name has an <see cref="Cell.IsAny"/> cell.</summary>
    public ImmutableArray<Cell> Cells { get; }

    /// <summary>The answer, or null when the row declares that no rule covers what it matches.</summary>
    public Term? Answer { get; }

    /// <summary>What a decision by this row carries.</summary>
    internal DecisionRow Identity { get; }

    /// <summary>The ordinal of <see cref="Answer"/> in its vocabulary, or -1.</summary>
    internal int AnswerOrdinal { get; }

    /// <summary>0 for a row of the table first built, one more with each extension.</summary>
    internal int Layer { get; }

    /// <summary>Whether the row, added later, may answer what <paramref name="declared"/> declared to have no rule.</summary>
    internal bool Overrides(TableRow declared) => Layer > declared.Layer && Answer is not null && declared.Answer is null;

    /// <summary>Whether a cell was written wrongly, so that nothing can be concluded from where the row matches.</summary>
    internal bool IsFaulty
    {
        get
        {
            foreach (var cell in Cells)
            {
                if (cell.Content.Fault is not null)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The position of the first cell that a question fails, or -1 when the row matches.</summary>
    internal int FirstFailing(ReadOnlySpan<int> ordinals)
    {
        for (var i = 0; i < Cells.Length; i++)
        {
            if (!Cells[i].Matches(ordinals[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
