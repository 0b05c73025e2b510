namespace Baodi.Procedures.Text;

/// <summary>Finds the names that somebody may have meant who wrote another.</summary>
internal static class NearNames
{
    private const int Most = 3;

    /// <summary>Those of some names that come nearest to a text, the nearest first; at most three, and none that is altogether another.</summary>
    internal static ImmutableArray<string> To(string text, IEnumerable<string> names)
    {
        var near = new List<(int Distance, string Name)>();
        foreach (var name in names)
        {
            var distance = Distance(text, name);
            if (distance <= Math.Max(2, name.Length / 2))
            {
                near.Add((distance, name));
            }
        }

        near.Sort(static (one, other) => one.Distance != other.Distance ? one.Distance.CompareTo(other.Distance) : string.CompareOrdinal(one.Name, other.Name));
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var (_, name) in near)
        {
            if (found.Count < Most && !found.Contains(name))
            {
                found.Add(name);
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>How many characters must be put in, taken out or changed to make one text of the other.</summary>
    private static int Distance(string one, string other)
    {
        var last = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            var row = new int[other.Length + 1];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(changed, Math.Min(last[j], row[j - 1]) + 1);
            }

            last = row;
        }

        return last[other.Length];
    }
}
