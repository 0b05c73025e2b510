using System.Runtime.InteropServices;

namespace Baodi.Procedures.Text;

/// <summary>What matters do with their lists. Written out because a matter is changed on the way of a command.</summary>
internal static class Arrays
{
    /// <summary>An array that nobody changes any more, seen as an immutable one.</summary>
    internal static ImmutableArray<T> Frozen<T>(this T[] array) => ImmutableCollectionsMarshal.AsImmutableArray(array);

    /// <summary>Whether a type is an immutable array.</summary>
    internal static bool IsArray(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    /// <summary>The place of the first that is wanted; below 0 where none is. Makes no objects.</summary>
    internal static int IndexOfFirst<T>(this ImmutableArray<T> array, Predicate<T> wanted)
    {
        for (var i = 0; i < array.Length; i++)
        {
            if (wanted(array[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The first that is wanted; null where none is.</summary>
    internal static T? FirstOrNone<T>(this ImmutableArray<T> array, Predicate<T> wanted)
        where T : class => array.IndexOfFirst(wanted) is >= 0 and var index ? array[index] : null;

    /// <summary>An entry of what somebody hands over, which must be there.</summary>
    /// <exception cref="ArgumentException">It is null.</exception>
    internal static T Given<T>(this T? entry, string parameter)
        where T : class => entry ?? throw new ArgumentException("An entry is null.", parameter);

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

    /// <summary>Each with what is changed of it, in the same order.</summary>
    internal static ImmutableArray<T> Changed<T>(this ImmutableArray<T> array, Func<T, T> change) => array.Taken(change);

    /// <summary>What is taken from each.</summary>
    internal static ImmutableArray<TResult> Taken<T, TResult>(this ImmutableArray<T> array, Func<T, TResult> take)
    {
        var taken = ImmutableArray.CreateBuilder<TResult>(array.Length);
        foreach (var one in array)
        {
            taken.Add(take(one));
        }

        return taken.MoveToImmutable();
    }

    /// <summary>What is taken from those that are wanted.</summary>
    internal static ImmutableArray<TResult> Taken<T, TResult>(this ImmutableArray<T> array, Predicate<T> wanted, Func<T, TResult> take)
    {
        var taken = ImmutableArray.CreateBuilder<TResult>(array.Length);
        foreach (var one in array)
        {
            if (wanted(one))
            {
                taken.Add(take(one));
            }
        }

        return taken.DrainToImmutable();
    }

    /// <summary>The same but for the last.</summary>
    internal static ImmutableArray<T> WithLast<T>(this ImmutableArray<T> array, Func<T, T> change) =>
        array.SetItem(array.Length - 1, change(array[^1]));

    /// <summary>The array with those of others that are not in it yet.</summary>
    internal static ImmutableArray<T> Joined<T>(this ImmutableArray<T> array, ImmutableArray<T> others)
    {
        foreach (var one in others.OrEmpty())
        {
            array = array.Contains(one) ? array : array.Add(one);
        }

        return array;
    }
}
