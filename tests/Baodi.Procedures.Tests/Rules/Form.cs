using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>How many boxes a form has.</summary>
public interface IBoxes
{
    static abstract int Count { get; }
}

/// <summary>A question of many boxes, each ticked or not; named <c>box0</c> and so on.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Form<TBoxes>(int Ticked) : IQuestion<Form<TBoxes>>
    where TBoxes : IBoxes
{
#pragma warning disable CA1000 // A question declares its inputs so.
    public static ImmutableArray<Input> Inputs { get; } = [.. Enumerable.Range(0, TBoxes.Count).Select(i => Input.YesNo($"Box{i}", $"第{i}格"))];
#pragma warning restore CA1000

    public void Tell<TOrdinals>(ref TOrdinals ordinals)
        where TOrdinals : struct, IOrdinals
    {
        for (var i = 0; i < TBoxes.Count; i++)
        {
            ordinals.Add((Ticked >> i) & 1);
        }
    }
}

internal sealed class SixBoxes : IBoxes
{
    public static int Count => 6;
}

internal sealed class SixteenBoxes : IBoxes
{
    public static int Count => 16;
}

internal sealed class SeventeenBoxes : IBoxes
{
    public static int Count => 17;
}
