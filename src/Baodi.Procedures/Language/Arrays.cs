using System.Collections.Immutable;

namespace Baodi.Procedures;

internal static class Arrays
{
    /// <summary>An array that JSON left out is empty.</summary>
    internal static ImmutableArray<T> OrEmpty<T>(this ImmutableArray<T> array) => array.IsDefault ? [] : array;

    /// <summary>Whether every name is among others.</summary>
    internal static bool IsWithin(this ImmutableArray<string> names, ImmutableArray<string> others)
    {
        foreach (var name in names.OrEmpty())
        {
            if (!others.OrEmpty().Contains(name, StringComparer.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
