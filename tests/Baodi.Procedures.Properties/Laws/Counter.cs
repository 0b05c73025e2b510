namespace Baodi.Procedures.Properties.Laws;

/// <summary>Counts how often something was asked.</summary>
internal sealed class Counter
{
    private int count;

    internal int Count => count;

    internal void Add() => Interlocked.Increment(ref count);
}
