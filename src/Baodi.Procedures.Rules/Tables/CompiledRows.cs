using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Baodi.Procedures.Rules;

/// <summary>A checked table as one look-up: each value adds a step, and the sum is the place of the row that answers.</summary>
internal sealed class CompiledRows
{
    // Less than the steps of all other inputs could make up for.
    private const int Outside = -2 * Grid.MaximumPlaces;

    private readonly Grid grid;
    private readonly int[][] steps;
    private readonly int[] answering;

    /// <summary>Lays out the steps of all inputs.</summary>
    /// <param name="grid">Where each question has its place.</param>
    /// <param name="answering">The index of the row that answers each place.</param>
    internal CompiledRows(Grid grid, int[] answering)
    {
        this.grid = grid;
        this.answering = answering;
        steps = new int[grid.Axes.Length][];
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = grid.Axes[i].Steps();
        }
    }

    /// <summary>The index of the row that answers each place.</summary>
    internal ReadOnlySpan<int> Answering => answering;

    /// <summary>The index of the row that answers, or -1 when a value is outside its domain.</summary>
    /// <param name="ordinals">One an input.</param>
    internal int RowOf(ReadOnlySpan<int> ordinals)
    {
        var place = new SearchedPlace(this);
        foreach (var ordinal in ordinals)
        {
            place.Add(ordinal);
        }

        return place.Found is >= 0 and var found ? answering[found] : -1;
    }

    /// <summary>The place that the values told lead to.</summary>
    private int PlaceOf(int sum, int told)
    {
        if (told != steps.Length)
        {
            RefuseToAnswer(told);
        }

        return sum;
    }

    private int StepOf(int input, int ordinal)
    {
        var ofInput = steps[input];
        return (uint)ordinal < (uint)ofInput.Length ? ofInput[ordinal] : Outside;
    }

    private int Searched(int input, int ordinal)
    {
        var axis = grid.Axes[input];
        return (uint)ordinal < (uint)axis.Count ? axis.Search(ordinal) : Outside;
    }

    [DoesNotReturn]
    private void RefuseToAnswer(int told) => throw new InvalidOperationException($"The question tells {told} values where there are {steps.Length} inputs.");

    // One expression each below: with more in them the compiler keeps the sums in memory and not in a register.

    /// <summary>The place of a question whose values all have their steps laid out, found while it tells them.</summary>
    internal struct Place(CompiledRows rows) : IOrdinals
    {
        private int told;
        private int sum;

        /// <summary>The place; below 0 when a value has no step laid out.</summary>
        internal readonly int Found => rows.PlaceOf(sum, told);

        public void Add(int ordinal) => sum += rows.StepOf(told++, ordinal);
    }

    /// <summary>The place of any question.</summary>
    internal struct SearchedPlace(CompiledRows rows) : IOrdinals
    {
        private int told;
        private int sum;

        /// <summary>The place; below 0 when a value is outside its domain.</summary>
        internal readonly int Found => rows.PlaceOf(sum, told);

        public void Add(int ordinal) => sum += rows.Searched(told++, ordinal);
    }
}

/// <summary>What a question tells, kept.</summary>
internal readonly struct ToldOrdinals(int inputs) : IOrdinals
{
    private readonly List<int> all = new(inputs);

    internal ReadOnlySpan<int> All => CollectionsMarshal.AsSpan(all);

    public void Add(int ordinal) => all.Add(ordinal);
}
