using System.Collections.Immutable;

namespace Baodi.Procedures.Rules;

/// <summary>A box of places no row covers, as wide as it can be made, so that one hole is one fault.</summary>
internal sealed class GapRegion
{
    private readonly bool[][] segments;

    private GapRegion(bool[][] segments) => this.segments = segments;

    /// <summary>Widens a place to a region, input after input, and takes the region out of <paramref name="open"/>.</summary>
    internal static GapRegion Around(int place, bool[] open, ReadOnlySpan<Axis> axes)
    {
        var widened = new bool[axes.Length][];
        var region = new List<int> { place };
        for (var i = 0; i < axes.Length; i++)
        {
            widened[i] = Widen(region, open, axes[i]);
        }

        foreach (var covered in region)
        {
            open[covered] = false;
        }

        return new(widened);
    }

    /// <summary>Names the inputs that bound the region; the others may have any value.</summary>
    internal string Describe(ImmutableArray<Input> inputs, ReadOnlySpan<Axis> axes)
    {
        var bounds = new List<string>();
        for (var i = 0; i < inputs.Length; i++)
        {
            if (Array.IndexOf(segments[i], value: false) >= 0)
            {
                bounds.Add($"{inputs[i].Name} {string.Join('|', Values(inputs[i], axes[i], segments[i]))}");
            }
        }

        return bounds.Count == 0 ? "any question" : string.Join(", ", bounds);
    }

    private static bool[] Widen(List<int> region, bool[] open, Axis axis)
    {
        var included = new bool[axis.Segments];
        var (size, own) = (region.Count, region[0] / axis.Stride % axis.Segments);
        for (var segment = 0; segment < included.Length; segment++)
        {
            var shift = (segment - own) * axis.Stride;
            included[segment] = IsOpen(region, size, shift, open);
            for (var i = 0; included[segment] && shift != 0 && i < size; i++)
            {
                region.Add(region[i] + shift);
            }
        }

        return included;
    }

    private static bool IsOpen(List<int> region, int size, int shift, bool[] open)
    {
        for (var i = 0; i < size; i++)
        {
            if (!open[region[i] + shift])
            {
                return false;
            }
        }

        return true;
    }

    private static List<string> Values(Input input, Axis axis, bool[] segments)
    {
        var values = new List<string>();
        for (var segment = 0; segment < segments.Length; segment++)
        {
            if (segments[segment])
            {
                var (first, last) = (axis.FirstOf(segment), axis.LastOf(segment));
                var name = ValueText.Name(input, first);
                values.Add(first == last ? name : $"{name}..{ValueText.Name(input, last)}");
            }
        }

        return values;
    }
}
