using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Baodi.Procedures.Tests.Surface;

/// <summary>Values that nobody means to hand over, by the type of the parameter.</summary>
internal static class Hostile
{
    private static readonly Dictionary<Type, object?[]> Known = new()
    {
        [typeof(string)] = [null, "", " ", "\ud800", "no such name", new string('x', 5_000)],
        [typeof(int)] = [0, -1, int.MaxValue, int.MinValue],
        [typeof(long)] = [0L, -1L, long.MaxValue, long.MinValue],
        [typeof(bool)] = [false, true],
        [typeof(object)] = [null, "no such thing", 7],
        [typeof(Instant)] = [default(Instant), Instant.MinValue, Instant.MaxValue],
        [typeof(LocalDate)] = [default(LocalDate), LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new LocalDate(1733, 1, 1, CalendarSystem.Coptic)],
        [typeof(LocalDateTime)] = [default(LocalDateTime), LocalDateTime.MinIsoValue, LocalDateTime.MaxIsoValue],
        [typeof(YearMonth)] = [default(YearMonth), new YearMonth(-9998, 1), new YearMonth(9999, 12)],
        [typeof(Duration)] = [Duration.Zero, Duration.MinValue, Duration.MaxValue],
        [typeof(DateTime)] = [default(DateTime), DateTime.MaxValue],
        [typeof(Type)] = [null, typeof(int)],
        [typeof(DateInterval)] = [null, new DateInterval(LocalDate.MinIsoValue, new LocalDate(-9998, 1, 31)), new DateInterval(new LocalDate(9999, 12, 1), LocalDate.MaxIsoValue)],
    };

    internal static IEnumerable<object?> Of(Type type)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!);
        }

        return Known.TryGetValue(type, out var values) ? values
            : Nullable.GetUnderlyingType(type) is { } inner ? Of(inner).Prepend(null)
            : type.IsEnum ? [Enum.ToObject(type, 0), Enum.ToObject(type, -1), Enum.ToObject(type, 99)]
            : ElementOf(type) is { } element ? Lists(type, element)
            : type.IsValueType ? [Activator.CreateInstance(type)]
            : [null];
    }

    /// <summary>What a list holds; null of what is no list.</summary>
    internal static Type? ElementOf(Type type) =>
        type.IsArray ? type.GetElementType()
        : type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(ImmutableArray<>) || open == typeof(IEnumerable<>) || open == typeof(ReadOnlySpan<>) || open == typeof(IReadOnlyList<>)) ? type.GetGenericArguments()[0]
        : null;

    internal static object ListOf(Type type, Type element, params object?[] entries)
    {
        var array = Array.CreateInstance(element, entries.Length);
        for (var i = 0; i < entries.Length; i++)
        {
            array.SetValue(entries[i], i);
        }

        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            ? typeof(ImmutableArray).GetMethods().Single(method => method.Name == nameof(ImmutableArray.Create) && method.GetParameters() is [{ ParameterType.IsArray: true }])
                .MakeGenericMethod(element).Invoke(null, [array])!
            : array;
    }

    internal static string Shown(object? value) => value switch
    {
        null => "null",
        string { Length: > 40 } text => string.Create(CultureInfo.InvariantCulture, $"\"{text[..5]}…\"({text.Length})"),
        string text => $"\"{text.Replace("\ud800", "\\ud800", StringComparison.Ordinal)}\"",
        Array array => $"[{array.Length}]",
        _ when value.GetType().IsPrimitive || value.GetType().IsEnum => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        Instant or LocalDate or YearMonth or Duration => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        _ => value.GetType().Name,
    };

    private static IEnumerable<object?> Lists(Type type, Type element)
    {
        yield return type.IsValueType && type != typeof(ReadOnlySpan<>).MakeGenericType(element) ? Activator.CreateInstance(type) : null;
        yield return ListOf(type, element);
        yield return ListOf(type, element, element.IsValueType ? Activator.CreateInstance(element) : null);
    }
}
