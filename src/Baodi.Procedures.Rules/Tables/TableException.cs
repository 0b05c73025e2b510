using System.Collections.Immutable;

namespace Baodi.Procedures.Rules;

/// <summary>A table that cannot be used, with everything that is wrong with it.</summary>
#pragma warning disable RCS1194 // Without a table and its faults there is nothing to throw.
public sealed class TableException : Exception
#pragma warning restore RCS1194
{
    internal TableException(string tableId, ImmutableArray<TableFault> faults)
        : base($"Table {tableId} has {faults.Length} fault(s):{Lines(faults)}")
    {
        TableId = tableId;
        Faults = faults;
    }

    /// <summary>The id of the decision the table was to answer.</summary>
    public string TableId { get; }

    /// <summary>All faults; never empty.</summary>
    public ImmutableArray<TableFault> Faults { get; }

    private static string Lines(ImmutableArray<TableFault> faults)
    {
        var lines = "";
        foreach (var fault in faults)
        {
            lines += "\n- " + fault;
        }

        return lines;
    }
}
