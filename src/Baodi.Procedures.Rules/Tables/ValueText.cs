using System.Collections.Immutable;
using System.Globalization;

namespace Baodi.Procedures.Rules;

/// <summary>The values of inputs, as names to type and as labels to read.</summary>
internal static class ValueText
{
    internal const string Unknown = "unknown";

    private static readonly Label UnknownLabel = new("尚不清楚", "not yet known");
    private static readonly Label Outside = new("超出取值范围的值", "a value outside the domain");

    internal static string Name(Input input, int ordinal)
    {
        if (input.Terms is { } terms)
        {
            return terms.All[ordinal].Name;
        }

        return IsUnknown(input, ordinal) ? Unknown : Number(input, ordinal);
    }

    internal static Label LabelOf(Input input, int ordinal)
    {
        if (ordinal < 0 || ordinal >= input.Count)
        {
            return Outside;
        }

        if (input.Terms is { } terms)
        {
            return terms.All[ordinal].Label;
        }

        var number = Number(input, ordinal);
        return IsUnknown(input, ordinal) ? UnknownLabel : new(number, number);
    }

    internal static int Ordinal(Input input, string name)
    {
        if (input.Terms is { } terms)
        {
            return terms.Find(name);
        }

        if (name == Unknown)
        {
            return input.OrdinalOf(null);
        }

        return int.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? input.OrdinalOf(number) : -1;
    }

    internal static ImmutableArray<KeyValuePair<string, string>> Pairs(ImmutableArray<Input> inputs, ReadOnlySpan<int> ordinals)
    {
        var pairs = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>(inputs.Length);
        for (var i = 0; i < inputs.Length; i++)
        {
            pairs.Add(new(inputs[i].Name, Name(inputs[i], ordinals[i])));
        }

        return pairs.MoveToImmutable();
    }

    /// <summary>The values that may be written; numbers as one range.</summary>
    internal static ImmutableArray<string> Choices(Input input)
    {
        if (input.Terms is { } terms)
        {
            var names = ImmutableArray.CreateBuilder<string>(terms.All.Length);
            foreach (var term in terms.All)
            {
                names.Add(term.Name);
            }

            return names.MoveToImmutable();
        }

        var range = string.Create(CultureInfo.InvariantCulture, $"{input.Minimum}..{input.Maximum}");
        return input.MayBeUnknown ? [range, Unknown] : [range];
    }

    internal static string Domain(Input input) => string.Join(", ", Choices(input));

    internal static ImmutableArray<string> NamesOf(ImmutableArray<Input> inputs)
    {
        var names = ImmutableArray.CreateBuilder<string>(inputs.Length);
        foreach (var input in inputs)
        {
            names.Add(input.Name);
        }

        return names.MoveToImmutable();
    }

    internal static string Names(ImmutableArray<Input> inputs) => string.Join(", ", NamesOf(inputs));

    private static bool IsUnknown(Input input, int ordinal) => input.MayBeUnknown && ordinal == 0;

    private static string Number(Input input, int ordinal) =>
        (input.Minimum + ordinal - (input.MayBeUnknown ? 1 : 0)).ToString(CultureInfo.InvariantCulture);
}
