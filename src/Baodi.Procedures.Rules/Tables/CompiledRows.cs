using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Baodi.Procedures.Rules;

/// <summary>A checked table as one look-up: each value adds a step, and the sum is the place of the row that answers.</summary>
internal sealed class CompiledRows
{
    private readonly Slot[] slots;
    private readonly int[] steps;
    private readonly int[] answering;
    private readonly Grid grid;

    /// <summary>Lays the steps of all inputs side by side.</summary>
    /// <param name="grid">Where each question has its place.</param>
    /// <param name="answering">The index of the row that answers each place.</param>
    internal CompiledRows(Grid grid, int[] answering)
    {
        this.grid = grid;
        this.answering = answering;
        slots = new Slot[grid.Axes.Length];
        var all = new List<int>();
        for (var i = 0; i < slots.Length; i++)
        {
            var axis = grid.Axes[i];
            slots[i] = new(axis.Count, axis.IsDirect ? all.Count : -1);
            axis.AddSteps(all);
        }

        steps = [.. all];
    }

    /// <summary>The index of the row that answers, or -1 when a value is outside its domain.</summary>
    /// <param name="ordinals">One an input; more are not looked at.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int RowOf(ReadOnlySpan<int> ordinals)
    {
        ReadOnlySpan<Slot> lookups = slots;
        var table = steps;
        var place = 0;
        ordinals = ordinals[..lookups.Length];
        for (var i = 0; i < ordinals.Length; i++)
        {
            var ordinal = ordinals[i];
            ref readonly var slot = ref lookups[i];
            if ((uint)ordinal >= (uint)slot.Count)
            {
                return -1;
            }

            place += slot.First >= 0 ? table[slot.First + ordinal] : Search(i, ordinal);
        }

        return answering[place];
    }

    private int Search(int input, int ordinal) => grid.Axes[input].Search(ordinal);

    /// <summary>Where the steps of one input stand.</summary>
    /// <param name="Count">How many ordinals the input has.</param>
    /// <param name="First">The index of the step of ordinal 0, or -1 when the step is searched.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Slot(int Count, int First);
}
