namespace Baodi.Procedures.Rules;

/// <summary>Says in both languages what a cell asks.</summary>
internal static class Wording
{
    private static readonly Label Any = new("不限", "any");
    private static readonly Label Unknown = new("尚不清楚", "not yet known");

    internal static Label Of(CellContent cell) => cell.Kind switch
    {
        CellKind.Any => Any,
        CellKind.Unknown => Unknown,
        CellKind.Is => Value(cell, 0),
        CellKind.OneOf => Alternatives(cell),
        CellKind.Not => Negated(Alternatives(cell)),
        CellKind.AtLeast => new($"{Value(cell, 0).Chinese}及以上", $"{Value(cell, 0).English} or above"),
        CellKind.AtMost => new($"{Value(cell, 0).Chinese}及以下", $"{Value(cell, 0).English} or below"),
        CellKind.Between => new(
            $"{Value(cell, 0).Chinese}至{Value(cell, 1).Chinese}",
            $"{Value(cell, 0).English} to {Value(cell, 1).English}"),
    };

    private static Label Negated(Label text) => new($"不是{text.Chinese}", $"not {text.English}");

    private static Label Value(CellContent cell, int operand) => ValueText.LabelOf(cell.Input, cell.Operands[operand]);

    private static Label Alternatives(CellContent cell)
    {
        var chinese = new string[cell.Operands.Length];
        var english = new string[cell.Operands.Length];
        for (var i = 0; i < cell.Operands.Length; i++)
        {
            (chinese[i], english[i]) = Value(cell, i);
        }

        return new(string.Join('或', chinese), string.Join(" or ", english));
    }
}
