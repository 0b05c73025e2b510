using System.Reflection;
using System.Runtime.CompilerServices;

namespace Baodi.Procedures.Tests.Conventions;

/// <summary>
/// A value of a public type never changes: no setter but <c>init</c>, no field that is assigned after construction,
/// no property that hands out a collection its reader could change.
/// </summary>
/// <param name="allowed">Fields and properties that may, as <c>Type.Member</c>, each with the reason.</param>
/// <param name="builtInside">Types that the assembly fills in before anybody else sees them: setters that are not public are theirs to have.</param>
internal sealed class Immutability(IReadOnlyDictionary<string, string> allowed, params Type[] builtInside)
{
    private static readonly HashSet<Type> MutableCollections =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(Queue<>), typeof(Stack<>), typeof(SortedDictionary<,>), typeof(SortedSet<>),
        typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>), typeof(Memory<>), typeof(ArraySegment<>),
    ];

    internal IEnumerable<string> Violations(IEnumerable<Type> types) =>
        All(types).Where(v => !allowed.ContainsKey(v.Member)).Select(v => $"{v.Member} {v.Why}");

    /// <summary>The allowances that nothing needs any more.</summary>
    internal IEnumerable<string> Stale(IEnumerable<Type> types) =>
        allowed.Keys.Except(All(types).Select(v => v.Member), StringComparer.Ordinal);

    private IEnumerable<(string Member, string Why)> All(IEnumerable<Type> types)
    {
        foreach (var type in types.Where(t => !t.IsEnum))
        {
            foreach (var property in type.GetProperties(Library.Declared))
            {
                if (property.SetMethod is { } set && !IsInit(set) && (set.IsPublic || !builtInside.Contains(type)))
                {
                    yield return ($"{type}.{property.Name}", "has a setter that is not init.");
                }

                if (property.GetMethod is { IsPublic: true } && IsMutableCollection(property.PropertyType))
                {
                    yield return ($"{type}.{property.Name}", $"hands out a {property.PropertyType.Name}, which its reader can change.");
                }
            }

            foreach (var field in type.GetFields(Library.Declared))
            {
                // A backing field is judged by its property; a captured parameter of a primary constructor has a name ending in >P
                // and no readonly form, so the captured ones rest on nobody assigning a parameter.
                if (!field.IsInitOnly && !field.IsLiteral && !field.Name.EndsWith(">P", StringComparison.Ordinal) && !HasSetter(type, field))
                {
                    yield return ($"{type}.{field.Name}", "is a field that is not readonly.");
                }

                if (field.IsPublic && IsMutableCollection(field.FieldType))
                {
                    yield return ($"{type}.{field.Name}", $"hands out a {field.FieldType.Name}, which its reader can change.");
                }
            }
        }
    }

    private static bool IsInit(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsMutableCollection(Type type) =>
        type.IsArray || (type.IsGenericType && MutableCollections.Contains(type.GetGenericTypeDefinition()));

    private static bool HasSetter(Type type, FieldInfo field) =>
        field.Name.EndsWith(">k__BackingField", StringComparison.Ordinal)
        && type.GetProperty(field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)], Library.Declared) is { SetMethod: { } set }
        && !IsInit(set);
}
