using System.Collections.Immutable;
using System.Globalization;

namespace Baodi.Procedures.Rules;

/// <summary>A value as the author wrote it.</summary>
/// <param name="Ordinal">Its ordinal, or -1 when it is outside the domain.</param>
/// <param name="Value">The value itself, which is put into words only where a fault names it.</param>
internal sealed record Operand(int Ordinal, object Value)
{
    internal string Text => string.Create(CultureInfo.InvariantCulture, $"{Value}");
}

/// <summary>One input at its position in a question, and the cells that can be written over it.</summary>
internal sealed record ColumnInput(int Position, Input Input)
{
    private int FirstKnown => Input.MayBeUnknown ? 1 : 0;

    private int Last => Input.Count - 1;

    internal static ColumnInput Find(ImmutableArray<Input> inputs, string selector)
    {
        var name = Naming.Kebab(Naming.Member(selector));
        for (var i = 0; i < inputs.Length; i++)
        {
            if (inputs[i].Name == name)
            {
                return new(i, inputs[i]);
            }
        }

        throw new ArgumentException($"The question has no input {name}; it has {ValueText.Names(inputs)}.", nameof(selector));
    }

    internal Operand Number(int value) => new(Input.OrdinalOf(value), value);

    internal Operand[] Numbers(ReadOnlySpan<int> values)
    {
        var numbers = new Operand[values.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = Number(values[i]);
        }

        return numbers;
    }

    internal CellContent Any() => Content(CellKind.Any, [], [new(0, Last)]);

    internal CellContent Unknown() => Input.MayBeUnknown
        ? Content(CellKind.Unknown, [], [new(0, 0)])
        : Faulty(CellKind.Unknown, new(TableFaultKind.ValueOutsideDomain, $"{Input.Name} is never unknown"));

    internal CellContent Is(Operand value) => Listed(CellKind.Is, [value]);

    internal CellContent OneOf(Operand[] values) => Listed(CellKind.OneOf, values);

    internal CellContent Not(Operand[] values) => Listed(CellKind.Not, values);

    internal CellContent AtLeast(Operand value) =>
        Stranger(CellKind.AtLeast, [value]) ?? Content(CellKind.AtLeast, [value.Ordinal], [new(value.Ordinal, Last)]);

    internal CellContent AtMost(Operand value) =>
        Stranger(CellKind.AtMost, [value]) ?? Content(CellKind.AtMost, [value.Ordinal], [new(FirstKnown, value.Ordinal)]);

    internal CellContent Between(Operand first, Operand last) =>
        Stranger(CellKind.Between, [first, last])
        ?? (first.Ordinal > last.Ordinal
            ? Faulty(CellKind.Between, new(TableFaultKind.RangeReversed, $"{Input.Name} from {first.Text} to {last.Text} is reversed"))
            : Content(CellKind.Between, [first.Ordinal, last.Ordinal], [new(first.Ordinal, last.Ordinal)]));

    private CellContent Listed(CellKind kind, Operand[] values)
    {
        if (Stranger(kind, values) is { } stranger)
        {
            return stranger;
        }

        var ordinals = Ordinals(values);
        var ranges = kind == CellKind.Not ? Except(InOrder(ordinals)) : Each(InOrder(ordinals));
        return ranges.Length == 0 || ordinals.Length == 0
            ? Faulty(kind, new(TableFaultKind.EmptyCell, ordinals.Length == 0 ? $"{Input.Name} lists no value" : $"{Input.Name} excludes every value"))
            : Content(kind, ordinals, ranges);
    }

    private CellContent? Stranger(CellKind kind, Operand[] values)
    {
        foreach (var value in values)
        {
            if (value.Ordinal < 0)
            {
                return Faulty(kind, new(TableFaultKind.ValueOutsideDomain, $"{value.Text} is not a value of {Input.Name} ({ValueText.Domain(Input)})"));
            }
        }

        return null;
    }

    private CellContent Content(CellKind kind, int[] operands, OrdinalRange[] ranges) =>
        new(Position, Input, kind, operands, ranges);

    private CellContent Faulty(CellKind kind, CellFault fault) => new(Position, Input, kind, [], [new(0, Last)], fault);

    private static int[] Ordinals(Operand[] values)
    {
        var ordinals = new int[values.Length];
        for (var i = 0; i < ordinals.Length; i++)
        {
            ordinals[i] = values[i].Ordinal;
        }

        return ordinals;
    }

    private static int[] InOrder(int[] ordinals)
    {
        var sorted = (int[])ordinals.Clone();
        Array.Sort(sorted);
        return sorted;
    }

    private static OrdinalRange[] Each(int[] ordinals)
    {
        var ranges = new List<OrdinalRange>(ordinals.Length);
        foreach (var ordinal in ordinals)
        {
            if (ranges.Count == 0 || ranges[^1].Last != ordinal)
            {
                ranges.Add(new(ordinal, ordinal));
            }
        }

        return [.. ranges];
    }

    private OrdinalRange[] Except(int[] ordinals)
    {
        var ranges = new List<OrdinalRange>(ordinals.Length + 1);
        var next = FirstKnown;
        foreach (var ordinal in ordinals)
        {
            if (ordinal > next)
            {
                ranges.Add(new(next, ordinal - 1));
            }

            next = ordinal + 1;
        }

        if (next <= Last)
        {
            ranges.Add(new(next, Last));
        }

        return [.. ranges];
    }
}
