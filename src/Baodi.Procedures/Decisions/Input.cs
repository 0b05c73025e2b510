using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>One finite input of a decision: a vocabulary, yes or no, or a bounded whole number that may be unknown. Immutable.</summary>
public sealed class Input
{
    private Input(string name, Label label, Terms? terms, int minimum, int maximum, bool mayBeUnknown)
    {
        Name = name;
        Label = label;
        Terms = terms;
        Minimum = minimum;
        Maximum = maximum;
        MayBeUnknown = mayBeUnknown;
    }

    /// <summary>The kebab-case name, as the command line writes it.</summary>
    public string Name { get; }

    /// <summary>What the input is called.</summary>
    public Label Label { get; }

    /// <summary>The values, or null for a number.</summary>
    public Terms? Terms { get; }

    /// <summary>The smallest number, included; 0 for a vocabulary.</summary>
    public int Minimum { get; }

    /// <summary>The largest number, included; the last ordinal for a vocabulary.</summary>
    public int Maximum { get; }

    /// <summary>Whether "not yet known" is a value; its ordinal is then 0 and the others follow.</summary>
    public bool MayBeUnknown { get; }

    /// <summary>How many ordinals there are, "not yet known" included.</summary>
    public int Count => Maximum - Minimum + 1 + (MayBeUnknown ? 1 : 0);

    /// <summary>An input over a vocabulary; the name is the kebab-case of <paramref name="identifier"/>.</summary>
    public static Input Of(string identifier, string chinese, Terms terms) =>
        new(Naming.Kebab(identifier), Naming.Label(chinese, identifier), terms, 0, terms.All.Length - 1, mayBeUnknown: false);

    /// <summary>A yes-or-no input; no has ordinal 0, yes 1.</summary>
    public static Input YesNo(string identifier, string chinese) => Of(identifier, chinese, Terms.YesNo);

    /// <summary>A whole number between two bounds, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The bounds are in the wrong order, or so far apart that their ordinals do not fit an <see cref="int"/>.</exception>
    public static Input Number(string identifier, string chinese, int minimum, int maximum, bool mayBeUnknown = false)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minimum, maximum);
        if ((long)maximum - minimum >= int.MaxValue - 1)
        {
            throw new ArgumentOutOfRangeException(nameof(maximum), maximum, "There are more values than ordinals.");
        }

        return new(Naming.Kebab(identifier), Naming.Label(chinese, identifier), null, minimum, maximum, mayBeUnknown);
    }

    /// <summary>The ordinal of a number, or of "not yet known" when it is null; -1 when it is not in the domain.</summary>
    public int OrdinalOf(int? number) => number switch
    {
        null => MayBeUnknown ? 0 : -1,
        { } n when n < Minimum || n > Maximum => -1,
        { } n => n - Minimum + (MayBeUnknown ? 1 : 0),
    };
}
