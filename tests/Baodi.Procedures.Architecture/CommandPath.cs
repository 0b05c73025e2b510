using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Dependencies;

namespace Baodi.Procedures.Architecture;

/// <summary>
/// Which methods a method of the office may come to. A virtual call comes to every override of a type that is made on the floors up to
/// the office or handed in as a rule set; a delegate is held to be called where it is made; what types do when they are first used is left out.
/// </summary>
internal sealed class CommandPath
{
    private readonly ILookup<string, MethodMember> methods;
    private readonly ILookup<string, string> heirs;

    internal CommandPath(Library library)
    {
        methods = library.Types.SelectMany(type => type.Members).OfType<MethodMember>().ToLookup(Key, StringComparer.Ordinal);
        var made = library.Types
            .Where(type => library.PlaceOf(type)?.Room is { Floor: <= Rooms.FloorOfOffice } or { Name: "Rules" })
            .SelectMany(type => type.Dependencies.OfType<MethodCallDependency>())
            .Where(call => call.TargetMember.Name.StartsWith(".ctor(", StringComparison.Ordinal))
            .Select(call => call.Target.FullName)
            .ToHashSet(StringComparer.Ordinal);
        heirs = library.Types
            .Where(type => type is Interface || made.Contains(type.FullName))
            .SelectMany(type => type.ImplementedInterfaces.Concat((type as Class)?.InheritedClasses ?? []).Select(above => (Above: above.FullName, type.FullName)))
            .ToLookup(pair => pair.Above, pair => pair.FullName, StringComparer.Ordinal);
    }

    internal IReadOnlyCollection<MethodMember> From(IEnumerable<MethodMember> start)
    {
        var reached = new HashSet<MethodMember>(start);
        var next = new Queue<MethodMember>(reached);
        while (next.TryDequeue(out var method))
        {
            foreach (var called in method.MemberDependencies.OfType<MethodCallDependency>().SelectMany(call => Bodies((MethodMember)call.TargetMember)).Where(reached.Add))
            {
                next.Enqueue(called);
            }
        }

        return reached;
    }

    private IEnumerable<MethodMember> Bodies(MethodMember called)
    {
        var declared = methods[Key(called)];
        return declared.Any(method => method.IsVirtual)
            ? declared.Concat(heirs[called.DeclaringType.FullName].SelectMany(heir => methods[Key(called, heir)]).Where(method => method.IsVirtual))
            : declared;
    }

    private static string Key(MethodMember method) => Key(method, method.DeclaringType.FullName);

    // Parameters are only counted, since an override may say for a type parameter what it stands for.
    private static string Key(MethodMember method, string type)
    {
        var name = method.Name.Split('(')[0];
        return $"{type}::{name[(name.LastIndexOf('.') + 1)..]}/{method.Parameters.Count()}";
    }
}
