using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Nodes;

namespace Baodi.Procedures.Properties.Walks;

/// <summary>Of which type a field is, and what can be wrong with it once its JSON is read.</summary>
internal static class FieldValues
{
    internal static Type TypeOf(Act act, Field field) => Bare(Parameter(act, field).ParameterType);

    /// <summary>Why a field can never be wrong once its JSON is read; null where it can.</summary>
    internal static string? NeverWrong(Act act, Field field) => field.IsRequired || CanBeWrong(Parameter(act, field))
        ? null
        : "it need not be there, and what is none of the type makes the content unreadable";

    /// <summary>A value of which the content can be read and that is wrong all the same; null where there is none.</summary>
    internal static JsonNode? Wrong(Act act, Field field, JsonNode? right) => Wrong(Parameter(act, field), right);

    private static bool CanBeWrong(ParameterInfo parameter) => CanBeWrong(Bare(parameter.ParameterType), parameter);

    private static bool CanBeWrong(Type type, ParameterInfo? declared) =>
        type == typeof(string) || type == typeof(Finding) || type == typeof(Seat) ? true
        : type == typeof(int) ? declared is not null && OutOfRange(declared) is not null
        : IsList(type) ? CanBeWrong(type.GenericTypeArguments[0], null)
        : type.IsClass && Parts(type).Any(CanBeWrong);

    private static JsonNode? Wrong(ParameterInfo parameter, JsonNode? right) => Wrong(Bare(parameter.ParameterType), parameter, right);

    private static JsonNode? Wrong(Type type, ParameterInfo? declared, JsonNode? right) =>
        type == typeof(string) || type == typeof(Finding) ? " "
        : type == typeof(Seat) ? "unit-head: "
        : type == typeof(int) ? declared is null ? null : OutOfRange(declared)
        : IsList(type) ? right is JsonArray { Count: > 0 } list && Wrong(type.GenericTypeArguments[0], null, list[0]) is { } entry ? new JsonArray(entry) : null
        : right is JsonObject whole ? WrongPart(type, whole)
        : null;

    private static JsonObject? WrongPart(Type type, JsonObject right)
    {
        foreach (var part in Parts(type).Where(CanBeWrong))
        {
            var name = Naming.Kebab(part.Name!);
            if (Wrong(part, right[name]) is { } wrong)
            {
                var other = (JsonObject)right.DeepClone();
                other[name] = wrong;
                return other;
            }
        }

        return null;
    }

    private static JsonNode? OutOfRange(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<FieldAttribute>(inherit: false) is not { } field ? null
        : field.AtMost < int.MaxValue ? field.AtMost + 1
        : field.AtLeast > int.MinValue ? field.AtLeast - 1
        : null;

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static ParameterInfo[] Parts(Type type) => type.GetConstructors() is [var only] ? only.GetParameters() : [];

    private static ParameterInfo Parameter(Act act, Field field) => Parts(act.Command).Single(parameter => Naming.Kebab(parameter.Name!) == field.Name);
}
