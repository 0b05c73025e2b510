using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Baodi.Procedures.Architecture;

/// <summary>
/// The uses that ArchUnitNET 0.13.5 does not tell, as planting one of each kind showed: the type arguments of an implemented interface,
/// those of an attribute and what it is given, what is caught, and the type arguments of a type whose field is read.
/// </summary>
internal static class LeftOut
{
    internal static IEnumerable<(IMemberDefinition From, string To)> In(ModuleDefinition module) =>
        from type in module.GetAllTypes()
        from use in OfType(type)
        from part in Parts(use.To)
        select (use.From, part.FullName);

    private static IEnumerable<(IMemberDefinition From, TypeReference To)> OfType(TypeDefinition type) =>
        type.Interfaces.Select(implemented => ((IMemberDefinition)type, implemented.InterfaceType))
            .Concat(Given(type, [type, .. type.GenericParameters]))
            .Concat(type.Fields.SelectMany(field => Given(field, [field])))
            .Concat(type.Properties.SelectMany(property => Given(property, [property])))
            .Concat(type.Events.SelectMany(happening => Given(happening, [happening])))
            .Concat(type.Methods.SelectMany(method => Given(method, [method, method.MethodReturnType, .. method.Parameters, .. method.GenericParameters]).Concat(InBody(method))));

    private static IEnumerable<(IMemberDefinition From, TypeReference To)> InBody(MethodDefinition method) => method.HasBody
        ? method.Body.ExceptionHandlers.Where(handler => handler.CatchType is not null).Select(handler => ((IMemberDefinition)method, handler.CatchType))
            .Concat(method.Body.Instructions.Select(instruction => instruction.Operand).OfType<FieldReference>().Select(field => ((IMemberDefinition)method, field.DeclaringType)))
        : [];

    private static IEnumerable<(IMemberDefinition From, TypeReference To)> Given(IMemberDefinition member, ICustomAttributeProvider[] attributed) =>
        from attribute in attributed.SelectMany(part => part.CustomAttributes)
        from type in attribute.ConstructorArguments.Concat(attribute.Properties.Concat(attribute.Fields).Select(named => named.Argument)).SelectMany(Types).Append(attribute.AttributeType)
        select (member, type);

    private static IEnumerable<TypeReference> Types(CustomAttributeArgument argument) => argument.Value switch
    {
        TypeReference type => [type, argument.Type],
        CustomAttributeArgument boxed => Types(boxed),
        CustomAttributeArgument[] several => several.SelectMany(Types),
        _ => [argument.Type],
    };

    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        TypeSpecification specification => Parts(specification.ElementType),
        _ => [type],
    };
}
