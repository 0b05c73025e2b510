using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Baodi.Procedures.Text;

/// <summary>One value of a finite vocabulary.</summary>
/// <param name="Name">The kebab-case name, as JSON and the command line write it.</param>
/// <param name="Label">What the value is called.</param>
public sealed record Term(string Name, Label Label);

/// <summary>The values of one finite vocabulary in their order, with their names and labels. Immutable.</summary>
public abstract class Terms
{
    private protected Terms(Label label, ImmutableArray<Term> all)
    {
        Label = label;
        All = all;
        Count = all.Length;
    }

    private protected Terms(string chinese, Type type, ReadOnlySpan<string> members)
        : this(Naming.Label(chinese, type.Name), Read(type, members))
    {
    }

    private protected int Count { get; }

    /// <summary>What the vocabulary as a whole is called.</summary>
    public Label Label { get; }

    /// <summary>The values in ascending order; the position of a value is its ordinal, from 0.</summary>
    public ImmutableArray<Term> All { get; }

    /// <summary>The enum whose members they are; null for yes and no.</summary>
    internal virtual Type? EnumType => null;

    /// <summary>Finds a value by its kebab-case name.</summary>
    /// <returns>The ordinal, or -1 when no value has that name.</returns>
    public int Find(string name)
    {
        for (var i = 0; i < All.Length; i++)
        {
            if (All[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The answers to a yes-or-no question; no has ordinal 0, yes 1.</summary>
    public static Terms YesNo { get; } = new YesNoTerms();

    /// <summary>Names the members of an enum. Not generic, so that it is compiled once and not for each enum when a process starts.</summary>
    private static ImmutableArray<Term> Read(Type type, ReadOnlySpan<string> chinese)
    {
        var names = Enum.GetNames(type);
        if (names.Length != chinese.Length || Enum.GetValuesAsUnderlyingType(type) is not int[] values)
        {
            throw new ArgumentException($"{type.Name} has {names.Length} members and {chinese.Length} labels.", nameof(chinese));
        }

        var terms = new Term[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            if (values[i] != i + 1)
            {
                throw new ArgumentException($"{type.Name}.{names[i]} is not {i + 1}.", nameof(chinese));
            }

            var kebab = Naming.Kebab(names[i]);
            terms[i] = new(kebab, new(chinese[i], kebab.Replace('-', ' ')));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(terms);
    }

    private sealed class YesNoTerms() : Terms(new("是否", "yes or no"), [new("no", new("否", "no")), new("yes", new("是", "yes"))]);
}

/// <summary>The vocabulary of an enum whose named members are 1, 2, 3 and so on, so that a missing value is never a member.</summary>
/// <typeparam name="T">The enum; its underlying type is <see cref="int"/>.</typeparam>
public sealed class Terms<T> : Terms
    where T : struct, Enum
{
    /// <summary>Names the members in Chinese; the English comes from the identifiers.</summary>
    /// <param name="chinese">What the vocabulary is called.</param>
    /// <param name="members">The Chinese labels in ascending order of the members.</param>
    /// <exception cref="ArgumentException">There is not exactly one label a member, or the members are not 1, 2, 3 and so on.</exception>
    public Terms(string chinese, params ReadOnlySpan<string> members)
        : base(chinese, typeof(T), members)
    {
    }

    // What the library itself writes comes this way: a span is laid out and compiled for each number of members when a process starts.
    [OverloadResolutionPriority(1)]
    internal Terms(string chinese, params string[] members)
        : base(chinese, typeof(T), members)
    {
    }

    internal override Type EnumType => typeof(T);

    /// <summary>The position of a value, from 0; -1 when it is not a named member.</summary>
    public int Ordinal(T value)
    {
        var ordinal = Unsafe.BitCast<T, int>(value) - 1;
        return (uint)ordinal < (uint)Count ? ordinal : -1;
    }

    /// <summary>The value at a position.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ordinal"/> is not from 0 up to the number of members.</exception>
    public T this[int ordinal]
    {
        get
        {
            if ((uint)ordinal >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(ordinal), ordinal, "There is no member of this ordinal.");
            }

            return Unsafe.BitCast<int, T>(ordinal + 1);
        }
    }

    /// <summary>The kebab-case name of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a named member.</exception>
    internal string NameOf(T value) => TermOf(value).Name;

    /// <summary>What a value is called.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a named member.</exception>
    public Label LabelOf(T value) => TermOf(value).Label;

    private Term TermOf(T value)
    {
        var ordinal = Ordinal(value);
        return ordinal >= 0 ? All[ordinal] : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a named member.");
    }
}
