using System.Runtime.CompilerServices;

namespace Baodi.Procedures.Tests.Conventions;

/// <summary>A public type is sealed, abstract, static, an enum, an interface, a delegate or a readonly struct: nobody overrides by accident.</summary>
internal static class Shape
{
    internal static IEnumerable<string> Violations(IEnumerable<Type> types)
    {
        foreach (var type in types)
        {
            if (type.IsInterface || type.IsEnum)
            {
                continue;
            }

            if (type.IsValueType)
            {
                // An enumerator moves on by its nature; foreach holds the only copy.
                if (!type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false) && type is not { IsNested: true, Name: "Enumerator" })
                {
                    yield return $"{type} is a struct that is not readonly.";
                }
            }
            else if (!type.IsSealed && !type.IsAbstract)
            {
                yield return $"{type} is a class that is neither sealed nor abstract.";
            }
        }
    }
}
