namespace Baodi.Procedures.Tests.Conventions;

/// <summary>An enum that is content has no member 0: what is missing must not become the first of its values.</summary>
/// <param name="allowed">The enums that may have one, by full name, each with the reason.</param>
internal sealed class ContentEnums(IReadOnlyDictionary<string, string> allowed)
{
    internal IEnumerable<string> Violations(IEnumerable<Type> types)
    {
        foreach (var type in types.Where(t => t.IsEnum && !allowed.ContainsKey(t.FullName!)))
        {
            var values = Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(v => Convert.ToDecimal(v, null)).ToList();
            if (values.Count == 0)
            {
                yield return $"{type} has no member.";
            }
            else if (values.Min() != 1)
            {
                yield return $"{type} starts at {values.Min()} and not at 1.";
            }
        }
    }

    internal IEnumerable<string> Stale(IEnumerable<Type> types) =>
        allowed.Keys.Except(types.Where(t => t.IsEnum).Select(t => t.FullName!), StringComparer.Ordinal);
}
