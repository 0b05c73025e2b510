using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Baodi.Procedures.Rules;

/// <summary>A checked table as one look-up: each value adds a step, and the sum is the place of the row that answers.</summary>
internal sealed class CompiledRows
{
    private readonly Slot[] _slots;
    private readonly int[] _steps;
    private readonly int[] _answering;
    private readonly Grid _grid;

    /// <summary>Lays the steps of all inputs side by side.</summary>
    /// <param name="grid">Where each question has its place.</param>
    /// <param name="answering">The index of the row that answers each place.</param>
    internal CompiledRows(Grid grid, int[] answering)
    {
        _grid = grid;
        _answering = answering;
        _slots = new Slot[grid.Axes.Length];
        var steps = new List<int>();
        for (var i = 0; i < _slots.Length; i++)
        {
            var axis = grid.Axes[i];
            _slots[i] = new(axis.Count, axis.IsDirect ? steps.Count : -1);
            axis.AddSteps(steps);
        }

        _steps = [.. steps];
    }

    /// <summary>The index of the row that answers, or -1 when a value is outside its domain.</summary>
    /// <param name="ordinals">One an input; more are not looked at.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int RowOf(ReadOnlySpan<int> ordinals)
    {
        ReadOnlySpan<Slot> slots = _slots;
        var steps = _steps;
        var place = 0;
        ordinals = ordinals[..slots.Length];
        for (var i = 0; i < ordinals.Length; i++)
        {
            var ordinal = ordinals[i];
            ref readonly var slot = ref slots[i];
            if ((uint)ordinal >= (uint)slot.Count)
            {
                return -1;
            }

            place += slot.First >= 0 ? steps[slot.First + ordinal] : Search(i, ordinal);
        }

        return _answering[place];
    }

    private int Search(int input, int ordinal) => _grid.Axes[input].Search(ordinal);

    /// <summary>Where the steps of one input stand.</summary>
    /// <param name="Count">How many ordinals the input has.</param>
    /// <param name="First">The index of the step of ordinal 0, or -1 when the step is searched.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Slot(int Count, int First);
}
