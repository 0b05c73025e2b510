using System.Runtime.InteropServices;

namespace Baodi.Procedures.Rules;

/// <summary>Ordinals of one input from <paramref name="First"/> to <paramref name="Last"/>, both included.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct OrdinalRange(int First, int Last)
{
    internal bool Contains(int ordinal) => First <= ordinal && ordinal <= Last;
}
