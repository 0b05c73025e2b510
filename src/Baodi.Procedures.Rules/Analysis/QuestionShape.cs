using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;

namespace Baodi.Procedures.Rules;

/// <summary>How the inputs of a question stand to its parameters: by it a question is made of values, and taken apart again.</summary>
internal sealed class QuestionShape
{
    internal const DynamicallyAccessedMemberTypes Members = DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicProperties;

    private readonly ConstructorInfo constructor;
    private readonly PropertyInfo[] properties;

    /// <summary>Reads a positional record struct.</summary>
    /// <exception cref="ArgumentException">Its parameters are not the inputs, in their order and by their names.</exception>
    internal QuestionShape([DynamicallyAccessedMembers(Members)] Type type, ImmutableArray<Input> inputs)
    {
        (Type, Inputs) = (type, inputs);
        constructor = Array.Find(type.GetConstructors(), one => one.GetParameters().Select(parameter => Naming.Kebab(parameter.Name!)).SequenceEqual(inputs.Select(input => input.Name), StringComparer.Ordinal))
            ?? throw new ArgumentException($"'{type.Name}' is not a positional record whose parameters are {string.Join(", ", inputs.Select(input => input.Name))}.", nameof(type));
        properties = Array.ConvertAll(constructor.GetParameters(), parameter => type.GetProperty(parameter.Name!)!);
    }

    internal Type Type { get; }

    internal ImmutableArray<Input> Inputs { get; }

    /// <summary>The question of these values, one an input.</summary>
    internal object Of(object?[] values) => constructor.Invoke(values);

    internal object? ValueIn(object question, int input) => properties[input].GetValue(question);

    /// <summary>The input whose value is outside its domain; -1 when there is none.</summary>
    internal int StrangerIn(object question)
    {
        var input = properties.Length - 1;
        while (input >= 0 && Inputs[input].Has(properties[input].GetValue(question)))
        {
            input--;
        }

        return input;
    }

    /// <summary>The input that an expression reads, however it is converted; -1 when it reads none, or more.</summary>
    internal int InputOf(Expression? expression) => expression switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert => InputOf(convert.Operand),
        MemberExpression { Member.Name: "Value" } member when InputOf(member.Expression) is >= 0 and var input => input,
        MemberExpression { Expression: ParameterExpression parameter } member when parameter.Type == Type => Array.FindIndex(properties, property => property.Name == member.Member.Name),
        _ => -1,
    };
}
