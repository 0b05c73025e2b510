using System.Runtime.CompilerServices;

namespace Baodi.Procedures.Rules;

/// <summary>Makes the columns of a table from the properties of its question, so that a cell over one input cannot be written against another.</summary>
public static class Column
{
    /// <summary>The column of a vocabulary.</summary>
    /// <typeparam name="TQuestion">The question.</typeparam>
    /// <typeparam name="TValue">The enum.</typeparam>
    /// <param name="property">A property of the question, such as <c>(ReceptionQuestion q) => q.Rank</c>; it gives type and name and is never called.</param>
    /// <param name="text">The source text of <paramref name="property"/>, which the compiler supplies; its last member, in kebab-case, is the name of the input.</param>
    /// <exception cref="ArgumentException">The question has no input of that name, or its vocabulary is not that of <typeparamref name="TValue"/>.</exception>
    public static Column<TQuestion, TValue> Of<TQuestion, TValue>(
        Func<TQuestion, TValue> property,
        [CallerArgumentExpression(nameof(property))] string text = "")
        where TQuestion : struct, IQuestion<TQuestion>
        where TValue : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(property);
        var column = ColumnInput.Find(TQuestion.Inputs, text);
        return column.Input.Terms is Terms<TValue> terms
            ? new(column, terms)
            : throw new ArgumentException($"Input {column.Input.Name} is not of the vocabulary {typeof(TValue).Name}.", nameof(property));
    }

    /// <summary>The column of a yes-or-no input.</summary>
    /// <typeparam name="TQuestion">The question.</typeparam>
    /// <param name="property">A property of the question; it gives type and name and is never called.</param>
    /// <param name="text">The source text of <paramref name="property"/>, which the compiler supplies; its last member, in kebab-case, is the name of the input.</param>
    /// <exception cref="ArgumentException">The question has no input of that name, or it is not one of yes and no.</exception>
    public static YesNoColumn<TQuestion> Of<TQuestion>(
        Func<TQuestion, bool> property,
        [CallerArgumentExpression(nameof(property))] string text = "")
        where TQuestion : struct, IQuestion<TQuestion>
    {
        ArgumentNullException.ThrowIfNull(property);
        var column = ColumnInput.Find(TQuestion.Inputs, text);
        return ReferenceEquals(column.Input.Terms, Terms.YesNo)
            ? new(column)
            : throw new ArgumentException($"Input {column.Input.Name} is not yes or no.", nameof(property));
    }

    /// <summary>The column of a whole number, which may be unknown if its input says so.</summary>
    /// <typeparam name="TQuestion">The question.</typeparam>
    /// <param name="property">A property of the question; it gives type and name and is never called.</param>
    /// <param name="text">The source text of <paramref name="property"/>, which the compiler supplies; its last member, in kebab-case, is the name of the input.</param>
    /// <exception cref="ArgumentException">The question has no input of that name, or it is not a number.</exception>
    public static NumberColumn<TQuestion> Of<TQuestion>(
        Func<TQuestion, int?> property,
        [CallerArgumentExpression(nameof(property))] string text = "")
        where TQuestion : struct, IQuestion<TQuestion>
    {
        ArgumentNullException.ThrowIfNull(property);
        var column = ColumnInput.Find(TQuestion.Inputs, text);
        return column.Input.Terms is null
            ? new(column)
            : throw new ArgumentException($"Input {column.Input.Name} is not a number.", nameof(property));
    }
}
