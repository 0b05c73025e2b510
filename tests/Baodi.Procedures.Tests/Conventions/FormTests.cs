using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Serialization;

namespace Baodi.Procedures.Tests.Conventions;

/// <summary>What a command holds and what its form asks for are the same, so that nothing absent slips by and nothing there goes unchecked.</summary>
public class FormTests
{
    private static readonly ImmutableArray<Procedure> Procedures = new Office(TestProfile.Create()).Procedures;

    [Fact]
    public void Forms_DeclareEachMemberOfTheirCommand() =>
        Library.AssertNone(Procedures.SelectMany(procedure => procedure.Forms.SelectMany(form => Violations(procedure, form))));

    [Fact]
    public void ContentEnums_AreWrittenByName() =>
        Library.AssertNone(Procedures.SelectMany(ContentTypes).SelectMany(EnumsWithoutConverter).Distinct(StringComparer.Ordinal));

    [Fact]
    public void Forms_AreSeen() => Assert.NotEmpty(Procedures.SelectMany(procedure => procedure.Forms).SelectMany(form => form.Fields));

    private static IEnumerable<string> Violations(Procedure procedure, Form form)
    {
        var command = $"{procedure.Id}: {form.Command.Name}";
        var parameters = Constructor(form.Command).GetParameters();
        var names = parameters.Select(parameter => Naming.Kebab(parameter.Name!)).ToList();
        foreach (var field in form.Fields.Where(field => !names.Contains(field.Name)))
        {
            yield return $"{command} has no member for the field '{field.Name}'.";
        }

        foreach (var twice in form.Fields.GroupBy(field => field.Name).Where(group => group.Count() > 1))
        {
            yield return $"{command} declares the field '{twice.Key}' twice.";
        }

        foreach (var property in Properties(form.Command).Where(p => !names.Contains(Naming.Kebab(p.Name))))
        {
            yield return $"{command}.{property.Name} is written but not read.";
        }

        foreach (var parameter in parameters)
        {
            var field = form.Fields.FirstOrDefault(f => f.Name == Naming.Kebab(parameter.Name!));
            if (field is null)
            {
                yield return $"{command}.{parameter.Name} is in no form.";
            }
            else if (field.IsRequired != IsRequired(parameter))
            {
                yield return $"{command}.{parameter.Name} is {(field.IsRequired ? "required though it may be absent" : "optional though it must be there")}.";
            }
        }
    }

    private static bool IsRequired(ParameterInfo parameter) => parameter.ParameterType switch
    {
        { IsValueType: false } => new NullabilityInfoContext().Create(parameter).WriteState != NullabilityState.Nullable,
        { IsGenericType: true } type when type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) => !parameter.HasDefaultValue,
        var type => Nullable.GetUnderlyingType(type) is null,
    };

    private static ConstructorInfo Constructor(Type command) =>
        command.GetConstructors().Single(c => !(c.GetParameters() is [var only] && only.ParameterType == command));

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetCustomAttribute<JsonIgnoreAttribute>() is null);

    /// <summary>The types of the commands and the matter, and those of their members.</summary>
    private static HashSet<Type> ContentTypes(Procedure procedure)
    {
        var types = new HashSet<Type>();
        var open = new Stack<Type>(procedure.Forms.Select(form => form.Command).Append(procedure.MatterJson.Type));
        while (open.TryPop(out var next))
        {
            var type = next.IsGenericType ? next.GenericTypeArguments[0] : next;
            if (type.Assembly != typeof(Procedure).Assembly || !types.Add(type) || type.IsDefined(typeof(JsonConverterAttribute)))
            {
                continue;
            }

            foreach (var property in Properties(type))
            {
                open.Push(property.PropertyType);
            }
        }

        return types;
    }

    private static IEnumerable<string> EnumsWithoutConverter(Type type) =>
        type.IsEnum && !type.IsDefined(typeof(JsonConverterAttribute)) ? [$"{type} has no converter and would be written as a number."] : [];
}
