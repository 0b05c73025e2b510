using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Baodi.Procedures.Tests.Conventions;

/// <summary>The assemblies that the conventions hold for.</summary>
internal static class Library
{
    internal static readonly ImmutableArray<Assembly> Assemblies =
    [
        typeof(Label).Assembly,
        Assembly.Load("Baodi.Procedures.Analysis"),
        Assembly.Load("Baodi.Procedures.Papers"),
        Assembly.Load("Baodi.Procedures.Rules"),
    ];

    /// <summary>Every type a user of the packages can name.</summary>
    internal static readonly ImmutableArray<Type> PublicTypes =
        [.. Assemblies.SelectMany(a => a.GetTypes()).Where(t => IsPublic(t) && !IsGenerated(t))];

    /// <summary>The public types, and the hidden ones that are handed out in the place of a public base.</summary>
    internal static readonly ImmutableArray<Type> PublicTypesAndLeaves =
    [
        .. Assemblies.SelectMany(a => a.GetTypes()).Where(t => !IsGenerated(t) && (IsPublic(t) || HasPublicBase(t))),
    ];

    /// <summary>All declared members, inherited ones left out.</summary>
    internal const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static bool IsGenerated(MemberInfo member) =>
        member.Name.Contains('<', StringComparison.Ordinal)
        || member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || (member.DeclaringType is { } outer && IsGenerated(outer));

    /// <summary>Fails with one line a violation.</summary>
    internal static void AssertNone(IEnumerable<string> violations)
    {
        var all = violations.Order(StringComparer.Ordinal).ToList();
        Assert.True(all.Count == 0, $"{all.Count} found:\n" + string.Join('\n', all));
    }

    private static bool IsPublic(Type type) =>
        type.IsPublic || ((type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsPublic(type.DeclaringType!));

    private static bool HasPublicBase(Type type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (Assemblies.Contains(parent.Assembly) && IsPublic(parent))
            {
                return true;
            }
        }

        return false;
    }
}
