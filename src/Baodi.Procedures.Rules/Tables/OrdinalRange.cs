namespace Baodi.Procedures.Rules;

/// <summary>Ordinals of one input from <paramref name="First"/> to <paramref name="Last"/>, both included.</summary>
internal sealed record OrdinalRange(int First, int Last)
{
    internal bool Contains(int ordinal) => First <= ordinal && ordinal <= Last;
}
