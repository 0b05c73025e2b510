using System.Buffers;
using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Xml.Linq;
using Baodi.Procedures.RequestReports;
using Baodi.Procedures.Tests.Conventions;

namespace Baodi.Procedures.Tests.Surface;

/// <summary>Calls every public member with what nobody means to hand over, each value once beside arguments that mean something.</summary>
/// <remarks>What may come of it is an answer, an <see cref="ArgumentException"/>, or an exception that the member's documentation names.</remarks>
internal sealed class SurfaceProbe
{
    private const BindingFlags Every = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly MethodInfo Copy = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    private readonly ImmutableArray<Type> types;
    private readonly Examples examples;
    private readonly Dictionary<string, XElement> documented = new(StringComparer.Ordinal);
    private readonly SortedSet<string> failures = new(StringComparer.Ordinal);

    internal SurfaceProbe(params Assembly[] assemblies)
    {
        types = [.. assemblies.SelectMany(assembly => assembly.GetExportedTypes()).Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal) && !type.IsInterface && !type.IsEnum && !type.IsSubclassOf(typeof(Delegate)))];
        examples = new(types);
        foreach (var member in assemblies.SelectMany(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")))
        {
            documented[member.Attribute("name")!.Value] = member;
        }
    }

    /// <summary>How many members were called.</summary>
    internal int Members { get; private set; }

    /// <summary>How many calls were made.</summary>
    internal int Calls { get; private set; }

    /// <summary>How many members cannot be called: they take what lives on the stack alone, or there is no example of what they belong to.</summary>
    internal int Skipped { get; private set; }

    /// <summary>What came of a call that must not come of any.</summary>
    internal IReadOnlyCollection<string> Failures => failures;

    internal SurfaceProbe Run()
    {
        foreach (var open in types)
        {
            if (Closed(open) is not { } type)
            {
                Skipped++;
                continue;
            }

            foreach (var (method, declared) in MembersOf(type, open))
            {
                Try(method, declared);
            }
        }

        return this;
    }

    private static IEnumerable<(MethodBase Method, MethodBase Declared)> MembersOf(Type type, Type open)
    {
        var declared = open.GetConstructors(Every).Concat<MethodBase>(open.GetMethods(Every)).ToDictionary(method => method.MetadataToken);
        foreach (var method in type.GetConstructors(Every).Concat<MethodBase>(type.GetMethods(Every)))
        {
            if ((method.IsPublic || (!type.IsSealed && (method.IsFamily || method.IsFamilyOrAssembly))) && !method.IsAbstract && !method.Name.Contains('<', StringComparison.Ordinal) && !IsMadeByTheCompiler(method) && !(method is ConstructorInfo && (type.IsAbstract || method.IsStatic)))
            {
                yield return (method, declared[method.MetadataToken]);
            }
        }
    }

    /// <summary>Accessors that keep a value and what a record has by itself hold no thought that could be wrong; what they give is read with the object.</summary>
    private static bool IsMadeByTheCompiler(MethodBase method) => method is MethodInfo && method.IsDefined(typeof(CompilerGeneratedAttribute));

    private void Try(MethodBase method, MethodBase declared)
    {
        if (ClosedMethod(method) is not { } closed || SurfaceMember.Of(closed, declared) is not { } member || OnWhat(closed) is not [_, ..] targets)
        {
            Skipped++;
            return;
        }

        Members++;
        var parameters = closed.GetParameters();
        object?[] meant = [.. parameters.Select(parameter => examples.Of(parameter.ParameterType))];
        foreach (var on in targets)
        {
            Call(member, on, meant);
            for (var at = 0; at < parameters.Length; at++)
            {
                foreach (var value in Hostile.Of(parameters[at].ParameterType).Concat(Hollow(parameters[at].ParameterType)))
                {
                    object?[] given = [.. meant];
                    given[at] = value;
                    Call(member, on, given);
                }
            }
        }
    }

    /// <summary>What can be made of nothing at all, itself and as the one entry of a list.</summary>
    private static IEnumerable<object?> Hollow(Type type)
    {
        var made = Hostile.ElementOf(type) ?? type;
        if (made.IsValueType || made.IsAbstract || made.Namespace?.StartsWith("Baodi", StringComparison.Ordinal) != true || made.IsDefined(typeof(RequiredMemberAttribute))
            || made.GetConstructors().FirstOrDefault(one => !one.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike)) is not { } constructor)
        {
            yield break;
        }

        if (MadeOrNot(() => constructor.Invoke([.. constructor.GetParameters().Select(parameter => Hostile.Of(parameter.ParameterType).First())])) is { } hollow)
        {
            yield return made == type ? hollow : Hostile.ListOf(type, made, hollow);
        }
    }

    private static object? MadeOrNot(Func<object> make)
    {
        try
        {
            return make();
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    private List<object?> OnWhat(MethodBase method)
    {
        var type = method.DeclaringType!;
        return method.IsStatic || method is ConstructorInfo ? [null]
            : [.. new[] { examples.Of(type), type.IsValueType ? Activator.CreateInstance(type) : null }.Where(on => on is not null)];
    }

    private void Call(SurfaceMember member, object? on, object?[] given)
    {
        Calls++;
        try
        {
            // A setter of a record works on a copy, or it would change what is looked at later; a writer is new, or it would be where it may not write.
            var result = member.Call(member.Method.Name.StartsWith("set_", StringComparison.Ordinal) && on is not null ? Copy.Invoke(on, null) : on, [.. given.Select(Fresh)]);
            if (result is not null && member.Method is ConstructorInfo && !result.GetType().IsDefined(typeof(RequiredMemberAttribute)))
            {
                Read(member, result, given);
            }
            else if (result is IEnumerable lazy and not string && !result.GetType().IsValueType)
            {
                foreach (var _ in lazy.Cast<object?>().Take(10))
                {
                }
            }
        }
        catch (TargetInvocationException e)
        {
            Judge(member.Documented, e.InnerException!, $"{member.Name}({string.Join(", ", given.Select(Hostile.Shown))})");
        }
        catch (Exception e)
        {
            Judge(member.Documented, e, $"{member.Name}({string.Join(", ", given.Select(Hostile.Shown))}) read");
        }
    }

    private static object? Fresh(object? value) => value is Utf8JsonWriter ? new Utf8JsonWriter(new ArrayBufferWriter<byte>()) : value;

    /// <summary>What was made of such values is read too.</summary>
    private void Read(SurfaceMember member, object made, object?[] given)
    {
        foreach (var getter in made.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0).Select(property => property.GetMethod).OfType<MethodInfo>()
            .Append(made.GetType().GetMethod(nameof(ToString), [])!).Append(made.GetType().GetMethod(nameof(GetHashCode), [])!).Where(getter => !getter.ReturnType.IsByRefLike))
        {
            Calls++;
            try
            {
                getter.Invoke(getter.IsStatic ? null : made, null);
            }
            catch (TargetInvocationException e)
            {
                Judge(getter.DeclaringType is { IsConstructedGenericType: true } closed ? closed.GetGenericTypeDefinition().GetMethods(Every).Single(one => one.MetadataToken == getter.MetadataToken) : getter, e.InnerException!,
                    $"new {made.GetType().Name}({string.Join(", ", given.Select(Hostile.Shown))}).{getter.Name}");
            }
        }
    }

    private void Judge(MethodBase documentedAs, Exception thrown, string call)
    {
        if (thrown is not ArgumentException && !Says(documentedAs, thrown))
        {
            failures.Add($"{call}: {thrown.GetType().Name} {thrown.StackTrace?.Split('\n')[0].Trim()}");
        }
    }

    private bool Says(MethodBase method, Exception thrown)
    {
        var member = (MemberInfo?)method.DeclaringType!.GetProperties(Every).FirstOrDefault(property => property.GetMethod == method || property.SetMethod == method) ?? method;
        return documented.TryGetValue(DocumentationId.Of(member), out var said)
            && said.Elements("exception").Any(one => Kinds(thrown.GetType()).Any(kind => one.Attribute("cref")!.Value == $"T:{kind.FullName}"));
    }

    private static IEnumerable<Type> Kinds(Type type)
    {
        for (var kind = type; kind is not null && kind != typeof(Exception); kind = kind.BaseType)
        {
            yield return kind;
        }
    }

    private static Type? Closed(Type open) => !open.IsGenericTypeDefinition ? open : TryMake(() => open.MakeGenericType([.. open.GetGenericArguments().Select(Standing)]));

    private static MethodBase? ClosedMethod(MethodBase method) =>
        method is MethodInfo { IsGenericMethodDefinition: true } open ? TryMake(() => open.MakeGenericMethod([.. open.GetGenericArguments().Select(Standing)])) : method;

    private static T? TryMake<T>(Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>What stands for a type parameter.</summary>
    private static Type Standing(Type parameter) => parameter.Name switch
    {
        "TState" => typeof(RequestReportState),
        "TMatter" => typeof(RequestReport),
        "TQuestion" or "TSelf" => typeof(ReviewerQuestion),
        _ when parameter.GetGenericParameterConstraints().Contains(typeof(Enum)) => typeof(Reviewer),
        _ => typeof(string),
    };
}
