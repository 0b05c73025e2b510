using System.Collections.Immutable;

namespace Baodi.Procedures.Rules;

/// <summary>A value as the author wrote it.</summary>
/// <param name="Ordinal">Its ordinal, or -1 when it is outside the domain.</param>
/// <param name="Text">How it was written.</param>
internal readonly record struct Operand(int Ordinal, string Text);

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

    internal CellContent Any() => Content(CellKind.Any, [], [new(0, Last)]);

    internal CellContent Unknown() => Input.MayBeUnknown
        ? Content(CellKind.Unknown, [], [new(0, 0)])
        : Faulty(CellKind.Unknown, new(TableFaultKind.ValueOutsideDomain, $"{Input.Name} is never unknown"));

    internal CellContent Is(Operand value) => Listed(CellKind.Is, [value]);

    internal CellContent OneOf(ImmutableArray<Operand> values) => Listed(CellKind.OneOf, values);

    internal CellContent Not(ImmutableArray<Operand> values) => Listed(CellKind.Not, values);

    internal CellContent AtLeast(Operand value) =>
        Stranger(CellKind.AtLeast, [value]) ?? Content(CellKind.AtLeast, [value.Ordinal], [new(value.Ordinal, Last)]);

    internal CellContent AtMost(Operand value) =>
        Stranger(CellKind.AtMost, [value]) ?? Content(CellKind.AtMost, [value.Ordinal], [new(FirstKnown, value.Ordinal)]);

    internal CellContent Between(Operand first, Operand last) =>
        Stranger(CellKind.Between, [first, last])
        ?? (first.Ordinal > last.Ordinal
            ? Faulty(CellKind.Between, new(TableFaultKind.RangeReversed, $"{Input.Name} from {first.Text} to {last.Text} is reversed"))
            : Content(CellKind.Between, [first.Ordinal, last.Ordinal], [new(first.Ordinal, last.Ordinal)]));

    private CellContent Listed(CellKind kind, ImmutableArray<Operand> values)
    {
        if (Stranger(kind, values) is { } stranger)
        {
            return stranger;
        }

        var ordinals = Ordinals(values);
        var ranges = kind == CellKind.Not ? Except(ordinals) : Each(ordinals);
        return ranges.IsEmpty || ordinals.IsEmpty
            ? Faulty(kind, new(TableFaultKind.EmptyCell, ordinals.IsEmpty ? $"{Input.Name} lists no value" : $"{Input.Name} excludes every value"))
            : Content(kind, ordinals, ranges);
    }

    private CellContent? Stranger(CellKind kind, ImmutableArray<Operand> values)
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

    private CellContent Content(CellKind kind, ImmutableArray<int> operands, ImmutableArray<OrdinalRange> ranges) =>
        new(Position, Input, kind, operands, ranges);

    private CellContent Faulty(CellKind kind, CellFault fault) => new(Position, Input, kind, [], [new(0, Last)], fault);

    private static ImmutableArray<int> Ordinals(ImmutableArray<Operand> values)
    {
        var ordinals = ImmutableArray.CreateBuilder<int>(values.Length);
        foreach (var value in values)
        {
            ordinals.Add(value.Ordinal);
        }

        return ordinals.MoveToImmutable();
    }

    private static ImmutableArray<OrdinalRange> Each(ImmutableArray<int> ordinals)
    {
        var ranges = ImmutableArray.CreateBuilder<OrdinalRange>(ordinals.Length);
        foreach (var ordinal in ordinals.Sort())
        {
            if (ranges.Count == 0 || ranges[^1].Last != ordinal)
            {
                ranges.Add(new(ordinal, ordinal));
            }
        }

        return ranges.ToImmutable();
    }

    private ImmutableArray<OrdinalRange> Except(ImmutableArray<int> ordinals)
    {
        var ranges = ImmutableArray.CreateBuilder<OrdinalRange>(ordinals.Length + 1);
        var next = FirstKnown;
        foreach (var ordinal in ordinals.Sort())
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

        return ranges.ToImmutable();
    }
}
