using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>A field whose value must be one of those that the matter offers.</summary>
internal sealed record Choice<TMatter>(Field Field, Func<Command, ImmutableArray<string>> Read, Func<TMatter, ImmutableArray<string>> Offered)
    where TMatter : class
{
    internal bool Holds(TMatter matter, Command command)
    {
        var offered = Offered(matter);
        foreach (var chosen in Read(command))
        {
            if (!offered.Contains(chosen, StringComparer.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>The one thing, of those that wait under a limit of their own, whose limit must have passed.</summary>
internal sealed record PastItem<TMatter>(TimeLimit<TMatter> Limit, Func<Command, string?> Item)
    where TMatter : class;
