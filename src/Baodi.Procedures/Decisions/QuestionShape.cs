using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Baodi.Procedures.Decisions;

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
        constructor = Array.Find(type.GetConstructors(), one => IsOf(one.GetParameters(), inputs))
            ?? throw new ArgumentException($"'{type.Name}' is not a positional record whose parameters are {Names()}.", nameof(type));
        properties = Array.ConvertAll(constructor.GetParameters(), parameter => type.GetProperty(parameter.Name!)!);
    }

    internal Type Type { get; }

    internal ImmutableArray<Input> Inputs { get; }

    /// <summary>The question of these values, one an input; what is missing is the default of its type.</summary>
    internal object Of(object?[] values) => constructor.Invoke(values);

    /// <summary>The question of these values, as somebody gives them.</summary>
    /// <exception cref="ArgumentException">There is not exactly one value of the right type an input.</exception>
    internal object Given(ImmutableArray<object?> values)
    {
        var isGiven = !values.IsDefault && values.Length == properties.Length;
        for (var i = 0; isGiven && i < properties.Length; i++)
        {
            isGiven = IsOf(values[i], properties[i].PropertyType);
        }

        return isGiven ? Of([.. values]) : throw new ArgumentException($"A {Type.Name} wants one value each for {Names()}, of their types.", nameof(values));
    }

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

    /// <summary>The input that a member of the question reads; -1 for another member.</summary>
    internal int Find(MemberInfo member) => member.DeclaringType == Type ? Array.FindIndex(properties, property => property.Name == member.Name) : -1;

    private static bool IsOf(ParameterInfo[] parameters, ImmutableArray<Input> inputs)
    {
        var isOf = parameters.Length == inputs.Length;
        for (var i = 0; isOf && i < parameters.Length; i++)
        {
            isOf = Naming.Kebab(parameters[i].Name!) == inputs[i].Name;
        }

        return isOf;
    }

    private static bool IsOf(object? value, Type type) => Nullable.GetUnderlyingType(type) is { } known ? value is null || value.GetType() == known : value?.GetType() == type;

    private string Names()
    {
        var names = new string[Inputs.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = Inputs[i].Name;
        }

        return string.Join(", ", names);
    }
}
