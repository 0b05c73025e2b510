using System.Globalization;

namespace Baodi.Procedures.Decisions;

/// <summary>One finite input of a decision: a vocabulary, yes or no, or a bounded whole number; each may be one that is not always known. Immutable.</summary>
public sealed class Input
{
    private static readonly Term NotYetKnown = new("unknown", new("尚不清楚", "not yet known"));

    private Input(string identifier, string chinese, Terms? terms, int minimum, int maximum, Term? unknown)
    {
        Name = Naming.Kebab(identifier);
        Label = Naming.Label(chinese, identifier);
        Terms = terms;
        Minimum = minimum;
        Maximum = maximum;
        Unknown = unknown;
    }

    /// <summary>The kebab-case name, as the command line writes it.</summary>
    public string Name { get; }

    /// <summary>What the input is called.</summary>
    public Label Label { get; }

    /// <summary>The values, or null for a number.</summary>
    public Terms? Terms { get; }

    /// <summary>The smallest number, included; 0 for a vocabulary.</summary>
    public int Minimum { get; }

    /// <summary>The largest number, included; 0 for a vocabulary.</summary>
    public int Maximum { get; }

    /// <summary>What it is called that there is no value yet, which a question says as null; null where there always is one.</summary>
    public Term? Unknown { get; }

    /// <summary>An input over a vocabulary; the name is the kebab-case of <paramref name="identifier"/>.</summary>
    /// <param name="identifier">The parameter of the question.</param>
    /// <param name="chinese">What it is called in Chinese.</param>
    /// <param name="terms">The values.</param>
    /// <param name="unknown">What it is called that there is no value yet; null where there always is one. Its name is the kebab-case of the English.</param>
    /// <exception cref="ArgumentException">What it is called that there is no value is blank in a language.</exception>
    public static Input Of(string identifier, string chinese, Terms terms, Label? unknown = null) =>
        new(identifier, chinese, terms, 0, 0, unknown is { } label ? label.IsBlank ? throw new ArgumentException("What is not known is not named in both languages.", nameof(unknown)) : new(label.English.Replace(' ', '-'), label) : null);

    /// <summary>A yes-or-no input.</summary>
    /// <param name="identifier">The parameter of the question.</param>
    /// <param name="chinese">What it is called in Chinese.</param>
    public static Input YesNo(string identifier, string chinese) => Of(identifier, chinese, Terms.YesNo);

    /// <summary>A whole number between two bounds, both included.</summary>
    /// <param name="identifier">The parameter of the question.</param>
    /// <param name="chinese">What it is called in Chinese.</param>
    /// <param name="minimum">The smallest number.</param>
    /// <param name="maximum">The largest number.</param>
    /// <param name="mayBeUnknown">Whether "not yet known", null in the question, is a value.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bounds are in the wrong order.</exception>
    public static Input Number(string identifier, string chinese, int minimum, int maximum, bool mayBeUnknown = false)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minimum, maximum);
        return new(identifier, chinese, null, minimum, maximum, mayBeUnknown ? NotYetKnown : null);
    }

    /// <summary>What may be written for a value: names, and numbers as one range from the least to the greatest.</summary>
    internal ImmutableArray<string> Choices
    {
        get
        {
            var choices = ImmutableArray.CreateBuilder<string>();
            foreach (var term in Terms?.All ?? [new(string.Create(CultureInfo.InvariantCulture, $"{Minimum}..{Maximum}"), default)])
            {
                choices.Add(term.Name);
            }

            if (Unknown is { } unknown)
            {
                choices.Add(unknown.Name);
            }

            return choices.ToImmutable();
        }
    }

    /// <summary>Whether the input can have a value.</summary>
    internal bool Has(object? value) =>
        value is null ? Unknown is not null
        : Terms is { } terms ? (uint)OrdinalOf(value) < (uint)terms.All.Length
        : value is int number && Minimum <= number && number <= Maximum;

    /// <summary>What a value is called; null for one that the input cannot have.</summary>
    internal Term? TermOf(object? value)
    {
        if (!Has(value))
        {
            return null;
        }

        var text = value is int number ? number.ToString(CultureInfo.InvariantCulture) : "";
        return value is null ? Unknown : Terms?.All[OrdinalOf(value)] ?? new(text, new(text, text));
    }

    private static int OrdinalOf(object value) => value is bool yes ? (yes ? 1 : 0) : (int)value - 1;

    /// <summary>The value at a position of the vocabulary, as a question has it.</summary>
    internal object ValueAt(int ordinal) => Terms!.EnumType is { } type ? Enum.ToObject(type, ordinal + 1) : ordinal == 1;

    /// <summary>The value of a name, null for what is not yet known; false when the input has none of that name.</summary>
    internal bool TryRead(string name, out object? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        value = name == Unknown?.Name ? null
            : Terms is { } terms ? (terms.Find(name) is >= 0 and var ordinal ? ValueAt(ordinal) : null)
            : int.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        return name == Unknown?.Name || (value is not null && Has(value));
    }
}
