using System.Collections.Immutable;

namespace Baodi.Procedures;

internal static class Arrays
{
    /// <summary>An array that JSON left out is empty.</summary>
    internal static ImmutableArray<T> OrEmpty<T>(this ImmutableArray<T> array) => array.IsDefault ? [] : array;
}
