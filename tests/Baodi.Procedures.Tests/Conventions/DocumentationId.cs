using System.Reflection;

namespace Baodi.Procedures.Tests.Conventions;

/// <summary>The id under which the compiler writes the documentation of a type or member.</summary>
internal static class DocumentationId
{
    internal static string Of(MemberInfo member) => member switch
    {
        Type type => "T:" + Name(type),
        FieldInfo field => $"F:{Name(field.DeclaringType!)}.{field.Name}",
        EventInfo @event => $"E:{Name(@event.DeclaringType!)}.{@event.Name}",
        PropertyInfo property => $"P:{Name(property.DeclaringType!)}.{property.Name}{Parameters(property.GetIndexParameters())}",
        ConstructorInfo constructor =>
            $"M:{Name(constructor.DeclaringType!)}.{(constructor.IsStatic ? "#cctor" : "#ctor")}{Parameters(constructor.GetParameters())}",
        MethodInfo method => $"M:{Name(method.DeclaringType!)}.{method.Name}{Arity(method)}{Parameters(method.GetParameters())}{Conversion(method)}",
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "No documentation id is known for this kind of member."),
    };

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    private static string Arity(MethodInfo method) => method.IsGenericMethod ? "``" + method.GetGenericArguments().Length : "";

    private static string Conversion(MethodInfo method) =>
        method.Name is "op_Implicit" or "op_Explicit" ? "~" + Reference(method.ReturnType) : "";

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(p => Reference(p.ParameterType)))})";

    private static string Reference(Type type)
    {
        if (type.IsByRef)
        {
            return Reference(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            var rank = type.GetArrayRank();
            return Reference(type.GetElementType()!) + (rank == 1 ? "[]" : $"[{string.Join(',', Enumerable.Repeat("0:", rank))}]");
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        return type.IsGenericType ? Constructed(type) : Name(type);
    }

    // Arguments stand with the part of a nested name that declares them: Outer{T}.Inner{U}.
    private static string Constructed(Type type)
    {
        var arguments = type.GetGenericArguments();
        var taken = 0;
        var parts = Chain(type).Select(part =>
        {
            var tick = part.Name.IndexOf('`', StringComparison.Ordinal);
            if (tick < 0)
            {
                return part.Name;
            }

            var own = part.GetGenericArguments().Length - taken;
            var text = string.Join(',', arguments.Skip(taken).Take(own).Select(Reference));
            taken += own;
            return $"{part.Name[..tick]}{{{text}}}";
        });
        return $"{type.Namespace}.{string.Join('.', parts)}";
    }

    private static IEnumerable<Type> Chain(Type type) => type.DeclaringType is { } outer ? Chain(outer).Append(type) : [type];
}
