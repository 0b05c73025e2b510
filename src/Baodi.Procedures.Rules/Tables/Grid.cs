using System.Collections.Immutable;

namespace Baodi.Procedures.Rules;

/// <summary>The product of all segments of all inputs, as one flat array. Each place stands for questions that no row tells apart.</summary>
internal sealed class Grid
{
    internal const int MaximumInputs = 16;
    internal const int MaximumPlaces = 1_000_000;

    private readonly Axis[] axes;

    private Grid(Axis[] axes, int places)
    {
        this.axes = axes;
        Places = places;
    }

    internal int Places { get; }

    internal ReadOnlySpan<Axis> Axes => axes;

    /// <summary>Cuts the inputs at the bounds of all cells.</summary>
    /// <returns>Null when there would be too many places.</returns>
    internal static Grid? Over(ImmutableArray<Input> inputs, ReadOnlySpan<TableRow> rows)
    {
        var cut = new Axis[inputs.Length];
        var places = 1L;
        for (var i = inputs.Length - 1; i >= 0; i--)
        {
            cut[i] = Axis.Cut(inputs[i], i, rows, (int)places);
            places *= cut[i].Segments;
            if (places > MaximumPlaces)
            {
                return null;
            }
        }

        return inputs.Length > MaximumInputs ? null : new(cut, (int)places);
    }

    /// <summary>The question at a place that has the smallest ordinals.</summary>
    internal int[] QuestionAt(int place)
    {
        var ordinals = new int[axes.Length];
        for (var i = 0; i < ordinals.Length; i++)
        {
            ordinals[i] = axes[i].FirstOf(place / axes[i].Stride % axes[i].Segments);
        }

        return ordinals;
    }

    /// <summary>All places a row matches, ascending.</summary>
    internal int[] PlacesOf(TableRow row)
    {
        int[] places = [0];
        for (var i = 0; i < axes.Length; i++)
        {
            places = Spread(places, axes[i], row.Cells[i]);
        }

        return places;
    }

    private static int[] Spread(int[] places, Axis axis, Cell cell)
    {
        var spread = new List<int>(places.Length);
        foreach (var place in places)
        {
            for (var segment = 0; segment < axis.Segments; segment++)
            {
                if (cell.Matches(axis.FirstOf(segment)))
                {
                    spread.Add(place + (segment * axis.Stride));
                }
            }
        }

        return [.. spread];
    }
}
