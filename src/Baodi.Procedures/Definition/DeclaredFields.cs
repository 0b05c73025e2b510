using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Baodi.Procedures.Definition;

/// <summary>Finds the fields that a record declares on the parameters of its constructor, and what it declares wrongly.</summary>
internal static class DeclaredFields
{
    /// <summary>What of a record is looked at, so that it is kept where a program is trimmed.</summary>
    internal const DynamicallyAccessedMemberTypes Members = DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicProperties;

    private static readonly HashSet<Type> Simple =
        [typeof(string), typeof(bool), typeof(int), typeof(Instant), typeof(LocalDate), typeof(Seat), typeof(TimeAllowed), typeof(TimeGiven), typeof(Finding)];

    /// <summary>The fields in the order of the parameters; a parameter that cannot be one is left out and told.</summary>
    internal static ImmutableArray<Field> Of([DynamicallyAccessedMembers(Members)] Type record, ImmutableArray<Post> posts, List<string> faults)
    {
        var name = Naming.Kebab(record.Name);
        if (record.GetConstructors() is not [var constructor])
        {
            faults.Add($"{name}: it has not one public constructor, whose parameters would be its fields.");
            return [];
        }

        var fields = ImmutableArray.CreateBuilder<Field>();
        foreach (var parameter in constructor.GetParameters())
        {
            if (parameter.GetCustomAttribute<FieldAttribute>() is not { } declared)
            {
                faults.Add($"{name}: its parameter '{parameter.Name}' is not declared as a field.");
            }
            else if (record.GetProperty(parameter.Name!) is not { } member || PartsIn(HeldBy(parameter), posts, faults) is not { } parts)
            {
                faults.Add($"{name}: its parameter '{parameter.Name}' is of a type that no field can hold.");
            }
            else if (NamedPosts.Of(declared.SeatOf, posts) is not { } seats || NamedPosts.Of(declared.ChargeOf, posts) is not { } charged)
            {
                faults.Add($"{name}: its parameter '{parameter.Name}' names a post that the notice does not have.");
            }
            else
            {
                fields.Add(new(member, declared, !parameter.IsOptional, parts, posts, new(seats, charged)));
            }
        }

        return fields.DrainToImmutable();
    }

    /// <summary>What a parameter holds: an entry of its list, or the value that may be absent.</summary>
    private static Type HeldBy(ParameterInfo parameter) => parameter.ParameterType is var type && Arrays.IsArray(type)
        ? type.GetGenericArguments()[0]
        : Nullable.GetUnderlyingType(type) ?? type;

    private static bool IsSimple(Type type) => Simple.Contains(type) || (type.IsEnum && Enum.GetUnderlyingType(type) == typeof(int));

    /// <summary>The fields of a part; none of a simple type, and null of one that no field can hold. A part holds no parts.</summary>
    [UnconditionalSuppressMessage(
        "Trimming", "IL2067", Justification = "The generated JSON of a procedure names the parts of its commands, and so keeps their constructors and properties.")]
    private static ImmutableArray<Field>? PartsIn(Type type, ImmutableArray<Post> posts, List<string> faults) => IsSimple(type) ? [] : IsPart(type) ? Of(type, posts, faults) : null;

    private static bool IsPart([DynamicallyAccessedMembers(Members)] Type type) =>
        type.GetConstructors() is [var constructor] && constructor.GetParameters() is [_, ..] parameters
            && Array.TrueForAll(parameters, static parameter => parameter.IsDefined(typeof(FieldAttribute), inherit: false) && IsSimple(HeldBy(parameter)));
}
